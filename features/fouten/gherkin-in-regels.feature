# language: nl
Functionaliteit: Fouten in de Gherkin van een regelset
  Een fout die te herstellen is, telt hier ook als fout: een regel moet er staan zoals hij bedoeld is.

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
      regels/proef.feature:1  dit bestand is niet in het Nederlands
        1 │ # language: en
          │ ^^^^^^^^^^^^^^
      Schrijf bovenaan: # language: nl
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

  Scenario: een scheve tabel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PROEF-01 @eigen-werk
        Scenario: Proef
          Gegeven minstens 1 van deze bevindingen gelden:
            | bevinding |
            | zwak | wankel |
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  bij regel "PROEF-01" hoort een tekst
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Schrijf de reden in regels/teksten/PROEF-01.md.j2.

      regels/proef.feature:8  deze rij heeft 2 vakken, en de eerste rij 1
        8 │       | zwak | wankel |
          │       ^^^^^^^^^^^^^^^^^
      Geef elke rij evenveel vakken, elk tussen twee strepen (|). Hoort een streep bij de tekst? Schrijf dan \|.
      """
    En zijn de codes "tekst-ontbreekt" en "scheve-tabel"

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
      regels/proef.feature:5  "Proef" heeft geen regelnummer
        5 │   Scenrio: Proef
          │   ^^^^^^^^^^^^^^
      Zet er één label boven zoals @regel:REG-01.

      regels/proef.feature:5  het woord "Scenrio" ken ik niet
        5 │   Scenrio: Proef
          │   ^^^^^^^
      Bedoelde u "Scenario:"?
      """
    En zijn de codes "regelnummer" en "onbekend-woord"

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
      regels/proef.feature:5  "Proef" heeft geen besluit
        5 │   Scenario Proef
          │   ^^^^^^^^^^^^^^
      Sluit af met een stap die begint met Dan.

      regels/proef.feature:5  "Proef" heeft geen regelnummer
        5 │   Scenario Proef
          │   ^^^^^^^^^^^^^^
      Zet er één label boven zoals @regel:REG-01.

      regels/proef.feature:5  achter "Scenario" ontbreekt de dubbele punt
        5 │   Scenario Proef
          │   ^^^^^^^^
      Schrijf: Scenario: Proef
      """
    En zijn de codes "geen-besluit" en "regelnummer" en "dubbele-punt-ontbreekt"

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
      regels/proef.feature:5  deze stap hoort bij geen scenario
        5 │   Gegeven er is geen fte
          │   ^^^^^^^^^^^^^^^^^^^^^^
      Zet er een kop met Scenario: boven.
      """
    En is de code "stap-zonder-scenario"

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

  Scenario: een bestand met 300.000 enters
    Gegeven het bestand "proef.feature" met 300.000 keer "\n"
    Wanneer ik "strategiekeuze gherkin controleer proef.feature" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      proef.feature  in dit bestand staan meer dan 200.000 enters
      Haal lege stukken weg, of verdeel het bestand.

      1 fout. 1 bestand gecontroleerd.
      """
    En is de code "te-lang"
    En duurde dat hoogstens 2 seconden
