# language: nl
Functionaliteit: Een woordenlijst die niet klopt
  De werkgroep verandert lexicon.yaml zelf. Elke fout heeft een plek en een raad.

  Regel: De woorden

    Scenario: alles wat er mis is, in een keer
      Gegeven kleine regels om te lezen
      En in "lexicon.yaml" is "[willen]" vervangen door "[willen, Willen, '... wens', wensen]"
      En in "lexicon.yaml" is "    koers: [samen met buren]" vervangen door "    koers: [Basis op orde]\n    koersje: [regio]"
      En in "lexicon.yaml" is "zwak: 1, gewoon: 2" vervangen door "zwak: 3, gewoon: 2"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En zijn de codes "ongeldige-waarde" en "dubbele-term" en "ongeldige-term" en "onbekend-signaal"
      En is dit het antwoord:
        """
        regels/lexicon.yaml:1  de drempels lopen niet op
          1 │ drempels: {zwak: 3, gewoon: 2, sterk: 3}
            │           ^
        Maak zwak het kleinst, minstens 1, en sterk het grootst.

        regels/lexicon.yaml:7  "Willen" staat twee keer in "wens"
          7 │     termen: [willen, Willen, '... wens', wensen]
            │                      ^^^^^^
        Haal er een weg.

        regels/lexicon.yaml:7  "... wens" is geen woord dat in een tekst kan staan
          7 │     termen: [willen, Willen, '... wens', wensen]
            │                              ^^^^^^^^^^
        Schrijf gewone woorden, een deel van een woord met *, of "..." tussen twee woorden.

        regels/lexicon.yaml:12  "Basis op orde" staat ook bij "fundament"
          12 │     koers: [Basis op orde]
             │             ^^^^^^^^^^^^^
        Kies bij welke van de twee het hoort.

        regels/lexicon.yaml:13  het feit "koersje" staat niet in feiten.yaml
          13 │     koersje: [regio]
             │     ^^^^^^^
        Bedoelde u "koers"?

        Meer uitleg? Gebruik --uitleg met veld of woordenlijst.
        5 fouten. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """

    Scenario: een signaal zonder woorden
      Gegeven kleine regels om te lezen
      En in "lexicon.yaml" is "[willen]" vervangen door "[]"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "signaal-zonder-woorden"
      En is dit het antwoord:
        """
        regels/lexicon.yaml:6  bij "wens" staan geen woorden
          6 │   wens:
            │   ^^^^
        Voeg minstens een woord toe.

        Meer uitleg? Gebruik --uitleg met woordenlijst.
        1 fout. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """

    Scenario: een feit zonder woorden
      Gegeven kleine regels om te lezen
      En in "feiten.yaml" is "  is_vraag:" vervangen door "  is_droom:"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "feit-zonder-woorden"
      En is dit het antwoord:
        """
        regels/lexicon.yaml  voor het feit "is_droom" staan er geen woorden in de woordenlijst
        Voeg het signaal "is_droom" toe, of haal het feit weg uit feiten.yaml.

        Meer uitleg? Gebruik --uitleg met woordenlijst.
        1 fout. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """

  Regel: De signalen

    Scenario: een signaal dat het programma zelf ziet, en een feit dat geen ja of nee is
      Gegeven kleine regels om te lezen
      En in "feiten.yaml" is "naam: een koers\n    soort: ja/nee" vervangen door "naam: een koers\n    soort: aantal\n    van: 0\n    tot: 5"
      En in "taal.yaml" is "zin: 'de zin noemt {woord}', feit: woord" vervangen door "zin: 'de zin noemt een wens', feit: wens"
      En in "regels.feature" is "de zin noemt "een wens"" vervangen door "de zin noemt een wens"
      En in "regels.feature" is "de zin noemt "een koers"" vervangen door "de zin noemt een wens"
      En in "lexicon.yaml" is "  wens:" vervangen door "  is_vraag:\n    termen: [waarom]\n  wens:"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "onbekend-signaal"
      En is dit het antwoord:
        """
        regels/lexicon.yaml:6  "is_vraag" ziet het programma zelf, zonder woorden
          6 │   is_vraag:
            │   ^^^^^^^^
        Haal het signaal weg.

        regels/lexicon.yaml:12  het feit "koers" is geen ja of nee
          12 │     koers: [basis op orde]
             │     ^^^^^
        Geef het feit de soort "ja/nee".

        regels/lexicon.yaml:14  het feit "koers" is geen ja of nee
          14 │     koers: [samen met buren]
             │     ^^^^^
        Geef het feit de soort "ja/nee".

        Meer uitleg? Gebruik --uitleg met woordenlijst.
        3 fouten. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """

    Scenario: een plaats die er niet is, en een onderwerp dat geen signaal is
      Gegeven kleine regels om te lezen
      En in "lexicon.yaml" is "[willen]" vervangen door "[willen]\n    waar: kopje"
      En in "lexicon.yaml" is "signaal: wens, procent: 10" vervangen door "signaal: wensen, procent: veel"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En zijn de codes "onbekend-signaal" en "ongeldige-waarde"
      En is dit het antwoord:
        """
        regels/lexicon.yaml:2  het signaal "wensen" staat niet in de woordenlijst
          2 │ onderwerp: {signaal: wensen, procent: veel}
            │ ^^^^^^^^^
        Bedoelde u "wens"?

        regels/lexicon.yaml:2  "veel" is geen percentage
          2 │ onderwerp: {signaal: wensen, procent: veel}
            │                                       ^^^^
        Schrijf een getal van 0 tot en met 100.

        regels/lexicon.yaml:8  "kopje" is geen plaats in een stuk
          8 │     waar: kopje
            │           ^^^^^
        Bedoelde u "kop"?

        Meer uitleg? Gebruik --uitleg met woordenlijst of veld.
        3 fouten. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """

    Scenario: drempels die geen getal zijn
      Gegeven kleine regels om te lezen
      En in "lexicon.yaml" is "zwak: 1" vervangen door "zwak: weinig"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "ongeldige-waarde"
      En is dit het antwoord:
        """
        regels/lexicon.yaml:1  een drempel is een heel getal
          1 │ drempels: {zwak: weinig, gewoon: 2, sterk: 3}
            │           ^
        Schrijf getallen, zoals 3.

        Meer uitleg? Gebruik --uitleg met veld.
        1 fout. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """

    Scenario: woorden van een signaal dat er niet is
      Gegeven kleine regels om te lezen
      En in "lexicon.yaml" is "    koers: [basis op orde]" vervangen door "    koers: [basis op orde, +wenss]"
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "onbekend-signaal"
      En is dit het antwoord:
        """
        regels/lexicon.yaml:10  het signaal "wenss" staat niet in de woordenlijst
          10 │     koers: [basis op orde, +wenss]
             │                            ^^^^^^
        Bedoelde u "wens"?

        Meer uitleg? Gebruik --uitleg met woordenlijst.
        1 fout. 2 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """
