"""Read what a strategy asks to do: first steps, performance indicators, risks, and when to look again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.facts.options import unique
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.strategy_page import FirstStep, Indicator, Review, Risk

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.language.yaml.node import Node

STEPS, INDICATORS, RISKS, SIGNALS = (4, 4), (4, 5), (1, 5), (1, 5)
"""Fewest and most of each on one page: enough to begin with and to judge by, few enough to remember."""

MOST_WEEKS = 104
"""What takes longer than two years is no first step."""

HIGHER, LOWER = "hoger", "lager"


def steps(page: Fields) -> tuple[FirstStep, ...]:
    """Return the first steps."""
    return tuple(step(node, page.problems) for node in counted(page, "eerste stappen", STEPS))


def step(node: Node, problems: list[Problem]) -> FirstStep:
    """Return one first step."""
    fields = Fields(node, problems, "een eerste stap")
    found = FirstStep(stap=fields.text("stap"), wie=fields.text("wie"), weken=weeks(fields))
    fields.close()
    return found


def weeks(fields: Fields) -> int:
    """Return a number of weeks; 0, with a problem, when it is none."""
    written = fields.text("weken")
    number = read_number(written, Kind.COUNT) or 0
    if written and not 1 <= number <= MOST_WEEKS:
        remedy = f"Schrijf een geheel getal van 1 tot en met {MOST_WEEKS}."
        fields.reject("weken", f"{quoted(written)} is geen aantal weken", remedy)
    return number


def indicators(page: Fields) -> tuple[Indicator, ...]:
    """Return the performance indicators; two never have the same name."""
    nodes = counted(page, "kpis", INDICATORS)
    found = tuple(indicator(node, page.problems) for node in nodes)
    named = [(each.naam, node) for each, node in zip(found, nodes, strict=True) if each.naam]
    unique(((name, node.entries["naam"].place) for name, node in named), page.problems)
    return found


def indicator(node: Node, problems: list[Problem]) -> Indicator:
    """Return one performance indicator."""
    fields = Fields(node, problems, "een KPI")
    better = fields.text("goed")
    if better and better not in (HIGHER, LOWER):
        remedy = meant_or_all(better, (HIGHER, LOWER), problems)
        fields.reject("goed", f"{quoted(better)} zegt niet welke kant goed is", remedy)
    found = Indicator(
        naam=fields.text("naam"),
        definitie=fields.text("definitie"),
        eenheid=fields.text("eenheid"),
        goed=LOWER if better == LOWER else HIGHER,
    )
    fields.close()
    return found


def risks(page: Fields) -> tuple[Risk, ...]:
    """Return the risks."""
    return tuple(risk(node, page.problems) for node in counted(page, "risicos", RISKS))


def risk(node: Node, problems: list[Problem]) -> Risk:
    """Return one risk."""
    fields = Fields(node, problems, "een risico")
    found = Risk(risico=fields.text("risico"), aanpak=fields.text("aanpak"))
    fields.close()
    return found


def review(page: Fields) -> Review:
    """Return when to look again."""
    fields = page.inner("herijken")
    if fields is None:
        return Review(wanneer="", signalen=())
    counted(fields, "signalen", SIGNALS)
    found = Review(wanneer=fields.text("wanneer"), signalen=fields.texts("signalen"))
    fields.close()
    return found


def counted(fields: Fields, key: str, bounds: tuple[int, int]) -> tuple[Node, ...]:
    """Return the items of a list that has a fewest and a most."""
    items, (fewest, most) = fields.items(key, required=True), bounds
    if fields.has(key) and not fields.misformed(key) and not fewest <= len(items) <= most:
        wanted = str(most) if fewest == most else f"{fewest} tot en met {most}"
        fields.reject(key, f'"{key}" heeft hier {len(items)} delen', f"Schrijf er {wanted}.")
    return items
