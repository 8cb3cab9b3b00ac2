"""Nearest is nearest: the groups and the solver against trying every municipality with every change, by the engine."""

from __future__ import annotations

from itertools import product
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import ClassOf, Fact, Kind, Option
from strategiekeuze.model.rule import Comparison, Condition, Operator
from strategiekeuze.policy.reverse import nearest
from strategiekeuze.policy.reverse.groups import facts_that_matter, groups_of, in_place
from strategiekeuze.policy.reverse.nearest import NOTHING, WANTED, Search, reached_by_all, surely_nearest
from strategiekeuze.proof.moves import smallest_steps
from strategiekeuze.proof.smallest import Quest, Result, smallest
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.registry import municipalities
from support.changing_rules import outcome
from support.random_rules import HERE, rule_set_of, seeded
from support.small_wheel import NAMES, argues, designates, excludes, facts, rule, wheel

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.policy.reverse.nearest import Reached
    from strategiekeuze.proof.terrain import Terrain
    from strategiekeuze.registry import Municipality

pytest.importorskip("z3")

FREE = ("a", "b", "c", "d", "e")
EVERY = municipalities()
SAMPLE = EVERY[::9]
OWN = SAMPLE[4]

SIZE = Fact(
    sleutel="mensen", naam="mensen", soort=Kind.COUNT, van=1, tot=2_000_000, uit_register="inwoners", omvang=True
)
CLASS = Fact(
    sleutel="klasse",
    naam="klasse",
    soort=Kind.ORDERED,
    van=0,
    tot=2,
    opties=tuple(Option(naam=name) for name in ("klein", "midden", "groot")),
    afleiding=ClassOf(van="mensen", grenzen=(30_000, 90_000)),
    op_te_geven=False,
)
NETWORKS = Fact(
    sleutel="clubs",
    naam="clubs",
    soort=Kind.LIST,
    van=0,
    tot=4,
    opties=tuple(Option(naam=name) for name in ("G4", "G40", "M50", "P10", "K80")),
    uit_register="netwerken",
)
REGISTER = frozenset({"mensen", "klasse", "clubs"})


def random_size_rule(random: Random, number: int) -> Rule:
    """Return a rule on flags and on what the register knows."""
    flags = " ".join(random.choice(("", "-")) + key for key in random.sample(FREE, random.randint(0, 2)))
    conclusion = random.choice(
        (argues(random.choice(NAMES), random.choice((1, 2, -1))), excludes(random.choice(NAMES)))
    )
    if number == 0:
        conclusion = designates("noord", 1)
        flags = "a -b c"
    made = rule(f"R-{number:02}", flags, conclusion)
    tests = random.choice(
        (
            (),
            (Comparison(feit="mensen", operator=Operator.AT_LEAST, waarden=(random.choice((20_000, 50_000)),)),),
            (Comparison(feit="klasse", operator=Operator.AT_MOST, waarden=(random.randint(0, 2),)),),
            (Comparison(feit="clubs", operator=Operator.CONTAINS, waarden=(random.choice((1, 2)),)),),
        )
    )
    conditions = tuple(Condition(test=test, zin="proef", plaats=HERE) for test in tests)
    return made.model_copy(update={"voorwaarden": (*made.voorwaarden, *conditions)})


def random_rules(random: Random) -> RuleSet:
    """Return a small rule set of which some rules look at the size or the networks."""
    made = [random_size_rule(random, number) for number in range(18)]
    return rule_set_of((*facts(), SIZE, CLASS, NETWORKS), tuple(each for each in made if each.voorwaarden), wheel())


def search_in(random: Random, seconds: float = 60) -> Search:
    """Return a search of a profile with flags for one strategy."""
    machine = Machine(random_rules(random), EngineChoice.EVALUATOR)
    flags = {key: Answer(random.randint(0, 1), "") for key in FREE}
    answers = in_place(Answers(flags), machine.program.rule_set.feiten, OWN)
    return Search(machine, answers, OWN.code, random.choice(NAMES), REGISTER, monotonic() + seconds)


def own_result(search: Search) -> Result:
    """Return the smallest change of the profile itself."""
    if outcome(search.machine, search.answers) == search.strategy:
        return NOTHING
    quest = Quest(search.terrain, search.answers, REGISTER, smallest_steps, (search.strategy,), search.deadline)
    return smallest(quest)


