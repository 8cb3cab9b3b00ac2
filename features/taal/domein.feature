# language: nl
Functionaliteit: Zinnen over domein en gevoeligheid
  Een zin onder Gegeven zet het profiel precies op de grens van die zin.

  Regel: Domein

    Abstract Scenario: Een domein heeft een naam en een nummer
      Gegeven het profiel "eersel"
      En het domein is "<domein>"
      Dan telt regel "REG-07" <voor de regio>
      En telt regel "FUN-06" <voor het fundament>

      Voorbeelden:
        | domein           | voor de regio | voor het fundament |
        | Veiligheid       | mee           | niet mee           |
        | 1                | mee           | niet mee           |
        | organisatiebreed | mee           | mee                |
        | volkshuisvesting | niet mee      | mee                |

    Scenario: Van meer domeinen geldt het eerste
      Gegeven het profiel "eersel"
      En het domein is "Economie", "Veiligheid" of "organisatiebreed"
      Dan telt regel "REG-07" niet mee

    Scenario: Niet organisatiebreed is het eerste andere domein
      Gegeven het profiel "eersel"
      En het domein is niet "organisatiebreed"
      Dan telt regel "OPG-06" mee
      En telt regel "FUN-06" mee

  Regel: Gevoeligheid

    Scenario: De gevoeligheid volgt uit het domein
      Gegeven het profiel "eersel"
      En het domein is "Sociaal domein"
      En er zijn algoritmen zonder register
      En de score op "privacy, beveiliging en ethiek" is lager dan 3
      Dan geldt de bevinding "acute noodzaak"

    Abstract Scenario: Een opgegeven gevoeligheid gaat voor het domein
      Gegeven het profiel "eersel"
      En de gevoeligheid is <gevoeligheid>
      En er zijn algoritmen zonder register
      En de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan telt regel "BEV-02-b" <telling>

      Voorbeelden:
        | gevoeligheid         | telling  |
        | "hoog"               | mee      |
        | minstens "hoog"      | mee      |
        | hoogstens "hoog"     | mee      |
        | minstens "zeer hoog" | niet mee |
        | hoogstens "midden"   | niet mee |
