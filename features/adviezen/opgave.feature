# language: nl
Functionaliteit: Wanneer opgavegericht werken past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens telt een regel voor een opgave mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel    | feit                   | waarde                   |
        | OPG-01   | doel en opgave         | 3                        |
        | OPG-02   | steun van stakeholders | 2,5                      |
        | OPG-03   | data-analyse           | 2                        |
        | OPG-05-a | fte_data               | 1                        |
        | OPG-05-b | fte_data               | 2                        |
        | OPG-06   | domein                 | Economie                 |
        | OPG-06   | domein                 | Bestuur en ondersteuning |
        | OPG-07   | opgaven                | 1                        |
        | OPG-08   | mandaat                | college                  |
        | OPG-09   | ambitie                | verbeteren               |
        | OPG-10   | ambitie                | onderscheiden            |
        | OPG-11   | opgaven                | 4                        |
        | OPG-12   | opgaven                | 0                        |
        | OPG-13   | data-analyse           | 1,49                     |

    Abstract Scenario: Voorbij de grens telt een regel voor een opgave niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel    | feit                   | waarde           |
        | OPG-01   | doel en opgave         | 2,99             |
        | OPG-02   | steun van stakeholders | 2,49             |
        | OPG-03   | data-analyse           | 1,99             |
        | OPG-05-a | fte_data               | 0,99             |
        | OPG-05-b | fte_data               | 1,99             |
        | OPG-06   | domein                 | organisatiebreed |
        | OPG-07   | opgaven                | 0                |
        | OPG-08   | mandaat                | directie         |
        | OPG-09   | ambitie                | verkennen        |
        | OPG-10   | ambitie                | verbeteren       |
        | OPG-11   | opgaven                | 3                |
        | OPG-12   | opgaven                | 1                |
        | OPG-13   | data-analyse           | 1,5              |

    Abstract Scenario: Een opgave vraagt een organisatie die rijp genoeg is
      Gegeven een profiel met deze feiten:
        | feit                | waarde  |
        | gemeente            | Eersel  |
        | publieke waarde     | <score> |
        | data-analyse        | 2       |
        | mens en organisatie | 2       |
        | leren en veranderen | 2       |
      Dan telt regel "OPG-04" <telling>

      Voorbeelden:
        | score | telling  |
        | 2     | mee      |
        | 1,98  | mee      |
        | 1,97  | niet mee |

  Regel: Hoe het advies verandert

    Scenario: Meierijstad kiest in het sociaal domein een opgave
      Gegeven het profiel "meierijstad"
      En het domein is "Sociaal domein"
      Dan is het advies "Opgavegericht"
      En pleit dit sterk voor "Opgavegericht"

    Scenario: Zonder opgaven in het beleid valt opgavegericht werken af
      Gegeven het profiel "meierijstad"
      En het domein is "Sociaal domein"
      En er zijn geen opgaven in het beleid
      Dan is "Opgavegericht" uitgesloten
      En is het advies "Organisatiebreed verankeren"
