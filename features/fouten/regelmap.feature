# language: nl
Functionaliteit: Een map die geen regelset is

  Scenario: een map die er niet is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  de map "regels" bestaat niet
      Controleer de naam van de map.
      """
    En is de code "map-ontbreekt"

  Scenario: een map zonder regels
    Gegeven de map "regels"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  in "regels" staat geen regelset
      Zet er een bestand "regelset.yaml" in, of noem de map met de regels.
      """
    En is de code "geen-regelset"

  Scenario: een bestand in plaats van een map
    Gegeven het bestand "regels" met deze inhoud:
      """
      naam: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  "regels" is een bestand, geen map
      Noem de map met de regels.
      """
    En is de code "geen-regelset"

  Scenario: een map met een naam die te lang is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  de map "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is niet te lezen
      Oorzaak: de naam is te lang.
      Controleer de map.
      """
    En is de code "map-onleesbaar"

  Scenario: een regelset zonder feiten
    Gegeven een kleine regelset zonder het bestand "feiten.yaml"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml  het bestand "regels/feiten.yaml" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een regelset met lege feiten
    Gegeven een kleine regelset
    En het bestand "regels/feiten.yaml" zonder inhoud
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml  "feiten.yaml" is leeg
      Vul het bestand, of zet het oude terug.
      """
    En is de code "leeg-bestand"

  Scenario: een regelset zonder één regel
    Gegeven een kleine regelset zonder het bestand "regels.feature"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  in "regels" staan geen regels
      Zet minstens een regel in een bestand dat eindigt op .feature.
      """
    En is de code "geen-regels"

  Scenario: een verwijzing naar een bestand buiten de map
    Gegeven een kleine regelset met een verwijzing van "proef.feature" naar "/etc/hostname"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature  "regels/proef.feature" verwijst naar buiten deze map
      Zet het bestand zelf erin.
      """
    En is de code "bestand-buiten-map"

  Scenario: een verwijzing naar een andere map
    Gegeven een kleine regelset met een verwijzing van "meer" naar "/etc"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/meer  "regels/meer" verwijst naar een andere map
      Zet de map zelf erin.
      """
    En is de code "bestand-buiten-map"

  Scenario: een verwijzing naar zichzelf
    Gegeven een kleine regelset met een verwijzing van "proef.feature" naar "proef.feature"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature  het bestand "regels/proef.feature" is niet te lezen
      Oorzaak: het verwijst naar zichzelf.
      Controleer het bestand.
      """
    En is de code "bestand-onleesbaar"

  Scenario: een pijp waar een regel hoort
    Gegeven een kleine regelset met de pijp "proef.feature"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature  "regels/proef.feature" is geen gewoon bestand
      Haal het weg.
      """
    En is de code "geen-gewoon-bestand"
    En duurde dat hoogstens 3 seconden

  Scenario: te veel mappen in mappen
    Gegeven een kleine regelset
    En het bestand "regels/a/b/c/d/e/f/g.feature" met deze inhoud:
      """
      # leeg
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  in "regels" staan te veel bestanden of mappen in mappen
      Gebruik hoogstens 5.000 bestanden en 5 mappen diep.
      """
    En is de code "map-te-groot"

  Scenario: een feature-bestand van 2 MB
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" van 2 MB
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature  "regels/proef.feature" is groter dan 1 MB
      Maak het bestand kleiner.
      """
    En is de code "bestand-te-groot"

  Scenario: teksten die samen te groot zijn
    Gegeven een kleine regelset met 6 teksten van 1 MB
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  de bestanden in "regels" zijn samen groter dan 5 MB
      Haal bestanden weg.
      """
    En is de code "map-te-groot"
    En duurde dat hoogstens 3 seconden

  Scenario: een regelset zonder naam
    Gegeven een kleine regelset, waarin in "regelset.yaml" "naam: Kleine regelset\n" is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regelset.yaml:1  bij de regelset ontbreekt "naam"
        1 │ versie: "1"
      Voeg "naam:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: een regelset met een veld te veel
    Gegeven een kleine regelset, waarin in "regelset.yaml" "soort: advies" is vervangen door "soort: advies\nkleur: blauw"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regelset.yaml:4  het veld "kleur" ken ik niet bij de regelset
        4 │ kleur: blauw
          │ ^^^^^
      Wat hier mag: "naam", "versie", "soort", "conclusies", "motivering" en "onderwerp".
      """
    En is de code "onbekend-veld"

  Scenario: een soort regelset die er niet is
    Gegeven een kleine regelset, waarin in "regelset.yaml" "soort: advies" is vervangen door "soort: adviezen"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regelset.yaml:3  "adviezen" is geen soort regelset
        3 │ soort: adviezen
          │        ^^^^^^^^
      Kies uit: "advies", "toets" of "lezen".
      """
    En is de code "ongeldige-waarde"

  Scenario: een besluit dat er niet is
    Gegeven een kleine regelset, waarin in "regelset.yaml" "[bevinding, " is vervangen door "[bevindng, "
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regelset.yaml:4  "bevindng" is geen besluit
        4 │ conclusies: [bevindng, argument, uitsluiting, aanwijzing]
          │              ^^^^^^^^
      Bedoelde u "bevinding"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een deel van de motivering zonder tekst
    Gegeven een kleine regelset, waarin in "regelset.yaml" "[advies]" is vervangen door "[advies, slot]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regelset.yaml:5  het deel "slot" van de motivering heeft geen tekst
        5 │ motivering: [advies, slot]
          │                      ^^^^
      Schrijf teksten/motivering/slot.md.j2, of haal het deel weg uit motivering.
      """
    En is de code "deel-ontbreekt"

  Scenario: een deel van de motivering met een pad erin
    Gegeven een kleine regelset, waarin in "regelset.yaml" "[advies]" is vervangen door "[../advies]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regelset.yaml:5  "../advies" kan hier geen naam zijn
        5 │ motivering: [../advies]
          │              ^^^^^^^^^
      Schrijf kleine letters en cijfers, met een streepje tussen woorden.
      """
    En is de code "ongeldige-naam"

  Scenario: een bron zonder titel
    Gegeven een kleine regelset, waarin in "bronnen.yaml" "titel: Een rapport\n    " is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/bronnen.yaml:2  bij de bron "rapport" ontbreekt "titel"
        2 │   rapport:
          │   ^^^^^^^
      Voeg "titel:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: bronnen die geen velden zijn
    Gegeven een kleine regelset
    En het bestand "regels/bronnen.yaml" met deze inhoud:
      """
      - rapport
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/bronnen.yaml:1  de vorm van de bronnen klopt niet
        1 │ - rapport
      Schrijf hier velden met een dubbele punt.
      """
    En is de code "verkeerde-vorm"
