# language: nl
Functionaliteit: Het bewijs over een map met regels

  Regel: De klassen zonder voorkeur die aanvaard zijn

    Scenario: velden, zinnen en een dag die niet kloppen
      Gegeven een kleine regelset
      En het bestand "regels/aanvaard.yaml" met deze inhoud:
        """
        klassen:
          - naam: groot zonder mensen
            waarom: Dan past niets.
            door: de werkgroep
            op: 2026-02-30
            waar:
              - een gemeente met mindr dan 50.000 inwoners
              - is "Zelf doen" uitgesloten
              - [er is geen fte]
          - naam: groot zonder mensen
            waarom: Nog eens.
            door: de werkgroep
            waar: []
            klas: 3
        """
      Wanneer ik "strategiekeuze regels bewijs regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/aanvaard.yaml:5  "2026-02-30" is geen datum voor "op"
          5 │     op: 2026-02-30
            │         ^^^^^^^^^^
        Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.

        regels/aanvaard.yaml:7  deze zin ken ik niet
          7 │       - een gemeente met mindr dan 50.000 inwoners
            │                          ^^^^^
        Bedoelde u: een gemeente met minder dan 50.000 inwoners?
        Alle zinnen: strategiekeuze regels taal

        regels/aanvaard.yaml:8  deze zin is een besluit en hoort hier niet
          8 │       - is "Zelf doen" uitgesloten
            │         ^^^^^^^^^^^^^^^^^^^^^^^^^^
        Begin een besluit met Dan.

        regels/aanvaard.yaml:9  de vorm van een deel van "waar" klopt niet
          9 │       - [er is geen fte]
            │         ^
        Schrijf hier een waarde.

        regels/aanvaard.yaml:10  bij een aanvaarde klasse ontbreekt "op"
          10 │   - naam: groot zonder mensen
        Voeg "op:" met een waarde toe.

        regels/aanvaard.yaml:10  bij een aanvaarde klasse ontbreekt "waar"
          10 │   - naam: groot zonder mensen
        Voeg "waar:" met een waarde toe.

        regels/aanvaard.yaml:10  de klasse "groot zonder mensen" staat er twee keer
          10 │   - naam: groot zonder mensen
             │           ^^^^^^^^^^^^^^^^^^^
        Geef een van de twee een andere naam.

        regels/aanvaard.yaml:14  het veld "klas" ken ik niet bij een aanvaarde klasse
          14 │     klas: 3
             │     ^^^^
        Wat hier mag: "naam", "waarom", "door", "op" en "waar".
        """

    Scenario: een bevinding die geen regel vaststelt
      Gegeven een kleine regelset
      En het bestand "regels/aanvaard.yaml" met deze inhoud:
        """
        klassen:
          - naam: weinig mensen
            waarom: Dan past niets.
            door: de werkgroep
            op: 2026-02-28
            waar:
              - 'de bevinding "zwk" geldt'
        """
      Wanneer ik "strategiekeuze regels controleer regels" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        regels/aanvaard.yaml:7  geen regel stelt de bevinding "zwk" vast
          7 │       - 'de bevinding "zwk" geldt'
            │          ^^^^^^^^^^^^^^^^^^^^^^^^
        Bedoelde u "zwak"?

        Meer uitleg? Gebruik --uitleg met bekende-naam.
        1 fout. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
        """
      En is de code "onbekende-bevinding"

    Scenario: een leeg bestand
      Gegeven een kleine regelset
      En het bestand "regels/aanvaard.yaml" zonder inhoud
      Wanneer ik "strategiekeuze regels bewijs regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/aanvaard.yaml  "aanvaard.yaml" is leeg
        Vul het bestand, of zet het oude terug.
        """
      En is de code "leeg-bestand"

  Regel: Wat niet samengaat

    Scenario: een certificaat controleren en nog iets vragen
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json --json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --controleer gaat niet samen met --json of --certificaat
        Kies een van beide.
        """
      En is de code "verkeerd-gebruik"

    Scenario: niets te vervangen
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --overschrijf" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --overschrijf past alleen bij --certificaat
        Noem ook --certificaat met een bestand.
        """
      En is de code "verkeerd-gebruik"

    Scenario: geen tijd
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --seconden 0" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        zo veel seconden kan ik niet zoeken
        Geef een aantal seconden boven 0, en hoogstens een dag.
        """
      En is de code "verkeerd-gebruik"

    Scenario: zonder z3 is er geen bewijs
      Gegeven een kleine regelset
      En z3 is niet geïnstalleerd
      Wanneer ik "strategiekeuze regels bewijs regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        z3 is hier niet te gebruiken, en zonder z3 is er geen bewijs
        Installeer strategiekeuze[bewijs].
        """
      En is de code "z3-ontbreekt"

  Regel: Een certificaat

    Scenario: dit is geen JSON
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --controleer regels/wiel.yaml" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        regels/wiel.yaml:1  "regels/wiel.yaml" is geen geldige JSON
          1 │ naam: Klein wiel
            │ ^
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """

    Scenario: dit is geen certificaat
      Gegeven een kleine regelset
      En het bestand "certificaat.json" met deze inhoud:
        """
        {"regels": [], "uitkomsten": {}, "aanvaard": {}}
        """
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        certificaat.json  dit is geen certificaat
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """
      En is de code "geen-certificaat"

    Scenario: een certificaat van een andere versie van het programma
      Gegeven een kleine regelset
      En het bestand "certificaat.json" met deze inhoud:
        """
        {"formaat": 1}
        """
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        certificaat.json  dit certificaat heeft formaat 1, en dit programma kent alleen formaat 2
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """
      En is de code "ander-formaat"

    Scenario: velden die geen certificaat zo heeft
      Gegeven een kleine regelset
      En het bestand "certificaat.json" met deze inhoud:
        """
        {"formaat": 2, "regelset": "Kleine regelset", "versie": "1", "sha256": "0", "eigenschappen": {}, "uitkomsten": {}, "aanvaard": {}, "tegenvoorbeelden": {}, "regels": {"REG-01": {"geldt": 5, "net_niet": null}}, "extra": 1}
        """
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        certificaat.json  het veld "extra" hoort niet zo in een certificaat
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  het veld "regels.REG-01.feit" hoort niet zo in een certificaat
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  het veld "regels.REG-01.geldt" hoort niet zo in een certificaat
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """
      En is de code "geen-certificaat"

    Scenario: een certificaat van andere regels
      Gegeven een kleine regelset
      En het bestand "certificaat.json" met deze inhoud:
        """
        {"formaat": 2, "regelset": "Kleine regelset", "versie": "1", "sha256": "0", "eigenschappen": {}, "uitkomsten": {}, "aanvaard": {}, "tegenvoorbeelden": {}, "regels": {}}
        """
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        certificaat.json  dit certificaat hoort bij andere regels
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """
      En is de code "geen-certificaat"

    Scenario: twee uitkomsten zijn verwisseld, en een regel is weg
      Gegeven een kleine regelset
      En het certificaat "certificaat.json"
      En in het bestand "certificaat.json" is '"samen":"' vervangen door '"even":"'
      En in het bestand "certificaat.json" is '"zelf":"' vervangen door '"samen":"'
      En in het bestand "certificaat.json" is '"even":"' vervangen door '"zelf":"'
      En in het bestand "certificaat.json" is '"REG-03":' vervangen door '"REG-04":'
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        certificaat.json  dit certificaat is veranderd nadat het is gemaakt
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "regel REG-03" ontbreekt
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "regel REG-04" hoort niet in dit certificaat
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "regel REG-04" klopt niet met het advies
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "uitkomst zelf" klopt niet met het advies
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "uitkomst samen" klopt niet met het advies
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """
      En is de code "certificaat-klopt-niet"

    Scenario: meer is veranderd
      Gegeven een kleine regelset
      En het certificaat "certificaat.json"
      En in het bestand "certificaat.json" is '"versie":"1"' vervangen door '"versie":"2"'
      En in het bestand "certificaat.json" is '"zelf":"inwoners: ' vervangen door '"zelf":"inwoner: '
      En in het bestand "certificaat.json" is '"REG-01":{"feit":"inwoners"' vervangen door '"REG-01":{"feit":"beheer"'
      En in het bestand "certificaat.json" is '"elke-regel-kan-gelden":"bewezen"' vervangen door '"elke-regel-kan-gelden":"weerlegd"'
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        certificaat.json  dit certificaat is veranderd nadat het is gemaakt
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "versie" klopt niet met de regels
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  bij "uitkomst zelf" staat geen volledig profiel
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  bij "regel REG-01" verschillen de twee profielen niet in precies één genoemd feit
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND

        certificaat.json  "elke-regel-kan-gelden: weerlegd" klopt niet met de profielen
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """

    Scenario: er staat geen profiel in
      Gegeven een kleine regelset
      En het certificaat "certificaat.json"
      En het certificaat "certificaat.json" heeft geen profielen meer
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        certificaat.json  in dit certificaat staat geen enkel profiel
        Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND
        """

    Scenario: geen tijd voor een certificaat
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --seconden 0.0001 --certificaat certificaat.json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        de tijd was om voordat het certificaat af was
        Geef meer tijd met: --seconden N
        """
      En is de code "certificaat-niet-af"
      En is er geen bestand veranderd

  Regel: Wat het bewijs zegt

    Scenario: een soort gemeente zonder antwoord
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        Kleine regelset 1: 6 regels, 3 strategieën

        Dit is onderzocht voor elk volledig profiel. Een volledig profiel noemt elk feit.
          ✗ Niet waar: elk volledig profiel krijgt een strategie, of hoort bij een aanvaarde klasse zonder voorkeur
          ✓ geen volledig profiel sluit elke strategie uit
          ✓ elke strategie is het advies voor minstens één volledig profiel
          ✓ geen volledig profiel krijgt op één trede twee strategieën
          ✓ elke regel geldt bij minstens één volledig profiel
          ✓ elke bevinding geldt bij sommige profielen wel, en bij andere niet
          ✓ geen voorwaarde volgt uit de andere voorwaarden van haar regel
          ✓ geen twee argumenten betekenen hetzelfde
          ✓ van alle regels die het tegendeel zeggen, is bekend of ze samen gelden
          ✓ elke trede beslist bij minstens één volledig profiel
          ✓ elke regel kan een advies veranderen

        De meeste punten die één profiel kan halen: Samen werken 1 en Zelf doen 2.

        geen strategie krijgt de voorkeur bij dit soort profiel
        Dit is zo bij elk volledig profiel met: aantal inwoners is minstens 50.000; fte voor data is hoogstens 0,99;
        kwaliteit is minstens 2. Of met: aantal inwoners is minstens 50.000; fte voor data is hoogstens 0,99; beheer
        is minstens 2.
        Beantwoord het voorbeeld en maak er regels voor, of aanvaard de klasse in aanvaard.yaml.

        Voorbeeld om te plakken in een bestand met voorbeelden:

          Scenario: Nog zonder antwoord: geen voorkeur 1
            # Welke strategie hoort hier? Nu is het: geen voorkeur.
            Gegeven een profiel met deze feiten:
              | feit      | waarde          |
              | gemeente  | Middelburg (Z.) |
              | inwoners  | 50.439          |
              | netwerken | []              |
              | domein    | alles           |
              | fte       | 0               |
              | ambitie   | verkennen       |
              | incident  | nee             |
              | kwaliteit | 3               |
              | beheer    | 3               |
              | leiding   | 3               |
            Dan is het advies "..."

        Niet alles klopt, of niet alles is bewezen.

        Dit wiel is alleen om te testen.
        """
      En is er geen bestand veranderd

    Scenario: alles is aanvaard of beantwoord, en een klasse is niet meer nodig
      Gegeven een kleine regelset
      En het bestand "regels/aanvaard.yaml" met deze inhoud:
        """
        klassen:
          - naam: zonder zwakke gegevens
            waarom: Dan is er tijd.
            door: de werkgroep
            op: 2026-02-28
            waar:
              - de klasse is "groot"
          - naam: kleine gemeente
            waarom: Dan past niets.
            door: de werkgroep
            op: 2026-02-28
            waar:
              - een gemeente met minder dan 50.000 inwoners
        """
      En in "taal.yaml" is "zinnen:" vervangen door "zinnen:\n  klasse-is: {soort: voorwaarde, zin: 'de klasse is {klasse}', feit: klasse, operator: is}"
      Wanneer ik "strategiekeuze regels bewijs regels" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        Kleine regelset 1: 6 regels, 3 strategieën

        Dit is onderzocht voor elk volledig profiel. Een volledig profiel noemt elk feit.
          ✓ elk volledig profiel krijgt een strategie, of hoort bij een aanvaarde klasse zonder voorkeur
          ✓ geen volledig profiel sluit elke strategie uit
          ✓ elke strategie is het advies voor minstens één volledig profiel
          ✓ geen volledig profiel krijgt op één trede twee strategieën
          ✓ elke regel geldt bij minstens één volledig profiel
          ✓ elke bevinding geldt bij sommige profielen wel, en bij andere niet
          ✓ geen voorwaarde volgt uit de andere voorwaarden van haar regel
          ✓ geen twee argumenten betekenen hetzelfde
          ✓ van alle regels die het tegendeel zeggen, is bekend of ze samen gelden
          ✓ elke trede beslist bij minstens één volledig profiel
          ✓ elke regel kan een advies veranderen

        Hier is geen voorkeur aanvaard:
          - zonder zwakke gegevens (door de werkgroep, 2026-02-28)
          - kleine gemeente (door de werkgroep, 2026-02-28): komt niet voor

        De meeste punten die één profiel kan halen: Samen werken 1 en Zelf doen 2.

        regels/aanvaard.yaml:8  let op: bij de aanvaarde klasse "kleine gemeente" hoort geen enkel volledig profiel zonder voorkeur
          8 │   - naam: kleine gemeente
            │           ^^^^^^^^^^^^^^^
        Haal de klasse weg uit aanvaard.yaml, of pas haar zinnen aan.

        Alles is bewezen.

        Dit wiel is alleen om te testen.
        """

    Scenario: een certificaat schrijven, dat klopt
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --certificaat certificaat.json --json" uitvoer
      Dan is de afsluitcode 4
      En is "certificaat.json" veranderd

    Scenario: een certificaat schrijven naast de bladzijde
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --certificaat certificaat.json" uitvoer
      Dan is de afsluitcode 4
      En is "certificaat.json" veranderd
      En staat in het antwoord "geschreven: certificaat.json"

    Scenario: een streepje is geen bestand
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels bewijs regels --certificaat -" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "-" is geen naam van een bestand
        Noem een bestand.
        """
      En is de code "streepje-als-naam"
      En is er geen bestand veranderd

    Scenario: een certificaat dat er al staat, blijft zoals het is
      Gegeven een kleine regelset
      En het bestand "certificaat.json" met deze inhoud:
        """
        van een ander
        """
      Wanneer ik "strategiekeuze regels bewijs regels --certificaat certificaat.json" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        certificaat.json  "certificaat.json" bestaat al
        Kies een andere naam, of geef --overschrijf.
        """
      En is er geen bestand veranderd

    Scenario: een certificaat dat klopt
      Gegeven een kleine regelset
      En het certificaat "certificaat.json"
      Wanneer ik "strategiekeuze regels bewijs regels --controleer certificaat.json" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        Het certificaat klopt: 17 profielen zijn opnieuw berekend.
        Die laten 3 van de 11 eigenschappen zien. Wat voor elk profiel moet gelden, is niet opnieuw bewezen.
        Dat doet: strategiekeuze regels bewijs
        Let op, dit is volgens het certificaat niet waar:
        - elk volledig profiel krijgt een strategie, of hoort bij een aanvaarde klasse zonder voorkeur
        """
