"""What the official parser reads keeps the official tree, in every language; what it refuses stays refused."""

from __future__ import annotations

import pytest
from gherkin.dialect import DIALECTS
from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher
from hypothesis import example, given, settings
from hypothesis import strategies as st

from strategiekeuze.errors import Severity
from strategiekeuze.language.gherkin.mending import mend
from support.gherkin_files import feature_file
from support.mutations import broken
from support.random_rules import seeded

VALID = ["\n".join(feature_file(seeded(seed))) for seed in range(40)]

REFUSED = {
    "geen Gherkin": "dit is geen Gherkin\n",
    "scheve tabel": "Feature: a\n  Scenario: b\n    Given c\n      | d |\n      | e | f |\n",
    "scheve voorbeelden": "Feature: a\n  Scenario: b\n    Given <c>\n    Examples:\n      | c |\n      | 1 | 2 |\n",
    "onbekende taal": "#language:no-such\n\nFeature: a\n",
    "losse tekst": "Feature: a\n  Scenario: b\n    Given c\n    not a step\n",
    "tekst boven de kop": "\ninvalid line here\n\nFeature: a\n",
    "te vroeg klaar": "Feature: a\n  Scenario: b\n    Given c\n\n  @tag\n",
    "open tekst": 'Feature: a\n  Scenario: b\n    Given c\n      """\n      d\n',
    "spatie in label": "@a b\nFeature: c\n",
    "twee koppen": "Feature: a\n  Scenario: b\n    Given c\nFeature: d\n",
}


def official(text: str) -> object:
    """Return the tree as the official parser gives it in Dutch, or in English; None when it refuses both."""
    for language in ("nl", "en"):
        try:
            return Parser().parse(text, TokenMatcher(language))
        except ParserError:
            continue
    return None


def every_word(language: str) -> str:
    """Return a file with every word of a language."""
    spec = DIALECTS[language]
    words = (spec["given"], spec["when"], spec["then"], spec["and"], spec["but"])
    steps = [f"    {word}x{number}" for role in words for number, word in enumerate(role)]
    parts = [f"# language: {language}", f"{spec['feature'][-1]}: a", f"  {spec['background'][0]}:", *steps]
    for scenario in spec["scenario"]:
        parts += [f"  {scenario}: b {len(parts)}", *steps]
    for outline in spec["scenarioOutline"]:
        tables = [f"    {word}:\n      | c |\n      | 1 |" for word in spec["examples"]]
        parts += [f"  {outline}: d {len(parts)}", f"    {spec['given'][-1]}<c>", *tables]
    for rule in spec["rule"]:
        parts += [f"  {rule}: e {len(parts)}", f"  {spec['background'][-1]}:", steps[0], f"  {spec['scenario'][0]}: f"]
    return "\n".join(parts)


@pytest.mark.parametrize("language", sorted(DIALECTS))
def test_a_file_with_every_word_of_a_language_gives_the_official_tree(language: str) -> None:
    text = every_word(language)
    mended = mend(text, "proef.feature")
    assert mended.document is not None
    assert mended.document == Parser().parse(text)
    assert [problem for problem in mended.problems if problem.severity is Severity.ERROR] == []


@pytest.mark.parametrize("language", sorted(DIALECTS))
def test_a_line_that_cannot_be_read_is_refused_in_every_language(language: str) -> None:
    text = every_word(language)
    heading = text.index("\n") + 1
    mended = mend(f"{text[:heading]}@a b c\n%%%\n{text[heading:]}", "proef.feature")
    assert mended.document is None
    assert any(problem.severity is Severity.ERROR for problem in mended.problems)


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_what_the_official_parser_refuses_stays_refused(text: str) -> None:
    assert official(text) is None
    mended = mend(text, "proef.feature")
    assert mended.document is None
    assert any(problem.severity is Severity.ERROR for problem in mended.problems)


@given(broken(VALID) | st.sampled_from(VALID))
@example("Feature: a\n  Regel: b\n    Scenario: c\n      Gegeven d\n")
@settings(max_examples=400, deadline=2000)
def test_any_file_keeps_the_official_tree_or_is_refused(text: str) -> None:
    mended = mend(text, "proef.feature")
    expected = official(text)
    assert mended.document == expected
    assert expected is not None or any(problem.severity is Severity.ERROR for problem in mended.problems)


@given(broken(VALID))
@settings(max_examples=300, deadline=2000)
def test_a_text_that_is_called_mended_can_be_read(text: str) -> None:
    mended = mend(text, "proef.feature")
    if mended.readable:
        assert Parser().parse(mended.text, TokenMatcher(mended.language))
