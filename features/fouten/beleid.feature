# language: nl
Functionaliteit: Beleid als gegevens

  Regel: Een beleid dat klopt

    Scenario: er zijn geen fouten, en er is nog iets te bevestigen
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie 2024-2028
        status: voorstel
        strategie:
          - keuze: Samen werken
            citaat: Wij werken samen met de buren.
            plek: bladzijde 2
            sterkte: 3
        maatregelen:
          - naam: een register
            kpi: aantal sets
            status: bevestigd
        kpis:
          - naam: Aantal sets
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        Geen fouten.
        - strategie: 0 bevestigd, 1 voorstel
        - themas: leeg
        - doelen: leeg
        - maatregelen: 1 bevestigd, 0 voorstel
        - kpis: 0 bevestigd, 1 voorstel
        - rollen: leeg
        - waarborgen: leeg
        - evaluatie: leeg
        Lees elk voorstel na. Klopt het? Zet de status dan op bevestigd.
        """

    Scenario: dezelfde controle als JSON
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels --json" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        {
          "problemen": []
        }
        """

  Regel: Alle fouten tegelijk

    Scenario: wat over het hele beleid gaat
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titl: Datastrategie
        gemeente: Eerseel
        vastgesteld door: colege
        vastgesteld op: 2024-02-30
        looptijd tot: 2024-2028
        domein: sociale domein
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml" uitvoer
      Dan is de afsluitcode 3
      En zijn de codes "veld-ontbreekt" en "onbekend-veld" en "onbekende-gemeente" en "onbekende-waarde" en "geen-datum" en "geen-jaar" en "onbekend-domein"
      En is dit het antwoord:
        """
        beleid.yaml:1  bij een beleid ontbreekt "status"
          1 │ titl: Datastrategie
        Voeg "status:" met een waarde toe.

        beleid.yaml:1  het veld "titl" ken ik niet bij een beleid
          1 │ titl: Datastrategie
            │ ^^^^
        Bedoelde u "titel"?

        beleid.yaml:2  de gemeente "Eerseel" ken ik niet
          2 │ gemeente: Eerseel
            │           ^^^^^^^
        Bedoelde u "Eersel" of "Beesel"?

        beleid.yaml:3  "colege" is geen waarde voor "vastgesteld door"
          3 │ vastgesteld door: colege
            │                   ^^^^^^
        Bedoelde u "college"?

        beleid.yaml:4  "2024-02-30" is geen datum voor "vastgesteld op"
          4 │ vastgesteld op: 2024-02-30
            │                 ^^^^^^^^^^
        Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.

        beleid.yaml:5  "2024-2028" is geen jaar voor "looptijd tot"
          5 │ looptijd tot: 2024-2028
            │               ^^^^^^^^^
        Schrijf alleen een jaar, van 1990 tot en met 2100.

        beleid.yaml:6  "sociale domein" is geen domein van dit wiel
          6 │ domein: sociale domein
            │         ^^^^^^^^^^^^^^
        Bedoelde u "Sociaal domein"?

        7 fouten.
        """

    Scenario: wat over de delen gaat
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: concept
        strategie:
          - keuze: Samen werkn
            citaat: Wij werken samen.
          - keuze: Zelf doen
            sterkte: heel sterk
        themas: kwaliteit
        doelen:
          - naam: betere data
            thema: kwaliteitt
            status: bevestgd
          - Een doel zonder veld
          - naam: Betere data
          -
          - eigenaar: de wethouder
        maatregelen:
          - naam: een register
            kpi: aantal set
            strategie: alleen
            eigenar: de directeur
          - naam: een cursus
            kpi: deelnemers
        kpis:
          - naam: aantal sets
        rollen: [{naam: [1, 2]}]
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En zijn de codes "onbekende-status" en "onbekende-strategie" en "citaat-zonder-plek" en "ongeldige-waarde" en "verkeerde-vorm" en "onbekend-thema" en "dubbele-uitspraak" en "lege-uitspraak" en "veld-ontbreekt" en "onbekende-kpi" en "onbekend-veld"
      En is dit het antwoord:
        """
        beleid.yaml:2  "concept" is geen status
          2 │ status: concept
            │         ^^^^^^^
        Kies uit: "voorstel" of "bevestigd".

        beleid.yaml:4  "Samen werkn" is geen strategie van dit wiel
          4 │   - keuze: Samen werkn
            │            ^^^^^^^^^^^
        Bedoelde u "Samen werken"?

        beleid.yaml:5  bij een strategie staat een citaat zonder plek
          5 │     citaat: Wij werken samen.
            │             ^^^^^^^^^^^^^^^^^
        Voeg "plek:" toe, bijvoorbeeld: bladzijde 3.

        beleid.yaml:7  "heel sterk" is geen sterkte
          7 │     sterkte: heel sterk
            │              ^^^^^^^^^^
        Schrijf 1 (zwak), 2 of 3 (sterk).

        beleid.yaml:8  onder "themas" staat geen lijst
          8 │ themas: kwaliteit
            │         ^^^^^^^^^
        Begin elk deel op een nieuwe rij met een streepje: - thema: ...

        beleid.yaml:11  "kwaliteitt" is geen thema van dit wiel
          11 │     thema: kwaliteitt
             │            ^^^^^^^^^^
        Bedoelde u "kwaliteit"?

        beleid.yaml:12  "bevestgd" is geen status
          12 │     status: bevestgd
             │             ^^^^^^^^
        Bedoelde u "bevestigd"?

        beleid.yaml:13  bij een doel staat geen naam van een veld
          13 │   - Een doel zonder veld
             │     ^^^^^^^^^^^^^^^^^^^^
        Schrijf: - naam: Een doel zonder veld

        beleid.yaml:14  "Betere data" staat twee keer onder "doelen", ook op beleid.yaml:10
          14 │   - naam: Betere data
             │           ^^^^^^^^^^^
        Geef elk een eigen naam, of haal er een weg.

        beleid.yaml:15  onder "doelen" staat een streepje zonder tekst
          15 │   -
        Vul het in, of haal het streepje weg.

        beleid.yaml:16  bij een doel ontbreekt "naam"
          16 │   - eigenaar: de wethouder
        Voeg "naam:" met een waarde toe.

        beleid.yaml:19  de kpi "aantal set" staat niet onder "kpis"
          19 │     kpi: aantal set
             │          ^^^^^^^^^^
        Bedoelde u "aantal sets"?

        beleid.yaml:20  "alleen" is geen strategie van dit wiel
          20 │     strategie: alleen
             │                ^^^^^^
        Kies uit: "Samen werken", "Zelf doen" of "Nog wachten".

        beleid.yaml:21  het veld "eigenar" ken ik niet bij een maatregel
          21 │     eigenar: de directeur
             │     ^^^^^^^
        Bedoelde u "eigenaar"?

        beleid.yaml:23  de kpi "deelnemers" staat niet onder "kpis"
          23 │     kpi: deelnemers
             │          ^^^^^^^^^^
        Zet deze kpi ook onder "kpis:".

        beleid.yaml:26  de vorm van "naam" bij een rol klopt niet
          26 │ rollen: [{naam: [1, 2]}]
             │                 ^
        Schrijf hier een waarde.

        16 fouten.
        """

    Scenario: een datum die nog moet komen
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        vastgesteld op: 2999-01-01
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "datum-in-toekomst"
      En is dit het antwoord:
        """
        beleid.yaml:3  "2999-01-01" ligt in de toekomst
          3 │ vastgesteld op: 2999-01-01
            │                 ^^^^^^^^^^
        Is het beleid nog niet vastgesteld? Laat "vastgesteld op" dan leeg.

        1 fout.
        """

    Scenario: een looptijd die al voorbij is bij het vaststellen
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        vastgesteld op: 2024-03-12
        looptijd tot: 2023
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "looptijd-te-kort"
      En is dit het antwoord:
        """
        beleid.yaml:4  de looptijd is voorbij voordat het beleid is vastgesteld
          4 │ looptijd tot: 2023
            │               ^^^^
        Controleer "vastgesteld op" en "looptijd tot".

        1 fout.
        """

    Scenario: een jaar dat niet kan
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        vastgesteld op: 0204-03-12
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "buiten-bereik"
      En is dit het antwoord:
        """
        beleid.yaml:3  "0204-03-12" is te lang geleden voor "vastgesteld op"
          3 │ vastgesteld op: 0204-03-12
            │                 ^^^^^^^^^^
        Controleer het jaar.

        1 fout.
        """

    Scenario: dezelfde strategie mag vaker, met een ander citaat
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        strategie:
          - keuze: samen
          - keuze: samen
            citaat: Samen staan wij sterk.
            plek: bladzijde 1
          - keuze: Samen werken
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "dubbele-uitspraak"
      En is dit het antwoord:
        """
        beleid.yaml:8  "samen" staat twee keer onder "strategie", ook op beleid.yaml:4
          8 │   - keuze: Samen werken
            │            ^^^^^^^^^^^^
        Geef elk een eigen naam, of haal er een weg.

        1 fout.
        """

  Regel: Wat geen beleid is

    Scenario: een leeg bestand
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" zonder inhoud
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "leeg-beleid"
      En is dit het antwoord:
        """
        beleid.yaml  "beleid.yaml" is leeg
        Maak een beleid om in te vullen met: strategiekeuze beleid nieuw

        1 fout.
        """

    Scenario: een document
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze beleid controleer nota.pdf --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "document-als-beleid"
      En is dit het antwoord:
        """
        nota.pdf  "nota.pdf" is een document, geen beleid in YAML
        Maak er eerst een beleid van met: strategiekeuze beleid lees

        1 fout.
        """

    Scenario: een lijst waar velden horen
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        - titel: Datastrategie
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "verkeerde-vorm"
      En is dit het antwoord:
        """
        beleid.yaml:1  de vorm van een beleid klopt niet
          1 │ - titel: Datastrategie
        Schrijf hier velden met een dubbele punt.

        1 fout.
        """

    Scenario: het bestand is er niet
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze beleid controleer er-niet.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is de code "bestand-ontbreekt"
      En is dit het antwoord:
        """
        er-niet.yaml  het bestand "er-niet.yaml" bestaat niet
        Controleer de naam en de map.

        1 fout.
        """

  Regel: In Python

    Scenario: dezelfde controles voor een dict
      Wanneer ik in Python dit aanroep:
        """
        read_policy({"titel": "Proef", "status": "klaar", "doelen": [{"naam": ""}, {"naam": "a", "citaat": "b"}]})
        """
      Dan zijn de codes "veld-ontbreekt" en "citaat-zonder-plek" en "onbekende-status"
      En is dit de fout:
        """
        beleid, doelen, nummer 1  bij een doel ontbreekt "naam"
        Voeg "naam:" met een waarde toe.

        beleid, doelen, nummer 2, citaat  bij een doel staat een citaat zonder plek
        Voeg "plek:" toe, bijvoorbeeld: bladzijde 3.

        beleid, status  "klaar" is geen status
        Kies uit: "voorstel" of "bevestigd".
        """

    Scenario: iets anders dan een bestand of een dict
      Wanneer ik in Python dit aanroep:
        """
        read_policy(3)
        """
      Dan is de code "geen-beleid"
      En is dit de fout:
        """
        dit is geen beleid
        Geef de naam van een bestand, of een dict.
        """

  Regel: Een nieuw beleid schrijft nooit over iets heen

    Scenario: het bestand is er nog niet
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze beleid nieuw beleid.yaml --titel Datastrategie --gemeente Eersel --regels regels" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        geschreven: beleid.yaml
        """
      En is "beleid.yaml" veranderd

    Scenario: het bestand is er al
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        """
      Wanneer ik "strategiekeuze beleid nieuw beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 2
      En is de code "bestand-bestaat"
      En is er geen bestand veranderd
      En staat er op het scherm:
        """
        beleid.yaml  "beleid.yaml" bestaat al
        Kies een andere naam.
        """

    Scenario: een gemeente die er niet is
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze beleid nieuw beleid.yaml --gemeente Eerseel --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is er geen bestand veranderd
      En staat er op het scherm:
        """
        de gemeente "Eerseel" ken ik niet
        Bedoelde u "Eersel" of "Beesel"?
        """

  Regel: Wat niets zegt

    Scenario: een woord om een veld te vullen telt als leeg, en is geen naam
      Gegeven een kleine regelset
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        doelen:
          - naam: n.v.t.
          - naam: iedereen helpen
            eigenaar: nog te bepalen
        maatregelen:
          - naam: meten
            kpi: "?"
        """
      Wanneer ik "strategiekeuze beleid controleer beleid.yaml --regels regels" uitvoer
      Dan is de afsluitcode 3
      En is dit het antwoord:
        """
        beleid.yaml:4  "n.v.t." zegt niet wat dit is
          4 │   - naam: n.v.t.
            │           ^^^^^^
        Schrijf op wat dit is, of haal het weg.

        1 fout.
        """

    Scenario: een nieuw beleid onder de naam van een document
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze beleid nieuw nota.md --regels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        nota.md  "nota.md" is de naam van een document, en dit is beleid in YAML
        Kies een naam die eindigt op .yaml.
        """
      En is de code "verkeerde-soort"
      En is er geen bestand veranderd

    Scenario: waarden die zichzelf bevatten
      Wanneer ik in Python een beleid lees dat zichzelf bevat
      Dan is de code "te-diep"
      En is dit de fout:
        """
        deze waarden liggen te diep in elkaar, of bevatten zichzelf
        Geef een dict in de vorm van het bestand.
        """
