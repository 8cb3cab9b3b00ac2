"""The integer variables of a rule set: where each fact and each finding lives in the value arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import DESCRIPTIVE, Facts, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Variable:
    """One integer variable.

    Attributes:
        name: unique in the rule set; `fact`, `fact:option` for a member of a list, or the finding in quotes.
        lowest, highest: the whole range.
        fact: key of the fact, empty for a finding.
        options: number of options when the variable is a mask of possible options, else 0.
    """

    name: str
    lowest: int
    highest: int
    fact: str
    options: int = 0


@dataclass(frozen=True, slots=True)
class Variables:
    """All variables: first those of facts, then those of findings."""

    all: tuple[Variable, ...]
    index: dict[str, int]

    def fact(self, key: str) -> int:
        """Return the index of a fact's variable."""
        return self.index[key]

    def member(self, key: str, option: int) -> int:
        """Return the index of the yes/no variable for one option of a list."""
        return self.index[f"{key}:{option}"]

    def finding(self, name: str) -> int:
        """Return the index of a finding's variable."""
        return self.index[finding_name(name)]


def finding_name(name: str) -> str:
    """Return the variable name of a finding; the quotes keep it apart from facts."""
    return f'"{name}"'


def variables_of(facts: Facts, findings: Iterable[str]) -> Variables:
    """Give every fact and every finding its variable."""
    found = [variable for fact in facts.feiten for variable in of_fact(facts, fact.sleutel)]
    found += [Variable(finding_name(name), 0, 1, "") for name in findings]
    return Variables(tuple(found), {variable.name: index for index, variable in enumerate(found)})


def of_fact(facts: Facts, key: str) -> list[Variable]:
    """Return the variables of one fact; a descriptive fact has none."""
    fact = facts.by_key[key]
    if fact.soort in DESCRIPTIVE:
        return []
    if fact.soort is Kind.LIST:
        return [Variable(f"{key}:{option}", 0, 1, key) for option in range(len(fact.opties))]
    if fact.soort is Kind.CHOICE:
        everything = fact.everything
        return [Variable(key, everything, everything, key, len(fact.opties))]
    return [Variable(key, fact.van, fact.tot, key)]
