"""The entry for the list of changes: what a municipality notices of new rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.report.figures import count, percent
from strategiekeuze.report.rule_comparison.parts import facts, rules, strategies, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.rule_comparison import RuleComparison
    from strategiekeuze.model.verification import Stated

QUESTION = "Wat merkt een gemeente?"
MOST = 3
"""Number of changes of advice that are told; the rest is counted."""

NOTICED = {
    "advies anders": "**Sommige gemeenten krijgen een ander advies.**",
    "alleen zekerheid of punten anders": (
        "**Het advies blijft gelijk.** De punten kunnen anders zijn, en hoe zeker het advies is. "
        "Dat het advies gelijk blijft, is bewezen voor elk volledig profiel."
    ),
    "alleen teksten anders": "**Het advies blijft gelijk.** Alleen teksten zijn anders.",
    "niets anders": "**Een gemeente merkt niets.** Het advies en de teksten blijven gelijk.",
    "niet bewezen": (
        "**Misschien krijgt een gemeente een ander advies.** Wij vonden er geen. Dat er geen is, is niet bewezen."
    ),
}
MADE_UP = "Van {total} verzonnen gemeenten zijn dat er {number} ({percent})."
PARTLY = "Dat komt alleen voor als antwoorden onbekend zijn."
REFUSED = "**Sommige profielen worden nu geweigerd.** Hieronder staat bij welke feiten."


def entry_of(found: RuleComparison, version: str) -> str:
    """Return the entry in Markdown."""
    blocks = [[f"## {version}"], [QUESTION], [*noticed(found)]]
    blocks += [list(part(found)) for part in (rules, facts, strategies, texts)]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def noticed(found: RuleComparison) -> Iterator[str]:
    """Yield what a municipality notices, each as an item."""
    yield f"- {' '.join([NOTICED[found.verschil], *how_often(found)])}"
    if any(each.weigert for each in found.feiten):
        yield f"- {REFUSED}"
    for each in found.paren[:MOST]:
        yield f"- Eerst was het advies {each.van_naam}, nu {each.naar_naam}.{like(each.voorbeeld.profiel)}"
    rest = len(found.paren) - MOST
    if rest > 0:
        yield "- Er is nog 1 andere overgang." if rest == 1 else f"- Er zijn nog {count(rest)} andere overgangen."


def how_often(found: RuleComparison) -> Iterator[str]:
    """Yield how many made-up municipalities get another advice."""
    share = found.verzonnen
    if found.verschil != "advies anders":
        return
    if not found.paren:
        yield PARTLY
    elif share is not None:
        yield MADE_UP.format(number=count(share.aantal), total=count(share.van), percent=percent(share))


def like(profile: Mapping[str, Stated]) -> str:
    """Return a municipality as an example; only its size is that of a real one."""
    name = next((value for value in profile.values() if isinstance(value, str)), "")
    return f" Bijvoorbeeld een gemeente als {name}, met verzonnen scores." if name else ""
