# language: nl
Functionaliteit: Sturen op inzicht
  KPI's, dashboards en planning en control geven bestuur en management één beeld.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:INZ-01 @eigen-werk
    Scenario: De data-analyse kan stuurcijfers leveren
      Gegeven de score op de dimensie "data-analyse" is minstens 2,5
      Dan pleit dit voor "Sturen op inzicht"

    @regel:INZ-02 @eigen-werk
    Scenario: Op deze gegevens kan het bestuur vertrouwen
      Gegeven de score op "datakwaliteit" is minstens 2,5
      Dan pleit dit voor "Sturen op inzicht"

    @regel:INZ-03 @eigen-werk
    Scenario: Wie al meet, kan daar een vast ritme van maken
      Gegeven de score op "effectmeting" is minstens 2,5
      Dan pleit dit sterk voor "Sturen op inzicht"

  Regel: Capaciteit en schaal

    @regel:INZ-04 @eigen-werk
    Scenario: Er is genoeg om te meten
      Gegeven de bevinding "genoeg bereik voor stuurcijfers" geldt
      Dan pleit dit voor "Sturen op inzicht"

    @regel:INZ-05 @eigen-werk
    Scenario: Iemand kan de cijfers onderhouden
      Gegeven er is minstens 1 fte voor data
      Dan pleit dit voor "Sturen op inzicht"

  Regel: Domein en gevoeligheid

    @regel:INZ-06 @eigen-werk
    Scenario: Dit domein draait op planning en verantwoording
      Gegeven het domein is "Bestuur en ondersteuning" of "Sociaal domein"
      Dan pleit dit sterk voor "Sturen op inzicht"

  Regel: Sturing en mandaat

    @regel:INZ-07 @bron:vng-sturing-2018
    Scenario: Leiding die vragen stelt, gebruikt ook cijfers
      Gegeven de score op "leiderschap" is minstens 2,5
      Dan pleit dit voor "Sturen op inzicht"

    @regel:INZ-08 @eigen-werk
    Scenario: Iemand heeft vastgesteld waarop de gemeente stuurt
      Gegeven het mandaat is minstens "directie"
      Dan pleit dit voor "Sturen op inzicht"

  Regel: Ambitie en regio

    @regel:INZ-09 @eigen-werk
    Scenario: Wie wil verbeteren, wil zien wat er gebeurt
      Gegeven de ambitie is "verbeteren"
      Dan pleit dit voor "Sturen op inzicht"

    @regel:INZ-10 @eigen-werk
    Scenario: Zonder gekozen opgave past een beeld van het geheel
      Gegeven er zijn geen opgaven in het beleid
      Dan pleit dit voor "Sturen op inzicht"

  Regel: Bezwaren en uitsluitingen

    @regel:INZ-11 @eigen-werk
    Scenario: Een volwassen organisatie heeft dit al
      Gegeven de volwassenheid is minstens 4
      Dan pleit dit sterk tegen "Sturen op inzicht"

    @regel:INZ-12 @bron:vng-datastrategie
    Scenario: Een gekozen opgave vraagt meer dan cijfers
      Gegeven de bevinding "gekozen opgave" geldt
      Dan pleit dit sterk tegen "Sturen op inzicht"

    @regel:INZ-13 @eigen-werk
    Scenario: Wie resultaten heeft, kan verder dan meten
      Gegeven de bevinding "mandaat met resultaten" geldt
      Dan pleit dit sterk tegen "Sturen op inzicht"

    @regel:INZ-14 @eigen-werk
    Scenario: Een hogere ambitie vraagt meer dan inzicht
      Gegeven de ambitie is minstens "onderscheiden"
      Dan pleit dit tegen "Sturen op inzicht"

    @regel:INZ-15 @eigen-werk
    Scenario: Zwakke gegevens geven schijnzekerheid
      Gegeven de score op "datakwaliteit" is lager dan 2
      Dan is "Sturen op inzicht" uitgesloten
