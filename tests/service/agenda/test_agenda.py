"""The agenda: which differences between respondents change the advice, and what each side leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze import Agenda, agenda, load_rules
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE
from strategiekeuze.model.found import MunicipalityFound
from strategiekeuze.model.responses import Response
from strategiekeuze.model.rule import USUAL_SUBJECT
from strategiekeuze.service.assessment.combining import combined, in_order, known_values
from strategiekeuze.service.explanation.what_if import changed
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.profile.reading import ReadProfile
from support.random_answers import random_answers, random_value
from support.random_rules import random_rule_set, seeded
from support.small_wheel import argues, designates, rule, rules_of

if TYPE_CHECKING:
    from random import Random

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.responses import Responses
    from strategiekeuze.model.rule import RuleSet

SEEDS = st.integers(min_value=0, max_value=10**9)
ROLES = ("wethouder", "adviseur", "Directie")
NORTH = rule("A-01", "a", argues("noord", 2))
EAST = (rule("B-01", "b", argues("oost", 1)), rule("C-01", "c", argues("oost", 1)))
SMALL = rules_of(NORTH, *EAST, rule("D-01", "d", argues("zuid", 1)))


def said(rules: RuleSet, by_role: dict[str, str], known: str = "") -> ReadProfile:
    """Return a profile: per role a word for each answer ("a" yes, "-b" no, "?c" does not know), and what is known."""
    found: dict[str, list[Response]] = {}
    for role, words in by_role.items():
        for word in words.split():
            value = None if word[0] == "?" else int(word[0] != "-")
            found.setdefault(word.strip("-?"), []).append(Response(role, word, value))
    given = {word.strip("-"): Answer(int(word[0] != "-"), word) for word in known.split()}
    return profile_with(rules, {key: tuple(each) for key, each in found.items()}, given)


def profile_with(rules: RuleSet, responses: Responses, given: dict[str, Answer]) -> ReadProfile:
    """Return a profile in which each fact is what its responses come to."""
    values = {key: combined(rules.feiten.by_key[key], each) for key, each in responses.items()}
    merged = {key: answer(rules.feiten.by_key[key], value) for key, value in values.items() if value is not None}
    return ReadProfile(Answers({**given, **merged}, responses=responses), MunicipalityFound(naam=USUAL_SUBJECT), ())


def answer(fact: Fact, value: int) -> Answer:
    """Return a value as an answer."""
    return Answer(value, str(value), known=(1 << len(fact.opties)) - 1)


def agreed(profile: ReadProfile, rules: RuleSet) -> Agenda:
    """Return the agenda, by the evaluator alone."""
    return agenda(profile, rules, motor="evaluator")


REST = "-e -groot -brand"


def test_each_side_says_who_and_what_it_leads_to() -> None:
    found = agreed(said(SMALL, {"raad": "a b -c -d", "college": "-a b -c -d"}, REST), SMALL)
    assert [each.feit for each in found.onderwerpen] == ["a"]
    assert [(each.antwoord, each.rollen, each.advies) for each in found.onderwerpen[0].kanten] == [
        ("nee", ("college",), "oost"),
        ("ja", ("raad",), "noord"),
    ]
    assert found.onderwerpen[0].in_profiel == ""
    assert (found.advies.strategie, found.mogelijk) == ("oost", ("noord", "oost"))


def test_a_side_is_the_advice_when_all_else_stays_as_the_profile_says() -> None:
    found = agreed(said(SMALL, {"raad": "a b c -d", "college": "-a b -c -d"}, f"{REST} c"), SMALL)
    north, east = found.onderwerpen[0].kanten[1], found.onderwerpen[0].kanten[0]
    assert (east.advies, north.advies) == ("oost", "noord")
    assert north.anders is (found.advies.strategie != "noord")


def test_who_does_not_know_is_a_side_too() -> None:
    found = agreed(said(SMALL, {"raad": "a b", "college": "-a b", "griffie": "?a"}, f"-c -d {REST}"), SMALL)
    assert [each.weet_niet for each in found.onderwerpen[0].kanten] == [False, False, True]
    assert found.onderwerpen[0].kanten[-1].rollen == ("griffie",)


def test_what_only_some_know_is_named_and_is_no_difference() -> None:
    found = agreed(said(SMALL, {"raad": "a ?b", "college": "a b"}, f"-c -d {REST}"), SMALL)
    assert (found.niet_iedereen_weet, found.onderwerpen, found.zonder_effect) == (("b",), (), ())


def test_a_difference_that_changes_nothing_is_only_named() -> None:
    found = agreed(said(SMALL, {"raad": "a d", "college": "a -d"}, f"-b -c {REST}"), SMALL)
    assert (found.onderwerpen, found.zonder_effect, found.alleen_samen) == ((), ("d",), ())
    assert found.mogelijk == ("noord",)


def test_differences_that_change_the_advice_only_together_are_named_apart() -> None:
    rules = rules_of(rule("A-01", "a", argues("noord", 2)), *(rule(f"{f}-01", f, argues("zuid", 2)) for f in "bc"))
    profile = said(rules, {"raad": "b c", "college": "-b -c"}, f"a -d {REST}")
    less = replace(profile, answers=replace(profile.answers, values={**profile.answers.values, "b": Answer(0, "nee")}))
    found = agreed(
        replace(less, answers=replace(less.answers, values={**less.answers.values, "c": Answer(0, "nee")})), rules
    )
    assert (found.onderwerpen, found.alleen_samen, found.zonder_effect) == ((), ("b", "c"), ())


def test_the_largest_effect_goes_first() -> None:
    rules = rules_of(
        rule("E-01", "e", designates("west", 1)),
        rule("A-01", "a", argues("noord", 1)),
        rule("B-01", "b", argues("oost", 2)),
    )
    profile = said(rules, {"een": "b e", "twee": "b -e", "drie": "-b -e"}, "a -c -d -groot -brand")
    found = agreed(profile, rules)
    assert [each.feit for each in found.onderwerpen] == ["b", "e"]


def test_the_answers_of_each_respondent_give_an_advice_of_its_own() -> None:
    found = agreed(said(SMALL, {"raad": "a b", "college": "-a b c", "griffie": "?a"}, f"-d {REST}"), SMALL)
    assert [(each.rol, each.advies, each.antwoorden) for each in found.eigen] == [
        ("college", "oost", 3),
        ("griffie", "oost", 1),
        ("raad", "noord", 2),
    ]


def test_one_respondent_and_none_have_nothing_to_talk_about() -> None:
    alone, nobody = agreed(said(SMALL, {"raad": "a"}), SMALL), agreed(said(SMALL, {}, "a"), SMALL)
    assert (alone.rollen, nobody.rollen) == (("raad",), ())
    assert alone.onderwerpen == nobody.onderwerpen == ()
    assert "Alleen raad gaf antwoord." in alone.tekst
    assert "In dit profiel staat niet wie wat antwoordde." in nobody.tekst


def test_who_does_not_know_what_the_register_gives_leaves_it_as_it_is() -> None:
    rules = load_rules()
    fact = next(fact for fact in rules.feiten.feiten if fact.uit_register and fact.verplicht)
    answers = Answers({fact.sleutel: Answer(9, "9")})
    assert changed(answers, rules, {fact.sleutel: None}).values == answers.values


def test_roles_that_differ_only_in_capitals_or_spaces_are_one() -> None:
    found = agreed(said(SMALL, {"Raad": "a b", "raad ": "c", "college": "-a b -c"}, f"-d {REST}"), SMALL)
    assert found.rollen == ("college", "raad")
    assert [each.rollen for each in found.onderwerpen[0].kanten] == [("college",), ("raad",)]
    assert [(each.rol, each.antwoorden) for each in found.eigen] == [("college", 3), ("raad", 3)]
    assert found.tegenspraak == ()


def test_a_role_that_answers_twice_and_otherwise_is_told() -> None:
    found = agreed(said(SMALL, {"Raad": "a ?b", "raad": "-a b", "college": "a"}, f"-c -d {REST}"), SMALL)
    assert [(each.rol, each.feit, each.antwoorden) for each in found.tegenspraak] == [("raad", "a", ("nee", "ja"))]
    assert "Onder de rol raad staan verschillende antwoorden over a: nee en ja. Zijn dit meer mensen?" in found.tekst


def test_what_was_decided_is_listed_and_one_that_the_profile_does_not_follow_is_told() -> None:
    people = {"raad": "a b d", "college": "-a b -d", "besluit": "a -b"}
    given = said(SMALL, people, f"-c {REST}")
    values = {**given.answers.values, "a": Answer(1, "ja"), "b": Answer(1, "ja")}
    found = agreed(replace(given, answers=replace(given.answers, values=values)), SMALL)
    assert [(each.feit, each.besluiten, each.in_profiel, each.klopt) for each in found.besloten] == [
        ("a", ("ja",), "ja", True),
        ("b", ("nee",), "ja", False),
    ]
    assert "## Hierover is al besloten\n\n- A: ja.\n- B: nee. Let op: in het profiel staat ja." in found.tekst
    left_open = {name: answer for name, answer in values.items() if name != "b"}
    found = agreed(replace(given, answers=replace(given.answers, values=left_open)), SMALL)
    assert "- B: nee. Let op: het profiel laat dit open. Het advies rekent dus niet met het besluit." in found.tekst


def test_decisions_that_differ_are_told_and_no_answer_is_no_decision() -> None:
    both = tuple(Response("besluit", "", value) for value in (1, 0))
    found = agreed(profile_with(SMALL, {"a": both}, {}), SMALL)
    assert [(each.besluiten, each.klopt) for each in found.besloten] == [(("nee", "ja"), True)]
    assert "- A: nee en ja. Let op: dit zijn verschillende besluiten.\n" in found.tekst
    twice = said(SMALL, {"raad": "a", "college": "-a", "besluit": "?a"}, f"-b -c -d {REST}")
    found = agreed(twice, SMALL)
    assert (found.besloten, [each.feit for each in found.onderwerpen]) == ((), ["a"])
    assert all("besluit" not in each.rollen for each in found.onderwerpen[0].kanten)


def respondents(random: Random, rules: RuleSet, share: float) -> ReadProfile:
    """Return a profile with random answers of three people."""
    given = random_answers(random, rules.feiten, 0.9).values
    stated = [fact for fact in rules.feiten.feiten if fact.op_te_geven and fact.soort not in DESCRIPTIVE]
    chosen = [fact for fact in stated if fact.afleiding is None and random.random() < share]
    responses = {fact.sleutel: in_order([response(random, fact, role) for role in ROLES]) for fact in chosen}
    kept = {key: value for key, value in given.items() if key not in responses}
    return profile_with(rules, responses, kept)


def response(random: Random, fact: Fact, role: str) -> Response:
    """Return what someone answers: sometimes nothing."""
    if random.random() < 0.2:
        return Response(role, "weet ik niet", None)
    value = random_value(random, fact)
    return Response(role, in_words(fact, value), value)


@given(SEEDS, SEEDS)
@settings(max_examples=25, deadline=None)
def test_the_order_of_respondents_and_facts_never_matters(seed: int, other: int) -> None:
    random, rules = seeded(seed), random_rule_set(seeded(seed))
    profile = respondents(random, rules, 0.5)
    shuffled, chance = list(profile.answers.responses.items()), seeded(other)
    chance.shuffle(shuffled)
    mixed = {key: tuple(chance.sample(each, len(each))) for key, each in shuffled}
    again = replace(profile, answers=replace(profile.answers, responses=mixed))
    assert agreed(again, rules) == agreed(profile, rules)


@given(SEEDS)
@settings(max_examples=30, deadline=None)
def test_what_changes_nothing_changes_nothing_whatever_others_choose(seed: int) -> None:
    random, rules = seeded(seed), random_rule_set(seeded(seed))
    machine, profile = Machine(rules, EngineChoice.EVALUATOR), respondents(random, rules, 0.4)
    found = agreed(profile, rules)
    idle = [fact for fact in rules.feiten.feiten if fact.naam in found.zonder_effect]
    options = {key: known_values(each) for key, each in profile.answers.responses.items() if known_values(each)}
    for _ in range(4 if idle else 0):
        whole = changed(profile.answers, rules, {key: random.choice(values) for key, values in options.items()})
        outcomes = decide(machine, whole).possible.strategies
        for fact in idle:
            sides = [changed(whole, rules, {fact.sleutel: value}) for value in options[fact.sleutel]]
            assert {decide(machine, side).possible.strategies for side in sides} == {outcomes}


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_every_topic_and_every_row_is_what_the_advice_says_itself(seed: int) -> None:
    random, rules = seeded(seed), random_rule_set(seeded(seed))
    machine, profile = Machine(rules, EngineChoice.EVALUATOR), respondents(random, rules, 0.3)
    for topic in agreed(profile, rules).onderwerpen:
        values = sorted(set(known_values(profile.answers.responses[topic.feit])))
        for value, side in zip(values, topic.kanten, strict=False):
            decision = decide(machine, changed(profile.answers, rules, {topic.feit: value}))
            advised = decision.pick.strategy if decision.advised else None
            assert (side.strategie, side.zekerheid) == (advised, decision.certainty)
            assert side.nipt is (decision.pick.narrow and decision.advised)


def test_it_goes_to_json_and_back() -> None:
    found = agreed(said(SMALL, {"raad": "a b", "college": "-a b"}, f"-c -d {REST}"), SMALL)
    assert Agenda.model_validate_json(found.model_dump_json()) == found


@pytest.mark.parametrize("motor", ["auto", "evaluator"])
def test_both_engines_give_the_same_agenda(motor: str) -> None:
    profile = said(SMALL, {"raad": "a b", "college": "-a b"}, f"-c -d {REST}")
    assert agenda(profile, SMALL, motor=motor) == agreed(profile, SMALL)


def test_what_was_decided_together_is_no_topic_any_more() -> None:
    apart = said(SMALL, {"wethouder": "a", "adviseur": "-a"})
    assert [each.feit for each in agenda(apart, SMALL).onderwerpen] == ["a"]
    closed = said(SMALL, {"wethouder": "a", "adviseur": "-a", "besluit": "a"})
    found = agenda(closed, SMALL)
    assert (found.onderwerpen, found.rollen) == ((), ("adviseur", "wethouder"))
