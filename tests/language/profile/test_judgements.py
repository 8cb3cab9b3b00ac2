"""What people weigh differently is read with its place, from a file and from Python alike."""

from __future__ import annotations

from datetime import date

import pytest

from strategiekeuze import ProfileError, advise
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.model.judgement import Judgement
from support.own_rules import own_rules
from support.small_set import codes_of, small_set

FACTS = small_set().feiten
ONE = {"over": "REG-01", "oordeel": "Telt niet.", "door": "het college", "op": "2026-02-03", "waarom": "Omdat."}
WHOLE = Judgement(ONE["over"], ONE["oordeel"], ONE["door"], ONE["op"], ONE["waarom"])
TEXT = """gemeente: Eersel
afwegingen:
  - over: REG-01
    oordeel: Telt niet.
    door: het college
    op: 2026-02-03
    waarom: Omdat.
"""


def test_a_judgement_in_a_file_is_read_whole_with_its_place() -> None:
    answers, problems = read_profile(TEXT, "proef.yaml", FACTS)
    assert problems == ()
    assert answers.judgements == (WHOLE,)
    assert str(answers.judgements[0].place) == "proef.yaml:3"


def test_python_gives_the_same_judgement_also_with_a_date() -> None:
    for day in ("2026-02-03", date(2026, 2, 3)):
        answers, problems = read_values({"afwegingen": [{**ONE, "op": day}]}, FACTS)
        assert (answers.judgements, problems) == ((WHOLE,), ())


@pytest.mark.parametrize("nothing", ["", "onbekend", "[]", "~"])
def test_a_section_without_judgements_holds_none(nothing: str) -> None:
    answers, problems = read_profile(f"gemeente: Eersel\nafwegingen: {nothing}\n", "proef.yaml", FACTS)
    assert (answers.judgements, problems) == ((), ())


def test_sections_that_differ_in_capitals_are_both_kept() -> None:
    other = TEXT.partition("\n")[2].replace("afwegingen", "Afwegingen").replace("REG-01", "REG-02-a")
    answers, problems = read_profile(TEXT + other, "proef.yaml", FACTS)
    assert ([each.over for each in answers.judgements], problems) == (["REG-01", "REG-02-a"], ())


@pytest.mark.parametrize("field", list(ONE))
def test_every_field_must_be_there(field: str) -> None:
    rest = {name: text for name, text in ONE.items() if name != field}
    _, problems = read_values({"afwegingen": [rest]}, FACTS)
    assert [(each.code, each.what) for each in problems] == [
        ("veld-ontbreekt", f'bij een afweging ontbreekt "{field}"')
    ]


@pytest.mark.parametrize("day", ["gisteren", "2026-02-30", "2026-2-3", "3-2-2026", "20260203", "2026-02-03T10:00"])
def test_a_day_that_does_not_exist_is_refused(day: str) -> None:
    _, problems = read_values({"afwegingen": [{**ONE, "op": day}]}, FACTS)
    assert codes_of(problems) == ["geen-datum"]


@pytest.mark.parametrize(
    "over", ["REG-01", "reg-01", "REG-02", "proeftuin", "Klein beginnen", "KLEIN BEGINNEN", "REG-99", "ABC-12-x"]
)
def test_a_rule_or_strategy_by_any_of_its_names_or_a_rule_that_is_gone_is_no_problem(over: str) -> None:
    advice = advise({"gemeente": "Eersel", "afwegingen": [{**ONE, "over": over}]}, own_rules())
    assert len(advice.afwegingen) == 1


@pytest.mark.parametrize("over", ["samen werke", "REG", "regel 1", "iets"])
def test_what_is_neither_a_rule_nor_a_strategy_is_refused(over: str) -> None:
    with pytest.raises(ProfileError) as caught:
        advise({"gemeente": "Eersel", "afwegingen": [{**ONE, "over": over}]}, own_rules())
    assert codes_of(caught.value.problems) == ["onbekende-afweging"]