def fewest_flips(search: Search, municipality: Municipality) -> int | None:
    """Return the fewest flags to turn, by trying them all; None when no flags do it."""
    own = in_place(search.answers, search.terrain.facts, municipality)
    found = []
    for turned in product((0, 1), repeat=len(FREE)):
        flags = {key: Answer(own.values[key].value ^ turn, "") for key, turn in zip(FREE, turned, strict=True)}
        if outcome(search.machine, Answers({**own.values, **flags})) == search.strategy:
            found.append(sum(turned))
    return min(found, default=None)


@pytest.fixture(autouse=True)
def fewer_municipalities(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearest, "municipalities", lambda: SAMPLE)


@pytest.mark.parametrize("seed", range(14))
def test_the_nearest_are_those_that_trying_everything_finds(seed: int) -> None:
    search = search_in(seeded(seed))
    reached = reached_by_all(search, own_result(search))
    tried = {each.code: fewest_flips(search, each) for each in SAMPLE}
    assert sum(len(each.group.members) for each in reached if each.steps == 0) == list(tried.values()).count(0)
    own_size = OWN.inwoners
    order = sorted(
        (steps, abs(each.inwoners - own_size), each.code)
        for each in SAMPLE
        if each is not OWN and (steps := tried[each.code]) is not None
    )
    found = nearest.nearest(search, reached)
    assert [(each.reached.steps, each.municipality.code) for each in found] == [
        (steps, code) for steps, _, code in order[:WANTED]
    ]
    assert surely_nearest(reached, found)


def test_the_seeds_hold_every_kind_of_answer() -> None:
    steps: set[int | None] = set()
    for seed in range(14):
        search = search_in(seeded(seed))
        steps |= {each.steps for each in reached_by_all(search, own_result(search))}
    assert {0, 1, 2, None} <= steps


@pytest.mark.parametrize("seed", range(5))
def test_whatever_stands_in_one_group_gets_the_same_outcome(seed: int) -> None:
    search = search_in(seeded(seed))
    groups = groups_of(search.terrain, search.answers, EVERY)
    assert sorted(each.code for group in groups for each in group.members) == sorted(each.code for each in EVERY)
    for group in groups:
        placed = [in_place(search.answers, search.terrain.facts, each) for each in group.members]
        assert len({outcome(search.machine, each) for each in placed}) == 1
    assert 1 < len(groups) < 25


def test_a_fact_matters_when_a_rule_reads_it_itself_or_by_its_class() -> None:
    search = search_in(seeded(0))
    assert [fact.sleutel for fact in facts_that_matter(search.terrain)] == ["mensen", "clubs"]
    by_class = rule("R-01", "a", argues("noord", 1)).model_copy(update={"voorwaarden": (size_condition("klasse"),)})
    assert [fact.sleutel for fact in facts_that_matter(terrain_with(by_class))] == ["mensen"]
    assert facts_that_matter(terrain_with(rule("R-01", "a", argues("noord", 1)), SIZE, NETWORKS)) == ()


def terrain_with(only: Rule, *known: Fact) -> Terrain:
    """Return the rules as changes see them, when there is one rule."""
    rules = rule_set_of((*facts(), *(known or (SIZE, CLASS, NETWORKS))), (only,), wheel())
    return terrain_of(Machine(rules, EngineChoice.EVALUATOR))


def size_condition(fact: str) -> Condition:
    """Return the condition that a fact is at least 1."""
    return Condition(test=Comparison(feit=fact, operator=Operator.AT_LEAST, waarden=(1,)), zin="proef", plaats=HERE)


def test_without_time_a_search_says_that_nothing_is_proved() -> None:
    search = search_in(seeded(3), seconds=0)
    reached = reached_by_all(search, Result(None, 1, late=True))
    late = [each for each in reached if each.result.late]
    assert late
    assert all(each.steps is None for each in late)
    assert not surely_nearest(reached, nearest.nearest(search, reached))


def test_a_late_group_that_cannot_be_nearer_leaves_the_proof_whole() -> None:
    search = search_in(seeded(3))
    groups = groups_of(search.terrain, search.answers, SAMPLE)
    near = nearest.Reached(groups[0], NOTHING)
    found = tuple(nearest.Neighbour(SAMPLE[0], near) for _ in range(WANTED))

    def late(least: int) -> Reached:
        return nearest.Reached(groups[1], Result(None, least, late=True))

    assert surely_nearest((near, late(1)), found)
    assert not surely_nearest((near, late(0)), found)
    assert not surely_nearest((near, late(1)), found[:-1])
