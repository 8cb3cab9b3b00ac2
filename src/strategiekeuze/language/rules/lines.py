"""One line of a rule, ready to match: its text, and where each part stands in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.gherkin.feature import Cell, Row, Step
    from strategiekeuze.language.sentences.grammar import Parameter

PLACEHOLDER = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Line:
    """A step with the values of a table row filled in.

    Attributes:
        raw: the text as the file has it; `text` has the row's values.
        cells: the row's cells by column, empty outside a table.
        docstring: whether a text between triple quotes stands below the step.
    """

    raw: str
    text: str
    place: Place
    table: tuple[Row, ...]
    cells: Mapping[str, Cell]
    docstring: bool = False

    def at(self, parameter: Parameter, word: str = "") -> Place:
        """Return the place of a value, or of one word in it: a cell when it comes from a table, else in the step."""
        values = {word} if word else set(parameter.words)
        used = [self.cells[name] for name in PLACEHOLDER.findall(self.raw) if name in self.cells]
        cell = next((cell for cell in used if cell.text in values), None)
        if cell is not None:
            return cell.place
        piece = f'"{word}"' if f'"{word}"' in parameter.text else parameter.text
        start = self.text.find(piece, parameter.start) if self.raw == self.text else self.raw.find(piece)
        return replace(self.place, column=self.place.column + max(start, 0), length=len(piece))


def line_of(step: Step, cells: Mapping[str, Cell]) -> Line:
    """Return the line of a step; a leading "dat" is dropped ("Gegeven dat ...")."""
    raw = step.text.removeprefix("dat ")
    shift = len(step.text) - len(raw)
    place = replace(step.place, column=step.place.column + shift, length=len(raw))
    table = tuple(tuple(replace(cell, text=fill(cell.text, cells)) for cell in row) for row in step.table)
    return Line(raw, fill(raw, cells), place, table, cells, step.docstring is not None)


def fill(text: str, cells: Mapping[str, Cell]) -> str:
    """Replace each `<column>` by the row's value; unknown ones stay."""
    return PLACEHOLDER.sub(lambda match: cells[match[1]].text if match[1] in cells else match[0], text)


def placeholders(step: Step) -> set[str]:
    """Return the columns that a step uses."""
    texts = [step.text, *(cell.text for row in step.table for cell in row)]
    return {name for text in texts for name in PLACEHOLDER.findall(text)}
