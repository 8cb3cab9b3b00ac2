# language: nl
Functionaliteit: Een blad van Excel of csv dat niet klopt, of een blad dat er niet komt

  Scenario: alle antwoorden die niet passen, staan er in één keer
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" staat in cel D3 de tekst "Veiligheit"
    En in "eersel.xlsx" staat in cel D4 de tekst "veel"
    En in "eersel.xlsx" staat in cel D6 de tekst "misschien"
    En in "eersel.xlsx" staat in cel D7 het getal "6"
    En in "eersel.xlsx" staat in cel D8 de formule "=D7+1"
    En in "eersel.xlsx" staat in cel D9 de datum "2026-05-02"
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting", cel D3  "Veiligheit" is geen waarde voor "domein"
      Bedoelde u "Veiligheid"?

      eersel.xlsx, blad "Nulmeting", cel D4  "veel" is geen waarde voor "fte voor data"
      Schrijf een getal van 0 tot en met 1000, met hoogstens twee decimalen (bijvoorbeeld 2,5).

      eersel.xlsx, blad "Nulmeting", cel D6  "misschien" is geen waarde voor "incident"
      Schrijf ja of nee.

      eersel.xlsx, blad "Nulmeting", cel D7  "6" valt buiten het bereik van "kwaliteit"
      Schrijf een score van 1 tot en met 5, met hoogstens twee decimalen (bijvoorbeeld 2,5).

      eersel.xlsx, blad "Nulmeting", cel D8  in deze cel staat een formule
      Vul de waarde zelf in, zonder formule.

      eersel.xlsx, blad "Nulmeting", cel D9  "2-5-2026" is een datum, en geen waarde voor "leiding"
      Excel maakt van 2-5 of 2.5 soms een datum: 2 mei.
      Bedoelde u 2,5? Kies voor deze cel de notatie Getal. Typ het antwoord daarna opnieuw, met een komma.
      """
    En zijn de codes "onbekende-waarde" en "geen-getal" en "geen-ja-of-nee" en "buiten-bereik" en "cel-is-formule" en "cel-is-datum"

  Scenario: rijen die niet te herkennen zijn
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" staat in cel N3 de tekst "domijn"
    En in "eersel.xlsx" staat in cel N4 de tekst ""
    En in "eersel.xlsx" staat in cel N5 de tekst "gevoeligheid"
    En in "eersel.xlsx" staat in cel A6 de tekst "vijf"
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting", cel N3  de sleutel "domijn" ken ik niet
      Bedoelde u "domein"?

      eersel.xlsx, blad "Nulmeting", cel N4  deze rij heeft geen sleutel
      Die kolom is verborgen. Maak de kolom zichtbaar en zet de sleutel terug, of haal de rij weg.

      eersel.xlsx, blad "Nulmeting", cel N5  "gevoeligheid" volgt uit andere feiten
      Haal deze rij weg.

      eersel.xlsx, blad "Nulmeting", cel A6  "vijf" is geen nummer van een vraag
      Schrijf het zoals in de andere rijen, bijvoorbeeld: 03 van 30
      """
    En zijn de codes "onbekende-rij" en "sleutel-ontbreekt" en "afgeleid-veld" en "nummer-onleesbaar"

  Scenario: rijen die weg zijn of er twee keer staan
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" is "6" herhaald
    En in "eersel.xlsx" is "4" weggehaald
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting"  de vraag met dit nummer ontbreekt: 3
      Zet de rij terug, met hetzelfde nummer en dezelfde sleutel. Een antwoord mag leeg zijn.

      eersel.xlsx, blad "Nulmeting", cel D9  "incident" staat er twee keer, ook in cel D5
      Haal een van de twee rijen weg. Is dit het antwoord van nog iemand? Schrijf dan de rol erbij.
      """
    En zijn de codes "rij-ontbreekt" en "rij-dubbel"

  Scenario: cellen die een lezer niet zo ziet
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" is "D3:D4" samengevoegd
    En in "eersel.xlsx" is "6" verborgen
    En in "eersel.xlsx" staat in cel D7 de fout "#N/A"
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting", cel D3  de cellen D3:D4 zijn samengevoegd
      Splits ze weer, en vul elke cel apart in.

      eersel.xlsx, blad "Nulmeting", cel A6  rij 6 is verborgen
      Maak de rij zichtbaar. Staat er een filter op? Haal dat weg.

      eersel.xlsx, blad "Nulmeting", cel D7  in deze cel staat een fout van Excel: "#N/A"
      Vul de waarde zelf in, of maak de cel leeg.
      """
    En zijn de codes "cellen-samengevoegd" en "rij-verborgen" en "cel-is-fout"

  Scenario: kolommen die weg zijn of er twee keer staan
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" staat in cel D1 de tekst "antword"
    En in "eersel.xlsx" staat in cel L1 de tekst "rol"
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting"  de kolom "antwoord" ontbreekt
      Heet die nu "antword"? Zet in de bovenste rij weer "antwoord" boven die kolom.

      eersel.xlsx, blad "Nulmeting"  de kolom "notitie" ontbreekt
      Zet in de bovenste rij weer "notitie" boven die kolom.

      eersel.xlsx, blad "Nulmeting", cel L1  de kolom "rol" staat er twee keer, ook in cel K1
      Haal een van de twee kolommen weg.
      """
    En zijn de codes "kolom-ontbreekt" en "kolom-dubbel"

  Scenario: het is niet duidelijk wie antwoordt, of welk antwoord telt
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met deze inhoud:
      """
      nummer;antwoord;rol;notitie;bewijs;sleutel
      1 van 8;Eersel;adviseur;;;gemeente
      2 van 8;alles;;in overleg;;domein
      3 van 8;weet ik niet;;;;fte
      4 van 8;;adviseur;moeilijke vraag;;ambitie
      5 van 8;;;;;incident
      6 van 8;2;adviseur;;;kwaliteit
      6 van 8;3;secretaris;;;kwaliteit
      7 van 8;;;;;beheer
      8 van 8;2,5;adviseur;;agenda;leiding
      """
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.csv, cel C2  bij "gemeente" horen geen rol, notitie en bewijs
      Maak die cellen leeg.

      eersel.csv, cel C3  bij de notitie of het bewijs over "domein" staat geen rol
      Schrijf in de kolom "rol" wie dit antwoord geeft.

      eersel.csv, cel C4  er staat niet wie "fte voor data" niet weet
      Vul de kolom "rol" in, of maak het antwoord leeg.

      eersel.csv, cel B5  bij de notitie of het bewijs over "ambitie" staat geen antwoord
      Vul een antwoord in, of schrijf "weet ik niet".

      eersel.csv, cel B8  over "kwaliteit" staan 2 antwoorden, en geen ervan telt
      Voeg een rij toe zonder rol, met het antwoord dat telt. Of laat ieder een eigen blad invullen en gebruik: strategiekeuze nulmeting samenvoegen
      """
    En zijn de codes "geen-vraag" en "rol-ontbreekt" en "antwoord-ontbreekt" en "meer-antwoorden"

  Scenario: een blad zonder naam van de gemeente
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" staat in cel D2 de tekst ""
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx  het profiel noemt geen gemeente en geen aantal inwoners
      Vul in het blad de naam van de gemeente in.
      """
    En is de code "feit-ontbreekt"

  Scenario: een blad van een gemeente die niet bestaat
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" staat in cel D2 de tekst "Ersel"
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting", cel D2  de gemeente "Ersel" ken ik niet
      Bedoelde u "Eersel"?
      """
    En is de code "onbekende-gemeente"

  Scenario: twee bladen met de vragen
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" is "Nulmeting (2)" gekopieerd
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting (2)"  meer dan één blad heeft de vragen: "Nulmeting" en "Nulmeting (2)"
      Laat één blad staan. Zijn het antwoorden van anderen? Bewaar die als een eigen bestand.
      """
    En is de code "bladen-dubbel"

  Scenario: geen blad met de vragen
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" staat in cel N1 de tekst "key"
    En in "eersel.xlsx" is "Vragen" hernoemd
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx  in dit bestand staat geen blad met de vragen
      Noem het blad met de vragen "Nulmeting", of maak een nieuw blad met: strategiekeuze nulmeting naar-blad
      """
    En is de code "blad-ontbreekt"

  Scenario: een ander blad telt niet mee
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" is "Mijn werk" bijgemaakt
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En staat er op het scherm, naast het antwoord:
      """
      eersel.xlsx, blad "Mijn werk"  let op: het blad "Mijn werk" is niet gelezen
      Alleen het blad "Nulmeting" telt.
      """
    En is de code "blad-niet-gelezen"
    En is "eersel.yaml" veranderd

  Scenario: een blad met veel te veel rijen
    Gegeven een leeg blad "eersel.xlsx"
    En in "eersel.xlsx" is "3000" verlengd
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx, blad "Nulmeting"  dit blad heeft meer dan 2000 rijen
      Haal de rijen weg die niet bij de nulmeting horen, ook als ze leeg lijken.
      """
    En is de code "blad-te-lang"

  Scenario: een blad met alleen een kop
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met deze inhoud:
      """
      nummer;antwoord;rol;notitie;bewijs;sleutel
      """
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.csv  dit blad heeft geen rijen met vragen
      Maak een nieuw blad met: strategiekeuze nulmeting naar-blad
      """
    En is de code "leeg-blad"

  Scenario: een csv met alleen een lege regel
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met de bytes 0a
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.csv  dit blad is leeg
      Maak een nieuw blad met: strategiekeuze nulmeting naar-blad
      """
    En is de code "leeg-blad"

  Abstract Scenario: een bestand van 0 bytes
    Gegeven een kleine nulmeting
    En het bestand "<bestand>" zonder inhoud
    Wanneer ik "strategiekeuze nulmeting uit-blad <bestand> -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      <bestand>  "<bestand>" is leeg
      Kies een ander bestand.
      """
    En is de code "leeg-bestand"

    Voorbeelden:
      | bestand     |
      | eersel.xlsx |
      | eersel.csv  |

  Scenario: een bestand van een oude Excel met de naam van een nieuwe
    Gegeven een kleine nulmeting
    En het bestand "eersel.xlsx" met de bytes d0 cf 11 e0 a1 b1 1a e1 00 00
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx  "eersel.xlsx" is een bestand van een oude Excel
      Open het in Excel en bewaar het als .xlsx.
      """
    En is de code "oude-excel"

  Scenario: een bestand met een wachtwoord
    Gegeven een kleine nulmeting
    En het bestand "eersel.xlsx" met de bytes d0 cf 11 e0 a1 b1 1a e1 45 00 6e 00 63 00 72 00 79 00 70 00 74 00 65 00 64 00 50 00 61 00 63 00 6b 00 61 00 67 00 65 00
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx  op "eersel.xlsx" staat een wachtwoord
      Haal het wachtwoord in Excel van het bestand af.
      """
    En is de code "wachtwoord"

  Scenario: een tekst met de naam van een bestand van Excel
    Gegeven een kleine nulmeting
    En het bestand "eersel.xlsx" met deze inhoud:
      """
      nummer;antwoord
      """
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx  "eersel.xlsx" is geen bestand van Excel, of het is beschadigd
      Open het in Excel of LibreOffice en bewaar het opnieuw als .xlsx.
      """
    En is de code "geen-excel"

  Scenario: een klein bestand waarin heel veel zit
    Gegeven een kleine nulmeting
    En het bestand "eersel.xlsx" waarin veel meer zit dan het lijkt
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.xlsx  in "eersel.xlsx" zit veel meer dan een nulmeting
      Zet alleen het blad met de vragen in een nieuw bestand.
      """
    En is de code "blad-te-groot"
    En duurde dat hoogstens 2 seconden

  Scenario: een csv waarin een aanhalingsteken ontbreekt, en rijen die niet bij de kop passen
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met deze inhoud:
      """
      nummer,antwoord,rol,notitie,bewijs,sleutel
      1 van 2,Eersel,,,,gemeente
      2 van 2,2,5,adviseur,,,leiding
      2 van 2,3,secretaris,leiding
      2 van 2,"4,raadslid,,,leiding
      """
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.csv, cel A3  deze rij heeft 7 cellen, en de kop heeft er 6
      Zet aanhalingstekens om een tekst met het scheidingsteken. Haal geen scheidingstekens weg.

      eersel.csv, cel A4  deze rij heeft 4 cellen, en de kop heeft er 6
      Zet aanhalingstekens om een tekst met het scheidingsteken. Haal geen scheidingstekens weg.

      eersel.csv, cel A5  vanaf hier zijn de cellen niet uit elkaar te houden
      Kijk of er een aanhalingsteken te veel of te weinig staat.
      """
    En zijn de codes "rij-past-niet" en "csv-onleesbaar"

  Scenario: een csv in een tekenset die niemand gebruikt
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met de bytes 61 81
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.csv:1  "eersel.csv" is geen tekst in UTF-8
      Bewaar het bestand als tekst met tekenset UTF-8.
      """
    En is de code "geen-tekst"

  Scenario: een bestand van Excel met de naam van een csv
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met de bytes 50 4b 03 04 00
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.csv  "eersel.csv" is geen csv, maar lijkt een bestand van Excel
      Noem het dan .xlsx.
      """
    En is de code "verkeerde-soort"

  Abstract Scenario: een naam die niet zegt wat voor blad het is
    Gegeven een kleine nulmeting
    Wanneer ik "strategiekeuze nulmeting <opdracht> --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      <bestand>  aan de naam "<bestand>" is niet te zien of het Excel of csv is
      <remedie>
      """
    En is de code "verkeerde-soort"

    Voorbeelden:
      | opdracht                                | bestand    | remedie                                     |
      | uit-blad eersel.xls -o eersel.yaml      | eersel.xls | Bewaar het blad als .xlsx of als .csv.      |
      | naar-blad --gemeente Eersel -o blad.txt | blad.txt   | Kies een naam die eindigt op .xlsx of .csv. |

  Scenario: een profiel met de naam van een blad
    Gegeven een leeg blad "eersel.xlsx"
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.xlsx -o eersel.xlsx --overschrijf --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      eersel.xlsx  "eersel.xlsx" is de naam van een blad, en niet van een profiel
      Kies een naam die eindigt op .yaml.
      """
    En is de code "verkeerde-soort"

  Abstract Scenario: een blad zonder begin, of met twee
    Gegeven een kleine nulmeting
    En het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      """
    Wanneer ik "strategiekeuze nulmeting naar-blad <begin> -o eersel.csv --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      een blad begint met een profiel of met een gemeente
      Noem een profiel, of geef --gemeente NAAM.
      """
    En is de code "profiel-of-gemeente"

    Voorbeelden:
      | begin                         |
      | --quick                       |
      | eersel.yaml --gemeente Eersel |

  Scenario: een blad dat er al is, blijft zoals het is
    Gegeven een leeg blad "eersel.csv"
    Wanneer ik "strategiekeuze nulmeting naar-blad --gemeente Eersel -o eersel.csv --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      eersel.csv  "eersel.csv" bestaat al
      Kies een andere naam, of geef --overschrijf.
      """
    En is de code "bestand-bestaat"

  Scenario: een notitie die in geen cel past
    Gegeven een kleine nulmeting
    En het bestand "eersel.yaml" met deze inhoud:
      """
      gemeente: Eersel
      antwoorden:
        leiding:
          - {rol: adviseur, antwoord: 2, notitie: "een \u0007 belletje"}
      """
    Wanneer ik "strategiekeuze nulmeting naar-blad eersel.yaml -o eersel.csv --regels regels" uitvoer
    Dan is de afsluitcode 3
    En staat er op het scherm:
      """
      eersel.yaml  de tekst onder "notitie" bij "leiding" past niet in een cel
      De tekst is te lang, of er staat een teken in dat een blad niet kent.
      Pas de tekst aan.
      """
    En is de code "past-niet-in-cel"

  Scenario: het onderdeel voor Excel is er niet
    Gegeven een kleine nulmeting
    En openpyxl is niet geïnstalleerd
    Wanneer ik "strategiekeuze nulmeting naar-blad --gemeente Eersel -o eersel.xlsx --regels regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      eersel.xlsx  voor een bestand van Excel ontbreekt hier een onderdeel
      Installeer het met: pip install "strategiekeuze[excel]". Of gebruik een bestand dat eindigt op .csv.
      """
    En is de code "excel-ontbreekt"

  Scenario: zonder het onderdeel voor Excel komt er wel een csv
    Gegeven een kleine nulmeting
    En openpyxl is niet geïnstalleerd
    Wanneer ik "strategiekeuze nulmeting naar-blad --gemeente Eersel -o eersel.csv --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: eersel.csv
      """
    En is "eersel.csv" veranderd

  Scenario: een regelset zonder vragen
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze nulmeting naar-blad --gemeente Eersel -o eersel.csv --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels  in "regels" staat geen nulmeting
      Maak daar een bestand "nulmeting.yaml" met de vragen.
      """
    En is de code "geen-nulmeting"

  Scenario: een csv uit een oude Excel geeft een profiel, en zegt hoe het gelezen is
    Gegeven een kleine nulmeting
    En het bestand "eersel.csv" met de bytes 6e 75 6d 6d 65 72 3b 61 6e 74 77 6f 6f 72 64 3b 72 6f 6c 3b 6e 6f 74 69 74 69 65 3b 62 65 77 69 6a 73 3b 73 6c 65 75 74 65 6c 0d 0a 31 20 76 61 6e 20 32 3b 45 65 72 73 65 6c 3b 3b 3b 3b 67 65 6d 65 65 6e 74 65 0d 0a 32 20 76 61 6e 20 32 3b 32 2c 35 3b 61 3b e9 e9 6e 3b 3b 6c 65 69 64 69 6e 67 0d 0a
    Wanneer ik "strategiekeuze nulmeting uit-blad eersel.csv -o eersel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: eersel.yaml
      1 vraag gelezen, 1 met een antwoord.
      Gelezen als Windows-1252, met een puntkomma tussen de cellen.
      """
    En is "eersel.yaml" veranderd

  Scenario: een blad voor een gemeente die is opgegaan in een andere
    Gegeven een kleine nulmeting
    Wanneer ik "strategiekeuze nulmeting naar-blad --gemeente Heerhugowaard -o blad.xlsx --regels regels" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      Heerhugowaard bestaat sinds 1 januari 2022 niet meer. Nu geldt de opvolger: Dijk en Waard (GM1980).
      geschreven: blad.xlsx
      """
    En is "blad.xlsx" veranderd
