"""The questionnaire of a baseline measurement: per theme one question, and what you see at each level."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from strategiekeuze.model.base import Frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


class Level(Frozen):
    """One level of a question.

    Attributes:
        nummer: the score that belongs to it, 1 to 5.
        naam: what the level is called, the same for every question.
        beschrijving: what you see at this level, in Dutch.
    """

    nummer: int
    naam: str
    beschrijving: str


class ThemeQuestion(Frozen):
    """The question about one theme.

    Attributes:
        feit: key of the fact that the answer gives.
        niveaus: five, from low to high.
        kijk_naar: papers and people that show which level it is, in Dutch; may be empty.
    """

    feit: str
    vraag: str
    niveaus: tuple[Level, ...]
    kijk_naar: str = ""


class Questionnaire(Frozen):
    """A whole questionnaire.

    Attributes:
        uitleg: how to choose a level and what the words mean, in Dutch; may be empty.
        uitleg_quickscan: what the short form is worth; may be empty.
        vragen: in the order in which facts are asked, that of `feiten.yaml`.
        quickscan: keys of the facts that the short form asks, in the same order.
    """

    naam: str
    voorbehoud: str
    vragen: tuple[ThemeQuestion, ...]
    quickscan: tuple[str, ...]
    uitleg: str = ""
    uitleg_quickscan: str = ""

    def told(self, *, quick: bool) -> tuple[str, ...]:
        """Return what someone must read who fills in the whole form or the short one."""
        return tuple(text for text in (self.uitleg_quickscan if quick else "", self.uitleg, self.voorbehoud) if text)

    @cached_property
    def by_fact(self) -> Mapping[str, ThemeQuestion]:
        """Each question by the key of its fact."""
        return {question.feit: question for question in self.vragen}
