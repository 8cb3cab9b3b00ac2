"""Read a file with decisions: every decision table in it, and what else there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, Severity, by_place
from strategiekeuze.language.dmn.decoding import decoded_xml
from strategiekeuze.language.dmn.table import read_table, table_in
from strategiekeuze.language.dmn.types import Types
from strategiekeuze.language.dmn.xml import Element, read_xml
from strategiekeuze.language.files import read_text
from strategiekeuze.language.quoting import choices, meant, quoted

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.decision_table import DecisionTable

SPACES = frozenset(
    {
        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
        "http://www.omg.org/spec/DMN/20180521/MODEL/",
        "https://www.omg.org/spec/DMN/20191111/MODEL/",
        "https://www.omg.org/spec/DMN/20211108/MODEL/",
        "https://www.omg.org/spec/DMN/20230324/MODEL/",
    }
)
"""Namespaces of DMN 1.1, 1.2, 1.3, 1.4 and 1.5."""

DECIDING = frozenset({"decision", "businessKnowledgeModel"})
"""Elements that may hold a table."""

SKIPPED = "Deze beslissing is overgeslagen. Alleen tabellen worden gecontroleerd."


@dataclass(frozen=True, slots=True)
class ReadTables:
    """What a file holds: the tables that could be read, and every problem, sorted by place."""

    tabellen: tuple[DecisionTable, ...]
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems for which a table could not be read."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def read_tables(path: str | Path, name: str | None = None) -> ReadTables:
    """Return the decision tables of a file, or the one with this name or id."""
    text = read_text(path, decoded_xml)
    if isinstance(text, Problem):
        return ReadTables((), (text,))
    root = read_xml(text, "standaardinvoer" if str(path) == "-" else str(path))
    wrong = root if isinstance(root, Problem) else not_dmn(root)
    if wrong or isinstance(root, Problem):
        return ReadTables((), (wrong,) if wrong else ())
    problems: list[Problem] = []
    decisions = chosen(root, name, problems)
    types = Types(root)
    tables = [read_decision(each, types, problems) for each in decisions]
    return ReadTables(tuple(table for table in tables if table), by_place(problems))


def not_dmn(root: Element) -> Problem | None:
    """Say that a file is no DMN of a version that is read, None when it is."""
    if root.name == "definitions" and root.space in SPACES:
        return None
    what = "dit is geen DMN van versie 1.1 tot en met 1.5"
    return Problem("dmn-versie", what, "Bewaar de tabel in uw programma als DMN 1.3.", root.place)


def chosen(root: Element, name: str | None, problems: list[Problem]) -> list[Element]:
    """Return the decisions to read; who names one gets that one."""
    decisions = [each for each in root.children if each.name in DECIDING]
    if name is not None:
        named = [each for each in decisions if name in (each.attributes.get("name"), each.attributes.get("id"))]
        if not named:
            known = [each.attributes.get("name", "") or each.attributes.get("id", "") for each in decisions]
            remedy = meant(name, known) or (f"Kies uit: {choices(known)}." if known else "")
            problems.append(Problem("dmn-tabel", f"de tabel {quoted(name)} ken ik niet", remedy, root.place))
        return named
    if not any(table_in(each) for each in decisions):
        what = "in dit bestand staat geen beslistabel"
        problems.append(Problem("dmn-geen-tabel", what, "Noem een bestand met een decisionTable.", root.place))
    return decisions


def read_decision(decision: Element, types: Types, problems: list[Problem]) -> DecisionTable | None:
    """Return the table of a decision, None when it has none that can be read."""
    table = table_in(decision)
    if table is not None:
        return read_table(decision, table, types, problems)
    name = decision.attributes.get("name", "") or decision.attributes.get("id", "")
    what = f"de beslissing {quoted(name)} is geen tabel"
    problems.append(Problem("dmn-geen-tabel", what, SKIPPED, decision.place, severity=Severity.WARNING))
    return None
