# language: nl
Functionaliteit: Antwoorden in een profiel, en profielen samenvoegen

  Regel: Wat onder "antwoorden" niet kan

    Scenario: elk antwoord met een fout, in één keer
      Gegeven het bestand "profiel.yaml" met deze inhoud:
        """
        gemeente: Eersel
        antwoorden:
          leiderschpa:
            - {rol: raadslid, antwoord: 3}
          knelpunt:
            - {rol: raadslid, antwoord: leiderschap}
          peildatum:
            - {rol: raadslid, antwoord: 2026-01-31}
          mandaat: college
          datakwaliteit:
            - {rol: raadslid, antwoord: 7}
            - {antwoord: 3}
            - {rol: adviseur, antwoord: 3, toelichting: klopt}
            - {rol: adviseur, antwoord: 2,5}
          Datakwaliteit:
            - {rol: raadslid, antwoord: 2}
        """
      Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        profiel.yaml:3  "leiderschpa" is geen feit van een profiel
          3 │   leiderschpa:
            │   ^^^^^^^^^^^
        Bedoelde u "leiderschap"?

        profiel.yaml:5  "knelpunt" volgt uit andere feiten
          5 │   knelpunt:
            │   ^^^^^^^^
        Haal dit weg.

        profiel.yaml:7  "peildatum" is geen vraag waarop mensen verschillend antwoorden
          7 │   peildatum:
            │   ^^^^^^^^^
        Zet alleen "peildatum:" met de waarde vooraan.

        profiel.yaml:9  bij "mandaat" staat geen lijst van antwoorden
          9 │   mandaat: college
            │            ^^^^^^^
        Schrijf per antwoord een nieuwe rij: - {rol: beleidsadviseur, antwoord: weet ik niet}

        profiel.yaml:11  "7" valt buiten het bereik van "datakwaliteit"
          11 │     - {rol: raadslid, antwoord: 7}
             │                                 ^
        Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).

        profiel.yaml:12  bij een antwoord over "datakwaliteit" ontbreekt "rol"
          12 │     - {antwoord: 3}
             │       ^
        Voeg "rol:" met een waarde toe.

        profiel.yaml:13  het veld "toelichting" ken ik niet bij een antwoord over "datakwaliteit"
          13 │     - {rol: adviseur, antwoord: 3, toelichting: klopt}
             │                                    ^^^^^^^^^^^
        Wat hier mag: "rol", "antwoord", "notitie" en "bewijs".

        profiel.yaml:14  de komma in "2,5" breekt dit antwoord af
          14 │     - {rol: adviseur, antwoord: 2,5}
             │                                   ^
        Zet het getal tussen aanhalingstekens: "2,5".

        profiel.yaml:15  de antwoorden over "datakwaliteit" staan er twee keer, ook op profiel.yaml:10
          15 │   Datakwaliteit:
             │   ^^^^^^^^^^^^^
        Zet alle antwoorden onder één naam.
        """
      En zijn de codes "onbekende-naam" en "afgeleid-veld" en "geen-vraag" en "verkeerde-vorm" en "buiten-bereik" en "veld-ontbreekt" en "onbekend-veld" en "komma-breekt-af" en "dubbel-veld"

    Scenario: een waarde in plaats van feiten
      Gegeven het bestand "profiel.yaml" met deze inhoud:
        """
        gemeente: Eersel
        antwoorden: ja
        """
      Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        profiel.yaml:2  onder "antwoorden" staan geen feiten
          2 │ antwoorden: ja
            │             ^^
        Schrijf per feit de naam, een dubbele punt, en daaronder: - {rol: beleidsadviseur, antwoord: weet ik niet}
        """
      En is de code "geen-velden"

  Regel: Samenvoegen

    Scenario: twee mensen die het niet eens zijn
      Gegeven een kleine regelset
      En het bestand "wethouder.yaml" met deze inhoud:
        """
        gemeente: Eersel
        ambitie: verbeteren
        scores:
          kwaliteit: 2
        """
      En het bestand "adviseur.yaml" met deze inhoud:
        """
        gemeente: Eersel
        ambitie: verkennen
        scores:
          kwaliteit: 4,5
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen wethouder.yaml adviseur.yaml -o samen.yaml --regels regels" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        geschreven: samen.yaml
        Antwoorden van: adviseur en wethouder.

        Hier verschillen de antwoorden. Het profiel laat dit open. Kies samen en vul het in:
        - ambitie: verkennen (adviseur), verbeteren (wethouder)

        Hier liggen de scores ver uit elkaar. Praat er samen over:
        - kwaliteit: 4,5 (adviseur), 2 (wethouder)
        """
      En is "samen.yaml" veranderd

    Scenario: fouten in meer profielen tegelijk
      Gegeven het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        fte_data: veel
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Eersel
        volwassenheid:
          leiderschap: 4
        antwoorden:
          leiderschap:
            - {rol: raadslid, antwoord: 3}
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml c.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        a.yaml:2  "veel" is geen waarde voor "fte voor data"
          2 │ fte_data: veel
            │           ^^^^
        Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).

        c.yaml  het bestand "c.yaml" bestaat niet
        Controleer de naam en de map.
        """
      En zijn de codes "geen-getal" en "bestand-ontbreekt"
      En is er geen bestand veranderd

    Scenario: alleen het ene profiel noemt een domein
      Gegeven het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        domein: Economie
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Eersel
        opgaven: 1
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 0
      En staat er op het scherm, naast het antwoord:
        """
        let op: een domein staat alleen in "a.yaml", en nu gelden alle antwoorden daarvoor
        Noem het domein ook in de andere profielen.
        """
      En is de code "domein-van-enkelen"

    Scenario: een profiel met de naam van een blad
      Gegeven het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Eersel
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o samen.xlsx" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        samen.xlsx  "samen.xlsx" is de naam van een blad, en dit is geen blad
        Kies een andere naam. Een blad maakt u met: strategiekeuze nulmeting naar-blad
        """
      En is de code "verkeerde-soort"
      En is er geen bestand veranderd

    Scenario: een blad van Excel waar een profiel hoort
      Gegeven het bestand "a.xlsx" met de bytes 50 4b ff fe
      Wanneer ik "strategiekeuze advies a.xlsx" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        a.xlsx  "a.xlsx" is een blad van Excel
        Maak er eerst een profiel van met: strategiekeuze nulmeting uit-blad
        """
      En is de code "geen-tekst"

    Scenario: twee gemeenten en twee domeinen
      Gegeven het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        domein: organisatiebreed
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Best
        domein: Sociaal domein
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        b.yaml:1  dit profiel gaat over "Best", en a.yaml over "Eersel"
          1 │ gemeente: Best
            │           ^^^^
        Geef profielen van één gemeente.

        b.yaml:2  dit profiel gaat over "Sociaal domein", en a.yaml over "organisatiebreed"
          2 │ domein: Sociaal domein
            │         ^^^^^^^^^^^^^^
        Voeg alleen profielen over hetzelfde domein samen.
        """
      En zijn de codes "andere-gemeente" en "ander-domein"

    Scenario: metingen die ver uit elkaar liggen, met één rol
      Gegeven het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        peildatum: 2024-03-01
        antwoorden:
          mandaat: [{rol: raadslid, antwoord: raad}]
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Eersel
        peildatum: 2026-01-15
        antwoorden:
          mandaat: [{rol: raadslid, antwoord: raad}]
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 0
      En staat er op het scherm, naast het antwoord:
        """
        b.yaml  let op: tussen 1 maart 2024 en 15 januari 2026 zit meer dan een half jaar
        Zijn dit twee metingen? Vergelijk ze dan met: strategiekeuze voortgang

        let op: de rol "raadslid" staat in "a.yaml" en "b.yaml"
        Alle antwoorden tellen mee. Staat iemand er dubbel in? Haal dan één bestand weg.
        """
      En zijn de codes "metingen-ver-uit-elkaar" en "rol-dubbel"
      En is "samen.yaml" veranderd

    Scenario: één profiel
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        er is maar één profiel
        Noem twee of meer profielen.
        """
      En is de code "te-weinig-profielen"

    Scenario: een profiel dat er twee keer staat
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml ./a.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "./a.yaml" staat er twee keer
        Noem elk profiel één keer.
        """
      En is de code "profiel-dubbel"

    Scenario: geen plek om te schrijven
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "--uitvoer" ontbreekt
        Toon met --help wat er kan.
        """
      En is de code "verkeerd-gebruik"

    Scenario: een bestand dat er al is
      Gegeven het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Eersel
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o a.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        a.yaml  "a.yaml" bestaat al
        Kies een andere naam, of geef --overschrijf.
        """
      En is de code "bestand-bestaat"

    Scenario: tekens in een rol die het scherm kunnen sturen
      Gegeven een kleine regelset
      En het bestand "a.yaml" met deze inhoud:
        """
        gemeente: Eersel
        antwoorden:
          ambitie: [{rol: "a\e[31m", antwoord: verkennen}]
        """
      En het bestand "b.yaml" met deze inhoud:
        """
        gemeente: Eersel
        """
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o samen.yaml --regels regels" uitvoer
      Dan is dit het antwoord:
        """
        geschreven: samen.yaml
        Antwoorden van: a [31m.
        """

    Scenario: meer antwoorden dan een profiel kan bevatten
      Gegeven het bestand "a.yaml" met 1 keer "gemeente: Eersel\nantwoorden:\n  mandaat:\n"
      En daaronder staat in "a.yaml" 2.500 keer "    - {rol: raadslid, antwoord: raad}\n"
      En het bestand "b.yaml" met 1 keer "gemeente: Eersel\nantwoorden:\n  mandaat:\n"
      En daaronder staat in "b.yaml" 2.500 keer "    - {rol: adviseur, antwoord: raad}\n"
      Wanneer ik "strategiekeuze nulmeting samenvoegen a.yaml b.yaml -o samen.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        samen zijn deze antwoorden te veel voor één profiel
        Voeg minder profielen samen, of kort notities in.
        """
      En is de code "te-veel-antwoorden"
      En duurde dat hoogstens 10 seconden
