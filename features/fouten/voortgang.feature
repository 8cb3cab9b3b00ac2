# language: nl
Functionaliteit: De voortgang tussen metingen

  Achtergrond:
    Gegeven een kleine regelset
    En het bestand "eerst.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte: 0,5
      ambitie: verkennen
      scores:
        kwaliteit: 3
        beheer: 2,5
        leiding: 2
      """

  Scenario: een ander advies
    Gegeven het bestand "later.yaml" met deze inhoud:
      """
      gemeente: Eersel
      fte: 2
      scores:
        kwaliteit: 3,5
        beheer: 2,5
        leiding: 1,5
      """
    Wanneer ik "strategiekeuze voortgang eerst.yaml later.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Voortgang van Eersel

      Niet elk profiel noemt een peildatum. De volgorde is die waarin u ze noemde.

      Van eerst.yaml naar later.yaml

      De gemeente als geheel
      - Fte voor data: omhoog, van 0,5 naar 2.
      - Ambitie: niet meer bekend, was verkennen.
      - Geheel: omlaag, van 2,38 naar 2,25.

      Basis
      - Basis: omhoog, van 2,75 naar 3,0.
      - Kwaliteit: omhoog, van 3,0 naar 3,5.

      Mensen
      - Mensen: omlaag, van 2,0 naar 1,5.
      - Leiding: omlaag, van 2,0 naar 1,5.

      Gelijk gebleven: beheer.

      Beide keren onbekend: domein en incident.

      Wat dit doet met het advies

      Het advies was Samen werken. Nu is het advies Zelf doen.

      De zekerheid is beide keren: vast.

      Samen werken (punten: eerst 1, nu 1)

      - De redenen zijn gelijk gebleven.

      Zelf doen (punten: eerst 0, nu 2)

      - Erbij gekomen: Wie mensen heeft, doet het zelf (REG-02-a). Dit pleit ervoor.
      - Erbij gekomen: Wie mensen heeft, doet het zelf (REG-02-b). Dit pleit ervoor.

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: hetzelfde advies, met een andere voorsprong
    Gegeven het bestand "a.yaml" met deze inhoud:
      """
      inwoners: 60.000
      fte: 2
      ambitie: verkennen
      scores: {kwaliteit: 3, beheer: 2, leiding: 2}
      """
    En het bestand "b.yaml" met deze inhoud:
      """
      inwoners: 60.000
      fte: 1
      ambitie: verkennen
      scores: {kwaliteit: 3, beheer: 2, leiding: 2}
      """
    Wanneer ik "strategiekeuze voortgang a.yaml b.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Voortgang van de gemeente

      Niet elk profiel noemt een peildatum. De volgorde is die waarin u ze noemde.

      Van a.yaml naar b.yaml

      De gemeente als geheel
      - Fte voor data: omlaag, van 2 naar 1.

      Gelijk gebleven: ambitie, kwaliteit, beheer en leiding.

      Beide keren onbekend: domein en incident.

      Wat dit doet met het advies

      Het advies blijft Zelf doen.

      De zekerheid is beide keren: vast.
      De voorsprong krimpt. Die was 2 punten op Samen werken, en is nu 1 punt op Samen werken.

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: er veranderde niets
    Wanneer ik "strategiekeuze voortgang eerst.yaml eerst.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Voortgang van Eersel

      Niet elk profiel noemt een peildatum. De volgorde is die waarin u ze noemde.

      Van meting 1 naar meting 2

      De feiten zijn gelijk gebleven.

      Beide keren onbekend: domein en incident.

      Wat dit doet met het advies

      Het advies blijft Samen werken.

      De zekerheid is beide keren: vast.
      De voorsprong blijft even groot. Die was 1 punt op Zelf doen en is dat nog.

      Voorbehoud

      Dit wiel is alleen om te testen.
      """

  Scenario: twee gemeenten
    Gegeven het bestand "later.yaml" met deze inhoud:
      """
      gemeente: Best
      """
    Wanneer ik "strategiekeuze voortgang eerst.yaml later.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      later.yaml:1  dit profiel gaat over "Best", en eerst.yaml over "Eersel"
        1 │ gemeente: Best
          │           ^^^^
      Geef profielen van één gemeente.
      """
    En is de code "andere-gemeente"

  Scenario: fouten in beide profielen
    Gegeven het bestand "later.yaml" met deze inhoud:
      """
      gemeente: Eersle
      """
    Wanneer ik "strategiekeuze voortgang weg.yaml later.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      later.yaml:1  de gemeente "Eersle" ken ik niet
        1 │ gemeente: Eersle
          │           ^^^^^^
      Bedoelde u "Eersel" of "Heerlen"?

      weg.yaml  het bestand "weg.yaml" bestaat niet
      Controleer de naam en de map.
      """
    En zijn de codes "onbekende-gemeente" en "bestand-ontbreekt"

  Scenario: één meting
    Wanneer ik "strategiekeuze voortgang eerst.yaml --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      er is maar één meting
      Noem twee of meer profielen.
      """
    En is de code "te-weinig-metingen"

  Scenario: als JSON
    Wanneer ik "strategiekeuze voortgang eerst.yaml eerst.yaml --regels regels --json" uitvoer
    Dan noemt het antwoord ""zelfde_advies": true"
