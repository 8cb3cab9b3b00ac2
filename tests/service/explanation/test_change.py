"""What would change an advice, as users ask it: exact, confirmed by `advise`, and honest about time."""

from __future__ import annotations

from pathlib import Path

import pytest

import strategiekeuze
from strategiekeuze import Change, UsageError, advise, read_profile, smallest_change, stability
from strategiekeuze.language.values import read_value
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import HUNDREDTHS, Fact, Kind
from strategiekeuze.model.rule import Comparison, Condition, Operator
from strategiekeuze.service.profile.reading import ReadProfile
from strategiekeuze.service.search_limits import check_names, check_time
from support.random_rules import seeded
from support.small_set import rule_named, small_set, with_rules

pytest.importorskip("z3")

PROFILES = sorted((Path(__file__).parents[3] / "profiles").glob("*.yaml"))
EERSEL = Path(__file__).parents[3] / "profiles" / "eersel.yaml"
SMALL = {
    "inwoners": 60_000,
    "fte": 1.5,
    "domein": "alles",
    "scores": {"kwaliteit": 3.0, "beheer": 3.0, "leiding": 3.0},
}


def after(profile: ReadProfile, change: Change) -> ReadProfile:
    """Return the profile with the changes made, from what readers see."""
    facts = strategiekeuze.load_rules().feiten.by_key
    values = dict(profile.answers.values)
    for each in change.wijzigingen:
        fact = facts[each.feit]
        assert fact.soort is not Kind.LIST
        value = read_value(fact, each.naar)
        assert isinstance(value, int)
        values[each.feit] = Answer(value, each.naar)
    return ReadProfile(Answers(values), profile.municipality, profile.notes, profile.rules_sha256)


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_the_advice_after_the_smallest_change_is_what_it_says(path: Path) -> None:
    profile = read_profile(path)
    change = smallest_change(profile, seconds=60)
    assert (change.uitkomst, change.bewezen, change.minstens) == ("gevonden", True, change.stappen)
    assert change.advies is not None
    assert change.advies.strategie != change.nu.strategie
    advice = advise(after(profile, change), motor="evaluator")
    assert (advice.strategie or advice.leidend, advice.zekerheid) == (change.advies.strategie, change.advies.zekerheid)
    assert not {each.naam for each in change.wijzigingen} & set(change.vast)


def test_a_fact_moves_no_further_than_the_outcome_asks() -> None:
    eersel = read_profile(EERSEL)
    change = smallest_change(eersel, to="opgave")
    moves = [(each.feit, each.van, each.naar, each.stappen) for each in change.wijzigingen]
    assert moves == [
        ("fte_data", "1,2", "2", 2),
        ("mandaat", "directie", "college", 1),
        ("doel_en_opgave", "2,5", "3", 1),
    ]
    lower = Answers({**eersel.answers.values, "datakwaliteit": Answer(230, "2,3")})
    other = smallest_change(ReadProfile(lower, eersel.municipality, (), eersel.rules_sha256), to="fundament")
    assert [(each.feit, each.van, each.naar) for each in other.wijzigingen] == [("datakwaliteit", "2,3", "2")]


def natural(fact: Fact, start: int, end: int) -> list[int]:
    """Return the values that people answer on the way to an end: whole steps from the start, and half points."""
    size = 50 if fact.soort in HUNDREDTHS else 1
    return [each for each in range(min(start, end) + 1, max(start, end)) if (each - start) % size * (each % size) == 0]


@pytest.mark.parametrize("seed", range(12))
def test_no_fact_can_go_back_a_little_with_the_same_outcome(seed: int) -> None:
    random, profile = seeded(seed), read_profile(random_path(seed))
    facts = strategiekeuze.load_rules().feiten.by_key
    anywhere = {
        key: Answer(random.randint(max(fact.van, 100), min(fact.tot, 400)), "")
        for key in profile.answers.values
        if (fact := facts[key]).soort in HUNDREDTHS and random.random() < 0.5
    }
    start = ReadProfile(Answers({**profile.answers.values, **anywhere}), profile.municipality, (), "")
    target = random.choice([None, "opgave", "fundament", "inzicht"])
    change = smallest_change(start, to=target, seconds=60)
    assert change.bewezen
    reached = after(start, change)
    for each in change.wijzigingen:
        fact, end = facts[each.feit], reached.answers.values[each.feit].value
        begin = start.answers.values[each.feit].value if each.feit in start.answers.values else end
        for value in natural(fact, begin, end) if fact.soort is not Kind.CHOICE else ():
            less = Answers({**reached.answers.values, each.feit: Answer(value, "")})
            advice = advise(ReadProfile(less, start.municipality, (), ""), motor="evaluator")
            found = advice.strategie or advice.leidend
            assert found == change.nu.strategie if target is None else found != target


def random_path(seed: int) -> Path:
    """Return one of the example profiles."""
    return PROFILES[seed % len(PROFILES)]


