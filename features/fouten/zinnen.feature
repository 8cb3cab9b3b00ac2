# language: nl
Functionaliteit: Een zin die niet kan

  Scenario: een zin die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven een gemeente met minder 20.000 inwoners
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin ken ik niet
        6 │     Gegeven een gemeente met minder 20.000 inwoners
          │                              ^^^^^^^^^^^^^
      Bedoelde u: een gemeente met minder dan 20.000 inwoners?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een naam met een tikfout leidt naar een zin over dat thema
    Gegeven de regels, waarin in "strategieen/regio.feature" "er is hoogstens 1 fte voor data" is vervangen door "de capacitiet is "laag""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/regio.feature:27  deze zin ken ik niet
        27 │       Gegeven de capacitiet is "laag"
           │               ^^^^^^^^^^^^^
      Bedoelde u: de score op "capaciteit en budget" is hoogstens {score}?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een woord uit de vraag van een feit leidt naar een zin over dat feit
    Gegeven de regels, waarin in "strategieen/regio.feature" "er is hoogstens 1 fte voor data" is vervangen door "er komt geen reorganisatie"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/regio.feature:27  deze zin ken ik niet
        27 │       Gegeven er komt geen reorganisatie
           │                            ^^^^^^^^^^^^^
      Bedoelde u: er komt geen grote verandering?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een andere manier om te vergelijken
    Gegeven de regels, waarin in "strategieen/regio.feature" "er is hoogstens 1 fte voor data" is vervangen door "er is niet meer dan 1 fte voor data"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/regio.feature:27  deze zin ken ik niet
        27 │       Gegeven er is niet meer dan 1 fte voor data
           │                     ^^^^^^^^^^^^^
      Bedoelde u: er is hoogstens 1 fte voor data?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een bevinding uit een ander bestand zonder aanhalingstekens
    Gegeven de regels, waarin in "strategieen/regio.feature" "er is hoogstens 1 fte voor data" is vervangen door "geen capaciteit geldt"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/strategieen/regio.feature:27  deze zin ken ik niet
        27 │       Gegeven geen capaciteit geldt
           │               ^^^^^^^^^^^^^^^
      Bedoelde u: de bevinding "geen capaciteit" geldt?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: het tegendeel van wat er staat wordt nooit voorgesteld
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan is "Zelf doen" niet uitgesloten
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  deze zin ken ik niet
        7 │     Dan is "Zelf doen" niet uitgesloten
          │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een zin die nergens op lijkt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de zon schijnt
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin ken ik niet
        6 │     Gegeven de zon schijnt
          │             ^^^^^^^^^^^^^^
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een zin met krulaanhalingstekens
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de bevinding “zwak” geldt
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin ken ik niet
        6 │     Gegeven de bevinding “zwak” geldt
          │                          ^^^^^^
      Zet namen tussen rechte aanhalingstekens: ".
      Bedoelde u: de bevinding "zwak" geldt?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een zin van meer dan 500 tekens
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de bevinding "zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak zwak " geldt
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin is te lang
      Schrijf hoogstens 500 tekens.
      """
    En is de code "zin-te-lang"

  Scenario: een besluit als voorwaarde
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven pleit dit voor "Zelf doen"
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin is een besluit en hoort hier niet
        6 │     Gegeven pleit dit voor "Zelf doen"
          │             ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Begin een besluit met Dan.
      """
    En is de code "zin-hoort-niet"

  Scenario: een voorwaarde als besluit
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan er is een incident
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  deze zin is een voorwaarde en hoort hier niet
        7 │     Dan er is een incident
          │         ^^^^^^^^^^^^^^^^^^
      Begin een voorwaarde met Gegeven, En of Maar.
      """
    En is de code "zin-hoort-niet"

  Scenario: een zin voor voorbeelden in een regel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven het profiel "eersel"
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin is alleen voor voorbeelden en hoort hier niet
        6 │     Gegeven het profiel "eersel"
          │             ^^^^^^^^^^^^^^^^^^^^
      Gebruik deze zin niet in een regel.
      """
    En is de code "zin-hoort-niet"

  Scenario: twee vormen die op één zin passen
    Gegeven een kleine regelset, waarin in "taal.yaml" "  incident: {" is vervangen door "  incident-anders: {soort: voorwaarde, zin: 'er is (nu )een incident', feit: incident, operator: is, waarde: ja}\n  incident: {"
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is een incident
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin past op meer dan een vorm
        6 │     Gegeven er is een incident
          │             ^^^^^^^^^^^^^^^^^^
      Maak de zinnen "incident-anders" en "incident" in taal.yaml meer verschillend.
      """
    En is de code "dubbelzinnige-zin"

  Scenario: een strategie die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf deon"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  de strategie "Zelf deon" ken ik niet
        7 │     Dan pleit dit voor "Zelf deon"
          │                        ^^^^^^^^^^^
      Bedoelde u "Zelf doen"?
      """
    En is de code "onbekende-strategie"

  Scenario: een strategie die er niet is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Wegkijken"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  de strategie "Wegkijken" ken ik niet
        7 │     Dan pleit dit voor "Wegkijken"
          │                        ^^^^^^^^^^^
      Kies uit: "Samen werken", "Zelf doen" of "Nog wachten".
      """
    En is de code "onbekende-strategie"

  Scenario: een thema dat bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de score op "kwalitiet" is lager dan 2
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "kwalitiet" is geen thema
        6 │     Gegeven de score op "kwalitiet" is lager dan 2
          │                         ^^^^^^^^^^^
      Bedoelde u "kwaliteit"?
      """
    En is de code "onbekende-naam"

  Scenario: een waarde buiten het bereik
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de score op "kwaliteit" is lager dan 6
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "6" valt buiten het bereik van "kwaliteit"
        6 │     Gegeven de score op "kwaliteit" is lager dan 6
          │                                                  ^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).
      """
    En is de code "buiten-bereik"

  Scenario: een keuze die er niet is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven het domein is "Veilig" of "Zorg"
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  "Veilig" is geen waarde voor "domein"
        6 │     Gegeven het domein is "Veilig" of "Zorg"
          │                           ^^^^^^^^
      Bedoelde u "Veiligheid"?

      regels/proef.feature:6  "Zorg" is geen waarde voor "domein"
        6 │     Gegeven het domein is "Veilig" of "Zorg"
          │                                       ^^^^^^
      Kies uit: "alles" of "Veiligheid".
      """
    En is de code "onbekende-waarde"

  Scenario: meer waarden dan de zin kent
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de ambitie is minstens "verkennen" of "verbeteren"
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze zin vergelijkt met één waarde, hier staan er meer
        6 │     Gegeven de ambitie is minstens "verkennen" of "verbeteren"
          │                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Noem er één.
      """
    En is de code "te-veel-waarden"

  Scenario: een lege bevinding
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de bevinding "" geldt
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  de naam van de bevinding is leeg
        6 │     Gegeven de bevinding "" geldt
          │                          ^^
      Schrijf de naam tussen de aanhalingstekens.
      """
    En is de code "lege-bevinding"

  Scenario: een lege bevinding als besluit
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan geldt de bevinding " "
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  de naam van de bevinding is leeg
        7 │     Dan geldt de bevinding " "
          │                            ^^^
      Schrijf de naam tussen de aanhalingstekens.
      """
    En is de code "lege-bevinding"

  Scenario: een trede die niet kan
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan is "Zelf doen" aangewezen op trede 0
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  "0" kan geen trede zijn
        7 │     Dan is "Zelf doen" aangewezen op trede 0
          │                                            ^
      Schrijf een geheel getal van 1 tot en met 99.
      """
    En is de code "geen-trede"

  Scenario: een besluit dat deze regelset niet kent
    Gegeven een kleine regelset, waarin in "regelset.yaml" "[bevinding, argument, uitsluiting, aanwijzing]" is vervangen door "[bevinding, argument]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regels.feature:35  deze regelset kent geen besluit "aanwijzing"
        35 │     Dan is "Nog wachten" aangewezen op trede 1
           │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Kies een ander besluit, of pas conclusies aan in regelset.yaml.
      """
    En is de code "besluit-mag-niet"

  Scenario: een spatie te veel en een spatie in een getal
    Gegeven een kleine regelset, waarin in "regels.feature" "een gemeente met minder dan 50.000 inwoners" is vervangen door "een gemeente  met minder dan 50 000 inwoners"
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/regels.feature:16  in deze zin kloppen de spaties niet
        16 │     Gegeven een gemeente  met minder dan 50 000 inwoners
           │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Er staat een spatie te veel, een harde spatie, of een spatie in een getal.
      Schrijf: een gemeente met minder dan 50.000 inwoners

      Meer uitleg? Gebruik --uitleg met bekende-zin.
      1 fout. 5 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "spaties-in-zin"
