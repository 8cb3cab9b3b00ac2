# language: nl
Functionaliteit: Zinnen die zeggen wat een regel besluit
  In een voorbeeld zegt zo'n zin dat er een regel is die dit besluit.

  Scenario: Een argument telt een of twee punten
    Gegeven het profiel "meierijstad"
    Dan pleit dit voor "Organisatiebreed verankeren"
    En pleit dit sterk voor "Organisatiebreed verankeren"

  Scenario: Ook een argument tegen telt een of twee punten
    Gegeven het profiel "den-haag"
    En er is minder dan 0,5 fte voor data
    Dan pleit dit tegen "Fundament eerst"
    En pleit dit sterk tegen "Fundament eerst"

  Scenario: Een strategie kan aangewezen of uitgesloten zijn
    Gegeven het profiel "eersel"
    En er is nu een incident
    En er zijn geen opgaven in het beleid
    Dan is "Verantwoord en veilig" aangewezen op trede 1
    En is "Opgavegericht" uitgesloten

  Scenario: Een bevinding geldt
    Gegeven het profiel "eersel"
    En er is geen fte voor data
    Dan geldt de bevinding "geen capaciteit"
