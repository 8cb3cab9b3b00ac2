# language: nl
Functionaliteit: Doelen

  Regel: Doelen

    @regel:DOEL-01 @eigen-werk
    Scenario: Beleid zonder doelen is niet te volgen
      Gegeven het beleid noemt geen doelen
      Dan geldt de bevinding "geen doelen"

    @regel:DOEL-02 @eigen-werk
    Scenario: Een doel zonder eigenaar blijft liggen
      Gegeven minstens 1 doel heeft geen eigenaar
      Dan geldt de bevinding "doelen zonder eigenaar"

    @regel:DOEL-03 @eigen-werk
    Scenario: Elk doel heeft een eigenaar
      Gegeven het beleid noemt minstens 1 doel
      En elk doel heeft een eigenaar
      Dan geldt de bevinding "doelen met eigenaar"
