"""What the styles of a document of Word say of a paragraph: a heading, an item of a list, or a line of the contents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.policy.documents.word_text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.policy.documents.word_text import Element

HEADING = re.compile(r"(?:heading|kop) ?([1-9])", re.IGNORECASE)
TITLE = re.compile(r"(?:title|titel)", re.IGNORECASE)
LIST = re.compile(r"(?:list|lijst)\b.*|opsomming.*", re.IGNORECASE)
CONTENTS = re.compile(r"(?:toc|inhopg|inhoudsopgave|table of figures|lijst met afbeeldingen)\b.*", re.IGNORECASE)

NO_LEVEL = 9
"""The number by which Word says that text is no heading; it counts from 0."""

DEEPEST_STYLE = 20
"""Styles rest on styles; a longer chain is a circle."""


class Styles:
    """The styles of one document by their id."""

    def __init__(self, element: Element | None) -> None:
        found = [] if element is None else element.findall(f"{SPACE}style")
        self._by_id = {each.get(f"{SPACE}styleId"): each for each in found}

    def level(self, paragraph: Element) -> int:
        """Return the level of a heading, 1 for the highest; 0 for other text."""
        for each in self._sources(paragraph):
            found = HEADING.fullmatch(name_of(each))
            if found:
                return int(found[1])
            if TITLE.fullmatch(name_of(each)):
                return 1
            outline = value(each, f"{SPACE}pPr/{SPACE}outlineLvl", f"{SPACE}outlineLvl")
            if outline.isdigit():
                return int(outline) + 1 if int(outline) < NO_LEVEL else 0
        return 0

    def in_list(self, paragraph: Element) -> bool:
        """Tell whether a paragraph is an item of a list."""
        for each in self._sources(paragraph):
            number = value(each, f"{SPACE}pPr/{SPACE}numPr/{SPACE}numId", f"{SPACE}numPr/{SPACE}numId")
            if number or LIST.fullmatch(name_of(each)):
                return number != "0"
        return False

    def in_contents(self, paragraph: Element) -> bool:
        """Tell whether a paragraph is a line of a table of contents."""
        return any(CONTENTS.fullmatch(name_of(each)) for each in self._sources(paragraph))

    def _sources(self, paragraph: Element) -> Iterator[Element]:
        """Yield what says how a paragraph looks: its own settings, its style, and what that style rests on."""
        own = paragraph.find(f"{SPACE}pPr")
        if own is None:
            return
        yield own
        style = self._by_id.get(value(own, f"{SPACE}pStyle"))
        for _ in range(DEEPEST_STYLE):
            if style is None:
                return
            yield style
            style = self._by_id.get(value(style, f"{SPACE}basedOn"))


def name_of(style: Element) -> str:
    """Return the name of a style, empty for settings of a paragraph itself."""
    return value(style, f"{SPACE}name")


def value(element: Element, *paths: str) -> str:
    """Return the value at the first of the paths that is there, or an empty text."""
    for path in paths:
        found = element.find(path)
        if found is not None:
            return found.get(f"{SPACE}val") or ""
    return ""
