"""A page about a strategy of the small rule set, and that rule set with pages."""

from __future__ import annotations

from pathlib import Path

from support.broken_files import SMALL_RULES, copy_rules

PAGE = """wat: Eerst doen en leren.
voor wie: Voor wie nog zoekt.
niet voor wie: Niet voor wie al veel doet.
eerste stappen:
  - {stap: Kies een vraag., wie: de directie, weken: 1}
  - {stap: Kies een eigenaar., wie: de directie, weken: 3}
  - {stap: Werk aan het antwoord., wie: de eigenaar, weken: 16}
  - {stap: Deel de les., wie: de eigenaar, weken: 18}
kpis:
  - {naam: dagen tot het antwoord, definitie: Het aantal dagen., eenheid: dagen, goed: lager}
  - {naam: gedeelde lessen, definitie: Het aantal lessen., eenheid: lessen, goed: hoger}
  - {naam: gebruikers, definitie: Het aantal gebruikers., eenheid: mensen, goed: hoger}
  - {naam: kosten, definitie: Alle kosten samen., eenheid: euro, goed: lager}
betrokkenen:
  binnen: {directie: Geeft tijd.}
  buiten: {inwoners: Stellen vragen.}
risicos:
  - {risico: Niemand kijkt opnieuw., aanpak: Zet het op de agenda.}
herijken:
  wanneer: na 6 maanden
  signalen: [Er komt een opdrachtgever.]
bronnen: [rapport]
"""


def small_rules_with_pages(*slugs: str, page: str = PAGE) -> Path:
    """Copy the small rule set to the folder `regels`, with the same page about each of these strategies."""
    copy_rules(SMALL_RULES)
    folder = Path("regels/strategieen")
    folder.mkdir()
    for slug in slugs:
        (folder / f"{slug}.yaml").write_text(page, encoding="utf-8")
    return Path("regels")
