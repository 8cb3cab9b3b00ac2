"""An explanation as data, from a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.advice import outcome_word
from strategiekeuze.model.explanation import Explanation

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.advice import Addressed
    from strategiekeuze.model.explanation import ExplainedStrategy


def explanation(
    decision: Decision, addressed: Addressed, told: tuple[ExplainedStrategy, ...], asked: str | None
) -> Explanation:
    """Return an explanation that has no text yet, and says nothing of what would change the advice."""
    wheel, pick = decision.program.rule_set.wiel, decision.pick
    return Explanation(
        gemeente=addressed.municipality,
        uitkomst=outcome_word(decision.certainty, decision.pick.strategy),
        strategie=pick.strategy if decision.advised else None,
        naam=wheel.name_of(pick.strategy) if decision.advised else "",
        leidend=None if decision.advised else pick.strategy,
        zekerheid=decision.certainty,
        trede=pick.rung,
        mogelijk=tuple(wheel.name_of(slug) for slug in decision.possible.strategies),
        gelijke_stand=() if pick.rung or pick.strategy is None else tuple(wheel.name_of(slug) for slug in pick.tied),
        geplaatst=len(pick.ranking),
        gevraagd=asked,
        strategieen=told,
        verandering=None,
        meldingen=addressed.notes,
        voorbehoud=wheel.voorbehoud,
        tekst="",
    )
