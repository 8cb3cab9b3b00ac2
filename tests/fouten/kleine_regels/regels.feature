# language: nl
Functionaliteit: Kleine regels

  @regel:BEV-01 @eigen-werk
  Scenario: Lage kwaliteit heet zwak
    Gegeven de score op "kwaliteit" is lager dan 2
    Dan geldt de bevinding "zwak"

  @regel:BEV-02 @eigen-werk
  Scenario: Slecht beheer heet wankel
    Gegeven de score op "beheer" is lager dan 2
    Dan geldt de bevinding "wankel"

  @regel:REG-01 @bron:rapport
  Scenario: Een kleine gemeente werkt samen
    Gegeven een gemeente met minder dan 50.000 inwoners
    Dan pleit dit voor "Samen werken"

  @regel:REG-02 @eigen-werk
  Abstract Scenario: Wie mensen heeft, doet het zelf
    Gegeven er is minstens <minimum> fte
    Dan pleit dit voor "Zelf doen"

    Voorbeelden:
      | regel | minimum |
      | a     | 1       |
      | b     | 2       |

  @regel:REG-03 @eigen-werk
  Scenario: Wie zwak en wankel is, wacht nog
    Gegeven minstens 2 van deze bevindingen gelden:
      | bevinding |
      | zwak      |
      | wankel    |
    Dan is "Nog wachten" aangewezen op trede 1
