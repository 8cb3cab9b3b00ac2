# language: nl
Functionaliteit: Welke zinnen tellen
  Een zin over vroeger, over een ander of met een vraag is geen bewering over dit beleid.

  Regel: Wat niet telt

    @eigen-werk @regel:TEL-01
    Abstract Scenario: Een zin over iets anders dan dit beleid telt niet
      Gegeven de zin noemt <woord>
      Dan geldt de bevinding "de zin telt niet"

      Voorbeelden:
        | regel | woord              |
        | a     | "het verleden"     |
        | b     | "een ander"        |
        | c     | "een mogelijkheid" |
        | d     | "een mening"       |

    @eigen-werk @regel:TEL-02
    Abstract Scenario: Een zin met deze vorm telt niet
      Gegeven de zin is <vorm>
      Dan geldt de bevinding "de zin telt niet"

      Voorbeelden:
        | regel | vorm               |
        | b     | "een vraag"        |
        | c     | "een aankondiging" |
        | e     | "lang"             |

    @eigen-werk @regel:TEL-08
    Scenario: Een kop telt niet, behalve de titel
      Gegeven de zin is "een kop"
      Maar de zin is niet "de titel"
      Dan geldt de bevinding "de zin telt niet"

    @eigen-werk @regel:TEL-10
    Scenario: Een korte zin telt niet, behalve de titel
      Gegeven de zin is "kort"
      Maar de zin is niet "de titel"
      Dan geldt de bevinding "de zin telt niet"

    @eigen-werk @regel:TEL-09
    Abstract Scenario: De titel noemt hoogstens een strategie
      Gegeven de zin is "de titel"
      Dan is dit niet <soort>

      Voorbeelden:
        | regel | soort           |
        | a     | "een thema"     |
        | b     | "een doel"      |
        | c     | "een maatregel" |
        | d     | "een kpi"       |
        | e     | "een rol"       |
        | f     | "een waarborg"  |
        | g     | "een evaluatie" |

    @eigen-werk @regel:TEL-03
    Abstract Scenario: Onder deze kop telt een zin niet
      Gegeven boven de zin staat <kop>
      Dan geldt de bevinding "de zin telt niet"

      Voorbeelden:
        | regel | kop                             |
        | b     | "een kop over anderen"          |
        | c     | "een kop over wat niet gebeurt" |

    @eigen-werk @regel:TEL-13
    Scenario: Onder een kop over het verleden telt alleen een duidelijke keuze
      Gegeven boven de zin staat "een kop over het verleden"
      Maar de zin noemt niet "een duidelijke keuze"
      Dan geldt de bevinding "de zin telt niet"

    @eigen-werk @regel:TEL-14
    Scenario: Een zin die zegt wat er in het stuk staat, telt niet, tenzij hij kiest
      Gegeven de zin noemt "wat er in het stuk staat"
      Maar de zin noemt niet "een duidelijke keuze"
      Dan geldt de bevinding "de zin telt niet"

    @eigen-werk @regel:TEL-11
    Scenario: Een zin met een woord over data, of met zo'n kop, gaat over data
      Gegeven de zin noemt "data"
      Dan geldt de bevinding "de zin gaat over data"

    @eigen-werk @regel:TEL-12
    Scenario: In een stuk over data gaat elke zin over data
      Gegeven het stuk gaat over "data als onderwerp"
      Dan geldt de bevinding "de zin gaat over data"

    @eigen-werk @regel:TEL-04
    Scenario: Een zin die niet over data gaat, telt niet
      Gegeven de bevinding "de zin gaat over data" geldt niet
      Dan geldt de bevinding "de zin telt niet"

    @eigen-werk @regel:TEL-05
    Abstract Scenario: Wat niet telt, is geen bewering
      Gegeven de bevinding "de zin telt niet" geldt
      Dan is dit niet <soort>

      Voorbeelden:
        | regel | soort           |
        | a     | "een strategie" |
        | b     | "een thema"     |
        | c     | "een doel"      |
        | d     | "een maatregel" |
        | e     | "een kpi"       |
        | f     | "een rol"       |
        | g     | "een waarborg"  |
        | h     | "een evaluatie" |

  Regel: Wat de gemeente doet of wil

    @eigen-werk @regel:TEL-06
    Abstract Scenario: Aan deze woorden is te zien dat de gemeente iets doet of wil
      Gegeven de zin noemt <woord>
      Dan geldt de bevinding "de gemeente doet of wil iets"

      Voorbeelden:
        | regel | woord                           |
        | a     | "een duidelijke keuze"          |
        | b     | "een wens"                      |
        | c     | "een toestand"                  |
        | d     | "een handeling"                 |
        | e     | "een taak"                      |
        | f     | "een bescherming"               |
        | g     | "een moment om terug te kijken" |
        | h     | "een meting"                    |
        | i     | "een verslag of oordeel"        |

    @eigen-werk @regel:TEL-07
    Abstract Scenario: Aan deze plaats is te zien dat de gemeente iets doet of wil
      Gegeven boven de zin staat <kop>
      Dan geldt de bevinding "de gemeente doet of wil iets"

      Voorbeelden:
        | regel | kop                         |
        | a     | "een kop over doelen"       |
        | b     | "een kop over maatregelen"  |
        | c     | "een kolom met doelen"      |
        | d     | "een kolom met maatregelen" |
        | e     | "een kolom met rollen"      |
        | f     | "een kolom met kpi's"       |

    @eigen-werk @regel:TEL-15
    Scenario: Aan een bedrag is te zien dat de gemeente iets doet of wil
      Gegeven de zin bevat "een bedrag"
      Dan geldt de bevinding "de gemeente doet of wil iets"
