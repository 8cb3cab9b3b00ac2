"""Questions to the working group: a small change of the rules that no example notices."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.errors import Place
from strategiekeuze.model.base import Frozen
from strategiekeuze.model.verification import ProofExample

MutationKind = Literal["grens", "vergelijking", "besluit"]
"""What differs in the changed rule: the value of a condition, how it compares, or what the rule concludes."""


class RuleQuestion(Frozen):
    """One question.

    Attributes:
        nummer: its place in the list, from 1.
        zin, andere_zin: the step as it is, and as it might be.
        stap: line in the file of the step that would change; of a rule from a table that of its row.
        geraakt: in how many made-up profiles the advice changes.
        advies_nu, advies_anders: slug of the advice on the example; None for no preference.
        voorbeeld: a profile that lies just between the two, with the advice of the rules as they are.
    """

    nummer: int
    soort: MutationKind
    regel: str
    titel: str
    zin: str
    andere_zin: str
    plaats: Place
    stap: Place
    uit_tabel: bool
    geraakt: int
    van: int
    advies_nu: str | None
    naam_nu: str
    advies_anders: str | None
    naam_anders: str
    vraag: str
    voorbeeld: ProofExample


class MutationCount(Frozen):
    """How the changes of one kind ended.

    Attributes:
        geprobeerd: how many were tried.
        opgemerkt: how many some example notices.
        zonder_gevolg: how many no example can notice: they change the advice of no complete profile. That is proved.
        tegenspraak: how many change something only where the rules would then contradict each other.
        niet_bewezen: how many for which there was no time.
        vragen: how many are a question.
    """

    soort: MutationKind
    geprobeerd: int
    opgemerkt: int
    zonder_gevolg: int
    tegenspraak: int
    niet_bewezen: int
    vragen: int


class RuleQuestions(Frozen):
    """What was asked of the examples of a rule set.

    Attributes:
        voorbeelden, rood: how many examples there are, and how many of them fail already.
        vragen: those that touch most made-up profiles first.
        meer: how many more there are.
    """

    formaat: Literal[1] = 1
    regelset: str
    versie: str
    sha256: str
    voorbeelden: int
    rood: int
    aantallen: tuple[MutationCount, ...]
    vragen: tuple[RuleQuestion, ...]
    meer: int
    seconden: float
    duur: float
    voorbehoud: str
