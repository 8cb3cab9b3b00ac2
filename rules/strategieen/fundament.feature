# language: nl
Functionaliteit: Fundament eerst
  De gemeente brengt basisgegevens, kwaliteit, eigenaarschap en architectuur op orde vóór brede analyse.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:FUN-01 @eigen-werk
    Scenario: Wie laag scoort op data-analyse, begint bij de basis
      Gegeven de score op de dimensie "data-analyse" is lager dan 2,5
      Dan pleit dit voor "Fundament eerst"

    @regel:FUN-02 @eigen-werk
    Scenario: Zwakke gegevens vragen eerst om herstel
      Gegeven de bevinding "zwakke gegevens" geldt
      Dan pleit dit sterk voor "Fundament eerst"

    @regel:FUN-03 @eigen-werk
    Scenario: Werk aan de basis pakt het knelpunt aan
      Gegeven het knelpunt is "data-analyse"
      Dan pleit dit voor "Fundament eerst"

  Regel: Capaciteit en schaal

    @regel:FUN-04 @eigen-werk
    Scenario: Er is tijd om de basis op orde te brengen
      Gegeven er is minstens 1 fte voor data
      Dan pleit dit voor "Fundament eerst"

    @regel:FUN-05 @eigen-werk
    Scenario: Met vaste mensen en vast geld houdt de basis stand
      Gegeven de score op "capaciteit en budget" is minstens 2,5
      Dan pleit dit voor "Fundament eerst"

  Regel: Domein en gevoeligheid

    @regel:FUN-06 @eigen-werk
    Scenario: Dit werk rust op basisgegevens die veel teams delen
      Gegeven het domein is "Bestuur en ondersteuning", "Volkshuisvesting, leefomgeving en stedelijke vernieuwing" of "organisatiebreed"
      Dan pleit dit sterk voor "Fundament eerst"

  Regel: Sturing en mandaat

    @regel:FUN-07 @eigen-werk
    Scenario: Werk aan de basis vraagt geduld van bestuur en directie
      Gegeven de score op "leiderschap" is minstens 1,5
      Dan pleit dit voor "Fundament eerst"

    @regel:FUN-08 @eigen-werk
    Scenario: Onduidelijke rollen vragen om eigenaren van gegevens
      Gegeven de score op "rollen en eigenaarschap" is lager dan 2,5
      Dan pleit dit voor "Fundament eerst"

  Regel: Ambitie en regio

    @regel:FUN-09 @eigen-werk
    Scenario: De wens om te verbeteren past bij werk aan de basis
      Gegeven de ambitie is "verbeteren"
      Dan pleit dit voor "Fundament eerst"

    @regel:FUN-13 @eigen-werk
    Scenario: Werk aan de basis vraagt nog geen grote ambitie
      Gegeven de ambitie is hoogstens "verbeteren"
      Dan pleit dit voor "Fundament eerst"

  Regel: Bezwaren en uitsluitingen

    @regel:FUN-10 @eigen-werk
    Scenario: Zonder steun blijft het een fundament op papier
      Gegeven de score op "steun van stakeholders" is lager dan 1,5
      Dan pleit dit tegen "Fundament eerst"

    @regel:FUN-11 @eigen-werk
    Scenario: Met te weinig mensen blijft werk aan de basis liggen
      Gegeven er is minder dan 0,5 fte voor data
      Dan pleit dit tegen "Fundament eerst"

    @regel:FUN-14 @eigen-werk
    Scenario: Wie al goed met data werkt, heeft meer nodig dan een basis
      Gegeven de score op de dimensie "data-analyse" is minstens 3
      Dan pleit dit sterk tegen "Fundament eerst"

    @regel:FUN-12 @eigen-werk
    Scenario: Een basis die al op orde is, vraagt geen eigen koers
      Gegeven de score op "datakwaliteit" is minstens 3,5
      En de score op "gegevensbeheer en standaarden" is minstens 3,5
      Dan is "Fundament eerst" uitgesloten
