"""Tell whether an advice fell away because a lack was met: then a lighter advice is no surprise.

A lack is a condition that holds from the lowest value of a fact up to some limit ("lower than 3"), a bottleneck, or a
finding that rests on such conditions. An advice rests on the arguments for it, or on the rule that designates it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.normal import Among, CountOf, Form, Within
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.model.facts import Lowest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.service.health.trial import Case, Trial


def lack_met(trial: Trial, old: Case, new: Case) -> bool:
    """Tell whether the old advice lost an argument or its designation because a lack was met, or became excluded."""
    slug = old.pick.strategy
    if slug is None:
        return False
    if slug in new.pick.excluded and slug not in old.pick.excluded:
        return True
    return any(ceased_by_lack(trial, rule, old, new) for rule in resting_on(trial, slug))


def only_tie_moved(old: Case, new: Case) -> bool:
    """Tell whether all points stayed the same, and only another bottleneck decided a tie in another way."""
    same = (old.pick.balances, old.pick.excluded.keys()) == (new.pick.balances, new.pick.excluded.keys())
    if not same or old.pick.rung or new.pick.rung or old.bottleneck == new.bottleneck:
        return False
    return {old.pick.strategy, new.pick.strategy} <= {*old.pick.tied}


def resting_on(trial: Trial, slug: str) -> Iterator[int]:
    """Yield the rules that argue for a strategy or designate it."""
    yield from (rule for rule, points in trial.scheme.arguments[slug] if points > 0)
    yield from trial.scheme.designating(slug)


def ceased_by_lack(trial: Trial, rule: int, old: Case, new: Case) -> bool:
    """Tell whether a rule held and holds no more, because one of its conditions is a lack that was met."""
    if old.verdicts[rule] != TRUE or new.verdicts[rule] == TRUE:
        return False
    forms = [trial.program.forms[index] for index in trial.program.rule_forms[rule]]
    return any(is_met(trial, form, old, new) for form in forms)


def is_met(trial: Trial, form: Form, old: Case, new: Case) -> bool:
    """Tell whether a condition is a lack that was there, and is there no more."""
    match form:
        case CountOf(variables, _, negated):
            return not negated and any(finding_ceased(trial, variable, old, new) for variable in variables)
        case Among(variable, options):
            ceased = bool(old.found[variable] & options) and not new.found[variable] & options
            return ceased and is_bottleneck(trial, variable)
        case Within(variable, runs):
            first, last = runs[0]
            declared = trial.program.variables.all[variable]
            if not declared.fact and first == 1:
                return finding_ceased(trial, variable, old, new)
            return first == declared.lowest and old.found[variable] <= last < new.found[variable]


def finding_ceased(trial: Trial, variable: int, old: Case, new: Case) -> bool:
    """Tell whether a finding holds no more, because a lack was met on which it rests."""
    if not old.found[variable] or new.found[variable]:
        return False
    rules = [rule for layer in trial.program.layers for key, all_ in layer.findings if key == variable for rule in all_]
    return any(ceased_by_lack(trial, rule, old, new) for rule in rules)


def is_bottleneck(trial: Trial, variable: int) -> bool:
    """Tell whether a choice says which of other facts is lowest: to be it is a lack."""
    fact = trial.rules.feiten.by_key.get(trial.program.variables.all[variable].fact)
    return fact is not None and isinstance(fact.afleiding, Lowest)
