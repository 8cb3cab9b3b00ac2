"""Sentence forms, and how long a hostile one or a hostile step may take."""

from __future__ import annotations

import time

import pytest

from strategiekeuze.language.sentences.grammar import Expression, Grammar, parameters_in, plain_start, readings
from support.small_set import small_set


def compiled(form: str) -> Expression | str:
    return Grammar(small_set().feiten).compile(form)


def expression(form: str) -> Expression:
    found = compiled(form)
    assert isinstance(found, Expression), found
    return found


def test_a_form_gives_the_values_in_a_step_with_their_places() -> None:
    found = expression("de score op {thema} is lager dan {score}").match('de score op "kwaliteit" is lager dan 2,5')
    assert found is not None
    assert [(each.name, each.text, each.start) for each in found] == [
        ("thema", '"kwaliteit"', 12),
        ("score", "2,5", 37),
    ]
    assert found[0].words == ("kwaliteit",)


def test_a_list_of_options_is_one_value_with_several_words() -> None:
    found = expression("het domein is {domein}").match('het domein is "a", "b" of "c"')
    assert found is not None
    assert found[0].words == ("a", "b", "c")


@pytest.mark.parametrize("text", ["er is 1 kat", "er zijn 1 katten", "er zijn 12 kat"])
def test_words_may_be_left_out_or_chosen(text: str) -> None:
    assert expression("er is/zijn {aantal} kat(ten)").match(text) is not None


@pytest.mark.parametrize("name", ["", "int", "float", "word", "string", "bigdecimal", "ftes", "strategien"])
def test_a_parameter_of_the_library_or_of_nobody_is_refused(name: str) -> None:
    assert "bestaat niet" in str(compiled(f"een {{{name}}} zin"))


@pytest.mark.parametrize("form", ["(a", "a)", "()", "a//b", "/a", "({fte})", "((a))", "{fte", "fte}"])
def test_a_form_that_does_not_close_is_refused(form: str) -> None:
    assert isinstance(compiled(form), str) == (form not in ("a)", "fte}"))


@pytest.mark.parametrize(
    "form",
    [
        "x" * 201,
        "(a)" * 7,
        "a/b c/d e/f g/h i/j k/l m/n",
        "{fte} {fte} {fte} {fte} {fte}",
        "{domein} {domein} {domein}",
    ],
)
def test_a_form_that_can_be_read_in_too_many_ways_is_refused(form: str) -> None:
    assert compiled(form) == "hij is te lang of heeft te veel keuzes"


def test_the_ways_to_read_a_form_are_counted() -> None:
    assert readings("er is/zijn {aantal} kat(ten)") == 4
    assert readings("niets te kiezen") == 1
    assert parameters_in("{a} en {b}") == ("a", "b")


@pytest.mark.parametrize(
    ("form", "step"),
    [
        ("(a)(a)(a)(a)(a)(a)x", "a" * 500),
        ("{fte}{fte}{fte}{fte} x", "1" * 500),
        ("{fte},{fte},{fte},{fte} x", "1," * 250),
        ("{domein}, {domein} x", ", ".join(['""'] * 125)),
        ("{bevinding}{bevinding}{bevinding}{bevinding} x", '"' * 500),
        ("a/a a/a a/a a/a a/a a/a x", "a " * 250),
    ],
)
def test_no_allowed_form_takes_long_on_any_step(form: str, step: str) -> None:
    ready = expression(form)
    start = time.process_time()
    assert ready.match(step) is None
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("er is geen fte", "er is geen fte"),
        ("er is {fte} fte", "er is "),
        ("er is/zijn {aantal} opgave(n)", "er "),
        ("is/zijn er", ""),
        ("de gemeente(n) groeit", "de gemeente"),
        ("{thema} is laag", ""),
    ],
)
def test_a_text_of_a_form_starts_with_its_plain_words(form: str, start: str) -> None:
    assert plain_start(form) == start
