"""Check the decision tables of a file: can they be read, and does each case get what the hit policy promises?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.faults import check_table
from strategiekeuze.errors import by_place
from strategiekeuze.language.dmn.reader import read_tables
from strategiekeuze.model.table_check import TableCheck
from strategiekeuze.service.dmn.wording import problems_of

if TYPE_CHECKING:
    from pathlib import Path


def check_decision_table(path: str | Path, tabel: str | None = None) -> TableCheck:
    """Return every problem of the decision tables in a DMN file; nothing is raised for a file that is wrong.

    Whoever fills in the table gives each column a value: that a value may be unknown (`null`) is not looked at.
    An outcome that is a formula equals another one only when both are written alike.

    Args:
        path: a `.dmn` file of DMN 1.1 to 1.5; `-` is standard input.
        tabel: name or id of the one decision to check; without it all are checked.
    """
    read = read_tables(path, tabel)
    checked = tuple(check_table(table) for table in read.tabellen)
    found = [problem for table in checked for problem in problems_of(table)]
    return TableCheck(str(path), checked, by_place([*read.problems, *found]))
