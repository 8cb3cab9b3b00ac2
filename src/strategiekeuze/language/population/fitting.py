"""Say what does not fit in a draw: a field of another way to draw, a middle that lies outside, limits that fall."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import bounds
from strategiekeuze.model.facts import HUNDREDTHS, NUMBERS, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.yaml.fields import Fields
    from strategiekeuze.model.population import Bell

OF_WAY = {
    "midden": ("midden", "spreiding", "mee met", "stap", "rij"),
    "kans": ("kans",),
    "gewichten": ("gewichten",),
}
"""Per way to draw a fact the fields that it reads."""

EVERY_FIELD = tuple(field for fields in OF_WAY.values() for field in fields)


def reject_unfit(fields: Fields, way: str) -> None:
    """Report the fields that another way to draw would read: nothing would happen with them."""
    for field in EVERY_FIELD:
        if fields.has(field) and field not in OF_WAY[way]:
            what, place = f"{quoted(field)} past niet bij {quoted(way)}", fields.place_of_name(field)
            fields.problems.append(Problem("ongeldige-waarde", what, "Laat een van de twee weg.", place))


def reject_step(fields: Fields, fact: Fact, row: Sequence[int]) -> None:
    """Report a step where values are chosen from a row or from options: there is nothing to round."""
    if fields.has("stap") and fields.has("rij"):
        fields.reject("stap", '"stap" past niet bij "rij"', "Laat een van de twee weg.")
    elif fields.has("stap") and row:
        fields.reject("stap", f'bij de soort "{fact.soort}" past "stap" niet', "Haal dat veld weg.")


def reject_outside(fields: Fields, fact: Fact, bell: Bell) -> None:
    """Report a middle that is no place in the row, or no value that the fact may have."""
    if bell.rij:
        reject_no_place(fields, bell.midden, len(bell.rij) - 1)
        return
    scale = 1 if fact.soort in HUNDREDTHS else 100
    if fact.soort in NUMBERS and not fact.van * scale <= bell.midden <= fact.tot * scale:
        what = f"{quoted(fields.text('midden'))} valt buiten het bereik van {quoted(fact.naam)}"
        fields.reject("midden", what, f"Schrijf een getal {bounds(fact)}.")


def reject_no_place(fields: Fields, middle: int, last: int) -> None:
    """Report a middle that lies before the first place, or after the last."""
    if not 0 <= middle <= 100 * last:
        what = f"{quoted(fields.text('midden'))} is geen plaats in deze rij"
        fields.reject("midden", what, f"Schrijf een getal van 0 tot en met {last}.")


def reject_falling(fields: Fields, limits: Sequence[int]) -> None:
    """Report limits of which one is no higher than the one before it."""
    if any(after <= before for before, after in pairwise(limits)):
        fields.reject("grenzen", "de grenzen lopen niet op", "Zet ze van laag naar hoog, elke grens één keer.")


def with_order(fact: Fact) -> bool:
    """Tell whether a fact can be drawn around a middle."""
    return fact.soort in {*NUMBERS, Kind.ORDERED}
