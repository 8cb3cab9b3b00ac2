"""Write XML: the same tree always gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr  # nosec - writes only, reads nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

INDENT = "  "


@dataclass(frozen=True, slots=True)
class Tag:
    """An element with either children or text."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple[Tag, ...] = ()
    text: str = ""


def tag(name: str, /, *children: Tag, text: str = "", **attributes: str) -> Tag:
    """Return an element."""
    return Tag(name, tuple(attributes.items()), children, text)


def as_xml(root: Tag) -> str:
    """Return a document."""
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *lines(root, ""), ""])


def lines(element: Tag, indent: str) -> Iterator[str]:
    """Yield the lines of an element; a text stands on the line of its element, so that no space is added to it."""
    head = " ".join([element.name, *(f"{key}={quoteattr(sound(value))}" for key, value in element.attributes)])
    if element.text:
        yield f"{indent}<{head}>{escape(sound(element.text))}</{element.name}>"
    elif element.children:
        yield f"{indent}<{head}>"
        for child in element.children:
            yield from lines(child, indent + INDENT)
        yield f"{indent}</{element.name}>"
    else:
        yield f"{indent}<{head}/>"


def sound(text: str) -> str:
    """Return text without the signs that XML cannot hold."""
    return "".join(sign for sign in text if sign in "\t\n" or sign >= " ").replace("\ufffe", "").replace("\uffff", "")
