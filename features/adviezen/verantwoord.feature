# language: nl
Functionaliteit: Wanneer verantwoord en veilig past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen verantwoord werken
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Verantwoord en veilig"

      Voorbeelden:
        | regel  | feit                           | waarde         | hoe        |
        | VER-01 | privacy, beveiliging en ethiek | 2,99           | sterk voor |
        | VER-02 | privacy, beveiliging en ethiek | 1,99           | voor       |
        | VER-04 | algoritmen_zonder_register     | ja             | voor       |
        | VER-04 | afgeronde_projecten            | 3              | voor       |
        | VER-05 | afgeronde_projecten            | 1              | voor       |
        | VER-05 | lopende_proeven                | 1              | voor       |
        | VER-06 | gevoeligheid                   | hoog           | voor       |
        | VER-06 | domein                         | Onderwijs      | voor       |
        | VER-07 | domein                         | Veiligheid     | voor       |
        | VER-07 | domein                         | Sociaal domein | voor       |
        | VER-08 | mandaat                        | college        | voor       |
        | VER-09 | rollen en eigenaarschap        | 2,99           | voor       |

    Abstract Scenario: Op de grens geldt een bevinding of uitsluiting bij verantwoord werken
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit                       | waarde |
        | BEV-17 | algoritmen_zonder_register | ja     |
        | BEV-18 | afgeronde_projecten        | 3      |
        | BEV-19 | afgeronde_projecten        | 1      |
        | BEV-20 | lopende_proeven            | 1      |

    Abstract Scenario: Voorbij de grens telt een regel over verantwoord werken niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                           | waarde                    |
        | VER-01 | privacy, beveiliging en ethiek | 3                         |
        | VER-02 | privacy, beveiliging en ethiek | 2                         |
        | BEV-17 | algoritmen_zonder_register     | nee                       |
        | BEV-18 | afgeronde_projecten            | 2                         |
        | BEV-19 | afgeronde_projecten            | 0                         |
        | BEV-20 | lopende_proeven                | 0                         |
        | VER-06 | gevoeligheid                   | midden                    |
        | VER-06 | domein                         | Volksgezondheid en milieu |
        | VER-07 | domein                         | Onderwijs                 |
        | VER-08 | mandaat                        | directie                  |
        | VER-09 | rollen en eigenaarschap        | 3                         |

    Abstract Scenario: De analyse of de ambitie loopt voor op de bescherming
      Gegeven een profiel met deze feiten:
        | feit                           | waarde    |
        | gemeente                       | Eersel    |
        | <feit>                         | <waarde>  |
        | privacy, beveiliging en ethiek | <privacy> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | feit            | waarde        | privacy | telling  |
        | VER-03 | analysevermogen | 3             | 2,99    | mee      |
        | VER-03 | analysevermogen | 2,99          | 2,99    | niet mee |
        | VER-03 | analysevermogen | 3             | 3       | niet mee |
        | VER-10 | ambitie         | onderscheiden | 2,99    | mee      |
        | VER-10 | ambitie         | verbeteren    | 2,99    | niet mee |
        | VER-10 | ambitie         | onderscheiden | 3       | niet mee |

    Abstract Scenario: Zonder toepassing valt er weinig te bewaken
      Gegeven een profiel met deze feiten:
        | feit                       | waarde       |
        | gemeente                   | Eersel       |
        | algoritmen_zonder_register | <algoritmen> |
        | afgeronde_projecten        | <projecten>  |
        | lopende_proeven            | <proeven>    |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | algoritmen | projecten | proeven | telling  |
        | VER-04 | ja         | 0         | 0       | mee      |
        | VER-04 | nee        | 3         | 0       | mee      |
        | VER-04 | nee        | 2         | 1       | niet mee |
        | VER-05 | nee        | 1         | 0       | mee      |
        | VER-05 | nee        | 0         | 1       | mee      |
        | VER-05 | ja         | 0         | 0       | niet mee |
        | VER-11 | nee        | 0         | 0       | mee      |
        | VER-11 | nee        | 1         | 0       | niet mee |
        | VER-11 | nee        | 0         | 1       | niet mee |

    Abstract Scenario: Goede bescherming van gewone gegevens vraagt geen eigen koers
      Gegeven een profiel met deze feiten:
        | feit                           | waarde         |
        | gemeente                       | Eersel         |
        | gevoeligheid                   | <gevoeligheid> |
        | privacy, beveiliging en ethiek | <privacy>      |
        | incident                       | <incident>     |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | gevoeligheid | privacy | incident | telling  |
        | VER-12 | laag         | 4       | nee      | mee      |
        | VER-12 | laag         | 3,99    | nee      | niet mee |
        | VER-12 | midden       | 4       | nee      | niet mee |
        | VER-12 | laag         | 4       | ja       | niet mee |

  Regel: Hoe een regel weegt

    Scenario: Een ambitie die voorloopt op de bescherming weegt zwaar
      Gegeven een profiel met deze feiten:
        | feit                           | waarde        |
        | gemeente                       | Eersel        |
        | ambitie                        | onderscheiden |
        | privacy, beveiliging en ethiek | 2,99          |
      Dan noemt de motivering "(VER-10, telt dubbel)"

    Scenario: Zonder toepassingen pleit dat sterk tegen verantwoord werken
      Gegeven het profiel "eersel"
      En er zijn geen afgeronde dataprojecten
      En er zijn geen lopende proeven
      Dan pleit dit sterk tegen "Verantwoord en veilig"

  Regel: Hoe het advies verandert

    Scenario: Meierijstad maakt in veiligheid eerst de bescherming sterker
      Gegeven het profiel "meierijstad"
      En het domein is "Veiligheid"
      En er zijn geen opgaven in het beleid
      En de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan is het advies "Verantwoord en veilig"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Kiest het bestuur een opgave voor veiligheid, dan werkt Meierijstad opgavegericht
      Gegeven het profiel "meierijstad"
      En het domein is "Veiligheid"
      En er is hoogstens 1 opgave in het beleid
      En de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan is het advies "Opgavegericht"
      En is het advies nipt

    Scenario: In de economie heeft Eersel met goede bescherming geen eigen koers daarvoor nodig
      Gegeven het profiel "eersel"
      En het domein is "Economie"
      En de score op "privacy, beveiliging en ethiek" is minstens 4
      Dan is "Verantwoord en veilig" uitgesloten

    Scenario: Een incident gaat ook dan voor
      Gegeven het profiel "eersel"
      En het domein is "Economie"
      En de score op "privacy, beveiliging en ethiek" is minstens 4
      En er is nu een incident
      Dan telt regel "VER-12" niet mee
      En is "Verantwoord en veilig" aangewezen op trede 1
      En is het advies "Verantwoord en veilig"
