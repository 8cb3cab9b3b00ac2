"""Where a new rule goes when nobody says so, and what it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.service import default_rules, load_rules
from strategiekeuze.service.new_rule.first_text import first_text
from strategiekeuze.service.new_rule.frame import Draft, Frame, read_frame
from strategiekeuze.service.new_rule.proposals import file_for, group_for, id_for, new_letters, text_for
from support.new_rules import drafted, real_copy

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule import Rule

RULES = [pytest.param(rule, id=rule.id) for rule in load_rules().regels]


@pytest.fixture(scope="module")
def frame() -> Frame:
    return read_frame(default_rules(), default_rules().parent / "features")


@pytest.mark.parametrize(
    ("conclusion", "condition", "file", "group", "letters"),
    [
        (
            'pleit dit voor "Samen in de regio"',
            "er is hoogstens 3 fte voor data",
            "strategieen/regio.feature",
            "Capaciteit en schaal",
            "REG",
        ),
        (
            'is "Fundament eerst" uitgesloten',
            "er is nu een incident",
            "strategieen/fundament.feature",
            "Bezwaren en uitsluitingen",
            "FUN",
        ),
        (
            'geldt de bevinding "acute noodzaak"',
            "er is geen fte voor data",
            "bevindingen.feature",
            "Acute noodzaak",
            "BEV",
        ),
        (
            'is "Samen in de regio" aangewezen op trede 4',
            'de samenwerking in de regio is "geen"',
            "poort.feature",
            "Regio als uitweg",
            "POORT",
        ),
        (
            'pleit dit voor "Klein beginnen"',
            'de ambitie is minstens "koploper"',
            "strategieen/proeftuin.feature",
            "Ambitie en regio",
            "PRO",
        ),
    ],
)
def test_a_rule_goes_where_rules_like_it_stand(
    conclusion: str, condition: str, file: str, group: str, letters: str, frame: Frame
) -> None:
    draft = drafted(frame, conclusion, condition)
    assert (draft.file, draft.group, draft.id) == (file, group, following(letters))


def following(letters: str) -> str:
    """Return the number after the last one of these letters."""
    numbers = [rule.id.split("-")[:2] for rule in load_rules().regels]
    return f"{letters}-{max(int(number) for own, number in numbers if own == letters) + 1:02}"


def test_the_first_rule_of_a_strategy_gets_a_file_of_its_own(tmp_path: Path) -> None:
    rules = real_copy(tmp_path).folder
    (rules / "strategieen" / "proeftuin.feature").unlink()
    for path in (rules / "teksten").glob("PRO-*"):
        path.unlink()
    draft = drafted(read_frame(rules, rules), 'pleit dit voor "Klein beginnen"', 'de ambitie is minstens "koploper"')
    assert (draft.file, draft.group, draft.id) == ("strategieen/proeftuin.feature", "Ambitie en regio", "PRO-01")


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_of_our_own_would_get_the_file_that_it_has(rule: Rule, frame: Frame) -> None:
    assert file_for(Draft(conclusion=rule.conclusie), frame) == frame.file_of(rule.plaats.file)


@pytest.mark.parametrize("file", ["poort.feature", "strategieen/regio.feature", "geheel-nieuw.feature"])
def test_a_number_is_always_a_new_one(file: str, frame: Frame) -> None:
    found = id_for(Draft(file=file), frame)
    assert found not in {*frame.rule_set.by_id, *frame.rule_set.teksten}
    assert max(frame.rule_set.teksten) != found


def test_letters_of_a_new_file_are_no_other_file_its_letters() -> None:
    assert new_letters("strategieen/regionaal.feature", {"REG"}) == "REGI"
    assert new_letters("a.feature", set()) == "ARE"


def test_a_new_file_of_which_nothing_is_known_gets_no_heading(frame: Frame) -> None:
    assert group_for(Draft(file="geheel-nieuw.feature"), frame) == ""


def test_the_first_text_names_each_value_with_its_limit(frame: Frame) -> None:
    draft = drafted(
        frame,
        'pleit dit voor "Samen in de regio"',
        'de score op "evaluatie" is hoger dan 4',
        "er is minder dan 2 fte voor data",
        'het mandaat is "raad"',
        'Maar de bevinding "geen doel" geldt niet',
        "minstens 1 van deze bevindingen gelden: geen capaciteit, zwakke gegevens",
    )
    assert text_for(draft, frame).splitlines() == [
        "{{ gemeente|hoofdletter }} scoort {{ evaluatie }} op evaluatie, en dat is hoger dan {{ grens.evaluatie }}.",
        'De waarde van "fte voor data" is {{ fte_data }}, en dat is minder dan {{ grens.fte_data }}.',
        'De waarde van "mandaat" is {{ mandaat }}.',
        'De bevinding "geen doel" geldt niet.',
        "Dit geldt: {{ bevindingen|opsomming }}.",
        "Proef met een nieuwe regel.",
    ]


@pytest.mark.parametrize("rule", RULES)
def test_a_first_text_is_never_too_long(rule: Rule) -> None:
    many = rule.model_copy(update={"voorwaarden": load_rules().conditions[:40]})
    assert len(first_text(many, load_rules().feiten.by_key).splitlines()) <= 12
