# language: nl
Functionaliteit: Bevindingen
  Een bevinding vat feiten samen en heeft een naam. Andere regels kunnen erop rusten.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Acute noodzaak

    @regel:BEV-01 @eigen-werk
    Scenario: Een incident vraagt om directe actie
      Gegeven er is nu een incident
      Dan geldt de bevinding "acute noodzaak"

    @regel:BEV-02 @eigen-werk
    Abstract Scenario: Algoritmen zonder register zijn bij gevoelige gegevens een acute noodzaak
      Gegeven er zijn algoritmen zonder register
      En de gevoeligheid is "<gevoeligheid>"
      En de score op "privacy, beveiliging en ethiek" is lager dan <grens>
      Dan geldt de bevinding "acute noodzaak"

      Voorbeelden:
        | regel | gevoeligheid | grens |
        | a     | zeer hoog    | 3     |
        | b     | hoog         | 2     |

  Regel: Redenen om te wachten

    @regel:BEV-03 @bron:mi-partners
    Scenario: Zonder leiderschap is er geen opdrachtgever
      Gegeven de score op "leiderschap" is hoogstens 1
      Dan geldt de bevinding "geen opdrachtgever"

    @regel:BEV-04 @bron:mi-partners
    Scenario: Zonder mandaat en met weinig leiderschap is er geen opdrachtgever
      Gegeven het mandaat is "geen"
      En de score op "leiderschap" is lager dan 2
      Dan geldt de bevinding "geen opdrachtgever"

    @regel:BEV-05 @eigen-werk
    Scenario: Zonder mensen voor data is er geen capaciteit
      Gegeven er is geen fte voor data
      Dan geldt de bevinding "geen capaciteit"

    @regel:BEV-06 @eigen-werk
    Scenario: Zonder vast geld en met weinig mensen is er geen capaciteit
      Gegeven de score op "capaciteit en budget" is hoogstens 1
      En er is minder dan 1 fte voor data
      Dan geldt de bevinding "geen capaciteit"

    @regel:BEV-07 @bron:mi-partners
    Scenario: Zonder opgave en zonder richting is er geen doel
      Gegeven de score op "doel en opgave" is hoogstens 1
      En er zijn geen opgaven in het beleid
      Dan geldt de bevinding "geen doel"

    @regel:BEV-08 @bron:sliedrecht-2023
    Scenario: Een reorganisatie, herindeling of ICT-migratie is een grote verandering
      Gegeven er komt een grote verandering
      Dan geldt de bevinding "grote verandering"

    @regel:BEV-09 @bron:mi-partners
    Scenario: Een onervaren organisatie zonder projecten moet met alles nog beginnen
      Gegeven de volwassenheid is lager dan 1,5
      En er zijn geen afgeronde dataprojecten
      Dan geldt de bevinding "alles moet nog beginnen"

    @regel:BEV-10 @eigen-werk
    Scenario: Het doel en het begin ontbreken allebei
      Gegeven de bevinding "geen doel" geldt
      En de bevinding "alles moet nog beginnen" geldt
      Dan geldt de bevinding "geen doel en nog geen begin"

  Regel: Bevindingen voor de strategieën

    @regel:BEV-11 @eigen-werk
    Scenario: Een lage datakwaliteit maakt de gegevens zwak
      Gegeven de score op "datakwaliteit" is hoogstens 2
      Dan geldt de bevinding "zwakke gegevens"

    @regel:BEV-12 @eigen-werk
    Scenario: Zonder geregeld beheer zijn de gegevens zwak
      Gegeven de score op "gegevensbeheer en standaarden" is hoogstens 2
      Dan geldt de bevinding "zwakke gegevens"

    @regel:BEV-13 @eigen-werk
    Scenario: Een gemeente met veel inwoners heeft genoeg schaal
      Gegeven een gemeente met meer dan 50.000 inwoners
      Dan geldt de bevinding "genoeg schaal"

    @regel:BEV-14 @eigen-werk
    Scenario: Een groot datateam geeft genoeg schaal
      Gegeven er is minstens 4 fte voor data
      Dan geldt de bevinding "genoeg schaal"

    @regel:BEV-15 @bron:vng-datastrategie
    Scenario: Een tot drie opgaven met een besluit zijn een gekozen opgave
      Gegeven er is minstens 1 opgave in het beleid
      En er zijn hoogstens 3 opgaven in het beleid
      En het mandaat is minstens "college"
      Dan geldt de bevinding "gekozen opgave"

    @regel:BEV-16 @bron:vng-sturing-2018
    Scenario: Een besluit dat op afgeronde projecten rust, is een mandaat met resultaten
      Gegeven het mandaat is minstens "college"
      En er zijn minstens 3 afgeronde dataprojecten
      Dan geldt de bevinding "mandaat met resultaten"

    @regel:BEV-17 @eigen-werk
    Scenario: Een algoritme buiten het register vraagt toezicht
      Gegeven er zijn algoritmen zonder register
      Dan geldt de bevinding "toepassingen om te bewaken"

    @regel:BEV-18 @eigen-werk
    Scenario: Meer toepassingen in gebruik vragen toezicht
      Gegeven er zijn minstens 3 afgeronde dataprojecten
      Dan geldt de bevinding "toepassingen om te bewaken"

    @regel:BEV-19 @eigen-werk
    Scenario: Een afgerond project is een eerste toepassing
      Gegeven er is minstens 1 afgerond dataproject
      Dan geldt de bevinding "eerste toepassingen"

    @regel:BEV-20 @eigen-werk
    Scenario: Een lopende proef is een eerste toepassing
      Gegeven er is minstens 1 lopende proef
      Dan geldt de bevinding "eerste toepassingen"

    @regel:BEV-21 @eigen-werk
    Scenario: Een gemeente met genoeg inwoners heeft genoeg te meten
      Gegeven een gemeente met minstens 20.000 inwoners
      Dan geldt de bevinding "genoeg bereik voor stuurcijfers"

    @regel:BEV-22 @eigen-werk
    Scenario: Wie mensen voor data heeft, heeft genoeg te meten
      Gegeven er is minstens 1 fte voor data
      Dan geldt de bevinding "genoeg bereik voor stuurcijfers"

    @regel:BEV-23 @eigen-werk
    Scenario: Een lage score op publieke waarde is een zwakke dimensie
      Gegeven de score op de dimensie "publieke waarde" is lager dan 2,5
      Dan geldt de bevinding "een zwakke dimensie"

    @regel:BEV-24 @eigen-werk
    Scenario: Een lage score op data-analyse is een zwakke dimensie
      Gegeven de score op de dimensie "data-analyse" is lager dan 2,5
      Dan geldt de bevinding "een zwakke dimensie"

    @regel:BEV-25 @eigen-werk
    Scenario: Een lage score op mens en organisatie is een zwakke dimensie
      Gegeven de score op de dimensie "mens en organisatie" is lager dan 2,5
      Dan geldt de bevinding "een zwakke dimensie"

    @regel:BEV-26 @eigen-werk
    Scenario: Een lage score op leren en veranderen is een zwakke dimensie
      Gegeven de score op de dimensie "leren en veranderen" is lager dan 2,5
      Dan geldt de bevinding "een zwakke dimensie"
