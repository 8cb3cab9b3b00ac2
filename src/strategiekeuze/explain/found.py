"""The values found, as users read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import TRUE
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.situation import Value
    from strategiekeuze.model.answers import Answer, Answers
    from strategiekeuze.model.found import Truth

UNKNOWN = "onbekend"
TRUTHS: tuple[Truth, Truth, Truth] = ("onwaar", "onbeslist", "waar")
UNCERTAIN = frozenset({"geschat", "aangenomen"})


class Found:
    """The values of one decision in words, each made once."""

    def __init__(self, decision: Decision, answers: Answers) -> None:
        self._facts = decision.program.rule_set.feiten.by_key
        self._values = decision.situation.values
        self._given: Mapping[str, Answer] = answers.values
        self._outcome = decision.outcome
        self._variables = decision.program.variables
        self._entries: dict[str, tuple[str, str]] = {}

    def fact(self, key: str) -> str:
        """Return the value of a fact, with its origin when that is not certain."""
        value, origin = self.entry(key)
        return f"{value} ({origin})" if origin in UNCERTAIN else value

    def entry(self, key: str) -> tuple[str, str]:
        """Return the value of a fact, and its origin: profiel, register, afgeleid, geschat, aangenomen or onbekend."""
        known = self._entries.get(key)
        if known is None:
            known = self._entries[key] = self._entry(self._facts[key])
        return known

    def finding(self, name: str) -> int:
        """Return 0, 1 or 2 for a finding on points."""
        variable = self._variables.finding(name)
        return self._outcome.low[variable] + self._outcome.high[variable]

    def holding(self, names: tuple[str, ...]) -> list[str]:
        """Return the findings that hold."""
        return [name for name in names if self.finding(name) == TRUE]

    def _entry(self, fact: Fact) -> tuple[str, str]:
        given = self._given.get(fact.sleutel)
        if fact.soort is Kind.LIST or fact.soort in DESCRIPTIVE:
            return (given.text, given.origin) if given else (UNKNOWN, UNKNOWN)
        value = self._values[fact.sleutel]
        if value.point is None:
            return between(fact, value), UNKNOWN
        return show_value(fact, value.point), given.origin if given else origin_of(fact, value)


def origin_of(fact: Fact, value: Value) -> str:
    """Return where a value comes from that neither profile nor register gives."""
    if value.exact:
        return "afgeleid"
    return "geschat" if fact.aanname is None else "aangenomen"


def between(fact: Fact, value: Value) -> str:
    """Return an unknown value: its bounds when something is known of it."""
    whole = fact.soort is Kind.CHOICE or (value.low <= fact.van and value.high >= fact.tot)
    return UNKNOWN if whole else f"tussen {show_value(fact, value.low)} en {show_value(fact, value.high)}"
