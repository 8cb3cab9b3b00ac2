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

    @regel:ANK-07 @eigen-werk
    Scenario: Bestuur en directie kunnen een programma dragen
      Gegeven de score op "leiderschap" is minstens 3
      Dan pleit dit voor "Organisatiebreed verankeren"

    @regel:ANK-08 @eigen-werk
    Scenario: Een besluit van college of raad geeft een programma gezag
      Gegeven het mandaat is minstens "college"
      Dan pleit dit voor "Organisatiebreed verankeren"

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

    @regel:ANK-11 @eigen-werk
    Scenario: Zonder mandaat blijft een programma op papier
      Gegeven het mandaat is "geen"
      Dan is "Organisatiebreed verankeren" uitgesloten

    @regel:ANK-12 @eigen-werk
    Scenario: Wie nog weinig heeft opgebouwd, kan nog niets verankeren
      Gegeven de volwassenheid is lager dan 2
      Dan is "Organisatiebreed verankeren" uitgesloten
