# language: nl
Functionaliteit: Besluit en looptijd

  Regel: Looptijd

    @regel:LOOP-01 @eigen-werk
    Scenario: Beleid dat voorbij is, geeft geen richting meer
      Gegeven de looptijd is voorbij
      Dan geldt de bevinding "looptijd voorbij"

    @regel:LOOP-02 @eigen-werk
    Scenario: Beleid zonder einde wordt nooit herzien
      Gegeven de looptijd is onbekend
      Dan geldt de bevinding "looptijd onbekend"

  Regel: Besluit

    @regel:LOOP-03 @eigen-werk
    Scenario: Beleid dat niemand vaststelde, bindt niemand
      Gegeven het beleid is vastgesteld door "geen"
      Dan geldt de bevinding "niet vastgesteld"

    @regel:LOOP-05 @eigen-werk
    Scenario: Beleid zonder gemeente kan van een ander zijn
      Gegeven het beleid noemt geen gemeente
      Dan geldt de bevinding "gemeente onbekend"

    @regel:LOOP-04 @eigen-werk
    Scenario: Beleid en profiel noemen een ander mandaat
      Gegeven het profiel noemt een ander mandaat dan het beleid
      Dan geldt de bevinding "mandaat verschilt"
