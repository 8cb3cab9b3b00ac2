"""The answers after a change, and what the real engine says of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import Decision, decide
from strategiekeuze.errors import EngineDifferenceError, Problem
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.moves import Movable, Move
    from strategiekeuze.proof.search import Taken


def verified(machine: Machine, answers: Answers, taken: Sequence[Taken], wanted: Collection[str | None]) -> Decision:
    """Return the decision of the real engine after these moves.

    Raises:
        EngineDifferenceError: when it is none of the outcomes that the solver promised.
    """
    decision = decide(machine, changed(answers, taken))
    if decision.pick.strategy in wanted:
        return decision
    raise disagreement()


def disagreement() -> EngineDifferenceError:
    """Return the error that says that the engine does not confirm what the solver found."""
    return EngineDifferenceError(
        Problem(
            code="bewijs-verschilt",
            what="het bewijs en het advies spreken elkaar tegen",
            remedy="Er is daarom geen antwoord. Meld dit aan de makers, met het profiel.",
        )
    )


def changed(answers: Answers, taken: Sequence[Taken]) -> Answers:
    """Return the answers after these moves."""
    values = dict(answers.values)
    for movable, move in taken:
        values[movable.fact.sleutel] = answer_after(values.get(movable.fact.sleutel), movable, move)
    return replace(answers, values=values)


def answer_after(before: Answer | None, movable: Movable, move: Move) -> Answer:
    """Return the answer to one fact after a move; of a list the move is about one option."""
    if movable.fact.soort is not Kind.LIST or before is None:
        return Answer(move.value, "")
    value = before.value ^ 1 << int(movable.name.rpartition(":")[2])
    return replace(before, value=value, text="")
