# language: nl
Functionaliteit: Het advies per voorbeeldprofiel
  De scores zijn verzonnen of geschat en zeggen niets over de gemeente zelf.
  Een rood voorbeeld betekent: de werkgroep moet beslissen of het voorbeeld klopt, of de regels.

  Regel: De profielen in profiles/

    Scenario: Eersel werkt samen in de regio
      Gegeven het profiel "eersel"
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast"
      En is het advies nipt

    Scenario: Meierijstad verankert
      Gegeven het profiel "meierijstad"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Den Haag verankert
      Gegeven het profiel "den-haag"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"
      En is het advies niet nipt

    Scenario: Woensdrecht begint bij het fundament
      Gegeven het profiel "woensdrecht"
      Dan is het advies "Fundament eerst"
      En is de zekerheid "voorlopig"
      En is het advies nipt

    Scenario: Een bijna leeg profiel krijgt nog geen advies
      Gegeven het profiel "bijna-leeg"
      Dan zijn er onvoldoende gegevens voor een advies
      En is de zekerheid "onvoldoende gegevens"

  Regel: IJkpunten uit openbare bronnen, met scores die een lezer schatte

    Scenario: Utrecht in 2016 verankert
      Gegeven een profiel met deze feiten:
        | feit                       | waarde           |
        | gemeente                   | Utrecht          |
        | domein                     | organisatiebreed |
        | fte_data                   | 7                |
        | afgeronde_projecten        | 3                |
        | opgaven                    | 3                |
        | ambitie                    | onderscheiden    |
        | mandaat                    | college          |
        | regiosamenwerking          | verkend          |
        | grote_verandering          | nee              |
        | incident                   | nee              |
        | algoritmen_zonder_register | nee              |
        | publieke waarde            | 3,5              |
        | data-analyse               | 3,5              |
        | mens en organisatie        | 3,5              |
        | leren en veranderen        | 3                |
      Dan is het advies "Organisatiebreed verankeren"

    Scenario: Waadhoeke in 2022 werkt samen in de regio
      Gegeven een profiel met deze feiten:
        | feit                       | waarde           |
        | gemeente                   | Waadhoeke        |
        | domein                     | organisatiebreed |
        | fte_data                   | 0,5              |
        | afgeronde_projecten        | 1                |
        | opgaven                    | 1                |
        | ambitie                    | verbeteren       |
        | mandaat                    | college          |
        | regiosamenwerking          | bestaand         |
        | grote_verandering          | nee              |
        | incident                   | nee              |
        | algoritmen_zonder_register | nee              |
        | publieke waarde            | 2,5              |
        | data-analyse               | 1,5              |
        | mens en organisatie        | 2                |
        | leren en veranderen        | 2,5              |
      Dan is het advies "Samen in de regio"

    Scenario: Tilburg in 2022 werkt in het domein veiligheid opgavegericht
      Gegeven een profiel met deze feiten:
        | feit                       | waarde        |
        | gemeente                   | Tilburg       |
        | domein                     | Veiligheid    |
        | fte_data                   | 2             |
        | afgeronde_projecten        | 3             |
        | opgaven                    | 1             |
        | ambitie                    | onderscheiden |
        | mandaat                    | college       |
        | regiosamenwerking          | verkend       |
        | grote_verandering          | nee           |
        | incident                   | nee           |
        | algoritmen_zonder_register | nee           |
        | publieke waarde            | 3,5           |
        | data-analyse               | 3,5           |
        | mens en organisatie        | 3             |
        | leren en veranderen        | 3,5           |
      Dan is het advies "Opgavegericht"
