# language: nl
Functionaliteit: Hoe snel een lek dicht moet
  Elk lek past op precies één rij. Daarom staat alles op trede 1: de volgorde van de rijen maakt niet uit.

  @regel:LEK-01 @bron:ssvc
  Abstract Scenario: Nu handelen
    Gegeven het misbruik is "<misbruik>"
    En de blootstelling is <blootstelling>
    En het gevolg is <gevolg>
    Dan is "Nu handelen" aangewezen op trede 1

    Voorbeelden:
      | regel | misbruik | blootstelling        | gevolg             |
      | a     | actief   | "begrensd" of "open" | "midden" of "hoog" |
      | b     | actief   | "klein"              | "hoog"             |
      | c     | mogelijk | "open"               | "hoog"             |

  @regel:LEK-02 @bron:ssvc
  Abstract Scenario: Deze week
    Gegeven het misbruik is "<misbruik>"
    En de blootstelling is <blootstelling>
    En het gevolg is <gevolg>
    Dan is "Deze week" aangewezen op trede 1

    Voorbeelden:
      | regel | misbruik | blootstelling        | gevolg             |
      | a     | actief   | "begrensd" of "open" | "laag"             |
      | b     | actief   | "klein"              | "midden"           |
      | c     | mogelijk | "open"               | "midden"           |
      | d     | mogelijk | "begrensd"           | "midden" of "hoog" |
      | e     | mogelijk | "klein"              | "hoog"             |
      | f     | geen     | "open"               | "hoog"             |

  @regel:LEK-03 @bron:ssvc
  Abstract Scenario: Volgen
    Gegeven het misbruik is "<misbruik>"
    En de blootstelling is <blootstelling>
    En het gevolg is <gevolg>
    Dan is "Volgen" aangewezen op trede 1

    Voorbeelden:
      | regel | misbruik | blootstelling        | gevolg             |
      | a     | actief   | "klein"              | "laag"             |
      | b     | mogelijk | "begrensd" of "open" | "laag"             |
      | c     | mogelijk | "klein"              | "laag" of "midden" |
      | d     | geen     | "open"               | "laag" of "midden" |

  @regel:LEK-04 @bron:ssvc
  Scenario: Wat niemand misbruikt en niet open staat, kan wachten
    Gegeven het misbruik is "geen"
    En de blootstelling is "klein" of "begrensd"
    Dan is "Volgen" aangewezen op trede 1
