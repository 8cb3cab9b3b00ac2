# language: nl
Functionaliteit: Het advies voor gemeenten van vroeger
  Dit zijn ijkpunten, en geen bewijs. De feiten komen uit openbare bronnen, de scores zijn schattingen van één lezer.
  Een groen voorbeeld laat alleen zien dat de regels deze lezing volgen. Of de lezing klopt, is niet onderzocht.
  Een voorbeeld vraagt de eerste keus van de lezer. Welke keus ook goed zou zijn, staat erboven in woorden.

  Regel: Hele gemeenten

    # Ook aanvaardbaar: Federatief en open, Verantwoord en veilig.
    Scenario: Den Haag in 2023 heeft een besluit van college en raad, en verankert
      Gegeven het profiel "ijking/den-haag-2023"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"

    # Ook aanvaardbaar: Opgavegericht.
    Scenario: Utrecht in 2016 moet van proef naar gebruik, en verankert
      Gegeven het profiel "ijking/utrecht-2016"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"

    # Ook aanvaardbaar: Organisatiebreed verankeren.
    Scenario: Amsterdam in 2024 deelt één platform en opent haar data
      Gegeven het profiel "ijking/amsterdam-2024"
      Dan is het advies "Federatief en open"
      En is de zekerheid "vast"

    # Ook aanvaardbaar: Opgavegericht, Sturen op inzicht.
    Scenario: Meierijstad in 2018 maakt van een nulmeting een routekaart
      Gegeven het profiel "ijking/meierijstad-2018"
      Dan is het advies "Organisatiebreed verankeren"
      En is de zekerheid "vast"

    # De lezer noemt geen andere keus die ook goed is.
    Scenario: Waadhoeke in 2022 deelt mensen en kennis in een coöperatie
      Gegeven het profiel "ijking/waadhoeke-2022"
      Dan is het advies "Samen in de regio"
      En is de zekerheid "vast"

    # Ook aanvaardbaar: Sturen op inzicht.
    Scenario: Alphen aan den Rijn in 2016 probeert uit, met nog weinig sturing
      Gegeven het profiel "ijking/alphen-aan-den-rijn-2016"
      Dan is het advies "Klein beginnen"
      En is de zekerheid "vast"

    # Ook aanvaardbaar: Samen in de regio, Klein beginnen.
    Scenario: Woensdrecht in 2017 brengt eerst de basis op orde
      Gegeven het profiel "ijking/woensdrecht-2017"
      Dan is het advies "Fundament eerst"
      En is de zekerheid "vast"

  Regel: Eén domein

    # Ook aanvaardbaar: Opgavegericht, Fundament eerst.
    Scenario: Huizen in 2019 meet doelen in het sociaal domein, en stuurt daarop
      Gegeven het profiel "ijking/huizen-2019"
      Dan is het advies "Sturen op inzicht"
      En is de zekerheid "vast"

    # Ook aanvaardbaar: Verantwoord en veilig.
    Scenario: Tilburg in 2022 pakt in het domein veiligheid één opgave aan
      Gegeven het profiel "ijking/tilburg-2022"
      Dan is het advies "Opgavegericht"
      En is de zekerheid "vast"
