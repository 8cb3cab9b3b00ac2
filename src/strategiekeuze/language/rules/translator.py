"""From a scenario to one rule, or one rule per row of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import choices
from strategiekeuze.language.rules.conditions import conclusion_of, test_of
from strategiekeuze.language.rules.lines import Line, line_of, placeholders
from strategiekeuze.language.rules.lost_text import check_descriptions
from strategiekeuze.language.rules.shape import Heading, Shape, heading_of, shape_of
from strategiekeuze.language.rules.table import rows_of
from strategiekeuze.language.rules.unknown_sentence import unknown_sentence
from strategiekeuze.language.sentences.vocabulary import MAX_STEP, Match, SentenceKind
from strategiekeuze.model.rule import Condition, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.language.gherkin.feature import Cell, Feature, Scenario, Step
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.model.rule import Conclusion

CONDITIONS = frozenset({SentenceKind.CONDITION})
CONCLUSIONS = frozenset({SentenceKind.CONCLUSION})
ROLES = {
    SentenceKind.CONDITION: ("een voorwaarde", "Begin een voorwaarde met Gegeven, En of Maar."),
    SentenceKind.CONCLUSION: ("een besluit", "Begin een besluit met Dan."),
    SentenceKind.EXAMPLE: ("alleen voor voorbeelden", "Gebruik deze zin niet in een regel."),
}
"""What a sentence of each kind is, and where it belongs."""


def translate(feature: Feature, context: Context) -> tuple[Rule, ...]:
    """Return the rules of a feature; what is wrong with them is added to the context's problems."""
    check_descriptions(feature, context)
    if feature.background:
        remedy = "Schrijf de voorwaarden in elk scenario zelf."
        context.report("achtergrond", "een regel heeft geen Achtergrond", remedy, feature.background[0].place)
    return tuple(rule for scenario in feature.scenarios for rule in rules_of(scenario, context))


def rules_of(scenario: Scenario, context: Context) -> Iterator[Rule]:
    """Yield the rules of one scenario."""
    heading = heading_of(scenario, context)
    shape = shape_of(scenario, context)
    rows = rows_of(scenario, context)
    if shape is None or heading is None or not rows:
        check_steps(scenario, context)
        return
    for suffix, cells in rows:
        rule = rule_of(scenario, heading, shape, suffix, cells, context)
        if rule is not None:
            yield rule


def check_steps(scenario: Scenario, context: Context) -> None:
    """Report what is wrong in the steps of a scenario that cannot become a rule, so that one run shows everything."""
    for step in scenario.steps:
        line = line_of(step, {})
        if placeholders(step):
            continue
        match = match_of(line, CONDITIONS | CONCLUSIONS, context)
        if match is not None and match.sentence.kind is SentenceKind.CONDITION:
            test_of(match, line, context)
        elif match is not None:
            conclusion_of(match, line, context)


def rule_of(
    scenario: Scenario,
    heading: Heading,
    shape: Shape,
    suffix: str,
    cells: Mapping[str, Cell],
    context: Context,
) -> Rule | None:
    """Return the rule of one row, None when one of its steps is wrong."""
    conditions = [condition_of(step, cells, context) for step in shape.conditions]
    conclusion = conclusion_in(shape.conclusion, cells, context)
    if conclusion is None or None in conditions:
        return None
    return Rule(
        id=f"{heading.id}-{suffix}" if suffix else heading.id,
        titel=scenario.title,
        groep=scenario.group,
        voorwaarden=tuple(condition for condition in conditions if condition is not None),
        conclusie=conclusion,
        bronnen=heading.sources,
        eigen_werk=heading.own_work,
        tekst=heading.id,
        rij={name: cell.text for name, cell in cells.items() if name != "regel"},
        plaats=cells["regel"].place if "regel" in cells else scenario.place,
    )


def condition_of(step: Step, cells: Mapping[str, Cell], context: Context) -> Condition | None:
    """Return one condition."""
    line = line_of(step, cells)
    match = match_of(line, CONDITIONS, context)
    test = test_of(match, line, context) if match else None
    return Condition(test=test, zin=line.text, plaats=line.place) if test else None


def conclusion_in(step: Step, cells: Mapping[str, Cell], context: Context) -> Conclusion | None:
    """Return the conclusion."""
    line = line_of(step, cells)
    match = match_of(line, CONCLUSIONS, context)
    return conclusion_of(match, line, context) if match else None


def match_of(line: Line, kinds: frozenset[SentenceKind], context: Context) -> Match | None:
    """Return the one sentence that a line matches; None, with a problem, when there is none or more than one."""
    found = context.vocabulary.match(line.text, kinds)
    if len(found) == 1:
        return found[0]
    if found:
        names = choices((each.sentence.id for each in found), "en")
        remedy = f"Maak de zinnen {names} in taal.yaml meer verschillend."
        context.report("dubbelzinnige-zin", "deze zin past op meer dan een vorm", remedy, line.place)
    else:
        unmatched(line, kinds, context)
    return None


def unmatched(line: Line, kinds: frozenset[SentenceKind], context: Context) -> None:
    """Report a line that is no sentence of these kinds."""
    elsewhere = context.vocabulary.match(line.text, frozenset(SentenceKind))
    if len(line.text) > MAX_STEP:
        remedy = f"Schrijf hoogstens {MAX_STEP} tekens."
        context.report("zin-te-lang", "deze zin is te lang", remedy, line.place)
    elif elsewhere:
        role, remedy = ROLES[elsewhere[0].sentence.kind]
        context.report("zin-hoort-niet", f"deze zin is {role} en hoort hier niet", remedy, line.place)
    else:
        context.problems.append(unknown_sentence(line, kinds, context))
