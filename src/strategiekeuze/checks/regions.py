"""What the conditions of a rule ask together, in one form, so that rules can be compared whatever their words are.

A measure is one variable, or the number of several yes/no variables that hold. The region of a rule gives for each
measure that its conditions speak of the values that are allowed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, CountOf, Within, merged, normal
from strategiekeuze.engine.program import findings_read
from strategiekeuze.engine.variables import variables_of
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.model.rule import Effect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from strategiekeuze.engine.normal import Form, Run
    from strategiekeuze.engine.variables import Variables
    from strategiekeuze.model.rule import Condition, Rule, RuleSet

Measure = int | tuple[int, ...]
Runs = tuple["Run", ...]
Allowed = tuple[Measure, Runs]

UNKNOWN = ((0, 1),)
"""The values of a yes/no variable that no condition speaks of."""


@dataclass(frozen=True, slots=True)
class Region:
    """A rule with the values that its conditions allow, per measure."""

    rule: Rule
    allowed: Mapping[Measure, Runs]

    @property
    def same(self) -> frozenset[Allowed]:
        """What is equal for rules whose conditions mean the same."""
        return frozenset(self.allowed.items())

    def inside(self, other: Region) -> bool:
        """Tell whether this rule holds only where the other holds too."""
        return all(self._within(measure, runs) for measure, runs in other.allowed.items())

    def possible(self, measure: Measure) -> bool:
        """Tell whether the conditions on this measure can hold together, and with those on its variables alone."""
        counted = self._counted(measure)
        return bool(overlap(self.allowed[measure], counted) if counted else self.allowed[measure])

    def _within(self, measure: Measure, runs: Runs) -> bool:
        found = self.allowed.get(measure) or self._counted(measure)
        return bool(found) and all(any(low <= first and last <= high for low, high in runs) for first, last in found)

    def _counted(self, measure: Measure) -> Runs:
        """Return how many of several variables hold, as far as each is known alone."""
        if not isinstance(measure, tuple):
            return ()
        known = [self.allowed.get(variable) or UNKNOWN for variable in measure]
        return ((sum(runs[0][0] for runs in known), sum(runs[-1][1] for runs in known)),)


def regions_of(rule_set: RuleSet) -> tuple[Region, ...]:
    """Return the region of every rule, in the order of the rules; worked out once."""
    return _regions(ByIdentity(rule_set))


@lru_cache(maxsize=4)
def _regions(key: ByIdentity[RuleSet]) -> tuple[Region, ...]:
    rule_set = key.held
    return tuple(Region(rule, region(rule, rule_set)) for rule in rule_set.regels)


def region(rule: Rule, rule_set: RuleSet) -> dict[Measure, Runs]:
    """Return the values that all conditions of a rule allow together; a measure without any never holds."""
    return together(pair for condition in rule.voorwaarden for pair in asked(condition, rule_set))


def together(asked_for: Iterable[Allowed]) -> dict[Measure, Runs]:
    """Return what is left of each measure when all of this is asked."""
    found: dict[Measure, Runs] = {}
    for measure, runs in asked_for:
        found[measure] = overlap(found[measure], runs) if measure in found else runs
    return found


def asked(condition: Condition, rule_set: RuleSet) -> Iterator[Allowed]:
    """Yield what one condition asks of each measure."""
    variables = variables_in(ByIdentity(rule_set))
    return measured(normal(condition.test, rule_set.feiten.by_key, variables), variables)


@lru_cache(maxsize=4)
def variables_in(key: ByIdentity[RuleSet]) -> Variables:
    """Return the variables of a rule set, also when findings in it go round or are never concluded."""
    rules = key.held.regels
    concluded = {rule.conclusie.doel for rule in rules if rule.conclusie.soort is Effect.FINDING}
    return variables_of(key.held.feiten, sorted(concluded.union(*map(findings_read, rules))))


def measured(form: Form, variables: Variables) -> Iterator[Allowed]:
    """Yield what a normal form asks of each measure."""
    match form:
        case Within(variable, runs):
            whole = variables.all[variable]
            yield variable, overlap(runs, ((whole.lowest, whole.highest),))
        case Among(variable, options):
            yield variable, merged({place for place in range(options.bit_length()) if options >> place & 1})
        case CountOf():
            yield from counted(form)


def counted(form: CountOf) -> Iterator[Allowed]:
    """Yield what a count asks: of each variable alone when all must hold or none may, else of their number."""
    most = len(form.variables)
    lowest, highest = (0, form.minimum - 1) if form.negated else (form.minimum, most)
    if highest == 0 or lowest == most:
        yield from ((variable, ((int(lowest > 0),) * 2,)) for variable in form.variables)
    else:
        yield tuple(sorted(form.variables)), ((lowest, highest),)


def overlap(left: Runs, right: Runs) -> Runs:
    """Return the values that lie in both."""
    both = [(max(one[0], other[0]), min(one[1], other[1])) for one in left for other in right]
    return tuple((first, last) for first, last in both if first <= last)
