"""The text inside the XML of a document of Word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Element = Any
"""An element of lxml, which ships no types."""

SPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

LEFT_OUT = frozenset({f"{SPACE}del", f"{SPACE}moveFrom", f"{SPACE}rPr", f"{SPACE}pPr", f"{COMPATIBLE}Fallback"})
"""What someone deleted or moved away, what has no text, and what says the same once more for an old Word."""

BOX = f"{SPACE}txbxContent"
NOTE = frozenset({f"{SPACE}footnoteReference", f"{SPACE}endnoteReference"})

SIGNS = {f"{SPACE}tab": " ", f"{SPACE}br": " ", f"{SPACE}cr": " ", f"{SPACE}noBreakHyphen": "-", f"{SPACE}p": " "}
"""Elements that stand for a sign; a paragraph inside a cell stands for a space."""


def text_of(element: Element) -> str:
    """Return the text of a paragraph or a cell, without that of the text boxes in it."""
    return "".join(runs_in(element))


def runs_in(element: Element) -> Iterator[str]:
    """Yield the pieces of text in an element."""
    for child in element:
        if child.tag == f"{SPACE}t":
            yield child.text or ""
        elif child.tag not in LEFT_OUT and child.tag != BOX and not hidden(child):
            yield SIGNS.get(child.tag, "")
            yield from runs_in(child)


def hidden(element: Element) -> bool:
    """Tell whether a run of text is hidden."""
    mark = element.find(f"{SPACE}rPr/{SPACE}vanish") if element.tag == f"{SPACE}r" else None
    return mark is not None and mark.get(f"{SPACE}val") not in ("0", "false", "off")


def found_in(element: Element, tags: frozenset[str]) -> Iterator[Element]:
    """Yield the elements with these tags inside an element, the outer ones only, unless they were deleted."""
    for child in element:
        if child.tag in tags:
            yield child
        elif child.tag not in LEFT_OUT:
            yield from found_in(child, tags)
