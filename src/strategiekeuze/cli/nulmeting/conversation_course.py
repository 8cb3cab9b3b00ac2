"""The course of a conversation: which question comes next, and what is said around the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from strategiekeuze.cli.nulmeting import conversation_text as text
from strategiekeuze.cli.nulmeting import ending_text as ending
from strategiekeuze.service.assessment.interview.interview import next_question, previous_question

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.service.assessment.interview.interview import Interview
    from strategiekeuze.service.assessment.interview.opening import Wanted


class Course(Protocol):
    """The course of a conversation."""

    def next(self, interview: Interview, after: Fact | None = None) -> Fact | None:
        """Return the question to ask after another, or first; None when none is left."""

    def previous(self, interview: Interview, before: Fact) -> Fact | None:
        """Return the question before another, None before the first."""

    def heading(self, interview: Interview, fact: Fact) -> str:
        """Return which question this is."""

    def opening(self, interview: Interview) -> Iterable[str]:
        """Return the lines before the first question."""

    def told(self, interview: Interview) -> Iterable[str]:
        """Return the lines after an answer."""

    def is_over(self, interview: Interview) -> bool:
        """Tell whether nothing is left to ask."""

    def finished(self, interview: Interview) -> Iterable[str]:
        """Return the lines at the end."""

    def stopped(self, interview: Interview) -> Iterable[str]:
        """Return the lines when somebody stops before the end."""


class WholeCourse:
    """Ask every open question in its order, or the one that was named."""

    def __init__(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._single = bool(wanted.question)

    def next(self, interview: Interview, after: Fact | None = None) -> Fact | None:
        """Return the first open question after another; the one that was named comes first, also with an answer."""
        return interview.asked[0] if self._single and after is None else next_question(interview, after)

    def previous(self, interview: Interview, before: Fact) -> Fact | None:
        """Return the question before another, None before the first."""
        return previous_question(interview, before)

    def heading(self, interview: Interview, fact: Fact) -> str:
        """Return the number of the question."""
        return text.number(interview, fact)

    def opening(self, interview: Interview) -> Iterable[str]:
        """Return what this is."""
        return text.opening(interview, single=self._single)

    def told(self, _: Interview) -> Iterable[str]:
        """Return nothing: the next question follows at once."""
        return ()

    def is_over(self, interview: Interview) -> bool:
        """Tell whether every question was asked; whoever stops at a single one did not finish it."""
        return not self._single and next_question(interview) is None

    def finished(self, interview: Interview) -> Iterable[str]:
        """Return what is open, and how to go on."""
        return ending.finished(interview, self._wanted)

    def stopped(self, interview: Interview) -> Iterable[str]:
        """Return how to go on another time."""
        return ending.stopped(interview, self._wanted)
