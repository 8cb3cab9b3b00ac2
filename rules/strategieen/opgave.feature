# language: nl
Functionaliteit: Opgavegericht
  Eén tot drie maatschappelijke opgaven krijgen de beste data, mensen en afspraken.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:OPG-01 @eigen-werk
    Scenario: Een duidelijk doel geeft richting aan een opgave
      Gegeven de score op "doel en opgave" is minstens 3
      Dan pleit dit sterk voor "Opgavegericht"

    @regel:OPG-02 @eigen-werk
    Scenario: Een opgave kan rekenen op steun
      Gegeven de score op "steun van stakeholders" is minstens 2,5
      Dan pleit dit voor "Opgavegericht"

    @regel:OPG-03 @eigen-werk
    Scenario: De data-analyse is sterk genoeg voor een gerichte vraag
      Gegeven de score op de dimensie "data-analyse" is minstens 2
      Dan pleit dit voor "Opgavegericht"

  Regel: Capaciteit en schaal

    @regel:OPG-05 @eigen-werk
    Abstract Scenario: Een opgave vraagt mensen met data als taak
      Gegeven er is minstens <minimum> fte voor data
      Dan pleit dit voor "Opgavegericht"

      Voorbeelden:
        | regel | minimum |
        | a     | 1       |
        | b     | 2       |

  Regel: Domein en gevoeligheid

    @regel:OPG-06 @bron:interbestuurlijke-datastrategie-2021
    Scenario: Een afgebakend domein past bij een opgave
      Gegeven het domein is niet "organisatiebreed"
      Dan pleit dit sterk voor "Opgavegericht"

  Regel: Sturing en mandaat

    @regel:OPG-14 @bron:vng-datastrategie
    Scenario: Het bestuur heeft een opgave gekozen
      Gegeven de bevinding "gekozen opgave" geldt
      Dan pleit dit sterk voor "Opgavegericht"

  Regel: Ambitie en regio

    @regel:OPG-09 @eigen-werk
    Scenario: Wie meer wil dan verkennen, kan aan een opgave werken
      Gegeven de ambitie is minstens "verbeteren"
      Dan pleit dit voor "Opgavegericht"

    @regel:OPG-10 @eigen-werk
    Scenario: Wie zich wil onderscheiden, kiest waar dat gebeurt
      Gegeven de ambitie is minstens "onderscheiden"
      Dan pleit dit voor "Opgavegericht"

  Regel: Bezwaren en uitsluitingen

    @regel:OPG-11 @eigen-werk
    Scenario: Te veel opgaven verdelen de aandacht
      Gegeven er zijn meer dan 3 opgaven in het beleid
      Dan pleit dit sterk tegen "Opgavegericht"

    @regel:OPG-15 @bron:vng-sturing-2018
    Scenario: Met resultaten en een besluit kan de hele organisatie mee
      Gegeven de bevinding "mandaat met resultaten" geldt
      En het domein is "organisatiebreed"
      Dan pleit dit sterk tegen "Opgavegericht"

    @regel:OPG-16 @eigen-werk
    Scenario: Zonder mandaat heeft niemand de opgave gekozen
      Gegeven het mandaat is "geen"
      Dan pleit dit tegen "Opgavegericht"

    @regel:OPG-12 @eigen-werk
    Scenario: Zonder opgave is opgavegericht werken niet mogelijk
      Gegeven er zijn geen opgaven in het beleid
      Dan is "Opgavegericht" uitgesloten

    @regel:OPG-13 @eigen-werk
    Scenario: Met te zwakke data-analyse krijgt een opgave geen antwoord
      Gegeven de score op de dimensie "data-analyse" is lager dan 1,5
      Dan is "Opgavegericht" uitgesloten
