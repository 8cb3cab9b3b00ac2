"""Where a profile stands: the choice, how certain it is, and what can still happen. No reasons; those cost time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.engine.bounds import Ways
from strategiekeuze.engine.choice import choose
from strategiekeuze.engine.decision import bottleneck_of, judge
from strategiekeuze.model.advice import Certainty

if TYPE_CHECKING:
    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.machine import Look, Machine
    from strategiekeuze.model.answers import Answers


@dataclass(frozen=True, slots=True)
class Standing:
    """The choice without its reasons.

    Attributes:
        look: what is known, and the outcomes still possible when nothing is assumed; the choice is one of them.
        pick: the choice on points.
        assumptions: facts whose assumed value the certainty rests on.
    """

    look: Look
    pick: Pick
    certainty: Certainty
    assumptions: tuple[str, ...]

    @property
    def advised(self) -> str | None:
        """The strategy that may be named as the advice; None for no preference, or when too little is known."""
        return None if self.certainty is Certainty.INSUFFICIENT else self.pick.strategy


def standing_of(machine: Machine, answers: Answers) -> Standing:
    """Return where a profile stands, by every engine of the machine.

    Raises:
        ContradictionError: when two strategies are designated on one rung.
        EngineDifferenceError: when the engines conclude differently.
    """
    look, program = machine.look(answers), machine.program
    on_points = machine.run(look.situation.point_low, look.situation.point_high)
    bottleneck = bottleneck_of(program, look.situation)
    pick = choose(machine.scheme, on_points.verdicts, bottleneck, program.rules)
    possible = look.possible.including(pick.strategy)
    if pick.strategy not in look.possible.strategies:
        extra = Ways(look.ways.by_ladder, look.ways.by_points | {pick.strategy})
        look = replace(look, ways=extra, possible=possible)
    return Standing(look, pick, *judge(machine, answers, possible, pick))
