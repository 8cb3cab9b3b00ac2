# language: nl
Functionaliteit: Waarborgen, rollen en evaluatie

  Regel: Waarborgen

    @regel:BORG-01 @bron:avg
    Scenario: Gevoelige gegevens vragen waarborgen
      Gegeven de gevoeligheid is minstens "hoog"
      En het beleid noemt geen waarborgen
      Dan geldt de bevinding "geen waarborgen bij gevoelige gegevens"

    @regel:BORG-02 @eigen-werk
    Scenario: Het beleid noemt waarborgen
      Gegeven het beleid noemt minstens 1 waarborg
      Dan geldt de bevinding "waarborgen genoemd"

  Regel: Rollen

    @regel:BORG-03 @eigen-werk
    Scenario: Beleid zonder rollen is van niemand
      Gegeven het beleid noemt geen rollen
      Dan geldt de bevinding "geen rollen"

  Regel: Evaluatie

    @regel:BORG-04 @eigen-werk
    Scenario: Beleid zonder evaluatie leert niet
      Gegeven het beleid noemt geen evaluatie
      Dan geldt de bevinding "geen evaluatie"

    @regel:BORG-05 @eigen-werk
    Scenario: Het beleid wordt op tijd bekeken
      Gegeven het beleid noemt minstens 1 evaluatie
      Dan geldt de bevinding "evaluatie genoemd"
