"""Rules that others make needless: wherever such a rule holds, one of the others has settled the matter already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.program import concluders
from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.complete.rules.inquiry import fires, silent

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from strategiekeuze.model.rule import Conclusion
    from strategiekeuze.proof.complete.rules.inquiry import Inquiry


def shadow_of(inquiry: Inquiry, rule: int, gone: Collection[int]) -> tuple[int, ...]:
    """Return the fewest rules that settle the matter wherever a rule holds; nothing when there are no such rules.

    Args:
        inquiry: the rules.
        rule: a rule that holds for some profile.
        gone: the rules that are not to be counted on.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    settling = [other for other in settlers(inquiry, rule) if other != rule and other not in gone]
    if not settling or inquiry.possible([fires(rule), *silent(settling)]):
        return ()
    return tuple(sorted(claim.place for claim in inquiry.core([fires(rule)], silent(settling))))


def settlers(inquiry: Inquiry, rule: int) -> Iterator[int]:
    """Yield the rules that, where they hold, leave nothing to decide for a rule; those that do the same go last."""
    told = inquiry.rules[rule].conclusie
    if told.soort is Effect.FINDING:
        yield from concluders(inquiry.rules, told.doel)
        return
    scheme = inquiry.machine.scheme
    earlier = [rung for rung in scheme.ladder if not told.trede or rung.number < told.trede]
    yield from (other for rung in earlier for rules in rung.rules.values() for other in rules)
    if told.soort is Effect.DESIGNATION:
        yield from same(inquiry, told)
    else:
        yield from scheme.exclusions[told.doel]


def same(inquiry: Inquiry, told: Conclusion) -> Iterator[int]:
    """Yield the rules that conclude exactly this."""
    yield from (place for place, rule in enumerate(inquiry.rules) if rule.conclusie == told)
