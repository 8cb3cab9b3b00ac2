"""What the checks of one table find, before it is put in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.errors import Place, Severity
    from strategiekeuze.model.decision_table import DecisionTable
    from strategiekeuze.model.table_check import Side


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
    NO_OUTCOME = "geen-uitkomst"


@dataclass(frozen=True, slots=True)
class FoundFault:
    """One fault.

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
class SearchedTable:
    """A table with its faults.

    Attributes:
        bevindingen: in the order of gaps, then rows.
        onderzocht: whether everything was searched; when it is False there may be more than was found.
    """

    tabel: DecisionTable
    bevindingen: tuple[FoundFault, ...]
    onderzocht: bool
