"""A small wheel to test the choice with: four strategies, yes/no facts, and rules in one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import Decision, decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import Fact, Kind, Lowest, Option
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, Effect, Operator, Rule
from strategiekeuze.model.wheel import Dimension, Strategy, Wheel
from support.random_rules import HERE, rule_set_of

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet

NAMES = ("noord", "oost", "zuid", "west")
OPPOSITE = {"noord": "zuid", "zuid": "noord", "oost": "west", "west": "oost"}
YES_NO = ("a", "b", "c", "d", "e")
SCORES = ("laag_een", "laag_twee")


def facts() -> tuple[Fact, ...]:
    """Return yes/no facts, one of them about size and one with an assumed value, and two scores with a bottleneck."""
    flags = [Fact(sleutel=key, naam=key, soort=Kind.YES_NO, van=0, tot=1) for key in YES_NO]
    scores = [Fact(sleutel=key, naam=key, soort=Kind.SCORE, van=100, tot=500) for key in SCORES]
    lowest = Fact(
        sleutel="knelpunt",
        naam="knelpunt",
        soort=Kind.CHOICE,
        van=0,
        tot=1,
        opties=tuple(Option(naam=key) for key in SCORES),
        afleiding=Lowest(van=SCORES),
        op_te_geven=False,
    )
    size = Fact(sleutel="groot", naam="groot", soort=Kind.YES_NO, van=0, tot=1, omvang=True)
    assumed = Fact(sleutel="brand", naam="brand", soort=Kind.YES_NO, van=0, tot=1, aanname=0)
    return (*flags, *scores, lowest, size, assumed)


def wheel() -> Wheel:
    """Return four strategies clockwise, light to heavy as named; the first score prefers west, the second zuid."""
    return Wheel(
        naam="klein wiel",
        voorbehoud="Een test.",
        strategieen=tuple(
            Strategy(slug=name, naam=name, plek="", kern="", overstaand=OPPOSITE[name]) for name in NAMES
        ),
        volgorde=NAMES,
        knelpunt="knelpunt",
        dimensies=(
            Dimension(sleutel="laag_een", naam="een", themas=(), bij_gelijke_stand=("west",)),
            Dimension(sleutel="laag_twee", naam="twee", themas=(), bij_gelijke_stand=("zuid",)),
        ),
    )


def rule(name: str, when: str, conclusion: Conclusion) -> Rule:
    """Return a rule that holds when every named fact is yes; "-a" means that a is no."""
    conditions = tuple(
        Condition(test=comparison(word.removeprefix("-"), int(not word.startswith("-"))), zin=word, plaats=HERE)
        for word in when.split()
    )
    return Rule(id=name, titel=name, voorwaarden=conditions, conclusie=conclusion, tekst=name, plaats=HERE)


def comparison(fact: str, value: int) -> Comparison:
    """Return the test that a fact has this value."""
    return Comparison(feit=fact, operator=Operator.ONE_OF, waarden=(value,))


def argues(slug: str, points: int) -> Conclusion:
    """Return an argument."""
    return Conclusion(soort=Effect.ARGUMENT, doel=slug, punten=points)


def excludes(slug: str) -> Conclusion:
    """Return an exclusion."""
    return Conclusion(soort=Effect.EXCLUSION, doel=slug)


def designates(slug: str, rung: int) -> Conclusion:
    """Return a designation on a rung."""
    return Conclusion(soort=Effect.DESIGNATION, doel=slug, trede=rung)


def rules_of(*rules: Rule) -> RuleSet:
    """Return a rule set with these rules."""
    return rule_set_of(facts(), rules, wheel())


def answers_of(given: str, **scores: int) -> Answers:
    """Return answers: "a -b" says a is yes and b is no; the rest is unknown."""
    flags = {word.removeprefix("-"): int(not word.startswith("-")) for word in given.split()}
    return Answers({key: Answer(value, str(value)) for key, value in (flags | scores).items()})


def decision_of(rule_set: RuleSet, given: str, **scores: int) -> Decision:
    """Return the decision, by the evaluator alone."""
    return decide(Machine(rule_set, EngineChoice.EVALUATOR), answers_of(given, **scores))
