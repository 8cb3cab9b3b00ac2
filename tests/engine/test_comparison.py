"""What is called decisive, and the smallest set that turns a ranking: held to the engine itself, by trying."""

from __future__ import annotations

from contextlib import suppress
from itertools import chain, combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import ContradictionError
from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.comparison import Comparison, Reason, compare
from strategiekeuze.engine.criteria import MISSING, Criterion, Side, contest_of, criterion, shares
from strategiekeuze.engine.decision import Decision, bottleneck_of, decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.model.rule import Effect
from support.own_rules import own_rules
from support.random_answers import random_answers
from support.random_rules import random_rule_set, seeded
from support.small_wheel import YES_NO, answers_of, argues, decision_of, designates, excludes, rule, rules_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from random import Random

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.criteria import Contest
    from strategiekeuze.model.rule import Rule, RuleSet

SEEDS = st.integers(min_value=0, max_value=10**9)
SCORES = {"laag_een": 200, "laag_twee": 300}
SLUGS = ("noord", "oost", "zuid", "west")


def contest_behind(machine: Machine, decision: Decision) -> Contest:
    """Return the contest behind a decision."""
    bottleneck = bottleneck_of(machine.program, decision.situation)
    return contest_of(machine.program, machine.scheme, decision.outcome, bottleneck, decision.pick)


def small_rules(random: Random) -> RuleSet:
    """Return a dozen rules about four strategies: arguments for the most part, and a ladder for the last two."""
    return rules_of(*(small_rule(random, number) for number in range(random.randint(6, 12))))


def small_rule(random: Random, number: int) -> Rule:
    """Return one rule that holds when a fact is yes, or when it is no."""
    slug, when = random.choice(SLUGS), random.choice(("", "-")) + random.choice(YES_NO)
    effects = [argues(slug, random.choice((-2, -1, 1, 1, 2, 2)))] * 8 + [excludes(slug)]
    rung = designates(slug, SLUGS.index(slug) + 1)
    return rule(f"R-{number:02}", when, random.choice([*effects, rung]))


def again(contest: Contest, changed: Iterable[Criterion]) -> Pick:
    """Choose once more, with the verdict of each of these rules turned round."""
    verdicts = list(contest.outcome.verdicts)
    for each in changed:
        assert (verdicts[each.rule] == TRUE) is (each.side not in MISSING)
        verdicts[each.rule] = FALSE if verdicts[each.rule] == TRUE else TRUE
    return choose(contest.scheme, verdicts, contest.bottleneck, contest.program.rules)


def turned(contest: Contest, slug: str, changed: Iterable[Criterion]) -> bool:
    """Tell whether a strategy comes above the choice when these criteria change."""
    after, chosen = again(contest, changed), contest.pick.strategy
    if chosen is None:
        return slug in after.ranking and after.balances[slug] > 0
    order = [*([after.strategy] if after.strategy else []), *after.ranking]
    return slug in order and (chosen not in order or order.index(slug) < order.index(chosen))


def criteria(contest: Contest, slug: str) -> list[Criterion]:
    """Return every criterion between the choice and a strategy, read from the rules themselves."""
    verdicts, rules, chosen = contest.outcome.verdicts, contest.program.rules, contest.pick.strategy
    found = [criterion(share) for share in shares(contest, slug)]
    for index, each in enumerate(rules):
        does = (each.conclusie.soort, each.conclusie.doel, verdicts[index])
        if does == (Effect.EXCLUSION, slug, TRUE):
            found.append(Criterion(index, Side.EXCLUDES))
        if does == (Effect.DESIGNATION, chosen, TRUE):
            found.append(Criterion(index, Side.DESIGNATES))
    return found


def smaller(found: list[Criterion], size: int) -> Iterator[tuple[Criterion, ...]]:
    """Yield every set of fewer criteria."""
    return chain.from_iterable(combinations(found, fewer) for fewer in range(size))


def check(contest: Contest, slug: str, compared: Comparison) -> None:
    """Hold one comparison to the engine."""
    found = criteria(contest, slug)
    assert set(compared.together) <= set(found)
    assert compared.decisive is (len(compared.together) == 1)
    if compared.together:
        assert turned(contest, slug, compared.together)
        assert compared.becomes is (again(contest, compared.together).strategy == slug)
        assert compared.largest == compared.together[0]
        assert not any(turned(contest, slug, few) for few in smaller(found, len(compared.together)))
    else:
        assert not any(turned(contest, slug, few) for few in smaller(found, min(len(found), 6) + 1))


@given(SEEDS)
@settings(max_examples=120, deadline=None)
def test_the_set_that_turns_a_ranking_does_and_no_smaller_one_does(seed: int) -> None:
    random = seeded(seed)
    machine = Machine(small_rules(random), EngineChoice.EVALUATOR)
    given_answers = answers_of(" ".join(random.choice(("", "-")) + name for name in YES_NO if random.random() < 0.9))
    decision = decide(machine, given_answers)
    contest = contest_behind(machine, decision)
    for slug in SLUGS:
        if slug != decision.pick.strategy:
            check(contest, slug, compare(contest, slug))


