"""Rules that hold, each with its reason in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import TRUE

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.found import Found
    from strategiekeuze.explain.texts import Texts
    from strategiekeuze.model.found import RuleFound


class Reasons:
    """Put the rules that hold in one decision into words."""

    def __init__(self, decision: Decision, found: Found, texts: Texts, municipality: str) -> None:
        self._verdicts = decision.outcome.verdicts
        self._found = found
        self._texts = texts
        self._municipality = municipality

    def of(self, index: int) -> RuleFound:
        """Return a rule that holds, with its reason."""
        values = tuple([self._found.fact(key) for key in self._texts.names[index]])
        counted = self._texts.counted[index]
        held = tuple(self._found.holding(counted)) if counted else ()
        return self._texts.found(index, self._municipality, values, held)

    def index_of(self, rule_id: str) -> int:
        """Return the index of a rule."""
        return self._texts.index[rule_id]

    def behind(self, index: int) -> list[int]:
        """Return the rules that hold and give the findings on which a rule rests."""
        return [other for other in self._texts.behind[index] if self._verdicts[other] == TRUE]
