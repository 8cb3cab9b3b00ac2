# language: nl
Functionaliteit: Een maatregel lezen
  Een maatregel zegt wat iemand gaat doen.

  Regel: Wat erop wijst

    @eigen-werk @regel:MAA-01
    Scenario: Maatregel: de zin noemt een handeling
      Gegeven de zin noemt "een handeling"
      Dan wijst dit sterk op "een maatregel"

    @eigen-werk @regel:MAA-02
    Scenario: Maatregel: de zin zegt wie de handeling doet
      Gegeven de zin noemt "een handeling"
      En de zin noemt "een doener"
      Dan wijst dit op "een maatregel"

    @eigen-werk @regel:MAA-03
    Scenario: Maatregel: de handeling gaat over data
      Gegeven de zin noemt "een handeling"
      En de zin noemt "data in de zin zelf"
      Dan wijst dit op "een maatregel"

    @eigen-werk @regel:MAA-04
    Scenario: Maatregel: de handeling heeft een termijn
      Gegeven de zin noemt "een handeling"
      En de zin noemt "een termijn"
      Dan wijst dit op "een maatregel"

    @eigen-werk @regel:MAA-05
    Scenario: Maatregel: de zin staat onder een kop over maatregelen
      Gegeven boven de zin staat "een kop over maatregelen"
      Dan wijst dit op "een maatregel"

    @eigen-werk @regel:MAA-06
    Scenario: Maatregel: de handeling is een punt onder een kop over maatregelen
      Gegeven boven de zin staat "een kop over maatregelen"
      En de zin is "een punt uit een lijst"
      En de zin noemt "een handeling"
      Dan wijst dit op "een maatregel"

    @eigen-werk @regel:MAA-07
    Scenario: Maatregel: de zin is een punt met een termijn onder een kop over maatregelen
      Gegeven boven de zin staat "een kop over maatregelen"
      En de zin is "een punt uit een lijst"
      En de zin noemt "een termijn"
      Dan wijst dit sterk op "een maatregel"

    @eigen-werk @regel:MAA-08
    Scenario: Maatregel: de rij staat in een tabel met maatregelen
      Gegeven boven de zin staat "een kolom met maatregelen"
      En de zin is "een rij uit een tabel"
      Dan wijst dit sterk op "een maatregel"

    @eigen-werk @regel:MAA-09
    Scenario: Maatregel: een rij uit een tabel met maatregelen zegt wat er gaat gebeuren
      Gegeven boven de zin staat "een kolom met maatregelen"
      En de zin is "een rij uit een tabel"
      En de bevinding "de zin gaat over data" geldt
      Dan wijst dit sterk op "een maatregel"

    @eigen-werk @regel:MAA-21
    Scenario: Maatregel: de handeling is een punt uit een lijst
      Gegeven de zin noemt "een handeling"
      En de zin is "een punt uit een lijst"
      Dan wijst dit op "een maatregel"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:MAA-10
    Scenario: Maatregel: een wens is eerder een doel
      Gegeven de zin noemt "een wens"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-11
    Scenario: Maatregel: een koers is eerder een strategie
      Gegeven de zin noemt "een koers"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-12
    Scenario: Maatregel: een toestand is eerder een doel
      Gegeven de zin noemt "een toestand"
      Dan spreekt dit "een maatregel" tegen

    @eigen-werk @regel:MAA-13
    Scenario: Maatregel: terugkijken is eerder een evaluatie
      Gegeven de zin noemt "een moment om terug te kijken"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-14
    Scenario: Maatregel: een taak van een functie is eerder een rol
      Gegeven de zin noemt "een functie"
      En de zin noemt "een taak"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-15
    Scenario: Maatregel: de zin staat onder een kop over doelen
      Gegeven boven de zin staat "een kop over doelen"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-16
    Scenario: Maatregel: de rij staat in een tabel met kpi's
      Gegeven boven de zin staat "een kolom met kpi's"
      En de zin is "een rij uit een tabel"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-17
    Scenario: Maatregel: de zin bevat een ontkenning
      Gegeven de zin bevat "een ontkenning"
      En de zin noemt niet "een bescherming"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-18
    Scenario: Maatregel: een bescherming die al geldt, is geen maatregel
      Gegeven de zin noemt "een bescherming"
      En de zin noemt niet "een termijn"
      Dan spreekt dit "een maatregel" tegen

    @eigen-werk @regel:MAA-19
    Scenario: Maatregel: een rij met getallen uit een tabel met kpi's is geen maatregel
      Gegeven boven de zin staat "een kolom met kpi's"
      En de zin is "een rij uit een tabel"
      En de zin bevat "een getal"
      Dan spreekt dit "een maatregel" sterk tegen

    @eigen-werk @regel:MAA-20
    Scenario: Maatregel: geld alleen is geen maatregel
      Gegeven de zin bevat "een bedrag"
      En de zin is niet "een rij uit een tabel"
      Dan spreekt dit "een maatregel" sterk tegen
