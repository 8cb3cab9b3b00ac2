"""The narrowest bounds around several values of one fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.situation import Value, options, spread
from strategiekeuze.model.facts import Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def hull(fact: Fact, values: Sequence[int]) -> Mapping[str, Value]:
    """Return the value that holds all of these and as little else as possible, by fact; for a list by `fact:option`."""
    if fact.soort is Kind.LIST:
        held = {index: [value >> index & 1 for value in values] for index in range(len(fact.opties))}
        return {f"{fact.sleutel}:{index}": spread(min(each), max(each), None) for index, each in held.items()}
    if fact.soort is Kind.CHOICE:
        return {fact.sleutel: options(sum({1 << value for value in values}), None)}
    return {fact.sleutel: spread(min(values), max(values), None)}
