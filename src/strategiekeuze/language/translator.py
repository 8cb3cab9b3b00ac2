"""From a scenario to one rule, or one rule per row of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.conditions import conclusion_of, test_of
from strategiekeuze.language.lines import Line, line_of
from strategiekeuze.language.scenario_shape import Heading, Shape, heading_of, rows_of, shape_of
from strategiekeuze.language.vocabulary import Match, SentenceKind
from strategiekeuze.model.rule import Condition, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.language.context import Context
    from strategiekeuze.language.feature import Cell, Feature, Scenario, Step
    from strategiekeuze.model.rule import Conclusion

CONDITIONS = frozenset({SentenceKind.CONDITION})
CONCLUSIONS = frozenset({SentenceKind.CONCLUSION})


def translate(feature: Feature, context: Context) -> tuple[Rule, ...]:
    """Return the rules of a feature; what is wrong with them is added to the context's problems."""
    if feature.background:
        remedy = "Schrijf de voorwaarden in elk scenario zelf."
        context.report("achtergrond", "een regel heeft geen Achtergrond", remedy, feature.background[0].place)
    return tuple(rule for scenario in feature.scenarios for rule in rules_of(scenario, context))


def rules_of(scenario: Scenario, context: Context) -> Iterator[Rule]:
    """Yield the rules of one scenario."""
    heading = heading_of(scenario, context)
    shape = shape_of(scenario, context)
    if shape is None or heading is None:
        check_steps(scenario, context)
        return
    for suffix, cells in rows_of(scenario, context):
        rule = rule_of(scenario, heading, shape, suffix, cells, context)
        if rule is not None:
            yield rule


def check_steps(scenario: Scenario, context: Context) -> None:
    """Report unknown sentences in a scenario that cannot become a rule, so that one run shows everything."""
    for step in scenario.steps:
        line = line_of(step, {})
        if "<" not in line.text:
            match_of(line, CONDITIONS | CONCLUSIONS, context)


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
        names = " en ".join(each.sentence.id for each in found)
        remedy = f"Maak de zinnen {names} in taal.yaml meer verschillend."
        context.report("dubbelzinnige-zin", "deze zin past op meer dan een vorm", remedy, line.place)
        return None
    near = context.vocabulary.nearest(line.text, kinds)
    remedy = f"Bedoelde u: {near}?" if near else "Alle zinnen staan in taal.yaml."
    context.report("onbekende-zin", "deze zin ken ik niet", remedy, line.place)
    return None
