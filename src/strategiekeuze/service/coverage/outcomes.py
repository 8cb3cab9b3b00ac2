"""Which outcomes examples exercise, as far as they say something of the advice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import TOO_MANY
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.coverage import CoveredOutcome
from strategiekeuze.model.rule import Effect
from strategiekeuze.model.wheel import NO_PREFERENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.examples.ending import Ending
    from strategiekeuze.service.examples.judged import JudgedExample

TIE, NARROW = "gelijke stand", "nipt"


def outcomes(rules: RuleSet, examples: Sequence[JudgedExample]) -> tuple[CoveredOutcome, ...]:
    """Return each outcome with how many examples have it."""
    endings = [each.ending for each in examples if each.ending is not None]
    return tuple(counted(rules, endings))


def counted(rules: RuleSet, endings: Sequence[Ending]) -> Iterator[CoveredOutcome]:
    """Yield each outcome."""

    def number(having: Callable[[Ending], bool]) -> int:
        return sum(map(having, endings))

    for each in rules.wiel.strategieen:
        yield CoveredOutcome(
            soort="strategie", naam=each.naam, hoe_vaak=sum(one.strategy == each.slug for one in endings)
        )
    for rung in sorted({rule.conclusie.trede for rule in rules.regels if rule.conclusie.trede}):
        yield CoveredOutcome(soort="trede", naam=str(rung), hoe_vaak=sum(one.pick.rung == rung for one in endings))
    for level in certainties(rules):
        yield CoveredOutcome(soort="zekerheid", naam=level, hoe_vaak=sum(one.certainty is level for one in endings))
    special: dict[str, Callable[[Ending], bool]] = {NO_PREFERENCE: lambda one: one.word == NO_PREFERENCE}
    if any(rule.conclusie.soort is Effect.ARGUMENT for rule in rules.regels):
        special |= {TIE: tied, NARROW: lambda one: one.narrow}
    for name, having in special.items():
        yield CoveredOutcome(soort="bijzonder", naam=name, hoe_vaak=number(having))


def certainties(rules: RuleSet) -> Iterator[Certainty]:
    """Yield how certain an advice can be: some levels ask for a fact with an assumed value, or for many strategies."""
    assumes = any(fact.aanname is not None for fact in rules.feiten.feiten)
    many = len(rules.wiel.strategieen) >= TOO_MANY
    left_out = {*([] if assumes else [Certainty.FIRM_IF]), *([] if many else [Certainty.INSUFFICIENT])}
    yield from (level for level in Certainty if level not in left_out)


def tied(ending: Ending) -> bool:
    """Tell whether strategies share the highest balance where arguments decide."""
    pick = ending.pick
    return not pick.rung and pick.strategy is not None and bool(pick.tied)
