"""From `nulmeting.yaml` to a questionnaire."""

from __future__ import annotations

import re

import pytest

from support.small_questionnaire import SMALL, read
from support.small_set import codes_of, marked


def whats(text: str) -> list[str]:
    return [problem.what for problem in read(text)[1]]


def test_a_right_questionnaire_is_read_whole() -> None:
    found, problems = read(SMALL)
    assert problems == ()
    leading = found.by_fact["leiding"]
    assert (found.naam, found.uitleg) == ("Kleine nulmeting", "")
    assert (leading.vraag, leading.kijk_naar) == ("Wie leidt?", "de agenda")
    assert [(level.nummer, level.naam, level.beschrijving) for level in leading.niveaus][::4] == [
        (1, "een", "geen leider"),
        (5, "vijf", "de hele directie"),
    ]
    assert found.by_fact["beheer"].kijk_naar == ""


def test_questions_and_quickscan_stand_in_the_order_of_the_facts_and_not_of_the_file() -> None:
    found, _ = read(SMALL)
    assert [question.feit for question in found.vragen] == ["kwaliteit", "beheer", "leiding"]
    assert found.quickscan == ("ambitie", "kwaliteit", "leiding")


def test_an_explanation_keeps_its_lines() -> None:
    found, problems = read(f"{SMALL}uitleg: |\n  Kies een niveau.\n  Halve punten mogen.\n")
    assert problems == ()
    assert found.uitleg == "Kies een niveau.\nHalve punten mogen."


def test_every_theme_without_a_question_is_named() -> None:
    text = re.sub(r"  kwaliteit:\n.*\n.*\n  beheer:\n.*\n.*\n", "", SMALL)
    assert whats(text) == ['in de nulmeting ontbreekt de vraag bij "kwaliteit" en "beheer"']


def test_a_misspelt_theme_is_not_also_missing() -> None:
    assert whats(SMALL.replace("  kwaliteit:", "  kwalitijt:")) == ['het feit "kwalitijt" staat niet in feiten.yaml']


def test_a_questionnaire_without_questions_is_one_problem() -> None:
    head, _, rest = SMALL.partition("vragen:")
    text = head + rest[rest.index("quickscan") :]
    assert whats(text) == ['bij de nulmeting ontbreekt "vragen"']


@pytest.mark.parametrize("count", [0, 1, 4, 6])
def test_another_number_of_levels_than_five_is_refused(count: int) -> None:
    levels = ", ".join(f"niveau {number}" for number in range(count))
    _, problems = read(
        SMALL.replace("[nergens, in een la, op een schijf, op het intranet, op de website]", f"[{levels}]")
    )
    assert [problem.what for problem in problems] == ['de vraag "beheer" heeft geen 5 niveaus']
    assert problems[0].remedy.endswith(f"Nu zijn het er {count}.")


@pytest.mark.parametrize("other", ["op een schijf", "Op een schijf!", "niemand"])
def test_a_level_that_says_the_same_as_another_is_refused_at_its_own_place(other: str) -> None:
    _, problems = read(SMALL.replace("op het intranet", other))
    assert codes_of(problems) == ["ongeldige-nulmeting"]
    assert marked(problems[0]) == other
    assert problems[0].what.startswith("deze tekst staat er twee keer, ook op nulmeting.yaml:")


def test_two_questions_with_the_same_text_are_refused() -> None:
    assert whats(SMALL.replace("Waar staat de lijst?", "Wie telt?")) == [
        "deze tekst staat er twee keer, ook op nulmeting.yaml:10"
    ]


@pytest.mark.parametrize(
    ("item", "what"),
    [
        ("vreugde", 'het feit "vreugde" staat niet in feiten.yaml'),
        ("geheel", '"geheel" volgt uit andere feiten'),
        ("kwaliteit", '"kwaliteit" staat twee keer in de quickscan'),
        ("{}", 'de vorm van een deel van "quickscan" klopt niet'),
    ],
)
def test_a_quickscan_asks_only_what_a_profile_may_state(item: str, what: str) -> None:
    assert whats(SMALL.replace("ambitie]", f"ambitie, {item}]")) == [what]


def test_a_dimension_itself_counts_as_covered_in_the_quickscan() -> None:
    assert whats(SMALL.replace("[leiding, kwaliteit, ambitie]", "[mensen, basis]")) == []


def test_a_quickscan_may_have_ten_questions_and_not_eleven() -> None:
    ten = "gemeente, inwoners, netwerken, domein, fte, ambitie, incident, basis, kwaliteit, mensen"
    assert whats(SMALL.replace("leiding, kwaliteit, ambitie", ten)) == []
    assert whats(SMALL.replace("leiding, kwaliteit, ambitie", f"{ten}, leiding")) == ["de quickscan heeft 11 vragen"]


def test_a_file_that_is_a_list_is_one_problem() -> None:
    assert whats("[a, b]\n") == ["de vorm van de nulmeting klopt niet"]
