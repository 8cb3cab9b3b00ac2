"""Read a file of rules as tests: the whole rule set must be right before one of its rules can run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.rule_set.files import RULE_SUFFIX
from strategiekeuze.service.examples.read_file import ReadFile
from strategiekeuze.service.examples.spoken import spoken_in
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def read_rules(path: Path, folder: Path) -> ReadFile:
    """Return the rules in a file of a rule set, or the problems that stop them.

    Args:
        path: the file, as messages show it.
        folder: of the rule set, as messages show it.
    """
    try:
        spoken = spoken_in(folder)
    except RulesError as error:
        return ReadFile(None, None, problems_here(error.problems, path))
    text = read_text(path)
    if isinstance(text, Problem):
        return ReadFile(spoken, None, (text,))
    feature, problems = read_feature(text, str(path))
    return ReadFile(spoken, feature, () if feature else problems)


def problems_here(problems: Iterable[Problem], path: Path) -> tuple[Problem, ...]:
    """Return the problems that stop the rules in a file; those in other files of rules are told there."""
    told = {problem: problem.place.file if problem.place else "" for problem in problems}
    elsewhere = {problem: file for problem, file in told.items() if file.endswith(RULE_SUFFIX) and file != str(path)}
    here = [problem for problem in told if problem not in elsewhere]
    if elsewhere:
        what = "deze regels draaien pas als elk bestand met regels klopt"
        remedy = f"Herstel ook {listing(map(quoted_path, dict.fromkeys(elsewhere.values())))}."
        here.append(Problem("regelset-klopt-niet", what, remedy, Place(str(path))))
    return tuple(here)
