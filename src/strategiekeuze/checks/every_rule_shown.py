"""Every rule has an example: a step that names its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, Severity
from strategiekeuze.language.quoting import quoted_path

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from strategiekeuze.model.rule import Rule, RuleSet

CODE = "regel-zonder-voorbeeld"


def check(rule_set: RuleSet, named: Collection[str], folder: str) -> Iterator[Problem]:
    """Yield each rule that no example names; when none is named at all, one problem says so.

    Args:
        rule_set: the rules.
        named: the words that steps of examples hold between quotes or in a cell.
        folder: where the examples are, as the user knows it.
    """
    missing = [rule for rule in rule_set.regels if rule.id not in named]
    if len(missing) == len(rule_set.regels) > 1:
        what = f"in {quoted_path(folder)} noemt geen voorbeeld een regel"
        remedy = "Noem in elk voorbeeld het nummer van de regel, of kies een andere map met --voorbeelden."
        yield Problem(CODE, what, remedy, Place(folder), severity=Severity.WARNING)
    else:
        yield from (without_example(rule) for rule in missing)


def without_example(rule: Rule) -> Problem:
    """Say that a rule has no example."""
    remedy = f'Noem "{rule.id}" in een stap van een voorbeeld.'
    what = f"regel {rule.id} heeft geen voorbeeld"
    return Problem(CODE, what, remedy, rule.plaats, severity=Severity.WARNING)
