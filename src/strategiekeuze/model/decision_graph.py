"""Decisions that rest on each other, as DMN draws them: inputs, tables and formulas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.model.decision_table import Aggregation, HitPolicy


@dataclass(frozen=True, slots=True)
class DataInput:
    """What someone must fill in.

    Attributes:
        id: also its name in formulas.
        label: name that people read.
        soort: type as DMN names it.
        toelichting: the question, and what else there is to know.
    """

    id: str
    label: str
    soort: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column with tests.

    Attributes:
        uitdrukking: what it looks at, in FEEL.
        waarden: the values that can occur, in S-FEEL; empty when the column does not say.
        nodig: ids of the inputs and decisions that it reads.
    """

    label: str
    uitdrukking: str
    soort: str
    nodig: tuple[str, ...]
    waarden: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its tests, one for each column, what it gives, and why."""

    tests: tuple[str, ...]
    uitkomst: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Table:
    """A decision that is a table."""

    id: str
    label: str
    toelichting: str
    trefregel: HitPolicy
    samen: Aggregation
    kolommen: tuple[Column, ...]
    soort: str
    rijen: tuple[Row, ...]

    @property
    def nodig(self) -> tuple[str, ...]:
        """Ids of what the table reads, each once."""
        return tuple(dict.fromkeys(each for column in self.kolommen for each in column.nodig))


@dataclass(frozen=True, slots=True)
class Formula:
    """A decision that is one formula in FEEL."""

    id: str
    label: str
    toelichting: str
    soort: str
    formule: str
    nodig: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DecisionGraph:
    """A whole drawing; a decision stands after what it rests on."""

    id: str
    naam: str
    toelichting: str
    gegevens: tuple[DataInput, ...]
    besluiten: tuple[Table | Formula, ...]
