# language: nl
Functionaliteit: Zelf doen, samen doen of inkopen
  Drie dingen tellen: hoe eigen de dienst is, hoe vaak u hem nodig hebt, en hoe onzeker het is.
  Wie iets zeldens of iets gewoons wil, koopt. Verder gaat het tussen een vaste partner en zelf doen.

  Regel: Kopen

    @regel:SRC-01 @bron:williamson-1979
    Scenario: Wat voor iedereen gelijk is, is te koop
      Gegeven het maatwerk is "standaard"
      Dan is "Kopen op de markt" aangewezen op trede 1

    @regel:SRC-02 @bron:williamson-1979
    Scenario: Voor iets zeldzaams bouwt u niets op
      Gegeven de dienst is hoogstens 3 keer per jaar nodig
      Dan is "Kopen met een scheidsrechter" aangewezen op trede 2

  Regel: Samen of zelf

    @regel:SRC-03 @bron:williamson-1979
    Scenario: Half maatwerk past bij een vaste partner
      Gegeven het maatwerk is "gemengd"
      Dan pleit dit voor "Werken met een vaste partner"

    @regel:SRC-04 @bron:williamson-1979
    Scenario: Wat alleen van u is, doet u zelf
      Gegeven het maatwerk is "uniek"
      Dan pleit dit voor "Zelf doen"

    @regel:SRC-05 @bron:williamson-1979
    Scenario: Wat vaststaat, kan in een contract
      Gegeven de onzekerheid is lager dan 3,5
      Dan pleit dit sterk voor "Werken met een vaste partner"

    @regel:SRC-06 @eigen-werk
    Scenario: Een eigen team heeft genoeg te doen
      Gegeven de dienst is minstens 12 keer per jaar nodig
      Dan pleit dit sterk voor "Zelf doen"
