# language: nl
Functionaliteit: Een bestand met voorbeelden dat niet klopt

  Scenario: alles wat een testprogramma stil laat vallen, staat er tegelijk
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Twee keer
          Gegven het profiel "eersel"
          Dan is het advies "Opgavegericht"

        Scenario: Twee keer
          Gegeven het profiel "eersel"
          Dan is het advies "Opgavegericht"

        Scenario: Leeg

        Abstract Scenario: Tabel
          Gegeven het profiel "eersel"
          Dan telt regel "<regl>" mee

          Voorbeelden:
            | regel  |
            | REG-05 |
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:5  het woord "Gegven" ken ik niet
      Gherkin leest dit als uitleg, niet als stap.
      Bedoelde u "Gegeven"?

      proef.feature:8  de titel "Twee keer" is al gebruikt, op proef.feature:4
      Geef dit scenario een eigen titel.

      proef.feature:12  "Leeg" heeft geen stappen
      Schrijf minstens een stap met Gegeven en een stap met Dan.

      proef.feature:18  de tabel heeft geen kolom voor <regl>
      Voeg de kolom "regl" toe.

      proef.feature:19  de kolom "regel" wordt niet gebruikt
      Gebruik <regel> of haal de kolom weg.
      """

  Scenario: een zin zonder woord ervoor
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Vergeten woord
          er is nu een incident
          Gegeven het profiel "eersel"
          Dan is het advies nipt
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:5  "er is nu een incident" telt niet mee als stap
      Begin de stap met Gegeven, En, Maar of Dan.
      """
    En is de code "vergeten-stap"

  Scenario: geen titel, geen Gegeven, geen Dan en een Wanneer
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario:
          Gegeven het profiel "eersel"
          Dan is het advies nipt

        Scenario: Niets verteld
          Dan is het advies nipt

        Scenario: Niets verwacht
          Gegeven het profiel "eersel"

        Scenario: Een gebeurtenis
          Gegeven het profiel "eersel"
          Wanneer er nu een incident is
          Dan is het advies nipt
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:4  dit voorbeeld heeft geen titel
      Schrijf achter Scenario: wat het voorbeeld laat zien.

      proef.feature:8  "Niets verteld" heeft geen stap met Gegeven
      Schrijf minstens een stap die begint met Gegeven.

      proef.feature:11  "Niets verwacht" heeft geen stap met Dan
      Schrijf minstens een stap die begint met Dan.

      proef.feature:16  "Wanneer" hoort niet in een voorbeeld
      Begin met Gegeven wat u weet, en met Dan wat eruit moet komen.
      """
    En zijn de codes "titel-ontbreekt" en "stap-ontbreekt" en "stap-hoort-niet"

  Scenario: geen enkel voorbeeld
    Gegeven het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:2  in dit bestand staat geen enkel voorbeeld
      Voeg een kop toe met Scenario: en een titel, met stappen eronder.
      """
    En is de code "geen-voorbeelden"

  Scenario: een achtergrond onder een Regel
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Regel: Iets

        Achtergrond:
          Gegeven het profiel "eersel"

        Scenario: Nipt
          Gegeven het profiel "eersel"
          Dan is het advies nipt
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:7  onder een Regel past in voorbeelden geen Achtergrond
      Zet haar boven de eerste Regel, of schrijf de stappen in elk scenario zelf.
      """
    En is de code "achtergrond"

  Scenario: een label boven een Regel
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      @mag-wel
      Functionaliteit: Proef

        @mag-niet
        Regel: Iets

          @mag-ook
          Scenario: Nipt
            Gegeven het profiel "eersel"
            Dan is het advies nipt
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:5  het label "@mag-niet" hoort hier niet
      Zet het label boven Functionaliteit of boven een scenario.
      """
    En is de code "label-hoort-niet"

  Scenario: tabellen zonder rijen, zonder kolommen en zonder tabel
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Abstract Scenario: Geen rijen
          Gegeven het profiel "eersel"
          Dan telt regel "<regel>" mee

          Voorbeelden:
            | regel |

        Scenario: Geen tabel
          Gegeven het profiel "eersel"
          Dan telt regel "<regel>" mee

        Abstract Scenario: Twee keer dezelfde kolom
          Gegeven het profiel "eersel"
          Dan telt regel "<regel>" mee

          Voorbeelden:
            | regel  | regel  |
            | REG-05 | REG-06 |
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:4  "Geen rijen" heeft geen rijen
      Zet er een tabel onder met Voorbeelden: en minstens een rij.

      proef.feature:11  "Geen tabel" noemt <regel> en heeft geen tabel
      Maak er een Abstract Scenario van, met Voorbeelden: en een kolom per naam.

      proef.feature:19  de kolommen van deze tabel kloppen niet
      Geef elke kolom een eigen naam.
      """
    En zijn de codes "voorbeelden-ontbreken" en "kolommen"

  Scenario: zinnen die hier niet horen, of die niemand kent
    Gegeven het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Verwisseld
          Gegeven het profiel "eersel"
          En is het advies nipt
          Dan er is nu een incident

        Scenario: Zonder profiel
          Gegeven er is nu een incident
          Dan is het advies nipt

        Scenario: Onbekend
          Gegeven het profiel "eersel"
          En er is nu een incidnt
          En de bevinding "geen doel" geldt
          Dan geldt de bevinding "geen zin"
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:6  deze zin is een uitkomst en hoort hier niet
      Zet deze zin onder Dan.

      proef.feature:7  deze zin is een gegeven en hoort hier niet
      Zet deze zin onder Gegeven.

      proef.feature:10  "Zonder profiel" begint niet met een profiel
      Begin met een profiel, bijvoorbeeld: Gegeven het profiel "eersel"

      proef.feature:15  deze zin ken ik niet
      Bedoelde u: er is nu een incident?
      Alle zinnen: strategiekeuze regels taal

      proef.feature:16  een voorbeeld kan geen bevinding geven
      Een bevinding volgt uit feiten. Noem die feiten.

      proef.feature:17  geen enkele regel besluit dit
      Controleer het besluit. Klopt het, dan ontbreekt er een regel.
      """
    En zijn de codes "zin-hoort-niet" en "profiel-ontbreekt" en "onbekende-zin" en "bevinding-gegeven" en "besluit-zonder-regel"

  Scenario: namen die niet bestaan
    Gegeven het bestand "profielen/eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    En het bestand "voorbeelden/proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Scenario: Namen
          Gegeven het profiel "eersl"
          En de score op "leiderschp" is hoogstens 2
          Dan is het advies "Opgavegerigt"
          En telt regel "REG-99" mee
          En is de zekerheid "zeker"

        Scenario: Geen profiel dat erop lijkt
          Gegeven het profiel "bergeijk"
          Dan is het advies nipt
      """
    Wanneer ik "voorbeelden/proef.feature" met pytest lees
    Dan is dit de fout:
      """
      voorbeelden/proef.feature:5  het profiel "eersl" ken ik niet
      Bedoelde u "eersel"?

      voorbeelden/proef.feature:6  "leiderschp" is geen thema
      Bedoelde u "leiderschap"?

      voorbeelden/proef.feature:7  de strategie "Opgavegerigt" ken ik niet
      Bedoelde u "Opgavegericht"?

      voorbeelden/proef.feature:8  de regel "REG-99" bestaat niet
      Bedoelde u "REG-09"?

      voorbeelden/proef.feature:9  de zekerheid "zeker" bestaat niet
      Kies uit: "vast", "vast, mits", "voorlopig" of "onvoldoende gegevens".

      voorbeelden/proef.feature:12  het profiel "bergeijk" ken ik niet
      Zet bergeijk.yaml in een map profielen, naast of boven de map van dit bestand.
      """
    En zijn de codes "onbekend-profiel" en "onbekende-naam" en "onbekende-strategie" en "onbekende-regel" en "onbekende-zekerheid"

  Scenario: feiten die niet kloppen, elk in zijn eigen rij
    Gegeven het bestand "proef.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Proef

        Abstract Scenario: Rijen
          Gegeven een profiel met deze feiten:
            | feit     | waarde |
            | gemeente | Eersel |
            | fte_data | <fte>  |
            | opgavn   | 1      |
          Dan is het advies nipt

          Voorbeelden:
            | fte |
            | 2   |
            | -1  |

        Scenario: Geen kop
          Gegeven een profiel met deze feiten:
            | gemeente | Eersel |
          Dan is het advies nipt

        Scenario: Onbekende gemeente
          Gegeven een profiel met deze feiten:
            | feit     | waarde |
            | opgaven  | 1      |
            | gemeente | Eersl  |
          Dan is het advies nipt
      """
    Wanneer ik "proef.feature" met pytest lees
    Dan is dit de fout:
      """
      proef.feature:8  "-1" is geen waarde voor "fte voor data"
      Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).

      proef.feature:9  het veld "opgavn" ken ik niet
      Bedoelde u "opgaven"?

      proef.feature:18  onder deze zin hoort een tabel met feiten
      Zet onder de stap een tabel met de kop | feit | waarde |.

      proef.feature:26  de gemeente "Eersl" ken ik niet
      Bedoelde u "Eersel"?
      """
    En zijn de codes "geen-getal" en "onbekend-veld" en "kop-van-feiten" en "onbekende-gemeente"

  Scenario: regels waarvan een ander bestand niet klopt
    Gegeven een kleine regelset, waarin in "regels.feature" "Gegeven er is" is vervangen door "Gegevn er is"
    En het bestand "regels/nieuw.feature" met deze inhoud:
      """
      # language: nl
      Functionaliteit: Nieuw
      """
    Wanneer ik "regels/nieuw.feature" met pytest lees
    Dan is dit de fout:
      """
      regels/nieuw.feature  deze regels draaien pas als elk bestand met regels klopt
      Herstel ook "regels/regels.feature".
      """
    En is de code "regelset-klopt-niet"
