# language: nl
Functionaliteit: Een bestand dat niet te lezen is

  Scenario: een bestand dat er niet is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  het bestand "profiel.yaml" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een map in plaats van een bestand
    Gegeven de map "profiel.yaml"
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  "profiel.yaml" is een map, geen bestand
      Noem het bestand zelf.
      """
    En is de code "map-in-plaats-van-bestand"

  Scenario: een bestand in een bestand
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml/eersel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml/eersel.yaml  het bestand "profiel.yaml/eersel.yaml" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een leeg bestand
    Gegeven het bestand "profiel.yaml" zonder inhoud
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  "profiel.yaml" is leeg
      Schrijf minstens de gemeente, bijvoorbeeld: gemeente: Eersel
      """
    En is de code "leeg-profiel"

  Scenario: een bestand met alleen commentaar
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      # nog niets
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  "profiel.yaml" is leeg
      Schrijf minstens de gemeente, bijvoorbeeld: gemeente: Eersel
      """
    En is de code "leeg-profiel"

  Scenario: een plaatje
    Gegeven het bestand "profiel.yaml" met de bytes 89504e470d0a1a0a00
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  "profiel.yaml" is geen tekst in UTF-8
      Bewaar het bestand als tekst met tekenset UTF-8.
      """
    En is de code "geen-tekst"

  Scenario: een tekst in een oude tekenset
    Gegeven het bestand "profiel.yaml" met de bytes 6765656d65656e74653a205afa6c70656e0a
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  "profiel.yaml" is geen tekst in UTF-8
      Bewaar het bestand als tekst met tekenset UTF-8.
      """
    En is de code "geen-tekst"

  Scenario: een tekst met een nul erin
    Gegeven het bestand "profiel.yaml" met de bytes 6765656d65656e74653a204565727365000a
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  "profiel.yaml" is geen tekst in UTF-8
      Bewaar het bestand als tekst met tekenset UTF-8.
      """
    En is de code "geen-tekst"

  Scenario: een bestand dat u niet mag lezen
    Gegeven het bestand "profiel.yaml" dat u niet mag lezen
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml  het bestand "profiel.yaml" is niet te lezen
      Oorzaak: u mag het niet lezen.
      Controleer het bestand.
      """
    En is de code "bestand-onleesbaar"

  Scenario: een naam die veel te lang is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa  het bestand "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is niet te lezen
      Oorzaak: de naam is te lang.
      Controleer het bestand.
      """
    En is de code "bestand-onleesbaar"

  Scenario: een lege naam
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies ''" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      de naam van het bestand is leeg
      Noem een bestand.
      """
    En is de code "lege-bestandsnaam"

  Scenario: een standaardinvoer die dicht is
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies -" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      de standaardinvoer is dicht
      Noem een bestand, of geef het profiel met <.
      """
    En is de code "geen-invoer"

  Scenario: een lege standaardinvoer
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies -" uitvoer met deze invoer:
      """
      # nog niets
      """
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      standaardinvoer  "standaardinvoer" is leeg
      Schrijf minstens de gemeente, bijvoorbeeld: gemeente: Eersel
      """
    En is de code "leeg-profiel"

  Scenario: een fout op de standaardinvoer
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze advies -" uitvoer met deze invoer:
      """
      gemeente: Eerssel
      """
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      standaardinvoer:1  de gemeente "Eerssel" ken ik niet
        1 │ gemeente: Eerssel
          │           ^^^^^^^
      Bedoelde u "Eersel", "Meerssen" of "Beesel"?
      """
    En is de code "onbekende-gemeente"
