"""Problems as SARIF 2.1.0, the form in which code hosts and editors take the findings of a checker."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from strategiekeuze.checks.catalogue import by_code
from strategiekeuze.errors import Severity
from strategiekeuze.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Place, Problem

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning"}

Json = dict[str, object]


def as_sarif(problems: Sequence[Problem]) -> str:
    """Return problems as a SARIF log with one run; files are relative to the current folder where they can be."""
    codes = list(dict.fromkeys(problem.code for problem in problems))
    severity = {problem.code: problem.severity for problem in problems}
    driver = {"name": "strategiekeuze", "version": VERSION, "rules": [rule(code, severity[code]) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "language": "nl",
        "columnKind": "unicodeCodePoints",
        "results": [result(problem, codes.index(problem.code)) for problem in problems],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def rule(code: str, severity: Severity) -> Json:
    """Return what SARIF calls a rule: one kind of problem, with the page that explains it where there is one."""
    found: Json = {"id": code, "defaultConfiguration": {"level": LEVELS[severity]}}
    check = by_code().get(code)
    if check is None:
        return found
    return {**found, "shortDescription": {"text": check.title}, "help": {"text": check.page, "markdown": check.page}}


def result(problem: Problem, index: int) -> Json:
    """Return one problem."""
    parts = (f"{problem.what}.", problem.cause, problem.remedy)
    return {
        "ruleId": problem.code,
        "ruleIndex": index,
        "level": LEVELS[problem.severity],
        "message": {"text": " ".join(part for part in parts if part)},
        "locations": [location(problem.place)] if problem.place else [],
    }


def location(place: Place) -> Json:
    """Return a place; without a line the whole file is meant."""
    found: Json = {"artifactLocation": {"uri": uri(place.file)}}
    if place.line is not None:
        found["region"] = region(place, place.line)
    return {"physicalLocation": found}


def region(place: Place, line: int) -> Json:
    """Return the marked piece of a line; columns start at 1 and the end is the first column behind it."""
    found: Json = {"startLine": line, "startColumn": place.column}
    return found | ({"endColumn": place.column + place.length} if place.length else {})


def uri(file: str) -> str:
    """Return a file as a URI, relative to the current folder when it lies below it."""
    path, here = Path(file), Path.cwd()
    if path.is_absolute() and not path.is_relative_to(here):
        return f"file://{escaped(path)}"
    return escaped(path.relative_to(here) if path.is_absolute() else path)


def escaped(path: Path) -> str:
    """Return a path with forward slashes, in the signs that a URI may hold."""
    return quote(path.as_posix(), errors="surrogateescape")
