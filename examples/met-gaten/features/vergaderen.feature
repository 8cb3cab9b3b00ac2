# language: nl
Functionaliteit: Hoe wij vergaderen
  Deze voorbeelden slagen. Toch zitten er gaten in de regels: geen voorbeeld komt daar langs.

  Abstract Scenario: Elke regel heeft een voorbeeld
    Gegeven een profiel met deze feiten:
      | feit       | waarde    |
      | deelnemers | <mensen>  |
      | reistijd   | <reis>    |
      | besluit    | <besluit> |
    Dan is het advies "<advies>"
    En telt regel "<regel>" mee

    Voorbeelden:
      | mensen | reis | besluit | advies            | regel  |
      | 4      | 10   | ja      | Bij elkaar komen  | VER-01 |
      | 50     | 90   | ja      | Online vergaderen | VER-02 |
      | 5      | 60   | nee     | Online vergaderen | VER-03 |
      | 4      | 10   | nee     | Bij elkaar komen  | VER-04 |
      | 4      | 59   | nee     | Bij elkaar komen  | VER-05 |
      | 4      | 40   | nee     | Bij elkaar komen  | VER-06 |
