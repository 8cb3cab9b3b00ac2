"""No two rules say the same: what is meant once would count twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.regions import regions_of
from strategiekeuze.errors import Problem, Severity
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.checks.regions import Allowed
    from strategiekeuze.model.rule import Conclusion, Rule, RuleSet

CODE = "dubbele-regel"

Direction = tuple[Effect, str, bool]


def check(rule_set: RuleSet) -> Iterator[Problem]:
    """Yield each rule that has the conditions of an earlier one, and concludes the same."""
    seen: dict[tuple[frozenset[Allowed], Direction], Rule] = {}
    for region in regions_of(rule_set):
        rule = region.rule
        first = seen.setdefault((region.same, direction(rule.conclusie)), rule)
        if first is not rule:
            yield repeated(rule, first)


def direction(conclusion: Conclusion) -> Direction:
    """Return where a conclusion points, however strongly."""
    return conclusion.soort, conclusion.doel, conclusion.punten > 0


def repeated(rule: Rule, first: Rule) -> Problem:
    """Say that a rule says what another says."""
    what = f"regel {rule.id} zegt hetzelfde als regel {first.id}, op {first.plaats}"
    cause = "Zijn punten tellen dus dubbel." if rule.conclusie.soort is Effect.ARGUMENT else ""
    remedy = "Haal een van de twee weg, of pas de voorwaarden aan."
    return Problem(CODE, what, remedy, rule.plaats, cause, Severity.WARNING)
