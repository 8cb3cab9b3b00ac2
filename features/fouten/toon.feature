# language: nl
Functionaliteit: Een regel tonen

  Scenario: Een nummer dat niet bestaat
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels toon REG-09 --regels regels" uitvoer
    Dan is de afsluitcode 2
    En is de code "onbekende-regel"
    En staat er op het scherm:
      """
      de regel of bevinding "REG-09" ken ik niet
      Bedoelde u "REG-01", "REG-02" of "REG-03"?
      """

  Scenario: Een bevinding met een tikfout
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels toon wankell --regels regels" uitvoer
    Dan is de afsluitcode 2
    En is de code "onbekende-regel"
    En staat er op het scherm:
      """
      de regel of bevinding "wankell" ken ik niet
      Bedoelde u "wankel"?
      """

  Scenario: Een naam waar niets op lijkt
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels toon iets --regels regels" uitvoer
    Dan is de afsluitcode 2
    En is de code "onbekende-regel"
    En staat er op het scherm:
      """
      de regel of bevinding "iets" ken ik niet
      Noem het nummer van een regel, zoals het in de regels staat, of een bevinding.
      """

  Scenario: Een rij van een tabel
    Gegeven een kleine regelset
    En het bestand "features/voorbeeld.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Voorbeeld
        Scenario: Twee mensen
          Gegeven het profiel "klein"
          Dan telt regel "REG-02-b" mee
      """
    Wanneer ik "strategiekeuze regels toon reg-02-b --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      REG-02-b: Wie mensen heeft, doet het zelf
      regels/regels.feature:20

      Zo staat het in het bestand:
        @regel:REG-02 @eigen-werk
        Abstract Scenario: Wie mensen heeft, doet het zelf
          Gegeven er is minstens <minimum> fte
          Dan pleit dit voor "Zelf doen"

          Voorbeelden:
            | regel | minimum |
            | a     | 1       |
            | b     | 2       |

      De tekst, met tussen haken wat het programma invult:
        Er is [fte voor data] fte, minstens [minimum van deze rij].

      De rij:
        minimum 2 (regels/regels.feature:27)

      Het besluit:
        Dit pleit voor "Zelf doen": 1 punt voor.

      De tekst op de grens:
        Er is 2 fte, minstens 2.

      De voorbeelden:
        - features/voorbeeld.feature:5

      De bronnen:
        - eigen werk

      Let op: Dit wiel is alleen om te testen.
      """

  Scenario: Een bevinding en wat erop rust
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels toon WANKEL --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      BEV-02: Slecht beheer heet wankel
      regels/regels.feature:10

      Zo staat het in het bestand:
        @regel:BEV-02 @eigen-werk
        Scenario: Slecht beheer heet wankel
          Gegeven de score op "beheer" is lager dan 2
          Dan geldt de bevinding "wankel"

      De tekst, met tussen haken wat het programma invult:
        Het beheer is [beheer].

      Het besluit:
        De bevinding "wankel" geldt.

      De tekst op de grens:
        Het beheer is 1,99.

      De voorbeelden:
        - geen

      De bronnen:
        - eigen werk

      Deze regels rusten erop:
        - REG-03: Wie zwak en wankel is, wacht nog

      Let op: Dit wiel is alleen om te testen.
      """

  Scenario: Een regel die op bevindingen rust
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels toon REG-03 --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      REG-03: Wie zwak en wankel is, wacht nog
      regels/regels.feature:30

      Zo staat het in het bestand:
        @regel:REG-03 @eigen-werk
        Scenario: Wie zwak en wankel is, wacht nog
          Gegeven minstens 2 van deze bevindingen gelden:
            | bevinding |
            | zwak      |
            | wankel    |
          Dan is "Nog wachten" aangewezen op trede 1

      De tekst, met tussen haken wat het programma invult:
        Dit geldt: [de bevindingen die gelden].

      Het besluit:
        "Nog wachten" is aangewezen op trede 1.

      De tekst op de grens:
        Dit geldt: zwak en wankel.

      De voorbeelden:
        - geen

      De bronnen:
        - eigen werk

      De regel rust op:
        - de bevinding "zwak", uit BEV-01
        - de bevinding "wankel", uit BEV-02

      Let op: Dit wiel is alleen om te testen.
      """
