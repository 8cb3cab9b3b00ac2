# language: nl
Functionaliteit: Een fout in een profiel uit Python
  Deze meldingen ziet wie het programma vanuit Python gebruikt.

  Scenario: een tekst waar een geheel getal hoort
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": "50.000"}
      """
    Dan is dit de fout:
      """
      profiel, veld inwoners  "50.000" is geen waarde voor "aantal inwoners"
      Geef een int.
      """
    En is de code "verkeerd-type"

  Scenario: een ja waar een getal hoort
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "fte_data": True}
      """
    Dan is dit de fout:
      """
      profiel, veld fte_data  "True" is geen waarde voor "fte voor data"
      Geef een int, float of Decimal.
      """
    En is de code "verkeerd-type"

  Scenario: een getal van zestig cijfers
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 999999999999999999999999999999999999999999999999999999999999}
      """
    Dan is dit de fout:
      """
      profiel, veld inwoners  "999999999999999999999999999999999999999999999999999999999999" valt buiten het bereik van "aantal inwoners"
      Schrijf een geheel getal van 1 tot en met 2.000.000.
      """
    En is de code "buiten-bereik"

  Scenario: een getal waar ja of nee hoort
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "incident": 1}
      """
    Dan is dit de fout:
      """
      profiel, veld incident  "1" is geen waarde voor "incident"
      Geef een bool.
      """
    En is de code "verkeerd-type"

  Scenario: een getal waar een tekst hoort
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "mandaat": 3}
      """
    Dan is dit de fout:
      """
      profiel, veld mandaat  "3" is geen waarde voor "mandaat"
      Geef een str.
      """
    En is de code "verkeerd-type"

  Scenario: een lege tekst
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "mandaat": ""}
      """
    Dan is dit de fout:
      """
      profiel, veld mandaat  "" is geen waarde voor "mandaat"
      Laat het veld weg, of geef None.
      """
    En is de code "verkeerd-type"

  Scenario: een veld dat bijna goed is
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "mandat": "raad"}
      """
    Dan is dit de fout:
      """
      profiel, veld mandat  het veld "mandat" ken ik niet
      Bedoelde u "mandaat"?
      """
    En is de code "onbekend-veld"

  Scenario: een veld dat nergens op lijkt
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "schoenmaat": 43}
      """
    Dan is dit de fout:
      """
      profiel, veld schoenmaat  het veld "schoenmaat" ken ik niet
      Zie rules/feiten.yaml welke velden er zijn.
      """
    En is de code "onbekend-veld"

  Scenario: een kopje met een waarde
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "volwassenheid": 3}
      """
    Dan is dit de fout:
      """
      profiel, veld volwassenheid  "volwassenheid" is een kopje en heeft zelf geen waarde
      Geef een dict met velden.
      """
    En is de code "rubriek-zonder-velden"

  Scenario: hetzelfde thema onder twee namen
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "volwassenheid": {"privacy": 3, "privacy, beveiliging en ethiek": 2}}
      """
    Dan is dit de fout:
      """
      profiel, veld privacy, beveiliging en ethiek  "privacy, beveiliging en ethiek" staat er twee keer, ook als "privacy"
      Laat een van de twee staan.
      """
    En is de code "dubbel-veld"

  Scenario: iets dat geen profiel is
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      5
      """
    Dan is dit de fout:
      """
      dit is geen profiel
      Geef een Profile, een dict, of wat read_profile teruggaf.
      """
    En is de code "geen-profiel"

  Scenario: een profiel dat bij een andere regelset is gelezen
    Gegeven de regels, waarin in "feiten.yaml" "# Alle feiten" is vervangen door "# Dit zijn alle feiten"
    Wanneer ik in Python een gelezen profiel van Eersel gebruik met de regels in "regels"
    Dan is dit de fout:
      """
      dit profiel is gelezen bij een andere regelset
      Lees het profiel opnieuw, met dezelfde regels.
      """
    En is de code "andere-regelset"
