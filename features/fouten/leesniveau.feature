# language: nl
Functionaliteit: Wat het programma zegt over moeilijke teksten

  Scenario: een tekst met lange woorden
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      Organisatieveranderingen bemoeilijken datagedreven beleidsontwikkeling.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      regels/teksten/BEV-01.md.j2  let op: deze tekst is moeilijk: de score is 0, en minstens 12 is nodig
      Lange woorden: "Organisatieveranderingen", "beleidsontwikkeling", "datagedreven" en "bemoeilijken".
      Schrijf kortere zinnen en kortere woorden.

      Meer uitleg? Gebruik --uitleg met leesniveau.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 5 regels in 1 bestand gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "moeilijke-tekst"

  Scenario: een lange zin, en streng gecontroleerd
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En in "feiten.yaml" is "Hoe goed is de basis?" vervangen door "Hoe goed is de basis van het werk dat u nu doet, en hoe goed is zij over een jaar of twee als het mee zit?"
    Wanneer ik "strategiekeuze regels controleer regels --streng" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/feiten.yaml:65  let op: deze tekst heeft een zin van 26 woorden
        65 │     vraag: Hoe goed is de basis van het werk dat u nu doet, en hoe goed is zij over een jaar of twee als het mee zit?
           │            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      De zin: "Hoe goed is de basis van het werk dat u nu doet, en hoe goe…".
      Maak er twee zinnen van: een zin heeft hoogstens 20 woorden.

      Meer uitleg? Gebruik --uitleg met leesniveau.
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      1 waarschuwing. 5 regels in 1 bestand gecontroleerd.
      """
    En is er geen bestand veranderd
    En is de code "lange-zin"

  Scenario: een reden in het bestand is genoeg
    Gegeven een kleine regelset, waarin in "regels.feature" "\n      | b     | 2       |" is vervangen door ""
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {# leesniveau: zo heet de wet #}
      Organisatieveranderingen bemoeilijken datagedreven beleidsontwikkeling.
      """
    Wanneer ik "strategiekeuze regels controleer regels --streng" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Er is geen map met voorbeelden. Of elke regel een voorbeeld heeft, is dus niet gecontroleerd.
      Geen problemen: 5 regels in 1 bestand gecontroleerd.
      """

  Scenario: de moeilijkste teksten op een rij
    Gegeven een kleine regelset, waarin in "wiel.yaml" "    tekst: Delen en zelf doen vragen dezelfde mensen." is vervangen door "    tekst: Delen gaat niet altijd samen met zelf doen."
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {# leesniveau: zo heet de wet #}
      Organisatieveranderingen bemoeilijken datagedreven beleidsontwikkeling.
      """
    Wanneer ik "strategiekeuze regels leesniveau regels" uitvoer
    Dan is de afsluitcode 0
    En noemt het antwoord "14 teksten samen: score 77, gewoon, B1."
    En noemt het antwoord "Per zin 5,2 woorden, per woord 1,6 lettergrepen."
    En noemt het antwoord "Te moeilijk, zonder reden: 0. Met een reden in het bestand: 1."
    En noemt het antwoord "regels/teksten/BEV-01.md.j2  score 0 (minstens 12), heel moeilijk"
    En noemt het antwoord "  langste zin, 4 woorden: Organisatieveranderingen bemoeilijken datagedreven beleidsontwikkeling."
    En noemt het antwoord "  lange woorden: Organisatieveranderingen, beleidsontwikkeling, datagedreven en bemoeilijken"
    En noemt het antwoord "  reden: zo heet de wet"
    En noemt het antwoord "regels/teksten/REG-01.md.j2  score 48 (minstens 9), te kort om zeker te zijn"
    En is er geen bestand veranderd

  Scenario: een regelset met een fout
    Gegeven een kleine regelset, waarin in "regels.feature" "kwaliteit" is lager dan 2" is vervangen door "kwaliteit" is lager dan 7"
    Wanneer ik "strategiekeuze regels leesniveau regels" uitvoer
    Dan is de afsluitcode 4
    En is de code "buiten-bereik"

  Scenario: een map die er niet is
    Wanneer ik "strategiekeuze regels leesniveau nergens" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      nergens  de map "nergens" bestaat niet
      Controleer de naam van de map.
      """
    En is de code "map-ontbreekt"
