"""Small random rule sets, and what holds of them for every profile by trying them all."""

from __future__ import annotations

from itertools import product
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, Effect, FindingHolds, Operator, Rule
from strategiekeuze.proof.complete.contradictions import contradictions
from strategiekeuze.proof.complete.gaps.cover import cover_of
from strategiekeuze.proof.complete.gaps.gaps import kinds_of
from strategiekeuze.proof.complete.most_points import most_points
from strategiekeuze.proof.complete.never_wins import never_wins
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.run import Ran, ran
from support.fewest_by_hand import fewest
from support.random_rules import HERE
from support.small_wheel import NAMES, SCORES, YES_NO, rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from strategiekeuze.model.rule import RuleSet, Test
    from strategiekeuze.proof.complete.gaps.cover import Cover
    from support.fewest_by_hand import Cell

FINDINGS = ("druk", "rust")
USED = YES_NO[:4]
LIMITS = (200, 350)
"""Rules compare scores with these only, so that these values tell all profiles apart, also by which is lower."""

VALUES = (100, 199, 200, 349, 350, 500)
MANY = 10_000
SECONDS = 60.0


def random_whole(random: Random) -> RuleSet:
    """Return a few rules of every kind; designations may clash, and there may be gaps."""
    conclusions = [random_conclusion(random) for _ in range(random.randint(2, 9))]
    conclusions += [Conclusion(soort=Effect.FINDING, doel=name) for name in FINDINGS]
    return rules_of(*(random_rule(random, f"R-{place:02}", told) for place, told in enumerate(conclusions)))


def random_conclusion(random: Random) -> Conclusion:
    """Return a conclusion about a strategy."""
    slug = random.choice(NAMES)
    effect = random.choices((Effect.ARGUMENT, Effect.EXCLUSION, Effect.DESIGNATION), (6, 2, 2))[0]
    points = random.choice((2, 1, 1, -1, -2)) if effect is Effect.ARGUMENT else 0
    rung = random.randint(1, 2) if effect is Effect.DESIGNATION else 0
    return Conclusion(soort=effect, doel=slug, punten=points, trede=rung)


def random_rule(random: Random, name: str, told: Conclusion) -> Rule:
    """Return a rule with none to three conditions; a finding rests on facts alone."""
    conditions = tuple(
        Condition(test=random_test(random, told), zin=name, plaats=HERE) for _ in range(random.randint(1, 3))
    )
    return Rule(id=name, titel=name, voorwaarden=conditions, conclusie=told, tekst=name, plaats=HERE)


def random_test(random: Random, told: Conclusion) -> Test:
    """Return a test on a fact, or on a finding."""
    chance = random.random()
    if chance < 0.2 and told.soort is not Effect.FINDING:
        return FindingHolds(bevinding=random.choice(FINDINGS), geldt=random.random() < 0.5)
    if chance < 0.4:
        operator = random.choice((Operator.LESS, Operator.AT_LEAST))
        return Comparison(feit=random.choice(SCORES), operator=operator, waarden=(random.choice(LIMITS),))
    return Comparison(feit=random.choice(USED), operator=Operator.ONE_OF, waarden=(random.randint(0, 1),))


def profiles() -> Iterator[Answers]:
    """Yield a profile for every way in which these rules can tell profiles apart."""
    still = {"e": 0, "groot": 0, "brand": 0}
    for flags in product((0, 1), repeat=len(USED)):
        for scores in product(VALUES, repeat=len(SCORES)):
            values = {**dict(zip(USED, flags, strict=True)), **dict(zip(SCORES, scores, strict=True)), **still}
            yield Answers({key: Answer(value, str(value)) for key, value in values.items()})


def cell(answers: Answers) -> Cell:
    """Return what these rules can notice of a profile."""
    flags = (answers.values[key].value for key in USED)
    return (*flags, *(sum(answers.values[key].value >= limit for limit in LIMITS) for key in SCORES))


def disagreements(rule_set: RuleSet) -> list[str]:
    """Return where the proof says something else than trying every profile does."""
    machine = Machine(rule_set, EngineChoice.EVALUATOR)
    found = everything(machine)
    deadline = monotonic() + SECONDS
    tried = list(profiles())
    runs = [ran(machine, each) for each in tried]
    wrong = []
    for kind in kinds_of(found, ()):
        expected = [run for run in runs if is_open(run, shut=kind.excluded)]
        cells = [cell(each) for each, run in zip(tried, runs, strict=True) if is_open(run, shut=kind.excluded)]
        cover = cover_of(found, kind.goal, deadline, MANY)
        wrong += [f"{kind.code}: {each}" for each in faults(cover, runs, expected)]
        if not len(cover.patches) == cover.least == fewest(cells):
            wrong.append(f"{kind.code}: niet zo weinig mogelijk voorbeelden")
    losing = {each.wat.split('"')[1] for each in never_wins(found, machine, deadline).bevindingen}
    if losing != set(NAMES) - {run.pick.strategy for run in runs if run.pick}:
        wrong.append("wint nooit")
    pairs = {each.regels for each in contradictions(found, machine, deadline).bevindingen}
    if pairs != set(clashing(machine, runs)):
        wrong.append("twee op een trede")
    if {each.strategie: each.punten for each in most_points(found, machine, deadline)} != most_by_hand(machine, runs):
        wrong.append("meeste punten")
    return wrong


def is_open(run: Ran, *, shut: bool) -> bool:
    """Tell whether a profile has no answer, with or without every strategy excluded."""
    if run.pick is None or run.pick.strategy is not None:
        return False
    return (bool(run.pick.balances) and not run.pick.ranking) is shut


def faults(cover: Cover, runs: list[Ran], expected: list[Ran]) -> Iterator[str]:
    """Yield what is wrong with regions that must hold exactly these profiles."""
    regions = [region for patch in cover.patches for region in patch.regions]
    inside = [run for run in runs if any(region.holds(run) for region in regions)]
    if not cover.whole:
        yield "niet alles gevonden"
    if [id(run) for run in inside] != [id(run) for run in expected]:
        yield "andere profielen"
    for region in regions:
        others = [each for each in regions if each is not region]
        if all(any(each.holds(run) for each in others) for run in inside if region.holds(run)):
            yield "een gebied te veel"


def clashing(machine: Machine, runs: list[Ran]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of rules that designate different strategies on the rung that should decide."""
    rules = machine.program.rules
    for run in (each for each in runs if each.pick is None):
        held = [(rule.conclusie.trede, place) for place, rule in enumerate(rules) if rule.conclusie.trede]
        fired = [(rung, place) for rung, place in held if run.fired(place)]
        first = min(rung for rung, _ in fired)
        places = [place for rung, place in fired if rung == first]
        ordered = sorted(places, key=lambda place: (NAMES.index(rules[place].conclusie.doel), place))
        for number, one in enumerate(ordered):
            for other in ordered[number + 1 :]:
                if rules[one].conclusie.doel != rules[other].conclusie.doel:
                    yield rules[one].id, rules[other].id


def most_by_hand(machine: Machine, runs: list[Ran]) -> dict[str, int | None]:
    """Return the most points of each strategy where no rung decides and it is not excluded."""
    passed = [run.pick for run in runs if run.pick and not run.pick.rung]
    found: dict[str, int | None] = {}
    for slug in machine.scheme.candidates:
        found[slug] = max((pick.balances[slug] for pick in passed if slug not in pick.excluded), default=None)
    return found
