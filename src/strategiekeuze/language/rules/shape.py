"""The outside of a rule: its tags and the order of its steps."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.lost_text import is_sentence

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.language.gherkin.feature import Scenario, Step, Tag
    from strategiekeuze.language.rules.context import Context

RULE_ID = re.compile(r"[A-Z]{2,}-[0-9]{2,}")
WHEN = frozenset({"Als", "Wanneer"})
THEN = "Dan"
LABELS = ("regel:", "bron:", "eigen-werk")


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
    title = quoted(scenario.title)
    if not scenario.title:
        remedy = "Schrijf achter Scenario: wat de regel zegt."
        context.report("titel-ontbreekt", "dit scenario heeft geen titel", remedy, scenario.place)
    if not scenario.tags:
        remedy = "Zet er @regel: met een nummer boven, en @bron: of @eigen-werk."
        context.report("labels-ontbreken", f"{title} heeft geen labels", remedy, scenario.place)
        return None
    ids, sources, own_work = read_tags(scenario, context)
    if len(context.problems) == before:
        check_tags(scenario, ids, sources=bool(sources or own_work), context=context)
    return Heading(ids[0], tuple(sources), own_work) if len(context.problems) == before else None


def check_tags(scenario: Scenario, ids: list[str], *, sources: bool, context: Context) -> None:
    """Report a rule without an id or with two, or without a source."""
    title = quoted(scenario.title)
    if len(ids) != 1:
        what = f"{title} heeft {'geen' if not ids else 'meer dan een'} regelnummer"
        context.report("regelnummer", what, "Zet er één label boven zoals @regel:REG-01.", scenario.place)
    if not sources:
        remedy = "Zet er @bron: met een naam uit bronnen.yaml boven, of @eigen-werk."
        context.report("bron-ontbreekt", f"{title} heeft geen bron", remedy, scenario.place)


def read_tags(scenario: Scenario, context: Context) -> tuple[list[str], list[str], bool]:
    """Return the ids, the sources, and whether the rule is work of our own."""
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
            what = f"het label {quoted('@' + tag.name)} ken ik niet"
            context.unknown("onbekend-label", what, f"@{tag.name}", [f"@{each}" for each in LABELS], tag.place)
    return ids, sources, own_work


def checked_id(name: str, tag: Tag, context: Context) -> str:
    """Report an id that has the wrong form."""
    if not RULE_ID.fullmatch(name):
        remedy = "Schrijf hoofdletters, een streepje en minstens twee cijfers, bijvoorbeeld REG-01."
        context.report("regelnummer", f"{quoted(name)} is geen regelnummer", remedy, tag.place)
    return name


def checked_source(name: str, tag: Tag, context: Context) -> str:
    """Report a source that is not declared."""
    if name not in context.sources:
        what = f"de bron {quoted(name)} staat niet in bronnen.yaml"
        context.unknown("onbekende-bron", what, name, context.sources, tag.place)
    return name


def shape_of(scenario: Scenario, context: Context) -> Shape | None:
    """Return the steps in their roles; None, with a problem, when they do not make a rule."""
    lost = [(text, place) for text, place in scenario.description if is_sentence(text, context)]
    for text, place in lost:
        remedy = "Begin de stap met Gegeven, En, Maar of Dan."
        context.report("vergeten-stap", f"{quoted(text)} telt niet mee als stap", remedy, place)
    wrong = [step for step in scenario.steps if step.keyword in WHEN]
    for step in wrong:
        remedy = "Begin een voorwaarde met Gegeven, En of Maar."
        context.report("stap-hoort-niet", f'"{step.keyword}" hoort niet in een regel', remedy, keyword_place(step))
    if wrong or lost:
        return None
    return divided(scenario, context)


def keyword_place(step: Step) -> Place:
    """Return where the keyword of a step stands."""
    width = len(step.keyword)
    return replace(step.place, column=max(step.place.column - width - 1, 1), length=width)


def divided(scenario: Scenario, context: Context) -> Shape | None:
    """Return conditions and conclusion, or report what is missing or too much."""
    first = next((index for index, step in enumerate(scenario.steps) if step.keyword == THEN), len(scenario.steps))
    conditions, conclusions = scenario.steps[:first], scenario.steps[first:]
    title = quoted(scenario.title)
    if not scenario.steps:
        remedy = "Schrijf minstens een stap met Gegeven en een stap met Dan."
        context.report("geen-stappen", f"{title} heeft geen stappen", remedy, scenario.place)
        return None
    if not conditions:
        remedy = "Schrijf minstens een stap met Gegeven."
        context.report("geen-voorwaarde", f"{title} heeft geen voorwaarde", remedy, scenario.place)
    if not conclusions:
        remedy = "Sluit af met een stap die begint met Dan."
        context.report("geen-besluit", f"{title} heeft geen besluit", remedy, scenario.place)
    if len(conclusions) > 1:
        too_much(conclusions[1], title, context)
    return Shape(conditions, conclusions[0]) if conditions and len(conclusions) == 1 else None


def too_much(step: Step, title: str, context: Context) -> None:
    """Report a step after the conclusion: a second conclusion, or a condition that comes too late."""
    if step.keyword in (THEN, "En", "Maar"):
        remedy = "Maak van elk besluit een eigen scenario."
        context.report("twee-besluiten", f"{title} heeft meer dan een besluit", remedy, step.place)
    else:
        remedy = "Zet deze voorwaarde boven de stap met Dan."
        context.report("voorwaarde-na-besluit", "na het besluit staat nog een voorwaarde", remedy, step.place)
