# language: nl
Functionaliteit: Zinnen over omvang en ligging
  Een zin onder Gegeven zet het profiel precies op de grens van die zin.

  Regel: Aantal inwoners

    Abstract Scenario: Elke zin over inwoners zet het profiel op haar grens
      Gegeven het profiel "eersel"
      En een gemeente met <hoeveel> inwoners
      Dan telt regel "REG-06" <minder dan 50.000>
      En telt regel "BEV-13" <meer dan 50.000>

      Voorbeelden:
        | hoeveel           | minder dan 50.000 | meer dan 50.000 |
        | minder dan 50.000 | mee               | niet mee        |
        | minder dan 50.001 | niet mee          | niet mee        |
        | hoogstens 49.999  | mee               | niet mee        |
        | hoogstens 50.000  | niet mee          | niet mee        |
        | minstens 50.000   | niet mee          | niet mee        |
        | minstens 50.001   | niet mee          | mee             |
        | meer dan 49.999   | niet mee          | niet mee        |
        | meer dan 50.000   | niet mee          | mee             |

  Regel: Grootteklasse

    Abstract Scenario: Een grootteklasse volgt uit het aantal inwoners
      Gegeven het profiel "eersel"
      En een gemeente in <grootteklasse>
      Dan telt regel "REG-06" <minder dan 50.000>

      Voorbeelden:
        | grootteklasse               | minder dan 50.000 |
        | hoogstens grootteklasse "4" | mee               |
        | minstens grootteklasse "5"  | niet mee          |
        | minstens grootteklasse "4"  | mee               |
        | hoogstens grootteklasse "5" | niet mee          |

  Regel: Stedelijkheid

    Abstract Scenario: Een zin over stedelijkheid gaat voor het register
      Gegeven het profiel "eersel"
      En een gemeente met <hoeveel> stedelijkheidsklasse <klasse>
      Dan noemt de motivering "Het profiel noemt zelf <klasse> voor"

      Voorbeelden:
        | hoeveel   | klasse |
        | hoogstens | 3      |
        | minstens  | 5      |

  Regel: Netwerken

    Scenario: Een lid van een netwerk
      Gegeven het profiel "eersel"
      En de gemeente is lid van "G40"
      Dan noemt de motivering "Het profiel noemt zelf G40 voor"

    Scenario: Een lid van een van twee netwerken is lid van het eerste
      Gegeven het profiel "eersel"
      En de gemeente is lid van "M50" of "P10"
      Dan noemt de motivering "Het profiel noemt zelf M50 voor"

    Scenario: Geen lid van een netwerk
      Gegeven het profiel "den-haag"
      En de gemeente is geen lid van "G4"
      Dan noemt de motivering "Het profiel noemt zelf geen voor"
