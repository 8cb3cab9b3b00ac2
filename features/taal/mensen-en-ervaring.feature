# language: nl
Functionaliteit: Zinnen over mensen en ervaring
  Een zin onder Gegeven zet het profiel precies op de grens van die zin.

  Regel: Fte voor data

    Abstract Scenario: Elke zin over fte zet het profiel op haar grens
      Gegeven het profiel "eersel"
      En er is <hoeveel> fte voor data
      Dan telt regel "REG-05" <hoogstens 1>
      En telt regel "FUN-04" <minstens 1>

      Voorbeelden:
        | hoeveel       | hoogstens 1 | minstens 1 |
        | geen          | mee         | niet mee   |
        | minder dan 1  | mee         | niet mee   |
        | hoogstens 1   | mee         | mee        |
        | minstens 1    | mee         | mee        |
        | meer dan 0,99 | mee         | mee        |
        | meer dan 1    | niet mee    | mee        |

  Regel: Afgeronde dataprojecten

    Abstract Scenario: Elke zin over projecten zet het profiel op haar grens
      Gegeven het profiel "meierijstad"
      En <hoeveel>
      Dan telt regel "ANK-02" <minstens 3>

      Voorbeelden:
        | hoeveel                                     | minstens 3 |
        | er zijn geen afgeronde dataprojecten        | niet mee   |
        | er is hoogstens 1 afgerond dataproject      | niet mee   |
        | er zijn hoogstens 3 afgeronde dataprojecten | mee        |
        | er zijn minstens 3 afgeronde dataprojecten  | mee        |
        | er zijn minstens 2 afgeronde dataprojecten  | niet mee   |
        | er zijn meer dan 2 afgeronde dataprojecten  | mee        |
        | er is meer dan 1 afgerond dataproject       | niet mee   |

  Regel: Lopende proeven

    Abstract Scenario: Proeven tellen pas mee als er een regel over is
      Gegeven het profiel "eersel"
      En <hoeveel>
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast"

      Voorbeelden:
        | hoeveel                             |
        | er zijn geen lopende proeven        |
        | er is hoogstens 1 lopende proef     |
        | er zijn hoogstens 2 lopende proeven |
        | er zijn minstens 5 lopende proeven  |
        | er zijn meer dan 5 lopende proeven  |

  Regel: Opgaven in het beleid

    Abstract Scenario: Elke zin over opgaven zet het profiel op haar grens
      Gegeven het profiel "eersel"
      En <hoeveel>
      Dan telt regel "OPG-11" <meer dan 3>
      En telt regel "OPG-12" <geen>

      Voorbeelden:
        | hoeveel                                   | meer dan 3 | geen     |
        | er zijn geen opgaven in het beleid        | niet mee   | mee      |
        | er is minstens 1 opgave in het beleid     | niet mee   | niet mee |
        | er zijn hoogstens 3 opgaven in het beleid | niet mee   | niet mee |
        | er zijn hoogstens 4 opgaven in het beleid | mee        | niet mee |
        | er zijn meer dan 2 opgaven in het beleid  | niet mee   | niet mee |
        | er zijn meer dan 3 opgaven in het beleid  | mee        | niet mee |
