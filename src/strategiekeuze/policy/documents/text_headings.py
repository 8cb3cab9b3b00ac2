"""Headings in plain text, which has no marks for them: between empty lines, underlined, or right above their text."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.list_marks import without_mark

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HEADING = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})?\.?\s*[A-ZÀ-Þ].{0,68}[^\s.,;:!?]")
HEADING_WORDS = 9
"""Most words of a line that can be a heading."""

UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*")

BARE_WORDS = 4
"""Most words of a heading without a number that stands right above its text; a longer line may be a sentence."""

BELOW = re.compile(r"\s*(?:[\"'“\u2018„«(]?[A-ZÀ-Þ]|\d{1,2}\.\d|[-*•]\s)")
"""How the line below a heading begins: a sentence, a deeper heading or a list, and no rest of a sentence."""

ENDED = (".", "!", "?")


def divided(lines: list[str]) -> Iterator[list[str]]:
    """Yield the lines of a paragraph, with every heading that stands right above its text apart."""
    if len(lines) > 2 and UNDERLINE.fullmatch(lines[1]):
        yield lines[:2]
        lines = lines[2:]
    width = max(map(len, lines))
    together: list[str] = []
    for line, following in pairwise([*lines, ""]):
        if may_follow(line, together[-1] if together else "", width) and heads(line, following, width):
            yield from filter(None, (together, [line]))
            together = []
        else:
            together.append(line)
    yield from filter(None, (together,))


def may_follow(line: str, above: str, width: int) -> bool:
    """Tell whether a heading may stand right below a line: below a full stop, or with a number below a title.

    A number below the item of a numbered list is the next item.
    """
    if without_mark(above) is not None and begins_with_number(above) and begins_with_number(line):
        return False
    if not above or above.rstrip().endswith(ENDED):
        return True
    is_title = bool(HEADING.fullmatch(above.strip())) and without_mark(above) is None and ends_early(above, line, width)
    return is_title and begins_with_number(line)


def begins_with_number(line: str) -> bool:
    """Tell whether a line begins with a digit, as a chapter does and an item of a numbered list."""
    return line.lstrip()[:1].isdigit()


def ends_early(line: str, following: str, width: int) -> bool:
    """Tell whether the first word of the next line fits behind this one, so that it ends on purpose."""
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) <= width


def heads(line: str, following: str, width: int) -> bool:
    """Tell whether a line is a heading right above the next one, in a paragraph with lines of at most this width."""
    found = HEADING.fullmatch(line.strip())
    if not found or not BELOW.match(following) or not ends_early(line, following, width):
        return False
    if found["number"]:
        return len(line.split()) <= HEADING_WORDS
    return len(line.split()) <= BARE_WORDS and ":" not in line


def is_heading(lines: Sequence[str], following: Sequence[str]) -> bool:
    """Tell whether a paragraph is a heading: one short line, with text below it that is no heading of that form."""
    underlined = len(lines) == 2 and bool(UNDERLINE.fullmatch(lines[1]))
    if not (underlined or len(lines) == 1) or not following:
        return False
    line = lines[0].strip()
    if not HEADING.fullmatch(line) or len(line.split()) > HEADING_WORDS:
        return False
    # Short lines that each have the mark of an item are a list with empty lines between.
    return underlined or without_mark(line) is None or without_mark(following[0]) is None


def heading_level(line: str) -> int:
    """Return the level of a heading: `3.1` is one below `3`; without a number the highest."""
    found = HEADING.fullmatch(line.strip())
    number = found["number"] if found else None
    return number.count(".") + 1 if number else 1
