# language: nl
Functionaliteit: Een strategie lezen
  Een strategie is een keuze. Een zin die een strategie alleen noemt, is geen bewering.

  Regel: Wat erop wijst

    @eigen-werk @regel:STR-01
    Scenario: Strategie: een vaste uitdrukking zegt de koers
      Gegeven de zin noemt "een koers"
      Dan wijst dit sterk op "een strategie"

    @eigen-werk @regel:STR-02
    Scenario: Strategie: een vaste uitdrukking in een zin over data zegt de koers
      Gegeven de zin noemt "een koers"
      En de bevinding "de zin gaat over data" geldt
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-03
    Scenario: Strategie: de koers staat in een zin die kiest
      Gegeven de zin noemt "een koers"
      En de zin noemt "een keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-04
    Scenario: Strategie: de zin kiest, en noemt de naam van een strategie
      Gegeven de zin noemt "een strategie bij naam"
      En de zin noemt "een keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-23
    Scenario: Strategie: de zin kiest uitdrukkelijk, en noemt de naam van een strategie
      Gegeven de zin noemt "een strategie bij naam"
      En de zin noemt "een duidelijke keuze"
      Dan wijst dit sterk op "een strategie"

    @eigen-werk @regel:STR-05
    Scenario: Strategie: de naam van een strategie staat onder een kop over de koers
      Gegeven de zin noemt "een strategie bij naam"
      En boven de zin staat "een kop over de koers"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-06
    Scenario: Strategie: de zin kiest, noemt de naam van een strategie, en gaat over data
      Gegeven de zin noemt "een strategie bij naam"
      En de zin noemt "een keuze"
      En de bevinding "de zin gaat over data" geldt
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-17
    Scenario: Strategie: de zin kiest, en noemt een kernwoord van een strategie
      Gegeven de zin noemt "een kernwoord van een strategie"
      En de zin noemt "een keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-24
    Scenario: Strategie: de zin kiest uitdrukkelijk, en noemt een kernwoord van een strategie
      Gegeven de zin noemt "een kernwoord van een strategie"
      En de zin noemt "een duidelijke keuze"
      Dan wijst dit sterk op "een strategie"

    @eigen-werk @regel:STR-18
    Scenario: Strategie: de zin kiest uitdrukkelijk, en noemt woorden van een strategie
      Gegeven de zin noemt "woorden van een strategie"
      En de zin noemt "een duidelijke keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-19
    Scenario: Strategie: de zin kiest, en noemt twee of meer woorden van een strategie
      Gegeven de zin bevat "nog een woord over hetzelfde"
      En de zin noemt "een keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-25
    Scenario: Strategie: de zin kiest uitdrukkelijk, en noemt twee of meer woorden van een strategie
      Gegeven de zin bevat "nog een woord over hetzelfde"
      En de zin noemt "een duidelijke keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-20
    Scenario: Strategie: de zin kiest de strategie waar het hele stuk het meest over gaat
      Gegeven het stuk gaat over "dit onderwerp het meest"
      En de bevinding "de zin noemt de strategie" geldt
      En de zin noemt "een keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-27
    Scenario: Strategie: de zin kiest uitdrukkelijk de strategie waar het hele stuk het meest over gaat
      Gegeven het stuk gaat over "dit onderwerp het meest"
      En de bevinding "de zin noemt de strategie" geldt
      En de zin noemt "een duidelijke keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-21
    Scenario: Strategie: de kop gaat over dezelfde strategie
      Gegeven boven de zin staat "een kop over hetzelfde"
      En de bevinding "de zin noemt de strategie" geldt
      En de zin noemt "een duidelijke keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-22
    Scenario: Strategie: een zin onder een kop over de koers kiest
      Gegeven boven de zin staat "een kop over de koers"
      En de bevinding "de zin noemt de strategie" geldt
      En de zin noemt "een keuze"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-26
    Abstract Scenario: De zin zelf noemt de strategie
      Gegeven de zin noemt <woord>
      Dan geldt de bevinding "de zin noemt de strategie"

      Voorbeelden:
        | regel | woord                             |
        | a     | "een strategie bij naam"          |
        | b     | "een koers"                       |
        | c     | "een kernwoord van een strategie" |
        | d     | "woorden van een strategie"       |

    @eigen-werk @regel:STR-11
    Scenario: Strategie: de zin noemt woorden van een strategie naast de naam
      Gegeven de zin noemt "woorden van een strategie"
      En de zin noemt "een strategie bij naam"
      Dan wijst dit op "een strategie"

    @eigen-werk @regel:STR-12
    Scenario: Strategie: de titel noemt de naam van een strategie
      Gegeven de zin noemt "een strategie bij naam"
      En de zin is "de titel"
      Dan wijst dit sterk op "een strategie"

    @eigen-werk @regel:STR-13
    Scenario: Strategie: de titel gaat over data en noemt de naam van een strategie
      Gegeven de zin noemt "een strategie bij naam"
      En de zin is "de titel"
      En de zin noemt "data in de zin zelf"
      Dan wijst dit sterk op "een strategie"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:STR-14
    Scenario: Strategie: een handeling alleen is nog geen koers
      Gegeven de zin noemt "een handeling"
      En de zin noemt niet "een duidelijke keuze"
      En de zin noemt niet "een koers"
      En de zin noemt niet "een strategie bij naam"
      Dan spreekt dit "een strategie" tegen

    @eigen-werk @regel:STR-15
    Scenario: Strategie: een rij uit een tabel kiest geen koers
      Gegeven de zin is "een rij uit een tabel"
      Dan is dit niet "een strategie"

    @eigen-werk @regel:STR-16
    Scenario: Strategie: een punt onder een kop over maatregelen kiest meestal geen koers
      Gegeven de zin is "een punt uit een lijst"
      En boven de zin staat "een kop over maatregelen"
      En de zin noemt niet "een koers"
      Dan spreekt dit "een strategie" tegen
