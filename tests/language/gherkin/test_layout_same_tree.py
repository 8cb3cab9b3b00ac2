"""INVARIANT: the formatter changes the layout of a feature file, and nothing that the official parser reads."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher
from hypothesis import given, settings
from hypothesis import strategies as st

from strategiekeuze.language.gherkin.layout import laid_out
from support.mutations import broken, small_rules
from support.random_gherkin import feature_files

FEATURES = [text for name, text in small_rules().items() if name.endswith(".feature")]
LINES = [
    "# language: nl",
    "Functionaliteit: A",
    "  Regel: B",
    "Achtergrond:",
    "  Scenario: C",
    "Abstract Scenario: D",
    "Gegeven e",
    "  En f",
    "Dan ",
    "@label",
    "@a @b #c",
    "# opmerking",
    "  # inspringend",
    "# | uit |",
    "",
    "tekst",
    "    - tekst",
    "    tekst   ",
    "Voorbeelden:",
    "| a | b |",
    "|c|dd|",
    "  | e | f | g|",
    '"""',
    '  """',
    "```",
    "* x",
]
SOUP = st.lists(st.sampled_from(LINES), max_size=14).map("\n".join)
"""Lines in any order; now and then they make a feature file."""


def tree(text: str) -> Any:  # noqa: ANN401 - the official tree is nested dictionaries
    """Return the official tree without places, or raise what the parser raises for Dutch."""
    try:
        return plain(Parser().parse(text, TokenMatcher("nl")))
    except ParserError:
        return plain(Parser().parse(text, TokenMatcher("en")))


def plain(node: Any) -> Any:  # noqa: ANN401 - as above
    """Return a node without ids and places, its descriptions and comments without the blanks around their lines."""
    if isinstance(node, list):
        return [plain(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.keys() == {"location", "text"}:
        return node["text"].strip()
    return {
        name: description(value) if name == "description" else plain(value)
        for name, value in node.items()
        if name not in ("id", "location")
    }


def description(text: str) -> str:
    """Return a description without the indent that its lines share, and without blanks behind them.

    Its words, its own line breaks and empty lines, and what stands further in must stay.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(dedented_by_hand(lines)).rstrip("\n")


def dedented_by_hand(lines: list[str]) -> list[str]:
    """Return lines without the blanks that all of them start with."""
    filled = [line for line in lines if line]
    while filled and filled[0][0] in " \t" and all(line[0] == filled[0][0] for line in filled):
        filled = [line[1:] for line in filled]
    left = iter(filled)
    return [next(left) if line else "" for line in lines]


def signs(text: str) -> Counter[str]:
    """Return every sign that is no blank: the parser skips text, such as a comment behind tags, that must stay too."""
    return Counter(sign for sign in text if not sign.isspace())


def assert_same(text: str) -> None:
    """Check everything that must hold for a text that the parser reads."""
    before, result = tree(text), laid_out(text)
    assert tree(result) == before
    assert laid_out(result) == result
    assert signs(result) - signs(text) in (Counter(), Counter("#language:nl"))
    assert signs(text) - signs(result) == Counter()
    assert not result.startswith("\n")
    assert result == "" or re.search(r"[^\n]\n\Z", result)


@given(feature_files())
@settings(max_examples=400)
def test_a_file_reads_the_same_before_and_after_and_is_then_done(text: str) -> None:
    assert_same(text)


@given(SOUP | broken(FEATURES))
@settings(max_examples=600)
def test_a_text_reads_the_same_or_is_refused_as_the_parser_refuses_it(text: str) -> None:
    try:
        tree(text)
    except ParserError:
        with pytest.raises(ValueError, match="does not read"):
            laid_out(text)
        return
    assert_same(text)
