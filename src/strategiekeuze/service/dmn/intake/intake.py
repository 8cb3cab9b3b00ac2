"""Turn a decision table into a rule set: outcomes become strategies, columns facts, and rows rules.

With UNIQUE and ANY all rules stand on one rung. With FIRST and PRIORITY each row has a rung of its own, in the order in
which rows go before each other. No row that holds is no preference, as the table then gives nothing either.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.faults import check_table
from strategiekeuze.checks.tables.found import Fault
from strategiekeuze.errors import Place, Problem, RulesError, StrategiekeuzeError, UsageError
from strategiekeuze.language.dmn.reader import read_tables
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.model.decision_table import HitPolicy
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.service.dmn.intake.columns import fact_columns
from strategiekeuze.service.dmn.intake.files import files_of
from strategiekeuze.service.dmn.intake.names import check_columns, check_names
from strategiekeuze.service.dmn.intake.rules import drawn_rules, outcome_name
from strategiekeuze.service.dmn.wording import problem_of, too_large

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.decision_table import DecisionTable

UNSOUND = frozenset({Fault.OVERLAP, Fault.CONTRADICTION, Fault.NEVER, Fault.NO_ORDER, Fault.UNORDERED})
"""Faults with which a table does not say what it gives; a gap or an idle row is kept as it is."""


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a table became."""

    table: str
    rows: int
    rules: int
    files: Mapping[str, str]


def write_rule_set(file: str | Path, folder: str, name: str | None = None) -> TakenIn:
    """Write the rule set of a decision table to a new folder.

    Raises:
        UsageError: when the name of the folder is empty, or something stands there already.
        RulesError: when the table cannot be read, or cannot become a rule set.
        StrategiekeuzeError: when the folder cannot be written.
    """
    if not folder:
        remedy = "Noem een nieuwe map."
        raise UsageError(Problem("lege-mapnaam", "de naam van de map met regels is leeg", remedy))
    if os.path.lexists(folder):
        what = f"{quoted_path(folder)} bestaat al"
        raise UsageError(Problem("bestand-bestaat", what, "Kies een andere naam.", Place(folder)))
    made = taken_in(the_table(file, name))
    changes = [Change(Path(folder, *path.split("/")), text.encode()) for path, text in made.files.items()]
    problem = write_all(changes)
    if problem:
        raise StrategiekeuzeError(problem)
    return made


def the_table(file: str | Path, name: str | None) -> DecisionTable:
    """Return the one table of a file, or the one with this name.

    Raises:
        RulesError: when there is no such table, when there are several, or when it cannot be read.
    """
    read = read_tables(file, name)
    if read.errors:
        raise RulesError(*read.errors)
    if len(read.tabellen) != 1:
        # A decision without a table was named.
        found = (refusals.choose(str(file), len(read.tabellen), read.tabellen[0].plaats),) if read.tabellen else ()
        raise RulesError(*(found or read.problems))
    return read.tabellen[0]


def taken_in(table: DecisionTable) -> TakenIn:
    """Return what a table becomes.

    Raises:
        RulesError: when a rule set cannot say what the table says, with every reason.
    """
    problems = [*unsound(table)]
    if problems:
        raise RulesError(*problems)
    columns = fact_columns(table, problems)
    problems += [*check_columns(columns), *check_outcomes(table)]
    rules = drawn_rules(table, columns, problems) if not problems else []
    if problems:
        raise RulesError(*problems)
    return TakenIn(table.naam, len(table.rijen), len(rules), files_of(table, columns, rules))


def unsound(table: DecisionTable) -> Iterator[Problem]:
    """Yield why a table as a whole does not say which one outcome it gives."""
    if table.trefregel.several:
        yield refusals.policy(table)
    elif len(table.uitkomsten) > 1:
        yield refusals.several_outcomes(table)
    else:
        checked = check_table(table)
        yield from (problem_of(each, table) for each in checked.bevindingen if each.soort in UNSOUND)
        if not checked.onderzocht and table.trefregel in (HitPolicy.UNIQUE, HitPolicy.ANY):
            yield too_large(table)


def check_outcomes(table: DecisionTable) -> Iterator[Problem]:
    """Yield each outcome that cannot be the name of a strategy."""
    standard = table.uitkomsten[0]
    written = [(f"rij {row.nummer}", row.uitkomst[0], row.plaats) for row in table.rijen]
    if standard.standaard:
        written.append(("de standaard", standard.standaard, standard.plaats))
    names = [(outcome_name(text), place) for _, text, place in written]
    wrong = [each for each, (name, _) in zip(written, names, strict=True) if name is None]
    yield from (refusals.no_outcome(*each) for each in wrong)
    first = {name: place for name, place in reversed(names) if name is not None}
    yield from check_names(reversed(first.items()))
