# language: nl
Functionaliteit: Wat past bij welke dienst

  Scenario: Een zaaksysteem vraagt een vaste partner
    Gegeven het profiel "zaaksysteem"
    Dan is het advies "Werken met een vaste partner"
    En is de zekerheid "vast"

  Scenario: Wat standaard is, koopt u, hoe vaak en hoe onzeker ook
    Gegeven een profiel met deze feiten:
      | feit     | waarde    |
      | maatwerk | standaard |
    Dan is het advies "Kopen op de markt"
    En telt regel "SRC-01" mee
    En is de zekerheid "vast"

  Abstract Scenario: Wat zelden nodig is, koopt u met een scheidsrechter
    Gegeven een profiel met deze feiten:
      | feit          | waarde     |
      | maatwerk      | <maatwerk> |
      | keer_per_jaar | 3          |
    Dan is het advies "Kopen met een scheidsrechter"
    En telt regel "SRC-02" mee

    Voorbeelden:
      | maatwerk |
      | gemengd  |
      | uniek    |

  Abstract Scenario: Samen of zelf
    Gegeven een profiel met deze feiten:
      | feit          | waarde        |
      | maatwerk      | <maatwerk>    |
      | keer_per_jaar | <keer>        |
      | onzekerheid   | <onzekerheid> |
    Dan is het advies "<advies>"
    En telt regel "<regel>" mee

    Voorbeelden:
      | maatwerk | keer | onzekerheid | advies                       | regel  |
      | gemengd  | 11   | 3,5         | Werken met een vaste partner | SRC-03 |
      | gemengd  | 12   | 3,49        | Werken met een vaste partner | SRC-05 |
      | gemengd  | 12   | 3,5         | Zelf doen                    | SRC-06 |
      | uniek    | 11   | 3,49        | Werken met een vaste partner | SRC-05 |
      | uniek    | 4    | 3,5         | Zelf doen                    | SRC-04 |
      | uniek    | 12   | 1           | Zelf doen                    | SRC-06 |
