# language: nl
Functionaliteit: De dekking van de voorbeelden

  Regel: De opdracht

    Scenario: een webpagina en JSON tegelijk
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels dekking regels --html dekking.html --json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --html gaat niet samen met --json
        Kies een van beide.
        """
      En is de code "verkeerd-gebruik"
      En is er geen bestand veranderd

    Scenario: overschrijven zonder webpagina
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels dekking regels --overschrijf" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --overschrijf past alleen bij --html
        Noem ook --html met een bestand.
        """
      En is de code "verkeerd-gebruik"

  Regel: De voorbeelden

    Scenario: een voorbeeld met een fout
      Gegeven een kleine regelset
      En het bestand "features/proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Proef
          Scenario: Een profiel dat er niet is
            Gegeven het profiel "eersel"
            Dan pleit dit voor "Zelf doen"
        """
      Wanneer ik "strategiekeuze regels dekking regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        features/proef.feature:4  het profiel "eersel" ken ik niet
          4 │     Gegeven het profiel "eersel"
            │                         ^^^^^^^^
        Zet eersel.yaml in een map profielen, naast of boven de map van dit bestand.
        """
      En is de code "onbekend-profiel"

    Scenario: de webpagina bestaat al
      Gegeven een kleine regelset
      En het bestand "features/proef.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Van een ander
          Scenario: Een
            Gegeven iets anders
        """
      En het bestand "dekking.html" zonder inhoud
      Wanneer ik "strategiekeuze regels dekking regels --html dekking.html" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        dekking.html  "dekking.html" bestaat al
        Kies een andere naam, of geef --overschrijf.
        """
      En is de code "bestand-bestaat"
      En is er geen bestand veranderd
