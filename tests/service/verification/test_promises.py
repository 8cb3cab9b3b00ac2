"""What our wheel promises of more: proved, and seen in the advice itself."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import Advice, UsageError, advise, load_rules
from strategiekeuze.language.rule_set.never_lighter import facts_named
from strategiekeuze.language.values import read_value
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.monotone import MonotoneFinding, Never
from strategiekeuze.model.wheel import Promise
from strategiekeuze.service.health.drawing import made_up
from strategiekeuze.service.health.population import load_population
from strategiekeuze.service.profile.reading import ReadProfile
from strategiekeuze.service.verification.monotone import monotone

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet

pytest.importorskip("z3")

RULES = Path(__file__).parents[3] / "rules"


def promising(*promises: Promise) -> RuleSet:
    """Return our rules with other promises."""
    rules = load_rules()
    return rules.model_copy(update={"wiel": rules.wiel.model_copy(update={"altijd_bij_meer": promises})})


@cache
def found() -> tuple[MonotoneFinding, ...]:
    """Return what becomes of the promises of our wheel."""
    return monotone()


def test_every_promise_of_our_wheel_is_proved() -> None:
    assert [each for each in found() if each.uitkomst != "bewezen"] == []


def test_our_wheel_promises_something_of_each_kind() -> None:
    assert {each.belofte for each in found()} == set(Never)
    assert ("nog-geen", Never.DESIGNATE) in {(each.strategie, each.belofte) for each in found()}


def test_a_promise_that_does_not_hold_comes_with_two_profiles_that_the_advice_confirms() -> None:
    (each,) = monotone(promising(Promise(van=("opschaling",), kost_geen_punten=("verankeren",))))
    assert (each.uitkomst, each.naam) == ("weerlegd", "Organisatiebreed verankeren")
    pair = each.tegenvoorbeeld
    assert pair is not None
    assert (pair.feit, pair.naam) == ("opschaling", "opschaling")
    assert dict(pair.profiel)["opschaling"] == pair.van
    less, more = (advice_on(dict(pair.profiel) | {"opschaling": value}) for value in (pair.van, pair.naar))
    assert saldo(more, "verankeren") < saldo(less, "verankeren")


def test_without_time_nothing_is_called_proved_and_nothing_refuted() -> None:
    (each,) = monotone(promising(Promise(van=("mandaat",), wijst_niet_aan=("nog-geen",))), seconds=1e-9)
    assert (each.uitkomst, each.tegenvoorbeeld) == ("niet bewezen", None)


def test_a_time_in_which_nothing_can_be_found_is_refused() -> None:
    with pytest.raises(UsageError):
        monotone(seconds=0)


def advice_on(named: dict[str, str]) -> Advice:
    """Return the advice on a profile with facts by name."""
    values = {}
    for fact in load_rules().feiten.feiten:
        if fact.naam in named:
            value = read_value(fact, named[fact.naam])
            values[fact.sleutel] = Answer(value if isinstance(value, int) else 0, "", known=(1 << len(fact.opties)) - 1)
    return advised(Answers(values))


def saldo(advice: Advice, slug: str) -> int:
    """Return the balance of a strategy."""
    return next(each.saldo for each in advice.strategieen if each.strategie == slug)


def excluded(advice: Advice) -> set[str]:
    """Return the strategies that a rule excludes."""
    return {each.strategie for each in advice.strategieen if each.uitgesloten_door}


@cache
def drawn(number: int) -> Answers:
    """Return a made-up complete profile."""
    rules = load_rules()
    return made_up(load_population(rules, RULES), rules.feiten, 2026, number)


def advised(answers: Answers) -> Advice:
    """Return the advice on answers."""
    return advise(ReadProfile(answers, MunicipalityFound(naam="Proef"), ()), motor="evaluator")


def raised_facts(promise: Promise) -> list[Fact]:
    """Return the facts of a promise that made-up profiles state."""
    facts = [fact for name in promise.van for fact in facts_named(name, load_rules().feiten)]
    return [fact for fact in facts if fact.sleutel in drawn(1).values]


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 500), st.sampled_from(load_rules().wiel.altijd_bij_meer))
def test_more_never_does_to_an_advice_what_our_wheel_says_it_never_does(
    data: st.DataObject, number: int, promise: Promise
) -> None:
    values = dict(drawn(number).values)
    for fact in data.draw(st.lists(st.sampled_from(raised_facts(promise)), min_size=1, max_size=4)):
        value = data.draw(st.integers(values[fact.sleutel].value, fact.tot))
        values[fact.sleutel] = Answer(value, str(value))
    less, more = advised(drawn(number)), advised(Answers(values))
    assert not (excluded(more) - excluded(less)) & set(promise.sluit_niet_uit)
    for slug in promise.kost_geen_punten:
        assert saldo(more, slug) >= saldo(less, slug)
    if more.trede and more.strategie in promise.wijst_niet_aan:
        # An earlier rung may have hidden that this one designated it already.
        assert 0 < less.trede <= more.trede
