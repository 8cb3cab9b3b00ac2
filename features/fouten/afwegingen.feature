# language: nl
Functionaliteit: Wat mensen anders wegen

  Achtergrond:
    Gegeven een kleine regelset, waarin in "regelset.yaml" "[advies]" is vervangen door "[advies, afwegingen]"

  Scenario: het advies toont de afwegingen, ook over een regel die er niet is
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte: 2
      afwegingen:
        - over: REG-02-a
          oordeel: Dit telt voor ons niet
          door: de gemeentesecretaris
          op: 2026-02-03
          waarom: De mensen zijn tijdelijk.
        - over: samen werken
          oordeel: Wij kiezen dit toch!
          door: het college
          op: 2026-02-10
          waarom: De buren vroegen erom
        - over: REG-99
          oordeel: Dit geldt niet
          door: de raad
          op: 2026-02-11
          waarom: "Zie het besluit: punt 3."
      """
    Wanneer ik "strategiekeuze advies eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Advies voor Eersel: Zelf doen

      Afwegingen van mensen

      Dit schreven mensen zelf bij het profiel. Het advies rekent er niet mee.

      - Over regel REG-02-a (Wie mensen heeft, doet het zelf): Dit telt voor ons niet. Waarom: De mensen zijn tijdelijk. Door: de gemeentesecretaris, op 3 februari 2026.
      - Over Samen werken: Wij kiezen dit toch! Waarom: De buren vroegen erom. Door: het college, op 10 februari 2026.
      - Over regel REG-99: Dit geldt niet. Waarom: Zie het besluit: punt 3. Door: de raad, op 11 februari 2026. Let op: deze regel staat niet in de regels.
      """

  Scenario: alle fouten tegelijk
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      afwegingen:
        - over: samen werke
          oordeel: Wij kiezen dit toch
          door: het college
          op: 2026-02-10
          waarom: De buren vroegen erom
        - over: REG-01
          oordeel: Dit geldt niet
          op: 10 februari
          waarom: "Zie het besluit"
          wie: het college
        - over: iets heel anders
          oordeel: a
          door: b
          op: 2026-02-30
          waarom:
        - over: het weer
          oordeel: a
          door: b
          op: 2026-02-28
          waarom: c
      """
    Wanneer ik "strategiekeuze advies eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En zijn de codes "onbekende-afweging" en "veld-ontbreekt" en "geen-datum" en "onbekend-veld"
    En staat er op het scherm:
      """
      eersel.yaml:3  "samen werke" is geen regel en geen strategie
        3 │   - over: samen werke
          │           ^^^^^^^^^^^
      Bedoelde u "Samen werken"?

      eersel.yaml:8  bij een afweging ontbreekt "door"
        8 │   - over: REG-01
      Voeg "door:" met een waarde toe.

      eersel.yaml:10  "10 februari" is geen datum voor "op"
        10 │     op: 10 februari
           │         ^^^^^^^^^^^
      Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.

      eersel.yaml:12  het veld "wie" ken ik niet bij een afweging
        12 │     wie: het college
           │     ^^^
      Wat hier mag: "over", "oordeel", "door", "op" en "waarom".

      eersel.yaml:13  "iets heel anders" is geen regel en geen strategie
        13 │   - over: iets heel anders
           │           ^^^^^^^^^^^^^^^^
      Noem een regel, zoals "BEV-01", of kies uit: "Samen werken", "Zelf doen" of "Nog wachten".

      eersel.yaml:16  "2026-02-30" is geen datum voor "op"
        16 │     op: 2026-02-30
           │         ^^^^^^^^^^
      Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.

      eersel.yaml:17  bij een afweging ontbreekt "waarom"
        17 │     waarom:
      Voeg "waarom:" met een waarde toe.

      eersel.yaml:18  "het weer" is geen regel en geen strategie
        18 │   - over: het weer
           │           ^^^^^^^^
      Noem een regel, zoals "BEV-01", of kies uit: "Samen werken", "Zelf doen" of "Nog wachten".
      """

  Scenario: geen lijst
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      afwegingen: het college wil dit niet
      """
    Wanneer ik "strategiekeuze advies eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "verkeerde-vorm"
    En staat er op het scherm:
      """
      eersel.yaml:2  onder "afwegingen" staat geen lijst
        2 │ afwegingen: het college wil dit niet
          │             ^^^^^^^^^^^^^^^^^^^^^^^^
      Begin elke afweging op een nieuwe rij met een streepje: - over: REG-01
      """
