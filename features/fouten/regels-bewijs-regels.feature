# language: nl
Functionaliteit: Het bewijs over regels die niets doen of elkaar tegenspreken

  Regel: Elke bevinding noemt de regel, de plaats en wat te doen

    Scenario: een regel die door een bevinding heen nooit kan gelden
      Gegeven een kleine regelset
      En het bestand "regels/teksten/BEV-02.md.j2" met deze inhoud:
        """
        Er is {{ fte }} fte.
        """
      En het bestand "regels/regels.feature" met deze inhoud:
        """
        # language: nl
        Functionaliteit: Kleine regels

          @regel:BEV-01 @eigen-werk
          Scenario: Lage kwaliteit heet zwak
            Gegeven de score op "kwaliteit" is lager dan 2
            Dan geldt de bevinding "zwak"

          @regel:BEV-02 @eigen-werk
          Scenario: Zwak en zonder mensen heet wankel
            Gegeven de bevinding "zwak" geldt
            En er is geen fte
            Dan geldt de bevinding "wankel"

          @regel:REG-01 @bron:rapport
          Scenario: Wie wankel is en mensen heeft, werkt samen
            Gegeven een gemeente met minder dan 50.000 inwoners
            En de bevinding "wankel" geldt
            En er is minstens 1 fte
            Dan pleit dit voor "Samen werken"

          @regel:REG-02 @eigen-werk
          Abstract Scenario: Wie mensen heeft, doet het zelf
            Gegeven er is minstens <minimum> fte
            Dan pleit dit voor "Zelf doen"

            Voorbeelden:
              | regel | minimum |
              | a     | 1       |
              | b     | 2       |

          @regel:REG-03 @eigen-werk
          Scenario: Wie zwak en wankel is, wacht nog
            Gegeven minstens 2 van deze bevindingen gelden:
              | bevinding |
              | zwak      |
              | wankel    |
            En de bevinding "wankel" geldt
            Dan is "Nog wachten" aangewezen op trede 1
        """
      Wanneer ik "strategiekeuze regels bewijs regels" uitvoer
      Dan is de afsluitcode 4
      En staat in het antwoord "✗ Niet waar: elke regel geldt bij minstens één volledig profiel"
      En staat in het antwoord "✗ Niet waar: elke regel kan een advies veranderen"
      En staat in het antwoord "✓ elke bevinding geldt bij sommige profielen wel, en bij andere niet"
      En staat in het antwoord "regels/regels.feature:16  regel REG-01 kan nooit gelden"
      En staat in het antwoord "Deze voorwaarden gaan niet samen: "de bevinding "wankel" geldt" en "er is minstens 1 fte"."
      En staat in het antwoord "Pas een van deze voorwaarden aan, of haal regel REG-01 weg."
      En staat in het antwoord "regels/regels.feature:30  regel REG-02-b verandert nooit een advies"
      En is er geen bestand veranderd
