"""The value of each fact as changes can move it: a point and an interval, as a `Situation` has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import ClassOf, Lookup, Lowest, Mean
from strategiekeuze.proof.numbers import Average, Number, Steps, fixed, less_than, no_more_than, steps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.proof.logic import Logic, Truth


@dataclass(frozen=True, slots=True)
class Span:
    """A value with an order.

    Attributes:
        point: None when there is none, whatever changes.
    """

    low: Number
    high: Number
    point: Number | None

    @property
    def bottom(self) -> Number:
        """The lower value that a run on points reads."""
        return self.low if self.point is None else self.point

    @property
    def top(self) -> Number:
        """The upper value that a run on points reads."""
        return self.high if self.point is None else self.point


@dataclass(frozen=True, slots=True)
class Options:
    """A choice without order: per option whether it is possible, and whether it is the point.

    Attributes:
        point: None when there is no point, unless one option is left.
    """

    mask: tuple[Truth, ...]
    point: tuple[Truth, ...] | None

    @property
    def read(self) -> tuple[Truth, ...]:
        """Per option whether a run on points reads it as possible."""
        return self.mask if self.point is None else self.point


Held = Span | Options


def exact(number: Number) -> Span:
    """Return a value that is known."""
    return Span(number, number, number)


def between(low: Number, high: Number, point: Number | None) -> Span:
    """Return a value with an order; when one value is left that cannot move, that is the point."""
    if point is None and low.lowest == low.highest == high.lowest == high.highest:
        return exact(low)
    return Span(low, high, point)


def unknown(low: int, high: int, point: int | None) -> Span:
    """Return a value that stays unknown: its range, with the point that it has."""
    return between(fixed(low), fixed(high), None if point is None else fixed(point))


def derived(logic: Logic, rule: Mean | Lowest | ClassOf | Lookup, held: Mapping[str, Held]) -> Held:
    """Return the value that a derivation gives, as `engine.derivation` does."""
    match rule:
        case Mean():
            return mean_of(logic, rule, spans(held, rule.van))
        case Lowest():
            return lowest_of(logic, spans(held, rule.van))
        case ClassOf():
            return class_of(rule, spans(held, (rule.van,))[0])
        case Lookup():
            part = held[rule.van]
            if not isinstance(part, Options):
                raise TypeError(rule.van)
            return looked_up(logic, rule, part)


def spans(held: Mapping[str, Held], keys: Sequence[str]) -> list[Span]:
    """Return the values with an order of these facts."""
    return [value for value in (held[key] for key in keys) if isinstance(value, Span)]


def mean_of(logic: Logic, rule: Mean, parts: Sequence[Span]) -> Span:
    """Return the mean: of the known parts when the rule allows that, else of all."""
    points = [part.point for part in parts if part.point is not None]
    whole = len(points) == len(parts) or (rule.deels and points)
    point = Average(logic, points) if whole else None
    if point is not None and all(part.low is part.high for part in parts):
        return exact(point)
    lows, highs = (Average(logic, [getattr(part, end) for part in parts]) for end in ("low", "high"))
    return between(lows, highs, point)


def lowest_of(logic: Logic, parts: Sequence[Span]) -> Options:
    """Return which part is lowest, and which parts may be."""
    points = [part.point for part in parts if part.point is not None]
    point = below_all(logic, points, points) if len(points) == len(parts) else None
    if point is not None and all(part.low is part.high for part in parts):
        return Options(point, point)
    return Options(below_all(logic, [part.low for part in parts], [part.high for part in parts]), point)


def below_all(logic: Logic, floors: Sequence[Number], tops: Sequence[Number]) -> tuple[Truth, ...]:
    """Return per part that its floor lies below the tops of the parts before it, and not above those after it."""
    return tuple(
        logic.every(
            [
                *(less_than(logic, floor, top) for top in tops[:place]),
                *(no_more_than(logic, floor, top) for top in tops[place + 1 :]),
            ]
        )
        for place, floor in enumerate(floors)
    )


def class_of(rule: ClassOf, part: Span) -> Span:
    """Return the class of a number."""
    low, high = in_class(rule, part.low), in_class(rule, part.high)
    return between(low, high, None if part.point is None else in_class(rule, part.point))


def in_class(rule: ClassOf, number: Number) -> Steps:
    """Return the class in which a number falls: it is at least n when the number reaches the n-th limit."""
    return steps(range(len(rule.grenzen) + 1), [number.at_least(limit) for limit in rule.grenzen])


def looked_up(logic: Logic, rule: Lookup, part: Options) -> Span:
    """Return the value that belongs to a choice."""
    values = sorted(set(rule.tabel))

    def reaches(bits: Sequence[Truth], value: int, *, all_do: bool) -> Truth:
        if all_do:
            return logic.every(logic.opposite(bit) for bit, each in zip(bits, rule.tabel, strict=True) if each < value)
        return logic.some(bit for bit, each in zip(bits, rule.tabel, strict=True) if each >= value)

    low = steps(values, [reaches(part.mask, value, all_do=True) for value in values[1:]])
    high = steps(values, [reaches(part.mask, value, all_do=False) for value in values[1:]])
    if part.point is None:
        return between(low, high, None)
    return between(low, high, steps(values, [reaches(part.point, value, all_do=False) for value in values[1:]]))
