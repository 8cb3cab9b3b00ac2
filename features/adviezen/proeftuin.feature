# language: nl
Functionaliteit: Wanneer klein beginnen past
  De grenzen zijn eigen werk en niet met onderzoek getoetst.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.

  Regel: Elk argument telt tot en met zijn grens

    Abstract Scenario: Op de grens pleit een regel voor of tegen klein beginnen
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" mee
      En pleit dit <hoe> "Klein beginnen"

      Voorbeelden:
        | regel    | feit                          | waarde     | hoe         |
        | PRO-02-a | ruimte om te experimenteren   | 2          | voor        |
        | PRO-02-b | ruimte om te experimenteren   | 3          | voor        |
        | PRO-03   | fte_data                      | 0,5        | voor        |
        | PRO-04   | afgeronde_projecten           | 2          | voor        |
        | PRO-05   | gevoeligheid                  | midden     | sterk voor  |
        | PRO-05   | domein                        | Economie   | sterk voor  |
        | PRO-06   | leiderschap                   | 1,5        | voor        |
        | PRO-07   | mandaat                       | directie   | voor        |
        | PRO-07   | mandaat                       | geen       | voor        |
        | PRO-08   | ambitie                       | verbeteren | voor        |
        | PRO-09   | ambitie                       | verkennen  | voor        |
        | PRO-11   | mandaat                       | college    | sterk tegen |
        | PRO-14   | datakwaliteit                 | 2          | tegen       |
        | PRO-14   | gegevensbeheer en standaarden | 2          | tegen       |

    Abstract Scenario: Voorbij de grens telt een regel over klein beginnen niet mee
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" niet mee

      Voorbeelden:
        | regel    | feit                        | waarde        |
        | PRO-02-a | ruimte om te experimenteren | 1,99          |
        | PRO-02-b | ruimte om te experimenteren | 2,99          |
        | PRO-03   | fte_data                    | 0,49          |
        | PRO-04   | afgeronde_projecten         | 3             |
        | PRO-05   | gevoeligheid                | hoog          |
        | PRO-05   | domein                      | Onderwijs     |
        | PRO-06   | leiderschap                 | 1,49          |
        | PRO-07   | mandaat                     | college       |
        | PRO-08   | ambitie                     | onderscheiden |
        | PRO-09   | ambitie                     | verbeteren    |
        | PRO-11   | mandaat                     | directie      |

    Abstract Scenario: Wie weinig ervaring heeft, leert van een proef, en wie ver is niet meer
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
        | PRO-01 | 2,5   | mee      |
        | PRO-01 | 2,51  | niet mee |
        | PRO-12 | 3     | mee      |
        | PRO-12 | 2,99  | niet mee |

    Abstract Scenario: Veel proeven zonder vervolg maken moe
      Gegeven een profiel met deze feiten:
        | feit                | waarde      |
        | gemeente            | Eersel      |
        | lopende_proeven     | <proeven>   |
        | afgeronde_projecten | <projecten> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | proeven | projecten | telling  |
        | PRO-10 | 5       | 0         | mee      |
        | PRO-10 | 4       | 0         | niet mee |
        | PRO-10 | 5       | 1         | niet mee |

    Abstract Scenario: Met zeer gevoelige gegevens zonder bescherming valt niet te proberen
      Gegeven een profiel met deze feiten:
        | feit                           | waarde         |
        | gemeente                       | Eersel         |
        | gevoeligheid                   | <gevoeligheid> |
        | privacy, beveiliging en ethiek | <privacy>      |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | gevoeligheid | privacy | telling  |
        | PRO-13 | zeer hoog    | 1,99    | mee      |
        | PRO-13 | zeer hoog    | 2       | niet mee |
        | PRO-13 | hoog         | 1,99    | niet mee |

    Scenario: Met goede gegevens bewijst een proef genoeg
      Gegeven het profiel "eersel"
      En de score op "datakwaliteit" is hoger dan 2
      En de score op "gegevensbeheer en standaarden" is hoger dan 2
      Dan telt regel "PRO-14" niet mee

  Regel: Hoe een regel weegt

    Abstract Scenario: De volwassenheid weegt zwaar, voor en tegen
      Gegeven een profiel met deze feiten:
        | feit                | waarde  |
        | gemeente            | Eersel  |
        | publieke waarde     | <score> |
        | data-analyse        | <score> |
        | mens en organisatie | <score> |
        | leren en veranderen | <score> |
      Dan pleit dit sterk <hoe> "Klein beginnen"

      Voorbeelden:
        | score | hoe   |
        | 2,5   | voor  |
        | 3     | tegen |

    Scenario: Veel proeven zonder vervolg pleiten tegen nog een proef
      Gegeven een profiel met deze feiten:
        | feit                | waarde |
        | gemeente            | Eersel |
        | lopende_proeven     | 5      |
        | afgeronde_projecten | 0      |
      Dan pleit dit tegen "Klein beginnen"

  Regel: Hoe het advies verandert

    Abstract Scenario: Hoorn begint klein waar dat veilig kan
      Gegeven een profiel met deze feiten:
        | feit                           | waarde    |
        | gemeente                       | Hoorn     |
        | domein                         | <domein>  |
        | fte_data                       | 0,5       |
        | afgeronde_projecten            | 0         |
        | lopende_proeven                | 1         |
        | opgaven                        | 0         |
        | ambitie                        | <ambitie> |
        | mandaat                        | geen      |
        | regiosamenwerking              | verkend   |
        | grote_verandering              | nee       |
        | incident                       | nee       |
        | algoritmen_zonder_register     | nee       |
        | doel en opgave                 | 2         |
        | innovatie van dienstverlening  | 2         |
        | steun van stakeholders         | 2         |
        | effectmeting                   | 2         |
        | datakwaliteit                  | 2,5       |
        | gegevensbeheer en standaarden  | 2         |
        | platform en techniek           | 2         |
        | analysevermogen                | 1,5       |
        | privacy, beveiliging en ethiek | 2         |
        | leiderschap                    | 2         |
        | rollen en eigenaarschap        | 2         |
        | datavaardigheid                | 2         |
        | capaciteit en budget           | 2         |
        | ruimte om te experimenteren    | 3         |
        | evaluatie                      | 2         |
        | kennisdeling                   | 2         |
        | opschaling                     | 2         |
      Dan is het advies "<advies>"
      En is de zekerheid "vast"
      En is het advies <marge>

      Voorbeelden:
        | domein           | ambitie    | advies          | marge     |
        | Economie         | verkennen  | Klein beginnen  | niet nipt |
        | organisatiebreed | verkennen  | Klein beginnen  | nipt      |
        | organisatiebreed | verbeteren | Fundament eerst | nipt      |

    Scenario: Met zeer gevoelige gegevens en zwakke bescherming begint Eersel niet klein
      Gegeven het profiel "eersel"
      En het domein is "Veiligheid"
      En de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan is "Klein beginnen" uitgesloten
