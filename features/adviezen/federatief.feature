# language: nl
Functionaliteit: Wanneer federatief en open werken past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen federatief werken
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Federatief en open"

      Voorbeelden:
        | regel  | feit                           | waarde           | hoe         |
        | FED-03 | platform en techniek           | 3,5              | voor        |
        | FED-04 | gegevensbeheer en standaarden  | 3,5              | voor        |
        | FED-05 | fte_data                       | 6                | sterk voor  |
        | FED-06 | domein                         | organisatiebreed | sterk voor  |
        | FED-07 | rollen en eigenaarschap        | 3,5              | voor        |
        | FED-08 | ambitie                        | koploper         | sterk voor  |
        | FED-09 | privacy, beveiliging en ethiek | 2,99             | sterk tegen |
        | FED-13 | mandaat                        | college          | voor        |

    Abstract Scenario: Op de grens geldt een bevinding of uitsluiting bij federatief werken
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit                | waarde |
        | FED-11 | fte_data            | 2,99   |
        | BEV-23 | publieke waarde     | 2,49   |
        | BEV-24 | data-analyse        | 2,49   |
        | BEV-25 | mens en organisatie | 2,49   |
        | BEV-26 | leren en veranderen | 2,49   |
        | FED-12 | publieke waarde     | 2,49   |
        | FED-12 | data-analyse        | 2,49   |
        | FED-12 | mens en organisatie | 2,49   |
        | FED-12 | leren en veranderen | 2,49   |

    Abstract Scenario: Voorbij de grens telt een regel over federatief werken niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                           | waarde        |
        | FED-03 | platform en techniek           | 3,49          |
        | FED-04 | gegevensbeheer en standaarden  | 3,49          |
        | FED-05 | fte_data                       | 5,99          |
        | FED-06 | domein                         | Economie      |
        | FED-07 | rollen en eigenaarschap        | 3,49          |
        | FED-08 | ambitie                        | onderscheiden |
        | FED-09 | privacy, beveiliging en ethiek | 3             |
        | FED-11 | fte_data                       | 3             |
        | FED-13 | mandaat                        | directie      |
        | BEV-23 | publieke waarde                | 2,5           |
        | BEV-24 | data-analyse                   | 2,5           |
        | BEV-25 | mens en organisatie            | 2,5           |
        | BEV-26 | leren en veranderen            | 2,5           |

    Abstract Scenario: Federatief werken vraagt dat de hele keten sterk is
      Gegeven een profiel met deze feiten:
        | feit                | waarde                |
        | gemeente            | Eersel                |
        | publieke waarde     | <publieke waarde>     |
        | data-analyse        | <data-analyse>        |
        | mens en organisatie | <mens en organisatie> |
        | leren en veranderen | <leren en veranderen> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | publieke waarde | data-analyse | mens en organisatie | leren en veranderen | telling  |
        | FED-01 | 3,5             | 3,5          | 3,5                 | 3,5                 | mee      |
        | FED-01 | 3,49            | 3,49         | 3,49                | 3,49                | niet mee |
        | FED-02 | 3               | 3            | 3                   | 3                   | mee      |
        | FED-02 | 2,99            | 3            | 3                   | 3                   | niet mee |
        | FED-02 | 3               | 2,99         | 3                   | 3                   | niet mee |
        | FED-02 | 3               | 3            | 2,99                | 3                   | niet mee |
        | FED-02 | 3               | 3            | 3                   | 2,99                | niet mee |
        | FED-10 | 2,99            | 2,99         | 2,99                | 2,99                | mee      |
        | FED-10 | 3               | 3            | 3                   | 3                   | niet mee |
        | FED-12 | 2,5             | 2,5          | 2,5                 | 2,5                 | niet mee |

  Regel: Hoe het advies verandert

    Scenario: Wil Den Haag koploper zijn, dan past federatief werken bij het knelpunt
      Gegeven het profiel "den-haag"
      En de ambitie is "koploper"
      Dan is het advies "Federatief en open"
      En is de zekerheid "vast"
      En is het advies nipt
      En noemt de motivering "leren en veranderen"

    Scenario: Lukt opschalen al, dan pleit in Den Haag het meest voor federatief werken
      Gegeven het profiel "den-haag"
      En de ambitie is "koploper"
      En de score op "opschaling" is minstens 3,5
      Dan is het advies "Federatief en open"
      En is de tweede koers "Organisatiebreed verankeren"

    Scenario: Met zwakke bescherming deelt Den Haag zijn data nog niet
      Gegeven het profiel "den-haag"
      En de ambitie is "koploper"
      En de score op "privacy, beveiliging en ethiek" is lager dan 3
      Dan pleit dit sterk tegen "Federatief en open"
      En is het advies "Organisatiebreed verankeren"

    Abstract Scenario: Met een klein team of een zwakke schakel valt federatief werken af
      Gegeven het profiel "den-haag"
      En de ambitie is "koploper"
      En <tekort>
      Dan is "Federatief en open" uitgesloten
      En is het advies "Organisatiebreed verankeren"

      Voorbeelden:
        | tekort                                                         |
        | er is minder dan 3 fte voor data                               |
        | de score op de dimensie "leren en veranderen" is lager dan 2,5 |
