# language: nl
Functionaliteit: Zinnen over gebeurtenissen
  Een zin onder Gegeven zet het profiel precies op de grens van die zin.

  Abstract Scenario: Een gebeurtenis speelt wel of niet
    Gegeven het profiel "eersel"
    En <zin>
    Dan telt regel "<nummer>" <telling>

    Voorbeelden:
      | zin                            | nummer | telling  |
      | er is nu een incident          | BEV-01 | mee      |
      | er is nu geen incident         | BEV-01 | niet mee |
      | er komt een grote verandering  | BEV-08 | mee      |
      | er komt geen grote verandering | BEV-08 | niet mee |

  Abstract Scenario: Algoritmen staan wel of niet in het register
    Gegeven het profiel "eersel"
    En de gevoeligheid is "zeer hoog"
    En de score op "privacy, beveiliging en ethiek" is lager dan 3
    En er zijn <welke> zonder register
    Dan telt regel "BEV-02-a" <telling>

    Voorbeelden:
      | welke           | telling  |
      | algoritmen      | mee      |
      | geen algoritmen | niet mee |
