"""Who answered what, in a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze import Profile, ProfileError, advise, load_rules, read_profile
from strategiekeuze.language.profile import reader
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.model.facts import Fact, Facts, Kind
from strategiekeuze.model.responses import Response
from support.small_set import codes_of, marked, small_set

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.responses import Responses

FACTS = small_set().feiten


def read(text: str) -> tuple[Responses, tuple[Problem, ...]]:
    answers, problems = reader.read_profile(text, "proef.yaml", FACTS)
    return answers.responses, problems


def one(entry: str, fact: str = "kwaliteit") -> tuple[Responses, tuple[Problem, ...]]:
    """Return what reading gives for one response."""
    return read(f"antwoorden:\n  {fact}:\n    - {entry}")


def test_each_response_keeps_its_role_its_words_its_note_and_its_proof() -> None:
    found, problems = read(
        "antwoorden:\n"
        "  kwaliteit:\n"
        '    - {rol: secretaris, antwoord: "2,50", notitie: vorig jaar lager, bewijs: "programma, bladzijde 4"}\n'
        "    - {rol: adviseur, antwoord: weet ik niet}\n"
    )
    assert problems == ()
    assert found == {
        "kwaliteit": (
            Response("secretaris", "2,50", 250, "vorig jaar lager", "programma, bladzijde 4"),
            Response("adviseur", "weet ik niet", None),
        )
    }


@pytest.mark.parametrize(
    ("fact", "answer", "value"),
    [
        ("inwoners", "50.000", 50_000),
        ("Fte voor data", "1.2", 120),
        ("domein", "1", 1),
        ("ambitie", "verbeteren", 1),
        ("incident", "ja", 1),
        ("basis", "3", 300),
    ],
)
def test_an_answer_is_read_as_the_fact_itself_is(fact: str, answer: str, value: int) -> None:
    found, problems = one(f"{{rol: x, antwoord: {answer}}}", fact)
    assert problems == ()
    assert [each.waarde for responses in found.values() for each in responses] == [value]


def test_a_list_is_answered_with_options_in_any_order() -> None:
    found = one("{rol: x, antwoord: [m50, G4]}", "netwerken")[0]
    assert found == {"netwerken": (Response("x", "G4, M50", 0b101),)}
    assert one("{rol: x, antwoord: []}", "netwerken")[0] == {"netwerken": (Response("x", "geen", 0),)}


@pytest.mark.parametrize("words", ["weet ik niet", "Weet ik niet", '"weet ik niet"', "onbekend"])
def test_who_does_not_know_says_so_in_words(words: str) -> None:
    assert one(f"{{rol: x, antwoord: {words}}}")[0] == {"kwaliteit": (Response("x", "weet ik niet", None),)}


@pytest.mark.parametrize("text", ["antwoorden:", "antwoorden: onbekend", "antwoorden: {}", "antwoorden:\n  kwaliteit:"])
def test_nothing_was_answered_yet(text: str) -> None:
    assert read(f"inwoners: 9\n{text}") == ({}, ())


@pytest.mark.parametrize(
    ("entry", "code", "piece"),
    [
        ("{antwoord: 3}", "veld-ontbreekt", "{"),
        ("{rol: x}", "veld-ontbreekt", "{"),
        ("{rol: x, antwoord: }", "veld-ontbreekt", ""),
        ("{rol: x, antwoord: 6}", "buiten-bereik", "6"),
        ("{rol: x, antwoord: goed}", "geen-getal", "goed"),
        ("{rol: x, antwoord: 3, cijfer: 3}", "onbekend-veld", "cijfer"),
        ("{rol: x, antwoord: [3]}", "verkeerde-vorm", "["),
        ("{rol: x, antwoord: 2,5}", "komma-breekt-af", "5"),
        ("drie", "verkeerde-vorm", "drie"),
    ],
)
def test_a_response_that_cannot_be_read_is_one_problem_with_its_place(entry: str, code: str, piece: str) -> None:
    found, problems = one(entry)
    assert found == {}
    assert codes_of(problems) == [code]
    assert marked(problems[0]) == piece


def test_all_problems_are_found_in_one_go() -> None:
    text = (
        "antwoorden:\n  kwalitiet: []\n  knelpunt: []\n  gemeente: []\n  beheer: 3\n"
        "  leiding: [{rol: x, antwoord: 9}, {antwoord: 2}]\n  LEIDING: []"
    )
    assert codes_of(read(text)[1]) == [
        "onbekende-naam",
        "afgeleid-veld",
        "geen-vraag",
        "verkeerde-vorm",
        "buiten-bereik",
        "veld-ontbreekt",
        "dubbel-veld",
    ]


def test_a_mapping_in_python_holds_the_same_responses() -> None:
    given = [{"rol": "x", "antwoord": 2.5, "notitie": "a: b"}, {"rol": "y", "antwoord": "weet ik niet"}]
    answers, problems = read_values(
        {"inwoners": 9, "antwoorden": {"kwaliteit": given, "incident": [{"rol": "x", "antwoord": True}]}}, FACTS
    )
    assert problems == ()
    assert answers.responses == {
        "kwaliteit": (Response("x", "2.5", 250, "a: b"), Response("y", "weet ik niet", None)),
        "incident": (Response("x", "ja", 1),),
    }


def test_a_problem_in_a_mapping_says_which_response_it_is() -> None:
    problems = read_values({"antwoorden": {"kwaliteit": [{"rol": "x", "antwoord": 9}]}}, FACTS)[1]
    assert [str(problem.place) for problem in problems] == ["profiel, veld antwoorden, kwaliteit, nummer 1, antwoord"]


def test_a_rule_set_with_a_fact_of_that_name_keeps_it() -> None:
    own = Fact(sleutel="antwoorden", naam="antwoorden", soort=Kind.DECIMAL, van=0, tot=500)
    answers, problems = reader.read_profile("antwoorden: 3", "proef.yaml", Facts(feiten=(own,)))
    assert problems == ()
    assert answers.values["antwoorden"].value == 300


def test_the_advice_and_its_receipt_do_not_depend_on_the_responses(tmp_path: Path) -> None:
    facts = "gemeente: Eersel\nvolwassenheid:\n  leiderschap: 2,5\n"
    responses = "antwoorden:\n  leiderschap: [{rol: x, antwoord: 5}]\n  mandaat: [{rol: y, antwoord: raad}]\n"
    with_them, without = tmp_path / "a.yaml", tmp_path / "b.yaml"
    with_them.write_text(facts + responses, encoding="utf-8")
    without.write_text(facts, encoding="utf-8")
    rules = load_rules()
    profiles = [read_profile(path, rules) for path in (with_them, without)]
    assert [len(profile.responses) for profile in profiles] == [2, 0]
    first, second = (advise(profile, rules, motor="evaluator") for profile in profiles)
    assert first.ontvangstbewijs.profiel_sha256 == second.ontvangstbewijs.profiel_sha256
    assert first.model_dump(exclude={"ontvangstbewijs"}) == second.model_dump(exclude={"ontvangstbewijs"})


def test_a_domain_in_the_call_keeps_the_responses(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("gemeente: Eersel\nantwoorden:\n  mandaat: [{rol: y, antwoord: raad}]\n", encoding="utf-8")
    assert read_profile(path, domein="6").responses["mandaat"][0].antwoord == "raad"


def test_the_typed_profile_holds_facts_only() -> None:
    assert "antwoorden" not in Profile.model_fields


def test_a_mistake_in_the_responses_stops_the_advice() -> None:
    with pytest.raises(ProfileError) as caught:
        advise({"gemeente": "Eersel", "antwoorden": {"mandaat": [{"rol": "y", "antwoord": "koning"}]}})
    assert [problem.code for problem in caught.value.problems] == ["onbekende-waarde"]
