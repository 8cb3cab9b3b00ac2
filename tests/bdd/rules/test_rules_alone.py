"""Every rule of `rules/` run alone by pytest-bdd: at the limit of its conditions it fires, across any it stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, scenarios, then

from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.service import default_rules, load_rules
from support.bound_scenarios import bound_scenarios, rule_id
from support.feature_cases import bound_reading, cases
from support.rule_alone import check_alone
from support.same_rule import check_same
from support.sentences import AnySentence, Said, conclusion_said, condition_said

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.rule import Rule

scenarios(str(default_rules()))


@pytest.fixture
def rule(request: pytest.FixtureRequest, _pytest_bdd_example: Mapping[str, str]) -> Rule:
    return load_rules().by_id[rule_id(request.function, _pytest_bdd_example)]


@pytest.fixture
def said() -> list[Said]:
    return []


@given(AnySentence(SentenceKind.CONDITION))
def condition(sentence: str, said: list[Said], datatable: Sequence[Sequence[object]] = ()) -> None:
    said.append(condition_said(sentence, datatable))


@then(AnySentence(SentenceKind.CONCLUSION))
def runs_alone(sentence: str, said: list[Said], rule: Rule) -> None:
    check_same(rule, said, conclusion_said(sentence))
    check_alone(rule, load_rules())


def test_pytest_bdd_runs_every_rule_once() -> None:
    found = [rule_id(each.function, each.row) for each in bound_scenarios(globals())]
    assert sorted(found) == [rule.id for rule in load_rules().regels]


def test_pytest_bdd_reads_the_rules_as_our_own_reader_does() -> None:
    theirs = sorted(bound_reading(each) for each in bound_scenarios(globals()))
    assert theirs == sorted(case.reading for case in cases(default_rules()))
