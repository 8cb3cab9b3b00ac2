# language: nl
Functionaliteit: Een rol lezen
  Een rol is een functie of een groep met een taak.

  Regel: Wat erop wijst

    @eigen-werk @regel:ROL-01
    Scenario: Rol: de zin noemt een functie met een taak
      Gegeven de zin noemt "een functie"
      En de zin noemt "een taak"
      Dan wijst dit sterk op "een rol"

    @eigen-werk @regel:ROL-02
    Scenario: Rol: de functie met een taak staat in een zin over data
      Gegeven de zin noemt "een functie"
      En de zin noemt "een taak"
      En de bevinding "de zin gaat over data" geldt
      Dan wijst dit sterk op "een rol"

    @eigen-werk @regel:ROL-03
    Scenario: Rol: de functie staat onder een kop over rollen
      Gegeven de zin noemt "een functie"
      En boven de zin staat "een kop over rollen"
      Dan wijst dit op "een rol"

    @eigen-werk @regel:ROL-04
    Scenario: Rol: de rij staat in een tabel met rollen
      Gegeven boven de zin staat "een kolom met rollen"
      En de zin is "een rij uit een tabel"
      Dan wijst dit sterk op "een rol"

    @eigen-werk @regel:ROL-05
    Scenario: Rol: een rij uit een tabel met rollen noemt een functie
      Gegeven boven de zin staat "een kolom met rollen"
      En de zin is "een rij uit een tabel"
      En de zin noemt "een functie"
      Dan wijst dit sterk op "een rol"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:ROL-06
    Scenario: Rol: de zin staat onder een kop over doelen
      Gegeven boven de zin staat "een kop over doelen"
      Dan spreekt dit "een rol" sterk tegen

    @eigen-werk @regel:ROL-07
    Scenario: Rol: de rij staat in een tabel met maatregelen
      Gegeven boven de zin staat "een kolom met maatregelen"
      En de zin is "een rij uit een tabel"
      Dan spreekt dit "een rol" sterk tegen

    @eigen-werk @regel:ROL-08
    Scenario: Rol: terugkijken is eerder een evaluatie
      Gegeven de zin noemt "een moment om terug te kijken"
      Dan spreekt dit "een rol" tegen
