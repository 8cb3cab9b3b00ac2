# language: nl
Functionaliteit: Het advies per voorbeeldprofiel
  De scores zijn verzonnen en zeggen niets over de gemeente zelf.
  Een rood voorbeeld betekent: de werkgroep moet beslissen of het voorbeeld klopt, of de regels.

  Regel: Deelnemers van de werkgroep, elk met een verzonnen profiel

    Scenario: Den Haag heeft resultaten en een besluit van de raad, en verankert die
      Gegeven het profiel "den-haag"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: 's-Hertogenbosch is volwassen genoeg om domeinen zelf eigenaar te maken
      Gegeven het profiel "s-hertogenbosch"
      Dan is het advies "Federatief en open"
      En is de zekerheid "vast"
      En is het advies nipt
      En is de tweede koers "Organisatiebreed verankeren"

    Scenario: Emmen verkent met weinig gevoelige metingen, en begint klein
      Gegeven het profiel "emmen"
      Dan is het advies "Klein beginnen"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Eersel heeft weinig mensen, en deelt die in de regio
      Gegeven het profiel "eersel"
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Hendrik-Ido-Ambacht meet al, en stuurt nu op die cijfers
      Gegeven het profiel "hendrik-ido-ambacht"
      Dan is het advies "Sturen op inzicht"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Brunssum gebruikt algoritmen zonder register bij zeer gevoelige gegevens
      Gegeven het profiel "brunssum"
      Dan is het advies "Verantwoord en veilig"
      En is de zekerheid "vast"
      En is het advies niet nipt
      En is "Verantwoord en veilig" aangewezen op trede 1

    Scenario: Maastricht analyseert meer dan het beschermt
      Gegeven het profiel "maastricht"
      Dan is het advies "Verantwoord en veilig"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Hoorn koos één opgave en heeft er de mensen voor
      Gegeven het profiel "hoorn"
      Dan is het advies "Opgavegericht"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Bernheze heeft geen eigen mensen, en praat al met de buren
      Gegeven het profiel "bernheze"
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast, mits"
      En is het advies niet nipt
      En is "Samen in de regio" aangewezen op trede 2

    Scenario: Haarlemmermeer bouwt op gegevens die nog zwak zijn
      Gegeven het profiel "haarlemmermeer"
      Dan is het advies "Fundament eerst"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Waalre zit midden in een ICT-migratie zonder opdrachtgever, en wacht
      Gegeven het profiel "waalre"
      Dan is het advies "Nog geen strategie"
      En is de zekerheid "vast"
      En is het advies niet nipt
      En is "Nog geen strategie" aangewezen op trede 3

    Scenario: Oude IJsselstreek staat tussen haar opgave en de regio, en haar omvang geeft de doorslag
      Gegeven het profiel "oude-ijsselstreek"
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast"
      En is het advies nipt
      En noemt de motivering "Zonder de regels over grootte is de uitkomst: Opgavegericht."

    Scenario: Den Helder verkent met weinig gevoelige gegevens, maar de meting is half klaar
      Gegeven het profiel "den-helder"
      Dan is het advies "Klein beginnen"
      En is de zekerheid "voorlopig"
      En is het advies niet nipt

    Scenario: Voorne aan Zee voegt na een fusie gegevens van drie gemeenten samen
      Gegeven het profiel "voorne-aan-zee"
      Dan is het advies "Fundament eerst"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Dijk en Waard meet al wat werkt, en heeft nog geen opgave gekozen
      Gegeven het profiel "dijk-en-waard"
      Dan is het advies "Sturen op inzicht"
      En is de zekerheid "vast, mits"
      En is het advies niet nipt

  Regel: Andere voorbeelden

    Scenario: Meierijstad heeft losse successen en een besluit van het college
      Gegeven het profiel "meierijstad"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Woensdrecht heeft zwakke gegevens, maar veel scores zijn geschat
      Gegeven het profiel "woensdrecht"
      Dan is het advies "Fundament eerst"
      En is de zekerheid "voorlopig"
      En is het advies niet nipt

    Scenario: Een bijna leeg profiel krijgt nog geen advies
      Gegeven het profiel "bijna-leeg"
      Dan zijn er onvoldoende gegevens voor een advies
      En is de zekerheid "onvoldoende gegevens"
