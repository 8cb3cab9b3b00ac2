# language: nl
Functionaliteit: De uitleg van een advies

  Achtergrond:
    Gegeven een kleine regelset
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 60.000
      fte: 1,5
      ambitie: verkennen
      domein: alles
      incident: nee
      scores: {kwaliteit: 3, beheer: 3, leiding: 3}
      """

  Scenario: waarom iets anders niet
    Wanneer ik "strategiekeuze leg-uit profiel.yaml 'samen werken' --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Waarom niet Samen werken voor de gemeente

      Het advies is Zelf doen. De zekerheid is: vast.

      Samen werken

      Samen werken heeft 0 punten. Dat is plaats 2 van 2.
      Wat hier het meest ontbreekt: Een kleine gemeente werkt samen (REG-01); gold deze reden wel, dan was Samen werken het advies. Dat geldt ook voor elke andere reden die even zwaar telt.

      Er is nu geen argument voor of tegen dat geldt.

      Zelf doen

      Zelf doen heeft 1 punt. Dat is plaats 1 van 2.

      Wat hiervoor pleit

      - Er is 1,5 fte, minstens 1. (REG-02-a)

      Wat dit bijna had

      - Wie mensen heeft, doet het zelf (REG-02-b). Nodig is: er is minstens 2 fte. Gevonden: 1,5. Dat scheelt 0,5.

      Wat zou dit advies veranderen

      De kleinste verandering naar Samen werken:

      - Aantal inwoners: van 60.000 naar 49.999.

      Dan is het advies Samen werken. Met minder stappen kan het niet. Een stap is hoogstens een half punt van een score of een halve fte, één meer of minder van een aantal, of één keuze verder.

      Voorbehoud

      Dit wiel is alleen om te testen.
      """
    En is er geen bestand veranderd

  Scenario: alles in het kort
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Waarom dit, en waarom niet iets anders: uitleg voor de gemeente

      Het advies is Zelf doen. De zekerheid is: vast.

      Zelf doen

      Zelf doen heeft 1 punt. Dat is plaats 1 van 2.

      Wat hiervoor pleit

      - Er is 1,5 fte, minstens 1. (REG-02-a)

      Wat dit bijna had

      - Wie mensen heeft, doet het zelf (REG-02-b). Nodig is: er is minstens 2 fte. Gevonden: 1,5. Dat scheelt 0,5.

      De andere strategieën

      - Samen werken heeft 0 punten. Wat hier het meest ontbreekt: Een kleine gemeente werkt samen (REG-01); gold deze reden wel, dan was Samen werken het advies. Dat geldt ook voor elke andere reden die even zwaar telt.
      - Nog wachten. Nog wachten krijgt van deze regels geen punten en komt alleen in beeld als de poort het aanwijst.

      Wat zou dit advies veranderen

      De kleinste verandering die iets anders geeft:

      - Fte voor data: van 1,5 naar 0,5.

      Dan is er geen voorkeur meer. Met minder stappen kan het niet. Een stap is hoogstens een half punt van een score of een halve fte, één meer of minder van een aantal, of één keuze verder.

      Eén antwoord dat één niveau anders is, kan dit advies al veranderen.

      - Geen voorkeur komt uit dit verschil: fte voor data van 1,5 naar 0,5.

      Deze antwoorden kunnen het advies doen omslaan: fte voor data.

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: een feit dat vast staat
    Wanneer ik "strategiekeuze leg-uit profiel.yaml samen --regels regels --vast fte" uitvoer
    Dan is de afsluitcode 0
    En noemt het antwoord "Niet veranderd: fte voor data."

  Scenario: als JSON
    Wanneer ik "strategiekeuze leg-uit profiel.yaml samen --regels regels --json" uitvoer
    Dan is de afsluitcode 0
    En noemt het antwoord ""doorslaggevend": true"

  Scenario: een naam met een tikfout
    Wanneer ik "strategiekeuze leg-uit profiel.yaml samenn --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de strategie "samenn" ken ik niet
      Bedoelde u "Samen werken"?
      """
    En is de code "onbekende-strategie"

  Scenario: een deel van een naam
    Wanneer ik "strategiekeuze leg-uit profiel.yaml doen --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de strategie "doen" ken ik niet
      Bedoelde u "Zelf doen"?
      """
    En is de code "onbekende-strategie"

  Scenario: de strategie en het profiel verwisseld
    Wanneer ik "strategiekeuze leg-uit samen profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "profiel.yaml" is een bestand, geen strategie
      Noem eerst het profiel, dan de strategie.
      """
    En is de code "verkeerde-volgorde"

  Scenario: geen tijd
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels --seconden 0" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      zo veel seconden kan ik niet zoeken
      Geef een aantal seconden boven 0, en hoogstens een dag.
      """
    En is de code "verkeerd-gebruik"

  Scenario: alles wat verkeerd is in één keer
    Wanneer ik "strategiekeuze leg-uit profiel.yaml samenn --vast kwalitiet --seconden 0 --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de strategie "samenn" ken ik niet
      Bedoelde u "Samen werken"?

      het feit "kwalitiet" ken ik niet
      Bedoelde u "kwaliteit"?

      zo veel seconden kan ik niet zoeken
      Geef een aantal seconden boven 0, en hoogstens een dag.
      """

  Scenario: een tijd die geen getal is
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels --seconden kort" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "kort" past niet bij --seconden
      Geef een getal, zoals 10 of 2,5.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een tijd met een komma
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels --seconden 2,5" uitvoer
    Dan is de afsluitcode 0

  Scenario: een profiel met een fout
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersl
      """
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "onbekende-gemeente"
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeente "Eersl" ken ik niet
        1 │ gemeente: Eersl
          │           ^^^^^
      Bedoelde u "Eersel"?
      """
