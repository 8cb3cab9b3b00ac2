# language: nl
Functionaliteit: Twee regelsets vergelijken, met iets wat niet klopt

  Regel: Een revisie van git

    Scenario: een revisie die er niet is
      Gegeven een kleine regelset
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk vorige:regels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        git kent de revisie "vorige" niet
        Noem een revisie die git kent, zoals HEAD~1, of een map die bestaat.
        """
      En is de code "onbekende-revisie"

    Scenario: een revisie die op een optie lijkt
      Gegeven een kleine regelset
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk -- --all:regels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        git kent de revisie "--all" niet
        Noem een revisie die git kent, zoals HEAD~1, of een map die bestaat.
        """
      En is de code "onbekende-revisie"

    Scenario: een map die er in die revisie niet is
      Gegeven een kleine regelset
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk HEAD:rgels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        in de revisie "HEAD" is geen map "rgels"
        Controleer de naam van de map.
        """
      En is de code "map-ontbreekt"

    Scenario: een bestand in plaats van een map
      Gegeven een kleine regelset
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk HEAD:regels/taal.yaml regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        in de revisie "HEAD" is geen map "regels/taal.yaml"
        Controleer de naam van de map.
        """
      En is de code "map-ontbreekt"

    Scenario: hier is geen git
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels vergelijk HEAD:regels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "HEAD:regels" bestaat niet, en hier is geen map van git
        Noem een map, of ga naar de map van git.
        """
      En is de code "geen-git-map"

    Scenario: git is er niet
      Gegeven een kleine regelset
      En git is niet geïnstalleerd
      Wanneer ik "strategiekeuze regels vergelijk HEAD:regels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        git is hier niet te gebruiken
        Installeer git, of noem een map die bestaat.
        """
      En is de code "geen-git"

    Scenario: een map die geen regelset is
      Gegeven een kleine regelset
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk HEAD:regels/teksten regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        HEAD:regels/teksten  in "HEAD:regels/teksten" staat geen regelset
        Zet er een bestand "regelset.yaml" in, of noem de map met de regels.
        """
      En is de code "geen-regelset"

    Scenario: regels die in die revisie niet klopten
      Gegeven een kleine regelset, waarin in "regels.feature" "Samen werken" is vervangen door "Samen werkn"
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk HEAD:regels regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        HEAD:regels/regels.feature:17  de strategie "Samen werkn" ken ik niet
          17 │     Dan pleit dit voor "Samen werkn"
             │                        ^^^^^^^^^^^^^
        Bedoelde u "Samen werken"?
        """
      En is de code "onbekende-strategie"

    Scenario: een map met veel te veel
      Gegeven een kleine regelset met 6 teksten van 1 MB
      En alles staat in git
      Wanneer ik "strategiekeuze regels vergelijk HEAD:regels regels" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        in "HEAD:regels" staat te veel voor een regelset
        Noem de map met de regels.
        """
      En is de code "map-te-groot"

  Regel: De versie van een regelset

    Scenario: een versie van een andere vorm
      Gegeven een kleine regelset
      Wanneer ik "strategiekeuze regels versie regels regels" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm:
        """
        regels/regelset.yaml  de versie "1" heeft niet de vorm 1.2.3
        Schrijf drie getallen met punten ertussen, zoals 0.1.0.
        """
      En is de code "verkeerde-versie"

    Scenario: een regel met de versie die anders is dan gewoon
      Gegeven een kleine regelset, waarin in "regelset.yaml" "versie: "1"" is vervangen door ""versie": 1.0.0"
      En alles staat in git
      En in "regels.feature" is "Lage kwaliteit heet zwak" vervangen door "Te lage kwaliteit heet zwak"
      Wanneer ik "strategiekeuze regels versie HEAD:regels regels --schrijf" uitvoer
      Dan is de afsluitcode 4
      En staat er op het scherm, naast het antwoord:
        """
        regels/regelset.yaml  de regel met de versie is niet te vinden
        Schrijf zelf op een eigen regel: versie: 1.1.0
        """
      En is de code "versie-niet-gevonden"
