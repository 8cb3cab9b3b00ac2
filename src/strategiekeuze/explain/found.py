"""The values found, as users read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.evaluator import TRUE
from strategiekeuze.engine.situation import Certainty, Value
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Kind
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.answers import Answer, Answers
    from strategiekeuze.model.found import Truth
    from strategiekeuze.model.rule import Condition

UNKNOWN = "onbekend"
TRUTHS: tuple[Truth, Truth, Truth] = ("onwaar", "onbeslist", "waar")
HOLDS = ("geldt niet", "onbeslist", "geldt")


class Found:
    """The values of one decision in words, each made once."""

    def __init__(self, decision: Decision, answers: Answers) -> None:
        self._facts = decision.program.rule_set.feiten.by_key
        self._values = decision.situation.values
        self._given: Mapping[str, Answer] = answers.values
        self._outcome = decision.outcome
        self._variables = decision.program.variables
        self._texts: dict[str, str] = {}

    def fact(self, key: str) -> str:
        """Return the value of a fact, with its origin when that is not certain."""
        if key not in self._texts:
            self._texts[key] = self._fact(self._facts[key])
        return self._texts[key]

    def bare(self, key: str) -> str:
        """Return the value of a fact without its origin."""
        return self.fact(key).removesuffix(f" ({self.origin(key)})")

    def origin(self, key: str) -> str:
        """Return where the value comes from: profiel, register, afgeleid, geschat, aangenomen or onbekend."""
        fact = self._facts[key]
        if key in self._given:
            return self._given[key].origin
        if fact.soort is Kind.LIST or fact.soort in DESCRIPTIVE:
            return UNKNOWN
        value = self._values[key]
        if value.certainty is Certainty.ESTIMATED and fact.aanname is not None:
            return "aangenomen"
        return "afgeleid" if value.certainty is Certainty.KNOWN else value.certainty

    def finding(self, name: str) -> int:
        """Return 0, 1 or 2 for a finding on points."""
        variable = self._variables.finding(name)
        return self._outcome.low[variable] + self._outcome.high[variable]

    def condition(self, condition: Condition) -> str:
        """Return the value that a condition found."""
        match condition.test:
            case Comparison(feit=key):
                return self.fact(key)
            case FindingHolds(bevinding=name):
                return HOLDS[self.finding(name)]
            case CountHolds(bevindingen=names):
                held = self.holding(names)
                return f"{len(held)} van {len(names)}" + (f": {listing(held)}" if held else "")

    def holding(self, names: tuple[str, ...]) -> list[str]:
        """Return the findings that hold."""
        return [name for name in names if self.finding(name) == TRUE]

    def _fact(self, fact: Fact) -> str:
        if fact.soort is Kind.LIST:
            return self._given[fact.sleutel].text if fact.sleutel in self._given else UNKNOWN
        if fact.soort in DESCRIPTIVE:
            return UNKNOWN
        value = self._values[fact.sleutel]
        if value.point is None:
            return between(fact, value)
        shown = show_value(fact, value.point)
        origin = self.origin(fact.sleutel)
        return f"{shown} ({origin})" if origin in ("geschat", "aangenomen") else shown


def between(fact: Fact, value: Value) -> str:
    """Return an unknown value: its bounds when something is known of it."""
    whole = fact.soort is Kind.CHOICE or (value.low <= fact.van and value.high >= fact.tot)
    return UNKNOWN if whole else f"tussen {show_value(fact, value.low)} en {show_value(fact, value.high)}"
