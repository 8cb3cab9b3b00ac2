# language: nl
Functionaliteit: Een kpi lezen
  Een kpi is iets dat de gemeente meet.

  Regel: Wat erop wijst

    @eigen-werk @regel:KPI-01
    Scenario: Kpi: de zin noemt een meting
      Gegeven de zin noemt "een meting"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-02
    Scenario: Kpi: de meting staat naast een getal
      Gegeven de zin noemt "een meting"
      En de zin bevat "een getal"
      Dan wijst dit op "een kpi"

    @eigen-werk @regel:KPI-03
    Scenario: Kpi: de meting staat onder een kop over kpi's
      Gegeven de zin noemt "een meting"
      En boven de zin staat "een kop over kpi's"
      Dan wijst dit op "een kpi"

    @eigen-werk @regel:KPI-04
    Scenario: Kpi: de meting staat naast een termijn
      Gegeven de zin noemt "een meting"
      En de zin noemt "een termijn"
      Dan wijst dit op "een kpi"

    @eigen-werk @regel:KPI-05
    Scenario: Kpi: de rij staat in een tabel met kpi's
      Gegeven boven de zin staat "een kolom met kpi's"
      En de zin is "een rij uit een tabel"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-06
    Scenario: Kpi: een rij uit een tabel met kpi's zegt wat de gemeente meet
      Gegeven boven de zin staat "een kolom met kpi's"
      En de zin is "een rij uit een tabel"
      En de zin bevat "een getal"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-07
    Scenario: Kpi: de zin is een punt onder een kop over kpi's
      Gegeven boven de zin staat "een kop over kpi's"
      En de zin is "een punt uit een lijst"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-08
    Scenario: Kpi: een punt onder een kop over kpi's heeft een getal
      Gegeven boven de zin staat "een kop over kpi's"
      En de zin is "een punt uit een lijst"
      En de zin bevat "een getal"
      Dan wijst dit op "een kpi"

    @eigen-werk @regel:KPI-09
    Scenario: Kpi: de toestand heeft een percentage
      Gegeven de zin noemt "een toestand"
      En de zin bevat "een percentage"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-10
    Scenario: Kpi: de toestand heeft een hoeveelheid
      Gegeven de zin noemt "een toestand"
      En de zin noemt "een hoeveelheid"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-15
    Abstract Scenario: Kpi: de toestand met een hoeveelheid of percentage heeft een moment
      Gegeven de zin noemt "een toestand"
      En de zin bevat "een jaartal"
      En de zin bevat <inhoud>
      Dan wijst dit op "een kpi"

      Voorbeelden:
        | regel | inhoud           |
        | a     | "een percentage" |
        | b     | "een getal"      |

    @eigen-werk @regel:KPI-16
    Scenario: Kpi: de toestand heeft een hoeveelheid, en niemand doet iets
      Gegeven de zin noemt "een toestand"
      En de zin noemt "een hoeveelheid"
      En de zin noemt niet "een handeling"
      Dan wijst dit op "een kpi"

    @eigen-werk @regel:KPI-11
    Scenario: Kpi: de zin onder een kop over doelen heeft een getal
      Gegeven boven de zin staat "een kop over doelen"
      En de zin bevat "een getal"
      Dan wijst dit sterk op "een kpi"

    @eigen-werk @regel:KPI-12
    Scenario: Kpi: de zin onder een kop over doelen heeft een hoeveelheid
      Gegeven boven de zin staat "een kop over doelen"
      En de zin noemt "een hoeveelheid"
      Dan wijst dit sterk op "een kpi"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:KPI-13
    Scenario: Kpi: een bedrag is geen kpi
      Gegeven de zin bevat "een bedrag"
      Dan spreekt dit "een kpi" sterk tegen

    @eigen-werk @regel:KPI-14
    Scenario: Kpi: een handeling is eerder een maatregel
      Gegeven de zin noemt "een handeling"
      En de zin noemt niet "een meting"
      En de zin noemt niet "een toestand"
      Dan spreekt dit "een kpi" tegen
