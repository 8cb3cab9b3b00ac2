# language: nl
Functionaliteit: Een gemeente die niet te vinden is

  Scenario: een gemeente die bijna goed is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eerssel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeente "Eerssel" ken ik niet
        1 │ gemeente: Eerssel
          │           ^^^^^^^
      Bedoelde u "Eersel", "Meerssen" of "Beesel"?
      """
    En is de code "onbekende-gemeente"

  Scenario: een gemeente die nergens op lijkt
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Xyzzyplugh
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeente "Xyzzyplugh" ken ik niet
        1 │ gemeente: Xyzzyplugh
          │           ^^^^^^^^^^
      Schrijf de naam zoals het CBS die schrijft, of de code, bijvoorbeeld GM0770.
      """
    En is de code "onbekende-gemeente"

  Scenario: een plaats in een gemeente
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Drachten
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeente "Drachten" ken ik niet
        1 │ gemeente: Drachten
          │           ^^^^^^^^
      Bedoelde u de gemeente "Smallingerland"? "Drachten" is daar een plaats in.
      """
    En is de code "onbekende-gemeente"

  Scenario: een naam van twee gemeenten
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Bergen
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  "Bergen" kan meer dan een gemeente zijn
        1 │ gemeente: Bergen
          │           ^^^^^^
      Schrijf de naam of de code van de gemeente die u bedoelt: "Bergen (NH.)" in Noord-Holland (GM0373) of "Bergen (L.)" in Limburg (GM0893).
      """
    En is de code "meer-gemeenten"

  Scenario: een gemeente die gesplitst is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Winsum
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeente "Winsum" (GM0053) is op 1 januari 2019 gesplitst
        1 │ gemeente: Winsum
          │           ^^^^^^
      Kies een opvolger en schrijf die naam of code: Het Hogeland (GM1966) of Westerkwartier (GM1969).
      """
    En is de code "gesplitste-gemeente"

  Scenario: een code die er niet is
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: GM9999
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeentecode "GM9999" ken ik niet
        1 │ gemeente: GM9999
          │           ^^^^^^
      Ik ken de gemeenten van nu, en gemeenten die sinds 2019 zijn opgeheven.
      Schrijf de naam zoals het CBS die schrijft, of de code, bijvoorbeeld GM0770.
      """
    En is de code "onbekende-gemeentecode"

  Scenario: een code zonder letters
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: 0770
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeentecode "0770" ken ik niet
        1 │ gemeente: 0770
          │           ^^^^
      Ik ken de gemeenten van nu, en gemeenten die sinds 2019 zijn opgeheven.
      Bedoelde u "GM0770"?
      """
    En is de code "onbekende-gemeentecode"

  Scenario: een lege naam
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze gemeente ''" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      de naam van de gemeente is leeg
      Schrijf de naam zoals het CBS die schrijft, of de code, bijvoorbeeld GM0770.
      """
    En is de code "lege-gemeente"

  Scenario: een onbekende naam bij de opdracht gemeente
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze gemeente Eerssel" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      de gemeente "Eerssel" ken ik niet
      Bedoelde u "Eersel", "Meerssen" of "Beesel"?
      """
    En is de code "onbekende-gemeente"

  Scenario: een opgeheven gemeente geeft geen fout maar een melding
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Brielle
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan noemt het antwoord "Brielle bestaat sinds 1 januari 2023 niet meer. Nu geldt de opvolger: Voorne aan Zee (GM1992)."

  Scenario: het woord gemeente mag voor de naam staan
    Gegeven de map "leeg"
    Wanneer ik "strategiekeuze gemeente 'gemeente Eersel'" uitvoer
    Dan noemt het antwoord "GM0770"
