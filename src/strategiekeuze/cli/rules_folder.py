"""The option `--regels`, shared by commands that take a rule set."""

from __future__ import annotations

from typing import Annotated

import typer

Regels = Annotated[str | None, typer.Option("--regels", metavar="MAP", help="Map met een eigen regelset.")]


def checked(folder: str | None, option: str = "--regels") -> str | None:
    """Return the folder as given, when it is one that can be read.

    Raises:
        UsageError: when the name is empty, as with a variable that has no value.
        RulesError: when there is no rule set in the folder, or far too much beside it.
    """
    if folder is None:
        return None

    from pathlib import Path

    from strategiekeuze.errors import Problem, RulesError, UsageError
    from strategiekeuze.language.rule_set.files import RuleFiles, folder_problem

    if not folder:
        remedy = f"Noem een map, of laat {option} weg."
        raise UsageError(Problem("lege-mapnaam", "de naam van de map met regels is leeg", remedy))
    problem = folder_problem(Path(folder))
    if problem:
        raise RulesError(problem)
    found: list[Problem] = []
    if not RuleFiles(Path(folder), found).complete:
        raise RulesError(*found)
    return folder
