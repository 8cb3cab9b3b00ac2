"""The facts that a change touches, as readers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.model.change import ChangedFact
from strategiekeuze.proof.moves import declared_fixed, with_sources
from strategiekeuze.proof.verified import changed
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact, Facts
    from strategiekeuze.proof.search import Taken


def changes(answers: Answers, taken: Sequence[Taken]) -> tuple[ChangedFact, ...]:
    """Return the facts that change; a list is one fact, whichever of its options move."""
    after = changed(answers, taken)
    steps: dict[str, int] = {}
    for movable, move in taken:
        steps[movable.fact.sleutel] = steps.get(movable.fact.sleutel, 0) + move.steps
    first = {movable.fact.sleutel: movable for movable, _ in reversed(taken)}
    return tuple(
        ChangedFact(
            feit=key,
            naam=first[key].fact.naam,
            van=in_words(first[key].fact, answers.values[key].value if key in answers.values else first[key].value),
            naar=in_words(first[key].fact, after.values[key].value),
            stappen=count,
            geschat=key not in answers.values,
        )
        for key, count in steps.items()
    )


def names_of(facts: Facts, keys: Iterable[str]) -> tuple[str, ...]:
    """Return the names of these facts, in the order of the declarations."""
    wanted = set(keys)
    return tuple(fact.naam for fact in facts.feiten if fact.sleutel in wanted)


def fact_named(name: str, facts: Facts) -> Fact:
    """Return a fact by its key or one of its names.

    Raises:
        UsageError: when there is none.
    """
    fact = facts.by_name.get(plain(name))
    if fact is None:
        what = f"het feit {quoted(name)} ken ik niet"
        raise UsageError(Problem("onbekend-feit", what, meant_or_all(name, facts.by_key)))
    return fact


def held_fixed(named: Iterable[str], facts: Facts) -> frozenset[str]:
    """Return the facts that may not change: those named, those that nobody can change, and what both are derived from.

    Raises:
        UsageError: when there is no such fact.
    """
    return declared_fixed(facts) | with_sources(facts, [fact_named(name, facts).sleutel for name in named])
