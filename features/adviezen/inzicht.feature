# language: nl
Functionaliteit: Wanneer sturen op inzicht past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen inzicht
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Waalre   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Sturen op inzicht"

      Voorbeelden:
        | regel  | feit          | waarde                   | hoe        |
        | INZ-01 | data-analyse  | 2,5                      | voor       |
        | INZ-02 | datakwaliteit | 2,5                      | voor       |
        | INZ-03 | effectmeting  | 2,5                      | sterk voor |
        | INZ-04 | inwoners      | 20.000                   | voor       |
        | INZ-04 | fte_data      | 1                        | voor       |
        | INZ-05 | fte_data      | 1                        | voor       |
        | INZ-06 | domein        | Bestuur en ondersteuning | sterk voor |
        | INZ-06 | domein        | Sociaal domein           | sterk voor |
        | INZ-07 | leiderschap   | 2,5                      | voor       |
        | INZ-08 | mandaat       | directie                 | voor       |
        | INZ-09 | ambitie       | verbeteren               | voor       |
        | INZ-10 | opgaven       | 0                        | voor       |
        | INZ-14 | ambitie       | onderscheiden            | tegen      |

    Abstract Scenario: Op de grens geldt een bevinding of uitsluiting bij inzicht
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Waalre   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit          | waarde |
        | BEV-21 | inwoners      | 20.000 |
        | BEV-22 | fte_data      | 1      |
        | INZ-15 | datakwaliteit | 1,99   |

    Abstract Scenario: Voorbij de grens telt een regel over inzicht niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Waalre   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit          | waarde           |
        | INZ-01 | data-analyse  | 2,49             |
        | INZ-02 | datakwaliteit | 2,49             |
        | INZ-03 | effectmeting  | 2,49             |
        | BEV-21 | inwoners      | 19.999           |
        | BEV-22 | fte_data      | 0,99             |
        | INZ-04 | fte_data      | 0,99             |
        | INZ-05 | fte_data      | 0,99             |
        | INZ-06 | domein        | Veiligheid       |
        | INZ-06 | domein        | organisatiebreed |
        | INZ-07 | leiderschap   | 2,49             |
        | INZ-08 | mandaat       | geen             |
        | INZ-09 | ambitie       | verkennen        |
        | INZ-09 | ambitie       | onderscheiden    |
        | INZ-10 | opgaven       | 1                |
        | INZ-14 | ambitie       | verbeteren       |
        | INZ-15 | datakwaliteit | 2                |

    Abstract Scenario: Een volwassen organisatie heeft stuurcijfers al
      Gegeven een profiel met deze feiten:
        | feit                | waarde  |
        | gemeente            | Waalre  |
        | publieke waarde     | <score> |
        | data-analyse        | <score> |
        | mens en organisatie | <score> |
        | leren en veranderen | <score> |
      Dan telt regel "INZ-11" <telling>

      Voorbeelden:
        | score | telling  |
        | 4     | mee      |
        | 3,99  | niet mee |

    Abstract Scenario: Een gekozen opgave of een besluit met resultaten vraagt meer dan cijfers
      Gegeven een profiel met deze feiten:
        | feit                | waarde      |
        | gemeente            | Waalre      |
        | mandaat             | <mandaat>   |
        | opgaven             | <opgaven>   |
        | afgeronde_projecten | <projecten> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | mandaat  | opgaven | projecten | telling  |
        | INZ-12 | college  | 1       | 0         | mee      |
        | INZ-12 | college  | 3       | 0         | mee      |
        | INZ-12 | college  | 0       | 0         | niet mee |
        | INZ-12 | college  | 4       | 0         | niet mee |
        | INZ-12 | directie | 1       | 0         | niet mee |
        | INZ-13 | college  | 0       | 3         | mee      |
        | INZ-13 | college  | 0       | 2         | niet mee |
        | INZ-13 | directie | 0       | 3         | niet mee |

    Abstract Scenario: Wat verder is dan meten, pleit sterk tegen sturen op inzicht
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Waalre   |
        | mandaat  | college  |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit sterk tegen "Sturen op inzicht"

      Voorbeelden:
        | regel  | feit                | waarde |
        | INZ-12 | opgaven             | 2      |
        | INZ-13 | afgeronde_projecten | 3      |

    Scenario: Voor een volwassen organisatie pleit sterk iets tegen sturen op inzicht
      Gegeven een profiel met deze feiten:
        | feit                | waarde |
        | gemeente            | Waalre |
        | publieke waarde     | 4      |
        | data-analyse        | 4      |
        | mens en organisatie | 4      |
        | leren en veranderen | 4      |
      Dan pleit dit sterk tegen "Sturen op inzicht"

  Regel: Hoe het advies verandert

    Abstract Scenario: Dijk en Waard stuurt in het sociaal domein op inzicht, tot iets anders nodig is
      Gegeven een profiel met deze feiten:
        | feit                           | waarde          |
        | gemeente                       | Dijk en Waard   |
        | domein                         | Sociaal domein  |
        | fte_data                       | 2               |
        | afgeronde_projecten            | 2               |
        | lopende_proeven                | 1               |
        | opgaven                        | <opgaven>       |
        | ambitie                        | verbeteren      |
        | mandaat                        | college         |
        | regiosamenwerking              | verkend         |
        | grote_verandering              | nee             |
        | incident                       | nee             |
        | algoritmen_zonder_register     | nee             |
        | doel en opgave                 | 3               |
        | innovatie van dienstverlening  | 2,5             |
        | steun van stakeholders         | 2,5             |
        | effectmeting                   | 3               |
        | datakwaliteit                  | <datakwaliteit> |
        | gegevensbeheer en standaarden  | 3               |
        | platform en techniek           | 2,5             |
        | analysevermogen                | 2,5             |
        | privacy, beveiliging en ethiek | 3               |
        | leiderschap                    | 2,5             |
        | rollen en eigenaarschap        | 2               |
        | datavaardigheid                | 2,5             |
        | capaciteit en budget           | 2,5             |
        | ruimte om te experimenteren    | 2,5             |
        | evaluatie                      | 2,5             |
        | kennisdeling                   | 2,5             |
        | opschaling                     | 2,5             |
      Dan is het advies "<advies>"
      En is de zekerheid "vast"
      En is het advies niet nipt
      En telt regel "INZ-15" <uitsluiting>

      Voorbeelden:
        | opgaven | datakwaliteit | uitsluiting | advies            |
        | 0       | 3             | niet mee    | Sturen op inzicht |
        | 2       | 3             | niet mee    | Opgavegericht     |
        | 0       | 1,9           | mee         | Fundament eerst   |
