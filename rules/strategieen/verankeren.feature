# language: nl
Functionaliteit: Organisatiebreed verankeren
  De gemeente gaat van losse successen naar programma, rollen, kaders en budget.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:ANK-01 @eigen-werk
    Scenario: Een volwassen organisatie is klaar voor vaste afspraken
      Gegeven de volwassenheid is minstens 2,75
      Dan pleit dit sterk voor "Organisatiebreed verankeren"

    @regel:ANK-02 @bron:vng-sturing-2018
    Scenario: Wie al projecten heeft afgerond, heeft iets om te verankeren
      Gegeven er zijn minstens 3 afgeronde dataprojecten
      Dan pleit dit voor "Organisatiebreed verankeren"

    @regel:ANK-03 @eigen-werk
    Scenario: Geslaagde proeven hebben een vaste plek nodig
      Gegeven de score op "opschaling" is lager dan 3,5
      Dan pleit dit voor "Organisatiebreed verankeren"

  Regel: Capaciteit en schaal

    @regel:ANK-04 @eigen-werk
    Scenario: Een programma begint met een vaste kern van mensen
      Gegeven er is minstens 2 fte voor data
      Dan pleit dit voor "Organisatiebreed verankeren"

    @regel:ANK-05 @eigen-werk
    Scenario: Bij genoeg schaal loont een programma eerder
      Gegeven de bevinding "genoeg schaal" geldt
      Dan pleit dit voor "Organisatiebreed verankeren"

  Regel: Domein en gevoeligheid

    @regel:ANK-06 @eigen-werk
    Scenario: Een vraag van de hele organisatie vraagt om een brede koers
      Gegeven het domein is "organisatiebreed"
      Dan pleit dit sterk voor "Organisatiebreed verankeren"

  Regel: Sturing en mandaat

    @regel:ANK-13 @bron:vng-sturing-2018
    Scenario: Het besluit om te verankeren rust op resultaten
      Gegeven de bevinding "mandaat met resultaten" geldt
      Dan pleit dit sterk voor "Organisatiebreed verankeren"

  Regel: Ambitie en regio

    @regel:ANK-09 @eigen-werk
    Scenario: Een hoge ambitie vraagt iets van de hele organisatie
      Gegeven de ambitie is minstens "onderscheiden"
      Dan pleit dit sterk voor "Organisatiebreed verankeren"

  Regel: Bezwaren en uitsluitingen

    @regel:ANK-10 @bron:sliedrecht-2023
    Scenario: Een grote verandering vraagt dezelfde mensen
      Gegeven de bevinding "grote verandering" geldt
      Dan pleit dit tegen "Organisatiebreed verankeren"

    @regel:ANK-14 @eigen-werk
    Scenario: Een programma zonder sturing loopt vast
      Gegeven de score op "leiderschap" is lager dan 2,5
      Dan pleit dit tegen "Organisatiebreed verankeren"

    @regel:ANK-15 @eigen-werk
    Scenario: Eén domein is te smal voor een programma
      Gegeven het domein is niet "organisatiebreed"
      Dan pleit dit sterk tegen "Organisatiebreed verankeren"

    @regel:ANK-16 @eigen-werk
    Scenario: Wie nog verkent, kan nog niets vastleggen
      Gegeven de ambitie is "verkennen"
      Dan pleit dit sterk tegen "Organisatiebreed verankeren"

    @regel:ANK-17 @eigen-werk
    Scenario: Een programma op onveilige grond is een risico
      Gegeven de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan pleit dit sterk tegen "Organisatiebreed verankeren"

    @regel:ANK-11 @eigen-werk
    Scenario: Zonder mandaat blijft een programma op papier
      Gegeven het mandaat is "geen"
      Dan is "Organisatiebreed verankeren" uitgesloten

    @regel:ANK-12 @eigen-werk
    Scenario: Wie nog weinig heeft opgebouwd, kan nog niets verankeren
      Gegeven de volwassenheid is lager dan 2
      Dan is "Organisatiebreed verankeren" uitgesloten
