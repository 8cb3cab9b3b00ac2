# language: nl
Functionaliteit: Het oordeel
  Het oordeel komt van een ladder: de eerste trede die geldt, geeft het oordeel.
  Waarom de treden zo liggen, staat in docs/decisions/0020-verdict.md. De indeling is eigen werk.

  Regel: Niet te toetsen

    @regel:OORD-01 @eigen-werk
    Scenario: Zonder gekozen strategie is er niets om naast het advies te leggen
      Gegeven het beleid kiest geen strategie
      Dan is het oordeel "niet te toetsen" op trede 1

    @regel:OORD-02 @eigen-werk
    Scenario: Zonder advies is er niets om het beleid naast te leggen
      Gegeven er is geen advies
      Dan is het oordeel "niet te toetsen" op trede 1

    @regel:OORD-03 @eigen-werk
    Scenario: Beleid van een andere gemeente hoort bij een ander profiel
      Gegeven het beleid is van een andere gemeente
      Dan is het oordeel "niet te toetsen" op trede 1

    @regel:OORD-04 @eigen-werk
    Scenario: Beleid voor een ander domein hoort bij een ander profiel
      Gegeven het beleid gaat over een ander domein
      Dan is het oordeel "niet te toetsen" op trede 1

  Regel: Strijdig

    @regel:OORD-05 @bron:dallemule-davenport-2017
    Scenario: Wie alleen kiest wat tegenover het advies ligt, spreekt het advies tegen
      Gegeven de dichtste keuze is "tegenover"
      En de bevinding "de keuze kan nog het advies zijn" geldt niet
      Dan is het oordeel "strijdig" op trede 2

    @regel:OORD-06 @eigen-werk
    Scenario: Wie alleen kiest wat het wiel uitsluit, spreekt het advies tegen
      Gegeven er is geen toegelaten keuze
      En de bevinding "de keuze kan nog het advies zijn" geldt niet
      Dan is het oordeel "strijdig" op trede 2

    @regel:OORD-07 @bron:mi-partners
    Scenario: Een strategie kiezen waar doen en leren eerst komt, spreekt het advies tegen
      Gegeven nog geen strategie is wat "alleen het advies" zegt
      En de bevinding "de keuze kan nog het advies zijn" geldt niet
      Dan is het oordeel "strijdig" op trede 2

  Regel: Spanning

    @regel:OORD-08 @bron:dallemule-davenport-2017
    Scenario: Keuzes die tegenover elkaar liggen, werken elkaar tegen
      Gegeven de keuzes botsen
      Dan is het oordeel "spanning" op trede 3

    @regel:OORD-09 @bron:dallemule-davenport-2017
    Scenario: Een deel van de keuze ligt tegenover het advies
      Gegeven de verste keuze is "tegenover"
      En de dichtste keuze is hoogstens "verder weg"
      En de bevinding "de keuze kan nog het advies zijn" geldt niet
      Dan is het oordeel "spanning" op trede 3

    @regel:OORD-10 @eigen-werk
    Scenario: Een deel van de keuze is volgens het wiel uitgesloten
      Gegeven er is minstens 1 uitgesloten keuze
      En de bevinding "de keuze kan nog het advies zijn" geldt niet
      Dan is het oordeel "spanning" op trede 3

    @regel:OORD-11 @eigen-werk
    Scenario: Een keuze die ver van het advies ligt en te zwaar is, geeft spanning
      Gegeven de dichtste keuze is minstens "verder weg"
      En de bevinding "te zwaar" geldt
      En de bevinding "de keuze kan nog het advies zijn" geldt niet
      Dan is het oordeel "spanning" op trede 3

  Regel: Let op

    @regel:OORD-12 @eigen-werk
    Scenario: Een keuze die niet naast het advies ligt, vraagt uitleg
      Gegeven de dichtste keuze is minstens "verder weg"
      Dan is het oordeel "let op" op trede 4

    @regel:OORD-13 @eigen-werk
    Scenario: Een keuze naast een voorlopig advies vraagt eerst zekerheid
      Gegeven het advies is voorlopig
      En de dichtste keuze is "naast"
      Dan is het oordeel "let op" op trede 4

    @regel:OORD-14 @eigen-werk
    Abstract Scenario: Eén zware bevinding is genoeg om eerst iets te regelen
      Gegeven de bevinding "<bevinding>" geldt
      Dan is het oordeel "let op" op trede 4

      Voorbeelden:
        | regel | bevinding                              |
        | a     | te zwaar                               |
        | b     | te voorzichtig                         |
        | c     | geen waarborgen bij gevoelige gegevens |
        | d     | looptijd voorbij                       |

    @regel:OORD-15 @eigen-werk
    Scenario: Veel kleine bevindingen samen vragen ook om herstel
      Gegeven minstens 4 van deze bevindingen gelden:
        | bevinding                            |
        | geen doelen                          |
        | doelen zonder eigenaar               |
        | geen maatregelen                     |
        | maatregelen van een andere strategie |
        | geen KPI's                           |
        | KPI's zonder beginwaarde             |
        | geen rollen                          |
        | geen evaluatie                       |
      Dan is het oordeel "let op" op trede 4

  Regel: Verenigbaar

    @regel:OORD-16 @bron:strategiewiel
    Scenario: Buren op het wiel gaan goed samen
      Gegeven de dichtste keuze is "naast"
      Dan is het oordeel "verenigbaar" op trede 5

  Regel: Past

    @regel:OORD-17 @eigen-werk
    Scenario: Het beleid kiest wat het wiel adviseert
      Gegeven de dichtste keuze is "gelijk"
      Dan is het oordeel "past" op trede 6
