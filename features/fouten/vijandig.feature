# language: nl
Functionaliteit: Een bestand dat kwaad wil
  Zo'n bestand wordt geweigerd voor het tijd of geheugen kost.

  Scenario: een bestand van 100 MB
    Gegeven het bestand "profiel.yaml" van 100 MB
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  "profiel.yaml" is groter dan 1 MB
      Maak het bestand kleiner.
      """
    En is de code "bestand-te-groot"
    En duurde dat hoogstens 3 seconden

  Scenario: 100.000 haakjes
    Gegeven het bestand "profiel.yaml" met 100.000 keer "["
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  het bestand is meer dan 20 lagen diep
      Maak de opbouw platter.
      """
    En is de code "yaml-niet-toegestaan"
    En duurde dat hoogstens 3 seconden

  Scenario: 100.000 lagen
    Gegeven het bestand "profiel.yaml" met 100.000 keer "- "
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  het bestand is meer dan 20 lagen diep
      Maak de opbouw platter.
      """
    En is de code "yaml-niet-toegestaan"
    En duurde dat hoogstens 3 seconden

  Scenario: 10.000 velden die niemand kent
    Gegeven het bestand "profiel.yaml" met 20.000 keer "? x\n"
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:10001  het bestand heeft meer dan 20.000 waarden
        10001 │ ? x
      Maak het bestand kleiner.
      """
    En is de code "yaml-niet-toegestaan"
    En duurde dat hoogstens 3 seconden

  Scenario: verwijzingen die samen een bom zijn
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      a: &a [x, x, x, x, x, x, x, x, x]
      b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
      c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  ankers (&) en verwijzingen (*) mogen hier niet
        1 │ a: &a [x, x, x, x, x, x, x, x, x]
          │    ^^^^
      Schrijf de waarde voluit.
      """
    En is de code "yaml-niet-toegestaan"
    En duurde dat hoogstens 3 seconden

  Scenario: een getal van 300.000 cijfers
    Gegeven het bestand "profiel.yaml" met 300.000 keer "9"
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  hier staan geen velden met een dubbele punt
      Schrijf per veld: naam, dubbele punt, spatie, waarde.
      """
    En is de code "geen-velden"
    En duurde dat hoogstens 3 seconden

  Scenario: een naam van 900.000 letters
    Gegeven het bestand "profiel.yaml" met 300.000 keer "x: "
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  dit bestand is geen geldige YAML
      Hier staat een dubbele punt te veel, of de inspringing klopt niet.
      Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties.
      """
    En is de code "geen-yaml"
    En duurde dat hoogstens 3 seconden

  Scenario: een bron van oneindig veel nullen
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies /dev/zero" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      /dev/zero  "/dev/zero" is groter dan 1 MB
      Maak het bestand kleiner.
      """
    En is de code "bestand-te-groot"
    En duurde dat hoogstens 3 seconden
