# language: nl
Functionaliteit: Vragen over de regels
  Alleen wie aan een terminal zit, kan vragen beantwoorden.

  Regel: De opdracht

    Scenario: schrijven waar niemand kan antwoorden
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels vragen regels --schrijf antwoorden.feature" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        hier kan niemand de vragen beantwoorden
        Voer de opdracht uit in een terminal, of laat --schrijf weg voor een lijst.
        """
      En is de code "geen-terminal"
      En is er geen bestand veranderd

    Scenario: schrijven in een bestand dat geen voorbeelden kan hebben
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels vragen regels --schrijf antwoorden.txt" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        antwoorden.txt  "antwoorden.txt" is geen bestand met voorbeelden
        Kies een naam die op .feature eindigt.
        """
      En is de code "geen-feature-naam"
      En is er geen bestand veranderd

    Scenario: schrijven buiten de map met voorbeelden
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik "strategiekeuze regels vragen regels --schrijf antwoorden.feature" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        antwoorden.feature  "antwoorden.feature" staat niet in de map met voorbeelden
        Kies een bestand in de map "features".
        """
      En is de code "buiten-voorbeelden"
      En is er geen bestand veranderd

    Scenario: schrijven en JSON tegelijk
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels vragen regels --schrijf antwoorden.feature --json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --schrijf gaat niet samen met --json
        Kies een van beide.
        """
      En is de code "verkeerd-gebruik"
      En is er geen bestand veranderd

    Scenario: een regel die er niet is
      Gegeven een kleine regelset
      En de map "features"
      En het bestand "features/proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Van een ander
          Scenario: Een
            Gegeven iets anders
        """
      Wanneer ik "strategiekeuze regels vragen regels --regel REG-77" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        de regel "REG-77" bestaat niet
        Kies uit: "BEV-01", "BEV-02", "REG-01", "REG-02-a", "REG-02-b" of "REG-03".
        """
      En is de code "onbekende-regel"

  Regel: De voorbeelden

    Scenario: er is geen map met voorbeelden
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels vragen regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        er is geen map met voorbeelden
        Noem een map met --voorbeelden, of maak een map features naast de regels.
        """
      En is de code "voorbeelden-onvindbaar"

    Scenario: een voorbeeld dat niet bij elkaar past
      Gegeven de regels
      En het bestand "features/proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef
          Scenario: Een knelpunt zonder scores
            Gegeven een profiel met deze feiten:
              | feit     | waarde |
              | gemeente | Eersel |
            En het knelpunt is "data-analyse"
            Dan telt regel "FUN-03" mee
        """
      Wanneer ik "strategiekeuze regels vragen regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        features/proef.feature:3  "data-analyse" kan niet de laagste worden: noem de scores zelf
          3 │   Scenario: Een knelpunt zonder scores
            │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Pas het voorbeeld aan.
        """
      En is de code "voorbeeld-kan-niet"
