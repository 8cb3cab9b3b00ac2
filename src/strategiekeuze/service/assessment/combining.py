"""Combine what several respondents answered about one fact."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.model.facts import Kind
from strategiekeuze.model.responses import DECISION, DO_NOT_KNOW, Response
from strategiekeuze.service.profile.file import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.facts import Fact


def combined(fact: Fact, responses: Sequence[Response]) -> int | None:
    """Return the value that the responses come to; None when nobody knows, or when they differ and have no middle.

    What everyone decided together goes before the answers. Of scores it is the median, in hundredths; of an even number
    the mean of the middle two, rounded half up.
    """
    values = known_values(decisions(responses)) or known_values(responses)
    if not values:
        return None
    if fact.soort is Kind.SCORE:
        return (values[(len(values) - 1) // 2] + values[len(values) // 2] + 1) // 2
    return values[0] if values[0] == values[-1] else None


def known_values(responses: Sequence[Response]) -> list[int]:
    """Return the values that were answered, from low to high; "weet ik niet" has none."""
    return sorted(response.waarde for response in responses if response.waarde is not None)


def decisions(responses: Sequence[Response]) -> list[Response]:
    """Return what was decided together."""
    return [response for response in responses if response.rol == DECISION]


def personal(responses: Sequence[Response]) -> list[Response]:
    """Return what each answered, without what was decided together."""
    return [response for response in responses if response.rol != DECISION]


def with_stated(fact: Fact, responses: Sequence[Response], value: int) -> tuple[Response, ...]:
    """Return responses that come to a value which the profile states itself.

    Of one respondent it is a better answer, of several what they decided together.
    """
    own, text = personal(responses), in_words(fact, value)
    if combined(fact, responses) == value:
        return tuple(responses)
    if len({response.rol for response in own}) == 1:
        return (*own[:-1], replace(own[-1], antwoord=text, waarde=value))
    return (*own, Response(DECISION, text, value))


def differ(fact: Fact, responses: Sequence[Response]) -> bool:
    """Tell whether respondents gave different values of a fact that has no middle, and decided nothing."""
    return bool(known_values(responses)) and combined(fact, responses) is None


def width(responses: Sequence[Response]) -> int:
    """Return how far the highest answer lies above the lowest, in the fact's own integers."""
    values = known_values(personal(responses))
    return values[-1] - values[0] if values else 0


def in_order(responses: Sequence[Response]) -> tuple[Response, ...]:
    """Return responses in an order that does not depend on who came first."""
    return tuple(sorted(responses, key=standing))


def standing(response: Response) -> tuple[str, str, int, str, str, str]:
    """Return by what a response is sorted: the role, then the value; "weet ik niet" goes first."""
    value = -1 if response.waarde is None else response.waarde
    return (response.rol.casefold(), response.rol, value, response.antwoord, response.notitie, response.bewijs)


def remark_on(fact: Fact, responses: Sequence[Response]) -> str:
    """Return what to say behind a combined value: how far the answers lie apart, and how many there are."""
    values, unknown = known_values(personal(responses)), sum(response.waarde is None for response in responses)
    parts = [f"{unknown} keer {DO_NOT_KNOW}"] if unknown else []
    if decisions(responses):
        parts = [*parts, "samen besloten"]
    if differ(fact, responses):
        counts = Counter(values)
        found = ", ".join(f"{in_words(fact, value)} ({count} keer)" for value, count in counts.items())
        return "; ".join([f"de antwoorden verschillen: {found}", *parts])
    if fact.soort is Kind.SCORE and values:
        parts = [*spread(fact, values), *parts]
    return ", ".join(parts)


def spread(fact: Fact, values: Sequence[int]) -> list[str]:
    """Return the lowest and the highest of several scores, and their number."""
    if len(values) == 1:
        return ["1 antwoord"]
    low, high = in_words(fact, values[0]), in_words(fact, values[-1])
    return [f"laagste {low}", f"hoogste {high}", f"{len(values)} antwoorden"]
