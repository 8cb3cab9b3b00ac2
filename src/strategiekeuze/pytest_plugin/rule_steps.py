"""The steps of a rule: the rule runs alone, at the limit of its conditions and just across each of them.

pytest-bdd finds them as fixtures, so this file is a module of test code and is not imported by anything else of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, then

from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.pytest_plugin.rule_alone import check_alone
from strategiekeuze.pytest_plugin.same_rule import check_same
from strategiekeuze.pytest_plugin.sentences import AnySentence
from strategiekeuze.service.examples.said import Said, conclusion_said, condition_said
from strategiekeuze.service.examples.spoken import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.rule import Rule


@pytest.fixture
def rule(request: pytest.FixtureRequest) -> Rule:
    """Return the rule that the running test is about."""
    found: Rule = current().rules.by_id[request.node.case.rule_id]
    return found


@pytest.fixture
def said() -> list[Said]:
    """Return the conditions as pytest-bdd gives them, gathered step by step."""
    return []


@given(AnySentence(SentenceKind.CONDITION))
def condition(sentence: str, said: list[Said], datatable: Sequence[Sequence[object]] = ()) -> None:
    """Gather a condition."""
    said.append(condition_said(sentence, datatable))


@then(AnySentence(SentenceKind.CONCLUSION))
def runs_alone(sentence: str, said: list[Said], rule: Rule) -> None:
    """Run the rule alone, when the steps say the same as the rule."""
    check_same(rule, said, conclusion_said(sentence))
    check_alone(rule, current().rules)
