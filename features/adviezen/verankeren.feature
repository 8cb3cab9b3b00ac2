# language: nl
Functionaliteit: Wanneer organisatiebreed verankeren past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen verankeren
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Organisatiebreed verankeren"

      Voorbeelden:
        | regel  | feit                | waarde           | hoe         |
        | ANK-02 | afgeronde_projecten | 3                | voor        |
        | ANK-03 | opschaling          | 3,49             | voor        |
        | ANK-04 | fte_data            | 2                | voor        |
        | ANK-05 | inwoners            | 50.001           | voor        |
        | ANK-05 | fte_data            | 4                | voor        |
        | ANK-06 | domein              | organisatiebreed | sterk voor  |
        | ANK-09 | ambitie             | onderscheiden    | sterk voor  |
        | ANK-09 | ambitie             | koploper         | sterk voor  |
        | ANK-10 | grote_verandering   | ja               | tegen       |
        | ANK-14 | leiderschap         | 2,49             | tegen       |
        | ANK-15 | domein              | Economie         | sterk tegen |
        | ANK-16 | ambitie             | verkennen        | sterk tegen |
        | ANK-17 | privacy             | 1,99             | sterk tegen |

    Abstract Scenario: Op de grens geldt een bevinding of uitsluiting bij verankeren
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit     | waarde |
        | BEV-13 | inwoners | 50.001 |
        | BEV-14 | fte_data | 4      |
        | ANK-11 | mandaat  | geen   |

    Abstract Scenario: Voorbij de grens telt een regel over verankeren niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                | waarde           |
        | ANK-02 | afgeronde_projecten | 2                |
        | ANK-03 | opschaling          | 3,5              |
        | ANK-04 | fte_data            | 1,99             |
        | BEV-13 | inwoners            | 50.000           |
        | BEV-14 | fte_data            | 3,99             |
        | ANK-05 | fte_data            | 3,99             |
        | ANK-06 | domein              | Economie         |
        | ANK-09 | ambitie             | verbeteren       |
        | ANK-10 | grote_verandering   | nee              |
        | ANK-11 | mandaat             | directie         |
        | ANK-14 | leiderschap         | 2,5              |
        | ANK-15 | domein              | organisatiebreed |
        | ANK-16 | ambitie             | verbeteren       |
        | ANK-17 | privacy             | 2                |

    Abstract Scenario: Het besluit om te verankeren rust op resultaten
      Gegeven een profiel met deze feiten:
        | feit                | waarde      |
        | gemeente            | Eersel      |
        | mandaat             | <mandaat>   |
        | afgeronde_projecten | <projecten> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | mandaat  | projecten | telling  |
        | BEV-16 | college  | 3         | mee      |
        | BEV-16 | raad     | 3         | mee      |
        | BEV-16 | college  | 2         | niet mee |
        | BEV-16 | directie | 3         | niet mee |
        | ANK-13 | college  | 3         | mee      |
        | ANK-13 | college  | 2         | niet mee |
        | ANK-13 | directie | 3         | niet mee |

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

    Scenario: Meierijstad maakt van losse successen een programma
      Gegeven het profiel "meierijstad"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"
      En is het advies niet nipt
      En pleit dit sterk voor "Organisatiebreed verankeren"

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

    Scenario: Voor een enkel domein kiest Meierijstad een opgave en geen programma
      Gegeven het profiel "meierijstad"
      En het domein is "Economie"
      Dan pleit dit sterk tegen "Organisatiebreed verankeren"
      En is het advies "Opgavegericht"
