# language: nl
Functionaliteit: Wanneer eerst het fundament past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen het fundament
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Fundament eerst"

      Voorbeelden:
        | regel  | feit                          | waarde                                                   | hoe         |
        | FUN-01 | data-analyse                  | 2,49                                                     | voor        |
        | FUN-02 | datakwaliteit                 | 2                                                        | sterk voor  |
        | FUN-02 | gegevensbeheer en standaarden | 2                                                        | sterk voor  |
        | FUN-04 | fte_data                      | 1                                                        | voor        |
        | FUN-05 | capaciteit en budget          | 2,5                                                      | voor        |
        | FUN-06 | domein                        | Bestuur en ondersteuning                                 | sterk voor  |
        | FUN-06 | domein                        | Volkshuisvesting, leefomgeving en stedelijke vernieuwing | sterk voor  |
        | FUN-06 | domein                        | organisatiebreed                                         | sterk voor  |
        | FUN-07 | leiderschap                   | 1,5                                                      | voor        |
        | FUN-08 | rollen en eigenaarschap       | 2,49                                                     | voor        |
        | FUN-09 | ambitie                       | verbeteren                                               | voor        |
        | FUN-13 | ambitie                       | verkennen                                                | voor        |
        | FUN-13 | ambitie                       | verbeteren                                               | voor        |
        | FUN-10 | steun van stakeholders        | 1,49                                                     | tegen       |
        | FUN-11 | fte_data                      | 0,49                                                     | tegen       |
        | FUN-14 | data-analyse                  | 3                                                        | sterk tegen |

    Abstract Scenario: Op de grens geldt een bevinding of uitsluiting bij het fundament
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit                          | waarde |
        | BEV-11 | datakwaliteit                 | 2      |
        | BEV-12 | gegevensbeheer en standaarden | 2      |

    Abstract Scenario: Voorbij de grens telt een regel over het fundament niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel  | feit                          | waarde         |
        | FUN-01 | data-analyse                  | 2,5            |
        | BEV-11 | datakwaliteit                 | 2,01           |
        | BEV-12 | gegevensbeheer en standaarden | 2,01           |
        | FUN-04 | fte_data                      | 0,99           |
        | FUN-05 | capaciteit en budget          | 2,49           |
        | FUN-06 | domein                        | Sociaal domein |
        | FUN-07 | leiderschap                   | 1,49           |
        | FUN-08 | rollen en eigenaarschap       | 2,5            |
        | FUN-09 | ambitie                       | verkennen      |
        | FUN-09 | ambitie                       | onderscheiden  |
        | FUN-13 | ambitie                       | onderscheiden  |
        | FUN-10 | steun van stakeholders        | 1,5            |
        | FUN-11 | fte_data                      | 0,5            |
        | FUN-14 | data-analyse                  | 2,99           |

    Scenario: Goede gegevens zijn niet zwak
      Gegeven het profiel "eersel"
      En de score op "datakwaliteit" is hoger dan 2
      En de score op "gegevensbeheer en standaarden" is hoger dan 2
      Dan telt regel "FUN-02" niet mee

    Scenario: Zwakke gegevens pleiten sterk voor het fundament
      Gegeven het profiel "eersel"
      En de score op "datakwaliteit" is hoogstens 2
      Dan geldt de bevinding "zwakke gegevens"
      En pleit dit sterk voor "Fundament eerst"

  Regel: Het knelpunt is de laagste dimensie

    Scenario: Is data-analyse het laagst, dan pakt het fundament het knelpunt aan
      Gegeven het profiel "eersel"
      En het knelpunt is "data-analyse"
      Dan telt regel "FUN-03" mee

    Abstract Scenario: Bij gelijke scores is de eerste dimensie het knelpunt
      Gegeven een profiel met deze feiten:
        | feit                | waarde            |
        | gemeente            | Eersel            |
        | publieke waarde     | <publieke waarde> |
        | data-analyse        | 2                 |
        | mens en organisatie | 2                 |
        | leren en veranderen | 3                 |
      Dan telt regel "FUN-03" <telling>

      Voorbeelden:
        | publieke waarde | telling  |
        | 3               | mee      |
        | 2,01            | mee      |
        | 2               | niet mee |

  Regel: Een basis die op orde is, vraagt geen eigen koers

    Abstract Scenario: Alleen goede kwaliteit en goed beheer samen sluiten het fundament uit
      Gegeven het profiel "eersel"
      En de score op "datakwaliteit" is minstens <kwaliteit>
      En de score op "gegevensbeheer en standaarden" is minstens <beheer>
      Dan telt regel "FUN-12" <telling>

      Voorbeelden:
        | kwaliteit | beheer | telling  |
        | 3,5       | 3,5    | mee      |
        | 3,49      | 3,5    | niet mee |
        | 3,5       | 3,49   | niet mee |

    Scenario: Den Haag heeft de basis op orde
      Gegeven het profiel "den-haag"
      Dan is "Fundament eerst" uitgesloten

  Regel: Hoe het advies verandert

    Abstract Scenario: Brunssum begint bij het fundament, tot de gegevens op orde zijn
      Gegeven een profiel met deze feiten:
        | feit                           | waarde           |
        | gemeente                       | Brunssum         |
        | domein                         | organisatiebreed |
        | fte_data                       | 1,5              |
        | afgeronde_projecten            | 1                |
        | lopende_proeven                | 0                |
        | opgaven                        | 0                |
        | ambitie                        | verbeteren       |
        | mandaat                        | directie         |
        | regiosamenwerking              | geen             |
        | grote_verandering              | nee              |
        | incident                       | nee              |
        | algoritmen_zonder_register     | nee              |
        | doel en opgave                 | 2                |
        | innovatie van dienstverlening  | 2                |
        | steun van stakeholders         | 2                |
        | effectmeting                   | 1,5              |
        | datakwaliteit                  | <datakwaliteit>  |
        | gegevensbeheer en standaarden  | <gegevensbeheer> |
        | platform en techniek           | 2                |
        | analysevermogen                | 1,5              |
        | privacy, beveiliging en ethiek | 2,5              |
        | leiderschap                    | 2                |
        | rollen en eigenaarschap        | 2                |
        | datavaardigheid                | 2                |
        | capaciteit en budget           | 2,5              |
        | ruimte om te experimenteren    | 2                |
        | evaluatie                      | 2                |
        | kennisdeling                   | 2                |
        | opschaling                     | 1,5              |
      Dan is het advies "<advies>"
      En is de zekerheid "vast"
      En telt regel "FUN-12" <uitsluiting>

      Voorbeelden:
        | datakwaliteit | gegevensbeheer | uitsluiting | advies          |
        | 1,5           | 1,5            | niet mee    | Fundament eerst |
        | 3,5           | 3,5            | mee         | Klein beginnen  |

    Abstract Scenario: Een grote gemeente zonder basis begint bij het fundament of nog niet
      Gegeven een profiel met deze feiten:
        | feit                           | waarde           |
        | inwoners                       | 300.000          |
        | domein                         | organisatiebreed |
        | fte_data                       | 1                |
        | afgeronde_projecten            | 0                |
        | lopende_proeven                | 0                |
        | opgaven                        | 0                |
        | ambitie                        | verbeteren       |
        | mandaat                        | directie         |
        | regiosamenwerking              | geen             |
        | grote_verandering              | nee              |
        | incident                       | nee              |
        | algoritmen_zonder_register     | nee              |
        | doel en opgave                 | 1,5              |
        | innovatie van dienstverlening  | 1                |
        | steun van stakeholders         | 1,5              |
        | effectmeting                   | 1                |
        | datakwaliteit                  | 1                |
        | gegevensbeheer en standaarden  | 1                |
        | platform en techniek           | 1,5              |
        | analysevermogen                | 1                |
        | privacy, beveiliging en ethiek | 1,5              |
        | leiderschap                    | <leiderschap>    |
        | rollen en eigenaarschap        | 1                |
        | datavaardigheid                | 1,5              |
        | capaciteit en budget           | 1,5              |
        | ruimte om te experimenteren    | 1                |
        | evaluatie                      | 1                |
        | kennisdeling                   | 1,5              |
        | opschaling                     | 1                |
      Dan is het advies "<advies>"
      En is de zekerheid "vast"
      En is het advies niet nipt

      Voorbeelden:
        | leiderschap | advies             |
        | 2           | Fundament eerst    |
        | 1           | Nog geen strategie |

    Scenario: Met meer vaste mensen en geld gaat Eersel van de regio naar het fundament
      Gegeven het profiel "eersel"
      En de score op "capaciteit en budget" is minstens 2,5
      Dan is het advies "Fundament eerst"
      En is de zekerheid "vast"
      En is het advies nipt