def test_a_strategy_of_choice_is_found_by_slug_and_by_name() -> None:
    profile = read_profile(PROFILES[0])
    change = smallest_change(profile, to="inzicht")
    assert change.advies is not None
    assert (change.doel, change.advies.strategie) == ("inzicht", "inzicht")
    assert smallest_change(profile, to="Sturen op inzicht") == change


def test_the_present_advice_needs_no_change() -> None:
    profile = read_profile(PROFILES[0])
    now = smallest_change(profile).nu.strategie
    change = smallest_change(profile, to=now)
    assert (change.uitkomst, change.wijzigingen, change.stappen, change.bewezen) == ("is al zo", (), 0, True)


def test_what_the_user_holds_fixed_stays_and_the_change_grows() -> None:
    profile = read_profile(PROFILES[0])
    free = smallest_change(profile)
    held = smallest_change(profile, vast=tuple(each.naam for each in free.wijzigingen))
    assert not {each.feit for each in free.wijzigingen} & {each.feit for each in held.wijzigingen}
    assert held.stappen >= free.stappen
    assert {each.naam for each in free.wijzigingen} <= set(held.vast)


def test_when_everything_is_fixed_it_is_proved_that_nothing_changes_the_advice() -> None:
    rules = small_set()
    every = tuple(fact.sleutel for fact in rules.feiten.feiten)
    change = smallest_change(SMALL, rules, vast=every)
    assert (change.uitkomst, change.wijzigingen, change.bewezen, change.minstens) == ("kan niet", (), True, None)


def test_without_time_nothing_is_called_smallest() -> None:
    change = smallest_change(SMALL, small_set(), seconds=1e-9)
    assert (change.uitkomst, change.wijzigingen, change.bewezen, change.minstens) == ("tijd op", (), False, 1)
    steady = stability(SMALL, small_set(), seconds=1e-9)
    assert (steady.overleeft, steady.omslagen, steady.bewezen) == (0, (), False)


def test_the_same_question_gets_the_same_answer_in_any_order_of_facts() -> None:
    turned = dict(reversed(SMALL.items()))
    assert smallest_change(turned, small_set()) == smallest_change(SMALL, small_set())


def test_an_estimated_fact_changes_alone_when_its_lender_would_move_the_others_too() -> None:
    low = Comparison(feit="kwaliteit", operator=Operator.LESS, waarden=(200,))
    high = Comparison(feit="beheer", operator=Operator.AT_LEAST, waarden=(200,))
    waiting = rule_named("REG-03")
    conditions = tuple(Condition(test=test, zin="proef", plaats=waiting.plaats) for test in (low, high))
    rules = with_rules(rule_named("REG-02-a"), waiting.model_copy(update={"voorwaarden": conditions}))
    change = smallest_change({"inwoners": 60_000, "fte": 1.5, "scores": {"basis": 2.0}}, rules, to="wachten")
    assert [(each.feit, each.van, each.naar, each.geschat) for each in change.wijzigingen] == [
        ("kwaliteit", "2", "1,5", True)
    ]


def test_one_answer_that_flips_the_advice_is_named_with_what_it_gives() -> None:
    found = stability(SMALL, small_set())
    assert (found.overleeft, found.hoogste, found.bewezen) == (0, 4, True)
    flips = [(flip.advies.strategie, each.feit, each.naar) for flip in found.omslagen for each in flip.wijzigingen]
    assert (None, "fte", "0,5") in flips
    assert "fte voor data" in found.feiten


def test_a_strategy_that_does_not_exist_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="inzigt"):
        smallest_change(read_profile(PROFILES[0]), to="inzigt")


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), "5", None, True])
def test_a_time_in_which_nothing_can_be_found_is_refused(seconds: object) -> None:
    with pytest.raises(UsageError):
        check_time(seconds)


@pytest.mark.parametrize("names", ["ambitie", 5, None, (5,)])
def test_what_is_no_list_of_names_is_refused(names: object) -> None:
    with pytest.raises(UsageError):
        check_names(names)


def test_an_answer_that_is_held_fixed_flips_nothing() -> None:
    free, held = stability(SMALL, small_set()), stability(SMALL, small_set(), vast=("fte",))
    assert ("fte voor data" in free.feiten, "fte voor data" in held.feiten) == (True, False)
    assert ("fte voor data" in free.vast, "fte voor data" in held.vast) == (False, True)
    assert (held.overleeft, held.bewezen) == (4, True)
    assert held.alles is False  # five answers can move, and no more than four were tried
    few = stability(SMALL, small_set(), vast=("fte", "beheer", "leiding"))
    assert (few.overleeft, few.alles, few.zekerheid_blijft, few.te_weinig) == (4, True, True, ())


def test_a_fact_that_does_not_exist_cannot_be_held_fixed() -> None:
    with pytest.raises(UsageError, match="kwalitiet"):
        stability(SMALL, small_set(), vast=("kwalitiet",))
