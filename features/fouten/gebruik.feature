# language: nl
Functionaliteit: Een opdracht die niet kan

  Scenario: een opdracht die bijna goed is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advis profiel.yaml" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de opdracht "advis" ken ik niet
      Bedoelde u "advies"? Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een opdracht die er niet is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze raad profiel.yaml" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de opdracht "raad" ken ik niet
      Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een opdracht zonder profiel
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "PROFIEL" ontbreekt
      Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een optie die bijna goed is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --domain Veiligheid" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de optie "--domain" ken ik niet
      Bedoelde u "--domein"? Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een optie die er niet is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --snel" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de optie "--snel" ken ik niet
      Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een optie zonder waarde
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --domein" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de optie "--domein" heeft een waarde nodig
      Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een optie met een waarde te veel
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --json=ja" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de optie "--json" heeft geen waarde
      Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een woord te veel
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze gemeente Den Haag" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "Haag" is te veel
      Zet een naam van meer woorden tussen aanhalingstekens. Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een motor die er niet is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --motor turbo" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de motor "turbo" ken ik niet
      Kies auto, evaluator of beide.
      """
    En is de code "onbekende-motor"

  Scenario: een tweede motor die hier niet is
    Gegeven durable-rules is niet geïnstalleerd
    En het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --motor beide" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      durable-rules is hier niet te gebruiken
      Installeer strategiekeuze[durable] met Python 3.11 of 3.12, of laat --motor weg.
      """
    En is de code "durable-ontbreekt"

  Scenario: een tweede motor die stuk gaat
    Gegeven durable-rules gaat stuk
    En een kleine regelset
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 5000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 1
    En staat er op het scherm:
      """
      De tweede motor (durable) kon dit advies niet narekenen
      De motor meldt: het geheugen is vol.
      Gebruik voor dit advies --motor evaluator en meld dit aan de makers.
      """
    En is de code "durable-storing"

  Scenario: een tweede motor die anders oordeelt
    Gegeven durable-rules oordeelt anders
    En een kleine regelset
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 5000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 1
    En staat er op het scherm:
      """
      de twee motoren oordelen verschillend over regel BEV-01
      Er is daarom geen advies. Meld dit aan de makers, met het profiel.

      de twee motoren oordelen verschillend over regel BEV-02
      Er is daarom geen advies. Meld dit aan de makers, met het profiel.

      de twee motoren oordelen verschillend over regel REG-01
      Er is daarom geen advies. Meld dit aan de makers, met het profiel.

      de twee motoren oordelen verschillend over regel REG-02-a
      Er is daarom geen advies. Meld dit aan de makers, met het profiel.

      de twee motoren oordelen verschillend over regel REG-02-b
      Er is daarom geen advies. Meld dit aan de makers, met het profiel.

      de twee motoren oordelen verschillend over regel REG-03
      Er is daarom geen advies. Meld dit aan de makers, met het profiel.
      """
    En is de code "motoren-verschillen"

  Scenario: een volle schijf
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer naar een volle schijf
    Dan is de afsluitcode 1
    En staat er op het scherm:
      """
      de uitvoer is niet te schrijven
      De schijf is vol.
      Kies een andere plek.
      """
    En is de code "geen-uitvoer"

  Scenario: een map met regels zonder naam
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels ''" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van de map met regels is leeg
      Noem een map, of laat --regels weg.
      """
    En is de code "lege-mapnaam"

  Scenario: een fout als programma, buiten de tests om
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml" als programma uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  het bestand "profiel.yaml" bestaat niet
      Controleer de naam en de map.
      """

  Scenario: een score als programma, buiten de tests om
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwaliteit: 6
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" als programma uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "6" valt buiten het bereik van "datakwaliteit"
        3 │   datakwaliteit: 6
          │                  ^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
