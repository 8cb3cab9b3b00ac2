# language: nl
Functionaliteit: De keuze naast het advies
  Is de keuze te zwaar of te voorzichtig? Wat te zwaar is, volgt uit de argumenten van het wiel zelf.

  Regel: De keuze kan nog het advies zijn

    @regel:KEUZE-01 @eigen-werk
    Scenario: Een voorlopig advies sluit de keuze nog niet uit
      Gegeven het advies is voorlopig
      En een keuze kan nog het advies worden
      Dan geldt de bevinding "de keuze kan nog het advies zijn"

    @regel:KEUZE-02 @eigen-werk
    Scenario: Een keuze die bijna het advies was, is niet strijdig
      Gegeven een keuze volgt op hoogstens 1 punt
      Dan geldt de bevinding "de keuze kan nog het advies zijn"

  Regel: Te zwaar

    @regel:AMB-01 @eigen-werk
    Scenario: Een zwaardere keuze waar het wiel tegen pleit, is te zwaar
      Gegeven de keuze is vergeleken met het advies "zwaarder"
      En er is minstens 1 argument tegen de keuze
      Dan geldt de bevinding "te zwaar"

    @regel:AMB-02 @eigen-werk
    Scenario: Een zwaardere keuze die ver achterblijft, is te zwaar
      Gegeven de keuze is vergeleken met het advies "zwaarder"
      En de keuze heeft minstens 6 punten minder dan het advies
      Dan geldt de bevinding "te zwaar"

  Regel: Te voorzichtig

    @regel:AMB-03 @eigen-werk
    Scenario: Een lichtere keuze die ver achterblijft, is te voorzichtig
      Gegeven de keuze is vergeleken met het advies "lichter"
      En de keuze heeft minstens 6 punten minder dan het advies
      Dan geldt de bevinding "te voorzichtig"

    @regel:AMB-04 @bron:strategiewiel
    Scenario: Wachten waar een strategie al past, is te voorzichtig
      Gegeven nog geen strategie is wat "alleen het beleid" zegt
      Dan geldt de bevinding "te voorzichtig"
