"""Each answer is checked with what is known by then, and kept as it will be written."""

from __future__ import annotations

import pytest

from strategiekeuze.errors import RulesError
from strategiekeuze.model.rule import CountHolds
from strategiekeuze.service import default_rules
from strategiekeuze.service.new_rule import answers, placing
from strategiekeuze.service.new_rule.frame import Draft, Frame, read_frame


@pytest.fixture(scope="module")
def frame() -> Frame:
    return read_frame(default_rules())


def codes(raised: pytest.ExceptionInfo[RulesError]) -> list[str]:
    return [problem.code for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("text", "keyword", "sentence"),
    [
        ("er is nu een incident", "En", "er is nu een incident"),
        ("Gegeven dat er  is nu een incident", "En", "er is nu een incident"),
        ("Maar er is nu een incident", "Maar", "er is nu een incident"),
        ("En er is nu\neen incident", "En", "er is nu een incident"),
    ],
)
def test_a_step_may_start_with_its_keyword(text: str, keyword: str, sentence: str, frame: Frame) -> None:
    first = answers.condition("er is geen fte voor data", Draft(), frame)
    found = answers.condition(text, first, frame).conditions[-1]
    assert (found.keyword, found.sentence) == (keyword, sentence)


@pytest.mark.parametrize("names", ['"geen doel", "geen capaciteit"', "geen doel, geen capaciteit"])
def test_findings_to_count_stand_behind_the_colon(names: str, frame: Frame) -> None:
    found = answers.condition(f"minstens 2 van deze bevindingen gelden: {names}", Draft(), frame).conditions[0]
    assert found.condition.test == CountHolds(minstens=2, bevindingen=("geen doel", "geen capaciteit"))
    assert found.sentence == "minstens 2 van deze bevindingen gelden:"


def test_a_count_of_findings_that_do_not_exist_is_refused(frame: Frame) -> None:
    with pytest.raises(RulesError) as raised:
        answers.condition("minstens 1 van deze bevindingen gelden: geen doell", Draft(), frame)
    assert codes(raised) == ["onbekende-bevinding"]


def test_a_rule_cannot_rest_on_what_it_concludes_itself(frame: Frame) -> None:
    draft = answers.conclusion('geldt de bevinding "geen doel"', Draft(), frame)
    with pytest.raises(RulesError) as raised:
        answers.condition('de bevinding "geen doel en nog geen begin" geldt', draft, frame)
    assert codes(raised) == ["kringverwijzing"]


def test_a_title_is_one_line_without_invisible_signs(frame: Frame) -> None:
    assert answers.title("  Een\x1b titel\nop  één lijn ", Draft(), frame).title == "Een titel op één lijn"


@pytest.mark.parametrize("text", ["datalabs-2019, mi-partners", "@bron:datalabs-2019,mi-partners"])
def test_sources_stand_with_commas_between_them(text: str, frame: Frame) -> None:
    assert answers.source(text, Draft(), frame).sources == ("datalabs-2019", "mi-partners")


@pytest.mark.parametrize(
    "text", ["regio", "regio.feature", "strategieen/regio.feature", "{rules}/strategieen/regio.feature"]
)
def test_a_file_goes_by_its_name_or_its_path(text: str, frame: Frame) -> None:
    assert placing.file(text.format(rules=frame.folder), Draft(), frame).file == "strategieen/regio.feature"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("regoi", "bestand-ontbreekt"),
        ("../elders.feature", "bestand-buiten-map"),
        ("/elders.feature", "bestand-buiten-map"),
        ("iets-anders.txt", "geen-regelbestand"),
        ("iets-anders", "geen-regelbestand"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused(text: str, code: str, frame: Frame) -> None:
    with pytest.raises(RulesError) as raised:
        placing.file(text, Draft(), frame)
    assert codes(raised) == [code]


def test_a_new_file_may_be_anywhere_in_the_rule_set(frame: Frame) -> None:
    assert placing.file("domeinen/zorg.feature", Draft(), frame).file == "domeinen/zorg.feature"


@pytest.mark.parametrize(("text", "code"), [("reg-20", "regelnummer"), ("REG-05", "dubbel-regelnummer")])
def test_a_number_that_cannot_be_is_refused(text: str, code: str, frame: Frame) -> None:
    with pytest.raises(RulesError) as raised:
        placing.number(text, Draft(), frame)
    assert codes(raised) == [code]


@pytest.mark.parametrize("text", ["BEV-02", "OPG-05"])
def test_the_number_of_a_table_is_taken_too(text: str, frame: Frame) -> None:
    with pytest.raises(RulesError) as raised:
        placing.number(text, Draft(), frame)
    assert codes(raised) == ["dubbel-regelnummer"]
