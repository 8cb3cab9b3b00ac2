# language: nl
Functionaliteit: Een tabel die niet klopt

  Scenario: een tabel zonder rijen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft geen rijen
        5 │   Abstract Scenario: Proef
          │   ^^^^^^^^^^^^^^^^^^^^^^^^
      Zet er een tabel onder met Voorbeelden: en minstens een rij.
      """
    En is de code "voorbeelden-ontbreken"

  Scenario: een tabel zonder kolom regel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | minimum |
            | 1       |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:9  de kolommen van deze tabel kloppen niet
        9 │     Voorbeelden:
          │     ^^^^^^^^^^^
      Noem de eerste kolom "regel", met per rij een vaste letter, en elke kolom een keer.
      """
    En is de code "kolom-regel"

  Scenario: een kolom die niemand gebruikt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum | kleur |
            | a     | 1       | rood  |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:10  de kolom "kleur" wordt niet gebruikt
        10 │       | regel | minimum | kleur |
           │                           ^^^^^
      Gebruik <kleur> of haal de kolom weg.
      """
    En is de code "kolom-ongebruikt"

  Scenario: een parameter zonder kolom
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel |
            | a     |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:9  de tabel heeft geen kolom voor <minimum>
        9 │     Voorbeelden:
          │     ^^^^^^^^^^^
      Voeg de kolom "minimum" toe.
      """
    En is de code "kolom-ontbreekt"

  Scenario: een letter die twee keer voorkomt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum |
            | a     | 1       |
            | a     | 2       |
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:12  "a" staat er twee keer
        12 │       | a     | 2       |
           │         ^
      Geef elke rij een eigen letter, bijvoorbeeld a, b en c.
      """
    En is de code "rijletter"

  Scenario: een letter die geen letter is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum |
            | A.1   | 1       |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:11  "A.1" kan geen vaste letter van deze rij zijn
        11 │       | A.1   | 1       |
           │         ^^^
      Geef elke rij een eigen letter, bijvoorbeeld a, b en c.
      """
    En is de code "rijletter"

  Scenario: een waarde in een tabel die niet kan
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum |
            | a     | 1       |
            | b     | 2000    |
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:12  "2000" valt buiten het bereik van "fte voor data"
        12 │       | b     | 2000    |
           │                 ^^^^
      Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "buiten-bereik"

  Scenario: een onbekende zin in een tabel is één probleem, niet één per rij
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er zijn minstens <minimum> fte nodig
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum |
            | a     | 1       |
            | b     | 2       |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin ken ik niet
        6 │     Gegeven er zijn minstens <minimum> fte nodig
          │                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Bedoelde u: er is minstens <minimum> fte?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een telling zonder tabel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven minstens 2 van deze bevindingen gelden:
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  onder deze zin hoort een tabel met bevindingen
        6 │     Gegeven minstens 2 van deze bevindingen gelden:
          │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Zet onder de zin een tabel met de kop "bevinding" en een bevinding per rij.
      """
    En is de code "tabel-ontbreekt"

  Scenario: een telling die niet past bij de tabel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven minstens 3 van deze bevindingen gelden:
            | bevinding |
            | zwak      |
            | wankel    |
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  dit aantal past niet bij de tabel
        6 │     Gegeven minstens 3 van deze bevindingen gelden:
          │                      ^
      Schrijf een geheel getal van 1 tot en met 2, en noem elke bevinding een keer.
      """
    En is de code "telling-kan-niet"

  Scenario: een telling met een lege rij
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven minstens 1 van deze bevindingen gelden:
            | bevinding |
            | zwak      |
            |           |
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:9  de naam van de bevinding is leeg
        9 │       |           |
      Schrijf in elke rij een bevinding.
      """
    En is de code "lege-bevinding"

  Scenario: een vak zonder waarde
    Gegeven een kleine regelset, waarin in "regels.feature" "| b     | 2       |" is vervangen door "| b     |         |"
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/regels.feature:27  het vak "minimum" is leeg
        27 │       | b     |         |
      Vul een waarde in.

      Meer uitleg? Gebruik --uitleg met tabel.
      1 fout. 5 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "leeg-vak"
