"""Random rule sets and random values for them, valid by construction: the same seed gives the same."""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Within
from strategiekeuze.errors import Place
from strategiekeuze.model.facts import SCORE_BOUNDS, Fact, Facts, Kind, Option
from strategiekeuze.model.rule import (
    Comparison,
    Conclusion,
    Condition,
    CountHolds,
    Effect,
    FindingHolds,
    Operator,
    Rule,
    RuleSet,
    Test,
)
from strategiekeuze.model.wheel import Strategy, Wheel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.engine.program import Program
    from strategiekeuze.engine.variables import Variable

HERE = Place("toeval.feature", 1)
ORDERED = (Operator.LESS, Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE)
NAMED = (Operator.ONE_OF, Operator.NONE_OF)
MEMBER = (Operator.CONTAINS, Operator.LACKS)


def seeded(seed: int) -> Random:
    """Return the source of chance for this seed."""
    return Random(seed)  # noqa: S311 - chance makes test cases here, no secrets


def random_rule_set(random: Random, rules: int = 40) -> RuleSet:
    """Return a rule set of about so many rules: facts of every kind, findings in layers, every effect."""
    facts, wheel, layers = tuple(random_facts(random)), random_wheel(random), random_findings(random)
    conclusions = [random_conclusion(random, layers, wheel) for _ in range(rules)]
    concluded = {conclusion.doel for conclusion in conclusions}
    missing = [name for names in layers for name in names if name not in concluded]
    conclusions += [Conclusion(soort=Effect.FINDING, doel=name) for name in missing]
    known = {name: layers[:level] for level, names in enumerate(layers) for name in names}
    pairs = [(conclusion, known.get(conclusion.doel, layers)) for conclusion in conclusions]
    written = [rule_of(random, number, *pair, facts) for number, pair in enumerate(pairs)]
    return rule_set_of(facts, tuple(written), wheel)


def rule_set_of(facts: tuple[Fact, ...], rules: tuple[Rule, ...], wheel: Wheel) -> RuleSet:
    """Return a whole rule set around facts, rules and a wheel."""
    return RuleSet(
        naam="toeval",
        versie="1",
        soort="test",
        feiten=Facts(feiten=facts),
        wiel=wheel,
        regels=tuple(sorted(rules, key=lambda rule: rule.id)),
        bronnen={},
        teksten={rule.tekst: "Omdat het zo is." for rule in rules},
        motivering={},
        sha256="0" * 64,
    )


def random_facts(random: Random) -> Iterator[Fact]:
    """Return one to three facts of every kind, with a name and a date that no rule reads."""
    yield Fact(sleutel="gemeente", naam="gemeente", soort=Kind.NAME, van=0, tot=0)
    for kind in (Kind.COUNT, Kind.DECIMAL, Kind.SCORE, Kind.YES_NO, Kind.ORDERED, Kind.CHOICE, Kind.LIST):
        for number in range(random.randint(1, 3)):
            yield random_fact(random, kind, f"{kind.name.lower()}_{number}")
    yield Fact(sleutel="peildatum", naam="peildatum", soort=Kind.DATE, van=0, tot=0)


def random_fact(random: Random, kind: Kind, key: str) -> Fact:
    """Return a fact of this kind."""
    options: tuple[Option, ...] = ()
    match kind:
        case Kind.COUNT | Kind.DECIMAL:
            bounds = (random.choice((0, 1, -50)), random.choice((3, 40, 900, 2_000_000)))
        case Kind.SCORE:
            bounds = SCORE_BOUNDS
        case Kind.YES_NO:
            bounds = (0, 1)
        case _:
            options = tuple(Option(naam=f"{key} optie {number}") for number in range(random.randint(2, 7)))
            bounds = (0, len(options) - 1)
    return Fact(sleutel=key, naam=key, soort=kind, van=bounds[0], tot=bounds[1], opties=options)


def random_wheel(random: Random) -> Wheel:
    """Return a wheel of four strategies, sometimes with a hub."""
    slugs = ["noord", "oost", "zuid", "west"]
    across = dict(zip(slugs, slugs[2:] + slugs[:2], strict=True))
    places = dict(zip(slugs, ("12.00", "3.00", "6.00", "9.00"), strict=True)) | {"midden": "naaf"}
    hub = random.choice(("", "midden"))
    names = [*slugs, hub] if hub else slugs
    strategies = [
        Strategy(slug=slug, naam=slug, plek=places[slug], kern=slug, overstaand=across.get(slug, "")) for slug in names
    ]
    return Wheel(
        naam="toeval",
        voorbehoud="Een test.",
        strategieen=tuple(strategies),
        naaf=hub,
        volgorde=tuple(random.sample(names, len(names))),
    )


