"""What a conversation about the advice still has to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.service.assessment.interview.interview import own_response
from strategiekeuze.service.unknown import unknown_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.unknown import Unknown
    from strategiekeuze.service.assessment.interview.interview import Interview


def still_unknown(interview: Interview) -> Unknown:
    """Return what is not known; what this role answered without making it known is not asked again."""
    return unknown_in(interview.answers, interview.rules, frozenset(skipped(interview)))


def skipped(interview: Interview) -> Iterator[str]:
    """Yield the facts that this role answered and that are not known: it does not know, or others say otherwise."""
    for fact in interview.everything:
        if fact.sleutel not in interview.answers.values and own_response(interview, fact) is not None:
            yield fact.sleutel
