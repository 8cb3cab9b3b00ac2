"""What people weigh differently from the rules: kept beside an advice, and never part of the computation."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import AfterValidator, Field

from strategiekeuze.model.base import Frozen

if TYPE_CHECKING:
    from strategiekeuze.errors import Place


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a profile says of one rule or strategy. The advice never reads it.

    Attributes:
        over: id of a rule, or slug or name of a strategy, as written.
        oordeel: what they decide, or weigh differently.
        op: ISO 8601 day.
        place: where `over` stands, for messages.
    """

    over: str
    oordeel: str
    door: str
    op: str
    waarom: str
    place: Place | None = field(default=None, compare=False)


def existing(day: str) -> str:
    """Return a day as it is.

    Raises:
        ValueError: when there is no such day.
    """
    date.fromisoformat(day)
    return day


Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(existing)]


class JudgementFound(Frozen):
    """A judgement of people as an advice shows it.

    Attributes:
        soort: "onbekende regel" is about a rule that the rule set does not have, or no longer.
        over: id of the rule, or slug of the strategy.
        naam: title of the rule or name of the strategy; empty when the rule is unknown.
        op: ISO 8601 day.
    """

    soort: Literal["regel", "strategie", "onbekende regel"]
    over: str
    naam: str
    oordeel: str
    door: str
    op: Day
    waarom: str
