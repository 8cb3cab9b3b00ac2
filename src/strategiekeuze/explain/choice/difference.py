"""What keeps a strategy below the advice, with the one sentence that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.comparison import compare
from strategiekeuze.explain.choice.nearly import named
from strategiekeuze.explain.shapes import NUMBER, YES_NO, texts
from strategiekeuze.explain.templates import rendered
from strategiekeuze.model.explanation import CriterionFound, Difference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template

    from strategiekeuze.engine.criteria import Contest, Criterion
    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.explain.shapes import Shape

SENTENCE: Mapping[str, Shape] = {
    **texts(("naam", "gekozen", "reden", "soort", "titel", "regel", "beslist_door")),
    **dict.fromkeys(("verschil", "aantal", "nog", "even_zwaar"), NUMBER),
    **dict.fromkeys(("advies", "gewogen", "doorslaggevend", "wordt_advies"), YES_NO),
}
"""The values of the sentence about a difference."""


def difference(decision: Decision, contest: Contest, slug: str, tie_breaker: str, sentence: Template) -> Difference:
    """Return what keeps a strategy below the choice; `sentence` says so."""
    found, wheel = compare(contest, slug), decision.program.rule_set.wiel
    draft = Difference(
        reden=found.reason,
        verschil=found.difference,
        criterium=criterion(decision, found.largest) if found.largest else None,
        doorslaggevend=found.decisive,
        samen=tuple(criterion(decision, each) for each in found.together),
        wordt_advies=found.becomes,
        even_zwaar=found.equals,
        zin="",
    )
    pick = decision.pick
    own = {
        "naam": wheel.name_of(slug),
        "gekozen": wheel.name_of(pick.strategy) if pick.strategy else "",
        "advies": decision.advised,
        "gewogen": slug in contest.scheme.candidates,
        "beslist_door": tie_breaker if slug in pick.tied and pick.strategy and not pick.rung else "",
    }
    values = {**own, **told(draft)}
    return draft.model_copy(update={"zin": " ".join(rendered(sentence, values).split())})


def criterion(decision: Decision, each: Criterion) -> CriterionFound:
    """Return a criterion by its rule."""
    return CriterionFound(regel=named(decision.program.rules[each.rule]), soort=each.side)


def told(found: Difference) -> dict[str, object]:
    """Return a difference as the template reads it."""
    rule = found.criterium.regel if found.criterium else None
    return {
        **found.model_dump(include={"reden", "verschil", "doorslaggevend", "wordt_advies", "even_zwaar"}),
        "soort": found.criterium.soort if found.criterium else "",
        "titel": rule.titel if rule else "",
        "regel": rule.regel if rule else "",
        "aantal": len(found.samen),
        "nog": len(found.samen) - 1,
    }
