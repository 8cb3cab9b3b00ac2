"""A baseline measurement under way: who answers which questions, what is known, and what stands in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.answers import Origin
from strategiekeuze.model.responses import same_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from strategiekeuze.language.source import Source
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.questionnaire import Questionnaire
    from strategiekeuze.model.responses import Response
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.assessment.interview.comments import Remarks


@dataclass(frozen=True, slots=True)
class Interview:
    """A measurement under way; every answer gives a new one.

    Attributes:
        asked: the questions of this conversation, in order.
        everything: the questions of the whole scan, in order.
        path, source: the file to keep the answers in, and what stands in it; None when there is no file yet.
        remarks: the comments in the file.
        mentioned: keys of the facts that stand in the file, also without a value.
        municipality: its name, empty when the file names none.
        role: who answers, empty when that is still to be asked.
        notes: Dutch sentences to show before the first question.
    """

    rules: RuleSet
    questions: Questionnaire
    asked: tuple[Fact, ...]
    everything: tuple[Fact, ...]
    path: Path
    source: Source | None
    answers: Answers
    remarks: Remarks
    mentioned: frozenset[str]
    municipality: str
    role: str
    notes: tuple[str, ...] = ()

    @property
    def roles(self) -> tuple[str, ...]:
        """Everyone who answered in this file."""
        return tuple(dict.fromkeys(each.rol for given in self.answers.responses.values() for each in given))


def own_response(interview: Interview, fact: Fact) -> Response | None:
    """Return what this role answered to a question, None when it did not."""
    given = interview.answers.responses.get(fact.sleutel, ())
    return next((each for each in given if same_role(each.rol, interview.role)), None)


def is_answered(interview: Interview, fact: Fact) -> bool:
    """Tell whether a question needs no asking: this role answered it, or the file states the fact and nobody's name."""
    if interview.answers.responses.get(fact.sleutel):
        return own_response(interview, fact) is not None
    stated = interview.answers.values.get(fact.sleutel)
    return stated is not None and stated.origin is Origin.PROFILE


def is_unknown_to(interview: Interview, fact: Fact) -> bool:
    """Tell whether this role answered "weet ik niet"."""
    response = own_response(interview, fact)
    return response is not None and response.waarde is None


def open_questions(interview: Interview, facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the questions without an answer."""
    return tuple(fact for fact in facts if not is_answered(interview, fact))


def next_question(interview: Interview, after: Fact | None = None) -> Fact | None:
    """Return the first open question after another, else the first of all; None when every question is answered."""
    start = interview.asked.index(after) + 1 if after in interview.asked else 0
    later = (*interview.asked[start:], *interview.asked[:start])
    return next(iter(open_questions(interview, later)), None)


def previous_question(interview: Interview, before: Fact) -> Fact | None:
    """Return the question before another, None before the first."""
    place = interview.asked.index(before)
    return interview.asked[place - 1] if place else None


def differing(interview: Interview) -> Iterator[Fact]:
    """Yield the questions that stay open because respondents differ and their answers have no middle."""
    for fact in interview.everything:
        given = interview.answers.responses.get(fact.sleutel, ())
        if fact.sleutel not in interview.answers.values and any(each.waarde is not None for each in given):
            yield fact
