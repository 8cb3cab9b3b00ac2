# language: nl
Functionaliteit: Een veld dat niet kan

  Scenario: een veld dat bijna goed is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      ambitei: verbeteren
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  het veld "ambitei" ken ik niet
        2 │ ambitei: verbeteren
          │ ^^^^^^^
      Bedoelde u "ambitie"?
      """
    En is de code "onbekend-veld"

  Scenario: een veld dat nergens op lijkt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      schoenmaat: 43
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  het veld "schoenmaat" ken ik niet
        2 │ schoenmaat: 43
          │ ^^^^^^^^^^
      Kies uit: "gemeente", "peildatum", "inwoners", "stedelijkheid", "netwerken", "domein", "gevoeligheid", "fte_data", "afgeronde_projecten", "lopende_proeven", "opgaven", "ambitie", "mandaat", "regiosamenwerking", "grote_verandering", "incident" of "algoritmen_zonder_register".
      """
    En is de code "onbekend-veld"

  Scenario: een thema dat bijna goed is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        datakwalitiet: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "datakwalitiet" is geen dimensie of thema
        3 │   datakwalitiet: 3
          │   ^^^^^^^^^^^^^
      Bedoelde u "datakwaliteit"?
      """
    En is de code "onbekende-naam"

  Scenario: een thema dat nergens op lijkt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        gezelligheid: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "gezelligheid" is geen dimensie of thema
        3 │   gezelligheid: 3
          │   ^^^^^^^^^^^^
      Kies uit: "publieke waarde", "doel en opgave", "innovatie van dienstverlening", "steun van stakeholders", "effectmeting", "data-analyse", "datakwaliteit", "gegevensbeheer en standaarden", "platform en techniek", "analysevermogen", "privacy, beveiliging en ethiek", "mens en organisatie", "leiderschap", "rollen en eigenaarschap", "datavaardigheid", "capaciteit en budget", "leren en veranderen", "ruimte om te experimenteren", "evaluatie", "kennisdeling" of "opschaling".
      """
    En is de code "onbekende-naam"

  Scenario: een thema op de verkeerde plek
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      leiderschap: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "leiderschap" hoort hier niet
        2 │ leiderschap: 3
          │ ^^^^^^^^^^^
      Zet dit veld onder "volwassenheid:".
      """
    En is de code "verkeerde-plek"

  Scenario: een veld op de plek van een thema
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        fte_data: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "fte_data" hoort hier niet
        3 │   fte_data: 3
          │   ^^^^^^^^
      Zet dit veld vooraan, zonder inspringing.
      """
    En is de code "verkeerde-plek"

  Scenario: een veld dat uit andere feiten volgt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      knelpunt: data-analyse
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "knelpunt" volgt uit andere feiten
        2 │ knelpunt: data-analyse
          │ ^^^^^^^^
      Haal dit veld weg.
      """
    En is de code "afgeleid-veld"

  Scenario: hetzelfde thema onder twee namen
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid:
        privacy: 3
        privacy, beveiliging en ethiek: 2
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:4  "privacy, beveiliging en ethiek" staat er twee keer, ook op profiel.yaml:3
        4 │   privacy, beveiliging en ethiek: 2
          │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Laat een van de twee staan.
      """
    En is de code "dubbel-veld"

  Scenario: een kopje met een waarde
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  "volwassenheid" is een kopje en heeft zelf geen waarde
        2 │ volwassenheid: 3
          │ ^^^^^^^^^^^^^
      Zet er per dimensie of thema een waarde onder, ingesprongen met twee spaties.
      """
    En is de code "rubriek-zonder-velden"

  Scenario: een kopje met een lijst
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      volwassenheid: [3, 2]
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  hier staan geen velden met een dubbele punt
        2 │ volwassenheid: [3, 2]
          │                ^
      Schrijf per veld: naam, dubbele punt, spatie, waarde.
      """
    En is de code "geen-velden"

  Scenario: geen gemeente en geen inwoners
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      ambitie: verbeteren
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  het profiel noemt geen gemeente en geen aantal inwoners
      Voeg "gemeente:" toe, of "inwoners:".
      """
    En is de code "feit-ontbreekt"

  Scenario: een gemeente die onbekend is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: onbekend
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  het profiel noemt geen gemeente en geen aantal inwoners
      Voeg "gemeente:" toe, of "inwoners:".
      """
    En is de code "feit-ontbreekt"
