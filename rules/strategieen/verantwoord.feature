# language: nl
Functionaliteit: Verantwoord en veilig
  Waarden, rechtmatigheid, beveiliging en toezicht bepalen wat wel en niet gebeurt.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:VER-01 @eigen-werk
    Scenario: Privacy, beveiliging en ethiek vragen om vaste afspraken
      Gegeven de score op "privacy, beveiliging en ethiek" is lager dan 3
      Dan pleit dit sterk voor "Verantwoord en veilig"

    @regel:VER-02 @eigen-werk
    Scenario: Bijna niets beschermt de gegevens
      Gegeven de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan pleit dit voor "Verantwoord en veilig"

    @regel:VER-03 @bron:dallemule-davenport-2017
    Scenario: De analyse loopt voor op de bescherming
      Gegeven de score op "analysevermogen" is minstens 3
      En de score op "privacy, beveiliging en ethiek" is lager dan 3
      Dan pleit dit voor "Verantwoord en veilig"

  Regel: Capaciteit en schaal

    @regel:VER-04 @eigen-werk
    Scenario: Er zijn toepassingen die toezicht vragen
      Gegeven de bevinding "toepassingen om te bewaken" geldt
      Dan pleit dit voor "Verantwoord en veilig"

    @regel:VER-05 @eigen-werk
    Scenario: Er wordt al met data gewerkt
      Gegeven de bevinding "eerste toepassingen" geldt
      Dan pleit dit voor "Verantwoord en veilig"

  Regel: Domein en gevoeligheid

    @regel:VER-06 @eigen-werk
    Scenario: Gevoelige gegevens vragen om zorg vooraf
      Gegeven de gevoeligheid is minstens "hoog"
      Dan pleit dit voor "Verantwoord en veilig"

    @regel:VER-07 @bron:vng-datastrategie
    Scenario: In dit domein raken gegevens mensen direct
      Gegeven het domein is "Veiligheid" of "Sociaal domein"
      Dan pleit dit voor "Verantwoord en veilig"

  Regel: Sturing en mandaat

    @regel:VER-08 @eigen-werk
    Scenario: Een besluit van college of raad geeft grenzen gezag
      Gegeven het mandaat is minstens "college"
      Dan pleit dit voor "Verantwoord en veilig"

    @regel:VER-09 @eigen-werk
    Scenario: Zonder duidelijke rollen let niemand op
      Gegeven de score op "rollen en eigenaarschap" is lager dan 3
      Dan pleit dit voor "Verantwoord en veilig"

  Regel: Ambitie en regio

    @regel:VER-10 @bron:dallemule-davenport-2017
    Scenario: De ambitie is groter dan de bescherming aankan
      Gegeven de ambitie is minstens "onderscheiden"
      En de score op "privacy, beveiliging en ethiek" is lager dan 3
      Dan pleit dit sterk voor "Verantwoord en veilig"

  Regel: Bezwaren en uitsluitingen

    @regel:VER-11 @eigen-werk
    Scenario: Zonder toepassing valt er weinig te bewaken
      Gegeven er zijn geen afgeronde dataprojecten
      En er zijn geen lopende proeven
      Dan pleit dit sterk tegen "Verantwoord en veilig"

    @regel:VER-12 @eigen-werk
    Scenario: Bescherming die op orde is, vraagt geen eigen koers
      Gegeven de score op "privacy, beveiliging en ethiek" is minstens 4
      En de gevoeligheid is "laag"
      Maar de bevinding "acute noodzaak" geldt niet
      Dan is "Verantwoord en veilig" uitgesloten
