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

  Scenario: een tekst waar een regelset hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      advise({"inwoners": 20000}, "rules")
      """
    Dan is dit de fout:
      """
      dit is geen regelset
      Geef wat load_rules teruggaf.
      """
    En is de code "geen-regelset"

  Scenario: een tekst waar een lijst met namen hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      smallest_change({"inwoners": 20000}, regels, vast="ambitie")
      """
    Dan is dit de fout:
      """
      dit zijn geen namen van feiten om vast te houden
      Geef een lijst of een tupel met namen, zoals ("ambitie",).
      """
    En is de code "verkeerd-gebruik"

  Scenario: iets herberekenen dat geen advies is
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      recompute({"advies": "regio"})
      """
    Dan is dit de fout:
      """
      dit is geen advies
      Geef een Advice, JSON als tekst of dict, of de naam van een bestand.
      """
    En is de code "geen-advies"

  Scenario: iets herberekenen dat niet eens JSON kan zijn
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      recompute({"advies": {1, 2}})
      """
    Dan is dit de fout:
      """
      dit is geen advies
      Geef een Advice, JSON als tekst of dict, of de naam van een bestand.
      """
    En is de code "geen-advies"

  Scenario: JSON van gesprek herberekenen, als tekst
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      recompute('{"strategie": null, "leidend": "", "zekerheid": "", "aannames": [], "mogelijk": [], "namen": [], "vraag": null, "feiten": []}')
      """
    Dan is dit de fout:
      """
      dit is een tussenstand van gesprek, en geen advies
      Geef een Advice, JSON als tekst of dict, of de naam van een bestand.
      """
    En is de code "geen-advies"

  Scenario: een tekst die bijna JSON is, herberekenen
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      recompute('{"formaat": 1')
      """
    Dan is dit de fout:
      """
      advies:1  "advies" is geen geldige JSON
      Geef een bestand dat u maakte met: strategiekeuze advies PROFIEL --json
      """
    En is de code "geen-json"

  Abstract Scenario: een tekst waar een Advice hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      <functie>("advies.json")
      """
    Dan is dit de fout:
      """
      dit is geen advies
      Geef een Advice, zoals advise die teruggeeft.
      """
    En is de code "geen-advies"

    Voorbeelden:
      | functie     |
      | canonical   |
      | sealed      |
      | advice_json |

  Scenario: een lege lijst waar een regelset hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      advise({"inwoners": 20000}, [])
      """
    Dan is dit de fout:
      """
      dit is geen regelset
      Geef wat load_rules teruggaf.
      """
    En is de code "geen-regelset"

  Scenario: alle domeinen zonder regelset
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      advise_all_domains({"inwoners": 20000}, 0)
      """
    Dan is dit de fout:
      """
      dit is geen regelset
      Geef wat load_rules teruggaf.
      """
    En is de code "geen-regelset"

  Scenario: een profiel lezen zonder regelset
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      read_profile("profiel.yaml", {})
      """
    Dan is dit de fout:
      """
      dit is geen regelset
      Geef wat load_rules teruggaf.
      """
    En is de code "geen-regelset"

  Scenario: voortgang zonder regelset
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      progress([{"inwoners": 20000}, {"inwoners": 20000}], False)
      """
    Dan is dit de fout:
      """
      dit is geen regelset
      Geef wat load_rules teruggaf.
      """
    En is de code "geen-regelset"

  Scenario: een bladzijde zonder regelset
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      strategy_page("rules", "inzicht")
      """
    Dan is dit de fout:
      """
      dit is geen regelset
      Geef wat load_rules teruggaf.
      """
    En is de code "geen-regelset"

  Scenario: geen naam van een strategie
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      strategy_page(regels, None)
      """
    Dan is dit de fout:
      """
      dit is geen naam van een strategie
      Geef een naam als tekst.
      """
    En is de code "onbekende-strategie"

  Scenario: geen motor
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      advise({"inwoners": 20000}, motor=None)
      """
    Dan is dit de fout:
      """
      de motor "None" ken ik niet
      Kies auto, evaluator of beide.
      """
    En is de code "onbekende-motor"

  Scenario: geen lijst met profielen
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      progress(None)
      """
    Dan is dit de fout:
      """
      dit is geen lijst met profielen
      Geef een lijst met twee of meer profielen.
      """
    En is de code "te-weinig-metingen"

  Scenario: een regelset waar een map hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      measure_health(regels)
      """
    Dan is dit de fout:
      """
      dit is geen map
      Geef de map met de regels, als tekst of als Path.
      """
    En is de code "geen-map"

  Scenario: een regelset lezen van iets anders dan een map
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      load_rules(regels)
      """
    Dan is dit de fout:
      """
      dit is geen map
      Geef de map met de regels, als tekst of als Path.
      """
    En is de code "geen-map"

  Scenario: een aantal profielen als tekst
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      measure_health(aantal="5")
      """
    Dan is dit de fout:
      """
      "5" past niet bij --aantal
      Geef een geheel getal van 1 tot en met 1.000.000.
      """
    En is de code "verkeerd-getal"

  Scenario: een half profiel
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      measure_health(aantal=5.5)
      """
    Dan is dit de fout:
      """
      "5.5" past niet bij --aantal
      Geef een geheel getal van 1 tot en met 1.000.000.
      """
    En is de code "verkeerd-getal"

  Scenario: een ja als aantal
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      measure_health(aantal=True)
      """
    Dan is dit de fout:
      """
      "True" past niet bij --aantal
      Geef een geheel getal van 1 tot en met 1.000.000.
      """
    En is de code "verkeerd-getal"

  Scenario: een half zaad
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      measure_health(zaad=1.5)
      """
    Dan is dit de fout:
      """
      "1.5" past niet bij --zaad
      Geef een geheel getal van 0 tot en met 1.000.000.
      """
    En is de code "verkeerd-getal"

  Scenario: een domein dat geen naam en geen nummer is
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      advise({"gemeente": "Eersel"}, domein={1})
      """
    Dan is dit de fout:
      """
      dit is geen domein
      Geef de naam of het nummer van een domein.
      """
    En is de code "verkeerd-type"

  Scenario: een nummer van een domein onder nul
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      advise({"gemeente": "Eersel"}, domein=-1)
      """
    Dan is dit de fout:
      """
      --domein  "-1" is geen waarde voor "domein"
      Bedoelde u "1"?
      """
    En is de code "onbekende-waarde"

  Scenario: een ja waar een naam of een nummer hoort
    Gegeven de map "leeg"
    Wanneer ik in Python een advies vraag voor:
      """
      {"inwoners": 20000, "domein": True}
      """
    Dan is dit de fout:
      """
      profiel, veld domein  "True" is geen waarde voor "domein"
      Geef een str of een int.
      """
    En is de code "verkeerd-type"

  Abstract Scenario: geen naam van een bestand
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      <aanroep>
      """
    Dan is dit de fout:
      """
      dit is geen bestand
      Geef de naam van een bestand, als tekst of als Path.
      """
    En is de code "geen-bestand"

    Voorbeelden:
      | aanroep                    |
      | read_profile(None)         |
      | read_profile(b"x")         |
      | check_decision_table(3)    |
      | check_decision_table(None) |

  Scenario: een dict lezen als bestand
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      read_profile({"gemeente": "Eersel"})
      """
    Dan is dit de fout:
      """
      dit is geen bestand
      Geef een dict aan advise.
      """
    En is de code "geen-bestand"

  Scenario: een lijst waar de naam van een tabel hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      check_decision_table("tabel.dmn", [])
      """
    Dan is dit de fout:
      """
      dit is geen naam van een tabel
      Geef een str, of None voor alle.
      """
    En is de code "verkeerd-type"

  Scenario: een getal waar een map met voorbeelden hoort
    Gegeven een kleine regelset
    Wanneer ik in Python dit aanroep:
      """
      measure_coverage("regels", voorbeelden=3)
      """
    Dan is dit de fout:
      """
      dit is geen map
      Geef de map met de voorbeelden, als tekst of als Path.
      """
    En is de code "geen-map"

  Scenario: een getal waar een functie hoort
    Gegeven het bestand "nota.txt" met deze inhoud:
      """
      Wij willen dat iedereen meedoet.
      """
    Wanneer ik in Python dit aanroep:
      """
      read_policy_document("nota.txt", progress=3)
      """
    Dan is dit de fout:
      """
      de voortgang is geen functie
      Geef een functie met twee getallen, of None.
      """
    En is de code "verkeerd-type"

  Scenario: een tekst waar ja of nee hoort
    Gegeven de map "leeg"
    Wanneer ik in Python dit aanroep:
      """
      explain_choice({"inwoners": 20000}, verandering="nee")
      """
    Dan is dit de fout:
      """
      verandering is geen ja of nee
      Geef True of False.
      """
    En is de code "verkeerd-gebruik"
