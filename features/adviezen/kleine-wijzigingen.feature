# language: nl
Functionaliteit: Profielen op de grens van de regels
  Elk profiel ligt net tussen een regel zoals zij is, en dezelfde regel een klein beetje anders.
  De scores zijn verzonnen en zeggen niets over de gemeente zelf. Het advies is dat van de regels van nu.

  # VER-03: pleit dit voor "Verantwoord en veilig"
  # Met de zin: pleit dit sterk voor "Verantwoord en veilig"; wordt het: Verantwoord en veilig.
  Scenario: Waar VER-03 beslist, is het advies Fundament eerst
    Gegeven een profiel met deze feiten:
      | feit                           | waarde     |
      | gemeente                       | Vught      |
      | inwoners                       | 33.202     |
      | stedelijkheid                  | 3          |
      | netwerken                      | []         |
      | domein                         | Veiligheid |
      | fte_data                       | 5          |
      | afgeronde_projecten            | 0          |
      | lopende_proeven                | 1          |
      | opgaven                        | 1          |
      | ambitie                        | verkennen  |
      | mandaat                        | college    |
      | regiosamenwerking              | geen       |
      | grote_verandering              | nee        |
      | incident                       | nee        |
      | algoritmen_zonder_register     | nee        |
      | doel en opgave                 | 2,5        |
      | innovatie van dienstverlening  | 3          |
      | steun van stakeholders         | 3          |
      | effectmeting                   | 3          |
      | datakwaliteit                  | 2          |
      | gegevensbeheer en standaarden  | 2,5        |
      | platform en techniek           | 2          |
      | analysevermogen                | 3          |
      | privacy, beveiliging en ethiek | 2,5        |
      | leiderschap                    | 3          |
      | rollen en eigenaarschap        | 2          |
      | datavaardigheid                | 3          |
      | capaciteit en budget           | 3          |
      | ruimte om te experimenteren    | 3          |
      | evaluatie                      | 3          |
      | kennisdeling                   | 2,5        |
      | opschaling                     | 1          |
    Dan is het advies "Fundament eerst"

  # OPG-15: pleit dit sterk tegen "Opgavegericht"
  # Met de zin: pleit dit tegen "Opgavegericht"; wordt het: Opgavegericht.
  Scenario: Waar OPG-15 beslist, is het advies Organisatiebreed verankeren
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 3                |
      | afgeronde_projecten            | 5                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | onderscheiden    |
      | mandaat                        | raad             |
      | regiosamenwerking              | bestaand         |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 3                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 1,5              |
      | kennisdeling                   | 1                |
      | opschaling                     | 2                |
    Dan is het advies "Organisatiebreed verankeren"

  # REG-16: pleit dit sterk tegen "Samen in de regio"
  # Met de zin: pleit dit sterk voor "Samen in de regio"; wordt het: Samen in de regio.
  Scenario: Waar REG-16 beslist, is het advies Opgavegericht
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 0,5              |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | verkennen        |
      | mandaat                        | college          |
      | regiosamenwerking              | verkend          |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 3                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 2,5              |
    Dan is het advies "Opgavegericht"

  # BEV-15: het mandaat is minstens "college"
  # Met de zin: het mandaat is minstens "directie"; wordt het: Opgavegericht.
  Scenario: Waar BEV-15 beslist, is het advies Fundament eerst
    Gegeven een profiel met deze feiten:
      | feit                           | waarde        |
      | gemeente                       | Vught         |
      | inwoners                       | 33.202        |
      | stedelijkheid                  | 3             |
      | netwerken                      | []            |
      | domein                         | Veiligheid    |
      | fte_data                       | 5             |
      | afgeronde_projecten            | 0             |
      | lopende_proeven                | 0             |
      | opgaven                        | 1             |
      | ambitie                        | onderscheiden |
      | mandaat                        | directie      |
      | regiosamenwerking              | bestaand      |
      | grote_verandering              | nee           |
      | incident                       | nee           |
      | algoritmen_zonder_register     | nee           |
      | doel en opgave                 | 2,5           |
      | innovatie van dienstverlening  | 3             |
      | steun van stakeholders         | 2             |
      | effectmeting                   | 3             |
      | datakwaliteit                  | 3             |
      | gegevensbeheer en standaarden  | 2             |
      | platform en techniek           | 3             |
      | analysevermogen                | 2             |
      | privacy, beveiliging en ethiek | 2             |
      | leiderschap                    | 3             |
      | rollen en eigenaarschap        | 2             |
      | datavaardigheid                | 3             |
      | capaciteit en budget           | 3             |
      | ruimte om te experimenteren    | 1,5           |
      | evaluatie                      | 3             |
      | kennisdeling                   | 3             |
      | opschaling                     | 3             |
    Dan is het advies "Fundament eerst"

  # OPG-06: het domein is niet "organisatiebreed"
  # Met de zin: het domein is niet "Bestuur en ondersteuning"; wordt het: Opgavegericht.
  Scenario: Waar OPG-06 beslist, is het advies Organisatiebreed verankeren
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 0                |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | koploper         |
      | mandaat                        | directie         |
      | regiosamenwerking              | geen             |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 3                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Organisatiebreed verankeren"

  # BEV-16: het mandaat is minstens "college"
  # Met de zin: het mandaat is minstens "directie"; wordt het: Opgavegericht.
  Scenario: Waar BEV-16 beslist, is het advies Sturen op inzicht
    Gegeven een profiel met deze feiten:
      | feit                           | waarde     |
      | gemeente                       | Vught      |
      | inwoners                       | 33.202     |
      | stedelijkheid                  | 3          |
      | netwerken                      | []         |
      | domein                         | Veiligheid |
      | fte_data                       | 5          |
      | afgeronde_projecten            | 5          |
      | lopende_proeven                | 0          |
      | opgaven                        | 1          |
      | ambitie                        | verbeteren |
      | mandaat                        | directie   |
      | regiosamenwerking              | bestaand   |
      | grote_verandering              | nee        |
      | incident                       | nee        |
      | algoritmen_zonder_register     | nee        |
      | doel en opgave                 | 2,5        |
      | innovatie van dienstverlening  | 3          |
      | steun van stakeholders         | 3          |
      | effectmeting                   | 3          |
      | datakwaliteit                  | 3          |
      | gegevensbeheer en standaarden  | 3          |
      | platform en techniek           | 3          |
      | analysevermogen                | 3          |
      | privacy, beveiliging en ethiek | 3          |
      | leiderschap                    | 2          |
      | rollen en eigenaarschap        | 3,5        |
      | datavaardigheid                | 3          |
      | capaciteit en budget           | 3          |
      | ruimte om te experimenteren    | 3          |
      | evaluatie                      | 3          |
      | kennisdeling                   | 3          |
      | opschaling                     | 4          |
    Dan is het advies "Sturen op inzicht"

  # BEV-06: de score op "capaciteit en budget" is hoogstens 1
  # Met de zin: de score op "capaciteit en budget" is hoogstens 1,5; wordt het: Nog geen strategie.
  Scenario: Waar BEV-06 beslist, is het advies Samen in de regio
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 0,5              |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | verkennen        |
      | mandaat                        | directie         |
      | regiosamenwerking              | bestaand         |
      | grote_verandering              | ja               |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 1,5              |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Samen in de regio"

  # BEV-04: het mandaat is "geen"
  # Met de zin: het mandaat is minstens "directie"; wordt het: Samen in de regio.
  Scenario: Waar BEV-04 beslist, is het advies Nog geen strategie
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 1                |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | verkennen        |
      | mandaat                        | geen             |
      | regiosamenwerking              | verkend          |
      | grote_verandering              | ja               |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 1,5              |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 2                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Nog geen strategie"

  # BEV-04: het mandaat is "geen"
  # Met de zin: het mandaat is "directie"; wordt het: Samen in de regio.
  Scenario: Waar BEV-04 beslist, is het advies Nog geen strategie (2)
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 1                |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | verkennen        |
      | mandaat                        | geen             |
      | regiosamenwerking              | verkend          |
      | grote_verandering              | ja               |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 1,5              |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 2                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Nog geen strategie"

  # OPG-16: het mandaat is "geen"
  # Met de zin: het mandaat is "directie"; wordt het: Opgavegericht.
  Scenario: Waar OPG-16 beslist, is het advies Klein beginnen
    Gegeven een profiel met deze feiten:
      | feit                           | waarde                         |
      | gemeente                       | Vught                          |
      | inwoners                       | 33.202                         |
      | stedelijkheid                  | 3                              |
      | netwerken                      | []                             |
      | domein                         | Verkeer, vervoer en waterstaat |
      | fte_data                       | 5                              |
      | afgeronde_projecten            | 5                              |
      | lopende_proeven                | 0                              |
      | opgaven                        | 1                              |
      | ambitie                        | verbeteren                     |
      | mandaat                        | geen                           |
      | regiosamenwerking              | geen                           |
      | grote_verandering              | nee                            |
      | incident                       | nee                            |
      | algoritmen_zonder_register     | nee                            |
      | doel en opgave                 | 3                              |
      | innovatie van dienstverlening  | 3                              |
      | steun van stakeholders         | 3                              |
      | effectmeting                   | 3                              |
      | datakwaliteit                  | 3                              |
      | gegevensbeheer en standaarden  | 2                              |
      | platform en techniek           | 3                              |
      | analysevermogen                | 3                              |
      | privacy, beveiliging en ethiek | 3                              |
      | leiderschap                    | 3                              |
      | rollen en eigenaarschap        | 2                              |
      | datavaardigheid                | 1,5                            |
      | capaciteit en budget           | 2                              |
      | ruimte om te experimenteren    | 2,5                            |
      | evaluatie                      | 2,5                            |
      | kennisdeling                   | 2                              |
      | opschaling                     | 1                              |
    Dan is het advies "Klein beginnen"

  # INZ-03: de score op "effectmeting" is minstens 2,5
  # Met de zin: de score op "effectmeting" is minstens 3; wordt het: Opgavegericht.
  Scenario: Waar INZ-03 beslist, is het advies Sturen op inzicht
    Gegeven een profiel met deze feiten:
      | feit                           | waarde     |
      | gemeente                       | Vught      |
      | inwoners                       | 33.202     |
      | stedelijkheid                  | 3          |
      | netwerken                      | []         |
      | domein                         | Veiligheid |
      | fte_data                       | 5          |
      | afgeronde_projecten            | 0          |
      | lopende_proeven                | 0          |
      | opgaven                        | 1          |
      | ambitie                        | verbeteren |
      | mandaat                        | directie   |
      | regiosamenwerking              | bestaand   |
      | grote_verandering              | nee        |
      | incident                       | nee        |
      | algoritmen_zonder_register     | nee        |
      | doel en opgave                 | 2,5        |
      | innovatie van dienstverlening  | 3          |
      | steun van stakeholders         | 3          |
      | effectmeting                   | 2,5        |
      | datakwaliteit                  | 3          |
      | gegevensbeheer en standaarden  | 3          |
      | platform en techniek           | 3          |
      | analysevermogen                | 3          |
      | privacy, beveiliging en ethiek | 3          |
      | leiderschap                    | 2          |
      | rollen en eigenaarschap        | 3          |
      | datavaardigheid                | 3          |
      | capaciteit en budget           | 3          |
      | ruimte om te experimenteren    | 3          |
      | evaluatie                      | 3,5        |
      | kennisdeling                   | 3,5        |
      | opschaling                     | 4          |
    Dan is het advies "Sturen op inzicht"

  # INZ-03: de score op "effectmeting" is minstens 2,5
  # Met de zin: de score op "effectmeting" is hoger dan 2,5; wordt het: Opgavegericht.
  Scenario: Waar INZ-03 beslist, is het advies Sturen op inzicht (2)
    Gegeven een profiel met deze feiten:
      | feit                           | waarde     |
      | gemeente                       | Vught      |
      | inwoners                       | 33.202     |
      | stedelijkheid                  | 3          |
      | netwerken                      | []         |
      | domein                         | Veiligheid |
      | fte_data                       | 5          |
      | afgeronde_projecten            | 0          |
      | lopende_proeven                | 0          |
      | opgaven                        | 1          |
      | ambitie                        | verbeteren |
      | mandaat                        | directie   |
      | regiosamenwerking              | bestaand   |
      | grote_verandering              | nee        |
      | incident                       | nee        |
      | algoritmen_zonder_register     | nee        |
      | doel en opgave                 | 2,5        |
      | innovatie van dienstverlening  | 3          |
      | steun van stakeholders         | 3          |
      | effectmeting                   | 2,5        |
      | datakwaliteit                  | 3          |
      | gegevensbeheer en standaarden  | 3          |
      | platform en techniek           | 3          |
      | analysevermogen                | 3          |
      | privacy, beveiliging en ethiek | 3          |
      | leiderschap                    | 2          |
      | rollen en eigenaarschap        | 3          |
      | datavaardigheid                | 3          |
      | capaciteit en budget           | 3          |
      | ruimte om te experimenteren    | 3          |
      | evaluatie                      | 3,5        |
      | kennisdeling                   | 3,5        |
      | opschaling                     | 4          |
    Dan is het advies "Sturen op inzicht"

  # VER-10: de ambitie is minstens "onderscheiden"
  # Met de zin: de ambitie is minstens "verbeteren"; wordt het: Verantwoord en veilig.
  Scenario: Waar VER-10 beslist, is het advies Samen in de regio
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 1                |
      | afgeronde_projecten            | 5                |
      | lopende_proeven                | 0                |
      | opgaven                        | 0                |
      | ambitie                        | verbeteren       |
      | mandaat                        | raad             |
      | regiosamenwerking              | verkend          |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 2,5              |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 2,5              |
      | datavaardigheid                | 2                |
      | capaciteit en budget           | 2                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Samen in de regio"

  # BEV-17: er zijn algoritmen zonder register
  # Met de zin: er zijn geen algoritmen zonder register; wordt het: Verantwoord en veilig.
  Scenario: Waar BEV-17 beslist, is het advies Samen in de regio
    Gegeven een profiel met deze feiten:
      | feit                           | waarde          |
      | gemeente                       | Middelburg (Z.) |
      | inwoners                       | 50.439          |
      | stedelijkheid                  | 2               |
      | netwerken                      | []              |
      | domein                         | Veiligheid      |
      | fte_data                       | 1,5             |
      | afgeronde_projecten            | 0               |
      | lopende_proeven                | 1               |
      | opgaven                        | 1               |
      | ambitie                        | onderscheiden   |
      | mandaat                        | geen            |
      | regiosamenwerking              | verkend         |
      | grote_verandering              | nee             |
      | incident                       | nee             |
      | algoritmen_zonder_register     | nee             |
      | doel en opgave                 | 3               |
      | innovatie van dienstverlening  | 3               |
      | steun van stakeholders         | 3               |
      | effectmeting                   | 3               |
      | datakwaliteit                  | 3               |
      | gegevensbeheer en standaarden  | 3               |
      | platform en techniek           | 3               |
      | analysevermogen                | 2               |
      | privacy, beveiliging en ethiek | 2,5             |
      | leiderschap                    | 3               |
      | rollen en eigenaarschap        | 2,5             |
      | datavaardigheid                | 2               |
      | capaciteit en budget           | 2               |
      | ruimte om te experimenteren    | 3               |
      | evaluatie                      | 3               |
      | kennisdeling                   | 3               |
      | opschaling                     | 3               |
    Dan is het advies "Samen in de regio"

  # BEV-06: er is minder dan 1 fte voor data
  # Met de zin: er is minder dan 0,5 fte voor data; wordt het: Klein beginnen.
  Scenario: Waar BEV-06 beslist, is het advies Nog geen strategie
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 0,5              |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 0                |
      | ambitie                        | verkennen        |
      | mandaat                        | geen             |
      | regiosamenwerking              | geen             |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 1                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Nog geen strategie"

  # PRO-12: de volwassenheid is minstens 3
  # Met de zin: de volwassenheid is minstens 2,5; wordt het: Opgavegericht.
  Scenario: Waar PRO-12 beslist, is het advies Klein beginnen
    Gegeven een profiel met deze feiten:
      | feit                           | waarde                         |
      | gemeente                       | Vught                          |
      | inwoners                       | 33.202                         |
      | stedelijkheid                  | 3                              |
      | netwerken                      | []                             |
      | domein                         | Verkeer, vervoer en waterstaat |
      | fte_data                       | 5                              |
      | afgeronde_projecten            | 0                              |
      | lopende_proeven                | 0                              |
      | opgaven                        | 1                              |
      | ambitie                        | verbeteren                     |
      | mandaat                        | geen                           |
      | regiosamenwerking              | verkend                        |
      | grote_verandering              | nee                            |
      | incident                       | nee                            |
      | algoritmen_zonder_register     | nee                            |
      | doel en opgave                 | 3                              |
      | innovatie van dienstverlening  | 3                              |
      | steun van stakeholders         | 3                              |
      | effectmeting                   | 3                              |
      | datakwaliteit                  | 3                              |
      | gegevensbeheer en standaarden  | 3                              |
      | platform en techniek           | 3                              |
      | analysevermogen                | 3                              |
      | privacy, beveiliging en ethiek | 3                              |
      | leiderschap                    | 2                              |
      | rollen en eigenaarschap        | 3                              |
      | datavaardigheid                | 3                              |
      | capaciteit en budget           | 3                              |
      | ruimte om te experimenteren    | 3                              |
      | evaluatie                      | 3                              |
      | kennisdeling                   | 3                              |
      | opschaling                     | 3                              |
    Dan is het advies "Klein beginnen"

  # BEV-09: de volwassenheid is lager dan 1,5
  # Met de zin: de volwassenheid is lager dan 2; wordt het: Nog geen strategie.
  Scenario: Waar BEV-09 beslist, is het advies Sturen op inzicht
    Gegeven een profiel met deze feiten:
      | feit                           | waarde                   |
      | gemeente                       | Vught                    |
      | inwoners                       | 33.202                   |
      | stedelijkheid                  | 3                        |
      | netwerken                      | []                       |
      | domein                         | Bestuur en ondersteuning |
      | fte_data                       | 5                        |
      | afgeronde_projecten            | 0                        |
      | lopende_proeven                | 0                        |
      | opgaven                        | 0                        |
      | ambitie                        | verbeteren               |
      | mandaat                        | geen                     |
      | regiosamenwerking              | geen                     |
      | grote_verandering              | nee                      |
      | incident                       | nee                      |
      | algoritmen_zonder_register     | nee                      |
      | doel en opgave                 | 1,5                      |
      | innovatie van dienstverlening  | 2                        |
      | steun van stakeholders         | 1,5                      |
      | effectmeting                   | 2                        |
      | datakwaliteit                  | 2,5                      |
      | gegevensbeheer en standaarden  | 2,5                      |
      | platform en techniek           | 2                        |
      | analysevermogen                | 2,5                      |
      | privacy, beveiliging en ethiek | 3                        |
      | leiderschap                    | 1                        |
      | rollen en eigenaarschap        | 3                        |
      | datavaardigheid                | 1,5                      |
      | capaciteit en budget           | 2,5                      |
      | ruimte om te experimenteren    | 1,5                      |
      | evaluatie                      | 2                        |
      | kennisdeling                   | 1                        |
      | opschaling                     | 2                        |
    Dan is het advies "Sturen op inzicht"

  # OPG-16: pleit dit tegen "Opgavegericht"
  # Met de zin: pleit dit voor "Opgavegericht"; wordt het: Opgavegericht.
  Scenario: Waar OPG-16 beslist, is het advies Sturen op inzicht
    Gegeven een profiel met deze feiten:
      | feit                           | waarde                   |
      | gemeente                       | Vught                    |
      | inwoners                       | 33.202                   |
      | stedelijkheid                  | 3                        |
      | netwerken                      | []                       |
      | domein                         | Bestuur en ondersteuning |
      | fte_data                       | 5                        |
      | afgeronde_projecten            | 0                        |
      | lopende_proeven                | 0                        |
      | opgaven                        | 1                        |
      | ambitie                        | verbeteren               |
      | mandaat                        | geen                     |
      | regiosamenwerking              | geen                     |
      | grote_verandering              | nee                      |
      | incident                       | nee                      |
      | algoritmen_zonder_register     | nee                      |
      | doel en opgave                 | 3                        |
      | innovatie van dienstverlening  | 3                        |
      | steun van stakeholders         | 2                        |
      | effectmeting                   | 2                        |
      | datakwaliteit                  | 3                        |
      | gegevensbeheer en standaarden  | 3                        |
      | platform en techniek           | 3                        |
      | analysevermogen                | 3                        |
      | privacy, beveiliging en ethiek | 3                        |
      | leiderschap                    | 3                        |
      | rollen en eigenaarschap        | 3                        |
      | datavaardigheid                | 3                        |
      | capaciteit en budget           | 3                        |
      | ruimte om te experimenteren    | 3                        |
      | evaluatie                      | 3                        |
      | kennisdeling                   | 3                        |
      | opschaling                     | 3                        |
    Dan is het advies "Sturen op inzicht"

  # VER-01: de score op "privacy, beveiliging en ethiek" is lager dan 3
  # Met de zin: de score op "privacy, beveiliging en ethiek" is lager dan 2,5; wordt het: Opgavegericht.
  Scenario: Waar VER-01 beslist, is het advies Verantwoord en veilig
    Gegeven een profiel met deze feiten:
      | feit                           | waarde        |
      | gemeente                       | Vught         |
      | inwoners                       | 33.202        |
      | stedelijkheid                  | 3             |
      | netwerken                      | []            |
      | domein                         | Veiligheid    |
      | fte_data                       | 10            |
      | afgeronde_projecten            | 5             |
      | lopende_proeven                | 0             |
      | opgaven                        | 1             |
      | ambitie                        | onderscheiden |
      | mandaat                        | directie      |
      | regiosamenwerking              | geen          |
      | grote_verandering              | nee           |
      | incident                       | nee           |
      | algoritmen_zonder_register     | nee           |
      | doel en opgave                 | 3             |
      | innovatie van dienstverlening  | 3             |
      | steun van stakeholders         | 3             |
      | effectmeting                   | 3             |
      | datakwaliteit                  | 3             |
      | gegevensbeheer en standaarden  | 3             |
      | platform en techniek           | 3             |
      | analysevermogen                | 3             |
      | privacy, beveiliging en ethiek | 2,5           |
      | leiderschap                    | 3             |
      | rollen en eigenaarschap        | 2,5           |
      | datavaardigheid                | 3             |
      | capaciteit en budget           | 3             |
      | ruimte om te experimenteren    | 3             |
      | evaluatie                      | 3             |
      | kennisdeling                   | 3             |
      | opschaling                     | 3             |
    Dan is het advies "Verantwoord en veilig"

  # VER-08: het mandaat is minstens "college"
  # Met de zin: het mandaat is minstens "directie"; wordt het: Verantwoord en veilig.
  Scenario: Waar VER-08 beslist, is het advies Fundament eerst
    Gegeven een profiel met deze feiten:
      | feit                           | waarde                         |
      | gemeente                       | Vught                          |
      | inwoners                       | 33.202                         |
      | stedelijkheid                  | 3                              |
      | netwerken                      | []                             |
      | domein                         | Verkeer, vervoer en waterstaat |
      | fte_data                       | 5                              |
      | afgeronde_projecten            | 5                              |
      | lopende_proeven                | 0                              |
      | opgaven                        | 0                              |
      | ambitie                        | onderscheiden                  |
      | mandaat                        | directie                       |
      | regiosamenwerking              | bestaand                       |
      | grote_verandering              | nee                            |
      | incident                       | nee                            |
      | algoritmen_zonder_register     | nee                            |
      | doel en opgave                 | 2,5                            |
      | innovatie van dienstverlening  | 3                              |
      | steun van stakeholders         | 2                              |
      | effectmeting                   | 3                              |
      | datakwaliteit                  | 3                              |
      | gegevensbeheer en standaarden  | 2                              |
      | platform en techniek           | 3                              |
      | analysevermogen                | 2                              |
      | privacy, beveiliging en ethiek | 2                              |
      | leiderschap                    | 3                              |
      | rollen en eigenaarschap        | 2                              |
      | datavaardigheid                | 3                              |
      | capaciteit en budget           | 3                              |
      | ruimte om te experimenteren    | 1,5                            |
      | evaluatie                      | 3                              |
      | kennisdeling                   | 3                              |
      | opschaling                     | 2                              |
    Dan is het advies "Fundament eerst"

  # BEV-03: de score op "leiderschap" is hoogstens 1
  # Met de zin: de score op "leiderschap" is hoogstens 1,5; wordt het: Nog geen strategie.
  Scenario: Waar BEV-03 beslist, is het advies Samen in de regio
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 0                |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 0                |
      | ambitie                        | verkennen        |
      | mandaat                        | college          |
      | regiosamenwerking              | bestaand         |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 1,5              |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 1                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3                |
    Dan is het advies "Samen in de regio"

  # PRO-04: er zijn hoogstens 2 afgeronde dataprojecten
  # Met de zin: er is hoogstens 1 afgerond dataproject; wordt het: Samen in de regio.
  Scenario: Waar PRO-04 beslist, is het advies Klein beginnen
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 1                |
      | afgeronde_projecten            | 2                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | verkennen        |
      | mandaat                        | directie         |
      | regiosamenwerking              | verkend          |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 1,5              |
      | steun van stakeholders         | 2,5              |
      | effectmeting                   | 1,5              |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 2,5              |
      | capaciteit en budget           | 1,5              |
      | ruimte om te experimenteren    | 2,5              |
      | evaluatie                      | 2,5              |
      | kennisdeling                   | 2                |
      | opschaling                     | 2,5              |
    Dan is het advies "Klein beginnen"

  # OPG-15: pleit dit sterk tegen "Opgavegericht"
  # Met de zin: is "Opgavegericht" uitgesloten; wordt het: Organisatiebreed verankeren.
  Scenario: Waar OPG-15 beslist, is het advies Opgavegericht
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 1                |
      | afgeronde_projecten            | 5                |
      | lopende_proeven                | 0                |
      | opgaven                        | 1                |
      | ambitie                        | verbeteren       |
      | mandaat                        | raad             |
      | regiosamenwerking              | verkend          |
      | grote_verandering              | ja               |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 3                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 3                |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 3                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 3                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 3                |
      | ruimte om te experimenteren    | 3                |
      | evaluatie                      | 3                |
      | kennisdeling                   | 3                |
      | opschaling                     | 3,5              |
    Dan is het advies "Opgavegericht"

  # ANK-12: is "Organisatiebreed verankeren" uitgesloten
  # Met de zin: pleit dit sterk tegen "Organisatiebreed verankeren"; wordt het: Organisatiebreed verankeren.
  Scenario: Waar ANK-12 beslist, is het advies Verantwoord en veilig
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Middelburg (Z.)  |
      | inwoners                       | 50.439           |
      | stedelijkheid                  | 2                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 0,25             |
      | afgeronde_projecten            | 5                |
      | lopende_proeven                | 0                |
      | opgaven                        | 0                |
      | ambitie                        | verbeteren       |
      | mandaat                        | college          |
      | regiosamenwerking              | geen             |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 3                |
      | steun van stakeholders         | 1                |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 2,25             |
      | gegevensbeheer en standaarden  | 3                |
      | platform en techniek           | 1,5              |
      | analysevermogen                | 1                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 1                |
      | rollen en eigenaarschap        | 3                |
      | datavaardigheid                | 1,5              |
      | capaciteit en budget           | 1,05             |
      | ruimte om te experimenteren    | 1,1              |
      | evaluatie                      | 1                |
      | kennisdeling                   | 1                |
      | opschaling                     | 3,45             |
    Dan is het advies "Verantwoord en veilig"

  # FED-10: is "Federatief en open" uitgesloten
  # Met de zin: pleit dit sterk tegen "Federatief en open"; wordt het: Federatief en open.
  Scenario: Waar FED-10 beslist, is het advies Fundament eerst
    Gegeven een profiel met deze feiten:
      | feit                           | waarde           |
      | gemeente                       | Vught            |
      | inwoners                       | 33.202           |
      | stedelijkheid                  | 3                |
      | netwerken                      | []               |
      | domein                         | organisatiebreed |
      | fte_data                       | 10               |
      | afgeronde_projecten            | 0                |
      | lopende_proeven                | 0                |
      | opgaven                        | 0                |
      | ambitie                        | verbeteren       |
      | mandaat                        | geen             |
      | regiosamenwerking              | bestaand         |
      | grote_verandering              | nee              |
      | incident                       | nee              |
      | algoritmen_zonder_register     | nee              |
      | doel en opgave                 | 3                |
      | innovatie van dienstverlening  | 5                |
      | steun van stakeholders         | 1,25             |
      | effectmeting                   | 3                |
      | datakwaliteit                  | 1,95             |
      | gegevensbeheer en standaarden  | 3,5              |
      | platform en techniek           | 5                |
      | analysevermogen                | 3                |
      | privacy, beveiliging en ethiek | 3                |
      | leiderschap                    | 1                |
      | rollen en eigenaarschap        | 4                |
      | datavaardigheid                | 3                |
      | capaciteit en budget           | 3                |
      | ruimte om te experimenteren    | 1,5              |
      | evaluatie                      | 4,5              |
      | kennisdeling                   | 1,5              |
      | opschaling                     | 3                |
    Dan is het advies "Fundament eerst"

  # OPG-13: is "Opgavegericht" uitgesloten
  # Met de zin: pleit dit sterk tegen "Opgavegericht"; wordt het: Opgavegericht.
  Scenario: Waar OPG-13 beslist, is het advies Fundament eerst
    Gegeven een profiel met deze feiten:
      | feit                           | waarde    |
      | gemeente                       | Vught     |
      | inwoners                       | 33.202    |
      | stedelijkheid                  | 3         |
      | netwerken                      | []        |
      | domein                         | Onderwijs |
      | fte_data                       | 0         |
      | afgeronde_projecten            | 0         |
      | lopende_proeven                | 0         |
      | opgaven                        | 1         |
      | ambitie                        | verkennen |
      | mandaat                        | directie  |
      | regiosamenwerking              | geen      |
      | grote_verandering              | nee       |
      | incident                       | nee       |
      | algoritmen_zonder_register     | nee       |
      | doel en opgave                 | 5         |
      | innovatie van dienstverlening  | 5         |
      | steun van stakeholders         | 5         |
      | effectmeting                   | 2,46      |
      | datakwaliteit                  | 2,01      |
      | gegevensbeheer en standaarden  | 2,01      |
      | platform en techniek           | 1         |
      | analysevermogen                | 1         |
      | privacy, beveiliging en ethiek | 1,45      |
      | leiderschap                    | 1         |
      | rollen en eigenaarschap        | 3,5       |
      | datavaardigheid                | 3         |
      | capaciteit en budget           | 2         |
      | ruimte om te experimenteren    | 1,95      |
      | evaluatie                      | 5         |
      | kennisdeling                   | 4,5       |
      | opschaling                     | 3,5       |
    Dan is het advies "Fundament eerst"
