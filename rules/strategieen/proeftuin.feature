# language: nl
Functionaliteit: Klein beginnen
  De gemeente doet kortcyclische proeven met een leerdoel en een stopregel.
  Dit wiel is een eigen reconstructie; de drempels zijn niet met onderzoek getoetst.

  Regel: Volwassenheid

    @regel:PRO-01 @bron:mi-partners
    Scenario: Wie nog weinig ervaring heeft, leert het meest van een proef
      Gegeven de volwassenheid is hoogstens 2,5
      Dan pleit dit sterk voor "Klein beginnen"

    @regel:PRO-02 @eigen-werk
    Abstract Scenario: Er is ruimte om te proberen
      Gegeven de score op "ruimte om te experimenteren" is minstens <score>
      Dan pleit dit voor "Klein beginnen"

      Voorbeelden:
        | regel | score |
        | a     | 2     |
        | b     | 3     |

  Regel: Capaciteit en schaal

    @regel:PRO-03 @bron:vng-data-science
    Scenario: Voor een proef is een halve medewerker genoeg
      Gegeven er is minstens 0,5 fte voor data
      Dan pleit dit voor "Klein beginnen"

    @regel:PRO-04 @eigen-werk
    Scenario: Met weinig projecten achter de rug is klein beginnen logisch
      Gegeven er zijn hoogstens 2 afgeronde dataprojecten
      Dan pleit dit voor "Klein beginnen"

  Regel: Domein en gevoeligheid

    @regel:PRO-05 @eigen-werk
    Scenario: Met weinig gevoelige gegevens is proberen veilig
      Gegeven de gevoeligheid is hoogstens "midden"
      Dan pleit dit sterk voor "Klein beginnen"

  Regel: Sturing en mandaat

    @regel:PRO-06 @eigen-werk
    Scenario: Voor een proef is een begin van sturing genoeg
      Gegeven de score op "leiderschap" is minstens 1,5
      Dan pleit dit voor "Klein beginnen"

    @regel:PRO-07 @eigen-werk
    Scenario: Een proef kan zonder besluit van het bestuur
      Gegeven het mandaat is hoogstens "directie"
      Dan pleit dit voor "Klein beginnen"

  Regel: Ambitie en regio

    @regel:PRO-08 @eigen-werk
    Scenario: Een bescheiden ambitie past bij kleine stappen
      Gegeven de ambitie is hoogstens "verbeteren"
      Dan pleit dit voor "Klein beginnen"

    @regel:PRO-09 @eigen-werk
    Scenario: Wie verkent, wil eerst zien wat kan
      Gegeven de ambitie is "verkennen"
      Dan pleit dit voor "Klein beginnen"

  Regel: Bezwaren en uitsluitingen

    @regel:PRO-10 @bron:vng-sturing-2018
    Scenario: Veel proeven zonder vervolg maken moe
      Gegeven er zijn minstens 5 lopende proeven
      En er zijn geen afgeronde dataprojecten
      Dan pleit dit tegen "Klein beginnen"

    @regel:PRO-11 @eigen-werk
    Scenario: Een vastgestelde koers vraagt meer dan proeven
      Gegeven het mandaat is minstens "college"
      Dan pleit dit sterk tegen "Klein beginnen"

    @regel:PRO-12 @eigen-werk
    Scenario: Een ervaren organisatie is het proberen voorbij
      Gegeven de volwassenheid is minstens 3
      Dan pleit dit sterk tegen "Klein beginnen"

    @regel:PRO-14 @eigen-werk
    Scenario: Op zwakke gegevens bewijst een proef weinig
      Gegeven de bevinding "zwakke gegevens" geldt
      Dan pleit dit tegen "Klein beginnen"

    @regel:PRO-13 @eigen-werk
    Scenario: Met zeer gevoelige gegevens zonder bescherming valt niet te proberen
      Gegeven de gevoeligheid is "zeer hoog"
      En de score op "privacy, beveiliging en ethiek" is lager dan 2
      Dan is "Klein beginnen" uitgesloten
