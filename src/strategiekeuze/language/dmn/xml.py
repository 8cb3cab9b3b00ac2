"""Read XML of others without trusting it, with the place of every element.

Expat comes with Python and tells lines and columns, which `xml.etree` drops. A document type is refused: only there can
entities be declared, so none can grow without end or read a file. Size and depth are bounded. `defusedxml` refuses the
same, but gives no places.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from strategiekeuze.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 40
"""Deepest nesting that is read; a table lies some seven levels deep."""

MAX_ELEMENTS = 200_000
"""Largest number of elements that is read."""


@dataclass(slots=True)
class Element:
    """One element while it is read, and after that as it stands in the file.

    Attributes:
        space: the namespace, empty when there is none.
        text: the text directly inside it.
    """

    space: str
    name: str
    attributes: dict[str, str]
    place: Place
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def all(self, name: str) -> Iterator[Element]:
        """Yield the children with this name."""
        return (child for child in self.children if child.name == name)

    def first(self, name: str) -> Element | None:
        """Return the first child with this name."""
        return next(self.all(name), None)

    def text_of(self, *names: str) -> str:
        """Return the text of the element at the end of this path of names, empty when it is not there."""
        found: Element | None = self
        for name in names:
            found = found.first(name) if found else None
        return found.text.strip() if found else ""


class _RefusedError(Exception):
    """Stop reading, with the problem."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.what)
        self.problem = problem


def read_xml(text: str, file: str) -> Element | Problem:
    """Return the root element of a text, or why it is not read."""
    reading = _Reading(text, file)
    try:
        return reading.root()
    except _RefusedError as refused:
        return refused.problem
    except expat.ExpatError as error:
        place = reading.place(error.lineno, error.offset)
        return Problem("dmn-xml", "dit is geen goede XML", "Bewaar de tabel opnieuw in uw programma voor DMN.", place)


class _Reading:
    """One text on its way to elements."""

    def __init__(self, text: str, file: str) -> None:
        self._text, self._file = text, file
        self._lines = text.split("\n")
        self._open: list[Element] = []
        self._root: Element | None = None
        self._count = 0
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._document_type
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters

    def root(self) -> Element:
        """Read everything and return the outermost element."""
        self._parser.Parse(self._text.encode(), True)  # noqa: FBT003 - expat takes no keywords
        if self._root is None:
            raise expat.ExpatError
        return self._root

    def place(self, line: int, column: int, length: int = 0) -> Place:
        """Return a place in the file; expat counts columns from 0."""
        return Place(self._file, line, column + 1, length, self._lines[line - 1])

    def _here(self) -> Place:
        line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber
        rest = self._lines[line - 1][column:]
        return self.place(line, column, rest.find(">") + 1)

    def _document_type(self, *_: object) -> None:
        what = "een DOCTYPE wordt niet gelezen"
        raise _RefusedError(Problem("dmn-xml", what, "Haal het deel <!DOCTYPE ...> weg.", self._here()))

    def _start(self, full: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= MAX_DEPTH or self._count > MAX_ELEMENTS:
            what = "deze XML is te diep of te groot"
            raise _RefusedError(Problem("dmn-xml", what, "Bewaar elke tabel in een eigen bestand.", self._here()))
        space, _, name = full.rpartition(" ")
        element = Element(space, name, attributes, self._here())
        if self._open:
            self._open[-1].children.append(element)
        self._root = self._root or element
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _characters(self, text: str) -> None:
        self._open[-1].text += text
