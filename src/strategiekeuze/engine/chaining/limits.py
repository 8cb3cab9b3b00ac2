"""What the chaining library would get wrong without saying so: checked before it gets the rules."""

from __future__ import annotations

from itertools import chain
from struct import calcsize
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.engine.chaining.plan import Block, Plan

LARGEST = 2 ** (8 * calcsize("l") - 1) - 1
"""The largest number that the library compares: it reads rules as a C `long`, and cuts off larger numbers."""

OWN_NAMES = ("blok", "id", "sid", "$s")
"""Properties of every fact, beside its columns: ours, then those of the library."""


def refusals(plan: Plan) -> Iterator[str]:
    """Return in Dutch what the library cannot bear in a plan; nothing when all is well."""
    for block in plan.blocks:
        yield from clashes(block)
    bounds = chain.from_iterable(clause.bounds for block in plan.blocks for clause in block.clauses)
    for number in sorted({bound.number for bound in bounds if abs(bound.number) > LARGEST}):
        yield f"het getal {number} is te groot"


def clashes(block: Block) -> Iterator[str]:
    """Return the names in one fact that the library takes for the same name."""
    seen: dict[int, str] = {}
    for name in (*OWN_NAMES, *(column.name for column in block.columns)):
        other = seen.setdefault(name_hash(name), name)
        if other != name:
            yield f'de namen "{other}" en "{name}" zijn niet uit elkaar te houden'


def name_hash(name: str) -> int:
    """Return the 32-bit FNV-1a hash by which the library knows a property."""
    result = 2166136261
    for byte in name.encode():
        result = (result ^ byte) * 16777619 % 2**32
    return result
