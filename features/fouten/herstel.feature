# language: nl
Functionaliteit: Fouten in Gherkin herstellen
  Zonder --schrijf is te zien wat er verandert, en blijft elk bestand zoals het is.

  Scenario: laten zien wat er verandert
    Gegeven het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenrio: Een
          Gegeven a
          Then b
      """
    Wanneer ik "strategiekeuze gherkin herstel proef.feature" uitvoer
    Dan is de afsluitcode 5
    En is dit het antwoord:
      """
      proef.feature:4  het woord "Scenrio" ken ik niet
        4 │   Scenrio: Een
          │   ^^^^^^^
      Gherkin leest dit als uitleg, niet als kop.
      Bedoelde u "Scenario:"?

      proef.feature:6  het woord "Then" is Engels, en dit bestand is Nederlands
        6 │     Then b
          │     ^^^^
      Schrijf: Dan b

      --- proef.feature (nu)
      +++ proef.feature (nieuw)
      @@ -2,5 +2,5 @@
       Functionaliteit: Proef

      -  Scenrio: Een
      +  Scenario: Een
           Gegeven a
      -    Then b
      +    Dan b

      Te herstellen: 2 plekken in 1 van 1 bestand. Schrijf dit met --schrijf.
      """
    En zijn de codes "onbekend-woord" en "engels-woord"
    En is er geen bestand veranderd

  Scenario: schrijven
    Gegeven het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario Een
          Gegeven a
      """
    Wanneer ik "strategiekeuze gherkin herstel proef.feature --schrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      proef.feature:4  achter "Scenario" ontbreekt de dubbele punt
        4 │   Scenario Een
          │   ^^^^^^^^
      Gherkin leest dit als uitleg, niet als kop.
      Schrijf: Scenario: Een

      --- proef.feature (nu)
      +++ proef.feature (nieuw)
      @@ -2,4 +2,4 @@
       Functionaliteit: Proef

      -  Scenario Een
      +  Scenario: Een
           Gegeven a

      Hersteld: 1 plek in 1 van 1 bestand.
      """
    En is "proef.feature" veranderd

  Scenario: niets te herstellen
    Gegeven het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Een
          Gegeven a
      """
    Wanneer ik "strategiekeuze gherkin herstel proef.feature --schrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      1 bestand gecontroleerd. Er valt niets te herstellen.
      """
    En is er geen bestand veranderd

  Scenario: wat alleen de schrijver kan herstellen
    Gegeven het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Een
          Gegeven a
            | x |
            | 1 | 2 |
      """
    Wanneer ik "strategiekeuze gherkin herstel proef.feature" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm, naast het antwoord:
      """

      Dit kunt u alleen zelf herstellen:
      proef.feature:7  deze rij heeft 2 vakken, en de eerste rij 1
        7 │       | 1 | 2 |
          │       ^^^^^^^^^
      Geef elke rij evenveel vakken, elk tussen twee strepen (|). Hoort een streep bij de tekst? Schrijf dan \|.
      """
    En is er geen bestand veranderd

  Scenario: een bestand dat er niet is
    Wanneer ik "strategiekeuze gherkin herstel proef.feature" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      proef.feature  het bestand "proef.feature" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"
