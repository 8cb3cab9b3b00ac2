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

    Abstract Scenario: Met een onbekend of geschat antwoord is een advies niet vast
      Gegeven een profiel met deze feiten:
        | feit                           | waarde           |
        | gemeente                       | Eersel           |
        | domein                         | organisatiebreed |
        | fte_data                       | 1,2              |
        | afgeronde_projecten            | 1                |
        | lopende_proeven                | 1                |
        | opgaven                        | 2                |
        | ambitie                        | verbeteren       |
        | mandaat                        | directie         |
        | regiosamenwerking              | <samenwerking>   |
        | grote_verandering              | nee              |
        | incident                       | nee              |
        | algoritmen_zonder_register     | nee              |
        | doel en opgave                 | 2,5              |
        | innovatie van dienstverlening  | 2                |
        | steun van stakeholders         | 2,5              |
        | effectmeting                   | 1,5              |
        | datakwaliteit                  | 2,5              |
        | gegevensbeheer en standaarden  | 2,5              |
        | platform en techniek           | 2                |
        | analysevermogen                | 2                |
        | privacy, beveiliging en ethiek | 3                |
        | mens en organisatie            | <dimensie>       |
        | leiderschap                    | 2,5              |
        | rollen en eigenaarschap        | 2                |
        | datavaardigheid                | 2                |
        | capaciteit en budget           | <capaciteit>     |
        | ruimte om te experimenteren    | 2,5              |
        | evaluatie                      | 2                |
        | kennisdeling                   | 1,5              |
        | opschaling                     | 1,5              |
      Dan is het advies "Samen in de regio"
      En is de zekerheid "voorlopig"
      En noemt de motivering "<vraag>"

      Voorbeelden:
        | samenwerking | dimensie | capaciteit | vraag                                                   |
        | onbekend     | onbekend | 1,5        | Werkt de gemeente met data samen in de regio            |
        | verkend      | 2        | onbekend   | In hoeverre zijn er vaste mensen en vast geld voor data |

  Regel: Onvoldoende gegevens

    Scenario: Kunnen er nog vier strategieën of meer, dan is er geen advies
      Gegeven het profiel "bijna-leeg"
      Dan zijn er onvoldoende gegevens voor een advies
      En noemt de motivering "Samen in de regio staat nu voorop. Dat is nog geen advies."

  Regel: Nipt

    Scenario: Een punt verschil is nipt
      Gegeven het profiel "eersel"
      En de score op "capaciteit en budget" is minstens 2,5
      Dan is het advies "Fundament eerst"
      En is het advies nipt
      En noemt de motivering "volgt op 1 punt"

    Scenario: Twee punten verschil is niet nipt
      Gegeven het profiel "eersel"
      Dan is het advies "Samen in de regio"
      En is het advies niet nipt

  Regel: Gelijke stand

    Scenario: Bij een gelijke stand gaat voor wat past bij het knelpunt
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is "geen"
      Dan is het advies "Klein beginnen"
      En is het advies nipt
      En noemt de motivering "er is een gelijke stand tussen"
      En noemt de motivering "Daarom kiest het wiel wat past bij de laagste dimensie: leren en veranderen."

    Scenario: Past geen van beide bij het knelpunt, dan gaat de lichtste voor
      Gegeven het profiel "eersel"
      En de score op "datakwaliteit" is hoogstens 2
      Dan is het advies "Fundament eerst"
      En is het advies nipt
      En noemt de motivering "Daarom kiest het wiel de strategie die het minst ingrijpt."

  Regel: De omvang besliste

    Scenario: Het advies zegt het als de omvang besliste
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is "bestaand"
      En de score op "datakwaliteit" is hoogstens 2
      Dan is het advies "Samen in de regio"
      En noemt de motivering "De grootte van de gemeente geeft de doorslag."
      En noemt de motivering "Zonder de regels over grootte is de uitkomst: Fundament eerst."

    Scenario: Met meer inwoners begint dezelfde gemeente bij het fundament
      Gegeven het profiel "eersel"
      En de samenwerking in de regio is "bestaand"
      En de score op "datakwaliteit" is hoogstens 2
      En een gemeente met minstens 50.000 inwoners
      Dan is het advies "Fundament eerst"

  Regel: Geen voorkeur

    Scenario: Alleen bij een vreemde mix van antwoorden is er geen voorkeur
      Gegeven een profiel met deze feiten:
        | feit                           | waarde     |
        | inwoners                       | 15.000     |
        | domein                         | Economie   |
        | fte_data                       | 0,4        |
        | afgeronde_projecten            | 1          |
        | lopende_proeven                | 0          |
        | opgaven                        | 0          |
        | ambitie                        | verbeteren |
        | mandaat                        | college    |
        | regiosamenwerking              | geen       |
        | grote_verandering              | nee        |
        | incident                       | nee        |
        | algoritmen_zonder_register     | nee        |
        | doel en opgave                 | 3          |
        | innovatie van dienstverlening  | 4,5        |
        | steun van stakeholders         | 1          |
        | effectmeting                   | 3,5        |
        | datakwaliteit                  | 1,5        |
        | gegevensbeheer en standaarden  | 3,5        |
        | platform en techniek           | 4          |
        | analysevermogen                | 3          |
        | privacy, beveiliging en ethiek | 4          |
        | leiderschap                    | 1          |
        | rollen en eigenaarschap        | 3          |
        | datavaardigheid                | 4          |
        | capaciteit en budget           | 2          |
        | ruimte om te experimenteren    | 2          |
        | evaluatie                      | 3,5        |
        | kennisdeling                   | 4          |
        | opschaling                     | 4          |
      Dan is er geen voorkeur
      En is de zekerheid "vast"
      En noemt de motivering "Geen strategie die overblijft, krijgt meer argumenten voor dan tegen."

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

    Scenario: Pleit er voor de overkant bijna even veel, dan zegt het advies dat
      Gegeven het profiel "meierijstad"
      En het domein is "Bestuur en ondersteuning"
      En de score op "datakwaliteit" is hoogstens 2
      En de ambitie is "verbeteren"
      Dan is het advies "Fundament eerst"
      En noemt de motivering "Aan de overkant van het wiel ligt Opgavegericht."
      En noemt de motivering "Let op: ook daarvoor pleit veel."
