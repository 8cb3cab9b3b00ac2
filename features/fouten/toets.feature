# language: nl
Functionaliteit: Beleid toetsen

  Achtergrond:
    Gegeven de regels
    En het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Bernheze
      fte_data: 0
      opgaven: 1
      mandaat: directie
      regiosamenwerking: verkend
      grote_verandering: nee
      volwassenheid:
        leiderschap: 2,5
      """
    En het bestand "beleid.yaml" met deze inhoud:
      """
      titel: Datastrategie
      status: bevestigd
      strategie:
        - keuze: regio
          citaat: Wij werken samen met de buren.
          plek: bladzijde 2
      waarborgen:
        - naam: DPIA
      doelen:
        - naam: betere gegevens
          eigenaar: wethouder
      rollen:
        - naam: analist
      """

  Regel: Wat u meegeeft

    Scenario: fouten in profiel en beleid tegelijk
      Gegeven het bestand "profiel.yaml" met deze inhoud:
        """
        gemeente: Ersel
        """
      En het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: misschien
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        beleid.yaml:2  "misschien" is geen status
          2 │ status: misschien
            │         ^^^^^^^^^
        Kies uit: "voorstel" of "bevestigd".

        profiel.yaml:1  de gemeente "Ersel" ken ik niet
          1 │ gemeente: Ersel
            │           ^^^^^
        Bedoelde u "Eersel"?
        """

    Scenario: het profiel en het beleid verwisseld
      Wanneer ik "strategiekeuze toets beleid.yaml profiel.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        het profiel en het beleid zijn verwisseld
        Noem eerst het profiel, dan het beleid.
        """
      En is de code "verkeerde-volgorde"

    Scenario: twee keer het profiel
      Wanneer ik "strategiekeuze toets profiel.yaml profiel.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        profiel.yaml  "profiel.yaml" is een profiel, geen beleid
        Geef het beleid. Nog geen? Begin met: strategiekeuze beleid nieuw
        """
      En is de code "profiel-als-beleid"

    Scenario: een advies over beleid
      Wanneer ik "strategiekeuze advies beleid.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        beleid.yaml  "beleid.yaml" is beleid, geen profiel
        Geef een profiel. Beleid toetst u met: strategiekeuze toets PROFIEL BELEID
        """
      En is de code "beleid-als-profiel"

    Scenario: een dag die er niet is
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-02-30" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --op  "2026-02-30" is geen datum
        Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.
        """
      En is de code "geen-datum"

    Scenario: profiel en beleid allebei van de standaardinvoer
      Wanneer ik "strategiekeuze toets - -" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        profiel en beleid komen niet allebei van de standaardinvoer
        Geef een van de twee als bestand.
        """
      En is de code "verkeerd-gebruik"

  Regel: Toetsregels die niet passen

    Scenario: een regelset van een andere soort
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --toetsregels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        dit zijn geen toetsregels: de soort van deze regelset is "advies"
        Noem een map met toetsregels.
        """
      En is de code "geen-toetsregels"

    Scenario: een feit dat niemand kent
      Gegeven in "toets/feiten.yaml" is "  rollen:\n" vervangen door "  maanstand:\n    naam: stand van de maan\n    soort: ja/nee\n    vraag: Is het volle maan?\n  rollen:\n"
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --toetsregels regels/toets" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        het feit "maanstand" van de toetsregels krijgt nergens een waarde
        Noem het zoals een feit van het wiel, of haal het weg.
        """
      En is de code "feit-zonder-waarde"

    Scenario: een feit van het beleid met een andere sleutel
      Gegeven in "toets/feiten.yaml" is "  keuzes_botsen:\n" vervangen door "  keuzes_tegenover:\n"
      En in "toets/taal.yaml" is "feit: keuzes_botsen" vervangen door "feit: keuzes_tegenover"
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --toetsregels regels/toets" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        bij de toetsregels ontbreekt het feit "keuzes_botsen"
        Zet het terug in feiten.yaml.

        het feit "keuzes_tegenover" van de toetsregels krijgt nergens een waarde
        Noem het zoals een feit van het wiel, of haal het weg.
        """
      En zijn de codes "toetsfeit-ontbreekt" en "feit-zonder-waarde"

    Scenario: een feit van het beleid van een andere soort
      Gegeven in "toets/feiten.yaml" is "    naam: looptijd bekend\n    soort: ja/nee\n" vervangen door "    naam: looptijd bekend\n    soort: volgorde\n    opties: [nee, ja]\n"
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --toetsregels regels/toets" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        het feit "looptijd_bekend" van de toetsregels moet van de soort "ja/nee" zijn
        Zet de soort terug in feiten.yaml.
        """
      En is de code "toetsfeit-soort"

    Scenario: een ladder die niet altijd een oordeel geeft
      Gegeven in "toets/oordeel.feature" is "de dichtste keuze is "gelijk"" vervangen door "de dichtste keuze is "tegenover""
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --toetsregels regels/toets" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        geen trede van de toetsregels geeft hier een oordeel
        Voeg een regel toe die dan geldt, op de laatste trede.
        """
      En is de code "geen-oordeel"

  Regel: Wat u in Python meegeeft

    Scenario: met voorstellen is ja of nee
      Wanneer ik in Python dit aanroep:
        """
        check_policy({}, {}, with_proposals="nee")
        """
      Dan is de code "verkeerd-gebruik"
      En is dit de fout:
        """
        with_proposals is geen ja of nee
        Geef True of False.
        """

    Scenario: beleid dat pas na de dag van de toets is vastgesteld
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datastrategie
        status: bevestigd
        vastgesteld op: 2026-03-02
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        beleid.yaml:3  "2026-03-02" ligt in de toekomst
          3 │ vastgesteld op: 2026-03-02
            │                 ^^^^^^^^^^
        Is het beleid nog niet vastgesteld? Laat "vastgesteld op" dan leeg.
        """
      En is de code "datum-in-toekomst"

    Scenario: geen map voor toetsregels
      Wanneer ik dit uitvoer:
        """
        strategiekeuze toets profiel.yaml beleid.yaml --toetsregels ""
        """
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        de naam van de map met regels is leeg
        Noem een map, of laat --toetsregels weg.
        """
      En is de code "lege-mapnaam"
