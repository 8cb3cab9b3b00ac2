"""`niet lichter bij meer` in `wiel.yaml`: groups and facts of which more is better."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze import RulesError, load_rules
from strategiekeuze.language.rule_set.never_lighter import facts_named, has_order
from strategiekeuze.model.wheel import Promise
from support.broken_files import REAL_RULES, SMALL_RULES, copy_rules, replace_in_rules

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def with_names(names: str) -> None:
    copy_rules(SMALL_RULES)
    replace_in_rules("wiel.yaml", "knelpunt: knelpunt", f"knelpunt: knelpunt\\nniet lichter bij meer: {names}")


def test_groups_and_facts_are_kept_in_order() -> None:
    with_names("[thema, ambitie, incident]")
    rules = load_rules("regels")
    assert rules.wiel.niet_lichter_bij_meer == ("thema", "ambitie", "incident")
    assert [fact.sleutel for fact in facts_named("thema", rules.feiten)] == ["kwaliteit", "beheer", "leiding"]


def test_a_wheel_need_not_name_any() -> None:
    assert load_rules(SMALL_RULES).wiel.niet_lichter_bij_meer == ()


def test_a_value_that_is_no_list_is_one_problem() -> None:
    with_names("thema")
    with pytest.raises(RulesError) as error:
        load_rules("regels")
    assert [problem.code for problem in error.value.problems] == ["verkeerde-vorm"]


def test_our_wheel_names_facts_of_which_a_profile_states_more_or_less() -> None:
    rules = load_rules(REAL_RULES)
    facts = [fact for name in rules.wiel.niet_lichter_bij_meer for fact in facts_named(name, rules.feiten)]
    assert len(facts) > 10
    assert all(has_order(fact) for fact in facts)


def test_promises_are_kept_with_what_they_name() -> None:
    copy_rules(SMALL_RULES)
    promise = (
        "altijd bij meer:\\n  - van: [thema, ambitie]\\n    wijst niet aan: [wachten]\\n    kost geen punten: [zelf]"
    )
    replace_in_rules("wiel.yaml", "knelpunt: knelpunt", f"knelpunt: knelpunt\\n{promise}")
    kept = Promise(van=("thema", "ambitie"), wijst_niet_aan=("wachten",), kost_geen_punten=("zelf",))
    assert load_rules("regels").wiel.altijd_bij_meer == (kept,)