@given(SEEDS, st.sampled_from((0.4, 0.9, 1.0)))
@settings(max_examples=60, deadline=None)
def test_what_is_decisive_turns_the_ranking_of_the_wheel_and_nothing_else_does_alone(seed: int, known: float) -> None:
    machine = Machine(own_rules(), EngineChoice.EVALUATOR)
    decision = decide(machine, random_answers(seeded(seed), own_rules().feiten, known))
    contest = contest_behind(machine, decision)
    for compared in decision.comparisons:
        alone = [each for each in criteria(contest, compared.strategy) if turned(contest, compared.strategy, [each])]
        assert compared.decisive is bool(alone)
        assert not compared.decisive or compared.largest in alone
        assert not compared.together or turned(contest, compared.strategy, compared.together)


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_any_rule_set_can_be_compared(seed: int) -> None:
    random = seeded(seed)
    machine = Machine(random_rule_set(random, 30), EngineChoice.EVALUATOR)
    rules = machine.program.rule_set
    with suppress(ContradictionError):  # chance may put two strategies on one rung
        for compared in decide(machine, random_answers(random, rules.feiten, 0.8)).comparisons:
            assert compared.becomes <= bool(compared.together)


ARGUMENTS = (rule("R-01", "a", argues("noord", 2)), rule("R-02", "b", argues("noord", 2)))


def test_of_equal_shares_an_argument_against_the_other_comes_before_what_it_lacks_and_what_the_choice_has() -> None:
    against, lacked = rule("R-03", "a", argues("oost", -2)), rule("R-04", "c", argues("oost", 2))
    both = decision_of(rules_of(*ARGUMENTS, against, lacked), "a b -c", **SCORES).comparisons[0]
    assert (both.largest, both.equals) == (Criterion(2, Side.AGAINST, 2), 3)
    one = decision_of(rules_of(*ARGUMENTS, lacked), "a b -c", **SCORES).comparisons[0]
    assert one.largest == Criterion(2, Side.LACKED, 2)
    unknown = decision_of(rules_of(*ARGUMENTS, lacked), "a b", **SCORES).comparisons[0]
    assert unknown.largest == Criterion(2, Side.UNKNOWN, 2)


def test_a_larger_share_comes_first_whatever_its_side() -> None:
    lacked = rule("R-03", "c", argues("oost", 1))
    assert decision_of(rules_of(*ARGUMENTS, lacked), "a b -c", **SCORES).comparisons[0].largest == Criterion(
        0, Side.FOR_CHOICE, 2
    )


def test_of_what_a_strategy_lacks_the_nearest_comes_first() -> None:
    far, near = rule("R-03", "c d", argues("oost", 2)), rule("R-04", "a e", argues("oost", 2))
    decision = decision_of(rules_of(*ARGUMENTS, far, near), "a b -c -d -e", **SCORES)
    assert decision.comparisons[0].largest == Criterion(3, Side.LACKED, 2)


def test_a_strategy_that_overtakes_the_advice_need_not_become_the_advice() -> None:
    others = (rule("R-03", "a", argues("zuid", 2)), rule("R-04", "b", argues("zuid", 1)))
    lacked = (rule("R-05", "a", argues("west", 1)), rule("R-06", "a", argues("west", 1)))
    decision = decision_of(rules_of(*ARGUMENTS, *others, *lacked), "a b", **SCORES)
    west = next(each for each in decision.comparisons if each.strategy == "west")
    assert (west.decisive, west.becomes) == (True, False)


@pytest.mark.parametrize(("given_answers", "size"), [("a b", 2), ("a -b", 1)])
def test_an_excluded_strategy_turns_the_ranking_without_the_exclusion_and_with_the_points_it_lacks(
    given_answers: str, size: int
) -> None:
    rules = rules_of(
        rule("R-01", "b", argues("noord", 2)),
        rule("R-02", "a", argues("oost", 1)),
        rule("R-03", "a", excludes("oost")),
        rule("R-04", "-b", argues("noord", 1)),
        rule("R-05", "-b", argues("oost", 1)),
    )
    oost = decision_of(rules, given_answers, **SCORES).comparisons[0]
    assert (oost.reason, len(oost.together), oost.becomes) == (Reason.EXCLUDED, size, True)
    assert oost.largest == Criterion(2, Side.EXCLUDES)


def test_without_a_preference_a_strategy_needs_more_for_than_against() -> None:
    rules = rules_of(rule("R-01", "a", argues("noord", 1)), rule("R-02", "b", argues("noord", -1)))
    compared = decision_of(rules, "a b", **SCORES).comparisons[0]
    assert (compared.reason, compared.together) == (Reason.NO_BALANCE, (Criterion(1, Side.AGAINST, 1),))
    assert compared.becomes


def test_rules_that_would_contradict_each_other_if_the_choice_were_not_made_do_not_stop_the_advice() -> None:
    first = rule("R-1", "a", designates("noord", 1))
    below = (rule("R-2", "a", designates("oost", 2)), rule("R-3", "a", designates("zuid", 2)))
    argued = (rule("R-4", "a", argues("oost", 1)), rule("R-5", "b", argues("zuid", 1)))
    decision = decision_of(rules_of(first, *below, *argued), "a -b")
    assert (decision.pick.strategy, decision.pick.rung) == ("noord", 1)
    assert {each.strategy for each in decision.comparisons} >= {"oost", "zuid"}
    assert not any(each.becomes for each in decision.comparisons)


def test_rules_that_contradict_each_other_without_rules_on_size_do_not_stop_the_advice() -> None:
    first = rule("R-1", "groot", designates("noord", 1))
    below = (rule("R-2", "a", designates("oost", 2)), rule("R-3", "a", designates("zuid", 2)))
    decision = decision_of(rules_of(first, *below), "a groot")
    assert (decision.pick.strategy, decision.pick.rung) == ("noord", 1)
    assert decision.without_size is not None
    assert decision.without_size.strategy is None
