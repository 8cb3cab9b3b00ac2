# language: nl
Functionaliteit: Zinnen over de koers
  Een zin onder Gegeven zet het profiel precies op de grens van die zin.

  Abstract Scenario: Elke zin over ambitie zet het profiel op haar grens
    Gegeven het profiel "meierijstad"
    En de ambitie is <ambitie>
    Dan telt regel "FUN-09" <verbeteren>
    En telt regel "ANK-09" <minstens onderscheiden>

    Voorbeelden:
      | ambitie                  | verbeteren | minstens onderscheiden |
      | "verbeteren"             | mee        | niet mee               |
      | hoogstens "verbeteren"   | mee        | niet mee               |
      | minstens "verbeteren"    | mee        | niet mee               |
      | minstens "onderscheiden" | niet mee   | mee                    |
      | hoogstens "verkennen"    | niet mee   | niet mee               |
      | "koploper"               | niet mee   | mee                    |

  Abstract Scenario: Elke zin over mandaat zet het profiel op haar grens
    Gegeven het profiel "meierijstad"
    En het mandaat is <mandaat>
    Dan telt regel "REG-10" <minstens directie>
    En telt regel "VER-08" <minstens college>

    Voorbeelden:
      | mandaat              | minstens directie | minstens college |
      | "geen"               | niet mee          | niet mee         |
      | hoogstens "directie" | mee               | niet mee         |
      | minstens "directie"  | mee               | niet mee         |
      | minstens "college"   | mee               | mee              |
      | "raad"               | mee               | mee              |

  Abstract Scenario: Elke zin over samenwerking zet het profiel op haar grens
    Gegeven het profiel "meierijstad"
    En de samenwerking in de regio is <samenwerking>
    Dan telt regel "REG-11" <minstens verkend>
    En telt regel "REG-12" <bestaand>

    Voorbeelden:
      | samenwerking        | minstens verkend | bestaand |
      | "geen"              | niet mee         | niet mee |
      | hoogstens "verkend" | mee              | niet mee |
      | minstens "verkend"  | mee              | niet mee |
      | "bestaand"          | mee              | mee      |
