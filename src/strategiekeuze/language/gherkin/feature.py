"""A feature file as data: what the reader hands to the translator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.errors import Place


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    text: str
    place: Place


Row = tuple[Cell, ...]

FreeText = tuple[str, "Place"]
"""A line of free text with its place."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        keyword: as written, without the space.
        text: after the keyword; `place` points at it.
        table: rows below the step, empty when there are none.
    """

    keyword: str
    text: str
    place: Place
    table: tuple[Row, ...] = ()
    docstring: str | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag, without the @."""

    name: str
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """One table of examples; the header is empty when there is none."""

    header: Row
    rows: tuple[Row, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario.

    Attributes:
        group: name of the `Regel` it stands under, empty when there is none.
        outline: whether it is an `Abstract Scenario`.
        description: free text below the title, with the place of each line.
    """

    title: str
    group: str
    tags: tuple[Tag, ...]
    steps: tuple[Step, ...]
    tables: tuple[Table, ...]
    outline: bool
    description: tuple[FreeText, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature file; `background` holds the steps of a `Achtergrond`.

    Attributes:
        language: code of the language in which the file is written, "nl" for Dutch.
        descriptions: free text outside scenarios: below Functionaliteit, Regel, Achtergrond and Voorbeelden.
        loose_tags: tags above something else than a scenario.
    """

    name: str
    scenarios: tuple[Scenario, ...]
    background: tuple[Step, ...]
    place: Place
    language: str = "nl"
    descriptions: tuple[tuple[FreeText, ...], ...] = ()
    loose_tags: tuple[Tag, ...] = ()
