"""A decision table as DMN knows it: columns, rows with tests, and what happens when several rows hold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.errors import Place

Point = Decimal | str | bool | date
"""One value of a column. A number is exact: no float comes near."""


class HitPolicy(StrEnum):
    """What a table gives when several rows hold, by the words of DMN."""

    UNIQUE = "UNIQUE"
    ANY = "ANY"
    PRIORITY = "PRIORITY"
    FIRST = "FIRST"
    COLLECT = "COLLECT"
    RULE_ORDER = "RULE ORDER"
    OUTPUT_ORDER = "OUTPUT ORDER"

    @property
    def several(self) -> bool:
        """Whether all rows that hold count together; then nothing can be missing, and rows may hold at once."""
        return self in (HitPolicy.COLLECT, HitPolicy.RULE_ORDER, HitPolicy.OUTPUT_ORDER)


class Aggregation(StrEnum):
    """What a table with COLLECT does with the rows that hold."""

    LIST = ""
    SUM = "SUM"
    MIN = "MIN"
    MAX = "MAX"
    COUNT = "COUNT"


class ValueKind(StrEnum):
    """The kinds of value that a column can have, in the words of a message."""

    NUMBER = "getal"
    WHOLE = "geheel getal"
    TEXT = "tekst"
    YES_NO = "true of false"
    DATE = "datum"


ORDERED_KINDS = frozenset({ValueKind.NUMBER, ValueKind.WHOLE, ValueKind.DATE})
"""Kinds whose values have an order, so that a range says something."""


@dataclass(frozen=True, slots=True)
class Span:
    """Values from one to another; an end that is None is open to infinity.

    Attributes:
        van_mee, tot_mee: whether the end itself belongs to it.
    """

    van: Point | None
    tot: Point | None
    van_mee: bool = True
    tot_mee: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """The test of one row on one column.

    Attributes:
        tekst: as the table writes it.
        delen: the values it names; with `niet` every other value is meant, so a dash is "not one of none".
        ook: the tests of other columns on the same variable, which must hold too.
    """

    tekst: str
    delen: tuple[Span, ...]
    niet: bool
    plaats: Place
    ook: tuple[Cell, ...] = ()

    @property
    def tests(self) -> tuple[Cell, ...]:
        """This test and the others that must hold with it."""
        return (self, *self.ook)

    @property
    def named(self) -> tuple[Span, ...]:
        """The values that it or one of the others names."""
        return tuple(span for test in self.tests for span in test.delen)


@dataclass(frozen=True, slots=True)
class InputColumn:
    """A column with tests.

    Attributes:
        uitdrukking: the name of the fact that the column reads, as the table writes it.
        toegestaan: the values that can occur; empty when every value of the kind can.
    """

    naam: str
    uitdrukking: str
    soort: ValueKind
    toegestaan: tuple[Span, ...]
    plaats: Place


@dataclass(frozen=True, slots=True)
class OutputColumn:
    """A column with outcomes.

    Attributes:
        volgorde: the outcomes that can occur, the most important first; empty when the table names none.
        standaard: what the table gives when no row holds; empty when it gives nothing.
    """

    naam: str
    volgorde: tuple[str, ...]
    standaard: str
    plaats: Place


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row, numbered from 1; each outcome in a fixed spelling, so that equal outcomes are equal texts."""

    nummer: int
    tests: tuple[Cell, ...]
    uitkomst: tuple[str, ...]
    toelichting: str
    plaats: Place


@dataclass(frozen=True, slots=True)
class DecisionTable:
    """A whole table that could be read."""

    id: str
    naam: str
    trefregel: HitPolicy
    samen: Aggregation
    kolommen: tuple[InputColumn, ...]
    uitkomsten: tuple[OutputColumn, ...]
    rijen: tuple[TableRow, ...]
    plaats: Place
