# language: nl
Functionaliteit: Samen in de regio
  De gemeente deelt capaciteit, data en kennis met gemeenten, provincie, CBS of coöperatie.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:REG-01 @eigen-werk
    Scenario: Wie weinig mensen en geld heeft, deelt die in de regio
      Gegeven de score op "capaciteit en budget" is lager dan 2,5
      Dan pleit dit sterk voor "Samen in de regio"

    @regel:REG-02 @eigen-werk
    Scenario: Wie zelf weinig kan analyseren, vindt hulp in de regio
      Gegeven de score op "analysevermogen" is lager dan 2,5
      Dan pleit dit voor "Samen in de regio"

    @regel:REG-03 @eigen-werk
    Scenario: Wie weinig vaardig is met data, leert samen met anderen
      Gegeven de score op "datavaardigheid" is lager dan 2,5
      Dan pleit dit voor "Samen in de regio"

  Regel: Capaciteit en schaal

    @regel:REG-05 @eigen-werk
    Scenario: Een klein datateam staat samen sterker
      Gegeven er is hoogstens 1 fte voor data
      Dan pleit dit voor "Samen in de regio"

    @regel:REG-06 @eigen-werk
    Scenario: Een kleinere gemeente deelt de kosten met buren
      Gegeven een gemeente met minder dan 50.000 inwoners
      Dan pleit dit voor "Samen in de regio"

  Regel: Domein en gevoeligheid

    @regel:REG-07 @eigen-werk
    Scenario: Dit werk leent zich voor delen in de regio
      Gegeven het domein is "Veiligheid", "Sociaal domein", "Volksgezondheid en milieu" of "organisatiebreed"
      Dan pleit dit voor "Samen in de regio"

    @regel:REG-08 @eigen-werk
    Scenario: Een opgave geeft de samenwerking een onderwerp
      Gegeven er is minstens 1 opgave in het beleid
      Dan pleit dit voor "Samen in de regio"

  Regel: Sturing en mandaat

    @regel:REG-09 @eigen-werk
    Scenario: Samenwerken lukt pas als bestuur en directie sturen
      Gegeven de score op "leiderschap" is minstens 1,5
      Dan pleit dit voor "Samen in de regio"

    @regel:REG-10 @eigen-werk
    Scenario: Een vastgestelde koers maakt afspraken met partners mogelijk
      Gegeven het mandaat is minstens "directie"
      Dan pleit dit voor "Samen in de regio"

  Regel: Ambitie en regio

    @regel:REG-11 @bron:datalabs-2019
    Scenario: De eerste stap naar de regio is al gezet
      Gegeven de samenwerking in de regio is minstens "verkend"
      Dan pleit dit voor "Samen in de regio"

    @regel:REG-12 @bron:datalabs-2019
    Scenario: Een samenwerking die er al is, kan meteen aan de slag
      Gegeven de samenwerking in de regio is "bestaand"
      Dan pleit dit voor "Samen in de regio"

  Regel: Bezwaren en uitsluitingen

    @regel:REG-13 @eigen-werk
    Scenario: Wie zelf een team heeft, heeft de regio minder nodig
      Gegeven er is minstens 2 fte voor data
      Dan pleit dit sterk tegen "Samen in de regio"

    @regel:REG-16 @eigen-werk
    Scenario: Wie vaste mensen en vast geld heeft, heeft de regio minder nodig
      Gegeven de score op "capaciteit en budget" is minstens 3
      Dan pleit dit sterk tegen "Samen in de regio"

    @regel:REG-14 @eigen-werk
    Scenario: Een nieuwe samenwerking kost eerst tijd
      Gegeven de samenwerking in de regio is "geen"
      Dan pleit dit sterk tegen "Samen in de regio"

    @regel:REG-15 @eigen-werk
    Scenario: Zonder mensen komt een nieuwe samenwerking er niet
      Gegeven de samenwerking in de regio is "geen"
      En er is minder dan 0,5 fte voor data
      Dan is "Samen in de regio" uitgesloten
