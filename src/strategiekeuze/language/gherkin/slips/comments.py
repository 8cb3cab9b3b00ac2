"""Comments that were meant to be more: Gherkin takes a heading of Markdown for a comment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import HEADINGS, Kind
from strategiekeuze.language.gherkin.slips.keywords import meant_line
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.words import Words

MARKDOWN = re.compile(r"#{1,6}\s*(?P<text>.*)")


def check(line: Line, after: Line | None, words: Words, notes: Notes) -> Kind:
    """Note a heading that is a comment while its steps are none, and return what the line was meant to be."""
    match = MARKDOWN.fullmatch(line.text)
    if match is None or after is None:
        return line.kind
    kind, keyword = words.kind(match["text"])
    if kind not in HEADINGS or kind is Kind.FEATURE or after.kind is not Kind.STEP:
        return line.kind
    note(line, match["text"], keyword, notes)
    return kind


def feature(line: Line, words: Words, notes: Notes) -> bool:
    """Note the heading of a file that has no other one, and tell whether a comment is that."""
    match = MARKDOWN.fullmatch(line.text)
    text = match["text"] if match else ""
    kind, keyword = words.kind(text)
    if kind is Kind.FEATURE:
        note(line, text, keyword, notes)
        return True
    meant = meant_line(text, words)
    if meant is None or meant.kind is not Kind.FEATURE or meant.code != "engels-woord":
        return False
    note(line, meant.text, meant.word, notes)
    return True


def note(line: Line, text: str, keyword: str, notes: Notes) -> None:
    """Note a heading that is a comment."""
    what = f"voor {quoted(keyword)} staat een #, maar voor de stappen eronder niet"
    cause = "Gherkin leest deze kop als opmerking."
    notes.mend("kop-als-opmerking", what, line, line.indent + text, marked="#", cause=cause)
