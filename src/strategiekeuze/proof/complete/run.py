"""Run the real engine on a complete profile: what is proved is never shown before it says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import choice_if_any
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.proof.verified import disagreement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.choice import Pick
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers


@dataclass(frozen=True, slots=True)
class Ran:
    """What the engine says of one profile.

    Attributes:
        verdicts: per rule 0, 1 or 2.
        low, high: the values of all variables, findings included.
        pick: None when two strategies are designated on one rung.
    """

    verdicts: Sequence[int]
    low: list[int]
    high: list[int]
    pick: Pick | None

    def fired(self, rule: int) -> bool:
        """Tell whether a rule holds."""
        return self.verdicts[rule] == TRUE


def ran(machine: Machine, answers: Answers) -> Ran:
    """Return what the engine says."""
    situation = machine.situation(answers)
    outcome = machine.run(situation.point_low, situation.point_high)
    program = machine.program
    pick = choice_if_any(machine.scheme, outcome.verdicts, bottleneck_of(program, situation), program.rules)
    return Ran(outcome.verdicts, list(outcome.low), list(outcome.high), pick)


def confirmed(*, holds: bool) -> None:
    """Check that the engine says what was proved.

    Raises:
        EngineDifferenceError: when it does not.
    """
    if not holds:
        raise disagreement()
