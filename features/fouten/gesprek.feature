# language: nl
Functionaliteit: Een gesprek of een agenda die niet kan beginnen

  Scenario: een gesprek over een bestand dat er nog niet is, zonder gemeente
    Wanneer ik "strategiekeuze gesprek eersel.yaml" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      eersel.yaml  het bestand "eersel.yaml" bestaat niet
      Een nieuwe nulmeting beginnen? Geef dan de gemeente met --gemeente.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een gesprek over een profiel zonder gemeente en zonder inwoners
    Gegeven het bestand "leeg.yaml" met deze inhoud:
      """
      fte_data: 1
      """
    Wanneer ik "strategiekeuze gesprek leeg.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      leeg.yaml  het profiel noemt geen gemeente en geen aantal inwoners
      Voeg "gemeente:" toe, of "inwoners:".
      """
    En is de code "feit-ontbreekt"
    En is er geen bestand veranderd

  Abstract Scenario: een rol die in een gesprek iets anders betekent
    Wanneer ik "strategiekeuze gesprek eersel.yaml --gemeente Eersel --rol '<rol>'" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "<rol>" kan geen rol zijn, want dat woord betekent hier iets anders
      Schrijf wat u bent, zoals beleidsadviseur.
      """
    En is de code "rol-kan-niet"
    En is er geen bestand veranderd

    Voorbeelden:
      | rol          |
      | w            |
      | ?            |
      | t            |
      | Weet ik niet |
      | onbekend     |

  Scenario: een gesprek als JSON over een andere gemeente dan in het bestand
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze gesprek eersel.yaml --gemeente Bernheze --json" uitvoer
    Dan is de afsluitcode 3
    En is de code "andere-gemeente"
    En staat er op het scherm:
      """
      eersel.yaml:1  dit profiel gaat over "Eersel", en niet over "Bernheze"
        1 │ gemeente: Eersel
          │           ^^^^^^
      Kies een ander bestand, of laat --gemeente weg.
      """

  Scenario: een agenda van een bestand dat er niet is
    Wanneer ik "strategiekeuze agenda samen.yaml" uitvoer
    Dan is de afsluitcode 3
    En is de code "bestand-ontbreekt"

  Scenario: een agenda van een profiel zonder antwoorden zegt wat er nodig is
    Gegeven een kleine regelset
    En het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte: 2
      scores:
        kwaliteit: 3
        beheer: 3
      """
    Wanneer ik "strategiekeuze agenda eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Agenda voor het gesprek: Eersel

      Het advies is nu Zelf doen (vast, nipt).

      In dit profiel staat niet wie wat antwoordde. Voeg eerst de antwoorden van meer mensen samen.

      Dit wiel is alleen om te testen.
      """

  Scenario: een agenda noemt elk verschil met wat het doet
    Gegeven een kleine regelset
    En het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      scores:
        kwaliteit: 1,5
        beheer: 1,5
        leiding: 3
      antwoorden:
        fte:
          - {rol: raad, antwoord: 2}
          - {rol: college, antwoord: 0}
        kwaliteit:
          - {rol: raad, antwoord: 1}
          - {rol: college, antwoord: 2}
        beheer:
          - {rol: raad, antwoord: "1,5"}
          - {rol: college, antwoord: weet ik niet}
        ambitie:
          - {rol: raad, antwoord: verkennen}
          - {rol: college, antwoord: verbeteren}
      """
    Wanneer ik "strategiekeuze agenda eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Agenda voor het gesprek: Eersel

      Antwoorden van: college en raad.

      Het advies is nu Nog wachten (vast).

      Praat hier eerst over

      Achter elk antwoord staat welk advies u dan krijgt. Al het andere blijft zoals in het profiel.

      1. Kwaliteit

      Hoe goed is de kwaliteit? In het profiel staat 1,5.

      - 1 (raad): Nog wachten, vast.
      - 2 (college): Samen werken, voorlopig, nipt.

      Hierover verschilt u ook. Elk verschil apart verandert het advies niet. Samen met andere verschillen kan dat misschien wel: fte voor data.

      Hierover verschilt u ook, maar het advies verandert er niet van: ambitie.

      Niet iedereen weet dit: beheer. Het advies rekent met wie het wel weet.

      Wat ieders eigen antwoorden geven

      | Rol     | Advies       | Zekerheid | Nipt | Antwoorden |
      | ------- | ------------ | --------- | ---- | ---------- |
      | college | Samen werken | vast      | ja   | 4          |
      | raad    | Nog wachten  | vast      | nee  | 4          |

      Wat iemand niet invulde, blijft zoals het in het profiel staat. Met de antwoorden door elkaar is dit mogelijk: Nog wachten, Samen werken en Zelf doen.

      Dit wiel is alleen om te testen.
      """
