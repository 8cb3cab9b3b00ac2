# language: nl
Functionaliteit: Kapvergunning
  Verzonnen regels, om te laten zien hoe een besluit in treden werkt. Dit is geen echte verordening.

  Regel: Wanneer een reden zwaar weegt

    @regel:KAP-01 @eigen-werk
    Scenario: Een zieke of dode boom mag weg
      Gegeven de boom is er hoogstens "slecht" aan toe
      Dan geldt de bevinding "goede reden"

    @regel:KAP-02 @eigen-werk
    Scenario: Een bouwplan of schade is een goede reden
      Gegeven de reden is "bouwplan" of "schade"
      En de boom staat niet op de lijst
      Dan geldt de bevinding "goede reden"

  Regel: Het besluit, van boven naar beneden

    @regel:KAP-03 @eigen-werk
    Scenario: Bij gevaar mag de boom meteen weg
      Gegeven de boom kan nu op iemand vallen
      Dan is "Vergunning" aangewezen op trede 1

    @regel:KAP-04 @eigen-werk
    Scenario: Voor een dunne boom is geen vergunning nodig
      Gegeven de stam is minder dan 60 cm rond
      En de boom staat niet op de lijst
      Dan is "Geen vergunning nodig" aangewezen op trede 2

    @regel:KAP-05 @eigen-werk
    Scenario: Zonder goede reden blijft de boom staan
      Gegeven de bevinding "goede reden" geldt niet
      Dan is "Geen vergunning" aangewezen op trede 3

    @regel:KAP-06 @eigen-werk
    Scenario: Waar plek is, komt een nieuwe boom
      Gegeven de bevinding "goede reden" geldt
      En er is plek voor een nieuwe boom
      Dan is "Vergunning met herplant" aangewezen op trede 4

    @regel:KAP-07 @eigen-werk
    Scenario: Waar geen plek is, hoeft geen nieuwe boom
      Gegeven de bevinding "goede reden" geldt
      En er is geen plek voor een nieuwe boom
      Dan is "Vergunning" aangewezen op trede 4
