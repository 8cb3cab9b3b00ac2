"""The answers of a profile of the world as each of two rule sets reads them, and back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.answers import Answer, Answers
    from strategiekeuze.proof.complete.difference.facts import JoinedFacts, Meaning

EVERY_OPTION = -1
"""The mask of a list in which every option is decided, however many there are."""


def side_answers(answers: Answers, side: Mapping[str, Meaning]) -> Answers:
    """Return the answers of a profile as one rule set reads them."""
    values = {
        key: as_own(meaning, answers.values[meaning.joint.sleutel])
        for key, meaning in side.items()
        if meaning.joint.sleutel in answers.values
    }
    return replace(answers, values=values)


def as_own(meaning: Meaning, answer: Answer) -> Answer:
    """Return an answer as a rule set reads it; a list is whole."""
    return answer if meaning.codes is None else replace(answer, value=meaning.own(answer.value), known=EVERY_OPTION)


def joined_answers(facts: JoinedFacts, new: Answers, old: Answers) -> Answers | None:
    """Return a profile of the new rule set, with what only the old one asks; None when the old one refuses it."""
    both = {key: meaning for key, meaning in facts.new.items() if key in new.values}
    own = tuple(joined_side(both, new))
    if len(own) < len(both):
        return None
    values = dict([*joined_side(facts.old, old), *own])
    kept = {fact.sleutel for fact in facts.facts.feiten}
    return replace(new, values={key: answer for key, answer in values.items() if key in kept})


def joined_side(side: Mapping[str, Meaning], answers: Answers) -> Iterator[tuple[str, Answer]]:
    """Yield the answers of a rule set as the world has them, as far as that knows them."""
    for key, meaning in ((key, meaning) for key, meaning in side.items() if key in answers.values):
        value = meaning.joined(answers.values[key].value)
        if value is not None:
            yield meaning.joint.sleutel, replace(answers.values[key], value=value)
