# language: nl
Functionaliteit: Wanneer organisatiebreed verankeren past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens telt een regel voor verankeren mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit                | waarde           |
        | ANK-02 | afgeronde_projecten | 3                |
        | ANK-03 | opschaling          | 3,49             |
        | ANK-04 | fte_data            | 2                |
        | BEV-13 | inwoners            | 50.001           |
        | BEV-14 | fte_data            | 4                |
        | ANK-05 | inwoners            | 50.001           |
        | ANK-05 | fte_data            | 4                |
        | ANK-06 | domein              | organisatiebreed |
        | ANK-07 | leiderschap         | 3                |
        | ANK-08 | mandaat             | college          |
        | ANK-08 | mandaat             | raad             |
        | ANK-09 | ambitie             | onderscheiden    |
        | ANK-09 | ambitie             | koploper         |
        | ANK-10 | grote_verandering   | ja               |
        | ANK-11 | mandaat             | geen             |

    Abstract Scenario: Voorbij de grens telt een regel voor verankeren niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                | waarde     |
        | ANK-02 | afgeronde_projecten | 2          |
        | ANK-03 | opschaling          | 3,5        |
        | ANK-04 | fte_data            | 1,99       |
        | BEV-13 | inwoners            | 50.000     |
        | BEV-14 | fte_data            | 3,99       |
        | ANK-05 | fte_data            | 3,99       |
        | ANK-06 | domein              | Economie   |
        | ANK-07 | leiderschap         | 2,99       |
        | ANK-08 | mandaat             | directie   |
        | ANK-09 | ambitie             | verbeteren |
        | ANK-10 | grote_verandering   | nee        |
        | ANK-11 | mandaat             | directie   |

    Abstract Scenario: Verankeren vraagt een organisatie die volwassen is
      Gegeven een profiel met deze feiten:
        | feit                | waarde  |
        | gemeente            | Eersel  |
        | publieke waarde     | <score> |
        | data-analyse        | <score> |
        | mens en organisatie | <score> |
        | leren en veranderen | <score> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | score | telling  |
        | ANK-01 | 2,75  | mee      |
        | ANK-01 | 2,74  | niet mee |
        | ANK-12 | 1,99  | mee      |
        | ANK-12 | 2     | niet mee |

  Regel: Hoe het advies verandert

    Scenario: Zonder mandaat kan Meierijstad niet verankeren
      Gegeven het profiel "meierijstad"
      En het mandaat is "geen"
      Dan is "Organisatiebreed verankeren" uitgesloten
      En is het advies "Opgavegericht"

    Scenario: Een grote verandering pleit tegen verankeren, maar beslist niet alleen
      Gegeven het profiel "meierijstad"
      En er komt een grote verandering
      Dan pleit dit tegen "Organisatiebreed verankeren"
      En is het advies "Organisatiebreed verankeren"

    Scenario: Met een kleinere ambitie is verankeren in Meierijstad nipt
      Gegeven het profiel "meierijstad"
      En de ambitie is "verbeteren"
      Dan is het advies "Organisatiebreed verankeren"
      En is het advies nipt
