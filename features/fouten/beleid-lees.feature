# language: nl
Functionaliteit: Een beleidsstuk dat niet gelezen kan worden
  Wat er al staat, blijft staan. Er komt nooit een half bestand.

  Regel: Het antwoord

    Scenario: een stuk met een doel en een koers
      Gegeven kleine regels om te lezen
      En het bestand "nota.md" met deze inhoud:
        """
        # Nota

        Wij willen dat iedereen meedoet. Wij brengen de basis op orde. Er is geen basis op orde.
        """
      Wanneer ik "strategiekeuze beleid lees nota.md -o beleid.yaml --leesregels regels" uitvoer
      Dan is de afsluitcode 0
      En is "beleid.yaml" veranderd
      En is dit het antwoord:
        """
        geschreven: beleid.yaml, met 2 voorstellen. Lees ze na en bevestig wat klopt.
        """

    Scenario: een stuk van twee gemeenten
      Gegeven kleine regels om te lezen
      En het bestand "nota.md" met deze inhoud:
        """
        # Nota gemeente Eersel en gemeente Bladel

        Wij willen dat iedereen meedoet. Wij brengen de basis op orde.
        """
      Wanneer ik "strategiekeuze beleid lees nota.md -o beleid.yaml --leesregels regels" uitvoer
      Dan is de afsluitcode 0
      En is "beleid.yaml" veranderd
      En is dit het antwoord:
        """
        geschreven: beleid.yaml, met 2 voorstellen. Lees ze na en bevestig wat klopt.
        In de nota staan meer gemeenten: Eersel en Bladel. Kies er een.
        """

    Scenario: het bestand is er al
      Gegeven kleine regels om te lezen
      En het bestand "nota.md" met deze inhoud:
        """
        Wij willen iets.
        """
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Ons beleid
        """
      Wanneer ik "strategiekeuze beleid lees nota.md -o beleid.yaml --leesregels regels" uitvoer
      Dan is de afsluitcode 2
      En is de code "bestand-bestaat"
      En is er geen bestand veranderd
      En staat er op het scherm:
        """
        beleid.yaml  "beleid.yaml" bestaat al
        Kies een andere naam, of geef --overschrijf.
        """

  Regel: Wat nodig is om te lezen

    Scenario: de stemmer ontbreekt
      Gegeven kleine regels om te lezen
      En het bestand "nota.md" met deze inhoud:
        """
        Wij willen iets.
        """
      En snowballstemmer ontbreekt
      Wanneer ik "strategiekeuze beleid lees nota.md -o beleid.yaml --leesregels regels" uitvoer
      Dan is de afsluitcode 2
      En is de code "stemmer-ontbreekt"
      En is er geen bestand veranderd
      En staat er op het scherm:
        """
        om beleid te lezen is snowballstemmer nodig
        Installeer strategiekeuze[toets].
        """

    Scenario: regels die niet om te lezen zijn
      Gegeven een kleine regelset
      En het bestand "nota.md" met deze inhoud:
        """
        Wij willen iets.
        """
      Wanneer ik "strategiekeuze beleid lees nota.md --leesregels regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "geen-leesregels"
      En staat er op het scherm:
        """
        "Kleine regelset" is geen regelset om beleid mee te lezen
        Zet in regelset.yaml: "soort: lezen".
        """

    Scenario: een soort bewering die er niet is
      Gegeven kleine regels om te lezen
      En in "wiel.yaml" is "  doel:" vervangen door "  droom:"
      En in "wiel.yaml" is "[doel, strategie]" vervangen door "[droom, strategie]"
      En het bestand "nota.md" met deze inhoud:
        """
        Wij willen iets.
        """
      Wanneer ik "strategiekeuze beleid lees nota.md --leesregels regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "onbekende-bewering"
      En staat er op het scherm:
        """
        "droom" is geen soort bewering
        Kies uit: "strategie", "thema", "doel", "maatregel", "kpi", "rol", "waarborg" of "evaluatie".
        """

    Scenario: een strategie die het wiel niet heeft
      Gegeven kleine regels om te lezen
      En in "lexicon.yaml" is "fundament:" vervangen door "fundamnt:"
      En het bestand "nota.md" met deze inhoud:
        """
        Wij willen iets.
        """
      Wanneer ik "strategiekeuze beleid lees nota.md --leesregels regels" uitvoer
      Dan is de afsluitcode 4
      En is de code "onbekend-onderwerp"
      En staat er op het scherm:
        """
        regels/lexicon.yaml:10  "fundamnt" staat niet in het wiel als strategie
          10 │     koers: [basis op orde]
             │     ^^^^^
        Bedoelde u "fundament"?
        """

  Regel: Het document blijft wat het is

    Scenario: schrijven over het document zelf, ook als dat mag
      Gegeven kleine regels om te lezen
      En het bestand "nota.txt" met deze inhoud:
        """
        Wij willen dat iedereen meedoet.
        """
      Wanneer ik "strategiekeuze beleid lees nota.txt -o ./nota.txt --overschrijf --leesregels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        ./nota.txt  "./nota.txt" is het document dat u laat lezen
        Kies een andere naam. Het document blijft.
        """
      En is de code "uitvoer-is-invoer"
      En is er geen bestand veranderd

    Scenario: schrijven onder de naam van een document
      Gegeven kleine regels om te lezen
      En het bestand "nota.txt" met deze inhoud:
        """
        Wij willen dat iedereen meedoet.
        """
      Wanneer ik "strategiekeuze beleid lees nota.txt -o nota.docx --leesregels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        nota.docx  "nota.docx" is de naam van een document, en dit is beleid in YAML
        Kies een naam die eindigt op .yaml.
        """
      En is de code "verkeerde-soort"
      En is er geen bestand veranderd

    Scenario: schrijven zonder een naam
      Gegeven kleine regels om te lezen
      En het bestand "nota.txt" met deze inhoud:
        """
        Wij willen dat iedereen meedoet.
        """
      Wanneer ik dit uitvoer:
        """
        strategiekeuze beleid lees nota.txt -o "" --leesregels regels
        """
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        de naam van het bestand is leeg
        Noem een bestand.
        """
      En is de code "lege-bestandsnaam"
      En is er geen bestand veranderd

    Scenario: een stuk waarin niets staat
      Gegeven kleine regels om te lezen
      En het bestand "nota.txt" met deze inhoud:
        """
        Het regent.
        """
      Wanneer ik "strategiekeuze beleid lees nota.txt -o beleid.yaml --leesregels regels" uitvoer
      Dan is de afsluitcode 0
      En is "beleid.yaml" veranderd
      En is dit het antwoord:
        """
        geschreven: beleid.yaml, met geen voorstel. Vul zelf in wat het stuk besluit.
        """

    Scenario: de beweringen als JSON vragen niet om te bevestigen
      Gegeven kleine regels om te lezen
      En het bestand "nota.txt" met deze inhoud:
        """
        Wij willen dat iedereen meedoet.
        """
      Wanneer ik "strategiekeuze beleid lees nota.txt --json -o beleid.json --leesregels regels" uitvoer
      Dan is de afsluitcode 0
      En is "beleid.json" veranderd
      En is dit het antwoord:
        """
        geschreven: beleid.json, met 1 voorstel.
        """

    Scenario: in Python iets dat geen document is
      Wanneer ik in Python dit aanroep:
        """
        read_policy_document(None)
        """
      Dan is de code "geen-document"
      En is dit de fout:
        """
        dit is geen document
        Geef de naam van een bestand.
        """
