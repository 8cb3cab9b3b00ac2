"""What a check of decision tables finds: per finding the rows, and the cases as a box of values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.errors import Place, Problem, Severity
    from strategiekeuze.model.decision_table import DecisionTable


class Fault(StrEnum):
    """What can be wrong with a table that could be read."""

    GAP = "gat"
    OVERLAP = "overlap"
    CONTRADICTION = "tegenspraak"
    MASKED = "gemaskeerd"
    MISLEADING = "misleidend"
    SUBSUMED = "overbodig"
    DUPLICATE = "dubbel"
    NEVER = "geldt-nooit"
    UNUSED = "ongebruikte-kolom"
    NO_ORDER = "geen-volgorde"
    UNORDERED = "buiten-volgorde"


@dataclass(frozen=True, slots=True)
class Side:
    """What a box says about one column: in words, and as S-FEEL writes it."""

    kolom: str
    tekst: str
    feel: str


@dataclass(frozen=True, slots=True)
class TableFinding:
    """One finding.

    Attributes:
        rijen: numbers of the rows it is about; the last is the one to change.
        gebied: the cases it is about, only the columns that matter; empty for every case.
        kolom: the column or the outcome it is about, empty when it is about rows.
    """

    soort: Fault
    ernst: Severity
    rijen: tuple[int, ...]
    gebied: tuple[Side, ...]
    plaats: Place
    kolom: str = ""


@dataclass(frozen=True, slots=True)
class CheckedTable:
    """A table with its findings.

    Attributes:
        bevindingen: in the order of gaps, then rows.
        onderzocht: whether everything was searched; when it is False there may be more than was found.
    """

    tabel: DecisionTable
    bevindingen: tuple[TableFinding, ...]
    onderzocht: bool


@dataclass(frozen=True, slots=True)
class TableCheck:
    """What one file gives: its tables, and every problem of reading and of the tables, sorted by place."""

    bestand: str
    tabellen: tuple[CheckedTable, ...]
    problemen: tuple[Problem, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing at all was found, and everything was searched."""
        return not self.problemen and all(each.onderzocht for each in self.tabellen)
