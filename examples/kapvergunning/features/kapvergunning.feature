# language: nl
Functionaliteit: Besluiten op een aanvraag

  Scenario: Een eik wijkt voor een bouwplan, en er komt een boom terug
    Gegeven het profiel "eik"
    Dan is het advies "Vergunning met herplant"
    En telt regel "KAP-02" mee
    En telt regel "KAP-06" mee
    En is de zekerheid "vast"

  Scenario: Gevaar gaat voor alles, ook bij een bijzondere boom
    Gegeven een profiel met deze feiten:
      | feit        | waarde |
      | gevaar      | ja     |
      | op_de_lijst | ja     |
    Dan is het advies "Vergunning"
    En telt regel "KAP-03" mee
    En is de zekerheid "vast"

  Abstract Scenario: Wat de grens is
    Gegeven een profiel met deze feiten:
      | feit           | waarde     |
      | stamomtrek     | <omtrek>   |
      | conditie       | <conditie> |
      | op_de_lijst    | <lijst>    |
      | gevaar         | nee        |
      | reden          | <reden>    |
      | plek_voor_boom | <plek>     |
    Dan is het advies "<besluit>"
    En telt regel "<regel>" mee

    Voorbeelden:
      | omtrek | conditie | lijst | reden    | plek | besluit                 | regel  |
      | 59     | goed     | nee   | schaduw  | ja   | Geen vergunning nodig   | KAP-04 |
      | 60     | goed     | nee   | schaduw  | ja   | Geen vergunning         | KAP-05 |
      | 59     | redelijk | ja    | bouwplan | ja   | Geen vergunning         | KAP-05 |
      | 60     | slecht   | ja    | schaduw  | ja   | Vergunning met herplant | KAP-01 |
      | 60     | goed     | nee   | schade   | nee  | Vergunning              | KAP-07 |
