"""Who answered what: the answers of respondents, kept beside the facts for the conversation about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

DECISION = "besluit"
"""The role of what everyone decided together; such an answer goes before the others."""

DO_NOT_KNOW = "weet ik niet"
"""The answer of a respondent who does not know."""


@dataclass(frozen=True, slots=True)
class Response:
    """What one respondent answered about one fact. The advice never reads it.

    Attributes:
        rol: who answered, by role.
        antwoord: as the respondent wrote it.
        waarde: in the fact's own integers (for a list the mask of its options); None for "weet ik niet".
        notitie: what the respondent wants to add.
        bewijs: what the answer rests on.
    """

    rol: str
    antwoord: str
    waarde: int | None
    notitie: str = ""
    bewijs: str = ""


Responses: TypeAlias = "Mapping[str, tuple[Response, ...]]"
"""The responses by key of the fact."""


def role_key(role: str) -> str:
    """Return what makes two roles the same: all but capitals and spaces."""
    return " ".join(role.split()).casefold()


def same_role(one: str, other: str) -> bool:
    """Tell whether two roles are the same, however they are written."""
    return role_key(one) == role_key(other)
