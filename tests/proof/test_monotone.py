"""What more never does: proofs and refutations against the engine, on small random rule sets."""

from __future__ import annotations

from collections import Counter
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.choice import balances_of, excluded_by
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.monotone import Never
from strategiekeuze.proof.monotone import Claim, Judged, judged
from support.changing_rules import changing_rules, random_state
from support.random_rules import seeded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import RuleSet

pytest.importorskip("z3")

RAISED = frozenset({"l_een", "l_twee", "links", "fte", "rang", "ja"})
SEEDS = range(12)
TRIED = 300
"""So many pairs of profiles are tried for each rule set."""


def claims_on(rule_set: RuleSet) -> list[Claim]:
    """Return every claim that can be made about the strategies."""
    return [Claim(never, strategy.slug) for strategy in rule_set.wiel.strategieen for never in Never]


def result(machine: Machine) -> dict[Claim, Judged]:
    """Return what becomes of every claim."""
    return judged(machine, RAISED, claims_on(machine.program.rule_set), monotonic() + 60)


def verdicts(machine: Machine, answers: Answers) -> Sequence[int]:
    """Return the verdicts of the engine, on points."""
    situation = machine.situation(answers)
    return machine.run(situation.point_low, situation.point_high).verdicts


def designated(machine: Machine, slug: str, found: Sequence[int]) -> bool:
    """Tell whether some rung designates a strategy."""
    return any(found[rule] == TRUE for rung in machine.scheme.ladder for rule in rung.rules.get(slug, ()))


def breaks(machine: Machine, claim: Claim, less: Answers, more: Answers) -> bool:
    """Tell by the engine whether two profiles break a claim."""
    before, after = verdicts(machine, less), verdicts(machine, more)
    match claim.never:
        case Never.EXCLUDE:
            excluded = [claim.strategy in excluded_by(machine.scheme, found) for found in (before, after)]
            return excluded == [False, True]
        case Never.DESIGNATE:
            return not designated(machine, claim.strategy, before) and designated(machine, claim.strategy, after)
        case Never.COST:
            scores = [balances_of(machine.scheme, found).get(claim.strategy, 0) for found in (before, after)]
            return scores[1] < scores[0]


def raised_by(random: Random, facts: Facts, answers: Answers) -> Answers:
    """Return the answers with more of one raised fact."""
    key = random.choice(sorted(RAISED & set(answers.values)))
    value = random.randint(answers.values[key].value, facts.by_key[key].tot)
    return Answers({**answers.values, key: Answer(value, "")})


def complete(random: Random, rule_set: RuleSet) -> Answers:
    """Return a profile without unknown facts; its dimensions are stated or follow from their themes."""
    answers = random_state(random, rule_set, 1.0)
    lists = {key: Answer(each.value, "", known=3) for key, each in answers.values.items() if key == "leden"}
    return Answers({**answers.values, **lists})


@pytest.mark.parametrize("seed", SEEDS)
def test_no_pair_of_profiles_breaks_what_is_proved(seed: int) -> None:
    random = seeded(seed)
    rule_set = changing_rules(random)
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    proved = [claim for claim, each in result(machine).items() if each.proved]
    for _ in range(TRIED):
        less = complete(random, rule_set)
        more = raised_by(random, rule_set.feiten, less)
        assert [claim for claim in proved if breaks(machine, claim, less, more)] == []


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_refuted_is_broken_by_two_profiles_that_differ_in_one_raised_fact(seed: int) -> None:
    machine = Machine(changing_rules(seeded(seed)), EngineChoice.EVALUATOR)
    for claim, each in result(machine).items():
        if each.against is None:
            continue
        less, more = each.against
        assert breaks(machine, claim, less, more)
        changed = {key for key, answer in less.values.items() if more.values[key].value > answer.value}
        assert len(changed) == 1
        assert changed <= RAISED
        assert {**less.values, **{key: more.values[key] for key in changed}} == dict(more.values)


def test_random_rules_give_both_proofs_and_refutations_and_leave_little_open() -> None:
    found: Counter[str] = Counter()
    for seed in SEEDS:
        machine = Machine(changing_rules(seeded(seed)), EngineChoice.EVALUATOR)
        for each in result(machine).values():
            found["bewezen" if each.proved else "weerlegd" if each.against else "open"] += 1
    assert found["bewezen"] > 20
    assert found["weerlegd"] > 20
    assert found["open"] < 5


def test_without_time_nothing_is_proved_or_refuted() -> None:
    machine = Machine(changing_rules(seeded(1)), EngineChoice.EVALUATOR)
    claims = claims_on(machine.program.rule_set)
    assert set(judged(machine, RAISED, claims, monotonic() - 1).values()) == {Judged(proved=False)}
