"""The values a profile gives, as integers, with what the user wrote."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.responses import Responses


class Origin(StrEnum):
    """Who says so: the profile, or the register of municipalities."""

    PROFILE = "profiel"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Answer:
    """The value of one fact.

    Attributes:
        value: in the fact's own integers; for a list the mask of the options that hold.
        known: for a list the mask of the options that are decided; elsewhere unused.
        text: as the user wrote it, for display.
    """

    value: int
    text: str
    origin: Origin = Origin.PROFILE
    place: Place | None = None
    known: int = 0


@dataclass(frozen=True, slots=True)
class Answers:
    """All that is known of one municipality.

    Attributes:
        values: by key of the fact; an absent fact is unknown.
        texts: descriptive facts (name, date) by key.
        file: name of the profile, for messages.
        responses: who answered what, by key of the fact; no engine reads them.
        judgements: what people weigh differently; no engine reads them.
    """

    values: Mapping[str, Answer]
    texts: Mapping[str, Answer | str] = field(default_factory=dict)
    file: str = "profiel"
    responses: Responses = field(default_factory=dict)
    judgements: tuple[Judgement, ...] = ()

    def text_of(self, key: str) -> str:
        """Return what a descriptive fact says, empty when it is not known."""
        found = self.texts.get(key, "")
        return found.text if isinstance(found, Answer) else found