def random_findings(random: Random) -> list[list[str]]:
    """Return the names of findings per layer; rules for one layer read only the layers before it."""
    sizes = [random.randint(1, 4) for _ in range(random.randint(1, 4))]
    return [[f"bevinding {level}.{place}" for place in range(size)] for level, size in enumerate(sizes)]


def random_conclusion(random: Random, layers: list[list[str]], wheel: Wheel) -> Conclusion:
    """Return a conclusion; each strategy has a rung of its own, so that designations never clash."""
    effect = random.choices(list(Effect), (5, 6, 1, 1))[0]
    if effect is Effect.FINDING:
        return Conclusion(soort=effect, doel=random.choice(random.choice(layers)))
    slug = random.choice(wheel.volgorde)
    points = random.choice((-2, -1, 1, 2)) if effect is Effect.ARGUMENT else 0
    rung = wheel.volgorde.index(slug) + 1 if effect is Effect.DESIGNATION else 0
    return Conclusion(soort=effect, doel=slug, punten=points, trede=rung)


def rule_of(
    random: Random, number: int, conclusion: Conclusion, layers: list[list[str]], facts: tuple[Fact, ...]
) -> Rule:
    """Return a rule with one to four random conditions, on facts and on findings of these layers."""
    tests = [random_test(random, facts, layers) for _ in range(random.randint(1, 4))]
    conditions = tuple(Condition(test=test, zin=str(test), plaats=HERE) for test in tests)
    name = f"TOEVAL-{number:03}"
    return Rule(id=name, titel=name, voorwaarden=conditions, conclusie=conclusion, tekst=name, plaats=HERE)


def random_test(random: Random, facts: tuple[Fact, ...], layers: list[list[str]]) -> Test:
    """Return a test on findings when there are any, half of the time, or on a fact."""
    known = [name for names in layers for name in names]
    if not known or random.random() < 0.5:
        return comparison_with(random, random.choice(facts[1:-1]))
    if random.random() < 0.7:
        return FindingHolds(bevinding=random.choice(known), geldt=random.random() < 0.5)
    counted = random.sample(known, random.randint(1, min(4, len(known))))
    return CountHolds(minstens=random.randint(1, len(counted)), bevindingen=tuple(counted))


def comparison_with(random: Random, fact: Fact) -> Comparison:
    """Return a comparison that suits the kind of fact."""
    operator = random.choice(operators(fact))
    many = 1 if operator in ORDERED else random.randint(1, min(3, fact.tot - fact.van))
    values = random.sample(range(fact.van, fact.tot + 1), many)
    return Comparison(feit=fact.sleutel, operator=operator, waarden=tuple(values))


def operators(fact: Fact) -> tuple[Operator, ...]:
    """Return the operators that the language allows on a fact."""
    match fact.soort:
        case Kind.LIST:
            return MEMBER
        case Kind.CHOICE | Kind.YES_NO:
            return NAMED
    return ORDERED if fact.tot > 1000 else ORDERED + NAMED


def random_values(random: Random, program: Program) -> tuple[list[int], list[int]]:
    """Return lower and upper values of the facts, as engines take them; many at the edge of a condition."""
    edges = edges_of(program)
    facts = [(index, variable) for index, variable in enumerate(program.variables.all) if variable.fact]
    pairs = [random_pair(random, variable, edges[index]) for index, variable in facts]
    return [low for low, _ in pairs], [high for _, high in pairs]


def edges_of(program: Program) -> dict[int, list[int]]:
    """Return per variable the values at which a condition begins or ends to hold, and their neighbours."""
    edges: dict[int, list[int]] = defaultdict(list)
    runs = [(form.variable, run) for form in program.forms if isinstance(form, Within) for run in form.runs]
    for variable, (first, last) in runs:
        edges[variable] += [first - 1, first, last, last + 1]
    return edges


def random_pair(random: Random, variable: Variable, edges: list[int]) -> tuple[int, int]:
    """Return a known value, a whole range, or part of it; for a choice twice the possible options."""
    if variable.options:
        known = 1 << random.randrange(variable.options)
        mask = random.choice((known, known, variable.lowest, random.randint(1, variable.lowest)))
        return mask, mask
    lowest, highest = variable.lowest, variable.highest
    inside = [edge for edge in edges if lowest <= edge <= highest] or [lowest]
    one, other = (random.choice((random.randint(lowest, highest), random.choice(inside))) for _ in "ab")
    part = (min(one, other), max(one, other))
    return random.choice(((one, one), (one, one), (lowest, highest), part))
