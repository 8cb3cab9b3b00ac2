# language: nl
Functionaliteit: Een regel die niet klopt van vorm

  Scenario: geen label
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  "Proef" heeft geen labels
        4 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Zet er @regel: met een nummer boven, en @bron: of @eigen-werk.
      """
    En is de code "labels-ontbreken"

  Scenario: geen regelnummer
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft geen regelnummer
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Zet er één label boven zoals @regel:REG-01.
      """
    En is de code "regelnummer"

  Scenario: geen bron
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft geen bron
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Zet er @bron: met een naam uit bronnen.yaml boven, of @eigen-werk.
      """
    En is de code "bron-ontbreekt"

  Scenario: twee regelnummers
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @regel:PRO-02 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft meer dan een regelnummer
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Zet er één label boven zoals @regel:REG-01.
      """
    En is de code "regelnummer"

  Scenario: een regelnummer dat geen nummer is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:proef @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  "proef" is geen regelnummer
        4 │   @regel:proef @eigen-werk
          │   ^^^^^^^^^^^^
      Schrijf hoofdletters, een streepje en minstens twee cijfers, bijvoorbeeld REG-01.
      """
    En is de code "regelnummer"

  Scenario: een bron die er niet is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @bron:raport
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  de bron "raport" staat niet in bronnen.yaml
        4 │   @regel:PRO-01 @bron:raport
          │                 ^^^^^^^^^^^^
      Bedoelde u "rapport"?
      """
    En is de code "onbekende-bron"

  Scenario: een label dat bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigenwerk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  het label "@eigenwerk" ken ik niet
        4 │   @regel:PRO-01 @eigenwerk
          │                 ^^^^^^^^^^
      Bedoelde u "@eigen-werk"?
      """
    En is de code "onbekend-label"

  Scenario: een label dat nergens op lijkt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk @belangrijk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  het label "@belangrijk" ken ik niet
        4 │   @regel:PRO-01 @eigen-werk @belangrijk
          │                             ^^^^^^^^^^^
      Kies uit: "@regel:", "@bron:" of "@eigen-werk".
      """
    En is de code "onbekend-label"

  Scenario: een label boven de Functionaliteit
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      @belangrijk
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  het label "@belangrijk" hoort hier niet
        1 │ @belangrijk
          │ ^^^^^^^^^^^
      Zet het label boven een scenario.
      """
    En is de code "label-hoort-niet"

  Scenario: geen titel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario:
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  dit scenario heeft geen titel
        5 │   Scenario:
          │   ^^^^^^^^^
      Schrijf achter Scenario: wat de regel zegt.
      """
    En is de code "titel-ontbreekt"

  Scenario: geen stappen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft geen stappen
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Schrijf minstens een stap met Gegeven en een stap met Dan.
      """
    En is de code "geen-stappen"

  Scenario: geen voorwaarde
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft geen voorwaarde
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Schrijf minstens een stap met Gegeven.
      """
    En is de code "geen-voorwaarde"

  Scenario: geen besluit
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" heeft geen besluit
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Sluit af met een stap die begint met Dan.
      """
    En is de code "geen-besluit"

  Scenario: twee besluiten
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
          En geldt de bevinding "zwak"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:8  "Proef" heeft meer dan een besluit
        8 │     En geldt de bevinding "zwak"
          │        ^^^^^^^^^^^^^^^^^^^^^^^^^
      Maak van elk besluit een eigen scenario.
      """
    En is de code "twee-besluiten"

  Scenario: een voorwaarde na het besluit
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
          Gegeven er is een incident
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:8  na het besluit staat nog een voorwaarde
        8 │     Gegeven er is een incident
          │             ^^^^^^^^^^^^^^^^^^
      Zet deze voorwaarde boven de stap met Dan.
      """
    En is de code "voorwaarde-na-besluit"

  Scenario: een stap met Als
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Als er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "Als" hoort niet in een regel
        6 │     Als er is geen fte
          │     ^^^
      Begin een voorwaarde met Gegeven, En of Maar.
      """
    En is de code "stap-hoort-niet"

  Scenario: een eerste stap die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegevn er is geen fte
          En er is een incident
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  bij regel "PRO-01" hoort een tekst
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Schrijf de reden in regels/teksten/PRO-01.md.j2.

      regels/proef.feature:6  het woord "Gegevn" ken ik niet
        6 │     Gegevn er is geen fte
          │     ^^^^^^
      Gherkin leest dit als uitleg, niet als stap.
      Bedoelde u "Gegeven"?
      """
    En zijn de codes "tekst-ontbreekt" en "onbekend-woord"

  Scenario: een Achtergrond
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Achtergrond:
          Gegeven er is geen fte

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  een regel heeft geen Achtergrond
        5 │     Gegeven er is geen fte
          │             ^^^^^^^^^^^^^^
      Schrijf de voorwaarden in elk scenario zelf.
      """
    En is de code "achtergrond"

  Scenario: een tabel die niet hoort bij de zin
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
            | bevinding |
            | zwak      |
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  onder deze zin past geen tabel
        7 │       | bevinding |
          │         ^^^^^^^^^
      Haal de tabel weg.
      """
    En is de code "tabel-te-veel"

  Scenario: een tekst die niet hoort bij de zin
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
            ```
            tekst
            ```
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  onder deze zin past geen tekst tussen drie aanhalingstekens
        6 │     Gegeven er is geen fte
          │             ^^^^^^^^^^^^^^
      Haal de tekst weg.
      """
    En is de code "tekst-te-veel"

  Scenario: een Abstract Scenario zonder Voorbeelden
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Abstract Scenario: Proef
          Gegeven er is minstens <aantal> fte
          Dan pleit dit voor "Zelf doen"
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

  Scenario: een Scenario met een parameter
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is minstens <aantal> fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Proef" noemt <aantal> en heeft geen tabel
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Maak er een Abstract Scenario van, met Voorbeelden: en een kolom per naam.
      """
    En is de code "voorbeelden-ontbreken"
