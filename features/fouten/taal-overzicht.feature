# language: nl
Functionaliteit: Het overzicht van alle zinnen

  Scenario: alle zinnen van een regelset
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels taal regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Zinnen van Kleine regelset, versie 1

      Dit wiel is alleen om te testen.

      Tussen accolades staat wat u zelf invult. Schrijf namen tussen rechte aanhalingstekens.
      Ver ingesprongen staat een voorbeeld dat klopt.

      Voorwaarden
      ===========
      Een voorwaarde begint met Gegeven, En of Maar.

      Aantal inwoners
        - {aantal}: een geheel getal van 1 tot en met 2.000.000
        een gemeente met minder dan {aantal} inwoners
            Gegeven een gemeente met minder dan 50.000 inwoners

      Fte voor data
        - {fte}: een getal van 0 tot en met 1000, met hoogstens twee decimalen
        er is minstens {fte} fte
            Gegeven er is minstens 1 fte
            Gegeven er is geen fte

      Incident
            Gegeven er is een incident

      Domein
        - {domein}: een of meer van deze namen, zoals "A", "B" of "C": "alles", "Veiligheid"
        het domein is {domein}
            Gegeven het domein is "Veiligheid"

      Ambitie
        - {ambitie}: een van deze namen: "verkennen", "verbeteren"
        de ambitie is minstens {ambitie}
            Gegeven de ambitie is minstens "verbeteren"

      Netwerken
        - {netwerken}: een of meer van deze namen, zoals "A", "B" of "C": "G4", "G40", "M50"
        de gemeente is lid van {netwerken}
            Gegeven de gemeente is lid van "G40"

      Thema
        - {thema}: een van deze namen: "kwaliteit", "beheer", "leiding"
        - {score}: een score van 1 tot en met 5, met hoogstens twee decimalen
        de score op {thema} is lager dan {score}
            Gegeven de score op "kwaliteit" is lager dan 2,0

      Bevindingen
        - {bevinding}: een bevinding; in een besluit mag de naam nieuw zijn: "zwak" (BEV-01), "wankel"
          (BEV-02)
        - {aantal}: een geheel getal, hoogstens het aantal bevindingen in de tabel
        de bevinding {bevinding} geldt
            Gegeven de bevinding "zwak" geldt
        minstens {aantal} van deze bevindingen gelden:
            Gegeven minstens 2 van deze bevindingen gelden:
              | bevinding |
              | zwak      |
              | wankel    |

      Besluiten
      =========
      Een besluit begint met Dan. Elke regel heeft er precies één.

      Een bevinding vaststellen
        - {bevinding}: een bevinding; in een besluit mag de naam nieuw zijn: "zwak" (BEV-01), "wankel"
          (BEV-02)
        geldt de bevinding {bevinding}
            Dan geldt de bevinding "zwak"

      Een argument voor of tegen
        - {strategie}: een van deze namen: "Samen werken", "Zelf doen", "Nog wachten"
        pleit dit voor {strategie}
            Dan pleit dit voor "Samen werken"

      Een strategie uitsluiten
        - {strategie}: een van deze namen: "Samen werken", "Zelf doen", "Nog wachten"
        is {strategie} uitgesloten
            Dan is "Samen werken" uitgesloten

      Een strategie aanwijzen
        - {strategie}: een van deze namen: "Samen werken", "Zelf doen", "Nog wachten"
        - {trede}: een geheel getal van 1 tot en met 99; trede 1 gaat voor
        is {strategie} aangewezen op trede {trede}
            Dan is "Samen werken" aangewezen op trede 1

      Zinnen voor voorbeelden
      =======================
      Deze zinnen staan in voorbeelden, niet in regels. Daar draaien alle regels op één profiel.

      Alle zinnen
        - {profiel}: de naam van een profiel, zonder .yaml
        het profiel {profiel}
            het profiel "mijn-gemeente"
      """

  Scenario: zinnen over een woord, in de regels van het wiel
    Wanneer ik "strategiekeuze regels taal datalek" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Zinnen van Strategiewiel datastrategie, versie 0.1.0

      Dit wiel is een eigen reconstructie. Het wiel van de werkgroep Datastrategie is niet openbaar. De
      drempels in de regels zijn niet met onderzoek getoetst. Gebruik het advies om met elkaar in gesprek
      te gaan.

      Tussen accolades staat wat u zelf invult. Schrijf namen tussen rechte aanhalingstekens.
      Ver ingesprongen staat een voorbeeld dat klopt.

      Voorwaarden
      ===========
      Een voorwaarde begint met Gegeven, En of Maar.

      Incident
            Gegeven er is nu een incident
            Gegeven er is nu geen incident
      """

  Scenario: zinnen over een woord als Markdown
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels taal regels ambitie --vorm markdown" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      # Zinnen van Kleine regelset

      Versie 1. Dit wiel is alleen om te testen.

      Tussen accolades staat wat u zelf invult. Schrijf namen tussen rechte aanhalingstekens.
      Na een `#` staat hoe de zin eruitziet, daaronder een voorbeeld dat klopt.

      ## Voorwaarden

      Een voorwaarde begint met Gegeven, En of Maar.

      ### Ambitie

      Welke ambitie?

      - {ambitie}: een van deze namen: "verkennen", "verbeteren"

      ```gherkin
      # de ambitie is minstens {ambitie}
      Gegeven de ambitie is minstens "verbeteren"
      ```
      """

  Scenario: de regels mogen fouten hebben, want wie een zin zoekt is vaak een fout aan het herstellen
    Gegeven een kleine regelset, waarin in "regels.feature" "Dan pleit dit voor "Samen werken"" is vervangen door "Dan kies dit"
    Wanneer ik "strategiekeuze regels taal regels argument" uitvoer
    Dan is de afsluitcode 0
    En noemt het antwoord "Dan pleit dit voor "Samen werken""

  Scenario: zinnen die niet te lezen zijn
    Gegeven een kleine regelset, waarin in "taal.yaml" "{soort: voorwaarde, zin: 'er is een incident'" is vervangen door "{soort: voorwarde, zin: 'er is een incident'"
    Wanneer ik "strategiekeuze regels taal regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/taal.yaml:5  "voorwarde" is geen soort zin
        5 │   incident: {soort: voorwarde, zin: 'er is een incident', feit: incident, operator: is, waarde: ja}
          │                     ^^^^^^^^^
      Bedoelde u "voorwaarde"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een bladzijde in een bestand
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels taal regels -o zinnen.html" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: zinnen.html
      """
    En is "zinnen.html" veranderd

  Scenario: een bestand dat al bestaat, blijft zoals het is
    Gegeven een kleine regelset
    En het bestand "zinnen.html" met deze inhoud:
      """
      van mij
      """
    Wanneer ik "strategiekeuze regels taal regels -o zinnen.html" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      zinnen.html  "zinnen.html" bestaat al
      Kies een andere naam, of geef --overschrijf.
      """
    En is de code "bestand-bestaat"

  Scenario: een bestand dat al bestaat en vervangen mag worden
    Gegeven een kleine regelset
    En het bestand "zinnen.md" met deze inhoud:
      """
      van vorige keer
      """
    Wanneer ik "strategiekeuze regels taal regels -o zinnen.md --overschrijf" uitvoer
    Dan is de afsluitcode 0
    En is "zinnen.md" veranderd

  Scenario: een map waar een bestand hoort
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels taal regels -o regels --overschrijf" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      regels  "regels" bestaat al
      Kies een andere naam.
      """
    En is de code "bestand-bestaat"

  Scenario: een woord waar geen zin over gaat
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels taal regels zwembad" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      geen zin gaat over "zwembad"
      Zonder zoekwoord ziet u alle zinnen.
      """
    En is de code "zin-niet-gevonden"

  Scenario: een woord met een tikfout
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels taal regels netwreken" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      geen zin gaat over "netwreken"
      Bedoelde u "Netwerken"? Zonder zoekwoord ziet u alle zinnen.
      """
    En is de code "zin-niet-gevonden"

  Scenario: een vorm die er niet is
    Wanneer ik "strategiekeuze regels taal --vorm pdf" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de vorm "pdf" ken ik niet
      Kies uit: "tekst", "markdown" of "html".
      """
    En is de code "onbekende-vorm"
