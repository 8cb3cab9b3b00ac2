# language: nl
Functionaliteit: Een bestand met regels dat geen Gherkin is

  Scenario: geen kop
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Scenario: Proef
        Gegeven er is geen fte
        Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  boven deze tekst ontbreekt de kop Functionaliteit
        1 │ Scenario: Proef
          │ ^^^^^^^^^^^^^^^
      Begin het bestand met Functionaliteit: en een naam.
      """
    En is de code "kop-ontbreekt"

  Scenario: een kop die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Functionalitiet: Proef

        Scenario: Proef
          Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  "Functionalitiet: Proef" past hier niet
        1 │ Functionalitiet: Proef
          │ ^^^^^^^^^^^^^^^^^^^^^^
      Bedoelde u "Functionaliteit:"?
      """
    En is de code "onbekend-woord"

  Scenario: een Engelse kop
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Feature: Proef

        Scenario: Proef
          Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  "Feature: Proef" past hier niet
        1 │ Feature: Proef
          │ ^^^^^^^^^^^^^^
      Bedoelde u "Functionaliteit:"?
      """
    En is de code "onbekend-woord"

  Scenario: een kop zonder dubbele punt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Functionaliteit Proef

        Scenario: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  "Functionaliteit Proef" past hier niet
        1 │ Functionaliteit Proef
          │ ^^^^^^^^^^^^^^^^^^^^^
      Schrijf "Functionaliteit:", met de dubbele punt er direct achter.
      """
    En is de code "dubbele-punt-ontbreekt"

  Scenario: tekst boven de kop
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Dit zijn onze regels.
      Functionaliteit: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  boven deze tekst ontbreekt de kop Functionaliteit
        1 │ Dit zijn onze regels.
          │ ^^^^^^^^^^^^^^^^^^^^^
      Begin het bestand met Functionaliteit: en een naam.
      """
    En is de code "kop-ontbreekt"

  Scenario: een taal die er niet is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nederlands
      Functionaliteit: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  "# language: nederlands" noemt een taal die Gherkin niet kent
        1 │ # language: nederlands
          │ ^^^^^^^^^^^^^^^^^^^^^^
      Schrijf: # language: nl
      """
    En is de code "onbekende-taal"

  Scenario: een bestand in het Engels
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: en
      Feature: Proef

        Scenario: Proef
          Given er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  hier staat dat dit bestand niet in het Nederlands is
        1 │ # language: en
          │ ^^^^^^^^^^^^^^
      Schrijf: # language: nl
      """
    En is de code "andere-taal"

  Scenario: Nederlandse koppen in een Engels bestand
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: en
      Functionaliteit: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  hier staat dat dit bestand niet in het Nederlands is
        1 │ # language: en
          │ ^^^^^^^^^^^^^^
      Schrijf: # language: nl
      """
    En is de code "andere-taal"

  Scenario: een bestand zonder inhoud
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # nog leeg
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature  in "regels/proef.feature" staat geen Functionaliteit
      Begin met: Functionaliteit: naam
      """
    En is de code "leeg-bestand"

  Scenario: een rest van een conflict
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      Functionaliteit: Proef
      <<<<<<< HEAD
        Scenario: Oud
      =======
        Scenario: Nieuw
      >>>>>>> nieuw
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:2  hier staat een rest van een conflict tussen twee versies
        2 │ <<<<<<< HEAD
          │ ^^^^^^^^^^^^
      Kies welke versie blijft en haal de tekens <<<<<<<, ======= en >>>>>>> weg.
      """
    En is de code "conflict-in-bestand"

  Scenario: een scheve tabel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven minstens 1 van deze bevindingen gelden:
            | bevinding |
            | zwak | wankel |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  deze rij heeft niet evenveel vakken als de rij erboven
        7 │       | zwak | wankel |
          │       ^^^^^^^^^^^^^^^^^
      Geef elke rij van de tabel evenveel vakken, elk tussen twee strepen (|).
      """
    En is de code "scheve-tabel"

  Scenario: een stap die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte
          Eb er is een incident
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "Eb er is een incident" past hier niet
        6 │     Eb er is een incident
          │     ^^^^^^^^^^^^^^^^^^^^^
      Begin een stap met Gegeven, En, Maar of Dan, en een kop met Functionaliteit:, Regel: of Scenario:.
      """
    En is de code "tekst-past-niet"

  Scenario: een stap in het Engels
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte
          Then pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "Then pleit dit voor "Zelf doen"" past hier niet
        6 │     Then pleit dit voor "Zelf doen"
          │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Bedoelde u "Dan"?
      """
    En is de code "onbekend-woord"

  Scenario: vrije tekst tussen de stappen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte
          zomaar wat tekst
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "zomaar wat tekst" past hier niet
        6 │     zomaar wat tekst
          │     ^^^^^^^^^^^^^^^^
      Begin een stap met Gegeven, En, Maar of Dan, en een kop met Functionaliteit:, Regel: of Scenario:.
      """
    En is de code "tekst-past-niet"

  Scenario: een kop van een scenario die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen-werk
        Scenrio: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Scenrio: Proef" past hier niet
        5 │   Scenrio: Proef
          │   ^^^^^^^^^^^^^^
      Bedoelde u "Scenario:"?
      """
    En is de code "onbekend-woord"

  Scenario: een kop van een scenario zonder dubbele punt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen-werk
        Scenario Proef
          Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Scenario Proef" past hier niet
        5 │   Scenario Proef
          │   ^^^^^^^^^^^^^^
      Schrijf "Scenario:", met de dubbele punt er direct achter.
      """
    En is de code "dubbele-punt-ontbreekt"

  Scenario: een stap zonder scenario
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen-werk
        Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "Gegeven er is geen fte" past hier niet
        5 │   Gegeven er is geen fte
          │   ^^^^^^^^^^^^^^^^^^^^^^
      Zet er een kop met Scenario: boven.
      """
    En is de code "tekst-past-niet"

  Scenario: een tabel op een verkeerde plek
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen-werk
        | zwak |
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  "| zwak |" past hier niet
        5 │   | zwak |
          │   ^^^^^^^^
      Zet een tabel direct onder een stap of onder Voorbeelden:.
      """
    En is de code "tekst-past-niet"

  Scenario: een label met een spatie
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen werk
        Scenario: Proef
          Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  "@eigen werk" past hier niet
        4 │   @eigen werk
          │   ^^^^^^^^^^^
      Zet labels boven een scenario, elk zonder spatie erin.
      """
    En is de code "tekst-past-niet"

  Scenario: een tweede Functionaliteit
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"

      Functionaliteit: Nog een
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:8  "Functionaliteit: Nog een" past hier niet
        8 │ Functionaliteit: Nog een
          │ ^^^^^^^^^^^^^^^^^^^^^^^^
      Begin voor een tweede Functionaliteit een nieuw bestand.
      """
    En is de code "tekst-past-niet"

  Scenario: een Achtergrond na een scenario
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte

        Achtergrond:
          Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  "Achtergrond:" past hier niet
        7 │   Achtergrond:
          │   ^^^^^^^^^^^^
      Zet deze kop op een andere plek, of haal hem weg.
      """
    En is de code "tekst-past-niet"

  Scenario: een tekst die open blijft
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Proef
          Gegeven er is geen fte
            ```
            tekst
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  het bestand houdt hier te vroeg op
        7 │       tekst
      Vul het laatste scenario aan. Een tekst tussen drie aanhalingstekens moet ook zo eindigen.
      """
    En is de code "te-vroeg-afgelopen"

  Scenario: een tabel van 900.000 strepen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met 900.000 keer "|"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:1  hier staan meer dan 2.000 tekens achter elkaar
      Verdeel de tekst met enters.
      """
    En is de code "te-lang"
    En duurde dat hoogstens 3 seconden

  Scenario: een kop die als vrije tekst telt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef
        Scenrio: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:3  "Scenrio: Proef" telt niet mee als kop
        3 │   Scenrio: Proef
          │   ^^^^^^^^^^^^^^
      Schrijf "Scenario:" en daarachter de naam.
      """
    En is de code "vergeten-kop"

  Scenario: een Scenario zonder dubbele punt onder de kop
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef
        Scenario zonder dubbele punt
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:3  "Scenario zonder dubbele punt" telt niet mee als kop
        3 │   Scenario zonder dubbele punt
          │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Schrijf "Scenario:" en daarachter de naam.
      """
    En is de code "vergeten-kop"

  Scenario: een stap die als vrije tekst telt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef
        Gegeven er is geen fte
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:3  "Gegeven er is geen fte" telt niet mee als stap
        3 │   Gegeven er is geen fte
          │   ^^^^^^^^^^^^^^^^^^^^^^
      Zet er een kop met Scenario: boven.
      """
    En is de code "vergeten-stap"
