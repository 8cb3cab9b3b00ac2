"""Who answers: roles that differ only in capitals or spaces are one, whoever wrote the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.agenda import OwnContradiction
from strategiekeuze.model.responses import role_key, same_role
from strategiekeuze.service.assessment.combining import known_values, personal
from strategiekeuze.service.profile.file import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.responses import Response, Responses


def roles_in(responses: Responses) -> tuple[str, ...]:
    """Return everyone who answered, each once, in an order that no file decides."""
    written = sorted({" ".join(each.rol.split()) for given in responses.values() for each in personal(given)})
    # Of two ways to write a role the one with fewer capitals stays: small letters sort last.
    found = {role_key(role): role for role in written}
    return tuple(found[key] for key in sorted(found))


def told_once(written: Iterable[str], roles: Sequence[str]) -> tuple[str, ...]:
    """Return roles by the name that each has among all roles, in that order."""
    keys = {role_key(role) for role in written}
    return tuple(role for role in roles if role_key(role) in keys)


def of_role(role: str, responses: Sequence[Response]) -> list[Response]:
    """Return what one role answered."""
    return [each for each in responses if same_role(each.rol, role)]


def contradictions(
    roles: Sequence[str], answered: Sequence[tuple[Fact, Sequence[Response]]]
) -> Iterator[OwnContradiction]:
    """Yield each fact to which one role gave more than one answer."""
    for role, fact, given in ((role, fact, given) for role in roles for fact, given in answered):
        values = sorted(set(known_values(of_role(role, given))))
        if len(values) > 1:
            answers = tuple(in_words(fact, value) for value in values)
            yield OwnContradiction(rol=role, feit=fact.sleutel, naam=fact.naam, antwoorden=answers)
