# language: nl
Functionaliteit: Wat de controle van regels zegt

  Scenario: een regelset zonder problemen
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      Geen problemen: 5 regels in 1 bestand gecontroleerd.
      """
    En is er geen bestand veranderd

  Scenario: een voorwaarde die uit een andere volgt
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is minstens 1 fte
          En er is minstens 2 fte
          Dan is "Nog wachten" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:6  let op: deze voorwaarde van regel PRO-01 volgt al uit de andere
        6 │     Gegeven er is minstens 1 fte
          │             ^^^^^^^^^^^^^^^^^^^^
      Haal deze voorwaarde weg, of pas haar aan.

      Meer uitleg? Gebruik --uitleg met overbodige-voorwaarde.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 6 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "overbodige-voorwaarde"

  Scenario: twee regels die hetzelfde uitsluiten
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 zegt hetzelfde als regel PRO-01, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      Haal een van de twee weg, of pas de voorwaarden aan.

      Meer uitleg? Gebruik --uitleg met dubbele-regel.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 7 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "dubbele-regel"

  Scenario: een argument dat twee keer telt, en --streng
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan pleit dit voor "Samen werken"

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          Dan pleit dit voor "Samen werken"

        @regel:PRO-03 @eigen-werk
        Scenario: Derde
          Gegeven er is een incident
          Dan pleit dit voor "Zelf doen"

        @regel:PRO-04 @eigen-werk
        Scenario: Vierde
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-03.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-04.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels --streng" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 zegt hetzelfde als regel PRO-01, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      Zijn punten tellen dus dubbel.
      Haal een van de twee weg, of pas de voorwaarden aan.

      Meer uitleg? Gebruik --uitleg met dubbele-regel.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 9 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "dubbele-regel"

  Scenario: een regel die al uit een andere volgt
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          En er is geen fte
          Dan is "Zelf doen" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 maakt nooit verschil: dan geldt ook altijd regel PRO-01, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      Regel PRO-01 besluit dan al hetzelfde.
      Haal regel PRO-02 weg, of pas de voorwaarden aan.

      Meer uitleg? Gebruik --uitleg met overbodige-regel.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 7 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "overbodige-regel"

  Scenario: een argument voor wat dan is uitgesloten
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          En er is geen fte
          Dan pleit dit voor "Zelf doen"

        @regel:PRO-03 @eigen-werk
        Scenario: Derde
          Gegeven er is minstens 3 fte
          Dan pleit dit voor "Samen werken"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-03.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 maakt nooit verschil: dan geldt ook altijd regel PRO-01, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      Regel PRO-01 sluit deze strategie dan uit, dus punten tellen niet meer.
      Haal regel PRO-02 weg, of pas de voorwaarden aan.

      Meer uitleg? Gebruik --uitleg met overbodige-regel.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 8 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "overbodige-regel"

  Scenario: een trede die nooit aan de beurt komt
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Samen werken" aangewezen op trede 2

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          En er is geen fte
          Dan is "Zelf doen" aangewezen op trede 3
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 maakt nooit verschil: dan geldt ook altijd regel PRO-01, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      Regel PRO-01 staat op een eerdere trede en gaat dus voor.
      Haal regel PRO-02 weg, of pas de voorwaarden aan.

      Meer uitleg? Gebruik --uitleg met overbodige-regel.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 7 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "overbodige-regel"

  Scenario: een reden voor en een uitsluiting met dezelfde voorwaarden
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          Dan pleit dit voor "Zelf doen"

        @regel:PRO-03 @eigen-werk
        Scenario: Derde
          Gegeven er is een incident
          Dan pleit dit voor "Samen werken"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-03.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 spreekt regel PRO-01 tegen, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      De voorwaarden zijn gelijk, de besluiten zijn tegengesteld.
      Kies welk besluit blijft, of maak de voorwaarden verschillend.

      Meer uitleg? Gebruik --uitleg met tegenstrijdige-regels.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 8 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "tegenstrijdige-regels"

  Scenario: twee strategieën op één trede
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Samen werken" aangewezen op trede 2

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is een incident
          En er is geen fte
          Dan is "Zelf doen" aangewezen op trede 2
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:10  let op: regel PRO-02 spreekt regel PRO-01 tegen, op regels/proef.feature:5
        10 │   Scenario: Tweede
           │   ^^^^^^^^^^^^^^^^
      Op een trede wijzen zij dan elk een andere strategie aan.
      Kies welk besluit blijft, of maak de voorwaarden verschillend.

      Meer uitleg? Gebruik --uitleg met tegenstrijdige-regels.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 7 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "tegenstrijdige-regels"

  Scenario: een bevinding die niemand gebruikt
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is een incident
          Dan geldt de bevinding "moe"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:5  let op: geen regel gebruikt de bevinding "moe"
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Gebruik haar in een voorwaarde van een andere regel, of haal haar weg.

      Meer uitleg? Gebruik --uitleg met ongebruikte-bevinding.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 6 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "ongebruikte-bevinding"

  Scenario: strategieën die niet evenveel punten kunnen krijgen
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/regels.feature:15  let op: "Samen werken" kan hoogstens 1 punt krijgen, "Zelf doen" 2
        15 │   Scenario: Een kleine gemeente werkt samen
           │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Het verschil: zonder kopje 1 in plaats van 2.
      Maak de punten gelijk, in totaal en per kopje Regel.

      Meer uitleg? Gebruik --uitleg met ongelijk-maximum.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 6 regels in 1 bestand gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "ongelijk-maximum"

  Scenario: evenveel punten onder een ander kopje
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En in "regels.feature" is "  @regel:REG-01" vervangen door "  Regel: Omvang\n\n  @regel:REG-01"
    En in "regels.feature" is "  @regel:REG-02" vervangen door "  Regel: \n\n  @regel:REG-02"
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/regels.feature:30  let op: "Zelf doen" kan onder een kopje Regel meer of minder punten krijgen dan "Samen werken"
        30 │       | a     | 1       |
           │         ^
      Het verschil: zonder kopje 1 in plaats van 0 en onder "Omvang" 0 in plaats van 1.
      Maak de punten gelijk, in totaal en per kopje Regel.

      Meer uitleg? Gebruik --uitleg met ongelijk-maximum.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 5 regels in 1 bestand gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "ongelijk-maximum"

  Scenario: een regel zonder voorbeeld
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "features/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Voorbeelden

        Scenario: Voorbeeld
          Gegeven het profiel "proef"
          Dan telt regel "PRO-09" mee
          En tellen "BEV-01", "BEV-02", "REG-01", "REG-02-a" en "REG-03" mee
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/proef.feature:5  let op: regel PRO-01 heeft geen voorbeeld
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Noem "PRO-01" in een stap van een voorbeeld.

      Meer uitleg? Gebruik --uitleg met regel-zonder-voorbeeld.
      1 waarschuwing. 6 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "regel-zonder-voorbeeld"

  Scenario: voorbeelden die geen enkele regel noemen
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "voorbeelden/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Voorbeelden

        Scenario: Voorbeeld
          Gegeven het profiel "proef"
          Dan telt regel "PRO-09" mee
      """
    Wanneer ik "strategiekeuze regels controleer regels --voorbeelden voorbeelden" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      voorbeelden  let op: in "voorbeelden" noemt geen voorbeeld een regel
      Noem in elk voorbeeld het nummer van de regel, of kies een andere map met --voorbeelden.

      Meer uitleg? Gebruik --uitleg met regel-zonder-voorbeeld.
      1 waarschuwing. 6 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "regel-zonder-voorbeeld"

  Scenario: elke regel met een voorbeeld
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "features/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Voorbeelden

        Scenario: Voorbeeld
          Gegeven het profiel "proef"
          Dan telt regel "PRO-01" mee
          En tellen "BEV-01", "BEV-02", "REG-01", "REG-02-a" en "REG-03" mee
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Geen problemen: 6 regels in 2 bestanden gecontroleerd.
      """
    En is er geen bestand veranderd

  Scenario: twee zinnen met dezelfde vorm
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En in "taal.yaml" is "zinnen:" vervangen door "zinnen:\n  brand: {soort: voorwaarde, zin: 'er is een brand/incident', feit: incident, operator: is, waarde: ja}"
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/taal.yaml  let op: de zinnen "brand" en "incident" passen allebei op: er is een incident
      Maak een van de twee anders. Een regel met deze zin wordt nu geweigerd.

      Meer uitleg? Gebruik --uitleg met gelijke-zinnen.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 5 regels in 1 bestand gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "gelijke-zinnen"

  Scenario: een fout, en daarna pas waarschuwingen
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Eerste
          Gegeven er is een incident
          Dan is "Zelf doen" uitgesloten

        @regel:PRO-02 @eigen-werk
        Scenario: Tweede
          Gegeven er is minstens 0 fte
          Dan is "Zelf doen" uitgesloten
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/proef.feature:11  deze voorwaarde geldt altijd
        11 │     Gegeven er is minstens 0 fte
           │             ^^^^^^^^^^^^^^^^^^^^
      Kies een andere waarde of een andere zin.

      Meer uitleg? Gebruik --uitleg met voorwaarde-zonder-keuze.
      1 fout. 7 regels in 2 bestanden gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is er geen bestand veranderd
    En is de code "voorwaarde-zonder-keuze"

  Scenario: een map die er niet is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze regels controleer weg" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      weg  de map "weg" bestaat niet
      Controleer de naam van de map.

      1 fout. De regels zelf zijn nog niet gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is er geen bestand veranderd
    En is de code "map-ontbreekt"

  Scenario: twee vormen van antwoord tegelijk
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    Wanneer ik "strategiekeuze regels controleer regels --json --sarif" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      --json en --sarif gaan niet samen
      Kies een van de twee.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een lege naam voor de map
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    Wanneer ik "strategiekeuze regels controleer ''" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van de map met regels is leeg
      Noem een map, of laat de naam weg.
      """
    En is de code "lege-mapnaam"

  Scenario: een lege naam voor de voorbeelden
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    Wanneer ik "strategiekeuze regels controleer regels --voorbeelden ''" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van de map met voorbeelden is leeg
      Noem een map, of laat --voorbeelden weg.
      """
    En is de code "lege-mapnaam"

  Scenario: voorbeelden die er niet zijn
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    Wanneer ik "strategiekeuze regels controleer regels --voorbeelden weg" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de map "weg" met voorbeelden bestaat niet
      Controleer de naam van de map.
      """
    En is de code "map-ontbreekt"

  Scenario: uitleg over iets dat bijna goed is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze regels controleer --uitleg dubbel-regel" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de controle "dubbel-regel" ken ik niet
      Bedoelde u "dubbele-regel", "dubbel-regelnummer" of "dubbel-veld"?
      """
    En is de code "onbekende-controle"
