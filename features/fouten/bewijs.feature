# language: nl
Functionaliteit: Een vraag naar wat het advies verandert, met iets wat niet klopt

  Achtergrond:
    Gegeven een kleine regelset
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 60.000
      fte: 1,5
      domein: alles
      scores: {kwaliteit: 3, beheer: 3, leiding: 3}
      """

  Scenario: een feit dat er niet is, als vast feit
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels --vast kwalitiet" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      het feit "kwalitiet" ken ik niet
      Bedoelde u "kwaliteit"?
      """
    En is de code "onbekend-feit"

  Scenario: zonder z3
    Gegeven z3 is niet geïnstalleerd
    Wanneer ik in Python vraag wat het advies bij "profiel.yaml" verandert
    Dan is dit de fout:
      """
      z3 is hier niet te gebruiken, en zonder z3 is er geen bewijs
      Installeer strategiekeuze[bewijs].
      """
    En is de code "z3-ontbreekt"

  Scenario: het bewijs en de regels zijn het niet eens
    Gegeven het bewijs vergist zich
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 1
    En staat er op het scherm:
      """
      het bewijs en het advies spreken elkaar tegen
      Er is daarom geen antwoord. Meld dit aan de makers, met het profiel.
      """
    En is de code "bewijs-verschilt"
