# language: nl
Functionaliteit: Hoe zeker het advies is
  Het advies rekent met wat bekend of geschat is. De zekerheid rekent met alles wat nog kan.

  Regel: Vast

    Scenario: Zijn alle feiten bekend, dan is het advies vast
      Gegeven het profiel "eersel"
      Dan is de zekerheid "vast"

    Scenario: Een incident maakt al het andere onbelangrijk
      Gegeven het profiel "bijna-leeg"
      En er is nu een incident
      Dan is het advies "Verantwoord en veilig"
      En is de zekerheid "vast"

  Regel: Vast, mits

    Scenario: Wat bijna nooit speelt, wordt aangenomen en genoemd
      Gegeven een profiel met deze feiten:
        | feit              | waarde   |
        | gemeente          | Eersel   |
        | fte_data          | 0        |
        | opgaven           | 2        |
        | leiderschap       | 2,5      |
        | mandaat           | directie |
        | regiosamenwerking | bestaand |
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast, mits"
      En noemt de motivering "er is nu geen incident"
      En noemt de motivering "er komt geen grote verandering binnen 12 maanden"
      En noemt de motivering "alle algoritmen in gebruik staan in het register"

    Scenario: Wat er niet toe doet, wordt niet aangenomen
      Gegeven een profiel met deze feiten:
        | feit              | waarde   |
        | gemeente          | Eersel   |
        | domein            | Economie |
        | fte_data          | 0        |
        | opgaven           | 2        |
        | leiderschap       | 2,5      |
        | mandaat           | directie |
        | regiosamenwerking | bestaand |
        | grote_verandering | nee      |
      Dan is de zekerheid "vast, mits"
      En noemt de motivering "mits dit klopt: er is nu geen incident."

  Regel: Voorlopig

    Scenario: Met alleen geschatte themascores is een advies niet vast
      Gegeven het profiel "woensdrecht"
      Dan is de zekerheid "voorlopig"
      En noemt de motivering "Deze vraag helpt het meest verder"

  Regel: Onvoldoende gegevens

    Scenario: Kunnen er nog vier strategieën of meer, dan is er geen advies
      Gegeven het profiel "bijna-leeg"
      Dan zijn er onvoldoende gegevens voor een advies
      En noemt de motivering "Samen in de regio staat nu voorop. Dat is nog geen advies."

  Regel: Nipt

    Scenario: Een punt verschil is nipt
      Gegeven het profiel "woensdrecht"
      Dan is het advies nipt
      En noemt de motivering "Samen in de regio volgt op 1 punt"

    Scenario: Twee punten verschil is niet nipt
      Gegeven het profiel "woensdrecht"
      En er is minstens 1,01 fte voor data
      Dan is het advies "Fundament eerst"
      En is het advies niet nipt

  Regel: Gelijke stand

    Scenario: Bij een gelijke stand gaat voor wat past bij het knelpunt
      Gegeven het profiel "woensdrecht"
      En er is minstens 1 opgave in het beleid
      Dan is het advies "Samen in de regio"
      En is het advies nipt
      En noemt de motivering "er is een gelijke stand tussen"
      En noemt de motivering "Daarom kiest het wiel wat past bij de laagste dimensie: mens en organisatie."

    Scenario: Past geen van beide bij het knelpunt, dan gaat de lichtste voor
      Gegeven het profiel "woensdrecht"
      En er is minstens 1 opgave in het beleid
      En de score op de dimensie "publieke waarde" is hoogstens 1,5
      Dan is het advies "Fundament eerst"
      En is het advies nipt
      En noemt de motivering "Daarom kiest het wiel de strategie die het minst ingrijpt."

  Regel: De omvang besliste

    Scenario: Het advies zegt het als de omvang besliste
      Gegeven het profiel "woensdrecht"
      En er is minstens 1 opgave in het beleid
      Dan is het advies "Samen in de regio"
      En noemt de motivering "De grootte van de gemeente geeft de doorslag."
      En noemt de motivering "Zonder de regels over grootte is de uitkomst: Fundament eerst."

  Regel: Geen voorkeur

    Scenario: Valt elke strategie af, dan is er geen voorkeur
      Gegeven een profiel met deze feiten:
        | feit                          | waarde |
        | gemeente                      | Eersel |
        | fte_data                      | 0,4    |
        | opgaven                       | 0      |
        | afgeronde_projecten           | 1      |
        | mandaat                       | geen   |
        | regiosamenwerking             | geen   |
        | datakwaliteit                 | 3,5    |
        | gegevensbeheer en standaarden | 3,5    |
        | leiderschap                   | 2      |
        | capaciteit en budget          | 2      |
        | grote_verandering             | nee    |
        | incident                      | nee    |
        | algoritmen_zonder_register    | nee    |
      Dan is er geen voorkeur
      En is de zekerheid "vast"

  Regel: Tweede koers

    Scenario: Een buur op het wiel die bijna even hoog scoort, is de tweede koers
      Gegeven het profiel "eersel"
      En er is nu een incident
      Dan is het advies "Verantwoord en veilig"
      En is de tweede koers "Samen in de regio"

    Scenario: De overkant van het wiel geeft een spanning
      Gegeven het profiel "eersel"
      Dan is het advies "Samen in de regio"
      En noemt de motivering "Delen met anderen en het zelf organiseren vragen dezelfde mensen."
