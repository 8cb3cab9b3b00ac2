# language: nl
Functionaliteit: Wanneer opgavegericht werken past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen een opgave
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Opgavegericht"

      Voorbeelden:
        | regel    | feit                   | waarde                   | hoe         |
        | OPG-01   | doel en opgave         | 3                        | sterk voor  |
        | OPG-02   | steun van stakeholders | 2,5                      | voor        |
        | OPG-03   | data-analyse           | 2                        | voor        |
        | OPG-05-a | fte_data               | 1                        | voor        |
        | OPG-05-b | fte_data               | 2                        | voor        |
        | OPG-06   | domein                 | Economie                 | sterk voor  |
        | OPG-06   | domein                 | Bestuur en ondersteuning | sterk voor  |
        | OPG-09   | ambitie                | verbeteren               | voor        |
        | OPG-10   | ambitie                | onderscheiden            | voor        |
        | OPG-11   | opgaven                | 4                        | sterk tegen |
        | OPG-16   | mandaat                | geen                     | tegen       |

    Abstract Scenario: Op de grens geldt een bevinding of uitsluiting bij een opgave
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit         | waarde |
        | OPG-12 | opgaven      | 0      |
        | OPG-13 | data-analyse | 1,49   |

    Abstract Scenario: Voorbij de grens telt een regel over een opgave niet mee
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
        | OPG-09   | ambitie                | verkennen        |
        | OPG-10   | ambitie                | verbeteren       |
        | OPG-11   | opgaven                | 3                |
        | OPG-16   | mandaat                | directie         |
        | OPG-12   | opgaven                | 1                |
        | OPG-13   | data-analyse           | 1,5              |

    Abstract Scenario: Het bestuur kiest een tot drie opgaven
      Gegeven een profiel met deze feiten:
        | feit     | waarde    |
        | gemeente | Eersel    |
        | mandaat  | <mandaat> |
        | opgaven  | <opgaven> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | mandaat  | opgaven | telling  |
        | BEV-15 | college  | 1       | mee      |
        | BEV-15 | raad     | 3       | mee      |
        | BEV-15 | college  | 0       | niet mee |
        | BEV-15 | college  | 4       | niet mee |
        | BEV-15 | directie | 1       | niet mee |
        | OPG-14 | college  | 1       | mee      |
        | OPG-14 | college  | 4       | niet mee |
        | OPG-14 | directie | 1       | niet mee |

    Abstract Scenario: Met resultaten en een besluit kan de hele organisatie mee
      Gegeven een profiel met deze feiten:
        | feit                | waarde      |
        | gemeente            | Eersel      |
        | domein              | <domein>    |
        | mandaat             | <mandaat>   |
        | afgeronde_projecten | <projecten> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | domein           | mandaat  | projecten | telling  |
        | OPG-15 | organisatiebreed | college  | 3         | mee      |
        | OPG-15 | organisatiebreed | college  | 2         | niet mee |
        | OPG-15 | organisatiebreed | directie | 3         | niet mee |
        | OPG-15 | Economie         | college  | 3         | niet mee |

  Regel: Hoe het advies verandert

    Scenario: Meierijstad kiest in het sociaal domein een opgave
      Gegeven het profiel "meierijstad"
      En het domein is "Sociaal domein"
      Dan is het advies "Opgavegericht"
      En is de zekerheid "vast"
      En is het advies niet nipt
      En pleit dit sterk voor "Opgavegericht"

    Scenario: Zonder opgaven in het beleid stuurt Meierijstad op inzicht
      Gegeven het profiel "meierijstad"
      En het domein is "Sociaal domein"
      En er zijn geen opgaven in het beleid
      Dan is "Opgavegericht" uitgesloten
      En is het advies "Sturen op inzicht"
      En is het advies nipt

    Abstract Scenario: Een kleine gemeente die ver is, kiest een opgave of verankert
      Gegeven een profiel met deze feiten:
        | feit                           | waarde        |
        | inwoners                       | 20.000        |
        | domein                         | <domein>      |
        | fte_data                       | 4             |
        | afgeronde_projecten            | 4             |
        | lopende_proeven                | 2             |
        | opgaven                        | 2             |
        | ambitie                        | onderscheiden |
        | mandaat                        | college       |
        | regiosamenwerking              | verkend       |
        | grote_verandering              | nee           |
        | incident                       | nee           |
        | algoritmen_zonder_register     | nee           |
        | doel en opgave                 | 4             |
        | innovatie van dienstverlening  | 3,5           |
        | steun van stakeholders         | 3,5           |
        | effectmeting                   | 3             |
        | datakwaliteit                  | 3,5           |
        | gegevensbeheer en standaarden  | 3,5           |
        | platform en techniek           | 3,5           |
        | analysevermogen                | 3,5           |
        | privacy, beveiliging en ethiek | 3,5           |
        | leiderschap                    | 4             |
        | rollen en eigenaarschap        | 3,5           |
        | datavaardigheid                | 3,5           |
        | capaciteit en budget           | 3,5           |
        | ruimte om te experimenteren    | 3,5           |
        | evaluatie                      | 3,5           |
        | kennisdeling                   | 3,5           |
        | opschaling                     | 3             |
      Dan is het advies "<advies>"
      En is de zekerheid "vast"
      En is het advies niet nipt

      Voorbeelden:
        | domein                    | advies                      |
        | Sociaal domein            | Opgavegericht               |
        | Volksgezondheid en milieu | Opgavegericht               |
        | organisatiebreed          | Organisatiebreed verankeren |
