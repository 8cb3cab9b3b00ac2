# language: nl
Functionaliteit: Bestanden opmaken en schrijven

  Scenario: zonder --schrijf ziet u wat er verandert
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef
      Scenario: Een proef
        Gegeven   er is geen fte
        Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze regels opmaken regels" uitvoer
    Dan is de afsluitcode 5
    En is dit het antwoord:
      """
      --- regels/proef.feature (nu)
      +++ regels/proef.feature (nieuw)
      @@ -1,5 +1,6 @@
       # language: nl
       Functionaliteit: Proef
      -Scenario: Een proef
      -  Gegeven   er is geen fte
      -  Dan pleit dit voor "Zelf doen"
      +
      +  Scenario: Een proef
      +    Gegeven er is geen fte
      +    Dan pleit dit voor "Zelf doen"

      1 van 2 bestanden verandert. Schrijf het met --schrijf.
      """
    En is er geen bestand veranderd

  Scenario: met --schrijf verandert alleen wat nog geen vaste opmaak heeft
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit:   Proef
      """
    Wanneer ik "strategiekeuze regels opmaken regels --schrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: regels/proef.feature
      1 van 2 bestanden is veranderd.
      """
    En is "regels/proef.feature" veranderd

  Scenario: er is niets te veranderen
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels opmaken regels --schrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      1 bestand gecontroleerd. Er verandert niets.
      """
    En is er geen bestand veranderd

  Scenario: een bestand dat geen Gherkin is, houdt alles tegen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Functionaliteit:   Proef
      """
    En het bestand "regels/stuk.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Stuk

      <<<<<<< mijn
        Scenario: Een
          Gegeven er is geen fte
      =======
        Scenario: Twee
          Gegeven er is een fte
      >>>>>>> jouw
      """
    Wanneer ik "strategiekeuze regels opmaken regels --schrijf" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/stuk.feature:4  hier staat een rest van een conflict tussen twee versies
        4 │ <<<<<<< mijn
          │ ^^^^^^^^^^^^
      Kies welke versie blijft en haal de tekens <<<<<<<, ======= en >>>>>>> weg.
      """
    En is de code "conflict-in-bestand"
    En is er geen bestand veranderd

  Scenario: u mag een van de bestanden niet schrijven
    Gegeven een kleine regelset
    En het bestand "regels/een.feature" met deze inhoud:
      """
      Functionaliteit:   Een
      """
    En het bestand "regels/twee.feature" met deze inhoud:
      """
      Functionaliteit:   Twee
      """
    En u mag "twee.feature" niet schrijven
    Wanneer ik "strategiekeuze regels opmaken regels --schrijf" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/twee.feature  "regels/twee.feature" is niet te schrijven
      Oorzaak: u mag hier niet schrijven.
      Controleer de map en het bestand.
      """
    En is de code "bestand-onschrijfbaar"

  Scenario: een ander verandert het bestand intussen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Functionaliteit:   Proef
      """
    En een ander verandert de bestanden intussen
    Wanneer ik "strategiekeuze regels opmaken regels --schrijf" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature  "regels/proef.feature" is intussen veranderd
      Voer de opdracht opnieuw uit.
      """
    En is de code "bestand-veranderd"

  Scenario: zonder pad en zonder map rules
    Wanneer ik "strategiekeuze regels opmaken" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de map "rules" bestaat niet
      Noem een map met regels, of een bestand.
      """
    En is de code "map-ontbreekt"

  Scenario: een pad zonder naam
    Wanneer ik "strategiekeuze regels opmaken ''" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van het bestand is leeg
      Noem een map of een bestand, of laat de naam weg.
      """
    En is de code "lege-bestandsnaam"

  Scenario: een map zonder bestanden met regels
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze regels opmaken leeg" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      leeg  in "leeg" staat geen bestand dat op .feature eindigt
      Noem een map met zulke bestanden, of noem het bestand zelf.
      """
    En is de code "geen-feature"

  Scenario: een bestand dat er niet is
    Wanneer ik "strategiekeuze regels opmaken weg.feature" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      weg.feature  het bestand "weg.feature" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een pijp in plaats van een bestand
    Gegeven een kleine regelset met de pijp "pijp.feature"
    Wanneer ik "strategiekeuze regels opmaken regels/pijp.feature" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/pijp.feature  "regels/pijp.feature" is geen gewoon bestand
      Noem een gewoon bestand.
      """
    En is de code "geen-gewoon-bestand"

  Scenario: een bestand dat door de opmaak te groot wordt
    Gegeven een kleine regelset
    En het bestand "regels/groot.feature" met 1 keer "Functionaliteit: Groot\nScenario: Lang\nGegeven een tabel:\n"
    En daaronder staat in "regels/groot.feature" 90.000 keer "|a|\n"
    Wanneer ik "strategiekeuze regels opmaken regels/groot.feature --schrijf" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/groot.feature  "regels/groot.feature" is groter dan 1 MB
      Maak het bestand kleiner.
      """
    En is de code "bestand-te-groot"
