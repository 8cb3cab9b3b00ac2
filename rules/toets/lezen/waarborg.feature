# language: nl
Functionaliteit: Een waarborg lezen
  Een waarborg belooft iets dat mensen of hun gegevens beschermt.

  Regel: Wat erop wijst

    @eigen-werk @regel:WAA-01
    Scenario: Waarborg: de zin noemt een bescherming
      Gegeven de zin noemt "een bescherming"
      Dan wijst dit sterk op "een waarborg"

    @eigen-werk @regel:WAA-02
    Scenario: Waarborg: de bescherming staat in een zin die zegt wie het doet
      Gegeven de zin noemt "een bescherming"
      En de zin noemt "een doener"
      Dan wijst dit op "een waarborg"

    @eigen-werk @regel:WAA-03
    Scenario: Waarborg: de bescherming gaat over data
      Gegeven de zin noemt "een bescherming"
      En de bevinding "de zin gaat over data" geldt
      Dan wijst dit op "een waarborg"

    @eigen-werk @regel:WAA-04
    Scenario: Waarborg: de bescherming staat onder een kop over waarborgen
      Gegeven de zin noemt "een bescherming"
      En boven de zin staat "een kop over waarborgen"
      Dan wijst dit op "een waarborg"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:WAA-05
    Scenario: Waarborg: een meting is eerder een kpi
      Gegeven de zin noemt "een meting"
      Dan spreekt dit "een waarborg" sterk tegen

    @eigen-werk @regel:WAA-06
    Scenario: Waarborg: een wens is nog geen belofte
      Gegeven de zin noemt "een wens"
      Dan spreekt dit "een waarborg" sterk tegen

    @eigen-werk @regel:WAA-07
    Scenario: Waarborg: een koers is eerder een strategie
      Gegeven de zin noemt "een koers"
      Dan spreekt dit "een waarborg" sterk tegen
