# language: nl
Functionaliteit: Een beslistabel in DMN met fouten
  Elke tabel heeft één soort fout. Zo is te zien dat er één melding komt, op de goede plek.

  Regel: Wat er in de tabel mis is

    Scenario: een gat
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt; 2</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"gratis"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 2</text></inputEntry><inputEntry><text>true</text></inputEntry><outputEntry><text>"gratis"</text></outputEntry></rule>
        <rule><inputEntry><text>[2..8)</text></inputEntry><inputEntry><text>false</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:2  tabel "Tarief" heeft geen rij voor: uren 8 tot en met 24; bewoner false
          2 │ <decision id="t" name="Tarief">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Voeg een rij toe, of geef de tabel een standaarduitkomst.

        1 fout. 1 tabel met 3 rijen gecontroleerd.
        """
      En is de code "dmn-gat"

    Scenario: twee rijen die allebei gelden
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt;= 2</text></inputEntry><outputEntry><text>"gratis"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 2</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:7  rij 1 en rij 2 gelden allebei voor: uren 2
          7 │ <rule><inputEntry><text>&gt;= 2</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
            │ ^^^^^^
        Bij UNIQUE mag er één gelden. Maak een van de twee strenger.

        1 fout. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-overlap"

    Scenario: twee rijen die elkaar tegenspreken
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="ANY">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt;= 2</text></inputEntry><outputEntry><text>"gratis"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 2</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:7  rij 1 en rij 2 spreken elkaar tegen voor: uren 2
          7 │ <rule><inputEntry><text>&gt;= 2</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
            │ ^^^^^^
        Bij ANY moeten rijen die allebei gelden hetzelfde geven. Maak een van de twee strenger.

        1 fout. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-tegenspraak"

    Scenario: een rij die nooit aan de beurt komt
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="FIRST">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt; 9</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 9</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
        <rule><inputEntry><text>[8..12]</text></inputEntry><outputEntry><text>"middel"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:8  rij 3 komt nooit aan de beurt
          8 │ <rule><inputEntry><text>[8..12]</text></inputEntry><outputEntry><text>"middel"</text></outputEntry></rule>
            │ ^^^^^^
        Wat rij 3 noemt, valt ook onder rijen 1 en 2, en dat gaat voor.
        Haal rij 3 weg, of maak een andere rij strenger.

        1 fout. 1 tabel met 3 rijen gecontroleerd.
        """
      En is de code "dmn-gemaskeerd"

    Scenario: een rij die misleidt
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="FIRST">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt; 9</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt; 6</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        tabel.dmn:7  let op: rij 2 misleidt, want zij beslist niet over: uren 7 tot en met 8
          7 │ <rule><inputEntry><text>&gt; 6</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
            │ ^^^^^^
        Rij 1 staat hoger, gaat voor en geeft iets anders.
        Noem in rij 2 alleen wat overblijft. Dan is elke rij los te lezen.

        1 waarschuwing. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-misleidend"

    Scenario: een rij die overbodig is
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="ANY">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt; 9</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 9</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt; 20</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        tabel.dmn:8  let op: rij 3 is overbodig
          8 │ <rule><inputEntry><text>&gt; 20</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
            │ ^^^^^^
        Alles wat rij 3 zegt, zegt ook rij 2.
        Haal rij 3 weg.

        1 waarschuwing. 1 tabel met 3 rijen gecontroleerd.
        """
      En is de code "dmn-overbodig"

    Scenario: twee gelijke rijen in een telling
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="COLLECT">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt; 9</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>0, [1..8]</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        tabel.dmn:7  let op: rij 2 is gelijk aan rij 1
          7 │ <rule><inputEntry><text>0, [1..8]</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
            │ ^^^^^^
        Haal rij 2 weg, tenzij zij dubbel moet tellen.

        1 waarschuwing. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-dubbel"

    Scenario: een rij die nooit kan gelden
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="COLLECT">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&gt; 24</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:6  rij 1 kan nooit gelden
          6 │ <rule><inputEntry><text>&gt; 24</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
            │ ^^^^^^
        Een van haar voorwaarden laat geen enkele waarde over die in die kolom mag staan.
        Verander die voorwaarde, of de toegestane waarden.

        1 fout. 1 tabel met 1 rij gecontroleerd.
        """
      En is de code "dmn-geldt-nooit"

    Scenario: een kolom die niets doet
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&lt; 9</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 9</text></inputEntry><inputEntry><text>true, false</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        tabel.dmn:5  let op: kolom "bewoner" beslist nergens over
          5 │ <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
            │ ^^^^^^^^^^^^^^^^^^^^^^^
        Elke rij laat in deze kolom elke waarde toe.
        Haal de kolom weg.

        1 waarschuwing. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-ongebruikte-kolom"

    Scenario: een rij zonder uitkomst
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>true</text></inputEntry><outputEntry><text>"laag"</text></outputEntry></rule>
        <rule><inputEntry><text>false</text></inputEntry><outputEntry><text></text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 0
      En is dit het antwoord:
        """
        tabel.dmn:7  let op: rij 2 heeft geen uitkomst in kolom "tarief"
          7 │ <rule><inputEntry><text>false</text></inputEntry><outputEntry><text></text></outputEntry></rule>
            │ ^^^^^^
        Wie onder rij 2 valt, krijgt daar niets.
        Vul de uitkomst in.

        1 waarschuwing. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-geen-uitkomst"

    Scenario: uitkomsten zonder volgorde
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="PRIORITY">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:5  de uitkomst "tarief" heeft geen volgorde
          5 │ <output name="tarief"/>
            │ ^^^^^^^^^^^^^^^^^^^^^^^
        Bij PRIORITY gaat de belangrijkste uitkomst voor.
        Zet alle waarden in outputValues, de belangrijkste voorop.

        1 fout. 1 tabel met 1 rij gecontroleerd.
        """
      En is de code "dmn-volgorde"

    Scenario: een uitkomst buiten de volgorde
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="PRIORITY">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"><outputValues><text>"kort", "middel"</text></outputValues></output>
        <rule><inputEntry><text>true</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
        <rule><inputEntry><text>false</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:7  uitkomst "lang" van rij 2 staat niet in de volgorde
          7 │ <rule><inputEntry><text>false</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
            │ ^^^^^^
        Zet deze waarde in outputValues, of verander de rij.

        1 fout. 1 tabel met 2 rijen gecontroleerd.
        """
      En is de code "dmn-volgorde"

  Regel: Wat niet te lezen is

    Scenario: geen XML
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions>
        <decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:3  dit is geen goede XML
          3 │ </definitions>
        Bewaar de tabel opnieuw in uw programma voor DMN.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-xml"

    Scenario: een DOCTYPE
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <!DOCTYPE definitions [<!ENTITY a "a">]>
        <definitions/>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:1  een DOCTYPE wordt niet gelezen
          1 │ <!DOCTYPE definitions [<!ENTITY a "a">]>
            │                       ^^^^^^^^^^^^^^^^
        Haal het deel <!DOCTYPE ...> weg.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-xml"

    Scenario: te diepe XML
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a></a>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:1  deze XML is te diep of te groot
        Bewaar elke tabel in een eigen bestand.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-xml"

    Scenario: een andere soort XML
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:1  dit is geen DMN van versie 1.1 tot en met 1.5
          1 │ <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Bewaar de tabel in uw programma als DMN 1.3.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-versie"

    Scenario: een beslissing zonder tabel
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
        <decision id="som" name="Som"><literalExpression><text>1 + 1</text></literalExpression></decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:1  in dit bestand staat geen beslistabel
          1 │ <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Noem een bestand met een decisionTable.

        tabel.dmn:2  let op: de beslissing "Som" is geen tabel
          2 │ <decision id="som" name="Som"><literalExpression><text>1 + 1</text></literalExpression></decision>
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Deze beslissing is overgeslagen. Alleen tabellen worden gecontroleerd.

        1 fout en 1 waarschuwing. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-geen-tabel"

    Scenario: een tabel die er niet is
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn --tabel Tarieven" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:1  de tabel "Tarieven" ken ik niet
          1 │ <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Kies uit: "Tarief".

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-tabel"

    Scenario: een onbekende trefregel
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="FIRTS">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:3  de trefregel "FIRTS" ken ik niet
          3 │ <decisionTable hitPolicy="FIRTS">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Bedoelde u "FIRST"?

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-trefregel"

    Scenario: een onbekende samenvoeging
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="COLLECT" aggregation="GEM">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:3  de samenvoeging "GEM" ken ik niet
          3 │ <decisionTable hitPolicy="COLLECT" aggregation="GEM">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Kies uit: "SUM", "MIN", "MAX" of "COUNT".

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-trefregel"

    Scenario: een tabel zonder rijen
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:3  de tabel "Tarief" heeft geen rijen
          3 │ <decisionTable hitPolicy="UNIQUE">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Vul de tabel aan, of haal haar weg.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-lege-tabel"

    Scenario: een rij met te weinig vakjes
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:7  rij 1 heeft 1 voorwaarden, en de tabel heeft er 2
          7 │ <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
            │ ^^^^^^
        Geef elke kolom een vakje; leeg is een streepje.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-rij"

    Scenario: vakjes die niet te lezen zijn, allemaal tegelijk
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <input label="wijk"><inputExpression typeRef="string"><text>wijk</text></inputExpression></input>
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>veel</text></inputEntry><inputEntry><text>noord</text></inputEntry><inputEntry><text>"ja"</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>[8..2]</text></inputEntry><inputEntry><text>&lt; "b"</text></inputEntry><inputEntry><text>true</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>uren + 1</text></inputEntry><inputEntry><text>not("a")</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>&lt; 0,5</text></inputEntry><inputEntry><text>null</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>[0,5..2]</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>&gt; duration("PT1H")</text></inputEntry><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:8  in rij 1, kolom "uren" is "veel" geen toets in S-FEEL
        Zet tekst tussen dubbele aanhalingstekens. U kunt schrijven: 5, < 5, >= 5, [1..5], "tekst", true, date("2024-12-31"), een rij met komma's, not(...) of -.

        tabel.dmn:8  in rij 1, kolom "wijk" is "noord" geen toets in S-FEEL
        Zet tekst tussen dubbele aanhalingstekens. U kunt schrijven: 5, < 5, >= 5, [1..5], "tekst", true, date("2024-12-31"), een rij met komma's, not(...) of -.

        tabel.dmn:8  in rij 1, kolom "bewoner" past "ja" niet bij het type true of false
        Schrijf true of false, of verander het type.

        tabel.dmn:9  in rij 2, kolom "uren" loopt "[8..2]" van hoog naar laag
        Zet de laagste grens voorop.

        tabel.dmn:9  in rij 2, kolom "wijk" vergelijkt "<"b"" waarden zonder volgorde
        Noem de waarden zelf, met komma's ertussen.

        tabel.dmn:10  in rij 3, kolom "uren" is "uren + 1" geen toets in S-FEEL
        U kunt schrijven: 5, < 5, >= 5, [1..5], "tekst", true, date("2024-12-31"), een rij met komma's, not(...) of -.

        tabel.dmn:11  in rij 4, kolom "uren" staat "0,5" met een komma
        Schrijf "0.5". Bedoelt u twee waarden, zet dan een spatie achter de komma.

        tabel.dmn:11  in rij 4, kolom "wijk" staat "null", en een lege waarde wordt niet nagegaan
        Geef een lege waarde een eigen naam, zoals "onbekend".

        tabel.dmn:12  in rij 5, kolom "uren" staat "0,5" met een komma
        Schrijf "0.5".

        tabel.dmn:13  in rij 6, kolom "uren" staat "> duration("PT1H")", en een tijd of duur wordt niet nagegaan
        Maak er een getal van, zoals een aantal uren of dagen.

        10 fouten. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-vakje"

    Scenario: een duizendtal met een punt
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Subsidie">
        <decisionTable hitPolicy="UNIQUE">
        <input label="inkomen"><inputExpression typeRef="integer"><text>inkomen</text></inputExpression></input>
        <output name="recht"/>
        <rule><inputEntry><text>&lt; 1.000</text></inputEntry><outputEntry><text>"ja"</text></outputEntry></rule>
        <rule><inputEntry><text>&gt;= 1.000.000</text></inputEntry><outputEntry><text>"nee"</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:6  in rij 1, kolom "inkomen" staat "1.000", en dat is in DMN het getal 1
          6 │ <rule><inputEntry><text>&lt; 1.000</text></inputEntry><outputEntry><text>"ja"</text></outputEntry></rule>
            │                   ^^^^^^
        Schrijf "1000" zonder punt. Bedoelt u toch 1, schrijf dan "1".

        tabel.dmn:7  in rij 2, kolom "inkomen" staat "1.000.000" met punten
          7 │ <rule><inputEntry><text>&gt;= 1.000.000</text></inputEntry><outputEntry><text>"nee"</text></outputEntry></rule>
            │                   ^^^^^^
        Schrijf "1000000".

        2 fouten. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-vakje"

    Scenario: toegestane waarden die niet te lezen zijn
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>not(3)</text></inputValues></input>
        <input label="wijk"><inputExpression typeRef="string"><text>wijk</text></inputExpression><inputValues><text>noord</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:4  bij de toegestane waarden van kolom "uren" staat not(...) waar dat niet kan
          4 │ <input label="uren"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>not(3)</text></inputValues></input>
            │ ^^^^^^^^^^^^^^^^^^^^
        Noem de waarden zelf, met komma's ertussen.

        tabel.dmn:5  bij de toegestane waarden van kolom "wijk" is "noord" geen toets in S-FEEL
          5 │ <input label="wijk"><inputExpression typeRef="string"><text>wijk</text></inputExpression><inputValues><text>noord</text></inputValues></input>
            │ ^^^^^^^^^^^^^^^^^^^^
        Zet tekst tussen dubbele aanhalingstekens. U kunt schrijven: 5, < 5, >= 5, [1..5], "tekst", true, date("2024-12-31"), een rij met komma's, not(...) of -.

        2 fouten. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-waarden"

    Scenario: een onbekend type
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="duur"><inputExpression typeRef="dayTimeDuration"><text>duur</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:4  kolom "duur" heeft het type "dayTimeDuration", en dat ken ik niet
          4 │ <input label="duur"><inputExpression typeRef="dayTimeDuration"><text>duur</text></inputExpression></input>
            │                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Kies uit: "number", "integer", "string", "boolean" of "date".

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-type"

    Scenario: twee kolommen over hetzelfde die elkaar tegenspreken
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="vanaf"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..24]</text></inputValues></input>
        <input label="tot"><inputExpression typeRef="string"><text>uren</text></inputExpression></input>
        <input label="hoogstens"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..48]</text></inputValues></input>
        <output name="tarief"/>
        <rule><inputEntry><text>&gt; 2</text></inputEntry><inputEntry><text>"8"</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:5  kolom "vanaf" en kolom "tot" lezen allebei "uren", maar hun type verschilt
          5 │ <input label="tot"><inputExpression typeRef="string"><text>uren</text></inputExpression></input>
            │ ^^^^^^^^^^^^^^^^^^^
        Geef ze hetzelfde type.

        tabel.dmn:6  kolom "vanaf" en kolom "hoogstens" lezen allebei "uren", maar hun toegestane waarden verschillen
          6 │ <input label="hoogstens"><inputExpression typeRef="integer"><text>uren</text></inputExpression><inputValues><text>[0..48]</text></inputValues></input>
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^
        Geef ze dezelfde toegestane waarden.

        2 fouten. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-kolommen"

    Scenario: een onbekende tekenset
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <?xml version="1.0" encoding="KOI-7"?>
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"/>
        """
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:1  de tekenset "koi-7" ken ik niet
        Bewaar het bestand met tekenset UTF-8.

        1 fout. 0 tabellen met 0 rijen gecontroleerd.
        """
      En is de code "dmn-xml"

    Scenario: een tabel die te groot is
      Gegeven het bestand "tabel.dmn" met deze inhoud:
        """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
        <decision id="t" name="Tarief">
        <decisionTable hitPolicy="UNIQUE">
        <input label="bewoner"><inputExpression typeRef="boolean"><text>bewoner</text></inputExpression></input>
        <output name="tarief"/>
        <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>true</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        <rule><inputEntry><text>false</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
        </decisionTable>
        </decision>
        </definitions>
        """
      En de controle van tabellen stopt na één paar rijen
      Wanneer ik "strategiekeuze dmn controleer tabel.dmn" uitvoer
      Dan is de afsluitcode 4
      En is dit het antwoord:
        """
        tabel.dmn:2  let op: tabel "Tarief" is te groot om helemaal na te gaan
          2 │ <decision id="t" name="Tarief">
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Wat hier staat klopt, maar er kan meer zijn.
        Verdeel de tabel over kleinere.

        tabel.dmn:7  rij 1 en rij 2 gelden allebei voor: bewoner true
          7 │ <rule><inputEntry><text>true</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>
            │ ^^^^^^
        Bij UNIQUE mag er één gelden. Maak een van de twee strenger.

        1 fout en 1 waarschuwing. 1 tabel met 3 rijen gecontroleerd.
        """
      En zijn de codes "dmn-te-groot" en "dmn-overlap"
