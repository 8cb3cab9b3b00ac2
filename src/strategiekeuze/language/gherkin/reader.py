"""Read a file with rules: Dutch Gherkin as people write it, every slip that can harm an error."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity
from strategiekeuze.language.gherkin.mending import HARMLESS, mend
from strategiekeuze.language.gherkin.problems import empty_feature, other_language, too_long
from strategiekeuze.language.gherkin.tree import Tree
from strategiekeuze.language.gherkin.words import DUTCH

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.language.gherkin.feature import Feature


def read_feature(text: str, file: str) -> tuple[Feature | None, tuple[Problem, ...]]:
    """Return the feature in a text as its writer meant it, and every slip in it.

    The feature is None when there is nothing to read. A slip that can harm is an error even when it could be mended,
    for a rule must say what it says without any guess; the feature is there to look for more.
    """
    rows = text.split("\n")
    refused = too_long(rows, file)
    if refused:
        return None, refused
    mended = mend(text, file, DUTCH)
    if mended.language != DUTCH:
        return None, (other_language(rows, file),)
    problems = tuple(strict(problem) for problem in mended.problems)
    tree = mended.meant.get("feature") if mended.meant else None
    if not tree:
        return None, problems or (empty_feature(file),)
    return Tree(mended.meant_rows, rows, file).feature(tree), problems


def strict(problem: Problem) -> Problem:
    """Return a slip as an error, unless it is harmless."""
    return problem if problem.code in HARMLESS else replace(problem, severity=Severity.ERROR)
