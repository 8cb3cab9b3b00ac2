# language: nl
Functionaliteit: Wanneer samenwerken in de regio past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens telt een regel voor de regio mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit                 | waarde                    |
        | REG-01 | capaciteit en budget | 2,49                      |
        | REG-02 | analysevermogen      | 2,49                      |
        | REG-03 | datavaardigheid      | 2,49                      |
        | REG-04 | kennisdeling         | 2                         |
        | REG-05 | fte_data             | 1                         |
        | REG-06 | inwoners             | 49.999                    |
        | REG-07 | domein               | Veiligheid                |
        | REG-07 | domein               | Sociaal domein            |
        | REG-07 | domein               | Volksgezondheid en milieu |
        | REG-07 | domein               | organisatiebreed          |
        | REG-08 | opgaven              | 1                         |
        | REG-09 | leiderschap          | 1,5                       |
        | REG-10 | mandaat              | directie                  |
        | REG-11 | regiosamenwerking    | verkend                   |
        | REG-11 | regiosamenwerking    | bestaand                  |
        | REG-12 | regiosamenwerking    | bestaand                  |
        | REG-14 | regiosamenwerking    | geen                      |

    Abstract Scenario: Voorbij de grens telt een regel voor de regio niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                 | waarde                   |
        | REG-01 | capaciteit en budget | 2,5                      |
        | REG-02 | analysevermogen      | 2,5                      |
        | REG-03 | datavaardigheid      | 2,5                      |
        | REG-04 | kennisdeling         | 1,99                     |
        | REG-05 | fte_data             | 1,01                     |
        | REG-06 | inwoners             | 50.000                   |
        | REG-07 | domein               | Economie                 |
        | REG-07 | domein               | Bestuur en ondersteuning |
        | REG-08 | opgaven              | 0                        |
        | REG-09 | leiderschap          | 1,49                     |
        | REG-10 | mandaat              | geen                     |
        | REG-11 | regiosamenwerking    | geen                     |
        | REG-12 | regiosamenwerking    | verkend                  |
        | REG-14 | regiosamenwerking    | verkend                  |

  Regel: Een sterke organisatie heeft de regio minder nodig

    Abstract Scenario: Alleen wie veel mensen heeft en volwassen is, heeft de regio minder nodig
      Gegeven het profiel "eersel"
      En er is minstens <fte> fte voor data
      En de volwassenheid is minstens <volwassenheid>
      Dan telt regel "REG-13" <telling>

      Voorbeelden:
        | fte  | volwassenheid | telling  |
        | 5    | 3,5           | mee      |
        | 4,99 | 3,5           | niet mee |
        | 5    | 3,49          | niet mee |

  Regel: Zonder mensen komt een nieuwe samenwerking er niet

    Scenario: Eersel zonder samenwerking en met weinig mensen kan de regio niet kiezen
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is "geen"
      En er is minder dan 0,5 fte voor data
      Dan is "Samen in de regio" uitgesloten
      En telt regel "REG-15" mee

    Scenario: Een halve fte is genoeg om een samenwerking op te zetten
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is "geen"
      En er is minstens 0,5 fte voor data
      Dan telt regel "REG-15" niet mee
      En pleit dit tegen "Samen in de regio"

    Scenario: Met een samenwerking die is verkend, sluit niets de regio uit
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is minstens "verkend"
      En er is minder dan 0,5 fte voor data
      Dan telt regel "REG-15" niet mee
      En is het advies "Samen in de regio"
