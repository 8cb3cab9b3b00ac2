# language: nl
Functionaliteit: Hoe snel elk lek dicht moet

  Scenario: Het lek in de webserver moet deze week dicht
    Gegeven het profiel "webserver"
    Dan is het advies "Deze week"
    En telt regel "LEK-02-c" mee
    En is de zekerheid "vast"

  Scenario: Zonder misbruik en niet open maakt het gevolg niet uit
    Gegeven een profiel met deze feiten:
      | feit          | waarde   |
      | misbruik      | geen     |
      | blootstelling | begrensd |
    Dan is het advies "Volgen"
    En telt regel "LEK-04" mee
    En is de zekerheid "vast"

  Abstract Scenario: Elke rij van de tabel
    Gegeven een profiel met deze feiten:
      | feit          | waarde          |
      | misbruik      | <misbruik>      |
      | blootstelling | <blootstelling> |
      | gevolg        | <gevolg>        |
    Dan is het advies "<antwoord>"
    En telt regel "<regel>" mee

    Voorbeelden:
      | misbruik | blootstelling | gevolg | antwoord    | regel    |
      | actief   | begrensd      | midden | Nu handelen | LEK-01-a |
      | actief   | open          | hoog   | Nu handelen | LEK-01-a |
      | actief   | klein         | hoog   | Nu handelen | LEK-01-b |
      | mogelijk | open          | hoog   | Nu handelen | LEK-01-c |
      | actief   | open          | laag   | Deze week   | LEK-02-a |
      | actief   | klein         | midden | Deze week   | LEK-02-b |
      | mogelijk | begrensd      | hoog   | Deze week   | LEK-02-d |
      | mogelijk | klein         | hoog   | Deze week   | LEK-02-e |
      | geen     | open          | hoog   | Deze week   | LEK-02-f |
      | actief   | klein         | laag   | Volgen      | LEK-03-a |
      | mogelijk | open          | laag   | Volgen      | LEK-03-b |
      | mogelijk | klein         | midden | Volgen      | LEK-03-c |
      | geen     | open          | midden | Volgen      | LEK-03-d |
