"""Check the decision tables of a file: can they be read, and does each case get what the hit policy promises?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.faults import check_table
from strategiekeuze.errors import Problem, UsageError, by_place
from strategiekeuze.language.dmn.reader import read_tables
from strategiekeuze.model.table_check import CheckedTable, TableCheck, TableFinding
from strategiekeuze.service.dmn.wording import problem_of, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.checks.tables.found import FoundFault, SearchedTable

GIVE_A_FILE = "Geef de naam van een bestand, als tekst of als Path."

Told = tuple[Problem, str, "FoundFault | None"]
"""A finding in words, the id of its table, and the fault; no id and no fault for what could not be read."""


def check_decision_table(path: str | Path, tabel: str | None = None) -> TableCheck:
    """Return everything that is wrong with the decision tables in a DMN file; nothing is raised for a wrong file.

    Whoever fills in the table gives each column a value: that a value may be unknown (`null`) is not looked at.
    An outcome that is a formula equals another one only when both are written alike.

    Args:
        path: a `.dmn` file of DMN 1.1 to 1.5; `-` is standard input.
        tabel: name or id of the one decision to check; without it all are checked.

    Raises:
        UsageError: an argument is of another type.
    """
    if not isinstance(path, str | Path):
        raise UsageError(Problem("geen-bestand", "dit is geen bestand", GIVE_A_FILE))
    if not isinstance(tabel, str | None):
        raise UsageError(Problem("verkeerd-type", "dit is geen naam van een tabel", "Geef een str, of None voor alle."))
    read = read_tables(path, tabel)
    searched = tuple(check_table(table) for table in read.tabellen)
    told: list[Told] = [(problem, "", None) for problem in read.problems]
    told += [each for table in searched for each in in_words(table)]
    found = {problem: finding(problem, table, fault) for problem, table, fault in reversed(told)}
    in_order = by_place([problem for problem, _, _ in told])
    return TableCheck(
        bestand=str(path),
        tabellen=tuple(map(checked, searched)),
        bevindingen=tuple(found[problem] for problem in in_order),
    )


def in_words(searched: SearchedTable) -> Iterator[Told]:
    """Yield the findings of a table in words, and one more when not everything was searched."""
    table = searched.tabel
    yield from ((problem_of(fault, table), table.id, fault) for fault in searched.bevindingen)
    if not searched.onderzocht:
        yield too_large(table), table.id, None


def finding(problem: Problem, table: str, fault: FoundFault | None) -> TableFinding:
    """Return one finding as others read it."""
    return TableFinding(
        code=problem.code,
        ernst=problem.severity.value,
        wat=problem.what,
        doen=problem.remedy,
        waarom=problem.cause,
        tabel=table,
        rijen=fault.rijen if fault else (),
        gebied=fault.gebied if fault else (),
        plaatsen=(problem.place,) if problem.place else (),
    )


def checked(searched: SearchedTable) -> CheckedTable:
    """Return a table as others read it."""
    table = searched.tabel
    return CheckedTable(
        id=table.id,
        naam=table.naam,
        trefregel=table.trefregel,
        rijen=len(table.rijen),
        onderzocht=searched.onderzocht,
    )
