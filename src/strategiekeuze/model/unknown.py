"""What is not known of a municipality, and whether it matters."""

from __future__ import annotations

from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.found import Question


class OpenFact(Frozen):
    """A fact that a person can answer and that is not known.

    Attributes:
        kan_veranderen: whether the answer can still change the advice. When this is false, no answer can.
    """

    feit: str
    naam: str
    vraag: str
    kan_veranderen: bool


class Unknown(Frozen):
    """What is not known, and what that leaves open.

    Attributes:
        strategie: slug of the strategy that leads; None for no preference.
        leidend: what leads, in words.
        aannames: what "vast, mits" rests on, in words.
        mogelijk: slugs of the strategies still possible; None stands for no preference.
        namen: the same in words.
        vraag: what to ask next, None when nothing can change the advice.
        feiten: every fact that a person can answer and that is not known, in the order of `feiten.yaml`.
    """

    strategie: str | None
    leidend: str
    zekerheid: Certainty
    aannames: tuple[str, ...]
    mogelijk: tuple[str | None, ...]
    namen: tuple[str, ...]
    vraag: Question | None
    feiten: tuple[OpenFact, ...]
