"""Small random rule sets with every kind of derived fact, and profiles of them to change by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import HUNDREDTHS, ClassOf, Fact, Kind, Lookup, Lowest, Mean, Option
from strategiekeuze.model.rule import Conclusion, Effect
from strategiekeuze.model.wheel import Dimension
from support.random_rules import random_conclusion, random_findings, random_wheel, rule_of, rule_set_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from random import Random

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.rule import RuleSet

DIMENSIONS = ("links", "rechts")
THEMES = {"links": ("l_een", "l_twee"), "rechts": ("r_een", "r_twee")}
STEP = {Kind.SCORE: 50, Kind.DECIMAL: 50}

Key = tuple[tuple[int, int, int, int], ...]
"""The moves of one profile: per member that moves its place in the order, its steps, how far it goes, its value."""


def score(key: str, **fields: object) -> Fact:
    """Return a score."""
    return Fact.model_validate({"sleutel": key, "naam": key, "soort": Kind.SCORE, "van": 100, "tot": 500, **fields})


def choice(key: str, kind: Kind, count: int, **fields: object) -> Fact:
    """Return a fact with options."""
    options = tuple(Option(naam=f"{key} {number}") for number in range(count))
    frame = {"sleutel": key, "naam": key, "soort": kind, "van": 0, "tot": count - 1, "opties": options}
    return Fact.model_validate({**frame, **fields})


def facts() -> tuple[Fact, ...]:
    """Return facts of every kind: themes that are estimated, means of means, the lowest, a class, a lookup."""
    themes = [score(theme, schatting=owner) for owner, names in THEMES.items() for theme in names]
    dimensions = [score(key, afleiding=Mean(van=THEMES[key], deels=True)) for key in DIMENSIONS]
    return (
        Fact(sleutel="gemeente", naam="gemeente", soort=Kind.NAME, van=0, tot=0),
        *themes,
        *dimensions,
        score("geheel", afleiding=Mean(van=DIMENSIONS), op_te_geven=False),
        choice("knelpunt", Kind.CHOICE, 2, afleiding=Lowest(van=DIMENSIONS), op_te_geven=False),
        Fact(sleutel="aantal", naam="aantal", soort=Kind.COUNT, van=0, tot=8),
        choice("klasse", Kind.ORDERED, 3, afleiding=ClassOf(van="aantal", grenzen=(2, 5)), op_te_geven=False),
        Fact(sleutel="fte", naam="fte", soort=Kind.DECIMAL, van=0, tot=400),
        Fact(sleutel="ja", naam="ja", soort=Kind.YES_NO, van=0, tot=1, aanname=0),
        choice("soort", Kind.CHOICE, 3),
        choice("zwaarte", Kind.ORDERED, 3, afleiding=Lookup(van="soort", tabel=(2, 0, 1)), op_te_geven=False),
        choice("rang", Kind.ORDERED, 4),
        choice("leden", Kind.LIST, 2),
        Fact(sleutel="peildatum", naam="peildatum", soort=Kind.DATE, van=0, tot=0),
    )


def changing_rules(random: Random, rules: int = 24) -> RuleSet:
    """Return a random rule set on these facts, with a bottleneck that breaks ties."""
    layers, names, wheel = random_findings(random), facts(), random_wheel(random)
    conclusions = [random_conclusion(random, layers, wheel) for _ in range(rules)]
    found = {conclusion.doel for conclusion in conclusions}
    missing = [name for layer in layers for name in layer if name not in found]
    conclusions += [Conclusion(soort=Effect.FINDING, doel=name) for name in missing]
    known = {name: layers[:level] for level, layer in enumerate(layers) for name in layer}
    written = [
        rule_of(random, number, conclusion, known.get(conclusion.doel, layers), names)
        for number, conclusion in enumerate(conclusions)
    ]
    slugs = list(wheel.volgorde)
    dimensions = tuple(
        Dimension(sleutel=key, naam=key, themas=THEMES[key], bij_gelijke_stand=tuple(random.sample(slugs, 2)))
        for key in DIMENSIONS
    )
    turning = wheel.model_copy(update={"knelpunt": "knelpunt", "dimensies": dimensions})
    return rule_set_of(names, tuple(written), turning)


def random_state(random: Random, rule_set: RuleSet, known: float) -> Answers:
    """Return answers to about this share of the facts that a profile may state; scores lie anywhere."""
    found = {}
    for fact in rule_set.feiten.feiten:
        stated = fact.op_te_geven and fact.soort not in (Kind.NAME, Kind.DATE)
        derived = fact.afleiding is not None
        if stated and random.random() < (0.5 if derived else known):
            everything = (1 << len(fact.opties)) - 1
            value = random.randint(0, everything) if fact.soort is Kind.LIST else random.randint(fact.van, fact.tot)
            mask = random.randint(0, everything)
            found[fact.sleutel] = Answer(value & mask if fact.soort is Kind.LIST else value, "", known=mask)
    return Answers(found)


def outcome(machine: Machine, answers: Answers) -> str | None:
    """Return what the engine chooses."""
    situation = machine.situation(answers)
    run = machine.run(situation.point_low, situation.point_high)
    program = machine.program
    return choose(machine.scheme, run.verdicts, bottleneck_of(program, situation), program.rules).strategy


def alternatives(fact: Fact, answers: Answers, edges: Collection[int]) -> list[list[tuple[int, int, int]]]:
    """Return what a fact can become, as (steps, distance, value); of a list one such row per option, to be turned."""
    answer = answers.values.get(fact.sleutel)
    lent = answers.values.get(fact.schatting) if fact.schatting else None
    now = answer or (lent if fact.afleiding is None else None)
    if now is None or fact.vast:
        return []
    if fact.soort is Kind.LIST:
        return [[(1, 1, option)] for option in range(len(fact.opties)) if now.known >> option & 1]
    if fact.soort is Kind.CHOICE:
        return [[(1, 1, option) for option in range(len(fact.opties)) if option != now.value]]
    size, start = STEP.get(fact.soort, 1), now.value
    others = [other for other in natural(fact, start, size, edges) if other != start]
    return [sorted((-(-abs(other - start) // size), abs(other - start), other) for other in others)]


def natural(fact: Fact, start: int, size: int, edges: Collection[int]) -> list[int]:
    """Return the values that people answer: whole steps from here, half points, and round thresholds."""
    every = range(fact.van, fact.tot + 1)
    return [
        value
        for value in every
        if (value - start) % size == 0
        or value % size == 0
        or (value % 5 == 0 and (value in edges if value > start else value + 1 in edges))
    ]


def levels(fact: Fact, answer: Answer) -> list[Answer]:
    """Return the answers one level off; an answer to a list is off when one of its options is."""
    if fact.soort is Kind.LIST:
        known = [option for option in range(len(fact.opties)) if answer.known >> option & 1]
        return [Answer(answer.value ^ 1 << option, "", known=answer.known) for option in known]
    if fact.soort is Kind.CHOICE:
        return [Answer(option, "") for option in range(len(fact.opties)) if option != answer.value]
    size = 100 if fact.soort in HUNDREDTHS else 1
    ends = {max(answer.value - size, fact.van), min(answer.value + size, fact.tot)} - {answer.value}
    return [Answer(value, "") for value in ends]


def combinations(
    rule_set: RuleSet, answers: Answers, most: int, edges: Mapping[str, Collection[int]]
) -> Iterator[tuple[int, int, int, Key, Answers]]:
    """Yield every change of at most so many steps: steps, facts, largest number of steps of a fact, order, answers."""
    every = rule_set.feiten.feiten
    rows = [(fact, row) for fact in every for row in alternatives(fact, answers, edges[fact.sleutel])]

    def grow(place: int, left: int, chosen: Key) -> Iterator[Key]:
        if place == len(rows):
            yield chosen
            return
        for steps, apart, value in rows[place][1]:
            if steps <= left:
                yield from grow(place + 1, left - steps, (*chosen, (place, steps, apart, value)))
        yield from grow(place + 1, left, chosen)

    for chosen in grow(0, most, ()):
        if chosen:
            yield (*measure(rows, chosen), chosen, applied(rows, answers, chosen))


def measure(rows: Sequence[tuple[Fact, object]], chosen: Key) -> tuple[int, int, int]:
    """Return the steps, the facts, and the most steps of one fact."""
    per_fact: dict[str, int] = {}
    for place, steps, _, _ in chosen:
        key = rows[place][0].sleutel
        per_fact[key] = per_fact.get(key, 0) + steps
    return sum(per_fact.values()), len(per_fact), max(per_fact.values())


def applied(rows: Sequence[tuple[Fact, object]], answers: Answers, chosen: Key) -> Answers:
    """Return the answers after these moves."""
    values = dict(answers.values)
    for place, _, _, value in chosen:
        fact = rows[place][0]
        before = values.get(fact.sleutel)
        if fact.soort is Kind.LIST and before is not None:
            values[fact.sleutel] = Answer(before.value ^ 1 << value, "", known=before.known)
        else:
            values[fact.sleutel] = Answer(value, "")
    return Answers(values)
