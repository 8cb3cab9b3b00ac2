"""What a translator needs to know, and where its problems go."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import MOST_HINTS, meant_or_all, quoted
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from strategiekeuze.language.sentences.vocabulary import Vocabulary
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import Source
    from strategiekeuze.model.wheel import Wheel


@dataclass(frozen=True, slots=True)
class Context:
    """The parts of a rule set that its rules refer to."""

    facts: Facts
    wheel: Wheel
    sources: Mapping[str, Source]
    vocabulary: Vocabulary
    conclusions: frozenset[str]
    problems: list[Problem] = field(default_factory=list)
    findings: Callable[[], tuple[str, ...]] = tuple

    def names(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the names that are no fact by the parameter that they are a value of."""
        strategies = tuple(each.naam for each in self.wheel.strategieen)
        return ("strategie", strategies), ("bevinding", self.findings())

    @property
    def hints(self) -> bool:
        """Whether a suggestion is still worth its time: not after very many problems."""
        return len(self.problems) < MOST_HINTS

    def report(self, code: str, what: str, remedy: str, place: Place, cause: str = "") -> None:
        """Add a problem."""
        self.problems.append(Problem(code, what, remedy, place, cause))

    def unknown(self, code: str, what: str, word: str, known: Iterable[str], place: Place) -> None:
        """Add a problem about an unknown name, with the nearest known ones or all of them."""
        self.report(code, what, meant_or_all(word, known, self.problems), place)

    def strategy(self, word: str, place: Place) -> str | None:
        """Return the slug of a strategy by its name or slug; None, with a problem, when there is none."""
        wanted = plain(word)
        for each in self.wheel.strategieen:
            if wanted in (plain(each.naam), plain(each.slug)):
                return each.slug
        names = [each.naam for each in self.wheel.strategieen]
        self.unknown("onbekende-strategie", f"de strategie {quoted(word)} ken ik niet", word, names, place)
        return None
