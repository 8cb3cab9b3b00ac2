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
