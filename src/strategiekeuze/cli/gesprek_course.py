"""The shortest course of a conversation: only what can still change the advice, the best question first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.cli import gesprek_text as text
from strategiekeuze.service.assessment.interview.interview import own_response
from strategiekeuze.service.assessment.interview.still_open import still_unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.unknown import Unknown
    from strategiekeuze.service.assessment.interview.interview import Interview
    from strategiekeuze.service.assessment.interview.opening import Wanted


class ShortestCourse:
    """Ask until no answer can change the advice. What somebody does not know is left for what it is."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._asked: list[Fact] = []
        self._seen: tuple[Interview, Unknown] | None = None
        self._before: tuple[str, ...] = ()

    def next(self, interview: Interview, _: Fact | None = None) -> Fact | None:
        """Return the question that leaves least open, None when no answer can change the advice."""
        question = self._look(interview).vraag
        fact = interview.rules.feiten.by_key[question.feit] if question else None
        if fact and interview.role:
            # Whoever goes back and answers otherwise may get another question instead of this one.
            self._asked = [*(each for each in self._asked if own_response(interview, each)), fact]
        return fact

    def previous(self, _: Interview, before: Fact) -> Fact | None:
        """Return the question that was asked before another, None before the first."""
        place = self._asked.index(before)
        return self._asked[place - 1] if place else None

    def heading(self, _: Interview, fact: Fact) -> str:
        """Return the number of the question; how many there will be depends on the answers."""
        return f"Vraag {self._asked.index(fact) + 1}"

    def opening(self, interview: Interview) -> Iterable[str]:
        """Return what this is, and what is possible."""
        found = self._look(interview)
        self._before = found.namen
        return text.opening(interview, found)

    def told(self, interview: Interview) -> Iterable[str]:
        """Return what the answer made impossible, and what is still possible."""
        found, before = self._look(interview), self._before
        self._before = found.namen
        return text.told(found, before)

    def is_over(self, interview: Interview) -> bool:
        """Tell whether nothing is left to ask."""
        return self._look(interview).vraag is None

    def finished(self, interview: Interview) -> Iterable[str]:
        """Return what came out, and how many questions that took."""
        done = sum(own_response(interview, fact) is not None for fact in self._asked)
        return text.finished(interview, self._look(interview), self._wanted, done)

    def stopped(self, interview: Interview) -> Iterable[str]:
        """Return what is still possible, and how to go on another time."""
        return text.stopped(interview, self._look(interview), self._wanted)

    def _look(self, interview: Interview) -> Unknown:
        """Return what is not known now, reckoned once per answer."""
        if self._seen is None or self._seen[0] is not interview:
            self._seen = (interview, still_unknown(interview))
        return self._seen[1]
