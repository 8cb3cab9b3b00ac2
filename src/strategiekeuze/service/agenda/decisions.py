"""What respondents decided together, beside what the profile says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.agenda import Decided
from strategiekeuze.service.assessment.combining import combined, decisions, known_values
from strategiekeuze.service.profile.file import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet


def decided(rules: RuleSet, answers: Answers) -> Iterator[Decided]:
    """Yield the facts about which respondents decided together, with whether the profile says the same."""
    for fact in rules.feiten.feiten:
        given = decisions(answers.responses.get(fact.sleutel, ()))
        values = sorted(set(known_values(given)))
        if values:
            yield Decided(
                feit=fact.sleutel,
                naam=fact.naam,
                besluiten=tuple(in_words(fact, value) for value in values),
                in_profiel=stated(answers, fact),
                klopt=value_stated(answers, fact) == combined(fact, given),
            )


def stated(answers: Answers, fact: Fact) -> str:
    """Return the value that the profile holds in words, empty when it leaves the fact open."""
    value = value_stated(answers, fact)
    return "" if value is None else in_words(fact, value)


def value_stated(answers: Answers, fact: Fact) -> int | None:
    """Return the value that the profile holds, None when it leaves the fact open."""
    answer = answers.values.get(fact.sleutel)
    return answer.value if answer else None
