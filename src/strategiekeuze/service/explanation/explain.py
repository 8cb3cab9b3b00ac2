"""Explain a choice: why this strategy, why not another, and what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.explain.advice import Addressed
from strategiekeuze.explain.choice.build import explanation
from strategiekeuze.explain.choice.strategies import Teller, in_order
from strategiekeuze.explain.choice.text import NAMES, SENTENCE_PART, text_of, values_for
from strategiekeuze.explain.found import Found
from strategiekeuze.explain.parts.others import tie_breaker
from strategiekeuze.explain.reasons import Reasons
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.explanation import WhatWouldChange
from strategiekeuze.proof.solver import available
from strategiekeuze.service.advice import adviser_for, engine_choice
from strategiekeuze.service.explanation.change import SECONDS, smallest_change
from strategiekeuze.service.explanation.stability import stability
from strategiekeuze.service.explanation.wanted import wanted
from strategiekeuze.service.profile.reading import profile_for
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.explanation import Explanation
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.explanation.wanted import WantedExplanation
    from strategiekeuze.service.profile.reading import ReadProfile

FOLDER = "teksten/uitleg"


def explain_choice(
    profile: Profile | Mapping[str, object] | ReadProfile,
    strategie: str | None = None,
    rules: RuleSet | None = None,
    *,
    motor: EngineChoice | str = EngineChoice.AUTO,
    verandering: bool = True,
    vast: tuple[str, ...] = (),
    seconden: float = SECONDS,
) -> Explanation:
    """Return why a strategy is the advice or is not, or in short why all others are not.

    Args:
        profile: as for `advise`.
        strategie: the slug or the name of a strategy; capitals do not matter. Without it all are told, in short.
        rules: a rule set from `load_rules`; without it the wheel's.
        motor: as for `advise`.
        verandering: whether to work out what would change the advice; that needs the extra `bewijs`.
        vast: names of facts that such a change may not touch, beside those that never change.
        seconden: the time limit of each proof.

    Raises:
        ProfileError: the profile is not usable.
        RulesError: the rule set or a text of the explanation is malformed.
        UsageError: there is no such strategy, or an argument does not fit.
    """
    rule_set = chosen_rules(rules)
    if not isinstance(verandering, bool):
        raise UsageError(Problem("verkeerd-gebruik", "verandering is geen ja of nee", "Geef True of False."))
    call = wanted(strategie, vast, seconden, rule_set)
    adviser = adviser_for(rule_set, engine_choice(motor))
    read = profile_for(profile, rule_set, None)
    decision = decide(adviser.machine, read.answers)
    found, parts = Found(decision, read.answers), text_parts(FOLDER, NAMES, values_for)
    reasons = Reasons(decision, found, adviser.texts, read.municipality.naam)
    teller = Teller(decision, adviser.machine.scheme, found, reasons, parts[SENTENCE_PART])
    told = tuple(
        teller.told(slug) for slug in to_tell(call.strategy, in_order(decision, adviser.machine.scheme), decision)
    )
    draft = explanation(decision, Addressed(read.municipality, read.notes), told, call.strategy)
    if verandering:
        changes = what_would_change(read, rule_set, call)
        draft = draft.model_copy(update={"verandering": changes})
    return draft.model_copy(update={"tekst": text_of(draft, tie_breaker(decision), parts)})


def to_tell(asked: str | None, order: Sequence[str], decision: Decision) -> tuple[str, ...]:
    """Return the strategies to tell of: the one asked for, beside the choice, or all."""
    if asked is None:
        return tuple(order)
    chosen = decision.pick.strategy
    return (asked,) if chosen is None or chosen == asked else (asked, chosen)


def what_would_change(read: ReadProfile, rules: RuleSet, call: WantedExplanation) -> WhatWouldChange:
    """Return what would change the advice; nothing when the extra that proves is not installed."""
    if not available():
        return WhatWouldChange(beschikbaar=False)
    asked, fixed, seconds = call.strategy, call.fixed, call.seconds
    change = smallest_change(read, rules, to=asked, vast=fixed, seconds=seconds)
    if asked is not None and change.uitkomst != "is al zo":
        return WhatWouldChange(beschikbaar=True, hiernaar=change)
    other = change if asked is None else smallest_change(read, rules, vast=fixed, seconds=seconds)
    advised = other.nu.zekerheid is not Certainty.INSUFFICIENT
    steady = stability(read, rules, vast=fixed, seconds=seconds) if advised else None
    return WhatWouldChange(beschikbaar=True, anders=other, stabiliteit=steady)
