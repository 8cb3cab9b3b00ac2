"""The health of two rule sets side by side, with the difference in percentage points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.report.figures import count, percent, tenths
from strategiekeuze.report.health.rows import MORE, outcome_part, parts
from strategiekeuze.report.health.table import table
from strategiekeuze.report.health.text import ABSENT, declared

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.health import Health, HealthComparison, Share
    from strategiekeuze.report.health.rows import Part

LONGEST = 16
"""Number of signs of the name of a folder above a column."""

OTHER_POPULATION = "Beide regelsets kregen de profielen van {first}. De andere map heeft een andere bevolking.yaml."
OTHER_FACTS = 'De mappen noemen andere feiten bij "niet lichter bij meer". Daar staat dus geen verschil.'

Shares = dict[tuple[str, str], "Share"]
"""The measurements of one rule set, by heading and label."""


def side_by_side(found: HealthComparison, first: str, second: str) -> str:
    """Return both reports as one; `first` and `second` are the names of the folders."""
    left, right = shares_of(found.een), shares_of(named_alike(found.ander, found.een))
    headings = dict.fromkeys(heading for heading, _ in {**left, **right})
    head = f"{count(found.een.bevolking.aantal)} verzonnen profielen, twee keer dezelfde: {first} naast {second}"
    rows = [("", short(first), short(second), "verschil")]
    apart = set() if same_facts(found) else {MORE}
    for heading in headings:
        rows.append((heading, "", "", ""))
        rows += [compared(label, left, right, heading, apart) for label in labels(heading, left, right)]
    last = [
        f"Verschil: {short(first)} min {short(second)}, in procentpunten.",
        *notes(found, first),
        *declared(found.een),
    ]
    return "\n".join([head, "", *table(rows), "", *last]) + "\n"


def short(folder: str) -> str:
    """Return the end of a long name of a folder: that is where two names differ most."""
    return folder if len(folder) <= LONGEST else f"…{folder[1 - LONGEST :]}"


def notes(found: HealthComparison, first: str) -> list[str]:
    """Return what the reader must know about profiles and facts that the rule sets do not share."""
    population = [OTHER_POPULATION.format(first=short(first))] if found.andere_bevolking else []
    return [*population, *([] if same_facts(found) else [OTHER_FACTS])]


def same_facts(found: HealthComparison) -> bool:
    """Tell whether more of the same facts should never make the advice lighter; without any there is no such part."""
    more = [side.meer for side in (found.een, found.ander)]
    counted = [set(each.geteld) for each in more if each is not None]
    return len(counted) < len(more) or counted[0] == counted[1]


def named_alike(health: Health, other: Health) -> Health:
    """Return a report in which a strategy has the name that the other report gives it."""
    names = {each.strategie: each.naam for each in other.uitkomsten}
    outcomes = [
        each.model_copy(update={"naam": names.get(each.strategie) or alone(each.naam, each.strategie, names.values())})
        for each in health.uitkomsten
    ]
    return health.model_copy(update={"uitkomsten": tuple(outcomes)})


def alone(name: str, slug: str | None, taken: Iterable[str]) -> str:
    """Return a name that no other strategy has."""
    return f"{name} ({slug})" if name in taken else name


def labels(heading: str, left: Shares, right: Shares) -> list[str]:
    """Return what stands under a heading in either report."""
    return [label for above, label in {**left, **right} if above == heading]


def compared(label: str, left: Shares, right: Shares, heading: str, apart: set[str]) -> tuple[str, str, str, str]:
    """Return one measurement of both; one that a rule set lacks has no share; what stands apart no difference."""
    shares = [side.get((heading, label)) for side in (left, right)]
    cells = [ABSENT if share is None else percent(share) for share in shares]
    present = [share.aandeel for share in shares if share is not None]
    change = signed(present[0] - present[1]) if len(present) == len(shares) and heading not in apart else ABSENT
    return (f"  {label}", cells[0], cells[1], change)


def signed(difference: float) -> str:
    """Return a difference with its sign: +1,2."""
    # Both shares have one decimal; what lies below that is left over from subtracting.
    exact = round(difference, 1) or 0.0
    return f"{'+' if exact > 0 else ''}{tenths(exact)}"


def shares_of(health: Health) -> Shares:
    """Return every measurement that two rule sets can share: no pairs, and no single facts."""
    found: list[Part] = [outcome_part(health), *parts(health, 0)]
    return {(part.heading, row.label): row.share for part in found for row in part.rows}
