"""What pleads for the advice, and what against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.reasons import Reasons
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.found import RuleFound


def values(advice: Advice, decision: Decision, reasons: Reasons) -> dict[str, object]:
    """Return the reasons for and against."""
    chosen = decision.pick.strategy
    weighed = next((each for each in advice.strategieen if each.strategie == chosen), None)
    pleading = weighed.voor if weighed else ()
    size = decision.without_size
    return {
        "trede": decision.pick.rung,
        "redenen": [*ladder(decision, reasons), *(reason(each, reasons) for each in pleading)],
        "bezwaren": [reason(each, reasons) for each in (weighed.tegen if weighed else ())],
        "trede_tegen": [reason(each, reasons) for each in (weighed.uitgesloten_door if weighed else ())],
        "zonder_omvang": decision.program.rule_set.wiel.name_of(size.strategy) if size and decision.advised else "",
    }


def ladder(decision: Decision, reasons: Reasons) -> list[dict[str, object]]:
    """Return the rules that designated the advice, then each rule behind their findings."""
    because = decision.pick.because
    behind = dict.fromkeys(index for rule in because for index in reasons.behind(rule))
    return [plain(reasons.of(index)) for index in (*because, *behind)]


def reason(rule: RuleFound, reasons: Reasons) -> dict[str, object]:
    """Return a reason with the reasons of the findings it rests on."""
    behind = [reasons.of(index) for index in reasons.behind(reasons.index_of(rule.regel))]
    grounds = [f"{each.reden} ({each.regel})" for each in behind]
    return {**plain(rule), "want": " ".join(grounds)}


def plain(rule: RuleFound) -> dict[str, object]:
    """Return a reason as a template reads it."""
    return {"tekst": rule.reden, "regel": rule.regel, "dubbel": abs(rule.punten) == 2, "want": ""}
