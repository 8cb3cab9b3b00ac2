# language: nl
Functionaliteit: Een evaluatie lezen
  Een evaluatie zegt wanneer of hoe de gemeente het beleid weer bekijkt.

  Regel: Wat erop wijst

    @eigen-werk @regel:EVA-01
    Scenario: Evaluatie: de zin noemt een moment om terug te kijken
      Gegeven de zin noemt "een moment om terug te kijken"
      Dan wijst dit sterk op "een evaluatie"

    @eigen-werk @regel:EVA-02
    Scenario: Evaluatie: het moment om terug te kijken heeft een termijn
      Gegeven de zin noemt "een moment om terug te kijken"
      En de zin noemt "een termijn"
      Dan wijst dit op "een evaluatie"

    @eigen-werk @regel:EVA-03
    Scenario: Evaluatie: de zin zegt wie terugkijkt
      Gegeven de zin noemt "een moment om terug te kijken"
      En de zin noemt "een doener"
      Dan wijst dit op "een evaluatie"

    @eigen-werk @regel:EVA-04
    Scenario: Evaluatie: de zin staat onder een kop over evaluatie
      Gegeven de zin noemt "een moment om terug te kijken"
      En boven de zin staat "een kop over evaluatie"
      Dan wijst dit op "een evaluatie"

    @eigen-werk @regel:EVA-07
    Scenario: Evaluatie: iemand doet verslag van dit beleid, of oordeelt erover
      Gegeven de zin noemt "een verslag of oordeel"
      En de zin noemt "dit beleid of een proef"
      Dan wijst dit sterk op "een evaluatie"

    @eigen-werk @regel:EVA-08
    Abstract Scenario: Evaluatie: het verslag of oordeel heeft een moment, of staat onder een kop over evaluatie
      Gegeven de zin noemt "een verslag of oordeel"
      En de zin noemt "dit beleid of een proef"
      En de zin noemt <woord>
      Dan wijst dit op "een evaluatie"

      Voorbeelden:
        | regel | woord                           |
        | a     | "een termijn"                   |
        | b     | "een moment om terug te kijken" |

    @eigen-werk @regel:EVA-09
    Scenario: Evaluatie: een verslag of oordeel staat onder een kop over evaluatie
      Gegeven de zin noemt "een verslag of oordeel"
      En boven de zin staat "een kop over evaluatie"
      Dan wijst dit sterk op "een evaluatie"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:EVA-05
    Scenario: Evaluatie: een taak van een functie is eerder een rol
      Gegeven de zin noemt "een functie"
      En de zin noemt "een taak"
      Dan spreekt dit "een evaluatie" sterk tegen

    @eigen-werk @regel:EVA-06
    Scenario: Evaluatie: een koers is eerder een strategie
      Gegeven de zin noemt "een koers"
      Dan spreekt dit "een evaluatie" sterk tegen
