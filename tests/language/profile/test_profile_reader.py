"""Which facts a profile states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.model.answers import Answers
from strategiekeuze.service import load_rules
from support.small_set import codes_of, small_set

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem


def read(text: str) -> tuple[Answers, tuple[Problem, ...]]:
    return read_profile(text, "proef.yaml", small_set().feiten)


def answers_of(text: str) -> Answers:
    answers, problems = read(text)
    assert problems == ()
    return answers


def test_figures_names_and_scores_are_read_by_their_facts() -> None:
    answers = answers_of("gemeente: Eersel\ninwoners: 20.537\nfte: 0,8\nscores:\n  kwaliteit: 2,5")
    assert {key: answer.value for key, answer in answers.values.items()} == {
        "inwoners": 20_537,
        "fte": 80,
        "kwaliteit": 250,
    }
    assert answers.texts["gemeente"] != ""


@pytest.mark.parametrize("name", ["fte", "FTE", "fte voor data", "Fte_voor-data"])
def test_a_fact_goes_by_its_key_and_its_name_in_any_case(name: str) -> None:
    assert answers_of(f"{name}: 1").values["fte"].value == 100


@pytest.mark.parametrize("text", ["", "~", "null", "NULL", "onbekend", "Onbekend", '""', "' '"])
def test_a_fact_may_be_left_unknown_in_so_many_words(text: str) -> None:
    assert answers_of(f"fte: {text}\nnetwerken: {text}\ngemeente: {text}") == Answers({}, {}, "proef.yaml")


@pytest.mark.parametrize("text", ["?", "東京", "!!!", "-", "geen idee", "n.v.t."])
def test_other_words_for_unknown_are_no_answer(text: str) -> None:
    assert codes_of(read(f"fte: '{text}'")[1]) == ["geen-getal"]


def test_a_municipality_in_another_script_is_kept_as_a_name() -> None:
    assert "gemeente" in answers_of("gemeente: 東京").texts


@pytest.mark.parametrize(
    ("text", "mask"), [("[]", 0), ("[G40, M50]", 0b110), ("G40", 0b10), ("\n  - G4\n  - M50", 0b101)]
)
def test_a_list_decides_every_option(text: str, mask: int) -> None:
    answer = answers_of(f"netwerken: {text}").values["netwerken"]
    assert (answer.value, answer.known) == (mask, 0b111)


def test_a_list_is_shown_with_the_names_of_its_options() -> None:
    assert answers_of('netwerken: ["g40\\n", m50]').values["netwerken"].text == "G40, M50"
    assert answers_of("netwerken: []").values["netwerken"].text == "geen"


@pytest.mark.parametrize("text", ["G40, M50", "[[G40]]", "{G40: ja}", "[{G40: ja}]"])
def test_another_form_of_list_is_refused(text: str) -> None:
    assert codes_of(read(f"netwerken: {text}")[1]) == ["verkeerde-vorm"]


def test_a_heading_in_any_case_holds_its_facts() -> None:
    assert answers_of("SCORES:\n  basis: 3").values["basis"].value == 300


def test_all_problems_are_found_in_one_go() -> None:
    problems = read("schoen: 43\nfte: veel\nscores:\n  basis: 9\n  leider: 2\nknelpunt: basis\nkwaliteit: 3")[1]
    assert codes_of(problems) == [
        "onbekend-veld",
        "geen-getal",
        "buiten-bereik",
        "onbekende-naam",
        "afgeleid-veld",
        "verkeerde-plek",
    ]


def test_every_problem_names_its_line() -> None:
    problems = read("schoen: 43\nfte: veel\nscores:\n  basis: 9")[1]
    assert [problem.place.line for problem in problems if problem.place] == [1, 2, 4]


@pytest.mark.parametrize(
    "text",
    ["20260115", "2026-W03-4", "2026-1-5", "\u0662\u0660\u0662\u0666-\u0660\u0661-\u0661\u0665", "2026-01-15T10:00"],
)
def test_only_a_day_in_one_form_is_a_date(text: str) -> None:
    assert codes_of(read_profile(f"peildatum: '{text}'", "proef.yaml", load_rules().feiten)[1]) == ["geen-datum"]
