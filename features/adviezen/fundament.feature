# language: nl
Functionaliteit: Wanneer eerst het fundament past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens telt een regel voor het fundament mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee

      Voorbeelden:
        | regel  | feit                          | waarde                                                   |
        | FUN-01 | data-analyse                  | 2,49                                                     |
        | BEV-11 | datakwaliteit                 | 2                                                        |
        | BEV-12 | gegevensbeheer en standaarden | 2                                                        |
        | FUN-02 | datakwaliteit                 | 2                                                        |
        | FUN-02 | gegevensbeheer en standaarden | 2                                                        |
        | FUN-04 | fte_data                      | 1                                                        |
        | FUN-05 | capaciteit en budget          | 2                                                        |
        | FUN-06 | domein                        | Bestuur en ondersteuning                                 |
        | FUN-06 | domein                        | Volkshuisvesting, leefomgeving en stedelijke vernieuwing |
        | FUN-06 | domein                        | organisatiebreed                                         |
        | FUN-07 | leiderschap                   | 2                                                        |
        | FUN-08 | rollen en eigenaarschap       | 2,49                                                     |
        | FUN-09 | ambitie                       | verbeteren                                               |
        | FUN-10 | steun van stakeholders        | 1,49                                                     |
        | FUN-11 | fte_data                      | 0,49                                                     |

    Abstract Scenario: Voorbij de grens telt een regel voor het fundament niet mee
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
        | FUN-05 | capaciteit en budget          | 1,99           |
        | FUN-06 | domein                        | Sociaal domein |
        | FUN-07 | leiderschap                   | 1,99           |
        | FUN-08 | rollen en eigenaarschap       | 2,5            |
        | FUN-09 | ambitie                       | verkennen      |
        | FUN-09 | ambitie                       | onderscheiden  |
        | FUN-10 | steun van stakeholders        | 1,5            |
        | FUN-11 | fte_data                      | 0,5            |

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

    Scenario: Met een samenwerking die is verkend, kiest Woensdrecht de regio
      Gegeven het profiel "woensdrecht"
      En de samenwerking in de regio is minstens "verkend"
      Dan is het advies "Samen in de regio"
