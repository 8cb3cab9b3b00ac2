"""Rules that do nothing, and rules that say the opposite: every part of that proof together.

INVARIANT: what refutes a property is told here with its rules, also when `regels controleer` tells of it too. A verdict
without a reason helps nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.certificate import ADD, DECIDE, HOLD, IN_WORDS, KNOWN, MATTER, ONCE, VARY
from strategiekeuze.model.verification import ProofPart
from strategiekeuze.proof.complete.effect.effect import idle_rules
from strategiekeuze.proof.complete.rules import tell_idle, tell_meeting
from strategiekeuze.proof.complete.rules.always import (
    constant_findings,
    following_conditions,
    idle_rungs,
    rungs_without_rules,
)
from strategiekeuze.proof.complete.rules.clash import clashes_of
from strategiekeuze.proof.complete.rules.firing import dead_rules
from strategiekeuze.proof.complete.rules.inquiry import Inquiry
from strategiekeuze.proof.complete.rules.merge import same_arguments
from strategiekeuze.proof.complete.rules.seen_by_checks import seen_by_checks, unread
from strategiekeuze.proof.complete.timed import Clock

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from collections.abc import Set as AbstractSet

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.verification import ProofFinding
    from strategiekeuze.proof.complete.effect.effect import Reason
    from strategiekeuze.proof.complete.question import Everything


def rule_findings(found: Everything, machine: Machine, deadline: float) -> ProofPart:
    """Return what is proved of single rules and of pairs of rules.

    Args:
        found: the rule set as formulas.
        machine: the engine, which confirms every profile.
        deadline: when time is up, on the clock of `monotonic`.

    Raises:
        EngineDifferenceError: when the engine does not say what the solver said.
    """
    inquiry = Inquiry(found, machine, deadline)
    holding, dead = rules_that_hold(inquiry)
    return joined(
        holding,
        findings_that_vary(inquiry, dead),
        arguments_told_once(inquiry, dead),
        rules_that_meet(inquiry, dead),
        # Last, because its questions are the hardest.
        rules_that_matter(inquiry, dead),
    )


def joined(*parts: ProofPart) -> ProofPart:
    """Return parts as one."""
    return ProofPart(
        eigenschappen=tuple(each for part in parts for each in part.eigenschappen),
        bevindingen=tuple(each for part in parts for each in part.bevindingen),
    )


def judged(clock: Clock, name: str, findings: Iterable[ProofFinding], late: Iterable[str] = ()) -> ProofPart:
    """Return a part about one property, that any finding refutes."""
    told = tuple(findings)
    verdict = clock.judged(name, IN_WORDS[name], holds=not told, unsettled=tuple(late))
    return ProofPart(eigenschappen=(verdict,), bevindingen=told)


def rules_that_hold(inquiry: Inquiry) -> tuple[ProofPart, frozenset[int]]:
    """Return the rules that can never hold: told, and by their places."""
    clock, rules = Clock.started(), inquiry.rules
    dead = dead_rules(inquiry)
    told = (tell_idle.dead(rules, rule, why) for rule, why in dead.reasons.items())
    return judged(clock, HOLD, told, (rules[rule].id for rule in dead.late)), frozenset(dead.reasons)


def findings_that_vary(inquiry: Inquiry, dead: AbstractSet[int]) -> ProofPart:
    """Tell of findings that are the same for every profile, and of conditions that follow from others."""
    clock, rules = Clock.started(), inquiry.rules
    constant = constant_findings(inquiry, dead)
    told = (tell_idle.constant(rules, name, holds=holds) for name, holds in constant.value.items())
    vary = judged(clock, VARY, told, constant.late)
    clock = Clock.started()
    follows, late = following_conditions(inquiry, dead)
    added = judged(clock, ADD, (tell_idle.follows(rules, each) for each in follows), (rules[each].id for each in late))
    return joined(vary, added)


def rules_that_matter(inquiry: Inquiry, dead: AbstractSet[int]) -> ProofPart:
    """Tell of rungs that never decide, and of the other rules that never change an advice.

    A rule that can never hold is told of already. It refutes these properties all the same.
    """
    clock, rules = Clock.started(), inquiry.rules
    rungs, open_rungs = idle_rungs(inquiry, dead)
    told = tuple(tell_idle.rung(rules, number, above) for number, above in rungs.items())
    late = tuple(f"trede {number}" for number in open_rungs)
    holds = not rungs and not rungs_without_rules(inquiry, dead)
    decide = ProofPart(
        eigenschappen=(clock.judged(DECIDE, IN_WORDS[DECIDE], holds=holds, unsettled=late),), bevindingen=told
    )
    return joined(decide, rules_with_effect(inquiry, dead, rungs))


def rules_with_effect(inquiry: Inquiry, dead: AbstractSet[int], rungs: Collection[int]) -> ProofPart:
    """Tell of rules that never change an advice; of those on rungs that never decide is told already."""
    clock, rules = Clock.started(), inquiry.rules
    on_rungs = {place for place, rule in enumerate(rules) if rule.conclusie.trede in rungs}
    checked = seen_by_checks(inquiry.rule_set)
    seen = {place for place, rule in enumerate(rules) if rule.id in checked}
    idle = idle_rules(inquiry, dead, on_rungs | seen)
    fresh = tuple(idle_rule(inquiry, rule, why) for rule, why in idle.reasons.items() if rule not in on_rungs)
    late = tuple(rules[rule].id for rule in idle.late)
    verdict = clock.judged(MATTER, IN_WORDS[MATTER], holds=not (dead or idle.reasons), unsettled=late)
    return ProofPart(eigenschappen=(verdict,), bevindingen=fresh)


def idle_rule(inquiry: Inquiry, rule: int, why: Reason) -> ProofFinding:
    """Say that a rule never changes an advice, and why."""
    if not why.by and inquiry.rules[rule].id in unread(inquiry.rule_set):
        return tell_idle.unread(inquiry.rules[rule])
    return tell_idle.idle(inquiry.rules, rule, why)


def arguments_told_once(inquiry: Inquiry, dead: AbstractSet[int]) -> ProofPart:
    """Tell of arguments that mean the same."""
    clock, rules = Clock.started(), inquiry.rules
    same, late = same_arguments(inquiry, dead)
    open_pairs = (f"{rules[one].id} en {rules[other].id}" for one, other in late)
    return judged(clock, ONCE, (tell_idle.twice(rules, *pair) for pair in same), open_pairs)


def rules_that_meet(inquiry: Inquiry, dead: AbstractSet[int]) -> ProofPart:
    """Tell of rules that say the opposite about one profile. That may be meant, so it refutes nothing."""
    clock, rules = Clock.started(), inquiry.rules
    clashes = clashes_of(inquiry, dead)
    told = (
        *(tell_meeting.cancelled(inquiry, each) for each in clashes.cancelled),
        *(tell_meeting.tense(inquiry, each) for each in clashes.tensions),
        *tell_meeting.opposed(inquiry, clashes.opposed),
    )
    open_pairs = tuple(f"{rules[one].id} en {rules[other].id}" for one, other in clashes.late)
    verdict = clock.judged(KNOWN, IN_WORDS[KNOWN], holds=True, unsettled=open_pairs)
    return ProofPart(eigenschappen=(verdict,), bevindingen=told)
