"""What somebody types is an answer, a word for the conversation, or a problem."""

from __future__ import annotations

import pytest

from strategiekeuze.errors import Problem
from strategiekeuze.model.facts import Fact, Kind, Option
from strategiekeuze.service.assessment.interview.reply import (
    LONGEST_REMARK,
    Command,
    Given,
    read_remark,
    read_reply,
)
from support.small_set import small_set

FACTS = small_set().feiten.by_key
UNKNOWN = Given("weet ik niet", None)


@pytest.mark.parametrize(
    ("key", "typed", "expected"),
    [
        ("kwaliteit", "3", Given("3", 300)),
        ("kwaliteit", " 2,5 ", Given("2,5", 250)),
        ("kwaliteit", "2.5", Given("2.5", 250)),
        ("fte", "0", Given("0", 0)),
        ("inwoners", "50.000", Given("50.000", 50_000)),
        ("incident", "JA", Given("ja", 1)),
        ("ambitie", "Verbeteren", Given("verbeteren", 1)),
        ("domein", "1", Given("Veiligheid", 1)),
        ("netwerken", "G40, m50", Given("G40, M50", 0b110)),
        ("netwerken", "G4", Given("G4", 0b001)),
        ("netwerken", "geen", Given("geen", 0)),
        ("netwerken", "w", UNKNOWN),
        ("netwerken", "onbekend", UNKNOWN),
        ("fte", "weet ik niet", UNKNOWN),
        ("fte", "stop", Command.STOP),
        ("fte", "T", Command.BACK),
        ("netwerken", "terug", Command.BACK),
        ("fte", "?", Command.EXPLAIN),
        ("fte", "verder", Command.ON),
    ],
)
def test_what_is_typed(key: str, typed: str, expected: object) -> None:
    assert read_reply(FACTS[key], typed) == expected


@pytest.mark.parametrize(
    ("key", "typed", "code"),
    [
        ("fte", "", "leeg-antwoord"),
        ("fte", " \x07 ", "leeg-antwoord"),
        ("kwaliteit", "6", "buiten-bereik"),
        ("kwaliteit", "1.000", "geen-getal"),
        ("incident", "misschien", "geen-ja-of-nee"),
        ("ambitie", "verbetren", "onbekende-waarde"),
        ("netwerken", "G40, G40", "dubbele-waarde"),
        ("netwerken", "G41", "onbekende-waarde"),
    ],
)
def test_what_is_no_answer_is_a_problem_without_a_place(key: str, typed: str, code: str) -> None:
    found = read_reply(FACTS[key], typed)
    assert isinstance(found, tuple)
    assert [(problem.code, problem.place) for problem in found] == [(code, None)]


def test_an_option_goes_before_a_word_of_ours() -> None:
    fact = Fact(sleutel="x", naam="x", soort=Kind.ORDERED, van=0, tot=1, opties=(Option(naam="stop"), Option(naam="w")))
    assert read_reply(fact, "stop") == Given("stop", 0)
    assert read_reply(fact, "w") == Given("w", 1)
    assert read_reply(fact, "weet ik niet") == UNKNOWN


def test_a_list_may_have_an_option_with_a_comma() -> None:
    options = (Option(naam="verkeer, vervoer"), Option(naam="geen"))
    fact = Fact(sleutel="x", naam="x", soort=Kind.LIST, van=0, tot=0, opties=options)
    assert read_reply(fact, "verkeer, vervoer") == Given("verkeer, vervoer", 0b01)
    assert read_reply(fact, "geen") == Given("geen", 0b10)


def test_a_remark_is_one_line_without_odd_signs() -> None:
    assert read_remark(" bladzijde\x1b4 ", "bewijs") == "bladzijde 4"
    assert read_remark("", "bewijs") == ""
    assert read_remark("Stop", "bewijs") is Command.STOP


def test_a_remark_that_is_too_long_is_refused() -> None:
    assert read_remark("a" * LONGEST_REMARK, "notitie") == "a" * LONGEST_REMARK
    found = read_remark("a" * (LONGEST_REMARK + 1), "notitie")
    assert isinstance(found, Problem)
    assert found.what == "notitie is langer dan 1.000 tekens"
