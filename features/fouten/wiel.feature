# language: nl
Functionaliteit: Een wiel dat niet klopt

  Scenario: een wiel zonder strategieën
    Gegeven een kleine regelset, waarin in "wiel.yaml" "strategieen:\n  samen:\n    naam: Samen werken\n    kern: delen met anderen\n    overstaand: zelf\n  zelf:\n    naam: Zelf doen\n    kern: alles in eigen huis\n    overstaand: samen\n  wachten:\n    naam: Nog wachten\n    kern: eerst doen en leren" is vervangen door "strategieen: {}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:4  het wiel heeft geen strategie
        4 │ strategieen: {}
          │              ^
      Voeg minstens een strategie toe.
      """
    En is de code "ongeldige-waarde"

  Scenario: een strategie zonder naam
    Gegeven een kleine regelset, waarin in "wiel.yaml" "naam: Samen werken\n    " is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:5  bij de strategie "samen" ontbreekt "naam"
        5 │   samen:
          │   ^^^^^
      Voeg "naam:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: een strategie met een naam die niet kan
    Gegeven een kleine regelset, waarin in "wiel.yaml" "  wachten:\n" is vervangen door "  Nog wachten:\n"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:3  "wachten" is geen strategie van dit wiel
        3 │ naaf: wachten
          │       ^^^^^^^
      Bedoelde u "Nog wachten"?

      regels/wiel.yaml:13  "Nog wachten" kan hier geen naam zijn
        13 │   Nog wachten:
           │   ^^^^^^^^^^^
      Schrijf kleine letters en cijfers, met een streepje tussen woorden.

      regels/wiel.yaml:20  "wachten" is geen strategie van dit wiel
        20 │ volgorde: [wachten, samen, zelf]
           │            ^^^^^^^
      Bedoelde u "Nog wachten"?
      """
    En zijn de codes "ongeldige-waarde" en "ongeldige-naam"

  Scenario: twee strategieën met één naam
    Gegeven een kleine regelset, waarin in "wiel.yaml" "naam: Zelf doen" is vervangen door "naam: Samen werken"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:9  de naam "Samen werken" is al gebruikt, op regels/wiel.yaml:5
        9 │   zelf:
          │   ^^^^
      Geef een van de twee een andere naam.
      """
    En is de code "dubbele-naam"

  Scenario: een overkant die er niet is
    Gegeven een kleine regelset, waarin in "wiel.yaml" "overstaand: samen" is vervangen door "overstaand: sammen"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:12  "sammen" is geen strategie van dit wiel
        12 │     overstaand: sammen
           │                 ^^^^^^
      Bedoelde u "samen"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een overkant die andersom niet klopt
    Gegeven een kleine regelset, waarin in "wiel.yaml" "kern: eerst doen en leren" is vervangen door "kern: eerst doen en leren\n    overstaand: samen"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:16  "wachten" ligt tegenover "samen", maar andersom niet
        16 │     overstaand: samen
           │                 ^^^^^
      Maak beide gelijk bij overstaand.
      """
    En is de code "ongeldige-waarde"

  Scenario: een naaf die er niet is
    Gegeven een kleine regelset, waarin in "wiel.yaml" "naaf: wachten" is vervangen door "naaf: midden"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:3  "midden" is geen strategie van dit wiel
        3 │ naaf: midden
          │       ^^^^^^
      Kies uit: "samen", "zelf" of "wachten".
      """
    En is de code "ongeldige-waarde"

  Scenario: een strategie die niet in de volgorde staat
    Gegeven een kleine regelset, waarin in "wiel.yaml" "[wachten, samen, zelf]" is vervangen door "[wachten, samen]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:20  in de volgorde ontbreekt "zelf"
        20 │ volgorde: [wachten, samen]
           │           ^
      Noem elke strategie een keer.
      """
    En is de code "ongeldige-waarde"

  Scenario: een strategie die dubbel in de volgorde staat
    Gegeven een kleine regelset, waarin in "wiel.yaml" "[wachten, samen, zelf]" is vervangen door "[wachten, samen, zelf, samen]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:20  in de volgorde staat dubbel: "samen"
        20 │ volgorde: [wachten, samen, zelf, samen]
           │           ^
      Noem elke strategie een keer.
      """
    En is de code "ongeldige-waarde"

  Scenario: een wiel zonder volgorde
    Gegeven een kleine regelset, waarin in "wiel.yaml" "volgorde: [wachten, samen, zelf]\n" is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:1  bij het wiel ontbreekt "volgorde"
        1 │ naam: Klein wiel
      Voeg "volgorde:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: een spanning met één strategie
    Gegeven een kleine regelset, waarin in "wiel.yaml" "tussen: [samen, zelf]" is vervangen door "tussen: [samen]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:17  een spanning is tussen twee strategieën
        17 │   - tussen: [samen]
           │             ^
      Noem er precies twee.
      """
    En is de code "ongeldige-waarde"

  Scenario: een spanning met een bron die er niet is
    Gegeven een kleine regelset, waarin in "wiel.yaml" "bron: rapport" is vervangen door "bron: raport"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:19  de bron "raport" staat niet in bronnen.yaml
        19 │     bron: raport
           │           ^^^^^^
      Bedoelde u "rapport"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een gelijke stand met een strategie die er niet is
    Gegeven een kleine regelset, waarin in "wiel.yaml" "bij gelijke stand: [zelf]" is vervangen door "bij gelijke stand: [zelff]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:30  "zelff" is geen strategie van dit wiel
        30 │     bij gelijke stand: [zelff]
           │                         ^^^^^
      Bedoelde u "zelf"?
      """
    En is de code "ongeldige-waarde"

  Scenario: twee domeinen met één naam
    Gegeven een kleine regelset, waarin in "wiel.yaml" "ook: ["1"]" is vervangen door "ook: [alles]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:33  de naam "alles" is al gebruikt, op regels/wiel.yaml:32
        33 │   - naam: Veiligheid
      Geef een van de twee een andere naam.
      """
    En is de code "dubbele-naam"
