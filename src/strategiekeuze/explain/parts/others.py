"""Why the other strategies were not chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.comparison import Reason
from strategiekeuze.engine.criteria import MISSING
from strategiekeuze.engine.decision import bottleneck_of
from strategiekeuze.model.advice import Certainty
from strategiekeuze.suggestion import named

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.reasons import Reasons
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import NotChosen


TOLD = (Reason.EXCLUDED, Reason.FEWER_POINTS)
"""The reasons that an advice tells; a rung of the ladder tells itself, and without a preference nothing is ahead."""


def values(advice: Advice, decision: Decision, reasons: Reasons) -> dict[str, object]:
    """Return the close calls, and per strategy the criterion that made the difference."""
    wheel, tied = decision.program.rule_set.wiel, advice.gelijke_stand
    compared = advice.niet_gekozen if advice.zekerheid is not Certainty.INSUFFICIENT else ()
    weighed = {each.strategie for each in advice.strategieen}
    ladder = tuple(decision.program.rules[rule].id for rule in decision.pick.because)
    out = excluded(decision) if by_points(decision) else []
    names = named(wheel.name_of(slug) for slug in out)
    behind_ladder = next((each for each in compared if ladder and each.wordt_advies and each.samen == ladder), None)
    return {
        "nipt": advice.nipt,
        "nummer_twee": wheel.name_of(advice.nummer_twee) if advice.nummer_twee else "",
        "gelijke_stand": named(wheel.name_of(slug) for slug in tied if decision.advised),
        "alles_uitgesloten": len(decision.pick.excluded.keys() & weighed) == len(weighed),
        "punten": [
            {"naam": wheel.name_of(slug), "saldo": decision.pick.balances[slug]}
            for slug in decision.pick.ranking
            if by_points(decision)
        ],
        "punten_af": [f"{name} ({decision.pick.balances[slug]})" for name, slug in zip(names, out, strict=True)],
        "punten_af_meer": len(out) > 1,
        "niet_gewogen": named(each.naam for each in wheel.strategieen if each.slug not in {*weighed, wheel.naaf}),
        "beslist_door": tie_breaker(decision) if tied else "",
        "anderen": [other(each, decision, reasons) for each in compared if each.reden in TOLD],
        "zonder_ladder": behind_ladder.naam if behind_ladder else "",
    }


def other(each: NotChosen, decision: Decision, reasons: Reasons) -> dict[str, object]:
    """Return why one strategy was not chosen, as a template reads it."""
    index = reasons.index_of(each.criterium) if each.criterium else None
    # A rule that does not hold has a reason that is not true here.
    holds = index is not None and each.soort not in MISSING
    return {
        "naam": each.naam,
        "reden": each.reden,
        "verschil": each.verschil,
        "criterium": decision.program.rules[index].titel if index is not None else "",
        "soort": each.soort,
        "regel": each.criterium,
        "tekst": reasons.of(index).reden if holds and index is not None else "",
        "doorslaggevend": each.doorslaggevend,
        "wordt_advies": each.wordt_advies,
        "aantal": len(each.samen),
        "nog": len(each.samen) - 1,
        "even_zwaar": each.even_zwaar,
    }


def by_points(decision: Decision) -> bool:
    """Tell whether the points gave the advice, and not the ladder."""
    return decision.advised and not decision.pick.rung


def excluded(decision: Decision) -> list[str]:
    """Return the candidates that are excluded and have points, in the order of the wheel."""
    return [slug for slug in decision.pick.excluded if slug in decision.pick.balances]


def tie_breaker(decision: Decision) -> str:
    """Return what broke a tie: "knelpunt" when the bottleneck put the winner first, else "lichtste"."""
    wheel = decision.program.rule_set.wiel
    bottleneck = bottleneck_of(decision.program, decision.situation)
    suits = bottleneck is not None and decision.pick.strategy in wheel.dimensies[bottleneck].bij_gelijke_stand
    return "knelpunt" if suits else "lichtste"
