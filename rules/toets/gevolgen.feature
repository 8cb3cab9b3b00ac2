# language: nl
Functionaliteit: Gevolgen en knelpunt
  Zonder strategie dreigen drie gevolgen. Elke strategie van het wiel waakt voor een deel ervan.

  Regel: Gevolgen

    @regel:GEV-01 @bron:strategiewiel
    Abstract Scenario: Een gevolg waar niemand op let, komt vanzelf
      Gegeven het beleid waakt niet voor "<gevolg>"
      Dan geldt de bevinding "<gevolg> onbewaakt"

      Voorbeelden:
        | regel | gevolg               |
        | a     | data-eilanden        |
        | b     | verspilling van data |
        | c     | governance issues    |

  Regel: Knelpunt

    @regel:GEV-02 @eigen-werk
    Scenario: Beleid dat niet aan het knelpunt werkt, mist wat het meest knelt
      Gegeven het beleid werkt niet aan het knelpunt
      Dan geldt de bevinding "knelpunt niet genoemd"

    @regel:GEV-03 @eigen-werk
    Scenario: Het beleid werkt aan wat het meest knelt
      Gegeven het beleid werkt aan het knelpunt
      Dan geldt de bevinding "knelpunt genoemd"
