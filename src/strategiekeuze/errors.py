"""Problems as data, and the exceptions that carry them.

A problem says what is wrong, where, why, and what to do. The texts are Dutch, because users read them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """How bad a problem is: an error stops, a warning does not."""

    ERROR = "fout"
    WARNING = "waarschuwing"


@dataclass(frozen=True, slots=True)
class Place:
    """Point at text in a file.

    Attributes:
        file: path as the user gave it, or a name such as "standaardinvoer".
        line: 1 or higher, or None when the whole file is meant.
        column: 1 or higher, counted in characters.
        length: number of characters marked, 0 when unknown.
        text: the whole line, so that a message can show it.
        sheet: of a workbook the sheet, empty in a table without sheets; line and column are then those of a cell.
    """

    file: str
    line: int | None = None
    column: int = 1
    length: int = 0
    text: str = ""
    sheet: str | None = None

    def __str__(self) -> str:
        """Return `file:line`, the form that editors understand; in a sheet the cell, as spreadsheets name it."""
        if self.sheet is None:
            return self.file if self.line is None else f"{self.file}:{self.line}"
        sheet = f'blad "{self.sheet}"' if self.sheet else ""
        cell = "" if self.line is None else f"cel {cell_name(self.line, self.column)}"
        return ", ".join(filter(None, (self.file, sheet, cell)))


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell: D7 is in the fourth column and the seventh row."""
    letters = ""
    while column > 0:
        column, letter = divmod(column - 1, 26)
        letters = f"{chr(ord('A') + letter)}{letters}"
    return f"{letters}{row}"


@dataclass(frozen=True, slots=True)
class Problem:
    """Describe one thing that is wrong.

    Attributes:
        code: stable name of the kind of problem, for machines.
        what: one Dutch sentence without final stop; user input stands in quotes.
        remedy: what the user can do, in Dutch; empty when `what` says it all.
        place: where, or None when there is no place.
        cause: why, in Dutch; may be empty.
        severity: error or warning.
        repaired: the text as it should be, where that is certain.
    """

    code: str
    what: str
    remedy: str = ""
    place: Place | None = None
    cause: str = ""
    severity: Severity = Severity.ERROR
    repaired: str | None = None

    def at(self, place: Place) -> Problem:
        """Return the same problem with a place; an existing place stays."""
        return self if self.place else replace(self, place=place)

    def __str__(self) -> str:
        """Return the problem as plain lines: place and what, cause, remedy."""
        head = f"{self.place}  {self.what}" if self.place else self.what
        return "\n".join(part for part in (head, self.cause, self.remedy) if part)


def by_place(problems: list[Problem] | tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Sort problems by file, line and column, and drop exact repeats."""

    def key(problem: Problem) -> tuple[str, str, int, int, str]:
        place = problem.place or Place("")
        return (place.file, place.sheet or "", place.line or 0, place.column, problem.what)

    return tuple(sorted(dict.fromkeys(problems), key=key))


class StrategiekeuzeError(Exception):
    """Carry the problems that stopped the work. Base of every error of ours."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = by_place(problems)
        super().__init__("\n\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[StrategiekeuzeError], tuple[Problem, ...]]:
        """Copy and pickle by the problems, so that an error survives a pool of processes."""
        return type(self), self.problems


class UsageError(StrategiekeuzeError):
    """Say that the call itself is wrong: an unknown option, a strategy that does not exist."""


class ProfileError(StrategiekeuzeError):
    """Say that a profile is rejected."""


class PolicyError(StrategiekeuzeError):
    """Say that a policy is rejected."""


class DocumentError(StrategiekeuzeError):
    """Say that a document with policy cannot be read."""


class RegisterError(StrategiekeuzeError):
    """Say that a register of deviations is rejected; it stays as it is."""


class RulesError(StrategiekeuzeError):
    """Say that a rule set is malformed and cannot run."""


class ContradictionError(StrategiekeuzeError):
    """Say that well-formed rules contradict each other on this profile."""


class EngineDifferenceError(StrategiekeuzeError):
    """Say that two engines conclude differently; no advice is given then."""
