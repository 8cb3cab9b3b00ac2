"""What changed in the facts between two measurements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.explain.found import UNKNOWN, origin_of
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, Fact, Kind
from strategiekeuze.model.progress import FactChange, Move

if TYPE_CHECKING:
    from strategiekeuze.engine.situation import Situation
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.wheel import Wheel


ESTIMATED = "geschat"


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known at one measurement: the answers, and what follows from them."""

    answers: Answers
    situation: Situation

    def value(self, fact: Fact) -> int | None:
        """Return the value of a fact that was stated or follows from others; a mere estimate of a theme is none."""
        answer = self.answers.values.get(fact.sleutel)
        if answer is not None:
            return answer.value
        return self.situation.values[fact.sleutel].point if fact.afleiding else None

    def words(self, fact: Fact) -> str:
        """Return the value as users read it, with its origin when it rests on an estimate."""
        answer, value = self.answers.values.get(fact.sleutel), self.value(fact)
        if value is None:
            return UNKNOWN
        if answer is not None:
            return answer.text if fact.soort is Kind.LIST else show_value(fact, value)
        return f"{show_value(fact, value)} ({ESTIMATED})" if self.estimated(fact) else show_value(fact, value)

    def estimated(self, fact: Fact) -> bool:
        """Tell whether a value follows from others that are not all known."""
        if fact.sleutel in self.answers.values or fact.soort in DESCRIPTIVE or fact.soort is Kind.LIST:
            return False
        return origin_of(fact, self.situation.values[fact.sleutel]) == ESTIMATED


def changes(rules: RuleSet, before: Moment, after: Moment) -> tuple[FactChange, ...]:
    """Return what happened to every fact: first those outside the dimensions, then dimension by dimension."""
    names = [each.naam for each in rules.wiel.dimensies]
    found = [change(fact, rules.wiel, before, after) for fact in rules.feiten.feiten if fact.soort not in DESCRIPTIVE]
    return tuple(sorted(found, key=lambda each: names.index(each.dimensie) if each.dimensie else -1))


def change(fact: Fact, wheel: Wheel, before: Moment, after: Moment) -> FactChange:
    """Return what happened to one fact."""
    dimension = (each.naam for each in wheel.dimensies if fact.sleutel in (each.sleutel, *each.themas))
    return FactChange(
        feit=fact.sleutel,
        naam=fact.naam,
        dimensie=next(dimension, ""),
        verandering=move(fact, before, after),
        van=before.words(fact),
        naar=after.words(fact),
        afgeleid=not {fact.sleutel} & {*before.answers.values, *after.answers.values},
    )


def move(fact: Fact, before: Moment, after: Moment) -> Move:
    """Return which way a value went.

    A mean of some themes and a mean of all of them do not compare: what looks like a fall may be a theme that became
    known. So such a change has no direction.
    """
    old, new = before.value(fact), after.value(fact)
    if old is None or new is None:
        return appeared(old, new)
    if old == new:
        return Move.SAME
    ordered = fact.soort is Kind.ORDERED or fact.soort in NUMBERS
    if not ordered or before.estimated(fact) is not after.estimated(fact):
        return Move.OTHER
    return Move.UP if new > old else Move.DOWN


def appeared(old: int | None, new: int | None) -> Move:
    """Return whether a value came, went, or was never there."""
    if old is None and new is None:
        return Move.UNKNOWN
    return Move.NEW if old is None else Move.LOST
