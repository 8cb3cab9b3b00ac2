# language: nl
Functionaliteit: Meer problemen tegelijk
  Alle problemen staan er in één keer, op volgorde van plek, en geen enkel probleem staat er dubbel.

  Scenario: drie slordigheden in één profiel
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemente: Eersel
      volwassenheid:
        datakwaliteit: 6
        leiderschp: 2
      opgaven: veel
      """
    Wanneer ik "strategiekeuze advies profiel.yaml" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      profiel.yaml:1  het veld "gemente" ken ik niet
        1 │ gemente: Eersel
          │ ^^^^^^^
      Bedoelde u "gemeente"?

      profiel.yaml:3  "6" valt buiten het bereik van "datakwaliteit"
        3 │   datakwaliteit: 6
          │                  ^
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).

      profiel.yaml:4  "leiderschp" is geen dimensie of thema
        4 │   leiderschp: 2
          │   ^^^^^^^^^^
      Bedoelde u "leiderschap"?

      profiel.yaml:5  "veel" is geen waarde voor "opgaven in het beleid"
        5 │ opgaven: veel
          │          ^^^^
      Schrijf een geheel getal van 0 tot en met 100.
      """
    En zijn de codes "onbekend-veld" en "buiten-bereik" en "onbekende-naam" en "geen-getal"

  Scenario: een fout in twee bestanden
    Gegeven een kleine regelset, waarin in "taal.yaml" "waarde: ja" is vervangen door "waarde: misschien"
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @eigen-werk
        Scenrio: Proef
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:5  het woord "Scenrio" ken ik niet
        5 │   Scenrio: Proef
          │   ^^^^^^^
      Bedoelde u "Scenario:"?

      regels/taal.yaml:5  "misschien" is geen waarde voor "incident"
        5 │   incident: {soort: voorwaarde, zin: 'er is een incident', feit: incident, operator: is, waarde: misschien}
          │                                                                                                  ^^^^^^^^^
      Schrijf ja of nee.
      """
    En zijn de codes "onbekend-woord" en "ongeldige-waarde"

  Scenario: vijf slordigheden in één regel
    Gegeven een kleine regelset
    En het bestand "regels/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        @regel:PRO-1 @bron:raport
        Scenario: Proef
          Gegeven de score op "kwalitiet" is lager dan 2
          En de zon schijnt
          Dan pleit dit voor "Zelf deon"
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/proef.feature:4  "PRO-1" is geen regelnummer
        4 │   @regel:PRO-1 @bron:raport
          │   ^^^^^^^^^^^^
      Schrijf hoofdletters, een streepje en minstens twee cijfers, bijvoorbeeld REG-01.

      regels/proef.feature:4  de bron "raport" staat niet in bronnen.yaml
        4 │   @regel:PRO-1 @bron:raport
          │                ^^^^^^^^^^^^
      Bedoelde u "rapport"?

      regels/proef.feature:6  "kwalitiet" is geen thema
        6 │     Gegeven de score op "kwalitiet" is lager dan 2
          │                         ^^^^^^^^^^^
      Bedoelde u "kwaliteit"?

      regels/proef.feature:7  deze zin ken ik niet
        7 │     En de zon schijnt
          │        ^^^^^^^^^^^^^^
      Alle zinnen: strategiekeuze regels taal

      regels/proef.feature:8  de strategie "Zelf deon" ken ik niet
        8 │     Dan pleit dit voor "Zelf deon"
          │                        ^^^^^^^^^^^
      Bedoelde u "Zelf doen"?
      """
    En zijn de codes "regelnummer" en "onbekende-bron" en "onbekende-naam" en "onbekende-zin" en "onbekende-strategie"

  Scenario: een feit dat wegvalt, geeft geen meldingen over regels
    Gegeven een kleine regelset, waarin in "feiten.yaml" "soort: ja/nee" is vervangen door "soort: nee/ja"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:55  "nee/ja" is geen soort feit
        55 │     soort: nee/ja
           │            ^^^^^^
      Kies uit: "aantal", "decimaal", "score", "ja/nee", "volgorde", "keuze", "lijst", "naam" of "datum".
      """
    En is de code "ongeldige-waarde"

  Scenario: een andere waarde in de echte regels
    Gegeven de regels, waarin in "poort.feature" "op trede 2" is vervangen door "op trede nul"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/poort.feature:22  deze zin ken ik niet
        22 │       Dan is "Samen in de regio" aangewezen op trede nul
           │                                                      ^^^
      Bedoelde u: is "Samen in de regio" aangewezen op trede {trede}?
      Alle zinnen: strategiekeuze regels taal
      """
    En is de code "onbekende-zin"

  Scenario: een strategie met een andere naam in de echte regels
    Gegeven de regels, waarin in "poort.feature" "Dan is "Verantwoord en veilig" aangewezen op trede 1" is vervangen door "Dan is "Veilig en verantwoord" aangewezen op trede 1"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/poort.feature:11  de strategie "Veilig en verantwoord" ken ik niet
        11 │       Dan is "Veilig en verantwoord" aangewezen op trede 1
           │              ^^^^^^^^^^^^^^^^^^^^^^^
      Kies uit: "Fundament eerst", "Verantwoord en veilig", "Samen in de regio", "Sturen op inzicht", "Opgavegericht", "Klein beginnen", "Organisatiebreed verankeren", "Federatief en open" of "Nog geen strategie".
      """
    En is de code "onbekende-strategie"

  Scenario: een bevinding met een andere naam in de echte regels
    Gegeven de regels, waarin in "poort.feature" "Gegeven de bevinding "acute noodzaak" geldt" is vervangen door "Gegeven de bevinding "acute nood" geldt"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/poort.feature:10  geen regel stelt de bevinding "acute nood" vast
        10 │       Gegeven de bevinding "acute nood" geldt
           │               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Bedoelde u "acute noodzaak"?
      """
    En is de code "onbekende-bevinding"
