"""From a decision on the toets rules to the verdict and the findings, each with its words and its evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import TRUE
from strategiekeuze.errors import Problem, RulesError
from strategiekeuze.explain.found import Found
from strategiekeuze.explain.texts import own_facts
from strategiekeuze.model.policy_check import Judged, Verdict
from strategiekeuze.model.rule import Effect, FindingHolds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.texts import Texts
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.policy_check import Evidence
    from strategiekeuze.policy.check.wording import Wording
    from strategiekeuze.policy.facts.case import Supplied


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything that judging one policy needs.

    Attributes:
        supplied: the facts with their evidence, by key.
        municipality: as texts name it.
    """

    decision: Decision
    answers: Answers
    supplied: Mapping[str, Supplied]
    texts: Texts
    wording: Wording
    municipality: str


def verdict_of(bench: Bench) -> Verdict:
    """Return the verdict.

    Raises:
        RulesError: when no rung of the ladder holds.
    """
    pick, wheel = bench.decision.pick, bench.decision.program.rule_set.wiel
    if pick.strategy is None:
        what = "geen trede van de toetsregels geeft hier een oordeel"
        raise RulesError(Problem("geen-oordeel", what, "Voeg een regel toe die dan geldt, op de laatste trede."))
    named = wheel.by_slug[pick.strategy]
    rules = tuple(judged(bench, index) for index in pick.because)
    return Verdict(slug=named.slug, naam=named.naam, kern=named.kern, trede=pick.rung, regels=rules)


def findings_of(bench: Bench) -> tuple[Judged, ...]:
    """Return the findings that hold: first those that lead to the lowest rung, then in the order of their ids."""
    program = bench.decision.program
    holding = [
        index
        for index, rule in enumerate(program.rules)
        if rule.conclusie.soort is Effect.FINDING and bench.decision.outcome.verdicts[index] == TRUE
    ]
    return tuple(judged(bench, index) for index in sorted(holding, key=lambda index: heaviness(bench, index)))


def heaviness(bench: Bench, index: int) -> tuple[bool, int, bool]:
    """Return the key that puts heavy findings first: the lowest rung, and there what leads to it on its own."""
    rung = rung_behind(bench, index)
    return rung == 0, rung, not any(stands_alone(bench, index, place) for place in designating(bench))


def stands_alone(bench: Bench, index: int, place: int) -> bool:
    """Tell whether a finding is by itself a condition of a rule, and not one of several that are counted."""
    rules = bench.decision.program.rules
    tests = [condition.test for condition in rules[place].voorwaarden]
    named = {test.bevinding for test in tests if isinstance(test, FindingHolds) and test.geldt}
    return rules[index].conclusie.doel in named


def judged(bench: Bench, index: int) -> Judged:
    """Return a rule that holds."""
    rule_set = bench.decision.program.rule_set
    rule = rule_set.regels[index]
    reason, action = bench.wording.of(rule, Found(bench.decision, bench.answers), bench.municipality)
    return Judged(
        regel=rule.id,
        titel=rule.titel,
        bevinding=rule.conclusie.doel if rule.conclusie.soort is Effect.FINDING else "",
        reden=reason,
        doen=action,
        trede=rule.conclusie.trede or rung_behind(bench, index),
        bewijs=evidence_for(bench, index),
        bron=tuple(rule_set.bronnen[key].shown for key in rule.bronnen),
    )


def rung_behind(bench: Bench, index: int) -> int:
    """Return the lowest rung with a rule that holds and rests on this one, 0 when there is none."""
    rules = bench.decision.program.rules
    resting = [place for place in designating(bench) if index in bench.texts.behind[place]]
    return min([rules[place].conclusie.trede for place in resting], default=0)


def designating(bench: Bench) -> list[int]:
    """Return the rules that hold and designate a verdict, on whatever rung."""
    verdicts, rules = bench.decision.outcome.verdicts, bench.decision.program.rules
    return [place for place, rule in enumerate(rules) if rule.conclusie.trede and verdicts[place] == TRUE]


def evidence_for(bench: Bench, index: int) -> tuple[Evidence, ...]:
    """Return the evidence of every fact that a rule rests on, also through findings that hold."""
    verdicts, rules = bench.decision.outcome.verdicts, bench.decision.program.rules
    behind = [other for other in bench.texts.behind[index] if verdicts[other] == TRUE]
    keys = dict.fromkeys(key for place in (index, *behind) for key in own_facts(rules[place]))
    return tuple(dict.fromkeys(each for key in keys for each in bench.supplied[key].evidence))
