"""Load the population of a rule set: the one it declares, or a plain one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.population.default import plain_population
from strategiekeuze.language.population.reader import read_population
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.rule_set.files import not_of_folder
from strategiekeuze.language.yaml.reader import read_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.population import Population
    from strategiekeuze.model.rule import RuleSet

FILE = "bevolking.yaml"


def load_population(rules: RuleSet, folder: Path) -> Population:
    """Return the population that a rule set declares; a plain one when it declares none.

    Raises:
        RulesError: with every problem, sorted by place.
    """
    path = folder / FILE
    if not os.path.lexists(path):
        return plain_population(rules)
    problems: list[Problem] = []
    population = read_population(root_of(path, folder), FILE, rules.feiten, problems)
    if problems:
        raise RulesError(*problems)
    return population


def population_problems(rules: RuleSet, folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the population that a rule set declares; nothing when it declares none."""
    try:
        load_population(rules, folder)
    except RulesError as error:
        return error.problems
    return ()


def root_of(path: Path, folder: Path) -> Node:
    """Return what the file holds.

    Raises:
        RulesError: when it cannot be read, or holds nothing.
    """
    text = not_of_folder(path, folder) or read_text(path)
    if isinstance(text, Problem):
        raise RulesError(text)
    document = read_yaml(text, str(path))
    if document.problems:
        raise RulesError(*document.problems)
    if document.root is None:
        remedy = "Vul het bestand, of haal het weg."
        raise RulesError(Problem("leeg-bestand", f"{quoted_path(FILE)} is leeg", remedy, Place(str(path))))
    return document.root
