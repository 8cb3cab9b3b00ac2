# language: nl
Functionaliteit: VS Code vult de zinnen aan

  Scenario: wat er zou veranderen
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels vscode regels" uitvoer
    Dan is de afsluitcode 5
    En is dit het antwoord:
      """
      --- .vscode/strategiekeuze-zinnen.ts (nu)
      +++ .vscode/strategiekeuze-zinnen.ts (nieuw)
      @@ -0,0 +1,49 @@
      +// Gemaakt door: strategiekeuze regels vscode
      +// De extensie Cucumber leest hier welke zinnen er zijn. Het programma zelf gebruikt dit bestand niet.
      +// Een zin veranderen? Doe dat in taal.yaml en maak dit bestand daarna opnieuw.
      +declare function Given(sentence: string, step: () => void): void
      +
      +// inwoners-minder-dan
      +Given('een gemeente met minder dan {aantal} inwoners', () => {})
      +
      +// fte-minstens
      +Given('er is minstens {fte} fte', () => {})
      +
      +// fte-geen
      +Given('er is geen fte', () => {})
      +
      +// incident
      +Given('er is een incident', () => {})
      +
      +// domein-is
      +Given('het domein is {domein}', () => {})
      +
      +// ambitie-minstens
      +Given('de ambitie is minstens {ambitie}', () => {})
      +
      +// netwerk-lid
      +Given('de gemeente is lid van {netwerken}', () => {})
      +
      +// thema-lager-dan
      +Given('de score op {thema} is lager dan {score}', () => {})
      +
      +// bevinding-geldt
      +Given('de bevinding {bevinding} geldt', () => {})
      +
      +// bevindingen-minstens
      +Given('minstens {aantal} van deze bevindingen gelden:', () => {})
      +
      +// geldt-bevinding
      +Given('geldt de bevinding {bevinding}', () => {})
      +
      +// pleit-voor
      +Given('pleit dit voor {strategie}', () => {})
      +
      +// uitgesloten
      +Given('is {strategie} uitgesloten', () => {})
      +
      +// aangewezen
      +Given('is {strategie} aangewezen op trede {trede}', () => {})
      +
      +// profiel
      +Given('het profiel {profiel}', () => {})

      --- .vscode/settings.json (nu)
      +++ .vscode/settings.json (nieuw)
      @@ -0,0 +1,67 @@
      +{
      +  "cucumber.features": [
      +    "regels/**/*.feature",
      +    "features/**/*.feature"
      +  ],
      +  "cucumber.glue": [
      +    ".vscode/strategiekeuze-zinnen.ts"
      +  ],
      +  "cucumber.parameterTypes": [
      +    {
      +      "name": "aantal",
      +      "regexp": "[0-9][0-9.,]{0,19}"
      +    },
      +    {
      +      "name": "ambitie",
      +      "regexp": "\"[^\"]*\"(?:(?:,| of|, of) \"[^\"]*\")*"
      +    },
      +    {
      +      "name": "bevinding",
      +      "regexp": "\"[^\"]*\""
      +    },
      +    {
      +      "name": "domein",
      +      "regexp": "\"[^\"]*\"(?:(?:,| of|, of) \"[^\"]*\")*"
      +    },
      +    {
      +      "name": "fte",
      +      "regexp": "[0-9][0-9.,]{0,19}"
      +    },
      +    {
      +      "name": "netwerken",
      +      "regexp": "\"[^\"]*\"(?:(?:,| of|, of) \"[^\"]*\")*"
      +    },
      +    {
      +      "name": "profiel",
      +      "regexp": "\"[^\"]*\""
      +    },
      +    {
      +      "name": "score",
      +      "regexp": "[0-9][0-9.,]{0,19}"
      +    },
      +    {
      +      "name": "strategie",
      +      "regexp": "\"[^\"]*\""
      +    },
      +    {
      +      "name": "thema",
      +      "regexp": "\"[^\"]*\""
      +    },
      +    {
      +      "name": "trede",
      +      "regexp": "[0-9][0-9.,]{0,19}"
      +    }
      +  ],
      +  "files.associations": {
      +    "*.feature": "cucumber"
      +  },
      +  "[cucumber]": {
      +    "editor.tabSize": 2,
      +    "editor.insertSpaces": true,
      +    "editor.formatOnSave": false,
      +    "editor.quickSuggestions": {
      +      "other": "on",
      +      "strings": "on"
      +    }
      +  }
      +}

      --- .vscode/extensions.json (nu)
      +++ .vscode/extensions.json (nieuw)
      @@ -0,0 +1,5 @@
      +{
      +  "recommendations": [
      +    "CucumberOpen.cucumber-official"
      +  ]
      +}

      Er is niets geschreven. Schrijf het met --schrijf.
      """
    En is er geen bestand veranderd

  Scenario: de bestanden schrijven
    Gegeven een kleine regelset
    Wanneer ik "strategiekeuze regels vscode regels --schrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: .vscode/strategiekeuze-zinnen.ts
      geschreven: .vscode/settings.json
      geschreven: .vscode/extensions.json
      """
    En zijn ".vscode/extensions.json" en ".vscode/settings.json" en ".vscode/strategiekeuze-zinnen.ts" veranderd

  Scenario: instellingen met commentaar blijven zoals ze zijn
    Gegeven een kleine regelset
    En het bestand ".vscode/settings.json" met deze inhoud:
      """
      {
        // mijn eigen keuze
        "editor.fontSize": 16
      }
      """
    Wanneer ik "strategiekeuze regels vscode regels --schrijf" uitvoer
    Dan is de afsluitcode 0
    En is dit het antwoord:
      """
      geschreven: .vscode/strategiekeuze-zinnen.ts
      geschreven: .vscode/extensions.json

      .vscode/settings.json heeft commentaar, of zegt iets anders. Zet dit er zelf in:
      {
        "cucumber.features": [
          "regels/**/*.feature",
          "features/**/*.feature"
        ],
        "cucumber.glue": [
          ".vscode/strategiekeuze-zinnen.ts"
        ],
        "cucumber.parameterTypes": [
          {
            "name": "aantal",
            "regexp": "[0-9][0-9.,]{0,19}"
          },
          {
            "name": "ambitie",
            "regexp": "\"[^\"]*\"(?:(?:,| of|, of) \"[^\"]*\")*"
          },
          {
            "name": "bevinding",
            "regexp": "\"[^\"]*\""
          },
          {
            "name": "domein",
            "regexp": "\"[^\"]*\"(?:(?:,| of|, of) \"[^\"]*\")*"
          },
          {
            "name": "fte",
            "regexp": "[0-9][0-9.,]{0,19}"
          },
          {
            "name": "netwerken",
            "regexp": "\"[^\"]*\"(?:(?:,| of|, of) \"[^\"]*\")*"
          },
          {
            "name": "profiel",
            "regexp": "\"[^\"]*\""
          },
          {
            "name": "score",
            "regexp": "[0-9][0-9.,]{0,19}"
          },
          {
            "name": "strategie",
            "regexp": "\"[^\"]*\""
          },
          {
            "name": "thema",
            "regexp": "\"[^\"]*\""
          },
          {
            "name": "trede",
            "regexp": "[0-9][0-9.,]{0,19}"
          }
        ],
        "files.associations": {
          "*.feature": "cucumber"
        },
        "[cucumber]": {
          "editor.tabSize": 2,
          "editor.insertSpaces": true,
          "editor.formatOnSave": false,
          "editor.quickSuggestions": {
            "other": "on",
            "strings": "on"
          }
        }
      }
      """
    En zijn ".vscode/extensions.json" en ".vscode/strategiekeuze-zinnen.ts" veranderd

  Scenario: een eigen bestand met de naam van het onze
    Gegeven een kleine regelset
    En het bestand ".vscode/strategiekeuze-zinnen.ts" met deze inhoud:
      """
      // van mij
      """
    Wanneer ik "strategiekeuze regels vscode regels --schrijf" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      .vscode/strategiekeuze-zinnen.ts  ".vscode/strategiekeuze-zinnen.ts" bestaat al
      Geef dat bestand een andere naam.
      """
    En is de code "bestand-bestaat"

  Scenario: instellingen die geen tekst zijn
    Gegeven een kleine regelset
    En het bestand ".vscode/settings.json" met de bytes ff fe 00
    Wanneer ik "strategiekeuze regels vscode regels --schrijf" uitvoer
    Dan is de afsluitcode 1
    En staat er op het scherm:
      """
      .vscode/settings.json:1  ".vscode/settings.json" is geen tekst in UTF-8
      Bewaar het bestand als tekst met tekenset UTF-8.
      """
    En is de code "geen-tekst"
