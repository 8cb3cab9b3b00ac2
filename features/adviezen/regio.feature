# language: nl
Functionaliteit: Wanneer samenwerken in de regio past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen de regio
      Gegeven een profiel met deze feiten:
        | feit     | waarde      |
        | gemeente | Meierijstad |
        | <feit>   | <waarde>    |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Samen in de regio"

      Voorbeelden:
        | regel  | feit                 | waarde                    | hoe         |
        | REG-01 | capaciteit en budget | 2,49                      | sterk voor  |
        | REG-02 | analysevermogen      | 2,49                      | voor        |
        | REG-03 | datavaardigheid      | 2,49                      | voor        |
        | REG-05 | fte_data             | 1                         | voor        |
        | REG-06 | inwoners             | 49.999                    | voor        |
        | REG-07 | domein               | Veiligheid                | voor        |
        | REG-07 | domein               | Sociaal domein            | voor        |
        | REG-07 | domein               | Volksgezondheid en milieu | voor        |
        | REG-07 | domein               | organisatiebreed          | voor        |
        | REG-08 | opgaven              | 1                         | voor        |
        | REG-09 | leiderschap          | 1,5                       | voor        |
        | REG-10 | mandaat              | directie                  | voor        |
        | REG-11 | regiosamenwerking    | verkend                   | voor        |
        | REG-11 | regiosamenwerking    | bestaand                  | voor        |
        | REG-12 | regiosamenwerking    | bestaand                  | voor        |
        | REG-13 | fte_data             | 2                         | sterk tegen |
        | REG-14 | regiosamenwerking    | geen                      | sterk tegen |
        | REG-16 | capaciteit en budget | 3                         | sterk tegen |

    Abstract Scenario: Voorbij de grens telt een regel over de regio niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde      |
        | gemeente | Meierijstad |
        | <feit>   | <waarde>    |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                 | waarde                   |
        | REG-01 | capaciteit en budget | 2,5                      |
        | REG-02 | analysevermogen      | 2,5                      |
        | REG-03 | datavaardigheid      | 2,5                      |
        | REG-05 | fte_data             | 1,01                     |
        | REG-06 | inwoners             | 50.000                   |
        | REG-07 | domein               | Economie                 |
        | REG-07 | domein               | Bestuur en ondersteuning |
        | REG-08 | opgaven              | 0                        |
        | REG-09 | leiderschap          | 1,49                     |
        | REG-10 | mandaat              | geen                     |
        | REG-11 | regiosamenwerking    | geen                     |
        | REG-12 | regiosamenwerking    | verkend                  |
        | REG-13 | fte_data             | 1,99                     |
        | REG-14 | regiosamenwerking    | verkend                  |
        | REG-16 | capaciteit en budget | 2,99                     |

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
      En pleit dit sterk tegen "Samen in de regio"

    Scenario: Met een samenwerking die is verkend, sluit niets de regio uit
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is minstens "verkend"
      En er is minder dan 0,5 fte voor data
      Dan telt regel "REG-15" niet mee
      En is het advies "Samen in de regio"

  Regel: Hoe het advies verandert

    Scenario: Eersel zoekt mensen en kennis bij de buren
      Gegeven het profiel "eersel"
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Wil niemand in de regio samenwerken, dan begint Eersel klein
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is "geen"
      Dan is het advies "Klein beginnen"
      En is de zekerheid "vast"

    Scenario: Met een eigen team hoeft Eersel niet naar de regio
      Gegeven het profiel "eersel"
      En er is minstens 2 fte voor data
      Dan telt regel "REG-13" mee
      En is het advies "Klein beginnen"
      En is het advies nipt
