"""Pages about strategies: read as they are written, part of the rule set, and wrong with every reason at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from strategiekeuze import RulesError, load_rules
from strategiekeuze.model.strategy_page import FirstStep, Indicator, Review, Risk, Stakeholder
from support.small_set import codes_of
from support.strategy_pages import PAGE, small_rules_with_pages


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def problems_of(old: str, new: str) -> RulesError:
    assert PAGE.count(old) == 1, old
    with pytest.raises(RulesError) as caught:
        load_rules(small_rules_with_pages("samen", page=PAGE.replace(old, new)))
    return caught.value


def test_a_page_holds_what_its_file_says() -> None:
    page = load_rules(small_rules_with_pages("samen")).bladzijden["samen"]
    assert (page.strategie, page.wat, page.bronnen) == ("samen", "Eerst doen en leren.", ("rapport",))
    assert page.eerste_stappen[3] == FirstStep(stap="Deel de les.", wie="de eigenaar", weken=18)
    assert page.kpis[0] == Indicator(
        naam="dagen tot het antwoord", definitie="Het aantal dagen.", eenheid="dagen", goed="lager"
    )
    assert page.betrokkenen.binnen == (Stakeholder(wie="directie", inbreng="Geeft tijd."),)
    assert page.risicos == (Risk(risico="Niemand kijkt opnieuw.", aanpak="Zet het op de agenda."),)
    assert page.herijken == Review(wanneer="na 6 maanden", signalen=("Er komt een opdrachtgever.",))


def test_a_rule_set_without_pages_has_none() -> None:
    assert load_rules(small_rules_with_pages()).bladzijden == {}


def test_pages_stand_in_the_order_of_the_wheel() -> None:
    assert tuple(load_rules(small_rules_with_pages("wachten", "zelf", "samen")).bladzijden) == (
        "samen",
        "zelf",
        "wachten",
    )


def test_another_word_in_a_page_is_another_rule_set() -> None:
    path = small_rules_with_pages("samen")
    before = load_rules(path).sha256
    (path / "strategieen/samen.yaml").write_text(PAGE.replace("Deel de les", "Deel elke les"), encoding="utf-8")
    assert load_rules(path).sha256 != before


@pytest.mark.parametrize("field", [line.partition(":")[0] for line in PAGE.splitlines() if line[0] not in " b"])
def test_every_part_of_a_page_but_its_sources_must_be_there(field: str) -> None:
    parts = [f"{line}\n" for line in PAGE.splitlines()]
    start = next(index for index, line in enumerate(parts) if line.startswith(f"{field}:"))
    end = next((index for index in range(start + 1, len(parts)) if parts[index][0] != " "), len(parts))
    (problem,) = problems_of("".join(parts[start:end]), "").problems
    assert (problem.code, problem.what) == ("veld-ontbreekt", f'bij de bladzijde ontbreekt "{field}"')


def test_a_page_without_sources_is_work_of_our_own() -> None:
    path = small_rules_with_pages("samen", page=PAGE.replace("bronnen: [rapport]\n", ""))
    assert load_rules(path).bladzijden["samen"].bronnen == ()


@pytest.mark.parametrize("weeks", ["0", "105", "-1", "1,5", "1.000", "twee", "1 week"])
def test_a_step_takes_one_to_a_hundred_and_four_whole_weeks(weeks: str) -> None:
    (problem,) = problems_of("weken: 16}", f"weken: '{weeks}'}}").problems
    assert problem.what == f'"{weeks}" is geen aantal weken'


@pytest.mark.parametrize("weeks", ["1", "104"])
def test_the_limits_of_weeks_are_allowed(weeks: str) -> None:
    path = small_rules_with_pages("samen", page=PAGE.replace("weken: 16}", f"weken: {weeks}}}"))
    assert load_rules(path).bladzijden["samen"].eerste_stappen[2].weken == int(weeks)


def test_five_indicators_are_allowed_and_six_are_not() -> None:
    more = "".join(f"  - {{naam: meer {n}, definitie: Alles., eenheid: dingen, goed: hoger}}\n" for n in (5, 6))
    five, six = (
        PAGE.replace("betrokkenen:", f"{text}betrokkenen:") for text in (more.splitlines(keepends=True)[0], more)
    )
    assert len(load_rules(small_rules_with_pages("samen", page=five)).bladzijden["samen"].kpis) == 5
    Path("regels/strategieen/samen.yaml").write_text(six, encoding="utf-8")
    with pytest.raises(RulesError) as caught:
        load_rules("regels")
    assert [problem.what for problem in caught.value.problems] == ['"kpis" heeft hier 6 delen']


def test_problems_in_several_pages_come_together() -> None:
    path = small_rules_with_pages(
        "samen", "zelf", page=PAGE.replace("goed: hoger}\n  - {naam: geb", "goed: ja}\n  - {naam: geb")
    )
    with pytest.raises(RulesError) as caught:
        load_rules(path)
    assert codes_of(caught.value.problems) == ["ongeldige-waarde"] * 2
    assert [str(problem.place) for problem in caught.value.problems] == [
        "regels/strategieen/samen.yaml:11",
        "regels/strategieen/zelf.yaml:11",
    ]
