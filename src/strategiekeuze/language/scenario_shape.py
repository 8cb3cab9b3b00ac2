"""The outside of a rule: its tags, the order of its steps and its table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin_problems import looks_like_step
from strategiekeuze.language.lines import placeholders

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.language.context import Context
    from strategiekeuze.language.feature import Cell, Scenario, Step, Table, Tag

RULE_ID = re.compile(r"[A-Z]{2,}-\d{2,}")
SUFFIX = re.compile(r"[a-z0-9]+")
WHEN = frozenset({"Als", "Wanneer"})
THEN = "Dan"


@dataclass(frozen=True, slots=True)
class Heading:
    """What the tags of a rule say."""

    id: str
    sources: tuple[str, ...]
    own_work: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """The steps of a rule: one or more conditions, then one conclusion."""

    conditions: tuple[Step, ...]
    conclusion: Step


def heading_of(scenario: Scenario, context: Context) -> Heading | None:
    """Return what the tags say; None, with problems, when the id or the source is missing or wrong."""
    before = len(context.problems)
    ids, sources, own_work = [], [], False
    for tag in scenario.tags:
        kind, _, name = tag.name.partition(":")
        if kind == "regel" and name:
            ids.append(checked_id(name, tag, context))
        elif kind == "bron" and name:
            sources.append(checked_source(name, tag, context))
        elif tag.name == "eigen-werk":
            own_work = True
        else:
            context.unknown("onbekend-label", f'het label "@{tag.name}" ken ik niet', tag.name, LABELS, tag.place)
    if len(ids) != 1:
        what = f'"{scenario.title}" heeft {"geen" if not ids else "meer dan een"} regelnummer'
        context.report("regelnummer", what, "Zet er een label boven, bijvoorbeeld @regel:REG-01.", scenario.place)
    if not sources and not own_work:
        remedy = "Zet er @bron: met een naam uit bronnen.yaml boven, of @eigen-werk."
        context.report("bron-ontbreekt", f'"{scenario.title}" heeft geen bron', remedy, scenario.place)
    return Heading(ids[0], tuple(sources), own_work) if len(context.problems) == before else None


LABELS = ("regel:", "bron:", "eigen-werk")


def checked_id(name: str, tag: Tag, context: Context) -> str:
    """Report an id that has the wrong form."""
    if not RULE_ID.fullmatch(name):
        remedy = "Schrijf hoofdletters, een streepje en minstens twee cijfers, bijvoorbeeld REG-01."
        context.report("regelnummer", f'"{name}" is geen regelnummer', remedy, tag.place)
    return name


def checked_source(name: str, tag: Tag, context: Context) -> str:
    """Report a source that is not declared."""
    if name not in context.sources:
        context.unknown(
            "onbekende-bron", f'de bron "{name}" staat niet in bronnen.yaml', name, context.sources, tag.place
        )
    return name


def shape_of(scenario: Scenario, context: Context) -> Shape | None:
    """Return the steps in their roles; None, with a problem, when they do not make a rule."""
    mistyped = [(text, place, looks_like_step(text)) for text, place in scenario.description]
    for text, place, meant in mistyped:
        if meant:
            context.report("vergeten-stap", f'"{text}" telt niet mee als stap', f'Bedoelde u "{meant}"?', place)
    wrong = [step for step in scenario.steps if step.keyword in WHEN]
    for step in wrong:
        remedy = "Begin een voorwaarde met Gegeven, En of Maar."
        context.report("stap-hoort-niet", f'"{step.keyword}" hoort niet in een regel', remedy, step.place)
    if wrong or any(meant for _, _, meant in mistyped):
        return None
    return divided(scenario, context)


def divided(scenario: Scenario, context: Context) -> Shape | None:
    """Return conditions and conclusion, or report what is missing or too much."""
    first = next((index for index, step in enumerate(scenario.steps) if step.keyword == THEN), len(scenario.steps))
    conditions, conclusions = scenario.steps[:first], scenario.steps[first:]
    if not conditions:
        remedy = "Schrijf minstens een stap met Gegeven."
        context.report("geen-voorwaarde", f'"{scenario.title}" heeft geen voorwaarde', remedy, scenario.place)
    if not conclusions:
        remedy = "Sluit af met een stap die begint met Dan."
        context.report("geen-besluit", f'"{scenario.title}" heeft geen besluit', remedy, scenario.place)
    if len(conclusions) > 1:
        remedy = "Maak van elk besluit een eigen scenario."
        context.report("twee-besluiten", f'"{scenario.title}" heeft meer dan een besluit', remedy, conclusions[1].place)
    return Shape(conditions, conclusions[0]) if conditions and len(conclusions) == 1 else None


def rows_of(scenario: Scenario, context: Context) -> Iterator[tuple[str, Mapping[str, Cell]]]:
    """Yield the suffix and the cells of every row; one empty row when there is no table."""
    if not scenario.outline:
        yield "", {}
        return
    seen: set[str] = set()
    if not any(table.rows for table in scenario.tables):
        remedy = "Zet er een tabel onder met Voorbeelden: en minstens een rij."
        context.report("tabel-ontbreekt", f'"{scenario.title}" heeft geen voorbeelden', remedy, scenario.place)
    for table in scenario.tables:
        if columns_fit(scenario, table, context):
            for row in table.rows:
                cells = {name.text: cell for name, cell in zip(table.header, row, strict=True)}
                if suffix_fits(cells["regel"], seen, context):
                    yield cells["regel"].text, cells


def columns_fit(scenario: Scenario, table: Table, context: Context) -> bool:
    """Report columns that no step uses, and parameters without a column."""
    used = set().union(*(placeholders(step) for step in scenario.steps))
    header = {cell.text: cell.place for cell in table.header}
    if next(iter(header), "") != "regel" or len(header) < len(table.header):
        remedy = 'Noem de eerste kolom "regel", met per rij een vaste letter, en elke kolom een keer.'
        context.report("kolom-regel", "deze tabel begint niet met de kolom regel", remedy, table.place)
        return False
    for name in [name for name in header if name != "regel" and name not in used]:
        context.report(
            "kolom-ongebruikt",
            f'de kolom "{name}" wordt niet gebruikt',
            f"Gebruik <{name}> of haal de kolom weg.",
            header[name],
        )
    for name in sorted(used - set(header)):
        context.report(
            "kolom-ontbreekt",
            f"de tabel heeft geen kolom voor <{name}>",
            f'Voeg de kolom "{name}" toe.',
            table.place,
        )
    return used == set(header) - {"regel"}


def suffix_fits(cell: Cell, seen: set[str], context: Context) -> bool:
    """Report a suffix that is no suffix, or that is used twice."""
    fresh = cell.text not in seen
    seen.add(cell.text)
    if SUFFIX.fullmatch(cell.text) and fresh:
        return True
    what = f'"{cell.text}" kan geen vaste letter van deze rij zijn' if fresh else f'"{cell.text}" staat er twee keer'
    context.report("rijletter", what, "Geef elke rij een eigen letter, bijvoorbeeld a, b en c.", cell.place)
    return False
