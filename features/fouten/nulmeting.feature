# language: nl
Functionaliteit: Een nulmeting die niet klopt, of een nieuw profiel dat er niet komt

  Scenario: een regelset zonder nulmeting
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  in "regels" staat geen nulmeting
      Maak daar een bestand "nulmeting.yaml" met de vragen.
      """
    En is de code "geen-nulmeting"

  Scenario: een nulmeting zonder inhoud
    Gegeven een kleine regelset
    En het bestand "regels/nulmeting.yaml" zonder inhoud
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/nulmeting.yaml  "nulmeting.yaml" is leeg
      Vul het bestand, of haal het weg.
      """
    En is de code "leeg-bestand"

  Scenario: een nulmeting die geen YAML is
    Gegeven een kleine regelset
    En het bestand "regels/nulmeting.yaml" met deze inhoud:
      """
      naam: [Proef
      """
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/nulmeting.yaml:1  dit bestand is geen geldige YAML
        1 │ naam: [Proef
          │       ^
      Er ontbreekt een komma of een sluithaakje.
      Sluit elke [ met ] en elke { met }.
      """
    En is de code "geen-yaml"

  Scenario: alle fouten in de vragen staan er in één keer
    Gegeven een kleine regelset
    En het bestand "regels/nulmeting.yaml" met deze inhoud:
      """
      naam: Proef
      voorbehoud: Dit is een proef.
      niveaus: [een, twee, drie, vier]
      vragen:
        kwalitijt:
          vraag: Wie telt?
          niveaus: [niemand, soms iemand, elk jaar iemand, elke maand iemand, iedereen]
        geheel:
          vraag: Hoe is het geheel?
          niveaus: [leeg, half leeg, half, half vol, vol]
        fte:
          vraag: Hoeveel mensen zijn er?
          niveaus: [nul, een, twee, drie, vier]
        leiding:
          vraag: Wie leidt?
          niveaus: [geen leider, een teamleider, een teamleider, "", een directeur, de hele directie]
          kijk near: mensen
      quickscan: [leiding, vreugde, klasse]
      """
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/nulmeting.yaml:3  de nulmeting heeft geen 5 niveaus
        3 │ niveaus: [een, twee, drie, vier]
          │          ^
      Schrijf 5 teksten, van laag naar hoog. Nu zijn het er 4.

      regels/nulmeting.yaml:4  in de nulmeting ontbreekt de vraag bij "beheer"
        4 │ vragen:
          │ ^^^^^^
      Voeg onder "vragen:" een vraag toe met de naam van het thema erboven.

      regels/nulmeting.yaml:5  het feit "kwalitijt" staat niet in feiten.yaml
        5 │   kwalitijt:
          │   ^^^^^^^^^
      Bedoelde u "kwaliteit"?

      regels/nulmeting.yaml:8  "geheel" volgt uit andere feiten
        8 │   geheel:
          │   ^^^^^^
      Haal het hier weg, of vraag de feiten waaruit het volgt.

      regels/nulmeting.yaml:11  "fte" is geen score en heeft dus geen niveaus
        11 │   fte:
           │   ^^^
      Haal deze vraag weg. De vraag uit feiten.yaml geldt dan.

      regels/nulmeting.yaml:16  de vraag "leiding" heeft geen 5 niveaus
        16 │     niveaus: [geen leider, een teamleider, een teamleider, "", een directeur, de hele directie]
           │              ^
      Schrijf 5 teksten, van laag naar hoog. Nu zijn het er 6, waarvan 1 leeg.

      regels/nulmeting.yaml:16  deze tekst staat er twee keer, ook op regels/nulmeting.yaml:16
        16 │     niveaus: [geen leider, een teamleider, een teamleider, "", een directeur, de hele directie]
           │                                            ^^^^^^^^^^^^^^
      Schrijf wat hier anders is.

      regels/nulmeting.yaml:17  het veld "kijk near" ken ik niet bij de vraag "leiding"
        17 │     kijk near: mensen
           │     ^^^^^^^^^
      Bedoelde u "kijk naar"?

      regels/nulmeting.yaml:18  de quickscan vraagt niets over "basis"
        18 │ quickscan: [leiding, vreugde, klasse]
           │            ^
      Voeg een thema toe: "kwaliteit" of "beheer".

      regels/nulmeting.yaml:18  het feit "vreugde" staat niet in feiten.yaml
        18 │ quickscan: [leiding, vreugde, klasse]
           │                      ^^^^^^^
      Kies uit: "gemeente", "inwoners", "netwerken", "domein", "fte", "ambitie", "incident", "basis", "kwaliteit", "beheer", "mensen" of "leiding".

      regels/nulmeting.yaml:18  "klasse" volgt uit andere feiten
        18 │ quickscan: [leiding, vreugde, klasse]
           │                               ^^^^^^
      Haal het hier weg, of vraag de feiten waaruit het volgt.
      """
    En zijn de codes "ongeldige-nulmeting" en "onbekend-veld"

  Scenario: velden die ontbreken of de verkeerde vorm hebben
    Gegeven een kleine regelset
    En het bestand "regels/nulmeting.yaml" met deze inhoud:
      """
      naam: Proef
      niveaus: vijf
      vragen:
        kwaliteit: Wie telt?
        beheer:
          niveaus: [nergens, in een la, [op een schijf], op het intranet, op de website]
        leiding:
          vraag: Wie leidt?
      """
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/nulmeting.yaml:1  bij de nulmeting ontbreekt "quickscan"
        1 │ naam: Proef
      Voeg "quickscan:" met een waarde toe.

      regels/nulmeting.yaml:1  bij de nulmeting ontbreekt "voorbehoud"
        1 │ naam: Proef
      Voeg "voorbehoud:" met een waarde toe.

      regels/nulmeting.yaml:2  de vorm van "niveaus" bij de nulmeting klopt niet
        2 │ niveaus: vijf
          │          ^^^^
      Schrijf hier een lijst tussen [ en ].

      regels/nulmeting.yaml:4  de vorm van de vraag "kwaliteit" klopt niet
        4 │   kwaliteit: Wie telt?
          │              ^^^^^^^^^
      Schrijf hier velden met een dubbele punt.

      regels/nulmeting.yaml:5  bij de vraag "beheer" ontbreekt "vraag"
        5 │   beheer:
          │   ^^^^^^
      Voeg "vraag:" met een waarde toe.

      regels/nulmeting.yaml:6  de vorm van een deel van "niveaus" klopt niet
        6 │     niveaus: [nergens, in een la, [op een schijf], op het intranet, op de website]
          │                                   ^
      Schrijf hier een waarde.

      regels/nulmeting.yaml:7  bij de vraag "leiding" ontbreekt "niveaus"
        7 │   leiding:
          │   ^^^^^^^
      Voeg "niveaus:" met een waarde toe.
      """
    En zijn de codes "veld-ontbreekt" en "verkeerde-vorm"

  Scenario: een quickscan die een dimensie overslaat
    Gegeven een kleine regelset
    En het bestand "regels/nulmeting.yaml" met deze inhoud:
      """
      naam: Proef
      voorbehoud: Dit is een proef.
      niveaus: [een, twee, drie, vier, vijf]
      vragen:
        kwaliteit:
          vraag: Wie telt?
          niveaus: [niemand, soms iemand, elk jaar iemand, elke maand iemand, iedereen]
        beheer:
          vraag: Waar staat de lijst?
          niveaus: [nergens, in een la, op een schijf, op het intranet, op de website]
        leiding:
          vraag: Wie leidt?
          niveaus: [geen leider, een vraagbaak, een teamleider, een directeur, de hele directie]
      quickscan: [gemeente, inwoners, netwerken, domein, fte, ambitie, incident, basis, kwaliteit, beheer, kwaliteit]
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/nulmeting.yaml:14  de quickscan vraagt niets over "mensen"
        14 │ quickscan: [gemeente, inwoners, netwerken, domein, fte, ambitie, incident, basis, kwaliteit, beheer, kwaliteit]
           │            ^
      Voeg een thema toe: "leiding".

      regels/nulmeting.yaml:14  "kwaliteit" staat twee keer in de quickscan
        14 │ quickscan: [gemeente, inwoners, netwerken, domein, fte, ambitie, incident, basis, kwaliteit, beheer, kwaliteit]
           │                                                                                                      ^^^^^^^^^
      Laat een van de twee staan.

      Meer uitleg? Gebruik --uitleg met nulmeting.
      2 fouten. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "ongeldige-nulmeting"

  Scenario: een quickscan die te lang is
    Gegeven een kleine regelset
    En het bestand "regels/nulmeting.yaml" met deze inhoud:
      """
      naam: Proef
      voorbehoud: Dit is een proef.
      niveaus: [een, twee, drie, vier, vijf]
      vragen:
        kwaliteit:
          vraag: Wie telt?
          niveaus: [niemand, soms iemand, elk jaar iemand, elke maand iemand, iedereen]
        beheer:
          vraag: Waar staat de lijst?
          niveaus: [nergens, in een la, op een schijf, op het intranet, op de website]
        leiding:
          vraag: Wie leidt?
          niveaus: [geen leider, een vraagbaak, een teamleider, een directeur, de hele directie]
      quickscan: [gemeente, inwoners, netwerken, domein, fte, ambitie, incident, basis, kwaliteit, beheer, mensen]
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/nulmeting.yaml:14  de quickscan heeft 11 vragen
        14 │ quickscan: [gemeente, inwoners, netwerken, domein, fte, ambitie, incident, basis, kwaliteit, beheer, mensen]
           │            ^
      Laat er hoogstens 10 staan.

      Meer uitleg? Gebruik --uitleg met nulmeting.
      1 fout. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "ongeldige-nulmeting"

  Scenario: een regelset zonder gemeente
    Gegeven een kleine regelset, waarin in "feiten.yaml" "  gemeente:\n    naam: gemeente\n    soort: naam\n    vraag: Welke gemeente?\n" is vervangen door ""
    En het bestand "regels/nulmeting.yaml" met deze inhoud:
      """
      naam: Proef
      voorbehoud: Dit is een proef.
      niveaus: [een, twee, drie, vier, vijf]
      vragen:
        kwaliteit:
          vraag: Wie telt?
          niveaus: [niemand, soms iemand, elk jaar iemand, elke maand iemand, iedereen]
        beheer:
          vraag: Waar staat de lijst?
          niveaus: [nergens, in een la, op een schijf, op het intranet, op de website]
        leiding:
          vraag: Wie leidt?
          niveaus: [geen leider, een vraagbaak, een teamleider, een directeur, de hele directie]
      quickscan: [kwaliteit, leiding]
      """
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      deze regelset heeft geen feit voor de naam van de gemeente
      Voeg in feiten.yaml een feit toe met soort: naam.
      """
    En is de code "geen-naamfeit"

  Scenario: een gemeente die niet bestaat
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersl -o eersel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      de gemeente "Eersl" ken ik niet
      Bedoelde u "Eersel"?
      """
    En is de code "onbekende-gemeente"

  Scenario: een naam van meer dan één gemeente
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Bergen -o bergen.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      "Bergen" kan meer dan een gemeente zijn
      Schrijf de naam of de code van de gemeente die u bedoelt: "Bergen (NH.)" in Noord-Holland (GM0373) of "Bergen (L.)" in Limburg (GM0893).
      """
    En is de code "meer-gemeenten"

  Scenario: een bestand dat al bestaat, blijft zoals het is
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel -o eersel.yaml" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      eersel.yaml  "eersel.yaml" bestaat al
      Kies een andere naam, of geef --overschrijf.
      """
    En is de code "bestand-bestaat"

  Scenario: een bestand dat al bestaat, vervangen
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel -o eersel.yaml --overschrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: eersel.yaml
      """
    En is "eersel.yaml" veranderd

  Scenario: een bestand zonder naam
    Wanneer ik dit uitvoer:
      """
      strategiekeuze nulmeting nieuw --gemeente Eersel -o ''
      """
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van het bestand is leeg
      Noem een bestand.
      """
    En is de code "lege-bestandsnaam"

  Scenario: geen gemeente genoemd
    Wanneer ik "strategiekeuze nulmeting nieuw" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "--gemeente" ontbreekt
      Toon met --help wat er kan.
      """
    En is de code "verkeerd-gebruik"

  Scenario: een streepje als naam
    Wanneer ik "strategiekeuze nulmeting nieuw --gemeente Eersel -o -" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "-" is geen naam van een bestand
      Noem een bestand.
      """
    En is de code "streepje-als-naam"

  Abstract Scenario: een profiel onder de naam van een document
    Wanneer ik "strategiekeuze <opdracht>" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      e.docx  "e.docx" is de naam van een document, en dit is een profiel in YAML
      Kies een naam die eindigt op .yaml.
      """
    En is de code "verkeerde-soort"
    En is er geen bestand veranderd

    Voorbeelden:
      | opdracht                                      |
      | nulmeting nieuw --gemeente Eersel -o e.docx   |
      | nulmeting uit-blad blad.xlsx -o e.docx        |
      | nulmeting samenvoegen a.yaml b.yaml -o e.docx |
      | nulmeting afnemen e.docx --gemeente Eersel    |
      | gesprek e.docx --gemeente Eersel              |
      | regels gezondheid --voorbeeld 1 -o e.docx     |

  Abstract Scenario: een streepje als naam, ook elders
    Wanneer ik "strategiekeuze <opdracht>" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      "-" is geen naam van een bestand
      Noem een bestand.
      """
    En is de code "streepje-als-naam"
    En is er geen bestand veranderd

    Voorbeelden:
      | opdracht                              |
      | beleid lees nota.txt -o -             |
      | beleid nieuw -                        |
      | regels taal -o -                      |
      | regels bewijs --certificaat -         |
      | gesprek - --gemeente Eersel           |
      | nulmeting afnemen - --gemeente Eersel |
