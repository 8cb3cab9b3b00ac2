# language: nl
Functionaliteit: De poort
  De poort is een ladder: de eerste trede die geldt, wijst een strategie aan.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Acute noodzaak

    @regel:POORT-01 @eigen-werk
    Scenario: Acute noodzaak gaat voor alles
      Gegeven de bevinding "acute noodzaak" geldt
      Dan is "Verantwoord en veilig" aangewezen op trede 1

  Regel: Regio als uitweg

    @regel:POORT-02 @eigen-werk
    Scenario: Zonder eigen capaciteit is de regio de uitweg
      Gegeven de bevinding "geen capaciteit" geldt
      Maar de bevinding "geen opdrachtgever" geldt niet
      En de bevinding "grote verandering" geldt niet
      En de bevinding "geen doel en nog geen begin" geldt niet
      En de samenwerking in de regio is minstens "verkend"
      Dan is "Samen in de regio" aangewezen op trede 2

  Regel: Nog geen strategie

    @regel:POORT-03 @eigen-werk
    Scenario: Wie meer redenen heeft om te wachten, maakt nog geen strategie
      Gegeven de volwassenheid is lager dan 3
      En minstens 2 van deze bevindingen gelden:
        | bevinding               |
        | geen opdrachtgever      |
        | geen capaciteit         |
        | geen doel               |
        | grote verandering       |
        | alles moet nog beginnen |
      Dan is "Nog geen strategie" aangewezen op trede 3

    @regel:POORT-04 @eigen-werk
    Scenario: Zonder capaciteit en zonder regio komt er nog geen strategie
      Gegeven de volwassenheid is lager dan 3
      En de bevinding "geen capaciteit" geldt
      En de samenwerking in de regio is "geen"
      Dan is "Nog geen strategie" aangewezen op trede 3
