# language: nl
Functionaliteit: Lezen

  @regel:LEES-01 @eigen-werk
  Scenario: Een wens is een doel
    Gegeven de zin noemt "een wens"
    Dan wijst dit op "een doel"

  @regel:LEES-02 @eigen-werk
  Scenario: Een koers is een strategie
    Gegeven de zin noemt "een koers"
    Dan wijst dit op "een strategie"
