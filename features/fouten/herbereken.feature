# language: nl
Functionaliteit: Een eerder advies opnieuw berekenen

  Achtergrond:
    Gegeven een kleine regelset
    En het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte: 2
      """
    En het advies "advies.json" bij "eersel.yaml"

  Scenario: identiek
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Opnieuw berekend: het advies voor Eersel

      Het advies is van 1 maart 2026.

      Het advies is identiek. Dezelfde gegevens geven weer precies dezelfde uitkomst: Zelf doen.

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: zonder het profiel
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Den Haag
      """
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 0

  Scenario: een regel is strenger
    Gegeven in "regels.feature" is "| b     | 2       |" vervangen door "| b     | 3       |"
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 6
    En is dit het antwoord:
      """
      Opnieuw berekend: het advies voor Eersel

      Het advies is van 1 maart 2026.

      De uitkomst is anders.

      Toen: Zelf doen (voorlopig). Nu: Samen werken (voorlopig).

      Wat er veranderde in de regels

      Toen: Kleine regelset, versie 1. Nu: Kleine regelset, versie 1.

      - REG-02-b (Wie mensen heeft, doet het zelf) is veranderd. Voorwaarde weg: er is minstens 2 fte. Voorwaarde erbij: er is minstens 3 fte.

      Wat dit doet met de punten

      Zelf doen (punten: toen 2, nu 1)

      - Weggevallen: Wie mensen heeft, doet het zelf (REG-02-b, voor).

      Wat er anders is in het advies

      - Toen: Advies voor Eersel: Zelf doen
      - Nu: Advies voor Eersel: Samen werken

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: een regel is nieuw, een is weg, en een woord in een tekst is anders
    Gegeven in "regels.feature" is "| b     | 2       |" vervangen door "| c     | 2       |"
    En in "teksten/REG-02.md.j2" is "Er" vervangen door "Nu"
    En in "wiel.yaml" is "eerst doen en leren" vervangen door "eerst leren"
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 6
    En is dit het antwoord:
      """
      Opnieuw berekend: het advies voor Eersel

      Het advies is van 1 maart 2026.

      De uitkomst blijft Zelf doen (voorlopig), maar niet alles is gelijk.

      Wat er veranderde in de regels

      Toen: Kleine regelset, versie 1. Nu: Kleine regelset, versie 1.

      - REG-02-b (Wie mensen heeft, doet het zelf) is weg.
      - REG-02-c (Wie mensen heeft, doet het zelf) is nieuw.

      Andere teksten: REG-02 (veranderd).

      Ook anders in de regels: wiel.

      Wat dit doet met de punten

      Zelf doen (punten: toen 2, nu 2)

      - Erbij gekomen: Wie mensen heeft, doet het zelf (REG-02-c, voor).
      - Weggevallen: Wie mensen heeft, doet het zelf (REG-02-b, voor).

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: het bestand is aangepast
    Gegeven in het bestand "advies.json" is '"waarde": "2"' vervangen door '"waarde": "1"'
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 6
    En is dit het antwoord:
      """
      Opnieuw berekend: het advies voor Eersel

      Let op: dit bestand is niet zoals het programma het schreef. Het is veranderd of beschadigd. Zoek het origineel.

      Het advies is van 1 maart 2026.

      De uitkomst is anders.

      Toen: Zelf doen (voorlopig). Nu: Samen werken (voorlopig).

      Wat dit doet met de punten

      Zelf doen (punten: toen 2, nu 1)

      - Weggevallen: Wie mensen heeft, doet het zelf (REG-02-b, voor).

      Wat er anders is in het advies

      - Toen: Advies voor Eersel: Zelf doen
      - Nu: Advies voor Eersel: Samen werken

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: geen JSON
    Wanneer ik "strategiekeuze herbereken eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "geen-json"
    En staat er op het scherm:
      """
      eersel.yaml:1  "eersel.yaml" is geen geldige JSON
        1 │ gemeente: Eersel
          │ ^
      Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json
      """

  Scenario: JSON van iets anders
    Gegeven het bestand "ander.json" met deze inhoud:
      """
      {"naam": "iets anders", "formaat": "1"}
      """
    Wanneer ik "strategiekeuze herbereken ander.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "geen-advies"
    En staat er op het scherm:
      """
      ander.json  "ander.json" is geen advies
      Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json
      """

  Scenario: JSON van een andere opdracht
    Gegeven het bestand "uitleg.json" met deze inhoud:
      """
      {"strategie": null, "leidend": "", "zekerheid": "", "aannames": [], "mogelijk": [], "namen": [], "vraag": null, "feiten": []}
      """
    Wanneer ik "strategiekeuze herbereken uitleg.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "geen-advies"
    En staat er op het scherm:
      """
      uitleg.json  "uitleg.json" is een tussenstand van gesprek, en geen advies
      Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json
      """

  Scenario: een bestand met een naam als JSON
    Wanneer ik "strategiekeuze herbereken {} --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      {}  het bestand "{}" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een formaat van later
    Gegeven in het bestand "advies.json" is '"formaat": 1' vervangen door '"formaat": 2'
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "ander-formaat"
    En staat er op het scherm:
      """
      advies.json  dit advies heeft formaat 2, en dit programma kent alleen formaat 1
      Gebruik een andere versie van strategiekeuze.
      """

  Scenario: velden die niet in een advies horen
    Gegeven in het bestand "advies.json" is '"trede": 0' vervangen door '"trede": "nul", "extra": 1'
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "advies-klopt-niet"
    En staat er op het scherm:
      """
      advies.json  het veld "extra" hoort niet zo in een advies
      Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json

      advies.json  het veld "trede" hoort niet zo in een advies
      Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json
      """

  Scenario: een veld staat er twee keer
    Gegeven in het bestand "advies.json" is '"trede": 0' vervangen door '"trede": 0, "trede": 1'
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "dubbel-veld"
    En staat er op het scherm:
      """
      advies.json  het veld "trede" staat er twee keer
      Geef het bestand zoals het programma het schreef.
      """

  Abstract Scenario: een getal dat niet kan
    Gegeven in het bestand "advies.json" is '"trede": 0' vervangen door '"trede": <getal>'
    Wanneer ik "strategiekeuze herbereken advies.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "json-getal"
    En staat er op het scherm:
      """
      advies.json  het getal "<getal>" kan hier niet staan
      Geef het bestand zoals het programma het schreef.
      """

    Voorbeelden:
      | getal            |
      | NaN              |
      | -Infinity        |
      | 0.0              |
      | 1e5              |
      | 1234567890123456 |

  Scenario: veel te diep
    Gegeven het bestand "diep.json" met 100.000 keer "["
    Wanneer ik "strategiekeuze herbereken diep.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "json-te-diep"
    En staat er op het scherm:
      """
      diep.json  "diep.json" is te diep genest
      Geef het bestand zoals het programma het schreef.
      """
    En duurde dat hoogstens 5 seconden

  Scenario: veel te groot
    Gegeven het bestand "groot.json" van 2 MB
    Wanneer ik "strategiekeuze herbereken groot.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "bestand-te-groot"

  Scenario: er is geen bestand
    Wanneer ik "strategiekeuze herbereken er-niet.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En is de code "bestand-ontbreekt"

  Scenario: een schema dat er niet is
    Wanneer ik "strategiekeuze schema advis" uitvoer
    Dan is de afsluitcode 2
    En is de code "onbekend-schema"
    En staat er op het scherm:
      """
      van "advis" is er geen schema
      Bedoelde u "advies"?
      """

  Scenario: een bewaard advies waar een profiel hoort
    Wanneer ik "strategiekeuze advies advies.json --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      advies.json  "advies.json" is een bewaard advies, geen profiel
      Gebruik: strategiekeuze herbereken
      """
    En is de code "antwoord-als-profiel"
