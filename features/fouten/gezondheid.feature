# language: nl
Functionaliteit: De gezondheid van een wiel, met iets wat niet klopt

  Regel: Wat er in het wiel bij meer niet lichter mag worden

    Scenario: namen die geen groep en geen feit zijn, en een feit zonder meer of minder
      Gegeven een kleine regelset, waarin in "wiel.yaml" "knelpunt: knelpunt" is vervangen door "knelpunt: knelpunt\nniet lichter bij meer: [tema, ambitie, domein, geheel]"
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/wiel.yaml:22  "tema" is geen groep en geen feit
          22 │ niet lichter bij meer: [tema, ambitie, domein, geheel]
             │                         ^^^^
        Bedoelde u "thema"?

        regels/wiel.yaml:22  van "domein" kan een profiel geen meer of minder noemen
          22 │ niet lichter bij meer: [tema, ambitie, domein, geheel]
             │                                        ^^^^^^
        Haal het weg uit "niet lichter bij meer".

        regels/wiel.yaml:22  van "geheel" kan een profiel geen meer of minder noemen
          22 │ niet lichter bij meer: [tema, ambitie, domein, geheel]
             │                                                ^^^^^^
        Haal het weg uit "niet lichter bij meer".
        """
      En is de code "ongeldige-waarde"

    Scenario: twee keer dezelfde naam, en de omvang
      Gegeven een kleine regelset, waarin in "wiel.yaml" "knelpunt: knelpunt" is vervangen door "knelpunt: knelpunt\nniet lichter bij meer: [thema, ambitie, thema, inwoners]"
      En in "feiten.yaml" is "    register: inwoners" vervangen door "    register: inwoners\n    omvang: ja"
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/wiel.yaml:22  de naam "thema" staat er twee keer
          22 │ niet lichter bij meer: [thema, ambitie, thema, inwoners]
             │                                         ^^^^^
        Haal er een weg.

        regels/wiel.yaml:22  "inwoners" gaat over de omvang, en meer daarvan is niet beter
          22 │ niet lichter bij meer: [thema, ambitie, thema, inwoners]
             │                                                ^^^^^^^^
        Haal het weg uit "niet lichter bij meer".
        """
      En is de code "ongeldige-waarde"

  Regel: Een bevolking die niet te lezen is

    Scenario: een leeg bestand
      Gegeven een kleine regelset
      En het bestand "regels/bevolking.yaml" zonder inhoud
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/bevolking.yaml  "bevolking.yaml" is leeg
        Vul het bestand, of haal het weg.
        """
      En is de code "leeg-bestand"

    Scenario: geen YAML, en dat zegt ook de controle van de regels
      Gegeven een kleine regelset
      En het bestand "regels/bevolking.yaml" met deze inhoud:
        """
        naam: [proef
        """
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/bevolking.yaml:1  dit bestand is geen geldige YAML
          1 │ naam: [proef
            │       ^
        Er ontbreekt een komma of een sluithaakje.
        Sluit elke [ met ] en elke { met }.
        """
      En is de code "geen-yaml"

    Scenario: wat ontbreekt en wat niet past
      Gegeven een kleine regelset
      En het bestand "regels/bevolking.yaml" met deze inhoud:
        """
        naam: proef
        toelichting: verzonnen
        zaad: -1
        aantal: 0
        kleur: rood
        verborgen:
          - voor: [grootte]
            klasse van: ambitie
            grenzen: [1]
            midden: 1
            waarom: proef
          - voor: [leiding, peil, peil]
            midden: veel
            spreiding: 1
            mee met:
              grote: 1
            waarom: proef
          - midden: 1
            spreiding: 1
            waarom: proef
        feiten:
          - voor: [leiding]
            midden: 3
            spreiding: 1
            mee met: {peil: 0,5}
            stap: 0
            waarom: proef
          - voor: [leiding, leidinng]
            midden: 3
            spreiding: 1
            mee met:
              peil: half
            waarom: proef
          - voor: [incident]
            kans: 101
            waarom: proef
          - voor: [netwerken]
            gewichten: {G4: 1}
            waarom: proef
          - voor: [domein]
            midden: 1
            spreiding: 1
            waarom: proef
          - voor: [ambitie]
            gewichten: {verkennen: 0, verbeteren: weinig, beter: 1}
            waarom: proef
          - voor: [beheer]
            kans: 10
            waarom: proef
          - voor: [basis]
            gewichten: {2: 0}
            waarom: proef
          - voor: [fte]
            rij: [0, "1,5", -1]
            midden: 1
            spreiding: 1
            kans: 10
            waarom: proef
          - voor: [kwaliteit]
            rij: [1, 6]
            midden: 1
            spreiding: 1
        """
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/bevolking.yaml:3  "-1" past niet bij "zaad"
          3 │ zaad: -1
            │       ^^
        Schrijf een geheel getal van 0 tot en met 1.000.000.

        regels/bevolking.yaml:4  "0" past niet bij "aantal"
          4 │ aantal: 0
            │         ^
        Schrijf een geheel getal van 1 tot en met 1.000.000.

        regels/bevolking.yaml:5  het veld "kleur" ken ik niet bij de bevolking
          5 │ kleur: rood
            │ ^^^^^
        Wat hier mag: "naam", "toelichting", "zaad", "aantal", "verborgen" en "feiten".

        regels/bevolking.yaml:8  "ambitie" is geen getal dat hier al bekend is
          8 │     klasse van: ambitie
            │                 ^^^^^^^
        Kies uit: "inwoners".

        regels/bevolking.yaml:12  de naam "leiding" is al gebruikt
          12 │   - voor: [leiding, peil, peil]
             │            ^^^^^^^
        Kies een andere naam.

        regels/bevolking.yaml:12  de naam "peil" is al gebruikt
          12 │   - voor: [leiding, peil, peil]
             │                     ^^^^
        Kies een andere naam.

        regels/bevolking.yaml:13  "veel" is geen getal
          13 │     midden: veel
             │             ^^^^
        Schrijf een getal met hoogstens twee decimalen.

        regels/bevolking.yaml:16  "grote" staat niet hierboven met een midden
          16 │       grote: 1
             │       ^^^^^
        Bedoelde u "grootte"?

        regels/bevolking.yaml:18  bij een trekking ontbreekt "voor"
          18 │   - midden: 1
        Voeg "voor:" met een waarde toe.

        regels/bevolking.yaml:25  "5" staat niet hierboven met een midden
          25 │     mee met: {peil: 0,5}
             │                       ^
        Tussen { en } splitst een komma. Zet elke naam met zijn getal op een eigen regel.

        regels/bevolking.yaml:26  "0" is geen stap
          26 │     stap: 0
             │           ^
        Schrijf een getal groter dan 0.

        regels/bevolking.yaml:28  het feit "leiding" staat er twee keer
          28 │   - voor: [leiding, leidinng]
             │            ^^^^^^^
        Haal er een weg.

        regels/bevolking.yaml:28  "leidinng" is geen feit dat een profiel kan noemen
          28 │   - voor: [leiding, leidinng]
             │                     ^^^^^^^^
        Bedoelde u "leiding"?

        regels/bevolking.yaml:35  "101" is geen kans
          35 │     kans: 101
             │           ^^^
        Schrijf een percentage van 0 tot 100.

        regels/bevolking.yaml:38  bij de soort "lijst" past "gewichten" niet
          38 │     gewichten: {G4: 1}
             │                ^
        Geef kans.

        regels/bevolking.yaml:41  bij de soort "keuze" past "midden" niet
          41 │     midden: 1
             │             ^
        Geef gewichten.

        regels/bevolking.yaml:45  "weinig" is geen gewicht
          45 │     gewichten: {verkennen: 0, verbeteren: weinig, beter: 1}
             │                                           ^^^^^^
        Schrijf een geheel getal van 0 of meer.

        regels/bevolking.yaml:45  "beter" is geen waarde voor "ambitie"
          45 │     gewichten: {verkennen: 0, verbeteren: weinig, beter: 1}
             │                                                   ^^^^^
        Kies uit: "verkennen" of "verbeteren".

        regels/bevolking.yaml:48  bij de soort "score" past "kans" niet
          48 │     kans: 10
             │           ^^
        Geef midden en spreiding.

        regels/bevolking.yaml:51  alle gewichten zijn samen nul
          51 │     gewichten: {2: 0}
             │                ^
        Geef minstens één waarde een gewicht.

        regels/bevolking.yaml:53  bij het feit "fte" hoort één manier van trekken
          53 │   - voor: [fte]
        Geef midden en spreiding, of kans, of gewichten.

        regels/bevolking.yaml:59  bij een trekking ontbreekt "waarom"
          59 │   - voor: [kwaliteit]
        Voeg "waarom:" met een waarde toe.

        regels/bevolking.yaml:60  "6" valt buiten het bereik van "kwaliteit"
          60 │     rij: [1, 6]
             │              ^
        Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
        """
      En zijn de codes "ongeldige-waarde" en "onbekend-veld" en "veld-ontbreekt" en "onbekende-waarde" en "buiten-bereik"

    Scenario: wat niet past bij de manier van trekken
      Gegeven een kleine regelset
      En het bestand "regels/bevolking.yaml" met deze inhoud:
        """
        naam: proef
        toelichting: verzonnen
        zaad: 1
        aantal: 10
        verborgen:
          - voor: [grootte]
            klasse van: inwoners
            grenzen: [50.000, 20.000]
            midden: 1
            waarom: proef
          - voor: [breedte]
            klasse van: inwoners
            grenzen: []
            midden: 0
            waarom: proef
          - voor: [hoogte]
            klasse van: inwoners
            grenzen: [20.000]
            midden: 1,5
            waarom: proef
        feiten:
          - voor: [gemeente]
            midden: 3
            spreiding: 1
            waarom: proef
          - voor: [kwaliteit]
            midden: 3
            spreiding: -1
            waarom: proef
          - voor: [beheer]
            midden: 5,5
            spreiding: 1
            waarom: proef
          - voor: [leiding]
            rij: []
            midden: 3
            spreiding: 1
            waarom: proef
          - voor: [incident]
            kans: 3
            mee met:
              kwaliteit: 1
            waarom: proef
          - voor: [fte]
            rij: [0, 1, 2]
            midden: 3
            spreiding: 1
            stap: 0,5
            waarom: proef
          - voor: [ambitie]
            midden: 1,2
            spreiding: 1
            waarom: proef
          - voor: [domein]
            gewichten: {Veiligheid: 1, "1": 2}
            waarom: proef
          - voor: [basis]
            rij: [1, 2, 3]
            midden: 3
            spreiding: 1
            waarom: proef
          - voor: [mensen]
            gewichten: {1: 1}
            spreiding: 1
            waarom: proef
          - voor: [klasse]
            midden: 1
            spreiding: 1
            waarom: proef
        """
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/bevolking.yaml:8  de grenzen lopen niet op
          8 │     grenzen: [50.000, 20.000]
            │              ^
        Zet ze van laag naar hoog, elke grens één keer.

        regels/bevolking.yaml:13  "grenzen" is leeg
          13 │     grenzen: []
             │              ^
        Noem minstens één waarde.

        regels/bevolking.yaml:19  "1,5" is geen plaats in deze rij
          19 │     midden: 1,5
             │             ^^^
        Schrijf een getal van 0 tot en met 1.

        regels/bevolking.yaml:22  "gemeente" wordt niet getrokken
          22 │   - voor: [gemeente]
             │            ^^^^^^^^
        Haal het feit hier weg.

        regels/bevolking.yaml:28  "-1" is geen spreiding
          28 │     spreiding: -1
             │                ^^
        Schrijf een getal van 0 of meer.

        regels/bevolking.yaml:31  "5,5" valt buiten het bereik van "beheer"
          31 │     midden: 5,5
             │             ^^^
        Schrijf een getal van 1 tot en met 5.

        regels/bevolking.yaml:35  "rij" is leeg
          35 │     rij: []
             │          ^
        Noem minstens één waarde. Of haal het veld weg.

        regels/bevolking.yaml:41  "mee met" past niet bij "kans"
          41 │     mee met:
             │     ^^^^^^^
        Laat een van de twee weg.

        regels/bevolking.yaml:48  "stap" past niet bij "rij"
          48 │     stap: 0,5
             │           ^^^
        Laat een van de twee weg.

        regels/bevolking.yaml:51  "1,2" is geen plaats in deze rij
          51 │     midden: 1,2
             │             ^^^
        Schrijf een getal van 0 tot en met 1.

        regels/bevolking.yaml:55  "1" staat er twee keer, ook als "Veiligheid"
          55 │     gewichten: {Veiligheid: 1, "1": 2}
             │                                ^^^
        Laat een van de twee staan.

        regels/bevolking.yaml:59  "3" is geen plaats in deze rij
          59 │     midden: 3
             │             ^
        Schrijf een getal van 0 tot en met 2.

        regels/bevolking.yaml:64  "spreiding" past niet bij "gewichten"
          64 │     spreiding: 1
             │     ^^^^^^^^^
        Laat een van de twee weg.

        regels/bevolking.yaml:66  "klasse" is geen feit dat een profiel kan noemen
          66 │   - voor: [klasse]
             │            ^^^^^^
        Kies uit: "inwoners", "netwerken", "domein", "fte", "ambitie", "incident", "basis", "kwaliteit", "beheer", "mensen" of "leiding".
        """
      En zijn de codes "ongeldige-waarde" en "dubbel-veld"

    Scenario: een stap bij een keuze in een volgorde
      Gegeven een kleine regelset
      En het bestand "regels/bevolking.yaml" met deze inhoud:
        """
        naam: proef
        toelichting: verzonnen
        zaad: 1
        aantal: 10
        feiten:
          - voor: [ambitie]
            midden: 1
            spreiding: 1
            stap: 1
            waarom: proef
        """
      Wanneer ik "strategiekeuze regels gezondheid regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/bevolking.yaml:9  bij de soort "volgorde" past "stap" niet
          9 │     stap: 1
            │           ^
        Haal dat veld weg.
        """
      En is de code "ongeldige-waarde"

    Scenario: een feit dat niemand trekt
      Gegeven een kleine regelset
      En het bestand "regels/bevolking.yaml" met deze inhoud:
        """
        naam: proef
        toelichting: verzonnen
        zaad: 1
        aantal: 10
        feiten:
          - voor: [kwaliteit, beheer, leiding]
            midden: 3
            spreiding: 1
            waarom: proef
          - voor: [incident]
            kans: 10
            waarom: proef
        """
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        regels/bevolking.yaml:6  voor "domein", "fte" en "ambitie" is er geen trekking
          6 │   - voor: [kwaliteit, beheer, leiding]
        Zeg bij feiten hoe die waarde wordt getrokken.

        Meer uitleg? Gebruik --uitleg met veld.
        1 fout. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """
      En is de code "ongeldige-waarde"

    Scenario: bestanden die niets leest
      Gegeven een kleine regelset
      En het bestand "regels/Bevolking.yml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/notitie.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/README.md" met deze inhoud:
        """
        Dit zijn regels.
        """
      En het bestand "regels/.vscode/settings.json" met deze inhoud:
        """
        {}
        """
      En het bestand "regels/wiel.yaml~" met deze inhoud:
        """
        naam: oud
        """
      En het bestand "regels/zelf.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/oud/Regels.Feature" met deze inhoud:
        """
        # language: nl
        """
      Wanneer ik "strategiekeuze regels controleer regels --streng" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        regels/Bevolking.yml  let op: niets leest "Bevolking.yml"
        Bedoelde u "bevolking.yaml"?

        regels/notitie.yaml  let op: niets leest "notitie.yaml"
        Haal het weg, of zet het buiten deze map.

        regels/oud/Regels.Feature  let op: niets leest "oud/Regels.Feature"
        Bedoelde u "oud/Regels.feature"?

        regels/regels.feature:15  let op: "Samen werken" kan hoogstens 1 punt krijgen, "Zelf doen" 2
          15 │   Scenario: Een kleine gemeente werkt samen
             │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Het verschil: zonder kopje 1 in plaats van 2.
        Maak de punten gelijk, in totaal en per kopje Regel.

        regels/zelf.yaml  let op: niets leest "zelf.yaml"
        Bedoelde u "strategieen/zelf.yaml"?

        Meer uitleg? Gebruik --uitleg met ongelezen-bestand of ongelijk-maximum.
        Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
        5 waarschuwingen. 6 regels in 1 bestand gecontroleerd.
        """
      En zijn de codes "ongelezen-bestand" en "ongelijk-maximum"

    Scenario: een kopie van de regels in de kopie van eerder
      Gegeven een kleine regelset
      En het bestand "regels/rules/regelset.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/rules/toets/regelset.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/rules/notitie.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/toets/regelset.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/toets/lezen/regelset.yaml" met deze inhoud:
        """
        naam: proef
        """
      En het bestand "regels/.oud/regelset.yaml" met deze inhoud:
        """
        naam: proef
        """
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        regels/regels.feature:15  let op: "Samen werken" kan hoogstens 1 punt krijgen, "Zelf doen" 2
          15 │   Scenario: Een kleine gemeente werkt samen
             │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Het verschil: zonder kopje 1 in plaats van 2.
        Maak de punten gelijk, in totaal en per kopje Regel.

        regels/rules  let op: niets leest de regelset in "rules"
        Haal deze map weg, of zet haar ergens anders.

        Meer uitleg? Gebruik --uitleg met ongelijk-maximum of ongelezen-bestand.
        Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
        2 waarschuwingen. 6 regels in 1 bestand gecontroleerd.
        """
      En zijn de codes "ongelijk-maximum" en "ongelezen-bestand"

  Regel: Een vraag die niet kan

    Scenario: een aantal dat geen getal is
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels gezondheid regels --aantal veel" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "veel" past niet bij --aantal
        Geef een geheel getal van 1 tot en met 1.000.000.
        """
      En is de code "verkeerd-getal"

    Scenario: een voorbeeld dat er niet is
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels gezondheid regels --voorbeeld 0" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "0" past niet bij --voorbeeld
        Geef een geheel getal van 1 tot en met 1.000.000.
        """
      En is de code "verkeerd-getal"

    Scenario: een bestand zonder voorbeeld
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels gezondheid regels -o profiel.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        -o past alleen bij --voorbeeld
        Noem ook --voorbeeld met het nummer van een profiel.
        """
      En is de code "verkeerd-gebruik"

    Scenario: een voorbeeld en nog iets
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels gezondheid regels --voorbeeld 1 --json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --voorbeeld gaat niet samen met --naast, --aantal of --json
        Kies een van beide.
        """
      En is de code "verkeerd-gebruik"

    Scenario: een map met andere feiten ernaast
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels gezondheid --naast regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        de regels in "regels" hebben andere feiten, zoals "stedelijkheid", "netwerken" en "domein"
        Vergelijk twee regelsets waarvan de profielen dezelfde feiten noemen.
        """
      En is de code "andere-feiten"
