# language: nl
Functionaliteit: Regels die elk goed zijn en samen niet

  Scenario: een regelnummer dat al gebruikt is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:REG-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regels.feature:15  het regelnummer "REG-01" is al gebruikt, op regels/proef.feature:5
        15 │   Scenario: Een kleine gemeente werkt samen
           │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Geef deze regel een nieuw nummer.
      """
    En is de code "dubbel-regelnummer"

  Scenario: een titel die al gebruikt is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Een kleine gemeente werkt samen
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/regels.feature:15  de titel "Een kleine gemeente werkt samen" is al gebruikt, op regels/proef.feature:5
        15 │   Scenario: Een kleine gemeente werkt samen
           │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Geef dit scenario een eigen titel.
      """
    En is de code "dubbele-titel"

  Scenario: een bevinding die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de bevinding "zwakk" geldt
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  geen regel stelt de bevinding "zwakk" vast
        6 │     Gegeven de bevinding "zwakk" geldt
          │             ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Bedoelde u "zwak"?
      """
    En is de code "onbekende-bevinding"

  Scenario: een bevinding die niemand vaststelt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven de bevinding "moe" geldt
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  geen regel stelt de bevinding "moe" vast
        6 │     Gegeven de bevinding "moe" geldt
          │             ^^^^^^^^^^^^^^^^^^^^^^^^
      Schrijf een regel die deze bevinding vaststelt.
      """
    En is de code "onbekende-bevinding"

  Scenario: bevindingen in een kring
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Kip
          Gegeven de bevinding "ei" geldt
          Dan geldt de bevinding "kip"

        @regel:PRO-02 @eigen-werk
        Scenario: Ei
          Gegeven de bevinding "kip" geldt
          Dan geldt de bevinding "ei"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  bevindingen rusten op elkaar in een kring: "ei" rust op "kip" rust op "ei"
        5 │   Scenario: Kip
          │   ^^^^^^^^^^^^^
      Haal een van deze voorwaarden weg.
      """
    En is de code "kringverwijzing"

  Scenario: een voorwaarde die altijd geldt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is minstens 0 fte
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze voorwaarde geldt altijd
        6 │     Gegeven er is minstens 0 fte
          │             ^^^^^^^^^^^^^^^^^^^^
      Kies een andere waarde of een andere zin.
      """
    En is de code "voorwaarde-zonder-keuze"

  Scenario: een voorwaarde die nooit geldt
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven een gemeente met minder dan 1 inwoners
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:6  deze voorwaarde geldt nooit
        6 │     Gegeven een gemeente met minder dan 1 inwoners
          │             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Kies een andere waarde of een andere zin.
      """
    En is de code "voorwaarde-zonder-keuze"

  Scenario: een regel zonder tekst
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          Dan pleit dit voor "Zelf doen"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  bij regel "PRO-01" hoort een tekst
        5 │   Scenario: Proef
          │   ^^^^^^^^^^^^^^^
      Schrijf de reden in regels/teksten/PRO-01.md.j2.
      """
    En is de code "tekst-ontbreekt"

  Scenario: een tekst zonder regel
    Gegeven een kleine regelset
    En het bestand "regels/teksten/OUD-01.md.j2" met deze inhoud:
      """
      Dit gold vroeger.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/OUD-01.md.j2  bij deze tekst hoort geen regel "OUD-01"
      Geef het bestand het nummer van zijn regel, of haal het weg.
      """
    En is de code "tekst-zonder-regel"

  Scenario: twee regels die op één trede elk iets anders aanwijzen
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Doen
          Gegeven er is een incident
          Dan is "Zelf doen" aangewezen op trede 1

        @regel:PRO-02 @eigen-werk
        Scenario: Delen
          Gegeven er is geen fte
          Dan is "Samen werken" aangewezen op trede 1
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Er is een incident.
      """
    En het bestand "regels/teksten/PRO-02.md.j2" met deze inhoud:
      """
      Er is geen fte.
      """
    En het bestand "profiel.yaml" met deze inhoud:
      """
      inwoners: 5000
      incident: ja
      fte: 0
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:10  op trede 1 wijzen twee regels elk een andere strategie aan: PRO-02 (regels/proef.feature:10) voor samen en PRO-01 (regels/proef.feature:5) voor zelf
        10 │   Scenario: Delen
           │   ^^^^^^^^^^^^^^^
      Maak een van de voorwaarden strenger, of zet een van de regels op een andere trede.
      """
    En is de code "twee-aangewezen"

  Scenario: voorwaarden die elkaar tegenspreken
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-01 @eigen-werk
        Scenario: Proef
          Gegeven er is geen fte
          En er is minstens 2 fte
          Dan pleit dit voor "Zelf doen"
      """
    En het bestand "regels/teksten/PRO-01.md.j2" met deze inhoud:
      """
      Dit is een proef.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:7  regel PRO-01 kan nooit gelden: "er is geen fte" en "er is minstens 2 fte" spreken elkaar tegen
        7 │     En er is minstens 2 fte
          │        ^^^^^^^^^^^^^^^^^^^^
      Pas een van deze voorwaarden aan.
      """
    En is de code "regel-geldt-nooit"
