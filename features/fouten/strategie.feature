# language: nl
Functionaliteit: Een strategie tonen

  Achtergrond:
    Gegeven een kleine regelset
    En het bestand "regels/strategieen/samen.yaml" met deze inhoud:
      """
      wat: Eerst doen en leren.
      voor wie: Voor wie nog zoekt.
      niet voor wie: Niet voor wie al veel doet.
      eerste stappen:
        - {stap: Kies een vraag., wie: de directie, weken: 2}
        - {stap: Kies een eigenaar., wie: de directie, weken: 3}
        - {stap: Werk aan het antwoord., wie: de eigenaar, weken: 16}
        - {stap: Deel de les., wie: de eigenaar, weken: 18}
      kpis:
        - {naam: dagen tot het antwoord, definitie: Het aantal dagen., eenheid: dagen, goed: lager}
        - {naam: gedeelde lessen, definitie: Het aantal lessen., eenheid: lessen, goed: hoger}
        - {naam: gebruikers, definitie: Het aantal gebruikers., eenheid: mensen, goed: hoger}
        - {naam: kosten, definitie: Alle kosten samen., eenheid: euro, goed: lager}
      betrokkenen:
        binnen: {directie: Geeft tijd.}
        buiten: {inwoners: Stellen vragen.}
      risicos:
        - {risico: Niemand kijkt opnieuw., aanpak: Zet het op de agenda.}
      herijken:
        wanneer: na 6 maanden
        signalen: [Er komt een opdrachtgever.]
      """

  Scenario: Een naam met een tikfout
    Wanneer ik "strategiekeuze strategie samenn --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de strategie "samenn" ken ik niet
      Bedoelde u "Samen werken"?
      """
    En is de code "onbekende-strategie"

  Scenario: Een naam waar niets op lijkt
    Wanneer ik "strategiekeuze strategie fiets --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de strategie "fiets" ken ik niet
      Zonder naam ziet u alle strategieën.
      """
    En is de code "onbekende-strategie"

  Scenario: Een strategie zonder bladzijde
    Wanneer ik "strategiekeuze strategie zelf --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      over de strategie "Zelf doen" is nog geen bladzijde
      Schrijf "strategieen/zelf.yaml" in de map met de regels.
      """
    En is de code "bladzijde-ontbreekt"

  Scenario: Een lege mapnaam
    Wanneer ik "strategiekeuze strategie samen --regels ''" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van de map met regels is leeg
      Noem een map, of laat --regels weg.
      """
    En is de code "lege-mapnaam"

  Scenario: Een bladzijde met de naam van geen strategie
    Gegeven het bestand "regels/strategieen/smen.yaml" met deze inhoud:
      """
      wat: Samen werken.
      """
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/smen.yaml  bij deze bladzijde hoort geen strategie "smen"
      Bedoelde u "samen"?
      """
    En is de code "bladzijde-zonder-strategie"

  Scenario: Een bladzijde met drie eerste stappen
    Gegeven in "strategieen/samen.yaml" is "\n  - {stap: Deel de les., wie: de eigenaar, weken: 18}" vervangen door ""
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:5  "eerste stappen" heeft hier 3 delen
        5 │   - {stap: Kies een vraag., wie: de directie, weken: 2}
      Schrijf er 4.
      """
    En is de code "ongeldige-waarde"

  Scenario: Een bladzijde zonder signalen
    Gegeven in "strategieen/samen.yaml" is "[Er komt een opdrachtgever.]" vervangen door "[]"
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:21  "signalen" heeft hier 0 delen
        21 │   signalen: []
           │             ^
      Schrijf er 1 tot en met 5.
      """
    En is de code "ongeldige-waarde"

  Scenario: Een stap zonder aantal weken en een KPI zonder goede kant
    Gegeven in "strategieen/samen.yaml" is "weken: 2}" vervangen door "weken: snel}"
    En in "strategieen/samen.yaml" is "lessen, goed: hoger" vervangen door "lessen, goed: meer"
    En in "strategieen/samen.yaml" is "naam: kosten" vervangen door "naam: Gebruikers"
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:5  "snel" is geen aantal weken
        5 │   - {stap: Kies een vraag., wie: de directie, weken: snel}
          │                                                      ^^^^
      Schrijf een geheel getal van 1 tot en met 104.

      regels/strategieen/samen.yaml:11  "meer" zegt niet welke kant goed is
        11 │   - {naam: gedeelde lessen, definitie: Het aantal lessen., eenheid: lessen, goed: meer}
           │                                                                                   ^^^^
      Kies uit: "hoger" of "lager".

      regels/strategieen/samen.yaml:13  de naam "Gebruikers" is al gebruikt, op regels/strategieen/samen.yaml:12
        13 │   - {naam: Gebruikers, definitie: Alle kosten samen., eenheid: euro, goed: lager}
           │            ^^^^^^^^^^
      Geef een van de twee een andere naam.
      """
    En zijn de codes "ongeldige-waarde" en "dubbele-naam"

  Scenario: Meer fouten tegelijk in een bladzijde
    Gegeven in "strategieen/samen.yaml" is "wat: Eerst" vervangen door "wwat: Eerst"
    En in "strategieen/samen.yaml" is "{directie: Geeft tijd.}" vervangen door "[directie]"
    En in "strategieen/samen.yaml" is "{inwoners: Stellen vragen.}" vervangen door "{inwoners: }"
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:1  het veld "wwat" ken ik niet bij de bladzijde
        1 │ wwat: Eerst doen en leren.
          │ ^^^^
      Bedoelde u "wat"?

      regels/strategieen/samen.yaml:15  de vorm van "binnen" bij "betrokkenen" klopt niet
        15 │   binnen: [directie]
           │           ^
      Schrijf hier velden met een dubbele punt.

      regels/strategieen/samen.yaml:16  bij "buiten" ontbreekt "inwoners"
        16 │   buiten: {inwoners: }
           │            ^^^^^^^^
      Voeg "inwoners:" met een waarde toe.
      """
    En zijn de codes "onbekend-veld" en "verkeerde-vorm" en "veld-ontbreekt"

  Scenario: Een lege bladzijde
    Gegeven het bestand "regels/strategieen/zelf.yaml" zonder inhoud
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/zelf.yaml  "zelf.yaml" is leeg
      Vul het bestand, of haal het weg.
      """
    En is de code "leeg-bestand"

  Scenario: Een bladzijde die iets anders belooft dan het wiel
    Gegeven in "wiel.yaml" is "naam: Samen werken" vervangen door "naam: Samen werken\n    waakt voor: [eilanden, haast]"
    En in "strategieen/samen.yaml" is "eerste stappen:" vervangen door "waakt voor: {eilanden: Een bron., eiland: Een weg.}\neerste stappen:"
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:4  het wiel zegt niet dat deze strategie waakt voor "eiland"
        4 │ waakt voor: {eilanden: Een bron., eiland: Een weg.}
          │                                   ^^^^^^
      Bedoelde u "eilanden"?
      """
    En is de code "ongeldige-waarde"

  Scenario: Een bladzijde die minder zegt dan het wiel belooft
    Gegeven in "wiel.yaml" is "naam: Samen werken" vervangen door "naam: Samen werken\n    waakt voor: [eilanden, haast]"
    En in "strategieen/samen.yaml" is "eerste stappen:" vervangen door "waakt voor: {eilanden: Een bron.}\neerste stappen:"
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:4  het wiel zegt dat deze strategie ook waakt voor "haast"
        4 │ waakt voor: {eilanden: Een bron.}
          │             ^
      Schrijf erbij hoe zij dat doet.
      """
    En is de code "ongeldige-waarde"

  Scenario: Een bladzijde met een onbekende bron
    Gegeven in "strategieen/samen.yaml" is "  signalen: [Er komt een opdrachtgever.]" vervangen door "  signalen: [Er komt een opdrachtgever.]\nbronnen: [raport]"
    Wanneer ik "strategiekeuze strategie samen --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:22  de bron "raport" staat niet in bronnen.yaml
        22 │ bronnen: [raport]
           │           ^^^^^^
      Bedoelde u "rapport"?
      """
    En is de code "ongeldige-waarde"

  Scenario: Ook een advies met een kapotte bladzijde gaat niet door
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 20.000
      """
    En in "strategieen/samen.yaml" is "lessen, goed: hoger" vervangen door "lessen"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/samen.yaml:11  bij een KPI ontbreekt "goed"
        11 │   - {naam: gedeelde lessen, definitie: Het aantal lessen., eenheid: lessen}
           │     ^
      Voeg "goed:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: Een strategie met regels en zonder bladzijde
    Gegeven in "regels.feature" is "\n      | b     | 2       |" vervangen door ""
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/regels.feature:26  let op: over de strategie "Zelf doen" is nog geen bladzijde
        26 │       | a     | 1       |
           │         ^
      Schrijf "strategieen/zelf.yaml" in de map met de regels.

      regels/regels.feature:29  let op: over de strategie "Nog wachten" is nog geen bladzijde
        29 │   Scenario: Wie zwak en wankel is, wacht nog
           │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Schrijf "strategieen/wachten.yaml" in de map met de regels.

      Meer uitleg? Gebruik --uitleg met strategie-zonder-bladzijde.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      2 waarschuwingen. 5 regels in 1 bestand gecontroleerd.
      """
    En is de code "strategie-zonder-bladzijde"

  Scenario: Een wiel zonder bladzijden laat nog wel alle strategieën zien
    Wanneer ik "strategiekeuze strategie --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Klein wiel

      - Samen werken (samen): delen met anderen. Ernaast: Zelf doen. Ertegenover: Zelf doen.
      - Zelf doen (zelf): alles in eigen huis. Ernaast: Samen werken. Ertegenover: Samen werken.
      - Nog wachten (wachten): eerst doen en leren.

      Lees meer over een strategie met: strategiekeuze strategie NAAM

      Dit wiel is alleen om te testen.
      """
