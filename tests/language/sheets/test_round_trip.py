"""What goes into a sheet comes out of it: answers, and who answered what, whatever people wrote."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.errors import ProfileError
from strategiekeuze.language.sheets.signs import coded, decoded, fits, fitted, kept_text, without_guard
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.responses import DO_NOT_KNOW, Response
from support.random_profiles import TEXTS, answers
from support.sheets import content, read

if TYPE_CHECKING:
    from pathlib import Path

KINDS = ("xlsx", "csv")

ODD = """=1+1 +31 - @som 's '=x ''-x _x0041_ Lijst_x0020_naam #N/B 12 1e5 TRUE 2-5 a;b a"b 🙂 a|b""".split()  # noqa: SIM905 - shorter


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bladen")


def through(answers: Answers, kind: str, folder: Path) -> Answers:
    """Return what comes back when answers went through a sheet."""
    path = folder / f"proef.{kind}"
    path.write_bytes(content(path.name, answers))
    found, problems = read(path)
    assert problems == []
    return found.answers


def told(found: Answers) -> tuple[object, ...]:
    """Return all that a profile keeps of answers."""
    texts = {key: each.text if isinstance(each, Answer) else each for key, each in found.texts.items()}
    return {key: each.value for key, each in found.values.items()}, texts, found.responses


def writable(response: Response) -> bool:
    return all(map(fits, (response.rol, response.notitie, response.bewijs)))


def fitting(given: Answers) -> Answers:
    """Return answers without the responses that no cell can hold."""
    kept = {key: tuple(filter(writable, each)) for key, each in given.responses.items()}
    return replace(given, responses={key: each for key, each in kept.items() if each})


@pytest.mark.parametrize("kind", KINDS)
@given(given=answers())
@settings(max_examples=40, deadline=None)
def test_answers_and_responses_come_back_as_they_went(given: Answers, kind: str, folder: Path) -> None:
    assert told(through(fitting(given), kind, folder)) == told(fitting(given))


@given(given=answers())
@settings(max_examples=40, deadline=None)
def test_a_text_that_no_cell_can_hold_is_refused_and_never_changed(given: Answers) -> None:
    whole = all(writable(each) for responses in given.responses.values() for each in responses)
    if whole:
        assert content("proef.csv", given)
    else:
        with pytest.raises(ProfileError, match="past niet in een cel"):
            content("proef.csv", given)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "text",
    [*ODD, "een\ntwee", "een\n\ntwee", "a\tb", "x" * 32_767],
)
def test_an_odd_note_comes_back_the_same(text: str, kind: str, folder: Path) -> None:
    given = Answers(
        {}, {"gemeente": "'s-Gravenhage"}, responses={"fte": (Response("adviseur", "2.50", 250, text, text),)}
    )
    assert told(through(given, kind, folder)) == told(given)


@pytest.mark.parametrize("kind", KINDS)
def test_what_several_people_answered_stays_apart_from_the_value_that_counts(kind: str, folder: Path) -> None:
    three = (Response("adviseur", "3", 300), Response("adviseur", "3", 300), Response("raadslid", DO_NOT_KNOW, None))
    given = Answers({"leiding": Answer(250, "2,5")}, {"gemeente": "Eersel"}, responses={"leiding": three})
    assert told(through(given, kind, folder)) == told(given)


@given(TEXTS)
def test_a_text_is_fitted_to_a_cell_only_when_it_must_be(text: str) -> None:
    assert fits(fitted(text))
    assert not fits(text) or len(text) > 16_000 or fitted(text) == text


@given(st.text(st.sampled_from("'=+-@\tx")))
def test_no_text_that_a_spreadsheet_may_run_is_written_bare(text: str) -> None:
    assert without_guard(kept_text(text)) == text
    assert not kept_text(text).startswith(("=", "+", "-", "@", "\t"))


@given(st.text(st.sampled_from("_x0057F "), max_size=24).filter(fits))
def test_a_code_in_a_text_stays_a_text(text: str) -> None:
    assert decoded(coded(text)) == text
    # A spreadsheet keeps texts in a table of its own; openpyxl then takes away the mark.
    assert decoded(coded(text).replace("x005F_", "")) == text
