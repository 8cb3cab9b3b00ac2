# language: nl
Functionaliteit: Een bestand met fouten in de Gherkin
  Elke fout staat in een eigen bestand. Zo is te zien dat er één melding komt, op de goede plek.

  Regel: Taal en kop

    Scenario: een bestand zonder taal
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        Functionaliteit: Proef
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        proef.feature:1  let op: dit bestand noemt zijn taal niet
          1 │ Functionaliteit: Proef
            │ ^^^^^^^^^^^^^^^^^^^^^^
        Andere programma's lezen dit bestand dan als Engels.
        Zet erboven: # language: nl

        1 waarschuwing. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "taal-ontbreekt"
      En is er geen bestand veranderd

    Scenario: een taal die te laat komt
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        Functionaliteit: Proef
        # language: nl
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        proef.feature:2  let op: "# language: nl" staat te laat
          2 │ # language: nl
            │ ^^^^^^^^^^^^^^
        Gherkin leest de taal alleen boven de eerste kop.
        Zet dit helemaal bovenaan.

        1 waarschuwing. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "taal-te-laat"
      En is er geen bestand veranderd

    Scenario: een taal die Gherkin zo niet leest
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # taal: Nederlands
        Functionaliteit: Proef
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:1  "# taal: Nederlands" noemt de taal niet zoals Gherkin die leest
          1 │ # taal: Nederlands
            │ ^^^^^^^^^^^^^^^^^^
        Schrijf: # language: nl

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekende-taal"
      En is er geen bestand veranderd

    Scenario: een taal die er niet is
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: klingon
        Functionaliteit: Proef
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:1  "# language: klingon" noemt een taal die Gherkin niet kent
          1 │ # language: klingon
            │ ^^^^^^^^^^^^^^^^^^^
        Schrijf: # language: nl

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekende-taal"
      En is er geen bestand veranderd

    Scenario: Nederlandse koppen in een Engels bestand
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: en
        Functionaliteit: Proef
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:1  "# language: en" klopt niet: dit bestand is Nederlands
          1 │ # language: en
            │ ^^^^^^^^^^^^^^
        Schrijf: # language: nl

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "andere-taal"
      En is er geen bestand veranderd

    Scenario: geen kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl

          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:3  boven deze tekst ontbreekt de kop Functionaliteit
          3 │   Scenario: Een
            │   ^^^^^^^^^^^^^
        Begin het bestand met Functionaliteit: en een naam.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "kop-ontbreekt"
      En is er geen bestand veranderd

    Scenario: alleen tekst
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        Dit zijn onze afspraken.
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:1  in dit bestand staat geen kop Functionaliteit
          1 │ Dit zijn onze afspraken.
            │ ^^^^^^^^^^^^^^^^^^^^^^^^
        Begin met Functionaliteit: en een naam.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "kop-ontbreekt"
      En is er geen bestand veranderd

    Scenario: tekst boven de kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Dit zijn onze afspraken.
        Functionaliteit: Proef
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:2  boven de kop Functionaliteit staat tekst
          2 │ Dit zijn onze afspraken.
            │ ^^^^^^^^^^^^^^^^^^^^^^^^
        Zet deze tekst onder de kop Functionaliteit.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "tekst-boven-kop"
      En is er geen bestand veranderd

    Scenario: een scenario boven de kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
          Scenario: Een
            Gegeven a
            Dan b
        Functionaliteit: Proef
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:2  boven de kop Functionaliteit staat al iets anders
          2 │   Scenario: Een
            │   ^^^^^^^^^^^^^
        Zet Functionaliteit: bovenaan, met alles wat erbij hoort eronder.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "kop-te-laat"
      En is er geen bestand veranderd

    Scenario: een tweede kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
        Functionaliteit: Nog een
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  hier begint een tweede Functionaliteit
          7 │ Functionaliteit: Nog een
            │ ^^^^^^^^^^^^^^^^^^^^^^^^
        Begin voor een tweede Functionaliteit een nieuw bestand.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "tweede-kop"
      En is er geen bestand veranderd

    Scenario: een blok code om het bestand heen
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        ```gherkin
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
        ```
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:1  om dit bestand heen staan tekens voor een blok code
          1 │ ```gherkin
            │ ^^^^^^^^^^
        Haal de tekens ``` boven en onder weg.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "blok-code"
      En is er geen bestand veranderd

    Scenario: een rest van een conflict
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

        <<<<<<< HEAD
          Scenario: Oud
            Gegeven a
        =======
          Scenario: Nieuw
            Gegeven b
        >>>>>>> anders
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  hier staat een rest van een conflict tussen twee versies
          4 │ <<<<<<< HEAD
            │ ^^^^^^^^^^^^
        Kies welke versie blijft en haal de tekens <<<<<<<, ======= en >>>>>>> weg.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "conflict-in-bestand"
      En is er geen bestand veranderd

  Regel: Woorden

    Scenario: een kop die bijna goed is
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionalitiet: Proef
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:2  het woord "Functionalitiet" ken ik niet
          2 │ Functionalitiet: Proef
            │ ^^^^^^^^^^^^^^^
        Bedoelde u "Functionaliteit:"?

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekend-woord"
      En is er geen bestand veranderd

    Scenario: een Engelse kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Rule: Klein
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  het woord "Rule" is Engels, en dit bestand is Nederlands
          4 │   Rule: Klein
            │   ^^^^
        Gherkin leest dit als uitleg, niet als kop.
        Schrijf: Regel: Klein

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "engels-woord"
      En is er geen bestand veranderd

    Scenario: een kop met andere hoofdletters
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
          SCENARIO: Twee
            Gegeven c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  de hoofdletters van "SCENARIO" kloppen niet
          7 │   SCENARIO: Twee
            │   ^^^^^^^^
        Schrijf: Scenario: Twee

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekend-woord"
      En is er geen bestand veranderd

    Scenario: een kop zonder dubbele punt
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
          Scenario Twee
            Gegeven c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  achter "Scenario" ontbreekt de dubbele punt
          7 │   Scenario Twee
            │   ^^^^^^^^
        Schrijf: Scenario: Twee

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "dubbele-punt-ontbreekt"
      En is er geen bestand veranderd

    Scenario: een kop met een spatie voor de dubbele punt
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
          Scenario : Twee
            Gegeven c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  achter "Scenario" staat een spatie voor de dubbele punt
          7 │   Scenario : Twee
            │   ^^^^^^^^
        Schrijf: Scenario: Twee

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "spatie-voor-dubbele-punt"
      En is er geen bestand veranderd

    Scenario: een kop met een nummer
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
          Scenario 2: Twee
            Gegeven c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  achter "Scenario" staat een nummer voor de dubbele punt
          7 │   Scenario 2: Twee
            │   ^^^^^^^^
        Schrijf: Scenario: 2: Twee

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "nummer-in-kop"
      En is er geen bestand veranderd

    Scenario: een kop die als uitleg telt
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenrio: Een
            Gegeven a
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  het woord "Scenrio" ken ik niet
          4 │   Scenrio: Een
            │   ^^^^^^^
        Gherkin leest dit als uitleg, niet als kop.
        Bedoelde u "Scenario:"?

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekend-woord"
      En is er geen bestand veranderd

    Scenario: een kop in Markdown
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
          ## Scenario: Twee
            Gegeven c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  voor "Scenario" staat een #, maar voor de stappen eronder niet
          7 │   ## Scenario: Twee
            │   ^
        Gherkin leest deze kop als opmerking.
        Schrijf: Scenario: Twee

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "kop-als-opmerking"
      En is er geen bestand veranderd

    Scenario: een stap die bijna goed is
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            Eb c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  het woord "Eb" ken ik niet
          7 │     Eb c
            │     ^^
        Bedoelde u "En"?

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekend-woord"
      En is er geen bestand veranderd

    Scenario: een eerste stap die als uitleg telt
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:5  het woord "Gegven" ken ik niet
          5 │     Gegven a
            │     ^^^^^^
        Gherkin leest dit als uitleg, niet als stap.
        Bedoelde u "Gegeven"?

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onbekend-woord"
      En is er geen bestand veranderd

    Scenario: een Engelse stap
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            And c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  het woord "And" is Engels, en dit bestand is Nederlands
          7 │     And c
            │     ^^^
        Schrijf: En c

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "engels-woord"
      En is er geen bestand veranderd

    Scenario: een stap met een leesteken
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            En: c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  achter "En" staat een leesteken
          7 │     En: c
            │     ^^
        Schrijf: En c

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "teken-achter-stapwoord"
      En is er geen bestand veranderd

    Scenario: een stap met een opsommingsteken
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            * En c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        proef.feature:7  let op: voor "En" staat een opsommingsteken
          7 │     * En c
            │     ^
        Schrijf: En c

        1 waarschuwing. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "opsomming-voor-stap"
      En is er geen bestand veranderd

    Scenario: een stap in een lijst van Markdown
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            - En c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  voor "En" staat opmaak die Gherkin niet kent
          7 │     - En c
            │     ^^
        Schrijf: En c

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "opmaak-in-tekst"
      En is er geen bestand veranderd

    Scenario: een stap met een harde spatie
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            En c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  achter "En" staat geen gewone spatie
          7 │     En c
            │     ^^
        Schrijf: En c

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "geen-gewone-spatie"
      En is er geen bestand veranderd

    Scenario: een stap met een teken dat niemand ziet
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            ​En c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  in deze tekst staan onzichtbare tekens
          7 │      En c
            │     ^
        Schrijf: En c

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "onzichtbaar-teken"
      En is er geen bestand veranderd

  Regel: Plaats

    Scenario: vrije tekst tussen de stappen
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
            Dit moet nog worden nagekeken
            met Jan en Fatima.
            En c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  deze tekst is geen stap
          7 │     Dit moet nog worden nagekeken
            │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Begin een stap met Gegeven, Wanneer, En, Maar of Dan. Of zet er # voor: dan is het een opmerking.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "losse-tekst"
      En is er geen bestand veranderd

    Scenario: een voorwaarde met of
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Of b
            Dan c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:6  "Of" begint geen stap
          6 │     Of b
            │     ^^^^
        Schrijf voor elke mogelijkheid een eigen scenario.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "losse-tekst"
      En is er geen bestand veranderd

    Scenario: een stap zonder scenario
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Gegeven a
          Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  deze stap hoort bij geen scenario
          4 │   Gegeven a
            │   ^^^^^^^^^
        Zet er een kop met Scenario: boven.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "stap-zonder-scenario"
      En is er geen bestand veranderd

    Scenario: een stap onder de voorbeelden
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Abstract Scenario: Een
            Gegeven <x>
            Voorbeelden:
              | x |
              | 1 |
            Dan c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:9  deze stap staat onder de voorbeelden
          9 │     Dan c
            │     ^^^^^
        Zet alle stappen boven de voorbeelden.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "stap-na-voorbeelden"
      En is er geen bestand veranderd

    Scenario: een achtergrond na een scenario
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
          Achtergrond:
            Gegeven c
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  de Achtergrond staat te laat
          7 │   Achtergrond:
            │   ^^^^^^^^^^^^
        Zet de Achtergrond boven het eerste scenario.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "achtergrond-te-laat"
      En is er geen bestand veranderd

    Scenario: voorbeelden zonder scenario
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Voorbeelden:
            | x |
            | 1 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  deze voorbeelden horen bij geen scenario
          4 │   Voorbeelden:
            │   ^^^^^^^^^^^^
        Zet ze onder de stappen van een scenario.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "voorbeelden-zonder-scenario"
      En is er geen bestand veranderd

    Scenario: een tabel zonder stap
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            | x |
            Gegeven a
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        proef.feature:5  let op: deze tabel hoort bij geen stap
          5 │     | x |
            │     ^^^^^
        Zet een tabel direct onder een stap of onder Voorbeelden:.

        1 waarschuwing. 1 bestand gecontroleerd.
        """
      En is de code "tabel-zonder-stap"
      En is er geen bestand veranderd

    Scenario: een tekst zonder stap
      Gegeven het bestand "proef.feature" met deze inhoud:
        ```
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            """
            tekst
            """
            Gegeven a
        ```
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        ```
        proef.feature:5  let op: deze tekst hoort bij geen stap
          5 │     """
            │     ^^^
        Zet een tekst tussen drie aanhalingstekens direct onder een stap.

        1 waarschuwing. 1 bestand gecontroleerd.
        ```
      En is de code "tekst-zonder-stap"
      En is er geen bestand veranderd

    Scenario: Voorbeeld in plaats van Voorbeelden
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Abstract Scenario: Een
            Gegeven <x>
            Voorbeeld:
              | x |
              | 1 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:6  "Voorbeeld" begint een scenario, en hier staat een tabel met voorbeelden
          6 │     Voorbeeld:
            │     ^^^^^^^^^
        Schrijf: Voorbeelden:

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "voorbeeld-zonder-en"
      En is er geen bestand veranderd

    Scenario: een tabel met voorbeelden zonder kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Abstract Scenario: Een
            Gegeven <x>

              | x |
              | 1 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  boven deze tabel ontbreekt de kop Voorbeelden
          7 │       | x |
            │       ^^^^^
        Gherkin leest de tabel als deel van de stap erboven.
        Zet erboven: Voorbeelden:

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "kop-voorbeelden-ontbreekt"
      En is er geen bestand veranderd

  Regel: Tabellen en teksten

    Scenario: een rij die te kort is
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              | x | y |
              | 1 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:8  deze rij heeft 1 vak, en de eerste rij 2
          8 │       | 1 |
            │       ^^^^^
        Geef elke rij evenveel vakken, elk tussen twee strepen (|). Een leeg vak telt mee.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "scheve-tabel"
      En is er geen bestand veranderd

    Scenario: een rij die te lang is
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              | x |
              | 1 | 2 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:8  deze rij heeft 2 vakken, en de eerste rij 1
          8 │       | 1 | 2 |
            │       ^^^^^^^^^
        Geef elke rij evenveel vakken, elk tussen twee strepen (|). Hoort een streep bij de tekst? Schrijf dan \|.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "scheve-tabel"
      En is er geen bestand veranderd

    Scenario: een eerste rij die te kort is
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              | x |
              | 1 | 2 |
              | 3 | 4 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:7  deze rij heeft 1 vak, en elke rij eronder 2
          7 │       | x |
            │       ^^^^^
        Vul de eerste rij aan, met een streep (|) tussen twee vakken.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "scheve-tabel"
      En is er geen bestand veranderd

    Scenario: een rij zonder streep aan het eind
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              | x |
              | 1
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:8  aan het eind van deze rij ontbreekt een streep (|)
          8 │       | 1
            │       ^^^
        Gherkin laat weg wat buiten de strepen staat.
        Schrijf: | 1 |

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "streep-ontbreekt"
      En is er geen bestand veranderd

    Scenario: een rij zonder streep aan het begin
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              | x |
              1 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:8  aan het begin van deze rij ontbreekt een streep (|)
          8 │       1 |
            │       ^^^
        Schrijf: | 1 |

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "streep-ontbreekt"
      En is er geen bestand veranderd

    Scenario: een tabel van Markdown
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              | x |
              |---|
              | 1 |
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        proef.feature:8  let op: Gherkin leest deze streepjes als waarden
          8 │       |---|
            │       ^^^^^
        Haal deze rij weg.

        1 waarschuwing. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "streepjes-in-tabel"
      En is er geen bestand veranderd

    Scenario: andere aanhalingstekens
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              '''
              tekst
              '''
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        ```
        proef.feature:7  ''' begint in Gherkin geen tekst
          7 │       '''
            │       ^^^
        Schrijf """ boven en onder de tekst.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        ```
      En is de code "andere-aanhalingstekens"
      En is er geen bestand veranderd

    Scenario: een tekst die open blijft
      Gegeven het bestand "proef.feature" met deze inhoud:
        ```
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              """
              tekst
            En c
        ```
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        ```
        proef.feature:7  deze tekst tussen drie aanhalingstekens eindigt niet
          7 │       """
            │       ^^^
        Zet """ onder de tekst, op een eigen plek.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        ```
      En is de code "tekst-eindigt-niet"
      En is er geen bestand veranderd

    Scenario: een tekst zonder aanhalingstekens
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven dit antwoord
              {
                "naam": "Jan"
              }
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        ```
        proef.feature:6  boven deze tekst ontbreken drie aanhalingstekens
          6 │       {
            │       ^
        Zet """ boven en onder de tekst, elk op een eigen plek.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        ```
      En is de code "tekst-zonder-aanhalingstekens"
      En is er geen bestand veranderd

    Scenario: een tekst achter de aanhalingstekens
      Gegeven het bestand "proef.feature" met deze inhoud:
        ```
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b
              """een tekst"""
        ```
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        ```
        proef.feature:7  achter drie aanhalingstekens staat nog tekst
          7 │       """een tekst"""
            │       ^^^^^^^^^^^^^^^
        Zet """ op een eigen plek, met de tekst eronder.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        ```
      En is de code "tekst-achter-aanhalingstekens"
      En is er geen bestand veranderd

  Regel: Labels

    Scenario: iemand die wordt genoemd
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          @jan kijk jij dit na?
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  "@jan" begint als een label, maar dit is gewone tekst
          4 │   @jan kijk jij dit na?
            │   ^^^^^^^^^^^^^^^^^^^^^
        Zet er # voor: dan is het een opmerking.

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "vermelding-als-label"
      En is er geen bestand veranderd

    Scenario: een label met een spatie
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          @eigen werk
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  het label "@eigen werk" heeft een spatie
          4 │   @eigen werk
            │   ^^^^^^^^^^^
        Schrijf: @eigen-werk

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "spatie-in-label"
      En is er geen bestand veranderd

    Scenario: een label met een spatie na de dubbele punt
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          @regel: REG-01
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  in een label staat een spatie
          4 │   @regel: REG-01
            │   ^^^^^^^^^^^^^^
        Schrijf: @regel:REG-01

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "spatie-in-label"
      En is er geen bestand veranderd

    Scenario: een label zonder apenstaart
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          regel:REG-01 @eigen-werk
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  voor "regel:REG-01" ontbreekt een @
          4 │   regel:REG-01 @eigen-werk
            │   ^^^^^^^^^^^^
        Schrijf: @regel:REG-01 @eigen-werk

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "apenstaart-ontbreekt"
      En is er geen bestand veranderd

    Scenario: labels met een komma
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          @snel, @klein
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        proef.feature:4  let op: tussen labels staat geen komma
          4 │   @snel, @klein
            │   ^^^^^^^^^^^^^
        Schrijf: @snel @klein

        1 waarschuwing. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "komma-tussen-labels"
      En is er geen bestand veranderd

    Scenario: tekst achter een label
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          @bron:nota nog opzoeken
          Scenario: Een
            Gegeven a
            Dan b
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  achter de labels staat tekst: "nog opzoeken"
          4 │   @bron:nota nog opzoeken
            │              ^^^^^^^^^^^^
        Schrijf: @bron:nota # nog opzoeken

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "tekst-achter-label"
      En is er geen bestand veranderd

    Scenario: een label onder de kop
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            @snel
            Gegeven a
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:5  dit label staat onder de kop waar het bij hoort
          5 │     @snel
            │     ^^^^^
        Zet het label boven "Scenario: Een".

        1 fout. 1 bestand gecontroleerd.
        Te herstellen: 1. Bekijk hoe: strategiekeuze gherkin herstel proef.feature
        """
      En is de code "label-onder-kop"
      En is er geen bestand veranderd

    Scenario: een label zonder scenario
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          Scenario: Een
            Gegeven a
            Dan b

          @snel
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:8  dit label staat niet boven een scenario
          8 │   @snel
            │   ^^^^^
        Zet labels direct boven Scenario:, of haal ze weg.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "label-zonder-scenario"
      En is er geen bestand veranderd

    Scenario: een label boven de achtergrond
      Gegeven het bestand "proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef

          @snel
          Achtergrond:
            Gegeven a
        """
      Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        proef.feature:4  een Achtergrond kan geen labels hebben
          4 │   @snel
            │   ^^^^^
        Zet het label boven de scenario's zelf.

        1 fout. 1 bestand gecontroleerd.
        """
      En is de code "label-boven-achtergrond"
      En is er geen bestand veranderd
