# language: nl
Functionaliteit: Federatief en open
  Domeinen zijn eigenaar van dataproducten; centraal levert standaarden en platform.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:FED-01 @eigen-werk
    Scenario: Alleen een volwassen organisatie kan werk verdelen
      Gegeven de volwassenheid is minstens 3,5
      Dan pleit dit voor "Federatief en open"

    @regel:FED-02 @eigen-werk
    Scenario: Geen dimensie blijft achter
      Gegeven de score op de dimensie "publieke waarde" is minstens 3
      En de score op de dimensie "data-analyse" is minstens 3
      En de score op de dimensie "mens en organisatie" is minstens 3
      En de score op de dimensie "leren en veranderen" is minstens 3
      Dan pleit dit voor "Federatief en open"

    @regel:FED-03 @bron:interbestuurlijke-datastrategie-2021
    Scenario: Het platform kan alle domeinen bedienen
      Gegeven de score op "platform en techniek" is minstens 3,5
      Dan pleit dit voor "Federatief en open"

    @regel:FED-04 @bron:interbestuurlijke-datastrategie-2021
    Scenario: Standaarden houden verdeeld werk bij elkaar
      Gegeven de score op "gegevensbeheer en standaarden" is minstens 3,5
      Dan pleit dit voor "Federatief en open"

  Regel: Capaciteit en schaal

    @regel:FED-05 @eigen-werk
    Scenario: Er zijn genoeg mensen om het werk te verdelen
      Gegeven er is minstens 6 fte voor data
      Dan pleit dit sterk voor "Federatief en open"

  Regel: Domein en gevoeligheid

    @regel:FED-06 @eigen-werk
    Scenario: Verdelen gaat over de hele organisatie
      Gegeven het domein is "organisatiebreed"
      Dan pleit dit sterk voor "Federatief en open"

  Regel: Sturing en mandaat

    @regel:FED-07 @eigen-werk
    Scenario: Domeinen weten al wie eigenaar is
      Gegeven de score op "rollen en eigenaarschap" is minstens 3,5
      Dan pleit dit voor "Federatief en open"

    @regel:FED-13 @eigen-werk
    Scenario: Een besluit van college of raad bindt alle domeinen
      Gegeven het mandaat is minstens "college"
      Dan pleit dit voor "Federatief en open"

  Regel: Ambitie en regio

    @regel:FED-08 @eigen-werk
    Scenario: Een koploper deelt zijn data
      Gegeven de ambitie is "koploper"
      Dan pleit dit sterk voor "Federatief en open"

  Regel: Bezwaren en uitsluitingen

    @regel:FED-09 @eigen-werk
    Scenario: Data delen zonder bescherming is een risico
      Gegeven de score op "privacy, beveiliging en ethiek" is lager dan 3
      Dan pleit dit sterk tegen "Federatief en open"

    @regel:FED-10 @eigen-werk
    Scenario: Een organisatie die nog bouwt, kan niet verdelen
      Gegeven de volwassenheid is lager dan 3
      Dan is "Federatief en open" uitgesloten

    @regel:FED-11 @eigen-werk
    Scenario: Met een klein team valt er niets te verdelen
      Gegeven er is minder dan 3 fte voor data
      Dan is "Federatief en open" uitgesloten

    @regel:FED-12 @eigen-werk
    Scenario: Een zwakke dimensie breekt de keten
      Gegeven de bevinding "een zwakke dimensie" geldt
      Dan is "Federatief en open" uitgesloten
