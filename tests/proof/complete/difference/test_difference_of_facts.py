"""Facts that only one of two rule sets knows, or that both know otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.model.facts import Fact, Facts, Kind, Mean, Option
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, Operator, Rule
from support.random_rules import HERE, rule_set_of
from support.small_wheel import argues, facts, wheel
from support.two_rule_sets import proved

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.difference.world import Pair


def on(fact: str, operator: Operator, *values: int) -> Rule:
    """Return an argument for noord on one comparison."""
    test = Comparison(feit=fact, operator=operator, waarden=values)
    conclusion = Conclusion.model_validate(argues("noord", 1).model_dump())
    condition = Condition(test=test, zin=fact, plaats=HERE)
    return Rule(id="F", titel="F", voorwaarden=(condition,), conclusie=conclusion, tekst="F", plaats=HERE)


def with_fact(fact: Fact, *rules: Rule) -> RuleSet:
    """Return a rule set with one more fact."""
    return rule_set_of((*facts(), fact), rules, wheel())


def choice(kind: Kind, *names: str) -> Fact:
    """Return a choice among these options."""
    options = tuple(Option(naam=name) for name in names)
    return Fact(sleutel="keus", naam="keus", soort=kind, van=0, tot=len(names) - 1, opties=options)


def number(low: int, high: int) -> Fact:
    """Return a number between bounds."""
    return Fact(sleutel="keus", naam="keus", soort=Kind.COUNT, van=low, tot=high)


NOTHING: tuple[str | None, str | None] = (None, "noord")


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        pytest.param(
            with_fact(choice(Kind.ORDERED, "x", "y", "z"), on("keus", Operator.AT_LEAST, 1)),
            with_fact(choice(Kind.ORDERED, "w", "x", "y", "z"), on("keus", Operator.AT_LEAST, 2)),
            set(),
            id="een nieuwe laagste optie verandert niets aan de oude",
        ),
        pytest.param(
            with_fact(choice(Kind.ORDERED, "x", "y", "z"), on("keus", Operator.AT_LEAST, 1)),
            with_fact(choice(Kind.ORDERED, "w", "x", "y", "z"), on("keus", Operator.AT_LEAST, 1)),
            {NOTHING},
            id="met hetzelfde getal betekent het nu iets anders",
        ),
        pytest.param(
            with_fact(choice(Kind.CHOICE, "x", "y"), on("keus", Operator.ONE_OF, 0)),
            with_fact(choice(Kind.CHOICE, "y", "x"), on("keus", Operator.NONE_OF, 0)),
            set(),
            id="een andere volgorde van een keuze",
        ),
        pytest.param(
            with_fact(choice(Kind.LIST, "x", "y", "z"), on("keus", Operator.CONTAINS, 0, 2)),
            with_fact(choice(Kind.LIST, "y", "x"), on("keus", Operator.CONTAINS, 1)),
            set(),
            id="een optie van een lijst die weg is, komt niet meer voor",
        ),
        pytest.param(
            with_fact(choice(Kind.LIST, "x", "z"), on("keus", Operator.LACKS, 1)),
            with_fact(choice(Kind.LIST, "x"), on("keus", Operator.LACKS, 0)),
            {("noord", None)},
            id="wat alleen de oude regels kennen, ontbreekt altijd",
        ),
        pytest.param(
            with_fact(number(0, 10), on("keus", Operator.AT_LEAST, 5)),
            with_fact(number(3, 20), on("keus", Operator.AT_LEAST, 11)),
            {("noord", None)},
            id="andere grenzen: alleen wat beide aannemen telt",
        ),
        pytest.param(
            with_fact(number(0, 10), on("keus", Operator.AT_LEAST, 5)),
            rule_set_of(facts(), (), wheel()),
            {("noord", None)},
            id="een feit dat weg is, mag elke waarde hebben",
        ),
        pytest.param(
            with_fact(number(0, 10)),
            rule_set_of(facts(), (), wheel()),
            set(),
            id="een feit dat weg is en dat geen regel las",
        ),
        pytest.param(
            with_fact(number(0, 1), on("keus", Operator.AT_LEAST, 1)),
            with_fact(choice(Kind.YES_NO), on("keus", Operator.ONE_OF, 1)).model_copy(
                update={
                    "feiten": Facts(feiten=(*facts(), Fact(sleutel="keus", naam="k", soort=Kind.YES_NO, van=0, tot=1)))
                }
            ),
            {("noord", None), NOTHING},
            id="een ander soort feit is een ander feit",
        ),
    ],
)
def test_facts_that_changed(old: RuleSet, new: RuleSet, pairs: set[Pair]) -> None:
    assert proved(old, new) == pairs


def mean_of(*parts: str) -> Fact:
    """Return a score that follows from others, and that a profile may state."""
    return Fact(sleutel="geheel", naam="geheel", soort=Kind.SCORE, van=100, tot=500, afleiding=Mean(van=parts))


def test_a_fact_that_follows_otherwise_may_differ() -> None:
    old = with_fact(mean_of("laag_een", "laag_twee"), on("geheel", Operator.AT_LEAST, 300))
    new = with_fact(mean_of("laag_een"), on("geheel", Operator.AT_LEAST, 300))
    assert proved(old, new) == {NOTHING, ("noord", None)}


def test_a_profile_states_a_fact_once_for_both_rule_sets() -> None:
    # Only a stated value can lie above the lowest of the two: what follows never does.
    old = with_fact(mean_of("laag_een", "laag_een"), on("geheel", Operator.AT_LEAST, 300))
    new = with_fact(mean_of("laag_een"), on("geheel", Operator.AT_LEAST, 300))
    assert proved(old, new) == set()
