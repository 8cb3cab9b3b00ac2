# language: nl
Functionaliteit: Een thema lezen
  Een thema telt als de zin zegt wat de gemeente erop doet of wil.

  Regel: Wat erop wijst

    @eigen-werk @regel:THE-01
    Scenario: Thema: de zin noemt een duidelijk woord van het thema
      Gegeven de zin noemt "een thema"
      Dan wijst dit sterk op "een thema"

    @eigen-werk @regel:THE-02
    Scenario: Thema: de gemeente doet of wil iets op het thema
      Gegeven de zin noemt "een thema"
      En de bevinding "de gemeente doet of wil iets" geldt
      Dan wijst dit sterk op "een thema"

    @eigen-werk @regel:THE-03
    Scenario: Thema: de zin noemt een woord dat vaak bij het thema hoort, en zegt wat de gemeente doet of wil
      Gegeven de zin noemt "een woord van een thema"
      En de bevinding "de gemeente doet of wil iets" geldt
      Dan wijst dit sterk op "een thema"

    @eigen-werk @regel:THE-05
    Scenario: Thema: de zin noemt twee of meer woorden over het thema
      Gegeven de zin bevat "nog een woord over hetzelfde"
      En de bevinding "de gemeente doet of wil iets" geldt
      Dan wijst dit sterk op "een thema"

    @eigen-werk @regel:THE-06
    Scenario: Thema: de kop gaat over hetzelfde thema
      Gegeven boven de zin staat "een kop over hetzelfde"
      En de bevinding "de gemeente doet of wil iets" geldt
      Dan wijst dit op "een thema"

  Regel: Wat ertegen spreekt

    @eigen-werk @regel:THE-04
    Scenario: Thema: een ontkenning maakt een thema minder zeker
      Gegeven de zin bevat "een ontkenning"
      En de zin noemt niet "een bescherming"
      Dan spreekt dit "een thema" tegen
