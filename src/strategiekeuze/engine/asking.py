"""What to ask next in a conversation: the question that leaves least open.

The question that an advice names (`question.py`) leaves the fewest strategies. With little known no single answer rules
one out, and then every question looks the same. So here equals are told apart by how much stays undecided.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.question import representative_values, with_answer
from strategiekeuze.engine.relevance import open_weight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact

Left = tuple[float, float]
"""The mean number of strategies that are possible after an answer, and how much is then undecided."""


def next_question(machine: Machine, answers: Answers, facts: Sequence[Fact]) -> Fact | None:
    """Return which of these facts to ask: the one whose answer leaves least open; the first of equals.

    Each representative value of a fact counts equally. None when there are no facts.
    """
    return min(facts, key=lambda fact: left_by(machine, answers, fact), default=None)


def left_by(machine: Machine, answers: Answers, fact: Fact) -> Left:
    """Return what the answer to a fact leaves open, over its representative values."""
    values = representative_values(machine.program, fact)
    looks = [machine.look(with_answer(answers, fact, value)) for value in values]
    strategies = sum([len(look.possible.strategies) for look in looks])
    return strategies / len(values), sum([open_weight(machine.scheme, look) for look in looks]) / len(values)
