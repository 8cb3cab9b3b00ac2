"""How much of what was found a memo of two pages bears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.plain import escaped
from strategiekeuze.registry.names import shown

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from strategiekeuze.model.policy_check import Evidence

MOST: Mapping[str, int] = {
    "redenen": 2,
    "argumenten": 2,
    "tegen": 1,
    "gekozen": 3,
    "goed": 5,
    "bevindingen": 6,
    "stappen": 5,
    "citaten": 1,
    "waarden": 2,
}
"""Most of each kind that the memo tells in full."""

LONGEST_QUOTE = 70
"""Most signs of a quote; the whole quote stands in the JSON."""


def short(text: str) -> str:
    """Return a text on one line, cut when it is long, and shown as it is."""
    return escaped(shown(text, LONGEST_QUOTE))


def evidence_shown(found: Iterable[Evidence], told: Collection[Evidence]) -> str:
    """Return one quote from the policy, and the values found; what was told elsewhere is left out."""
    fresh = [each for each in found if each.soort != "advies" and each not in told]
    quotes = [piece(each) for each in fresh if each.citaat][: MOST["citaten"]]
    return "; ".join([*quotes, *[piece(each) for each in fresh if not each.citaat][: MOST["waarden"]]])


def piece(found: Evidence) -> str:
    """Return one piece of evidence: a quote with its place, a name, or a fact with its value."""
    if found.citaat:
        return f'"{short(found.citaat)}"' + (f" ({short(found.plek)})" if found.plek else "")
    return f"{short(found.naam)} ({found.soort}): {short(found.tekst)}" if found.tekst else short(found.naam)
