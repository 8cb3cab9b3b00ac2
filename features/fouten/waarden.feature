# language: nl
Functionaliteit: Een waarde die niet kan

  Scenario: een score buiten 1 tot en met 5
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwaliteit: 6
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "6" valt buiten het bereik van "datakwaliteit"
        3 │   datakwaliteit: 6
          │                  ^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "buiten-bereik"

  Scenario: een score van duizend
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwaliteit: 1.000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "1.000" is geen waarde voor "datakwaliteit"
        3 │   datakwaliteit: 1.000
          │                  ^^^^^
      "1.000" leest als duizendtal.
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "geen-getal"

  Scenario: inwoners van 50.000 kunnen, naast een score van 1.000 die niet kan
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 50.000
      volwassenheid:
        datakwaliteit: 1.000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "1.000" is geen waarde voor "datakwaliteit"
        3 │   datakwaliteit: 1.000
          │                  ^^^^^
      "1.000" leest als duizendtal.
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "geen-getal"

  Scenario: inwoners van 50.000 zijn vijftigduizend
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 50.000
      volwassenheid:
        datakwaliteit: 2.5
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --json" uitvoer
    Dan noemt het antwoord ""waarde": "50.000""

  Scenario: een score met drie decimalen
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwaliteit: 2,125
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "2,125" is geen waarde voor "datakwaliteit"
        3 │   datakwaliteit: 2,125
          │                  ^^^^^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "geen-getal"

  Scenario: een score in woorden
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwaliteit: goed
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "goed" is geen waarde voor "datakwaliteit"
        3 │   datakwaliteit: goed
          │                  ^^^^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "geen-getal"

  Scenario: een score als ja of nee
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwaliteit: ja
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "ja" is geen waarde voor "datakwaliteit"
        3 │   datakwaliteit: ja
          │                  ^^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "geen-getal"

  Scenario: een half aantal
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      opgaven: 2,5
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "2,5" is geen waarde voor "opgaven in het beleid"
        2 │ opgaven: 2,5
          │          ^^^
      Schrijf een geheel getal van 0 tot en met 100.
      """
    En is de code "geen-getal"

  Scenario: een aantal onder nul
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      opgaven: -1
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "-1" is geen waarde voor "opgaven in het beleid"
        2 │ opgaven: -1
          │          ^^
      Schrijf een geheel getal van 0 tot en met 100.
      """
    En is de code "geen-getal"

  Scenario: een aantal boven de grens
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      opgaven: 101
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "101" valt buiten het bereik van "opgaven in het beleid"
        2 │ opgaven: 101
          │          ^^^
      Schrijf een geheel getal van 0 tot en met 100.
      """
    En is de code "buiten-bereik"

  Scenario: een aantal met een letter erin
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      inwoners: 1e3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "1e3" is geen waarde voor "aantal inwoners"
        2 │ inwoners: 1e3
          │           ^^^
      Schrijf een geheel getal van 1 tot en met 2.000.000.
      """
    En is de code "geen-getal"

  Scenario: een aantal in Arabische cijfers
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      inwoners: ٥٠٠٠٠
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "٥٠٠٠٠" is geen waarde voor "aantal inwoners"
        2 │ inwoners: ٥٠٠٠٠
          │           ^^^^^
      Schrijf een geheel getal van 1 tot en met 2.000.000.
      """
    En is de code "geen-getal"

  Scenario: een aantal met een nul ervoor
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      inwoners: 050.000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "050.000" is geen waarde voor "aantal inwoners"
        2 │ inwoners: 050.000
          │           ^^^^^^^
      Schrijf een geheel getal van 1 tot en met 2.000.000.
      """
    En is de code "geen-getal"

  Scenario: te veel fte
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte_data: 1000,5
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "1000,5" valt buiten het bereik van "fte voor data"
        2 │ fte_data: 1000,5
          │           ^^^^^^
      Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "buiten-bereik"

  Scenario: fte met een duizendtal
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte_data: 1.000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "1.000" is geen waarde voor "fte voor data"
        2 │ fte_data: 1.000
          │           ^^^^^
      "1.000" leest als duizendtal.
      Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "geen-getal"

  Scenario: geen ja en geen nee
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      incident: true
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "true" is geen waarde voor "incident"
        2 │ incident: true
          │           ^^^^
      Schrijf ja of nee.
      """
    En is de code "geen-ja-of-nee"

  Scenario: een keuze die bijna goed is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      ambitie: verbetern
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "verbetern" is geen waarde voor "ambitie"
        2 │ ambitie: verbetern
          │          ^^^^^^^^^
      Bedoelde u "verbeteren"?
      """
    En is de code "onbekende-waarde"

  Scenario: een keuze die nergens op lijkt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      mandaat: koning
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "koning" is geen waarde voor "mandaat"
        2 │ mandaat: koning
          │          ^^^^^^
      Kies uit: "geen", "directie", "college" of "raad".
      """
    En is de code "onbekende-waarde"

  Scenario: een domein dat er niet is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      domein: 9
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "9" is geen waarde voor "domein"
        2 │ domein: 9
          │         ^
      Kies uit: "organisatiebreed", "Bestuur en ondersteuning", "Veiligheid", "Verkeer, vervoer en waterstaat", "Economie", "Onderwijs", "Sport, cultuur en recreatie", "Sociaal domein", "Volksgezondheid en milieu" of "Volkshuisvesting, leefomgeving en stedelijke vernieuwing".
      """
    En is de code "onbekende-waarde"

  Scenario: een netwerk dat er niet is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      netwerken: [G40, G400]
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "G400" is geen waarde voor "netwerken"
        2 │ netwerken: [G40, G400]
          │                  ^^^^
      Bedoelde u "G40"?
      """
    En is de code "onbekende-waarde"

  Scenario: een netwerk dat dubbel staat
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      netwerken: [G40, M50, G40]
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "G40" staat er twee keer bij "netwerken"
        2 │ netwerken: [G40, M50, G40]
          │                       ^^^
      Laat een van de twee staan.
      """
    En is de code "dubbele-waarde"

  Scenario: netwerken zonder haakjes
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      netwerken: G40, M50
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "netwerken" is een lijst van namen
        2 │ netwerken: G40, M50
          │            ^^^^^^^^
      Schrijf bijvoorbeeld: [G4, G40], of [] als er geen is.
      """
    En is de code "verkeerde-vorm"

  Scenario: netwerken met velden
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      netwerken: {G40: ja}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "netwerken" is een lijst van namen
        2 │ netwerken: {G40: ja}
          │            ^
      Schrijf bijvoorbeeld: [G4, G40], of [] als er geen is.
      """
    En is de code "verkeerde-vorm"

  Scenario: een datum die niet bestaat
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      peildatum: 2026-02-30
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "2026-02-30" is geen datum voor "peildatum"
        2 │ peildatum: 2026-02-30
          │            ^^^^^^^^^^
      Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.
      """
    En is de code "geen-datum"

  Scenario: een datum in een andere volgorde
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      peildatum: 15-01-2026
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "15-01-2026" is geen datum voor "peildatum"
        2 │ peildatum: 15-01-2026
          │            ^^^^^^^^^^
      Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.
      """
    En is de code "geen-datum"

  Scenario: een lijst waar één waarde hoort
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      ambitie: [verkennen, verbeteren]
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  bij "ambitie" past geen lijst
        2 │ ambitie: [verkennen, verbeteren]
          │          ^
      Schrijf één waarde achter de dubbele punt.
      """
    En is de code "verkeerde-vorm"

  Scenario: velden waar één waarde hoort
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      ambitie: {nu: verkennen}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  bij "ambitie" passen geen velden
        2 │ ambitie: {nu: verkennen}
          │          ^
      Schrijf één waarde achter de dubbele punt.
      """
    En is de code "verkeerde-vorm"

  Scenario: een waarde over meer dan één plek
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      ambitie: "ver
        beteren"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "ver beteren" is geen waarde voor "ambitie"
        2 │ ambitie: "ver
      Bedoelde u "verbeteren"?
      """
    En is de code "onbekende-waarde"

  Scenario: een domein in de opdracht dat er niet is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --domein Zorg" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      --domein  "Zorg" is geen waarde voor "domein"
      Kies uit: "organisatiebreed", "Bestuur en ondersteuning", "Veiligheid", "Verkeer, vervoer en waterstaat", "Economie", "Onderwijs", "Sport, cultuur en recreatie", "Sociaal domein", "Volksgezondheid en milieu" of "Volkshuisvesting, leefomgeving en stedelijke vernieuwing".
      """
    En is de code "onbekende-waarde"

  Scenario: een domein in de opdracht dat bijna goed is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --domein veilgheid" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      --domein  "veilgheid" is geen waarde voor "domein"
      Bedoelde u "Veiligheid"?
      """
    En is de code "onbekende-waarde"

  Scenario: een domein voor regels zonder domeinen
    Gegeven een kleine regelset, waarin in "wiel.yaml" "domeinen:\n  - naam: alles\n  - naam: Veiligheid\n    ook: ["1"]\n" is vervangen door ""
    En in "feiten.yaml" is "opties uit wiel: domeinen" vervangen door "opties: [alles, Veiligheid]"
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 5000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels --domein Veiligheid" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      deze regelset kent geen domeinen
      Laat --domein weg.
      """
    En is de code "geen-domeinen"

  Scenario: een nummer van een domein met een minteken
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      domein: -6
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "-6" is geen waarde voor "domein"
        2 │ domein: -6
          │         ^^
      Bedoelde u "6"?
      """
    En is de code "onbekende-waarde"

  Scenario: een minteken in de opdracht
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --domein=-6" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      --domein  "-6" is geen waarde voor "domein"
      Bedoelde u "6"?
      """
    En is de code "onbekende-waarde"

  Scenario: een waarde met een vraagteken, en een met een uitroepteken
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      mandaat: directie?
      regiosamenwerking: geen!
      incident: nee?
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "directie?" is geen waarde voor "mandaat"
        2 │ mandaat: directie?
          │          ^^^^^^^^^
      Laat weg wat u niet zeker weet.

      profiel.yaml:3  "geen!" is geen waarde voor "samenwerking in de regio"
        3 │ regiosamenwerking: geen!
          │                    ^^^^^
      Bedoelde u "geen"?

      profiel.yaml:4  "nee?" is geen waarde voor "incident"
        4 │ incident: nee?
          │           ^^^^
      Laat weg wat u niet zeker weet.
      """
    En zijn de codes "niet-zeker" en "onbekende-waarde"

  Scenario: een gemeente met een vraagteken
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel?
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  "Eersel?" is geen waarde voor "gemeente"
        1 │ gemeente: Eersel?
          │           ^^^^^^^
      Bedoelde u "Eersel"?
      """
    En is de code "onbekende-waarde"
