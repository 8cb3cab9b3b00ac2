# language: nl
Functionaliteit: De poort voor de strategieën
  De poort is een ladder. De eerste trede die geldt, wijst een strategie aan en gaat voor alle argumenten.

  Regel: Bevindingen gelden tot en met hun grens

    Abstract Scenario: Eén feit is genoeg voor een bevinding
      Gegeven een profiel met deze feiten:
        | feit     | waarde   |
        | gemeente | Eersel   |
        | <feit>   | <waarde> |
      Dan telt regel "<regel>" <telling>

      Voorbeelden:
        | regel  | feit              | waarde | telling  |
        | BEV-01 | incident          | ja     | mee      |
        | BEV-01 | incident          | nee    | niet mee |
        | BEV-03 | leiderschap       | 1      | mee      |
        | BEV-03 | leiderschap       | 1,01   | niet mee |
        | BEV-05 | fte_data          | 0      | mee      |
        | BEV-05 | fte_data          | 0,01   | niet mee |
        | BEV-08 | grote_verandering | ja     | mee      |
        | BEV-08 | grote_verandering | nee    | niet mee |

    Abstract Scenario: Algoritmen zonder register zijn acuut bij gevoelige gegevens en zwakke privacy
      Gegeven een profiel met deze feiten:
        | feit                           | waarde         |
        | gemeente                       | Eersel         |
        | algoritmen_zonder_register     | <algoritmen>   |
        | gevoeligheid                   | <gevoeligheid> |
        | privacy, beveiliging en ethiek | <privacy>      |
      Dan telt regel "<nummer>" <telling>

      Voorbeelden:
        | nummer   | algoritmen | gevoeligheid | privacy | telling  |
        | BEV-02-a | ja         | zeer hoog    | 2,99    | mee      |
        | BEV-02-a | ja         | zeer hoog    | 3       | niet mee |
        | BEV-02-a | nee        | zeer hoog    | 2,99    | niet mee |
        | BEV-02-a | ja         | hoog         | 2,99    | niet mee |
        | BEV-02-b | ja         | hoog         | 1,99    | mee      |
        | BEV-02-b | ja         | hoog         | 2       | niet mee |
        | BEV-02-b | nee        | hoog         | 1,99    | niet mee |
        | BEV-02-b | ja         | midden       | 1,99    | niet mee |
        | BEV-02-b | ja         | zeer hoog    | 1,99    | niet mee |

    Abstract Scenario: Sommige bevindingen vragen twee feiten tegelijk
      Gegeven een profiel met deze feiten:
        | feit      | waarde   |
        | gemeente  | Eersel   |
        | <feit>    | <waarde> |
        | <en feit> | <is>     |
      Dan telt regel "<nummer>" <telling>

      Voorbeelden:
        | nummer | feit                 | waarde   | en feit     | is   | telling  |
        | BEV-04 | mandaat              | geen     | leiderschap | 1,99 | mee      |
        | BEV-04 | mandaat              | geen     | leiderschap | 2    | niet mee |
        | BEV-04 | mandaat              | directie | leiderschap | 1,99 | niet mee |
        | BEV-06 | capaciteit en budget | 1        | fte_data    | 0,99 | mee      |
        | BEV-06 | capaciteit en budget | 1        | fte_data    | 1    | niet mee |
        | BEV-06 | capaciteit en budget | 1,01     | fte_data    | 0,99 | niet mee |
        | BEV-07 | doel en opgave       | 1        | opgaven     | 0    | mee      |
        | BEV-07 | doel en opgave       | 1        | opgaven     | 1    | niet mee |
        | BEV-07 | doel en opgave       | 1,01     | opgaven     | 0    | niet mee |

    Abstract Scenario: Wie laag scoort en niets heeft afgerond, moet nog beginnen
      Gegeven het profiel "eersel"
      En de volwassenheid is hoogstens <score>
      En er zijn hoogstens <aantal> afgeronde dataprojecten
      Dan telt regel "BEV-09" <telling>

      Voorbeelden:
        | score | aantal | telling  |
        | 1,49  | 0      | mee      |
        | 1,5   | 0      | niet mee |
        | 1,49  | 1      | niet mee |

    Abstract Scenario: Doel en begin ontbreken pas als beide bevindingen gelden
      Gegeven het profiel "eersel"
      En de score op "doel en opgave" is hoogstens 1
      En er zijn hoogstens <opgaven> opgaven in het beleid
      En de volwassenheid is lager dan 1,5
      En er zijn hoogstens <projecten> afgeronde dataprojecten
      Dan telt regel "BEV-10" <telling>

      Voorbeelden:
        | opgaven | projecten | telling  |
        | 0       | 0         | mee      |
        | 1       | 0         | niet mee |
        | 0       | 1         | niet mee |

  Regel: Trede 1 is acute noodzaak

    Scenario: Een incident gaat voor alles
      Gegeven het profiel "eersel"
      En er is nu een incident
      Dan geldt de bevinding "acute noodzaak"
      En is "Verantwoord en veilig" aangewezen op trede 1
      En telt regel "POORT-01" mee
      En is het advies "Verantwoord en veilig"

    Scenario: Trede 1 gaat voor trede 2
      Gegeven het profiel "eersel"
      En er is nu een incident
      En er is geen fte voor data
      Dan is "Samen in de regio" aangewezen op trede 2
      En is het advies "Verantwoord en veilig"

    Scenario: Zonder incident en met een register is er geen acute noodzaak
      Gegeven het profiel "eersel"
      En er is nu geen incident
      En er zijn geen algoritmen zonder register
      Dan telt regel "POORT-01" niet mee

  Regel: Trede 2 is de regio als uitweg

    Scenario: Zonder mensen is de regio de uitweg
      Gegeven het profiel "meierijstad"
      En er is geen fte voor data
      Dan telt regel "POORT-02" mee
      En is het advies "Samen in de regio"

    Scenario: Wie mensen heeft, heeft geen uitweg nodig
      Gegeven het profiel "meierijstad"
      Dan telt regel "POORT-02" niet mee

    Scenario: Tijdens een grote verandering is de regio geen uitweg
      Gegeven het profiel "meierijstad"
      En er is geen fte voor data
      En er komt een grote verandering
      Dan telt regel "POORT-02" niet mee

    Scenario: Zonder opdrachtgever is de regio geen uitweg
      Gegeven het profiel "meierijstad"
      En er is geen fte voor data
      En de score op "leiderschap" is hoogstens 1
      Dan telt regel "POORT-02" niet mee

    Scenario: Zonder samenwerking is de regio geen uitweg
      Gegeven het profiel "meierijstad"
      En er is geen fte voor data
      En de samenwerking in de regio is "geen"
      Dan telt regel "POORT-02" niet mee

    Scenario: Wie een doel mist maar wel begonnen is, vindt een uitweg in de regio
      Gegeven het profiel "eersel"
      En er is geen fte voor data
      En de score op "doel en opgave" is hoogstens 1
      En er zijn geen opgaven in het beleid
      Dan geldt de bevinding "geen doel"
      En is het advies "Samen in de regio"

    Scenario: Wie een doel mist en nog moet beginnen, vindt geen uitweg in de regio
      Gegeven het profiel "eersel"
      En er is geen fte voor data
      En de score op "doel en opgave" is hoogstens 1
      En er zijn geen opgaven in het beleid
      En de volwassenheid is lager dan 1,5
      En er zijn geen afgeronde dataprojecten
      Dan telt regel "POORT-02" niet mee
      En is het advies "Nog geen strategie"

  Regel: Trede 3 is nog geen strategie

    Abstract Scenario: Met twee redenen om te wachten komt er nog geen strategie
      Gegeven het profiel "eersel"
      En er komt een grote verandering
      En <reden>
      En <met>
      Dan telt regel "POORT-03" mee
      En is het advies "Nog geen strategie"

      Voorbeelden:
        | reden                                       | met                                  |
        | de score op "leiderschap" is hoogstens 1    | er zijn geen opgaven in het beleid   |
        | er is geen fte voor data                    | er zijn geen opgaven in het beleid   |
        | de score op "doel en opgave" is hoogstens 1 | er zijn geen opgaven in het beleid   |
        | de volwassenheid is lager dan 1,5           | er zijn geen afgeronde dataprojecten |

    Scenario: Met een reden om te wachten mag een strategie
      Gegeven het profiel "eersel"
      En er komt een grote verandering
      Dan telt regel "POORT-03" niet mee
      En is het advies "Samen in de regio"

    Abstract Scenario: Een volwassen organisatie hoeft niet te wachten
      Gegeven het profiel "eersel"
      En de score op "leiderschap" is hoogstens 1
      En er komt een grote verandering
      En de volwassenheid is <volwassenheid>
      Dan telt regel "POORT-03" <telling>

      Voorbeelden:
        | volwassenheid | telling  |
        | lager dan 3   | mee      |
        | minstens 3    | niet mee |

    Scenario: Zonder mensen en zonder regio komt er nog geen strategie
      Gegeven het profiel "eersel"
      En er is geen fte voor data
      En de samenwerking in de regio is "geen"
      Dan telt regel "POORT-04" mee
      En is het advies "Nog geen strategie"

    Abstract Scenario: Alleen zonder mensen, zonder regio en zonder ervaring moet een gemeente wachten
      Gegeven het profiel "eersel"
      En er is hoogstens <fte> fte voor data
      En de samenwerking in de regio is "<samenwerking>"
      En de volwassenheid is <volwassenheid>
      Dan telt regel "POORT-04" <telling>

      Voorbeelden:
        | fte | samenwerking | volwassenheid | telling  |
        | 0   | geen         | lager dan 3   | mee      |
        | 0   | geen         | minstens 3    | niet mee |
        | 0   | verkend      | lager dan 3   | niet mee |
        | 1   | geen         | lager dan 3   | niet mee |
