"""Ask one question of many things, as far as there is time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Item = TypeVar("Item")
Answer = TypeVar("Answer")


def answers_to(
    items: Iterable[Item], question: Callable[[Item], Answer]
) -> tuple[dict[Item, Answer], tuple[Item, ...]]:
    """Return the answer for each item, and the items that there was no time for."""
    answers: dict[Item, Answer] = {}
    late: list[Item] = []
    for item in items:
        try:
            answers[item] = question(item)
        except TimeIsUpError:
            late.append(item)
    return answers, tuple(late)
