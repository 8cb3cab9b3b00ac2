"""Two small rule sets, compared by proof and by trying every profile."""

from __future__ import annotations

from itertools import product
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.proof.complete.difference.search import differences, outcome_of, smallest
from strategiekeuze.proof.complete.difference.world import CONTRADICTION, both_over
from strategiekeuze.proof.complete.run import ran
from support.random_rules import seeded
from support.small_wheel import NAMES, YES_NO, argues, designates, excludes, rule, rules_of
from support.two_rule_sets import LONG, proved

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.proof.complete.difference.world import Pair

FLAGS = (*YES_NO, "groot", "brand")
SCORES = ((100, 200), (200, 200), (200, 100))


def everything() -> list[Answers]:
    """Return every profile that rules on the small wheel can tell apart."""
    return [
        Answers(
            {
                **{key: Answer(value, str(value)) for key, value in zip(FLAGS, flags, strict=True)},
                "laag_een": Answer(one, str(one)),
                "laag_twee": Answer(two, str(two)),
            }
        )
        for flags in product((0, 1), repeat=len(FLAGS))
        for one, two in SCORES
    ]


def tried(old: RuleSet, new: RuleSet) -> set[Pair]:
    """Return the pairs of outcomes that differ, by trying every profile."""
    machines = [Machine(each, EngineChoice.EVALUATOR) for each in (old, new)]
    pairs = [(outcome_of(ran(machines[0], each)), outcome_of(ran(machines[1], each))) for each in everything()]
    return {pair for pair in pairs if pair[0] != pair[1]}


def random_rule(random: Random, name: str) -> Rule:
    """Return a rule with any effect; two designations may meet on one rung."""
    words = random.sample(FLAGS, random.randint(1, 3))
    when = " ".join(f"{random.choice(('', '-'))}{word}" for word in words)
    slug = random.choice(NAMES)
    effect = random.choices((0, 1, 2), (8, 2, 1))[0]
    points = argues(slug, random.choice((-2, -1, 1, 2)))
    return rule(name, when, (points, excludes(slug), designates(slug, random.randint(1, 2)))[effect])


def changed(random: Random, rules: list[Rule]) -> list[Rule]:
    """Return the rules with one or two of them gone, new or other."""
    kept = list(rules)
    for number in range(random.randint(0, 2)):
        place = random.randrange(len(kept))
        match random.randrange(3):
            case 0:
                del kept[place]
            case 1:
                kept[place] = random_rule(random, kept[place].id)
            case _:
                kept.append(random_rule(random, f"NIEUW-{number}"))
    return kept


@pytest.mark.parametrize("seed", range(60))
def test_proof_finds_exactly_the_differences_that_trying_everything_finds(seed: int) -> None:
    random = seeded(seed)
    rules = [random_rule(random, f"R-{number:02}") for number in range(random.randint(3, 14))]
    old, new = rules_of(*rules), rules_of(*changed(random, rules))
    if seed % 5 == 0:
        order = tuple(random.sample(NAMES, len(NAMES)))
        new = new.model_copy(update={"wiel": new.wiel.model_copy(update={"volgorde": order})})
    assert proved(old, new) == tried(old, new)


def test_the_random_pairs_hold_equal_ones_and_contradictions() -> None:
    found = []
    for seed in range(30):
        random = seeded(seed)
        rules = [random_rule(random, f"R-{number:02}") for number in range(random.randint(3, 14))]
        found.append(tried(rules_of(*rules), rules_of(*changed(random, rules))))
    assert [pairs for pairs in found if not pairs] != []
    assert any(CONTRADICTION in pair for pairs in found for pair in pairs)


def test_the_same_rules_in_another_order_and_under_other_names_need_no_proof() -> None:
    one = rules_of(rule("A", "a", argues("noord", 1)), rule("B", "b", argues("oost", 1)))
    other = rules_of(rule("X", "b", argues("oost", 1)), rule("Y", "a", argues("noord", 1)))
    assert both_over(one, other).pairs == {}


def test_a_split_rule_says_the_same() -> None:
    one = rules_of(rule("A", "a", argues("noord", 1)))
    split = rules_of(rule("A", "a b", argues("noord", 1)), rule("B", "a -b", argues("noord", 1)))
    assert proved(one, split) == set()


def test_an_example_is_made_as_usual_as_can_be() -> None:
    one, other = rules_of(rule("A", "a", argues("noord", 1))), rules_of(rule("A", "a", argues("oost", 1)))
    both = both_over(one, other)
    found = differences(both, (), monotonic() + LONG)
    answers = smallest(both, found.examples["noord", "oost"])
    assert [key for key in FLAGS if answers.values[key].value] == ["a"]
