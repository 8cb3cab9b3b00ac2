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
