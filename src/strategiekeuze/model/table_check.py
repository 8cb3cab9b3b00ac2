"""What a check of decision tables finds: per finding the rows, and the cases as a box of values."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.errors import Place
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.decision_table import HitPolicy
from strategiekeuze.model.verification import Weight


class Side(Frozen):
    """What a box says about one column: in words, and as S-FEEL writes it."""

    kolom: str
    tekst: str
    feel: str


class TableFinding(Frozen):
    """One thing that is wrong with a file or with a table in it.

    Attributes:
        code: stable name of the kind of finding, for machines.
        wat: one sentence without final stop.
        waarom: the reason, in whole sentences; empty when `wat` says it all.
        doen: what can be done about it, in whole sentences.
        tabel: id of the table; empty for what could not be read.
        rijen: numbers of the rows it is about; the last is the one to change.
        gebied: the cases it is about, only the columns that matter; empty for every case.
        plaatsen: where to look; of several rows only the one to change.
    """

    code: str
    ernst: Weight
    wat: str
    doen: str = ""
    waarom: str = ""
    tabel: str = ""
    rijen: tuple[int, ...] = ()
    gebied: tuple[Side, ...] = ()
    plaatsen: tuple[Place, ...] = ()


class CheckedTable(Frozen):
    """A table that could be read.

    Attributes:
        rijen: how many rows it has.
        onderzocht: whether everything was searched; when it is False there may be more than was found.
    """

    id: str
    naam: str
    trefregel: HitPolicy
    rijen: int
    onderzocht: bool


class TableCheck(Frozen):
    """What one file gives: its tables, and everything that is wrong, sorted by place."""

    formaat: Literal[1] = 1
    bestand: str
    tabellen: tuple[CheckedTable, ...]
    bevindingen: tuple[TableFinding, ...]

    @property
    def clean(self) -> bool:
        """Whether nothing at all was found, and everything was searched."""
        return not self.bevindingen and all(each.onderzocht for each in self.tabellen)
