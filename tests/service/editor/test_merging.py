"""Settings are added to those of a user, and nothing of the user changes or is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from strategiekeuze.service.editor.merging import CannotMergeError, merged_text

OURS = {"list": ["a"], "named": [{"name": "x", "regexp": "1"}], "inner": {"size": 2}, "flag": True}
WORDS = some.text("abc", min_size=1, max_size=3)
VALUES = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(WORDS, inner, max_size=3),
    max_leaves=10,
)


def merged(theirs: dict[str, Any]) -> dict[str, Any]:
    return dict(json.loads(merged_text(json.dumps(theirs), OURS)))


@pytest.mark.parametrize("text", ["", "{}", " \n"])
def test_an_empty_file_gets_our_settings(text: str) -> None:
    assert json.loads(merged_text(text, OURS)) == OURS


def test_what_a_user_has_stays_and_stays_first() -> None:
    theirs = {"own": 1, "list": ["b"], "inner": {"size": 4, "other": None}, "flag": False}
    assert merged(theirs) == {
        "own": 1,
        "list": ["b", "a"],
        "inner": {"size": 4, "other": None},
        "flag": False,
        "named": [{"name": "x", "regexp": "1"}],
    }
    assert list(merged(theirs))[:4] == list(theirs)


def test_a_file_that_has_everything_keeps_its_own_layout() -> None:
    text = json.dumps(OURS, indent=7).replace("\n", "\n\n")
    assert merged_text(text, OURS) == text


def test_settings_are_added_with_the_indentation_of_the_file() -> None:
    assert '\n\t"flag": true' in merged_text('{\n\t"own": 1\n}', OURS)
    assert '\n    "flag": true' in merged_text('{\n    "own": 1\n}', OURS)


@pytest.mark.parametrize(
    "text",
    [
        '{ // mine\n "a": 1}',
        '{"a": 1,}',
        '{"a": 1, "a": 2}',
        '{"a": 1.10}',
        '{"a": NaN}',
        "[]",
        '"text"',
        "{",
        "[" * 100_000,
        '{"a": "\\ud800"}',
        '{"list": "a"}',
        '{"inner": []}',
        '{"flag": {}}',
        '{"named": [{"name": "x", "regexp": "2"}]}',
    ],
    ids=lambda text: text[:40],
)
def test_what_cannot_be_added_without_a_loss_is_refused(text: str) -> None:
    with pytest.raises(CannotMergeError):
        merged_text(text, OURS)


@given(some.dictionaries(WORDS, VALUES, max_size=5))
def test_whatever_a_user_has_is_still_there(theirs: dict[str, Any]) -> None:
    try:
        both = merged(theirs)
    except CannotMergeError:
        assert any("\ud800" <= sign <= "\udfff" for sign in str(theirs))
        return
    assert {key: both[key] for key in theirs} == theirs
    assert {key: both[key] for key in OURS} == OURS
