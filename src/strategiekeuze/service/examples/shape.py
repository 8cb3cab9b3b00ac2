"""The outside of an example: what a test tool loses in silence, such as a repeated title or a mistyped step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rules.lost_text import check_lines, is_sentence
from strategiekeuze.language.rules.shape import keyword_place
from strategiekeuze.service.examples.cases import GIVEN, THEN, WHEN, labels_of, roles

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.language.gherkin.feature import Feature, Scenario
    from strategiekeuze.language.rules.context import Context

NEEDED = {GIVEN: "Gegeven", THEN: "Dan"}


def check_shape(feature: Feature, context: Context) -> None:
    """Report what is lost outside the scenarios of a feature."""
    for lines in feature.descriptions:
        check_lines(lines, context)
    for tag in (tag for tag in feature.loose_tags if tag not in labels_of(feature)):
        remedy = "Zet het label boven Functionaliteit of boven een scenario."
        context.report("label-hoort-niet", f"het label {quoted('@' + tag.name)} hoort hier niet", remedy, tag.place)
    if feature.background:
        remedy = "Zet haar boven de eerste Regel, of schrijf de stappen in elk scenario zelf."
        place = keyword_place(feature.background[0])
        context.report("achtergrond", "onder een Regel past in voorbeelden geen Achtergrond", remedy, place)
    if not feature.scenarios:
        remedy = "Voeg een kop toe met Scenario: en een titel, met stappen eronder."
        context.report("geen-voorbeelden", "in dit bestand staat geen enkel voorbeeld", remedy, feature.place)


def check_title(scenario: Scenario, titles: dict[str, Place], context: Context) -> None:
    """Report a scenario without a title, or with that of another one: pytest-bdd runs the last and drops the first."""
    if not scenario.title:
        remedy = "Schrijf achter Scenario: wat het voorbeeld laat zien."
        context.report("titel-ontbreekt", "dit voorbeeld heeft geen titel", remedy, scenario.place)
        return
    first = titles.setdefault(scenario.title.casefold(), scenario.place)
    if first is not scenario.place:
        what = f'de titel "{scenario.title}" is al gebruikt, op {first}'
        context.report("dubbele-titel", what, "Geef dit scenario een eigen titel.", scenario.place)


def scenario_fits(scenario: Scenario, context: Context) -> bool:
    """Report steps that got lost in free text, that have no place in an example, or that lack."""
    before = len(context.problems)
    for text, place in scenario.description:
        if is_sentence(text, context):
            remedy = "Begin de stap met Gegeven, En, Maar of Dan."
            context.report("vergeten-stap", f"{quoted(text)} telt niet mee als stap", remedy, place)
    for step in (step for role, step in roles(scenario.steps) if role == WHEN):
        remedy = "Begin met Gegeven wat u weet, en met Dan wat eruit moet komen."
        what = f'"{step.keyword}" hoort niet in een voorbeeld'
        context.report("stap-hoort-niet", what, remedy, keyword_place(step))
    if len(context.problems) == before:
        check_roles(scenario, context)
    return len(context.problems) == before


def check_roles(scenario: Scenario, context: Context) -> None:
    """Report a scenario without steps, or one that tells nothing or expects nothing."""
    title, told = quoted(scenario.title), {role for role, _ in roles(scenario.steps)}
    if not told:
        remedy = "Schrijf minstens een stap met Gegeven en een stap met Dan."
        context.report("geen-stappen", f"{title} heeft geen stappen", remedy, scenario.place)
        return
    for word in (word for role, word in NEEDED.items() if role not in told):
        remedy = f"Schrijf minstens een stap die begint met {word}."
        context.report("stap-ontbreekt", f"{title} heeft geen stap met {word}", remedy, scenario.place)
