"""Add settings to those that a user has, without changing or losing any of these."""

from __future__ import annotations

import json
import re
from typing import Any

INDENT = re.compile(r"^([ \t]+)\"", re.MULTILINE)
NAME = "name"


class CannotMergeError(Exception):
    """Say that settings cannot be added without a loss: they hold comments, or say something else."""


def merged_text(text: str, ours: dict[str, Any]) -> str:
    """Return the text of a file with our settings added; the same text when it has them all.

    Raises:
        CannotMergeError: when the text is no plain JSON, or one of its settings contradicts ours.
    """
    theirs = plain_json(text) if text.strip() else {}
    both = merged(theirs, ours)
    if both == theirs and text.strip():
        return text
    indent = INDENT.search(text)
    return writable(json.dumps(both, ensure_ascii=False, indent=indent[1] if indent else 2) + "\n")


def writable(text: str) -> str:
    """Return a text that UTF-8 can hold; half a sign, which JSON allows, cannot be written back."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise CannotMergeError from error
    return text


def plain_json(text: str) -> dict[str, Any]:
    """Return plain JSON as data; a key that stands there twice would be lost, so it is refused."""
    try:
        found = json.loads(text, object_pairs_hook=once_each, parse_constant=refused, parse_float=refused)
    except (ValueError, RecursionError) as error:
        raise CannotMergeError from error
    if not isinstance(found, dict):
        raise CannotMergeError
    return found


def once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object of which every key stands there once."""
    if len(dict(pairs)) < len(pairs):
        raise CannotMergeError
    return dict(pairs)


def refused(_: str) -> None:
    """Refuse a number that might be written back in another way."""
    raise CannotMergeError


def merged(theirs: Any, ours: Any) -> Any:  # noqa: ANN401 - any value that JSON has
    """Return what a user has, with what we need added; where both have a plain value, the user's stays."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        added = {key: merged(theirs[key], value) if key in theirs else value for key, value in ours.items()}
        return theirs | added
    if isinstance(theirs, list) and isinstance(ours, list):
        return [*theirs, *(each for each in ours if fits(each, theirs) and each not in theirs)]
    if isinstance(theirs, dict | list) or isinstance(ours, dict | list):
        raise CannotMergeError
    return theirs


def fits(entry: Any, theirs: list[Any]) -> bool:  # noqa: ANN401 - any value that JSON has
    """Refuse an entry whose name stands for something else in the list of the user."""
    name = entry.get(NAME) if isinstance(entry, dict) else None
    same_name = [each for each in theirs if isinstance(each, dict) and name is not None and each.get(NAME) == name]
    if any(each != entry for each in same_name):
        raise CannotMergeError
    return True
