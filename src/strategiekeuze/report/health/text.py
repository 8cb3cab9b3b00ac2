"""The health of a rule set as Dutch text for a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from strategiekeuze.report.figures import count, percent, tenths
from strategiekeuze.report.health.rows import MOST, parts
from strategiekeuze.report.health.table import table
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from strategiekeuze.model.health import Health, OutcomeShare
    from strategiekeuze.report.health.rows import Part, Row

NO_MORE = 'Het wiel noemt geen feiten bij "niet lichter bij meer". Dat deel ontbreekt dus.'
DECLARED = "De profielen zijn verzonnen maar aannemelijk, volgens {file}."
UNDECLARED = "Er is geen bevolking.yaml. Elke waarde komt even vaak voor, en zo is geen enkele gemeente."
LEGEND = (
    "Saldo: het gemiddelde aantal punten. Dichtbij: minstens 85% van het hoogste saldo, als argumenten beslissen.",
    f"Van paren en feiten staan hier de eerste {MOST}; --json geeft ze allemaal.",
)
WIDTH = 110
ABSENT = "-"


def as_text(health: Health, asked: str = "") -> str:
    """Return the whole report; `asked` is the folder and the seed that were asked for, as on the command line."""
    head = f"{health.regelset} {health.regelset_versie}: {count(health.bevolking.aantal)} verzonnen profielen"
    rest = [line for part in parts(health) for line in ("", *part_lines(part))]
    first = [] if health.bevolking.bestand else [UNDECLARED]
    return "\n".join([head, *first, "", *outcome_lines(health), *rest, "", *closing(health, asked)]) + "\n"


def outcome_lines(health: Health) -> list[str]:
    """Return the outcomes, and how each strategy fares."""
    fares = {each.strategie: each for each in health.strategieen}
    rows = [("Uitkomst", "advies", "saldo", "uitgesloten", "dichtbij", "voorbeeld")]
    for outcome in health.uitkomsten:
        found = fares.get(outcome.strategie or "")
        cells = (tenths(found.gemiddeld_saldo), percent(found.uitgesloten), percent(found.dichtbij)) if found else ()
        rows.append((outcome.naam, percent(outcome.hoe_vaak), *(cells or (ABSENT,) * 3), example_of(outcome)))
    never = [f"Nooit het advies: {', '.join(health.nooit)}."] if health.nooit else []
    return [*table(rows), *never]


def example_of(outcome: OutcomeShare) -> str:
    """Return the number of an example, or that there is none."""
    return ABSENT if outcome.hoe_vaak.voorbeeld is None else count(outcome.hoe_vaak.voorbeeld)


def part_lines(part: Part) -> list[str]:
    """Return a part as a table under its heading."""
    return table([(part.heading, "aantal", "aandeel", "voorbeeld"), *(cells_of(row) for row in part.rows)])


def cells_of(row: Row) -> tuple[str, str, str, str]:
    """Return the cells of a row; a note stands behind the number of the example."""
    example = ABSENT if row.share.voorbeeld is None else count(row.share.voorbeeld)
    return (row.label, count(row.share.aantal), percent(row.share), f"{example}  {row.note}".rstrip())


def closing(health: Health, asked: str) -> list[str]:
    """Return what the figures mean and what they rest on."""
    example = f"Bekijk een profiel met {asked} --voorbeeld en het nummer.".replace("  ", " ")
    return [*LEGEND, example, step(health), *declared(health)]


def step(health: Health) -> str:
    """Say what one step more is, or that the wheel names no facts of which more is better."""
    if health.meer is None:
        return NO_MORE
    return f"Een stap meer: een half punt of een plaats hoger bij {listing(health.meer.geteld, 'of')}."


def declared(health: Health) -> list[str]:
    """Return which population ran, and what the wheel is."""
    used = health.bevolking
    source = DECLARED.format(file=used.bestand) if used.bestand else UNDECLARED
    return [f"{source} Zaad {used.zaad}, {count(used.aantal)} profielen.", *wrap(health.voorbehoud, WIDTH)]
