# language: nl
Functionaliteit: Het advies voor alle domeinen dat er niet komt

  Scenario: een domein en alle domeinen tegelijk
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze advies eersel.yaml --alle-domeinen --domein Economie" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      --domein en --alle-domeinen gaan niet samen
      Kies een van de twee.
      """
    En is de code "verkeerd-gebruik"

  Scenario: alle domeinen voor regels zonder domeinen
    Gegeven een kleine regelset, waarin in "wiel.yaml" "domeinen:\n  - naam: alles\n  - naam: Veiligheid\n    ook: ["1"]\n" is vervangen door ""
    En in "feiten.yaml" is "opties uit wiel: domeinen" vervangen door "opties: [alles, Veiligheid]"
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 5000
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels --alle-domeinen" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      deze regelset kent geen domeinen
      Laat --alle-domeinen weg.
      """
    En is de code "geen-domeinen"

  Scenario: alle domeinen voor een profiel met een fout
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Eersl
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --alle-domeinen" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  de gemeente "Eersl" ken ik niet
        1 │ gemeente: Eersl
          │           ^^^^^
      Bedoelde u "Eersel"?
      """
    En is de code "onbekende-gemeente"
