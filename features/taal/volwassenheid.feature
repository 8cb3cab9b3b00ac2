# language: nl
Functionaliteit: Zinnen over volwassenheid
  Een zin onder Gegeven zet het profiel precies op de grens van die zin.

  Abstract Scenario: Elke zin over een thema zet het profiel op haar grens
    Gegeven het profiel "eersel"
    En de score op "datakwaliteit" is <score>
    Dan telt regel "BEV-11" <hoogstens 2>

    Voorbeelden:
      | score          | hoogstens 2 |
      | lager dan 2    | mee         |
      | lager dan 2,01 | mee         |
      | lager dan 2,02 | niet mee    |
      | hoogstens 2    | mee         |
      | hoogstens 2,01 | niet mee    |
      | minstens 2     | mee         |
      | minstens 2,01  | niet mee    |
      | hoger dan 1,99 | mee         |
      | hoger dan 2    | niet mee    |

  Abstract Scenario: Elke zin over een dimensie zet het profiel op haar grens
    Gegeven het profiel "eersel"
    En de score op de dimensie "data-analyse" is <score>
    Dan telt regel "FUN-01" <lager dan 2,5>

    Voorbeelden:
      | score          | lager dan 2,5 |
      | lager dan 2,5  | mee           |
      | lager dan 2,51 | niet mee      |
      | hoogstens 2,49 | mee           |
      | hoogstens 2,5  | niet mee      |
      | minstens 2,49  | mee           |
      | minstens 2,5   | niet mee      |
      | hoger dan 2,48 | mee           |
      | hoger dan 2,49 | niet mee      |

  Abstract Scenario: Elke zin over de volwassenheid zet het profiel op haar grens
    Gegeven het profiel "eersel"
    En de volwassenheid is <score>
    Dan telt regel "ANK-01" <minstens 2,75>

    Voorbeelden:
      | score          | minstens 2,75 |
      | lager dan 2,76 | mee           |
      | lager dan 2,75 | niet mee      |
      | hoogstens 2,75 | mee           |
      | hoogstens 2,74 | niet mee      |
      | minstens 2,75  | mee           |
      | minstens 2,74  | niet mee      |
      | hoger dan 2,74 | mee           |
      | hoger dan 2,73 | niet mee      |

  Scenario: Een score mag ook met een punt
    Gegeven het profiel "eersel"
    En de volwassenheid is minstens 2.75
    Dan telt regel "ANK-01" mee

  Scenario: Het knelpunt is de laagste dimensie
    Gegeven het profiel "eersel"
    En het knelpunt is "publieke waarde"
    Dan telt regel "FUN-03" niet mee

  Scenario: Een thema mag bij zijn korte naam
    Gegeven het profiel "eersel"
    En de score op "gegevensbeheer" is hoogstens 2
    Dan telt regel "BEV-12" mee

  Scenario: Gegeven dat zegt hetzelfde als Gegeven
    Gegeven het profiel "eersel"
    En dat de score op "datakwaliteit" is hoogstens 2
    Dan geldt de bevinding "zwakke gegevens"
