"""Derived facts: mean, lowest, class and lookup, each on points and on intervals."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from strategiekeuze.engine.arithmetic import mean
from strategiekeuze.engine.situation import Value, options, spread
from strategiekeuze.model.facts import ClassOf, Derivation, Lookup, Lowest, Mean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def derive(rule: Derivation, values: Mapping[str, Value]) -> Value:
    """Return the value that a derivation gives, from the values of other facts."""
    match rule:
        case Mean():
            return mean_of(rule, values)
        case Lowest():
            return lowest_of(rule, values)
        case ClassOf():
            return class_of(rule, values)
        case Lookup():
            return looked_up(rule, values)


def mean_of(rule: Mean, values: Mapping[str, Value]) -> Value:
    """Return the mean: of the known parts when the rule allows that, else of all."""
    parts = [values[key] for key in rule.van]
    points = [part.point for part in parts if part.point is not None]
    whole = len(points) == len(parts) or (rule.deels and points)
    point = mean(points) if whole else None
    return spread(mean([part.low for part in parts]), mean([part.high for part in parts]), point)


def lowest_of(rule: Lowest, values: Mapping[str, Value]) -> Value:
    """Return which part is lowest, and which parts may be."""
    parts = [values[key] for key in rule.van]
    points = [part.point for part in parts if part.point is not None]
    point = points.index(min(points)) if len(points) == len(parts) else None
    mask = sum(1 << index for index in range(len(parts)) if can_be_lowest(parts, index))
    return options(mask, point)


def can_be_lowest(parts: Sequence[Value], index: int) -> bool:
    """Tell whether this part may be the first of the lowest."""
    floor = parts[index].low
    before = all(floor < other.high for other in parts[:index])
    return before and all(floor <= other.high for other in parts[index + 1 :])


def class_of(rule: ClassOf, values: Mapping[str, Value]) -> Value:
    """Return the class of a number."""
    part = values[rule.van]
    point = None if part.point is None else bisect_right(rule.grenzen, part.point)
    return spread(bisect_right(rule.grenzen, part.low), bisect_right(rule.grenzen, part.high), point)


def looked_up(rule: Lookup, values: Mapping[str, Value]) -> Value:
    """Return the value that belongs to a choice."""
    part = values[rule.van]
    possible = [value for option, value in enumerate(rule.tabel) if part.low >> option & 1]
    point = None if part.point is None else rule.tabel[part.point]
    return spread(min(possible), max(possible), point)
