# language: nl
Functionaliteit: Zinnen in taal.yaml die niet kloppen

  Scenario: een soort die er niet is
    Gegeven een kleine regelset, waarin in "taal.yaml" "profiel: {soort: voorbeeldstap" is vervangen door "profiel: {soort: voorbeeld"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:16  "voorbeeld" is geen soort zin
        16 │   profiel: {soort: voorbeeld, zin: 'het profiel {profiel}'}
           │                    ^^^^^^^^^
      Bedoelde u "voorbeeldstap"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een waarde die er niet is
    Gegeven een kleine regelset, waarin in "taal.yaml" "'er is minstens {fte} fte'" is vervangen door "'er is minstens {ftes} fte'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:3  de zin "er is minstens {ftes} fte" kan niet: "{ftes}" bestaat niet. Bedoelde u "{fte}"?
        3 │   fte-minstens: {soort: voorwaarde, zin: 'er is minstens {ftes} fte', feit: fte, operator: ">="}
          │                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Zie bovenaan taal.yaml hoe een zin eruitziet.
      """
    En is de code "zin-kan-niet"

  Scenario: een waarde die alles is
    Gegeven een kleine regelset, waarin in "taal.yaml" "'er is minstens {fte} fte'" is vervangen door "'er is minstens {} fte'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:3  de zin "er is minstens {} fte" kan niet: "{}" bestaat niet.
        3 │   fte-minstens: {soort: voorwaarde, zin: 'er is minstens {} fte', feit: fte, operator: ">="}
          │                                          ^^^^^^^^^^^^^^^^^^^^^^^
      Zie bovenaan taal.yaml hoe een zin eruitziet.
      """
    En is de code "zin-kan-niet"

  Scenario: haakjes die niet kloppen
    Gegeven een kleine regelset, waarin in "taal.yaml" "'er is een incident'" is vervangen door "'er is (een incident'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  de zin "er is (een incident" kan niet: haakjes of strepen kloppen niet
        5 │   incident: {soort: voorwaarde, zin: 'er is (een incident', feit: incident, operator: is, waarde: ja}
          │                                      ^^^^^^^^^^^^^^^^^^^^^
      Zie bovenaan taal.yaml hoe een zin eruitziet.
      """
    En is de code "zin-kan-niet"

  Scenario: een zin met te veel keuzes
    Gegeven een kleine regelset, waarin in "taal.yaml" "'er is een incident'" is vervangen door "'(a)(a)(a)(a)(a)(a)(a)'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  de zin "(a)(a)(a)(a)(a)(a)(a)" kan niet: hij is te lang of heeft te veel keuzes
        5 │   incident: {soort: voorwaarde, zin: '(a)(a)(a)(a)(a)(a)(a)', feit: incident, operator: is, waarde: ja}
          │                                      ^^^^^^^^^^^^^^^^^^^^^^^
      Zie bovenaan taal.yaml hoe een zin eruitziet.
      """
    En is de code "zin-kan-niet"

  Scenario: een feit dat er niet is
    Gegeven een kleine regelset, waarin in "taal.yaml" "feit: incident" is vervangen door "feit: incidenten"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  het feit "incidenten" bestaat niet
        5 │   incident: {soort: voorwaarde, zin: 'er is een incident', feit: incidenten, operator: is, waarde: ja}
          │                                                                  ^^^^^^^^^^
      Bedoelde u "incident"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een feit dat geen regel kan lezen
    Gegeven een kleine regelset, waarin in "taal.yaml" "feit: incident" is vervangen door "feit: gemeente"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  een regel kan "gemeente" niet lezen
        5 │   incident: {soort: voorwaarde, zin: 'er is een incident', feit: gemeente, operator: is, waarde: ja}
          │                                                                  ^^^^^^^^
      Kies een ander feit.
      """
    En is de code "ongeldige-waarde"

  Scenario: een operator die niet past
    Gegeven een kleine regelset, waarin in "taal.yaml" "feit: domein, operator: is" is vervangen door "feit: domein, operator: "<""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:6  de operator "<" past niet bij "domein" (keuze)
        6 │   domein-is: {soort: voorwaarde, zin: 'het domein is {domein}', feit: domein, operator: "<"}
          │                                                                                         ^^^
      Kies uit: "is" of "is niet".
      """
    En is de code "ongeldige-waarde"

  Scenario: een vaste waarde die niet kan
    Gegeven een kleine regelset, waarin in "taal.yaml" "waarde: ja" is vervangen door "waarde: misschien"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  "misschien" is geen waarde voor "incident"
        5 │   incident: {soort: voorwaarde, zin: 'er is een incident', feit: incident, operator: is, waarde: misschien}
          │                                                                                                  ^^^^^^^^^
      Schrijf ja of nee.
      """
    En is de code "ongeldige-waarde"

  Scenario: een zin zonder waarde
    Gegeven een kleine regelset, waarin in "taal.yaml" "'er is minstens {fte} fte'" is vervangen door "'er is genoeg fte'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:3  in deze zin hoort een waarde te staan
        3 │   fte-minstens: {soort: voorwaarde, zin: 'er is genoeg fte', feit: fte, operator: ">="}
          │                                          ^^^^^^^^^^^^^^^^^^
      Pas de zin of het veld waarde aan.
      """
    En is de code "ongeldige-waarde"

  Scenario: een zin met een waarde te veel
    Gegeven een kleine regelset, waarin in "taal.yaml" "'er is geen fte'" is vervangen door "'er is geen {fte} fte'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:4  in deze zin hoort geen andere waarde te staan
        4 │   fte-geen: {soort: voorwaarde, zin: 'er is geen {fte} fte', feit: fte, operator: "<=", waarde: 0}
          │                                      ^^^^^^^^^^^^^^^^^^^^^^
      Pas de zin of het veld waarde aan.
      """
    En is de code "ongeldige-waarde"

  Scenario: een zin over een groep zonder naam
    Gegeven een kleine regelset, waarin in "taal.yaml" "'de score op {thema} is lager dan {score}'" is vervangen door "'de score is lager dan {score}'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:9  in deze zin hoort "{thema}" een keer te staan
        9 │   thema-lager-dan: {soort: voorwaarde, zin: 'de score is lager dan {score}', feit: thema, operator: "<"}
          │                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Pas de zin aan.
      """
    En is de code "ongeldige-waarde"

  Scenario: een bevinding die niet kan
    Gegeven een kleine regelset, waarin in "taal.yaml" "bevinding: minstens, tabel" is vervangen door "bevinding: hoogstens, tabel"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:11  "hoogstens" kan hier niet
        11 │   bevindingen-minstens: {soort: voorwaarde, zin: 'minstens {aantal} van deze bevindingen gelden:', bevinding: hoogstens, tabel: bevinding}
           │                                                                                                               ^^^^^^^^^
      Schrijf geldt, geldt niet of minstens.
      """
    En is de code "ongeldige-waarde"

  Scenario: een besluit dat er niet is
    Gegeven een kleine regelset, waarin in "taal.yaml" "besluit: uitsluiting" is vervangen door "besluit: uitsluitng"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:14  "uitsluitng" is geen besluit
        14 │   uitgesloten: {soort: conclusie, zin: 'is {strategie} uitgesloten', besluit: uitsluitng}
           │                                                                               ^^^^^^^^^^
      Bedoelde u "uitsluiting"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een besluit zonder strategie
    Gegeven een kleine regelset, waarin in "taal.yaml" "zin: 'is {strategie} uitgesloten'" is vervangen door "zin: 'is het uitgesloten'"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:14  in deze zin hoort "{strategie}" een keer te staan
        14 │   uitgesloten: {soort: conclusie, zin: 'is het uitgesloten', besluit: uitsluiting}
           │                                        ^^^^^^^^^^^^^^^^^^^^
      Pas de zin aan.
      """
    En is de code "ongeldige-waarde"

  Scenario: een argument zonder punten
    Gegeven een kleine regelset, waarin in "taal.yaml" ", punten: 1" is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:13  bij een argument horen punten
        13 │   pleit-voor: {soort: conclusie, zin: 'pleit dit voor {strategie}', besluit: argument}
           │   ^^^^^^^^^^
      Voeg punten toe: -2, -1, 1 of 2.
      """
    En is de code "ongeldige-waarde"

  Scenario: punten bij iets anders dan een argument
    Gegeven een kleine regelset, waarin in "taal.yaml" "besluit: uitsluiting" is vervangen door "besluit: uitsluiting, punten: 1"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:14  alleen bij een argument horen punten
        14 │   uitgesloten: {soort: conclusie, zin: 'is {strategie} uitgesloten', besluit: uitsluiting, punten: 1}
           │                                                                                                    ^
      Haal de punten weg.
      """
    En is de code "ongeldige-waarde"

  Scenario: punten die niet kunnen
    Gegeven een kleine regelset, waarin in "taal.yaml" "punten: 1" is vervangen door "punten: 3"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:13  "3" is geen aantal punten
        13 │   pleit-voor: {soort: conclusie, zin: 'pleit dit voor {strategie}', besluit: argument, punten: 3}
           │                                                                                                ^
      Schrijf -2, -1, 1 of 2.
      """
    En is de code "ongeldige-waarde"

  Scenario: een zin zonder zin
    Gegeven een kleine regelset, waarin in "taal.yaml" " zin: 'er is een incident'," is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  bij de zin "incident" ontbreekt "zin"
        5 │   incident: {soort: voorwaarde, feit: incident, operator: is, waarde: ja}
          │   ^^^^^^^^
      Voeg "zin:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"
