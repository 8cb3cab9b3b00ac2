# language: nl
Functionaliteit: Een nieuwe regel maken
  Elk antwoord wordt meteen gecontroleerd. Er komt niets op de schijf voordat alles klopt.

  Regel: Wat nodig is, moet er zijn

    Scenario: Zonder terminal staan alle opties die ontbreken bij elkaar
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels nieuw regels" uitvoer
      Dan is de afsluitcode 2
      En is de code "optie-ontbreekt"
      En staat er op het scherm:
        """
        hier ontbreekt nog: --besluit, --voorwaarde, --titel en --bron of --eigen-werk
        Geef deze opties, of voer de opdracht uit in een terminal: dan vraagt het programma ernaar.
        """

    Scenario: De naam van de map is leeg
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw '' --besluit a --voorwaarde b --titel c --eigen-werk
        """
      Dan is de afsluitcode 2
      En is de code "lege-mapnaam"
      En staat er op het scherm:
        """
        de naam van de map met regels is leeg
        Noem een map, of laat --regels weg.
        """

    Scenario: Er is geen map met voorbeelden
      Gegeven een kleine regelset
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is geen fte'
        --titel 'Zonder mensen is samen beter' --eigen-werk
        """
      Dan is de afsluitcode 2
      En is de code "map-ontbreekt"
      En staat er op het scherm:
        """
        naast de regels staat geen map met voorbeelden
        Maak een map "features", of noem een andere met --voorbeelden.
        """

    Scenario: De regels zelf kloppen nog niet
      Gegeven een kleine regelset, waarin in "regels.feature" "er is minstens <minimum> fte" is vervangen door "er is minst <minimum> fte"
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is geen fte'
        --titel 'Zonder mensen is samen beter' --eigen-werk
        """
      Dan is de afsluitcode 4
      En is de code "onbekende-zin"
      En is er geen bestand veranderd

  Regel: Alle antwoorden worden in een keer gecontroleerd

    Scenario: In elk antwoord zit een fout
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samn werken"' --voorwaarde 'er is minstns 3 fte'
        --titel 'Slecht beheer heet wankel' --bron raport --bestand regel --id REG-1 --feit onzin
        """
      Dan is de afsluitcode 4
      En zijn de codes "onbekende-strategie" en "bestand-ontbreekt" en "onbekende-bron" en "geen-feit" en "regelnummer" en "dubbele-titel" en "onbekende-zin"
      En staat er op het scherm:
        """
        --besluit "pleit dit voor "Samn werken""  de strategie "Samn werken" ken ik niet
        Bedoelde u "Samen werken"?

        --bestand "regel"  het bestand "regel" ken ik niet
        Bedoelde u "regels"?

        --bron "raport"  de bron "raport" staat niet in bronnen.yaml
        Bedoelde u "rapport"?

        --feit "onzin"  "onzin" is geen feit met een waarde
        Schrijf naam, dubbele punt, waarde.

        --id "REG-1"  "REG-1" is geen regelnummer
        Schrijf hoofdletters, een streepje en minstens twee cijfers, bijvoorbeeld REG-01.

        --titel "Slecht beheer heet wankel"  de titel "Slecht beheer heet wankel" is al gebruikt, op regels/regels.feature:10
        Geef dit scenario een eigen titel.

        --voorwaarde "er is minstns 3 fte"  deze zin ken ik niet
        Bedoelde u: er is minstens 3 fte?
        Alle zinnen: strategiekeuze regels taal
        """

    Scenario: Een bron en toch eigen werk
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --bron rapport
        """
      Dan is de afsluitcode 4
      En is de code "bron-en-eigen-werk"
      En staat er op het scherm:
        """
        een regel heeft een bron of is eigen werk, niet allebei
        Laat een van de twee weg.
        """

    Scenario: Een bestand buiten de regelset
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --bestand ../weg.feature
        """
      Dan is de afsluitcode 4
      En is de code "bestand-buiten-map"
      En staat er op het scherm:
        """
        --bestand "../weg.feature"  het bestand "../weg.feature" ligt buiten deze regelset
        Kies een bestand in regels.
        """

    Scenario: Een bestand dat geen regels kan hebben
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --bestand nieuw.txt
        """
      Dan is de afsluitcode 4
      En is de code "geen-regelbestand"
      En staat er op het scherm:
        """
        --bestand "nieuw.txt"  het bestand "nieuw.txt" eindigt niet op .feature
        Schrijf nieuw.feature.
        """

    Scenario: Een nummer dat er al is
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --id REG-02
        """
      Dan is de afsluitcode 4
      En is de code "dubbel-regelnummer"
      En staat er op het scherm:
        """
        --id "REG-02"  het regelnummer "REG-02" is al gebruikt, op regels/regels.feature:26
        Geef deze regel een nieuw nummer.
        """

    Scenario: Een feit met een waarde die niet kan
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --feit 'fte: veel'
        """
      Dan is de afsluitcode 4
      En is de code "geen-getal"
      En staat er op het scherm:
        """
        --feit "fte: veel"  "veel" is geen waarde voor "fte voor data"
        Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).
        """

    Scenario: Een feit dat niet bestaat
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --feit 'ftee: 3'
        """
      Dan is de afsluitcode 4
      En is de code "onbekend-veld"
      En staat er op het scherm:
        """
        --feit "ftee: 3"  het veld "ftee" ken ik niet
        Bedoelde u "fte"?
        """

    Scenario: Een feit waarbij de regel niet geldt
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --feit 'fte: 2'
        """
      Dan is de afsluitcode 4
      En is de code "voorbeeld-geldt-niet"
      En staat er op het scherm:
        """
        met deze feiten geldt regel REG-04 niet
        Pas de feiten achter --feit aan, of laat ze weg.
        """

    Scenario: De tekst noemt een onbekende waarde
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --titel 'Met drie mensen is samen beter' --eigen-werk --tekst 'Er is {{ ft }} fte.'
        """
      Dan is de afsluitcode 4
      En is de code "onbekende-waarde-in-tekst"
      En staat er op het scherm:
        """
        --tekst:1  deze tekst noemt "ft", maar dat is hier niet bekend
          1 │ Er is {{ ft }} fte.
            │          ^^
        Bedoelde u "fte"?
        """

    Scenario: Een kopje met een tikfout
      Gegeven de regels
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen in de regio"'
        --voorwaarde 'er is hoogstens 3 fte voor data' --titel 'Drie mensen zijn weinig' --eigen-werk --groep Volwasenheid
        """
      Dan is de afsluitcode 4
      En is de code "onbekend-kopje"
      En staat er op het scherm:
        """
        --groep "Volwasenheid"  het kopje "Volwasenheid" ken ik niet
        Bedoelde u "Volwassenheid"?
        """

  Regel: Een voorwaarde past bij de andere

    Scenario: Twee voorwaarden spreken elkaar tegen
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"' --voorwaarde 'er is minstens 3 fte'
        --voorwaarde 'er is geen fte' --titel 'Met drie mensen is samen beter' --eigen-werk
        """
      Dan is de afsluitcode 4
      En is de code "regel-geldt-nooit"
      En staat er op het scherm:
        """
        --voorwaarde "er is geen fte"  regel REG-04 kan nooit gelden: "er is minstens 3 fte" en "er is geen fte" spreken elkaar tegen
        Pas een van deze voorwaarden aan.
        """

    Scenario: Een bevinding rust op zichzelf
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'geldt de bevinding "zwak"' --voorwaarde 'de bevinding "zwak" geldt'
        --titel 'Wie zwak is, is zwak' --eigen-werk
        """
      Dan is de afsluitcode 4
      En is de code "kringverwijzing"
      En is er geen bestand veranderd

    Scenario: De bevinding kan niet gelden bij de andere voorwaarden
      Gegeven de regels
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen in de regio"'
        --voorwaarde 'de bevinding "zwakke gegevens" geldt' --voorwaarde 'de score op "datakwaliteit" is hoger dan 2'
        --voorwaarde 'de score op "gegevensbeheer en standaarden" is hoger dan 2' --titel 'Dit kan niet' --eigen-werk
        """
      Dan is de afsluitcode 4
      En is de code "voorbeeld-niet-gevonden"
      En staat er op het scherm:
        """
        voor regel REG-17 vind ik geen voorbeeld waarin zij geldt
        Pas de voorwaarden aan, of geef zelf feiten met --feit.
        """

    Scenario: In het voorbeeld wijst een andere regel een andere strategie aan
      Gegeven de regels
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'is "Samen in de regio" aangewezen op trede 1'
        --voorwaarde 'er is nu een incident' --titel 'Na een incident helpt de regio' --eigen-werk
        """
      Dan is de afsluitcode 4
      En is de code "twee-aangewezen"
      En staat er op het scherm:
        """
        regels/poort.feature:9  op trede 1 wijzen twee regels elk een andere strategie aan: POORT-01 (regels/poort.feature:9) voor verantwoord en POORT-05 (regels/poort.feature:46) voor regio
          9 │     Scenario: Acute noodzaak gaat voor alles
            │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Maak een van de voorwaarden strenger, of zet een van de regels op een andere trede.
        """

  Regel: Als alles klopt, staat de regel er

    Scenario: Een regel in een kleine regelset
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'Dan pleit dit voor "Samen werken"'
        --voorwaarde 'Gegeven er is minstens 3 fte' --titel 'Met drie mensen is samen beter' --bron rapport
        """
      Dan is de afsluitcode 0
      En is de code "voorbeeldzin-ontbreekt"
      En zijn "regels/regels.feature" en "regels/teksten/REG-04.md.j2" en "features/regels.feature" veranderd

    Scenario: De taal van de regelset kent de zinnen van het voorbeeld niet
      Gegeven een kleine regelset
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'pleit dit voor "Samen werken"'
        --voorwaarde 'er is minstens 3 fte' --titel 'Met drie mensen is samen beter' --bron rapport
        """
      Dan is de code "voorbeeldzin-ontbreekt"
      En is dit de fout:
        """
        regels/taal.yaml  let op: de zin voor voorbeelden "feiten" staat niet in taal.yaml
        Voeg toe: feiten: {soort: voorbeeldstap, zin: 'een profiel met deze feiten:'}

        regels/taal.yaml  let op: de zin voor voorbeelden "regel-telt" staat niet in taal.yaml
        Voeg toe: regel-telt: {soort: voorbeeldstap, zin: 'telt regel {regel} mee'}
        """

    Scenario: Wat verdacht is aan de nieuwe regel, staat erbij
      Gegeven de regels
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'is "Samen in de regio" uitgesloten'
        --voorwaarde 'er is minder dan 0,4 fte voor data' --voorwaarde 'de samenwerking in de regio is "geen"'
        --titel 'Met heel weinig mensen lukt het niet' --eigen-werk
        """
      Dan is de afsluitcode 0
      En is dit de fout:
        """
        regels/strategieen/regio.feature:95  let op: regel REG-17 maakt nooit verschil: dan geldt ook altijd regel REG-15, op regels/strategieen/regio.feature:89
          95 │     Scenario: Met heel weinig mensen lukt het niet
             │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Regel REG-15 besluit dan al hetzelfde.
        Haal regel REG-17 weg, of pas de voorwaarden aan.
        """
      En zijn "regels/strategieen/regio.feature" en "regels/teksten/REG-17.md.j2" en "features/regio.feature" veranderd

    Scenario: Een regel in de echte regels
      Gegeven de regels
      En de map "features"
      Wanneer ik dit uitvoer:
        """
        strategiekeuze regels nieuw regels --besluit 'geldt de bevinding "zwakke gegevens"'
        --voorwaarde 'de score op "platform en techniek" is hoogstens 1'
        --voorwaarde 'de bevinding "geen capaciteit" geldt' --titel 'Zonder techniek en mensen zijn de gegevens zwak'
        --bron mi-partners
        """
      Dan is de afsluitcode 0
      En zijn "regels/bevindingen.feature" en "regels/teksten/BEV-27.md.j2" en "features/bevindingen.feature" veranderd
      En is dit het antwoord:
        """
        Deze bestanden zijn geschreven:
          - regels/bevindingen.feature
          - regels/teksten/BEV-27.md.j2
          - features/bevindingen.feature

        De regel:
          @regel:BEV-27 @bron:mi-partners
          Scenario: Zonder techniek en mensen zijn de gegevens zwak
            Gegeven de score op "platform en techniek" is hoogstens 1
            En de bevinding "geen capaciteit" geldt
            Dan geldt de bevinding "zwakke gegevens"

        De tekst:
          {{ gemeente|hoofdletter }} scoort {{ platform_en_techniek }} op platform en techniek, en dat is hoogstens {{ grens.platform_en_techniek }}.
          De bevinding "geen capaciteit" geldt.
          Zonder techniek en mensen zijn de gegevens zwak.

        Het voorbeeld:
          Scenario: Op de grens telt BEV-27 mee
            Gegeven een profiel met deze feiten:
              | feit                 | waarde |
              | gemeente             | Eersel |
              | fte_data             | 0      |
              | platform en techniek | 1,0    |
            Dan telt regel "BEV-27" mee
        """
