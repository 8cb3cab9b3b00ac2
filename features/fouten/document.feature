# language: nl
Functionaliteit: Een beleidsstuk dat niet te lezen is
  De melding zegt wat er is en wat u kunt doen. Er komt nooit een half bestand.

  Achtergrond:
    Gegeven kleine regels om te lezen

  Scenario: een scan zonder tekst
    Gegeven de nota "nota.pdf" als pdf met plaatjes
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  in "nota.pdf" staan alleen plaatjes, geen tekst
      Waarschijnlijk is dit een scan.
      Vraag de maker om het bestand zelf. Of zet de plaatjes om met tekstherkenning (OCR).
      """
    En is de code "document-zonder-tekst"

  Scenario: een foto van een bladzijde
    Gegeven de nota "nota.png" als foto
    Wanneer ik "strategiekeuze beleid lees nota.png -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.png  in "nota.png" staan alleen plaatjes, geen tekst
      Waarschijnlijk is dit een scan.
      Vraag de maker om het bestand zelf. Of zet de plaatjes om met tekstherkenning (OCR).
      """
    En is de code "document-zonder-tekst"

  Scenario: een pdf met een wachtwoord
    Gegeven de nota "nota.pdf" als pdf met een wachtwoord
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  op het document "nota.pdf" staat een wachtwoord
      Bewaar het zonder wachtwoord.
      """
    En is de code "wachtwoord"

  Scenario: een pdf die anders versleuteld is
    Gegeven de nota "nota.pdf" als pdf met een sleutel van later
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  "nota.pdf" is versleuteld
      Open het en druk het af naar een nieuwe PDF. Of vraag om een .docx.
      """
    En is de code "wachtwoord"

  Scenario: een afgebroken pdf
    Gegeven de nota "nota.pdf" als afgebroken pdf
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  "nota.pdf" is geen PDF, of het is beschadigd
      Open het en bewaar het opnieuw.
      """
    En is de code "document-beschadigd"

  Scenario: een pdf waarvan één bladzijde stuk is
    Gegeven de nota "nota.pdf" als pdf met een kapotte tweede bladzijde
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  bladzijde 2 van "nota.pdf" is beschadigd
      Open het en druk het af naar een nieuwe PDF. Of vraag om een .docx.
      """
    En is de code "document-beschadigd"

  Scenario: een pdf met te veel bladzijden
    Gegeven de nota "nota.pdf" als pdf van 1001 bladzijden
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  "nota.pdf" heeft 1.001 bladzijden
      Hoogstens 1.000 kan. Bewaar alleen het deel met het beleid.
      """
    En is de code "document-te-groot"

  Scenario: een pdf waar veel meer uit komt dan het lijkt
    Gegeven de nota "nota.pdf" als pdf die opzwelt
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  in "nota.pdf" zit veel meer dan in een gewoon document
      Kopieer de tekst naar een nieuw document. Bewaar dat als .docx.
      """
    En is de code "document-te-groot"

  Scenario: een pdf met eindeloos veel lijnen
    Gegeven de nota "nota.pdf" als pdf met eindeloos veel lijnen
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  in "nota.pdf" zit veel meer dan in een gewoon document
      Kopieer de tekst naar een nieuw document. Bewaar dat als .docx.
      """
    En is de code "document-te-groot"

  Scenario: een document van een oude Word
    Gegeven de nota "nota.doc" als document van een oude Word
    Wanneer ik "strategiekeuze beleid lees nota.doc -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.doc  "nota.doc" is een bestand van een oude Word of een oude Excel
      Bewaar het als .docx of als .pdf.
      """
    En is de code "soort-document"

  Scenario: een document van Word met een wachtwoord
    Gegeven de nota "nota.docx" als document van Word met een wachtwoord
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  op het document "nota.docx" staat een wachtwoord
      Bewaar het zonder wachtwoord.
      """
    En is de code "wachtwoord"

  Scenario: een document van LibreOffice
    Gegeven de nota "nota.odt" als document van LibreOffice
    Wanneer ik "strategiekeuze beleid lees nota.odt -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.odt  "nota.odt" is een document van OpenOffice of LibreOffice
      Bewaar het als .docx of als .pdf.
      """
    En is de code "soort-document"

  Scenario: een document van Pages
    Gegeven de nota "nota.pages" als document van Pages
    Wanneer ik "strategiekeuze beleid lees nota.pages -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pages  "nota.pages" is een document van Pages
      Bewaar het als .docx of als .pdf.
      """
    En is de code "soort-document"

  Scenario: een document in rtf
    Gegeven de nota "nota.rtf" als rtf
    Wanneer ik "strategiekeuze beleid lees nota.rtf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.rtf  "nota.rtf" is een document in .rtf
      Bewaar het als .docx of als .pdf.
      """
    En is de code "soort-document"

  Scenario: een archief dat geen document is
    Gegeven de nota "nota.docx" als ander archief
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  "nota.docx" is geen document dat ik kan lezen
      Kies een bestand in .pdf, .docx, .html, .md of .txt.
      """
    En is de code "soort-document"

  Scenario: een document van Word waar veel meer uit komt dan het lijkt
    Gegeven de nota "nota.docx" als document van Word dat opzwelt
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  in "nota.docx" zit veel meer dan in een gewoon document
      Kopieer de tekst naar een nieuw document. Bewaar dat als .docx.
      """
    En is de code "document-te-groot"

  Scenario: een document van Word met tekst die zichzelf vermenigvuldigt
    Gegeven de nota "nota.docx" als document van Word met entiteiten
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  "nota.docx" is geen document van Word, of het is beschadigd
      Open het en bewaar het opnieuw.
      """
    En is de code "document-beschadigd"

  Scenario: een afgebroken document van Word
    Gegeven de nota "nota.docx" als afgebroken document van Word
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  "nota.docx" is geen document van Word, of het is beschadigd
      Open het en bewaar het opnieuw.
      """
    En is de code "document-beschadigd"

  Scenario: een document van Word zonder tekst
    Gegeven de nota "nota.docx" als document van Word zonder tekst
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  in "nota.docx" staat geen tekst
      Kies een ander bestand.
      """
    En is de code "document-zonder-tekst"

  Scenario: een document van Word met veel meer tekst dan beleid heeft
    Gegeven de nota "nota.docx" als document van Word met zeer veel tekst
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  in "nota.docx" staat veel meer tekst dan in een beleidsnota
      Bewaar alleen het deel met het beleid.
      """
    En is de code "document-te-groot"

  Scenario: een pagina van het web met te veel tekens
    Gegeven de nota "nota.html" als pagina van het web met te veel tekens
    Wanneer ik "strategiekeuze beleid lees nota.html -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.html  in "nota.html" zit veel meer dan in een gewoon document
      Kopieer de tekst naar een nieuw document. Bewaar dat als .docx.
      """
    En is de code "document-te-groot"

  Scenario: een bestand dat er niet is
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  het bestand "nota.pdf" bestaat niet
      Controleer de naam en de map.
      """
    En is de code "bestand-ontbreekt"

  Scenario: een map
    Gegeven de map "nota.pdf"
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  "nota.pdf" is een map, geen bestand
      Noem het bestand zelf.
      """
    En is de code "map-in-plaats-van-bestand"

  Scenario: een leeg bestand
    Gegeven het bestand "nota.docx" zonder inhoud
    Wanneer ik "strategiekeuze beleid lees nota.docx -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.docx  "nota.docx" is leeg
      Kies een ander bestand.
      """
    En is de code "leeg-bestand"

  Scenario: een groot bestand
    Gegeven het bestand "nota.pdf" van 51 MB
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  "nota.pdf" is groter dan 50 MB
      Bewaar het zonder plaatjes of met kleinere plaatjes. Of bewaar alleen het deel met het beleid.
      """
    En is de code "document-te-groot"

  Scenario: een bestand dat geen document is
    Gegeven het bestand "nota.yaml" met 1 keer "gemeente: Eersel\n"
    Wanneer ik "strategiekeuze beleid lees nota.yaml -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.yaml  "nota.yaml" is geen document dat ik kan lezen
      Kies een bestand in .pdf, .docx, .html, .md of .txt.
      """
    En is de code "soort-document"

  Scenario: gewone tekst met de naam van een pdf
    Gegeven het bestand "nota.pdf" met 1 keer "Wij kiezen.\n"
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  "nota.pdf" is geen PDF, of het is beschadigd
      Open het en bewaar het opnieuw.
      """
    En is de code "document-beschadigd"

  Scenario: een tekst met veel meer dan beleid
    Gegeven het bestand "nota.txt" met 900.000 keer "woord "
    Wanneer ik "strategiekeuze beleid lees nota.txt -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 3
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.txt  in "nota.txt" staat veel meer tekst dan in een beleidsnota
      Bewaar alleen het deel met het beleid.
      """
    En is de code "document-te-groot"

  Scenario: het onderdeel om te lezen is er niet
    Gegeven de nota "nota.pdf" als pdf van 1001 bladzijden
    En het onderdeel om documenten te lezen ontbreekt
    Wanneer ik "strategiekeuze beleid lees nota.pdf -o beleid.yaml --leesregels regels" uitvoer
    Dan is de afsluitcode 2
    En is er geen bestand veranderd
    En staat er op het scherm:
      """
      nota.pdf  om .pdf te lezen, ontbreekt hier een onderdeel
      Installeer het met: pip install "strategiekeuze[toets]". Of bewaar het document als .txt of .md.
      """
    En is de code "toets-ontbreekt"
