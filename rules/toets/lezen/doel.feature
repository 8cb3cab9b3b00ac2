# language: nl
Functionaliteit: Een doel lezen
  Een doel zegt wat de gemeente wil bereiken.

  Regel: Wat erop wijst

    @eigen-werk @regel:DOE-01
    Scenario: Doel: de zin staat onder een kop over doelen
      Gegeven boven de zin staat "een kop over doelen"
      Dan wijst dit sterk op "een doel"

    @eigen-werk @regel:DOE-02
    Scenario: Doel: de zin is een punt onder een kop over doelen
      Gegeven boven de zin staat "een kop over doelen"
      En de zin is "een punt uit een lijst"
      Dan wijst dit op "een doel"

    @eigen-werk @regel:DOE-03
    Scenario: Doel: de zin onder een kop over doelen heeft een termijn
      Gegeven boven de zin staat "een kop over doelen"
      En de zin noemt "een termijn"
      Dan wijst dit op "een doel"

    @eigen-werk @regel:DOE-04
    Scenario: Doel: de zin onder een kop over doelen heeft een jaartal
      Gegeven boven de zin staat "een kop over doelen"
      En de zin bevat "een jaartal"
      Dan wijst dit op "een doel"

    @eigen-werk @regel:DOE-05
    Scenario: Doel: de rij staat in een tabel met doelen
      Gegeven boven de zin staat "een kolom met doelen"
      En de zin is "een rij uit een tabel"
      Dan wijst dit sterk op "een doel"

    @eigen-werk @regel:DOE-06
    Scenario: Doel: de rij met doelen heeft een getal
      Gegeven boven de zin staat "een kolom met doelen"
      En de zin bevat "een getal"
      Dan wijst dit op "een doel"

    @eigen-werk @regel:DOE-07
    Scenario: Doel: de zin zegt wat de gemeente wil
      Gegeven de zin noemt "een wens"
      Dan wijst dit sterk op "een doel"

    @eigen-werk @regel:DOE-08
    Scenario: Doel: de wens gaat over data
      Gegeven de zin noemt "een wens"
      En de bevinding "de zin gaat over data" geldt
      Dan wijst dit op "een doel"

    @eigen-werk @regel:DOE-09
    Scenario: Doel: de zin zegt hoe het straks is
      Gegeven de zin noemt "een toestand"
      Dan wijst dit sterk op "een doel"

    @eigen-werk @regel:DOE-10
    Scenario: Doel: de toestand heeft een termijn
      Gegeven de zin noemt "een toestand"
      En de zin noemt "een termijn"
      Dan wijst dit op "een doel"

    @eigen-werk @regel:DOE-11
    Scenario: Doel: de toestand heeft een jaartal
      Gegeven de zin noemt "een toestand"
      En de zin bevat "een jaartal"
      Dan wijst dit op "een doel"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:DOE-12
    Scenario: Doel: een handeling zonder wens is eerder een maatregel
      Gegeven de zin noemt "een handeling"
      En de zin noemt niet "een wens"
      En de zin noemt niet "een toestand"
      Dan spreekt dit "een doel" sterk tegen

    @eigen-werk @regel:DOE-13
    Scenario: Doel: een keuze voor een koers is eerder een strategie
      Gegeven de zin noemt "een koers"
      Dan spreekt dit "een doel" sterk tegen

    @eigen-werk @regel:DOE-14
    Scenario: Doel: terugkijken is eerder een evaluatie
      Gegeven de zin noemt "een moment om terug te kijken"
      Dan spreekt dit "een doel" sterk tegen

    @eigen-werk @regel:DOE-15
    Scenario: Doel: een taak van een functie is eerder een rol
      Gegeven de zin noemt "een functie"
      En de zin noemt "een taak"
      En de zin noemt niet "een toestand"
      Dan spreekt dit "een doel" sterk tegen
