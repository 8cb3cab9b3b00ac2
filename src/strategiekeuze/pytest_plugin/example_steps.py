"""The steps of an example: the whole rule set runs on one profile, and `Dan` says what must come out.

pytest-bdd finds them as fixtures, so this file is a module of test code and is not imported by anything else of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytest_bdd import given, then

from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.explain.plain import plain_text
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.pytest_plugin.disagreement import expect_advice, expect_rules
from strategiekeuze.pytest_plugin.sentences import AnySentence, ThisSentence
from strategiekeuze.service.examples.changes import changed
from strategiekeuze.service.examples.example import Example, example_named, example_of
from strategiekeuze.service.examples.said import conclusion_said, condition_said, slug_of
from strategiekeuze.service.examples.spoken import current

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest


@given(ThisSentence("profiel"), target_fixture="example")
def from_profile(profiel: str, request: pytest.FixtureRequest) -> Example:
    """Start from a profile in a file."""
    return example_named(profiel, request.path.parent, request.config.rootpath)


@given(ThisSentence("feiten"), target_fixture="example")
def from_facts(datatable: Sequence[Sequence[object]]) -> Example:
    """Start from the facts in a table."""
    return example_of(datatable)


@given(AnySentence(SentenceKind.CONDITION), target_fixture="example")
def with_condition(example: Example, sentence: str, datatable: Sequence[Sequence[object]] = ()) -> Example:
    """Put the profile at the limit of a condition."""
    return changed(example, condition_said(sentence, datatable).test)


@then(AnySentence(SentenceKind.CONCLUSION))
def concluded(example: Example, sentence: str) -> None:
    """Expect that a rule that concludes this fires."""
    conclusion = conclusion_said(sentence)
    ids = [rule.id for rule in current().rules.regels if rule.conclusie == conclusion]
    expect_rules(example, sentence, ids, holds=TRUE in {example.verdicts[rule_id] for rule_id in ids})


@then(ThisSentence("advies"))
def advised(example: Example, strategie: str) -> None:
    """Expect an advice."""
    wanted = slug_of(strategie)
    expect_advice(example, f'het advies is "{strategie}"', holds=example.advice.strategie == wanted)


@then(ThisSentence("geen-voorkeur"))
def no_preference(example: Example) -> None:
    """Expect that no strategy is preferred."""
    expect_advice(example, "geen voorkeur", holds=example.advice.uitkomst == "geen voorkeur")


@then(ThisSentence("onvoldoende"))
def insufficient(example: Example) -> None:
    """Expect that too little is known."""
    expect_advice(example, "onvoldoende gegevens", holds=example.advice.uitkomst == "onvoldoende gegevens")


@then(ThisSentence("zekerheid"))
def certain(example: Example, tekst: str) -> None:
    """Expect how certain the advice is."""
    expect_advice(example, f'de zekerheid is "{tekst}"', holds=example.advice.zekerheid == tekst)


@then(ThisSentence("nipt"))
def narrow(example: Example) -> None:
    """Expect that the runner-up is near."""
    expect_advice(example, "het advies is nipt", holds=example.advice.nipt)


@then(ThisSentence("niet-nipt"))
def not_narrow(example: Example) -> None:
    """Expect that the runner-up is far."""
    expect_advice(example, "het advies is niet nipt", holds=not example.advice.nipt)


@then(ThisSentence("tweede-koers"))
def second_course(example: Example, strategie: str) -> None:
    """Expect a second course."""
    wanted = slug_of(strategie)
    expect_advice(example, f'de tweede koers is "{strategie}"', holds=example.advice.tweede_koers == wanted)


@then(ThisSentence("regel-telt"))
def counts(example: Example, regel: str) -> None:
    """Expect that a rule fires."""
    expect_rules(example, f"{regel} telt mee", [regel], holds=example.verdicts[regel] == TRUE)


@then(ThisSentence("regel-telt-niet"))
def does_not_count(example: Example, regel: str) -> None:
    """Expect that a rule fails."""
    expect_rules(example, f"{regel} telt niet mee", [regel], holds=example.verdicts[regel] == FALSE)


@then(ThisSentence("motivering-noemt"))
def mentioned(example: Example, tekst: str) -> None:
    """Expect a text in the reasons."""
    text = " ".join(plain_text(example.advice.motivering).split())
    expect_advice(example, f'de motivering noemt "{tekst}"', holds=tekst in text)
