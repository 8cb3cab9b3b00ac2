"""The measurements of a health report as rows: a label with how often that happens, under a heading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.health import FactMoves, Health, Moves, PairShare, Share, SizeFlips

MOST = 3
"""Number of facts and of pairs in a report; the JSON has them all."""


MORE = "Een stap meer, en toch een lichter advies"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement; `note` stands behind it where there is room."""

    label: str
    share: Share
    note: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows under one heading."""

    heading: str
    rows: tuple[Row, ...]


def outcome_part(health: Health) -> Part:
    """Return how often each outcome is given."""
    return Part("Advies", tuple(Row(each.naam, each.hoe_vaak) for each in health.uitkomsten))


def ladder_part(health: Health) -> Part:
    """Return what decides."""
    rungs = [Row(f"trede {each.trede} van de ladder", each.hoe_vaak) for each in health.ladder]
    return Part("Wat beslist", (*rungs, Row("de argumenten", health.op_punten)))


def lead_part(health: Health) -> Part:
    """Return how close it is where arguments decide."""
    leads = [Row(each.naam, each.hoe_vaak) for each in health.voorsprong]
    ties = [
        Row("  daarvan beslist het knelpunt", health.door_knelpunt),
        Row("  daarvan beslist de volgorde van het wiel", health.door_volgorde),
    ]
    near = Row("een buur op het wiel staat op hoogstens 1 punt", health.buur_dichtbij)
    second = Row("het advies heeft een tweede koers (van alle adviezen)", health.tweede_koers)
    return Part("De voorsprong, als argumenten beslissen", (leads[0], *ties, *leads[1:], near, second))


def size_part(size: SizeFlips, most: int) -> Part:
    """Return what size alone does."""
    total = Row("profielen die dan een ander advies krijgen", size.hoe_vaak)
    return Part("Alleen een andere omvang", (total, *pair_rows(size.paren[:most])))


def more_part(more: Moves, most: int) -> Part:
    """Return what more of a fact does."""
    totals = (
        Row("begrijpelijk: een gebrek is opgelost", more.begrijpelijk),
        Row("alleen het knelpunt verschoof, bij een gelijke stand", more.alleen_knelpunt),
        Row("vreemd: daar is geen reden voor", more.vreemd),
        Row("profielen met minstens één vreemde stap", more.profielen),
    )
    facts = tuple(fact_row(each) for each in more.per_feit[:most])
    return Part(MORE, (*totals, *facts, *pair_rows(more.per_paar[:most])))


def fact_row(found: FactMoves) -> Row:
    """Return how often more of one fact is strange."""
    return Row(f"  vreemd bij {found.naam}", found.hoe_vaak)


def pair_rows(pairs: tuple[PairShare, ...]) -> tuple[Row, ...]:
    """Return from which advice to which, with the fact that did it."""
    return tuple(Row(f"  {each.van} > {each.naar}", each.hoe_vaak, cause(each)) for each in pairs)


def cause(pair: PairShare) -> str:
    """Return the example of a pair in words."""
    found = pair.voorbeeld
    return f"{found.naam} van {found.van} naar {found.naar}"


def parts(health: Health, most: int = MOST) -> Iterator[Part]:
    """Yield every part of the report except the outcomes, with at most so many facts and pairs in each."""
    yield ladder_part(health)
    yield lead_part(health)
    if health.omvang:
        yield size_part(health.omvang, most)
    if health.meer:
        yield more_part(health.meer, most)
