"""Why the other strategies were not chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.comparison import Reason

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.reasons import Reasons
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import NotChosen


def values(advice: Advice, decision: Decision, reasons: Reasons) -> dict[str, object]:
    """Return the close calls, and per strategy the criterion that made the difference."""
    wheel, tied = decision.program.rule_set.wiel, advice.gelijke_stand
    compared = [each for each in advice.niet_gekozen if decision.advised]
    behind_ladder = next((each for each in compared if each.reden == Reason.LADDER and each.samen), None)
    return {
        "nipt": advice.nipt,
        "nummer_twee": wheel.name_of(advice.nummer_twee) if advice.nummer_twee else "",
        "gelijke_stand": [wheel.name_of(slug) for slug in tied],
        "beslist_door": tie_breaker(decision) if tied else "",
        "anderen": [other(each, reasons) for each in compared if each.reden != Reason.LADDER],
        "zonder_ladder": behind_ladder.naam if behind_ladder else "",
    }


def other(each: NotChosen, reasons: Reasons) -> dict[str, object]:
    """Return why one strategy was not chosen, as a template reads it."""
    criterion = reasons.of(reasons.index_of(each.criterium)) if each.criterium else None
    return {
        "naam": each.naam,
        "reden": each.reden,
        "verschil": each.verschil,
        "criterium": criterion.titel if criterion else "",
        "regel": each.criterium,
        "tekst": criterion.reden if criterion else "",
        "doorslaggevend": each.doorslaggevend,
        "aantal": len(each.samen),
    }


def tie_breaker(decision: Decision) -> str:
    """Return what broke a tie: "knelpunt" when the bottleneck put the winner first, else "lichtste"."""
    wheel = decision.program.rule_set.wiel
    bottleneck = decision.situation.values[wheel.knelpunt].point if wheel.knelpunt else None
    suits = bottleneck is not None and decision.pick.strategy in wheel.dimensies[bottleneck].bij_gelijke_stand
    return "knelpunt" if suits else "lichtste"
