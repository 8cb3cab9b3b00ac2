"""What was found on the way to an advice: values, rules, strategies, tensions, and what to ask."""

from __future__ import annotations

from typing import Literal

from strategiekeuze.model.base import Frozen

Truth = Literal["waar", "onwaar", "onbeslist"]


class ConditionFound(Frozen):
    """One condition that holds, with the value found.

    Attributes:
        zin: the condition as the rule writes it.
        waarde: the value found, as users read it.
    """

    zin: str
    waarde: str


class RuleFound(Frozen):
    """A rule that holds, with its reason in words.

    Attributes:
        regel: id of the rule.
        punten: 1 or 2 for, -1 or -2 against, 0 when it is no argument.
        bronnen: titles of the sources; empty means own work.
    """

    regel: str
    titel: str
    groep: str
    punten: int
    reden: str
    voorwaarden: tuple[ConditionFound, ...]
    bronnen: tuple[str, ...]


class StrategyFound(Frozen):
    """What the rules say of one strategy.

    Attributes:
        saldo: points for minus points against; undecided rules count for nothing.
        onbeslist: ids of rules about this strategy that lack a fact.
    """

    strategie: str
    naam: str
    saldo: int
    voor: tuple[RuleFound, ...]
    tegen: tuple[RuleFound, ...]
    uitgesloten_door: tuple[RuleFound, ...]
    onbeslist: tuple[str, ...]


class NotChosen(Frozen):
    """Why a strategy is not the advice.

    Attributes:
        verschil: balance of the advice minus this strategy's; 0 when points did not decide.
        criterium: id of the rule with the largest share in the difference, empty when there is none.
        soort: what that rule says of this strategy, such as "pleit hiertegen" or "geldt hier niet".
        doorslaggevend: whether changing that rule alone turns the ranking: this strategy then comes above the advice.
        wordt_advies: whether changing `samen` makes this strategy the advice; a third one may still be higher.
        samen: ids of the smallest set of rules that turns the ranking, empty when no set does.
        even_zwaar: how many other rules have the same share in the difference as the largest.
    """

    strategie: str
    naam: str
    reden: str
    verschil: int
    criterium: str
    soort: str
    doorslaggevend: bool
    wordt_advies: bool
    samen: tuple[str, ...]
    even_zwaar: int


class FindingFound(Frozen):
    """An intermediate finding and the rules that gave it."""

    bevinding: str
    uitslag: Truth
    regels: tuple[str, ...]


class TensionFound(Frozen):
    """A tension that comes with the advice."""

    soort: str
    strategie: str
    naam: str
    tekst: str
    regels: tuple[str, ...]


class FactFound(Frozen):
    """A fact as it was used.

    Attributes:
        herkomst: profiel, register, afgeleid, geschat, aangenomen or onbekend.
    """

    feit: str
    naam: str
    waarde: str
    herkomst: str


class Question(Frozen):
    """The question that separates the possible strategies best."""

    feit: str
    naam: str
    vraag: str


class MunicipalityFound(Frozen):
    """The municipality the advice is for; code and province are empty when it is not in the register."""

    naam: str
    code: str = ""
    provincie: str = ""
