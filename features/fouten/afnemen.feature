# language: nl
Functionaliteit: Een nulmeting in de terminal die niet kan beginnen, of een antwoord dat niet past

  Scenario: een bestand dat er nog niet is, zonder gemeente
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      eersel.yaml  het bestand "eersel.yaml" bestaat niet
      Een nieuwe nulmeting beginnen? Geef dan de gemeente met --gemeente.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een bestand zonder naam
    Wanneer ik dit uitvoer:
      """
      strategiekeuze nulmeting afnemen '' --gemeente Eersel
      """
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van het bestand is leeg
      Noem een bestand.
      """
    En is de code "lege-bestandsnaam"

  Scenario: een map in plaats van een bestand
    Gegeven de map "metingen"
    Wanneer ik "strategiekeuze nulmeting afnemen metingen --gemeente Eersel" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      metingen  "metingen" is een map, geen bestand
      Noem het bestand zelf.
      """
    En is de code "map-in-plaats-van-bestand"

  Scenario: een gemeente die niet bestaat
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml --gemeente Eersl" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      de gemeente "Eersl" ken ik niet
      Bedoelde u "Eersel"?
      """
    En is de code "onbekende-gemeente"

  Scenario: een bestand over een andere gemeente
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml --gemeente Best" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.yaml:1  dit profiel gaat over "Eersel", en niet over "Best"
        1 │ gemeente: Eersel
          │           ^^^^^^
      Kies een ander bestand, of laat --gemeente weg.
      """
    En is de code "andere-gemeente"

  Scenario: een bestand met fouten, allemaal in één keer
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte_data: veel
      volwassenheid:
        leiderschap: 6
      """
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.yaml:2  "veel" is geen waarde voor "fte voor data"
        2 │ fte_data: veel
          │           ^^^^
      Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).

      eersel.yaml:4  "6" valt buiten het bereik van "leiderschap"
        4 │   leiderschap: 6
          │                ^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En zijn de codes "geen-getal" en "buiten-bereik"

  Scenario: een bestand zonder gemeente
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      fte_data: 2
      """
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.yaml  het profiel noemt geen gemeente en geen aantal inwoners
      Voeg "gemeente:" toe, of "inwoners:".
      """
    En is de code "feit-ontbreekt"

  Scenario: een bestand dat u niet mag schrijven
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En u mag "eersel.yaml" niet schrijven
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.yaml  "eersel.yaml" is niet te schrijven
      Oorzaak: u mag hier niet schrijven.
      Controleer de map en het bestand.
      """
    En is de code "bestand-onschrijfbaar"

  Scenario: een vraag die er niet is
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml --vraag leiderschop" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de vraag "leiderschop" ken ik niet
      Bedoelde u "leiderschap"?
      """
    En is de code "onbekende-vraag"

  Scenario: een regelset zonder nulmeting
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  in "regels" staat geen nulmeting
      Maak daar een bestand "nulmeting.yaml" met de vragen.
      """
    En is de code "geen-nulmeting"

  Scenario: antwoorden die niet passen, en een notitie zonder einde
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml --vraag leiderschap --rol x" uitvoer met deze invoer:
      """

      tien
      9
      """
    Dan is de afsluitcode 0
    En staat er op het scherm, naast het antwoord:
      """
      enter alleen is geen antwoord
      Weet u het niet? Schrijf dan w.
      "tien" is geen waarde voor "leiderschap"
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      "9" valt buiten het bereik van "leiderschap"
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is er geen bestand veranderd
    En zijn de codes "leeg-antwoord" en "geen-getal" en "buiten-bereik"

  Scenario: geen rol, en een rol die te lang is
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting afnemen eersel.yaml" uitvoer met deze invoer:
      """

      Ik ben al jaren beleidsadviseur, en ik vul dit in samen met mijn collega van de afdeling die over de gegevens gaat
      stop
      """
    Dan is de afsluitcode 0
    En staat er op het scherm, naast het antwoord:
      """
      hier hoort een rol: zo weet u later wie wat antwoordde
      Schrijf wat u bent, zoals beleidsadviseur. Of schrijf stop.
      de rol is langer dan 100 tekens
      Schrijf het korter, of verwijs naar een stuk.
      """
    En is er geen bestand veranderd
    En zijn de codes "rol-ontbreekt" en "tekst-te-lang"
