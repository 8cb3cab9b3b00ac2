"""What goes well with the advice, and what pulls against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.courses import Pull

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.wheel import Wheel


def values(advice: Advice, decision: Decision, wheel: Wheel) -> dict[str, object]:
    """Return the second course, and the opposite strategy with its tension."""
    strategy = wheel.by_slug.get(advice.strategie or "")
    opposite = strategy.overstaand if strategy else ""
    declared = wheel.tension(strategy.slug, opposite) if strategy and opposite else None
    return {
        "tweede_koers": wheel.name_of(advice.tweede_koers) if advice.tweede_koers and strategy else "",
        "overstaand": wheel.name_of(opposite) if opposite else "",
        "overstaand_sterk": any(each.kind is Pull.OPPOSITE for each in decision.tensions),
        "spanning": declared.tekst if declared else "",
    }
