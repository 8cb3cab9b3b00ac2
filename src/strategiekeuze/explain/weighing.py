"""What the rules say of each strategy, and how close it was, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from strategiekeuze.engine.truth import FALSE, TRUE, UNDECIDED
from strategiekeuze.explain.found import TRUTHS, Found
from strategiekeuze.model.found import FindingFound, NotChosen, StrategyFound
from strategiekeuze.model.wheel import NO_PREFERENCE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.scheme import Scheme
    from strategiekeuze.explain.reasons import Reasons
    from strategiekeuze.model.wheel import Wheel


def weighing(decision: Decision, scheme: Scheme, reasons: Reasons, found: Found) -> dict[str, Any]:
    """Return what the rules say of each strategy, and how close it was."""
    return {
        "strategieen": tuple(strategies(decision, scheme, reasons)),
        "bevindingen": tuple(findings(decision, found)),
        "niet_gekozen": tuple(not_chosen(decision, decision.program.rule_set.wiel)),
        "nummer_twee": decision.pick.runner_up,
        "nipt": decision.pick.narrow and decision.advised,
        "gelijke_stand": () if decision.pick.rung else decision.pick.tied,
        "zonder_omvang": without_size(decision),
    }


def strategies(decision: Decision, scheme: Scheme, reasons: Reasons) -> Iterable[StrategyFound]:
    """Yield what the rules say of each strategy that has rules, in the order of the wheel."""
    wheel, verdicts = decision.program.rule_set.wiel, decision.outcome.verdicts
    for slug in scheme.candidates:
        holding = [(rule, points) for rule, points in scheme.arguments[slug] if verdicts[rule] == TRUE]
        about = [*(rule for rule, _ in scheme.arguments[slug]), *scheme.exclusions[slug]]
        yield StrategyFound(
            strategie=slug,
            naam=wheel.by_slug[slug].naam,
            saldo=decision.pick.balances[slug],
            voor=tuple(reasons.of(rule) for rule, points in holding if points > 0),
            tegen=tuple(reasons.of(rule) for rule, points in holding if points < 0),
            uitgesloten_door=tuple(reasons.of(rule) for rule in decision.pick.excluded.get(slug, ())),
            onbeslist=tuple(decision.program.rules[rule].id for rule in about if verdicts[rule] == UNDECIDED),
        )


def findings(decision: Decision, found: Found) -> Iterable[FindingFound]:
    """Yield the findings that hold or are undecided."""
    program, verdicts = decision.program, decision.outcome.verdicts
    closed = [(program.variables.all[index].name, rules) for layer in program.layers for index, rules in layer.findings]
    judged = [(name.strip('"'), rules) for name, rules in closed]
    for name, rules in [(name, rules) for name, rules in judged if found.finding(name) != FALSE]:
        ids = tuple(program.rules[rule].id for rule in rules if verdicts[rule] != FALSE)
        yield FindingFound(bevinding=name, uitslag=TRUTHS[found.finding(name)], regels=ids)


def not_chosen(decision: Decision, wheel: Wheel) -> Iterable[NotChosen]:
    """Yield why each other strategy is not the advice."""
    rules = decision.program.rules
    for each in decision.comparisons:
        yield NotChosen(
            strategie=each.strategy,
            naam=wheel.by_slug[each.strategy].naam,
            reden=each.reason,
            verschil=each.difference,
            criterium="" if each.largest is None else rules[each.largest.rule].id,
            soort="" if each.largest is None else each.largest.side,
            doorslaggevend=each.decisive,
            wordt_advies=each.becomes,
            samen=tuple(rules[one.rule].id for one in each.together),
            even_zwaar=each.equals,
        )


def without_size(decision: Decision) -> str | None:
    """Return what the outcome would be without rules on size; None when it is the same."""
    other = decision.without_size
    return None if other is None else other.strategy or NO_PREFERENCE
