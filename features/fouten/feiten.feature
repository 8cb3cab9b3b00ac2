# language: nl
Functionaliteit: Feiten die niet kloppen

  Scenario: een feit zonder soort
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    soort: volgorde\n    opties: [verkennen, verbeteren]" is vervangen door "    opties: [verkennen, verbeteren]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:48  bij het feit "ambitie" ontbreekt "soort"
        48 │   ambitie:
           │   ^^^^^^^
      Voeg "soort:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: een soort die er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "soort: ja/nee" is vervangen door "soort: ja/nein"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:55  "ja/nein" is geen soort feit
        55 │     soort: ja/nein
           │            ^^^^^^^
      Bedoelde u "ja/nee"?
      """
    En is de code "ongeldige-waarde"

  Scenario: een veld dat er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "verplicht: ja" is vervangen door "verplciht: ja"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:12  het veld "verplciht" ken ik niet bij het feit "inwoners"
        12 │     verplciht: ja
           │     ^^^^^^^^^
      Bedoelde u "verplicht"?
      """
    En is de code "onbekend-veld"

  Scenario: een feit zonder vraag
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    vraag: Welke ambitie?\n" is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:48  bij het feit "ambitie" ontbreekt "vraag"
        48 │   ambitie:
           │   ^^^^^^^
      Voeg "vraag:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: een leeg veld
    Gegeven een kleine regelset, waarin in "feiten.yaml" "vraag: Welke ambitie?" is vervangen door "vraag:"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:52  bij het feit "ambitie" ontbreekt "vraag"
        52 │     vraag:
      Voeg "vraag:" met een waarde toe.
      """
    En is de code "veld-ontbreekt"

  Scenario: geen ja en geen nee
    Gegeven een kleine regelset, waarin in "feiten.yaml" "verplicht: ja" is vervangen door "verplicht: soms"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:12  "soms" is geen ja of nee
        12 │     verplicht: soms
           │                ^^^^
      Schrijf ja of nee.
      """
    En is de code "ongeldige-waarde"

  Scenario: een grens die geen getal is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "tot: 2.000.000" is vervangen door "tot: veel"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:10  "veel" is geen getal van 0 of meer
        10 │     tot: veel
           │          ^^^^
      Schrijf een getal.
      """
    En is de code "ongeldige-waarde"

  Scenario: grenzen die zijn omgedraaid
    Gegeven een kleine regelset, waarin in "feiten.yaml" "van: 1\n    tot: 2.000.000" is vervangen door "van: 9\n    tot: 3"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:10  de grootste waarde is kleiner dan de kleinste
        10 │     tot: 3
           │          ^
      Draai van en tot om.
      """
    En is de code "ongeldige-waarde"

  Scenario: een keuze zonder opties
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    opties: [verkennen, verbeteren]\n" is vervangen door ""
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:48  een keuze zonder opties kan niet
        48 │   ambitie:
           │   ^^^^^^^
      Voeg "opties:" toe.
      """
    En is de code "ongeldige-waarde"

  Scenario: twee opties met één naam
    Gegeven een kleine regelset, waarin in "feiten.yaml" "[verkennen, verbeteren]" is vervangen door "[verkennen, Verkennen]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:51  de naam "Verkennen" is al gebruikt, op regels/feiten.yaml:51
        51 │     opties: [verkennen, Verkennen]
           │                         ^^^^^^^^^
      Geef een van de twee een andere naam.
      """
    En is de code "dubbele-naam"

  Scenario: een optie zonder letters
    Gegeven een kleine regelset, waarin in "feiten.yaml" "[verkennen, verbeteren]" is vervangen door "[verkennen, '!']"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:51  "!" heeft geen letter of cijfer
        51 │     opties: [verkennen, '!']
           │                         ^^^
      Schrijf een naam met letters.
      """
    En is de code "ongeldige-naam"

  Scenario: opties die geen lijst zijn
    Gegeven een kleine regelset, waarin in "feiten.yaml" "[verkennen, verbeteren]" is vervangen door "verkennen"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:51  de vorm van "opties" bij het feit "ambitie" klopt niet
        51 │     opties: verkennen
           │             ^^^^^^^^^
      Schrijf hier een lijst tussen [ en ].
      """
    En is de code "verkeerde-vorm"

  Scenario: een optie die een lijst is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "[verkennen, verbeteren]" is vervangen door "[verkennen, [verbeteren]]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:51  de vorm van een optie klopt niet
        51 │     opties: [verkennen, [verbeteren]]
           │                         ^
      Schrijf hier een waarde.
      """
    En is de code "verkeerde-vorm"

  Scenario: een lijst van het wiel die er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "opties uit wiel: domeinen" is vervangen door "opties uit wiel: provincies"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:31  "provincies" is geen lijst van het wiel
        31 │     opties uit wiel: provincies
           │                      ^^^^^^^^^^
      Schrijf domeinen of dimensies.
      """
    En is de code "ongeldige-waarde"

  Scenario: andere namen die geen teksten zijn
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    naam: ambitie\n" is vervangen door "    naam: ambitie\n    ook: [[wens]]\n"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:50  de vorm van een deel van "ook" klopt niet
        50 │     ook: [[wens]]
           │           ^
      Schrijf hier een waarde.
      """
    En is de code "verkeerde-vorm"

  Scenario: een naam die geen naam kan zijn
    Gegeven een kleine regelset, waarin in "feiten.yaml" "  ambitie:\n" is vervangen door "  Onze ambitie:\n"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:48  "Onze ambitie" kan hier geen naam zijn
        48 │   Onze ambitie:
           │   ^^^^^^^^^^^^
      Schrijf kleine letters en cijfers, met een laag streepje tussen woorden.
      """
    En is de code "ongeldige-naam"

  Scenario: twee feiten met één naam
    Gegeven een kleine regelset, waarin in "feiten.yaml" "naam: beheer" is vervangen door "naam: kwaliteit"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:73  "kwaliteit" is een naam van twee feiten: "kwaliteit" en "beheer"
        73 │   beheer:
           │   ^^^^^^
      Geef een van de twee een andere naam.
      """
    En is de code "dubbele-naam"

  Scenario: een aanname die niet kan
    Gegeven een kleine regelset, waarin in "feiten.yaml" "aanname: nee" is vervangen door "aanname: misschien"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:56  "misschien" is geen waarde voor "incident"
        56 │     aanname: misschien
           │              ^^^^^^^^^
      Schrijf ja of nee.
      """
    En is de code "ongeldige-waarde"

  Scenario: een aanname bij een lijst
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    opties: [G4, G40, M50]" is vervangen door "    aanname: G4\n    opties: [G4, G40, M50]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:25  bij de soort "lijst" kan geen aanname
        25 │     aanname: G4
           │              ^^
      Haal de aanname weg.
      """
    En is de code "ongeldige-waarde"

  Scenario: een schatting zonder dimensie
    Gegeven een kleine regelset, waarin in "wiel.yaml" "themas: [leiding]" is vervangen door "themas: [leider]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:93  "leiding" is in het wiel geen thema van een dimensie
        93 │     schatting: dimensie uit wiel
           │                ^^^^^^^^^^^^^^^^^
      Zet het thema in wiel.yaml.
      """
    En is de code "ongeldige-waarde"

  Scenario: een schatting die er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    parameter: fte" is vervangen door "    schatting: ambities"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:46  de schatting noemt "ambities", en dat feit is er niet
        46 │     schatting: ambities
           │                ^^^^^^^^
      Bedoelde u "ambitie"?
      """
    En is de code "ongeldig-feit"

  Scenario: een schatting uit een ander soort feit
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    parameter: fte" is vervangen door "    schatting: basis"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:46  "basis" is een ander soort getal
        46 │     schatting: basis
           │                ^^^^^
      Kies een feit met dezelfde soort en grenzen.
      """
    En is de code "ongeldig-feit"

  Scenario: een afleiding die er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "{gemiddelde van: [basis, mensen]}" is vervangen door "{}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:98  ik weet niet hoe "geheel" wordt afgeleid
        98 │     afleiding: {}
           │                ^
      Schrijf gemiddelde van, gemiddelde van bekende, laagste van, klasse van of opzoeken bij.
      """
    En is de code "onbekende-afleiding"

  Scenario: een afleiding met een veld te veel
    Gegeven een kleine regelset, waarin in "feiten.yaml" "{gemiddelde van: [basis, mensen]}" is vervangen door "{gemiddelde van: [basis, mensen], streng: ja}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:98  het veld "streng" ken ik niet bij de afleiding van "geheel"
        98 │     afleiding: {gemiddelde van: [basis, mensen], streng: ja}
           │                                                  ^^^^^^
      Wat hier mag: "gemiddelde van".
      """
    En is de code "onbekend-veld"

  Scenario: een afleiding uit een feit dat er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "{gemiddelde van: [basis, mensen]}" is vervangen door "{gemiddelde van: [basis, mens]}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:98  de afleiding noemt "mens", en dat feit is er niet
        98 │     afleiding: {gemiddelde van: [basis, mens]}
           │                ^
      Bedoelde u "mensen"?
      """
    En is de code "ongeldig-feit"

  Scenario: een gemiddelde van iets dat geen score is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "{gemiddelde van: [basis, mensen]}" is vervangen door "{gemiddelde van: [basis, ambitie]}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:98  de afleiding rekent met "ambitie"
        98 │     afleiding: {gemiddelde van: [basis, ambitie]}
           │                ^
      Noem alleen scores en decimale getallen.
      """
    En is de code "ongeldig-feit"

  Scenario: een gemiddelde dat geen score is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "naam: geheel\n    soort: score" is vervangen door "naam: geheel\n    soort: ja/nee"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:97  een gemiddelde is een score of een decimaal getal
        97 │     soort: ja/nee
           │            ^^^^^^
      Kies een andere soort.
      """
    En is de code "ongeldig-feit"

  Scenario: een gemiddelde van bekende zonder lijst
    Gegeven een kleine regelset, waarin in "feiten.yaml" "naam: geheel\n    soort: score\n    afleiding: {gemiddelde van: [basis, mensen]}" is vervangen door "naam: geheel\n    soort: score\n    afleiding: {gemiddelde van bekende: alles}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:98  hier staat geen lijst van feiten
        98 │     afleiding: {gemiddelde van bekende: alles}
           │                                         ^^^^^
      Schrijf een lijst, of themas uit wiel.
      """
    En is de code "ongeldige-waarde"

  Scenario: een laagste met te weinig opties
    Gegeven een kleine regelset, waarin in "feiten.yaml" "{laagste van: [basis, mensen]}" is vervangen door "{laagste van: [basis]}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:104  de laagste is een keuze met een optie per feit
        104 │     afleiding: {laagste van: [basis]}
            │                ^
      Noem evenveel opties als feiten.
      """
    En is de code "ongeldig-feit"

  Scenario: een klasse van een feit dat later komt
    Gegeven een kleine regelset, waarin in "feiten.yaml" "klasse van: inwoners" is vervangen door "klasse van: fte"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:19  het feit "fte" staat niet hierboven
        19 │       klasse van: fte
           │                   ^^^
      Zet het feit eerder in het bestand.
      """
    En is de code "ongeldige-waarde"

  Scenario: een klasse van iets dat geen getal is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "klasse van: inwoners" is vervangen door "klasse van: gemeente"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:19  "gemeente" is geen getal
        19 │       klasse van: gemeente
      Noem een feit met een getal.
      """
    En is de code "ongeldig-feit"

  Scenario: een klasse met grenzen die niet oplopen
    Gegeven een kleine regelset, waarin in "feiten.yaml" "grenzen: [50.000]" is vervangen door "grenzen: [50.000, 20.000]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:20  de grenzen zijn geen oplopende getallen
        20 │       grenzen: [50.000, 20.000]
           │                ^
      Schrijf getallen van klein naar groot.
      """
    En is de code "ongeldige-waarde"

  Scenario: een klasse met te weinig opties
    Gegeven een kleine regelset, waarin in "feiten.yaml" "grenzen: [50.000]" is vervangen door "grenzen: [20.000, 50.000]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:19  een klasse is een volgorde met een optie meer dan er grenzen zijn
        19 │       klasse van: inwoners
      Pas de opties of grenzen aan.
      """
    En is de code "ongeldig-feit"

  Scenario: een tabel waarin een optie ontbreekt
    Gegeven een kleine regelset, waarin in "feiten.yaml" "{alles: laag, Veiligheid: hoog}" is vervangen door "{alles: laag}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:39  in de tabel ontbreekt "Veiligheid"
        39 │       tabel: {alles: laag}
           │              ^
      Geef elke optie een waarde.
      """
    En is de code "ongeldige-waarde"

  Scenario: een tabel met een optie te veel
    Gegeven een kleine regelset, waarin in "feiten.yaml" "Veiligheid: hoog}" is vervangen door "Veiligheid: hoog, Zorg: laag}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:39  "Zorg" is geen optie van "domein"
        39 │       tabel: {alles: laag, Veiligheid: hoog, Zorg: laag}
           │                                              ^^^^
      Haal dit weg uit de tabel.
      """
    En is de code "ongeldige-waarde"

  Scenario: een tabel met een waarde die niet kan
    Gegeven een kleine regelset, waarin in "feiten.yaml" "Veiligheid: hoog}" is vervangen door "Veiligheid: hoger}"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:39  "hoger" is geen waarde voor "gevoeligheid"
        39 │       tabel: {alles: laag, Veiligheid: hoger}
           │                                        ^^^^^
      Kies uit: "laag" of "hoog".
      """
    En is de code "onbekende-waarde"

  Scenario: een tabel bij een feit dat geen keuze is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "opzoeken bij: domein" is vervangen door "opzoeken bij: inwoners"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:38  "inwoners" is geen feit van de soort "keuze"
        38 │       opzoeken bij: inwoners
           │                     ^^^^^^^^
      Noem een feit met opties.
      """
    En is de code "ongeldige-waarde"

  Scenario: een tabel voor een feit dat een lijst is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "naam: gevoeligheid\n    soort: volgorde" is vervangen door "naam: gevoeligheid\n    soort: lijst"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:38  een feit van de soort "lijst" kan niet worden opgezocht
        38 │       opzoeken bij: domein
           │                     ^^^^^^
      Kies een andere soort.
      """
    En is de code "ongeldige-waarde"

  Scenario: feiten in een kring
    Gegeven een kleine regelset, waarin in "feiten.yaml" "afleiding: {gemiddelde van bekende: themas uit wiel}\n    vraag: Hoe goed is de basis?" is vervangen door "afleiding: {gemiddelde van: [geheel]}\n    vraag: Hoe goed is de basis?"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:64  feiten volgen uit elkaar in een kring: "basis" volgt uit "geheel" volgt uit "basis"
        64 │     afleiding: {gemiddelde van: [geheel]}
           │                ^
      Haal een afleiding weg.
      """
    En is de code "ongeldig-feit"

  Scenario: een kolom van het register die er niet is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "register: inwoners" is vervangen door "register: inwoner"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:11  het register heeft geen kolom "inwoner"
        11 │     register: inwoner
           │               ^^^^^^^
      Bedoelde u "inwoners"?
      """
    En is de code "ongeldig-feit"

  Scenario: een kolom van het register bij een verkeerde soort
    Gegeven een kleine regelset, waarin in "feiten.yaml" "naam: ambitie\n" is vervangen door "naam: ambitie\n    register: stedelijkheid\n"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:50  de kolom "stedelijkheid" van het register geeft een geheel getal
        50 │     register: stedelijkheid
           │               ^^^^^^^^^^^^^
      Schrijf: soort: aantal
      """
    En is de code "ongeldig-feit"

  Scenario: netwerken uit het register zonder alle opties
    Gegeven een kleine regelset, waarin in "feiten.yaml" "[G4, G40, M50]" is vervangen door "[G4, G40]"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:26  dit feit kan niet uit de kolom netwerken komen
        26 │     register: netwerken
           │               ^^^^^^^^^
      Maak er een lijst van met "G4", "G40" en "M50".
      """
    En is de code "ongeldig-feit"

  Scenario: een groep die geen woord is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "groep: thema\n    rubriek: scores\n    schatting: dimensie uit wiel\n    vraag: Hoe goed is de leiding?" is vervangen door "groep: Het thema\n    rubriek: scores\n    vraag: Hoe goed is de leiding?"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:91  "Het thema" kan geen woord in een zin zijn
        91 │     groep: Het thema
           │            ^^^^^^^^^
      Schrijf een woord met kleine letters.
      """
    En is de code "ongeldig-feit"

  Scenario: een woord dat in zinnen al iets anders is
    Gegeven een kleine regelset, waarin in "feiten.yaml" "parameter: fte" is vervangen door "parameter: strategie"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:46  "strategie" heeft in zinnen al een andere betekenis
        46 │     parameter: strategie
           │                ^^^^^^^^^
      Kies een andere naam.
      """
    En is de code "ongeldig-feit"

  Scenario: een knelpunt dat er niet is
    Gegeven een kleine regelset, waarin in "wiel.yaml" "knelpunt: knelpunt" is vervangen door "knelpunt: ambitie"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/wiel.yaml:21  het knelpunt "ambitie" is geen feit met de dimensies als opties
        21 │ knelpunt: ambitie
           │           ^^^^^^^
      Maak het feit in feiten.yaml, met "opties uit wiel: dimensies".
      """
    En is de code "ongeldig-feit"

  Scenario: een lijst waar feiten horen
    Gegeven een kleine regelset, waarin in "feiten.yaml" "    naam: ambitie\n    soort: volgorde\n    opties: [verkennen, verbeteren]\n    vraag: Welke ambitie?" is vervangen door "    - ambitie"
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/feiten.yaml:49  de vorm van het feit "ambitie" klopt niet
        49 │     - ambitie
      Schrijf hier velden met een dubbele punt.
      """
    En is de code "verkeerde-vorm"
