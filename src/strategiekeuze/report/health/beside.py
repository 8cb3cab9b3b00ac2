"""The health of two rule sets side by side, with the difference in percentage points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.report.health.rows import outcome_part, parts
from strategiekeuze.report.health.table import percent, table, tenths
from strategiekeuze.report.health.text import ABSENT, count, declared

if TYPE_CHECKING:
    from strategiekeuze.model.health import Health, HealthComparison, Share
    from strategiekeuze.report.health.rows import Part

Shares = dict[tuple[str, str], "Share"]
"""The measurements of one rule set, by heading and label."""


def side_by_side(found: HealthComparison, first: str, second: str) -> str:
    """Return both reports as one; `first` and `second` are the names of the folders."""
    left, right = shares_of(found.een), shares_of(found.ander)
    headings = dict.fromkeys(heading for heading, _ in {**left, **right})
    head = f"{count(found.een.bevolking.aantal)} verzonnen profielen, twee keer dezelfde: {first} naast {second}"
    rows = [("", "eerste", "tweede", "verschil")]
    for heading in headings:
        rows.append((heading, "", "", ""))
        rows += [compared(label, left, right, heading) for label in labels(heading, left, right)]
    last = ["Verschil: tweede min eerste, in procentpunten.", *declared(found.een)]
    return "\n".join([head, "", *table(rows), "", *last]) + "\n"


def labels(heading: str, left: Shares, right: Shares) -> list[str]:
    """Return what stands under a heading in either report."""
    return [label for above, label in {**left, **right} if above == heading]


def compared(label: str, left: Shares, right: Shares, heading: str) -> tuple[str, str, str, str]:
    """Return one measurement of both; one that a rule set lacks has no share."""
    shares = [side.get((heading, label)) for side in (left, right)]
    cells = [ABSENT if share is None else percent(share) for share in shares]
    present = [share.aandeel for share in shares if share is not None]
    change = signed(present[1] - present[0]) if len(present) == len(shares) else ABSENT
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
