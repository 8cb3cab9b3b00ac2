# language: nl
Functionaliteit: Een tekst die niet mag
  Een tekst is een sjabloon. Regels van anderen zijn niet te vertrouwen, dus er mag maar weinig in.

  Scenario: een tekst die te lang is
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      zin
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2  deze tekst is te lang
      Houd de tekst op hoogstens 12 korte zinnen, met een enter na elke zin.
      """
    En is de code "tekst-te-lang"

  Scenario: een accolade die open blijft
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      De kwaliteit is {{ kwaliteit.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  deze tekst is niet te lezen
        1 │ De kwaliteit is {{ kwaliteit.
      Controleer de accolades en de haakjes.
      """
    En is de code "sjabloon-kan-niet"

  Scenario: een if die open blijft
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% if kwaliteit %}Goed.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  deze tekst is niet te lezen
        1 │ {% if kwaliteit %}Goed.
      Na {% if %} ontbreekt {% endif %}.
      Controleer de accolades en de haakjes.
      """
    En is de code "sjabloon-kan-niet"

  Scenario: een woord dat sjablonen niet kennen
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% herhaal 3 %}Goed.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  het woord "herhaal" mag niet tussen {% en %}
        1 │ {% herhaal 3 %}Goed.
      Gebruik alleen if, elif, else en for.
      """
    En is de code "sjabloon-kan-niet"

  Scenario: een lus in een lus
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-03.md.j2" met deze inhoud:
      """
      {% for a in bevindingen %}{% for b in bevindingen %}x{% endfor %}{% endfor %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/REG-03.md.j2:1  een for mag alleen over een lijst met een naam, en niet in een andere for
        1 │ {% for a in bevindingen %}{% for b in bevindingen %}x{% endfor %}{% endfor %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een lus over iets zonder naam
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% for a in range(1000000000) %}x{% endfor %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  een for mag alleen over een lijst met een naam, en niet in een andere for
        1 │ {% for a in range(1000000000) %}x{% endfor %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een lus die naar zichzelf heet
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-03.md.j2" met deze inhoud:
      """
      {% for loop in bevindingen %}x{% endfor %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/REG-03.md.j2:1  "loop" is al de naam van de for zelf
        1 │ {% for loop in bevindingen %}x{% endfor %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een lus over een tekst
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% for letter in kwaliteit %}x{% endfor %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  "kwaliteit" is een tekst, geen lijst
        1 │ {% for letter in kwaliteit %}x{% endfor %}
          │                  ^^^^^^^^^
      Haal de for weg.
      """
    En is de code "verkeerde-waarde-in-tekst"

  Scenario: een aanroep
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit.format(1) }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: een aanroep met haakjes
        1 │ {{ kwaliteit.format(1) }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een som
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit * 1000000000 }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: rekenen
        1 │ {{ kwaliteit * 1000000000 }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: haken achter een naam
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit[0] }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: vierkante haken achter een naam
        1 │ {{ kwaliteit[0] }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een verborgen deel
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit.__class__ }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  "__class__" mag niet
        1 │ {{ kwaliteit.__class__ }}
          │              ^^^^^^^^^
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een golf tussen teksten
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit ~ kwaliteit }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: het teken ~
        1 │ {{ kwaliteit ~ kwaliteit }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een vraag met is
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% if kwaliteit is defined %}Goed.{% endif %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: het woord is
        1 │ {% if kwaliteit is defined %}Goed.{% endif %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een if achter een waarde
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit if kwaliteit else "x" }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: if achter een waarde
        1 │ {{ kwaliteit if kwaliteit else "x" }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een eigen lijst
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ [1, 2] }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: een eigen lijst
        1 │ {{ [1, 2] }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een komma
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ 1, 2 }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: een komma tussen waarden
        1 │ {{ 1, 2 }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een eigen tabel
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ {"a": 1} }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: een eigen tabel
        1 │ {{ {"a": 1} }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: set
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% set a = 1 %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: set
        1 │ {% set a = 1 %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: macro
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% macro a() %}x{% endmacro %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: macro
        1 │ {% macro a() %}x{% endmacro %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: call
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% call a() %}x{% endcall %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: call
        1 │ {% call a() %}x{% endcall %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: include
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% include "/etc/hostname" %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: include
        1 │ {% include "/etc/hostname" %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: import
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% import "x" as y %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: import
        1 │ {% import "x" as y %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: extends
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% extends "x" %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: extends
        1 │ {% extends "x" %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: block
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% block a %}x{% endblock %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: block
        1 │ {% block a %}x{% endblock %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een filter als blok
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% filter lower %}x{% endfilter %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: filter als blok
        1 │ {% filter lower %}x{% endfilter %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: with
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% with a = 1 %}x{% endwith %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: with
        1 │ {% with a = 1 %}x{% endwith %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: autoescape
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% autoescape true %}x{% endautoescape %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag dit niet: autoescape
        1 │ {% autoescape true %}x{% endautoescape %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een groot getal
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ 99999999999999999999 }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  in een tekst mag alleen een tekst tussen aanhalingstekens, of een klein geheel getal
        1 │ {{ 99999999999999999999 }}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een filter dat niet mag
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit|attr("x") }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  het filter "attr" mag niet
        1 │ {{ kwaliteit|attr("x") }}
          │              ^^^^
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een filter met haakjes
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit|lower("x") }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  achter het filter "lower" mogen deze haakjes niet
        1 │ {{ kwaliteit|lower("x") }}
          │              ^^^^^
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: heel veel lagen
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}
      {% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}
      {% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}x{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}
      {% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:3  deze tekst heeft te veel lagen in elkaar
        3 │ {% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}{% if kwaliteit %}x{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}{% endif %}
      Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower.
      """
    En is de code "sjabloon-mag-niet"

  Scenario: een waarde die bijna goed is
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      De kwaliteit is {{ kwalitiet }}.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  deze tekst noemt "kwalitiet", maar dat is hier niet bekend
        1 │ De kwaliteit is {{ kwalitiet }}.
          │                    ^^^^^^^^^
      Bedoelde u "kwaliteit"?
      """
    En is de code "onbekende-waarde-in-tekst"

  Scenario: een waarde die hier niet bekend is
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      Er is {{ fte }} fte.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  deze tekst noemt "fte", maar dat is hier niet bekend
        1 │ Er is {{ fte }} fte.
          │          ^^^
      Kies uit: "gemeente", "grens", "kwaliteit" of "onderwerp".
      """
    En is de code "onbekende-waarde-in-tekst"

  Scenario: een kolom die er niet is
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-02.md.j2" met deze inhoud:
      """
      Er is minstens {{ rij.maximum }} fte.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/REG-02.md.j2:1  "rij" heeft geen deel "maximum"
        1 │ Er is minstens {{ rij.maximum }} fte.
          │                       ^^^^^^^
      Kies uit: "minimum".
      """
    En is de code "onbekende-waarde-in-tekst"

  Scenario: een deel van een tekst
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit.hoogte }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  "kwaliteit" heeft geen deel "hoogte"
        1 │ {{ kwaliteit.hoogte }}
          │              ^^^^^^
      Haal dit deel weg.
      """
    En is de code "onbekende-waarde-in-tekst"

  Scenario: een lijst in een zin
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-03.md.j2" met deze inhoud:
      """
      Dit geldt: {{ bevindingen }}.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/REG-03.md.j2:1  "bevindingen" is een lijst en past zo niet in een zin
        1 │ Dit geldt: {{ bevindingen }}.
          │               ^^^^^^^^^^^
      Gebruik een filter, een deel van de waarde, of if.
      """
    En is de code "verkeerde-waarde-in-tekst"

  Scenario: een filter voor een lijst bij een tekst
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {{ kwaliteit|opsomming }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  het filter "opsomming" wil een lijst van teksten, maar "kwaliteit" is een tekst
        1 │ {{ kwaliteit|opsomming }}
          │    ^^^^^^^^^
      Haal het filter weg.
      """
    En is de code "verkeerde-waarde-in-tekst"

  Scenario: een tekst die als getal wordt vergeleken
    Gegeven een kleine regelset
    En het bestand "regels/teksten/BEV-01.md.j2" met deze inhoud:
      """
      {% if kwaliteit < 3 %}Laag.{% endif %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/BEV-01.md.j2:1  "kwaliteit" is een tekst en is zo niet te vergelijken
        1 │ {% if kwaliteit < 3 %}Laag.{% endif %}
          │       ^^^^^^^^^
      Vergelijk met een tekst.
      """
    En is de code "verkeerde-waarde-in-tekst"

  Scenario: een lijst die wordt vergeleken
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-03.md.j2" met deze inhoud:
      """
      {% if bevindingen == "zwak" %}Zwak.{% endif %}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/REG-03.md.j2:1  "bevindingen" is een lijst en is zo niet te vergelijken
        1 │ {% if bevindingen == "zwak" %}Zwak.{% endif %}
          │       ^^^^^^^^^^^
      Gebruik if zonder vergelijking.
      """
    En is de code "verkeerde-waarde-in-tekst"

  Scenario: een deel van de motivering met een onbekende waarde
    Gegeven een kleine regelset
    En het bestand "regels/teksten/motivering/advies.md.j2" met deze inhoud:
      """
      # Advies voor {{ gemente }}
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/motivering/advies.md.j2:1  deze tekst noemt "gemente", maar dat is hier niet bekend
        1 │ # Advies voor {{ gemente }}
          │                  ^^^^^^^
      Bedoelde u "gemeente"?
      """
    En is de code "onbekende-waarde-in-tekst"

  Scenario: een deel van de motivering met een onbekend feit
    Gegeven een kleine regelset
    En het bestand "regels/teksten/motivering/advies.md.j2" met deze inhoud:
      """
      Dit gaat over {{ feiten.omvang }}.
      """
    Wanneer ik "strategiekeuze advies profiel.yaml --regels regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      regels/teksten/motivering/advies.md.j2:1  "feiten" heeft geen deel "omvang"
        1 │ Dit gaat over {{ feiten.omvang }}.
          │                         ^^^^^^
      Kies uit: "ambitie", "basis", "beheer", "domein", "fte", "geheel", "gemeente", "gevoeligheid", "incident", "inwoners", "klasse", "knelpunt", "kwaliteit", "leiding", "mensen" of "netwerken".
      """
    En is de code "onbekende-waarde-in-tekst"

  Scenario: een tekst zonder woorden
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-01.md.j2" zonder inhoud
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/teksten/REG-01.md.j2  deze tekst is leeg
      Schrijf de reden van de regel.

      Meer uitleg? Gebruik --uitleg met reden.
      1 fout. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "tekst-leeg"

  Scenario: een tekst die begint met de naam van zijn bestand
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-01.md.j2" met deze inhoud:
      """
      # regels/teksten/REG-01.md.j2
      De gemeente is klein.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/teksten/REG-01.md.j2:1  deze tekst begint met "# regels/teksten/REG-01.md.j2", en dat komt zo in het advies
        1 │ # regels/teksten/REG-01.md.j2
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Haal dit weg. Begin met de reden zelf.

      Meer uitleg? Gebruik --uitleg met reden.
      1 fout. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "hekje-vooraan"

  Scenario: een naam tussen enkele accolades
    Gegeven een kleine regelset
    En het bestand "regels/teksten/REG-01.md.j2" met deze inhoud:
      """
      De gemeente heeft { inwoners } inwoners.
      """
    Wanneer ik "strategiekeuze regels controleer regels" uitvoer
    Dan is de afsluitcode 4
    En is dit het antwoord:
      """
      regels/teksten/REG-01.md.j2:1  om "inwoners" staat maar één accolade
        1 │ De gemeente heeft { inwoners } inwoners.
          │                   ^^^^^^^^^^^^
      Schrijf: {{ inwoners }}

      Meer uitleg? Gebruik --uitleg met reden.
      1 fout. 6 regels in 1 bestand gecontroleerd. Los eerst de fouten op. Daarna volgen de andere controles.
      """
    En is de code "enkele-accolade"
