# language: nl
Functionaliteit: Een profiel dat geen goede YAML is
  Waar iets staat, is belangrijker dan hoe het heet: elke melding wijst de plek aan.

  Scenario: een naam zonder spatie achter de dubbele punt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente:Eersel
      domein: Veiligheid
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ gemeente:Eersel
          │ ^^^^^^^^^
      Na de dubbele punt ontbreekt een spatie.
      Zet een spatie achter de dubbele punt.
      """
    En is de code "geen-yaml"

  Scenario: een waarde met een dubbele punt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel: Brabant
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ gemeente: Eersel: Brabant
          │                 ^
      Hier staat een dubbele punt te veel, of de inspringing klopt niet.
      Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties.
      """
    En is de code "geen-yaml"

  Scenario: een inspringing met een tab
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      volwassenheid:
      	leiderschap: 2
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  dit bestand is geen geldige YAML
        2 │  leiderschap: 2
          │ ^
      Hier staat een tab.
      Spring in met spaties.
      """
    En is de code "geen-yaml"

  Scenario: een inspringing die niet klopt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
        domein: Veiligheid
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  dit bestand is geen geldige YAML
        2 │   domein: Veiligheid
          │         ^
      Hier staat een dubbele punt te veel, of de inspringing klopt niet.
      Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties.
      """
    En is de code "geen-yaml"

  Scenario: een naam zonder dubbele punt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      domein Veiligheid
      opgaven: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  dit bestand is geen geldige YAML
        2 │ domein Veiligheid
          │ ^
      Na de naam ontbreekt een dubbele punt met een spatie.
      Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties.
      """
    En is de code "geen-yaml"

  Scenario: een lijst die niet klopt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      netwerken:
        - G40
         - M50
        domein: Veiligheid
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:4  dit bestand is geen geldige YAML
        4 │   domein: Veiligheid
          │   ^
      De inspringing van de lijst klopt niet.
      Zet de streepjes recht onder elkaar.
      """
    En is de code "geen-yaml"

  Scenario: een lijst die open blijft
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      netwerken: [G40, M50
      domein: Veiligheid
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  dit bestand is geen geldige YAML
        2 │ netwerken: [G40, M50
          │            ^
      Er ontbreekt een komma of een sluithaakje.
      Sluit elke [ met ] en elke { met }.
      """
    En is de code "geen-yaml"

  Scenario: een streepje op een verkeerde plek
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: - Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ gemeente: - Eersel
          │           ^
      Het streepje van een lijst mag hier niet.
      Zet het streepje onder de naam, ingesprongen met spaties.
      """
    En is de code "geen-yaml"

  Scenario: een aanhalingsteken dat open blijft
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: "Eersel
      domein: Veiligheid
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ gemeente: "Eersel
          │           ^
      Er ontbreekt een aanhalingsteken.
      Zet er ook één achter de waarde.
      """
    En is de code "geen-yaml"

  Scenario: een waarde die met een apenstaart begint
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: @Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ gemeente: @Eersel
          │           ^
      Een waarde mag niet met dit teken beginnen.
      Zet er aanhalingstekens om.
      """
    En is de code "geen-yaml"

  Scenario: een waarde die met een procentteken begint
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      %inwoners: 5
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  dit bestand is geen geldige YAML
        2 │ %inwoners: 5
          │          ^
      Een waarde of naam mag niet met % beginnen.
      Zet er aanhalingstekens om.
      """
    En is de code "geen-yaml"

  Scenario: een waarde die met een groter-dan-teken begint
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: >Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ gemeente: >Eersel
          │            ^
      Een waarde mag niet met > of | beginnen.
      Zet er aanhalingstekens om.
      """
    En is de code "geen-yaml"

  Scenario: tekst na een waarde tussen aanhalingstekens
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      "Eersel" in Brabant
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
        1 │ "Eersel" in Brabant
          │          ^
      Na de eerste waarde staat nog tekst.
      Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties.
      """
    En is de code "geen-yaml"

  Scenario: alleen een woord
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  hier staan geen velden met een dubbele punt
        1 │ Eersel
          │ ^^^^^^
      Schrijf per veld: naam, dubbele punt, spatie, waarde.
      """
    En is de code "geen-velden"

  Scenario: alleen een lijst
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      - Eersel
      - Bergeijk
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  hier staan geen velden met een dubbele punt
        1 │ - Eersel
      Schrijf per veld: naam, dubbele punt, spatie, waarde.
      """
    En is de code "geen-velden"

  Scenario: een naam die twee keer voorkomt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 20.000
      domein: Veiligheid
      inwoners: 21.000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "inwoners" staat er twee keer, ook op profiel.yaml:1
        3 │ inwoners: 21.000
          │ ^^^^^^^^
      Laat een van de twee staan.
      """
    En is de code "dubbel-veld"

  Scenario: velden die na elkaar twee keer voorkomen
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      fte_data: 1
      opgaven: 2
      fte_data: 1
      opgaven: 3
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:3  "fte_data" staat er twee keer, ook op profiel.yaml:1
        3 │ fte_data: 1
          │ ^^^^^^^^
      Hierna ook: "opgaven". Misschien ontbreekt erboven een kopje.
      Laat een van de twee staan.
      """
    En is de code "dubbel-veld"

  Scenario: een lijst in plaats van een naam
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      [gemeente, plaats]: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  voor deze dubbele punt staat geen naam
        1 │ [gemeente, plaats]: Eersel
          │ ^
      Schrijf een naam voor de dubbele punt.
      """
    En is de code "yaml-niet-toegestaan"

  Scenario: een anker
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: &naam Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  ankers (&) en verwijzingen (*) mogen hier niet
        1 │ gemeente: &naam Eersel
          │           ^^^^^^^^^^^^
      Schrijf de waarde voluit.
      """
    En is de code "yaml-niet-toegestaan"

  Scenario: een verwijzing
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: *naam
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  ankers (&) en verwijzingen (*) mogen hier niet
        1 │ gemeente: *naam
          │           ^^^^^
      Schrijf de waarde voluit.
      """
    En is de code "yaml-niet-toegestaan"

  Scenario: een label van een programmeertaal
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: !!python/object:os.system Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  een label met ! mag hier niet
        1 │ gemeente: !!python/object:os.system Eersel
          │           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Schrijf alleen de waarde.
      """
    En is de code "yaml-niet-toegestaan"

  Scenario: meer dan een deel
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      ---
      gemeente: Best
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  het bestand heeft meer dan een deel (---)
        2 │ ---
          │ ^^^
      Maak er een bestand per deel van.
      """
    En is de code "yaml-niet-toegestaan"

  Scenario: een onzichtbaar teken
    Gegeven het bestand "profiel.yaml" met de bytes 6765656d65656e74653a204565727365076c0a
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  hier staat een onzichtbaar teken (U+0007) dat in YAML niet mag
      Haal dit teken weg.
      """
    En is de code "yaml-niet-toegestaan"

  Scenario: een rest van een conflict tussen twee versies
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      <<<<<<< HEAD
      inwoners: 20.000
      =======
      inwoners: 21.000
      >>>>>>> nieuw
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:2  hier staat een rest van een conflict tussen twee versies
        2 │ <<<<<<< HEAD
          │ ^^^^^^^^^^^^
      Kies welke versie blijft en haal de tekens <<<<<<<, ======= en >>>>>>> weg.
      """
    En is de code "conflict-in-bestand"
