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

  Scenario: wat vast staat, doet ook niet mee in hoeveel het advies overleeft
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels --vast fte" uitvoer
    Dan is de afsluitcode 0
    En noemt het antwoord "Dit advies blijft hetzelfde als hoogstens 4 antwoorden één niveau anders zijn. Met meer dan 4 antwoorden is niet geprobeerd."

  Scenario: een belofte bij meer over een strategie die er niet is, en een belofte zonder feiten
    Gegeven in "wiel.yaml" is "knelpunt: knelpunt" vervangen door "knelpunt: knelpunt\naltijd bij meer:\n  - van: [thema]\n    sluit niet uit: [samn]\n  - kost geen punten: [zelf]\n  - van: thema"
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:24  "samn" is geen strategie van dit wiel
        24 │     sluit niet uit: [samn]
           │                      ^^^^
      Bedoelde u "samen"?

      regels/wiel.yaml:25  bij een belofte ontbreekt "van"
        25 │   - kost geen punten: [zelf]
      Voeg "van:" met een waarde toe.

      regels/wiel.yaml:26  de vorm van "van" bij een belofte klopt niet
        26 │   - van: thema
           │          ^^^^^
      Schrijf hier een lijst tussen [ en ].
      """
    En zijn de codes "ongeldige-waarde" en "veld-ontbreekt" en "verkeerde-vorm"

  Scenario: een belofte bij meer van feiten die er niet zijn, of dubbel, of zonder meer
    Gegeven in "wiel.yaml" is "knelpunt: knelpunt" vervangen door "knelpunt: knelpunt\naltijd bij meer:\n  - van: [tema, ambitie, ambitie, domein]\n    kost geen punten: [zelf]"
    Wanneer ik "strategiekeuze leg-uit profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:23  "tema" is geen groep en geen feit
        23 │   - van: [tema, ambitie, ambitie, domein]
           │           ^^^^
      Bedoelde u "thema"?

      regels/wiel.yaml:23  de naam "ambitie" staat er twee keer
        23 │   - van: [tema, ambitie, ambitie, domein]
           │                          ^^^^^^^
      Haal er een weg.

      regels/wiel.yaml:23  van "domein" kan een profiel geen meer of minder noemen
        23 │   - van: [tema, ambitie, ambitie, domein]
           │                                   ^^^^^^
      Haal het weg uit "van".
      """
    En is de code "ongeldige-waarde"
