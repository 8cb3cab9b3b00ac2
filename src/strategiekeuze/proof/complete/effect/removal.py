"""What changes when a rule is taken away: by trying, and as a question to the solver."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.program import compile_rules, concluders, findings_read
from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.complete.effect.ripple import Ripple, readers_of
from strategiekeuze.proof.complete.effect.trials import pick_of, result_in, trial_of
from strategiekeuze.proof.complete.question import example_of
from strategiekeuze.proof.complete.rules.inquiry import fires, silent
from strategiekeuze.proof.complete.run import confirmed
from strategiekeuze.proof.outcomes import outcomes_of, race_of
from strategiekeuze.proof.solver import TimeIsUpError
from strategiekeuze.proof.verdicts import verdicts_of
from strategiekeuze.proof.world import World

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.complete.effect.trials import Result, Trial
    from strategiekeuze.proof.complete.rules.inquiry import Claim, Inquiry
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver


@dataclass(frozen=True, slots=True)
class Removal:
    """A rule set without a rule.

    Attributes:
        gone: all rules that are taken away.
        demands: what holds for a profile to which the rule makes a difference.
    """

    rule: int
    gone: frozenset[int]
    demands: tuple[Truth, ...]


def seen_effect(inquiry: Inquiry, rule: int) -> bool:
    """Tell whether some trial has another result without a rule."""
    trials = inquiry.trials.among(inquiry.seen(matters(inquiry, rule, ())) & sensitive(inquiry, rule))
    return any(result_without(inquiry, trial, {rule}) != trial.result for trial in trials)


def sensitive(inquiry: Inquiry, rule: int) -> int:
    """Return the trials in which a rule may make a difference: of an argument for a strategy those that it wins."""
    told, trials = inquiry.rules[rule].conclusie, inquiry.trials
    wins = trials.results.get(told.doel, 0)
    if told.soort in (Effect.ARGUMENT, Effect.EXCLUSION):
        return trials.argued & (wins if told.punten > 0 else ~wins)
    return trials.all


def matters(inquiry: Inquiry, rule: int, gone: Collection[int]) -> tuple[Claim, ...]:
    """Claim what must be so for a rule to make a difference: it holds, and its finding rests on nothing else."""
    told = inquiry.rules[rule].conclusie
    others = concluders(inquiry.rules, told.doel) if told.soort is Effect.FINDING else ()
    return (fires(rule), *silent(other for other in others if other != rule and other not in gone))


def result_without(inquiry: Inquiry, trial: Trial, gone: Collection[int]) -> Result:
    """Return the result of a trial without these rules."""
    machine = inquiry.machine
    left = Ripple(readers_of(machine.program), trial.outcome, gone)
    return result_in(pick_of(machine, left.verdicts, trial.bottleneck))


def feeds_others(inquiry: Inquiry, rules: Iterable[int]) -> bool:
    """Tell whether other rules may rest on some of these."""
    return any(inquiry.rules[rule].conclusie.soort is Effect.FINDING for rule in rules)


def smaller(inquiry: Inquiry, gone: Collection[int]) -> RuleSet:
    """Return the rule set without some of its rules."""
    kept = tuple(rule for place, rule in enumerate(inquiry.rules) if place not in gone)
    return inquiry.rule_set.model_copy(update={"regels": kept})


def removal_of(inquiry: Inquiry, rule: int, before: Collection[int]) -> Removal:
    """Return a question about a rule, where others are gone already and nobody noticed.

    Raises:
        TimeIsUpError: when time is up.
    """
    if monotonic() > inquiry.deadline:
        raise TimeIsUpError
    found, gone = inquiry.found, frozenset({*before, rule})
    logic, held = found.logic, found.world.held.get(inquiry.rule_set.wiel.knelpunt)
    race = race_of(logic, inquiry.machine.scheme, holds_without(inquiry, gone), held)
    after = outcomes_of(logic, race, moved_by(inquiry, rule))
    differs = logic.some(logic.opposite(logic.alike(found.outcomes[each], truth)) for each, truth in after.items())
    now = holds_without(inquiry, frozenset(before))
    mattering = (
        now[claim.place] if claim.holds else logic.opposite(now[claim.place])
        for claim in matters(inquiry, rule, before)
    )
    return Removal(rule, gone, (*mattering, differs))


def moved_by(inquiry: Inquiry, rule: int) -> tuple[Result, ...]:
    """Return the outcomes of which one must come or go when a rule makes a difference.

    Arguments and exclusions move their own strategy: when none of those wins more or less, nobody notices.
    """
    told = [inquiry.rules[each].conclusie for each in carried_by(inquiry, rule)]
    if any(each.soort is Effect.DESIGNATION for each in told):
        return tuple(inquiry.found.outcomes)
    return tuple(dict.fromkeys(each.doel for each in told if each.soort is not Effect.FINDING))


def carried_by(inquiry: Inquiry, rule: int) -> list[int]:
    """Return a rule with all rules that rest on it, through findings."""
    found = [rule]
    for each in found:
        told = inquiry.rules[each].conclusie
        if told.soort is Effect.FINDING:
            readers = (place for place, other in enumerate(inquiry.rules) if told.doel in findings_read(other))
            found += [place for place in readers if place not in found]
    return found


def holds_without(inquiry: Inquiry, gone: frozenset[int]) -> list[Truth]:
    """Return per rule that it holds when some rules are taken away; others may then hold more often, or less."""
    found = inquiry.found
    if not feeds_others(inquiry, gone):
        return [False if rule in gone else truth for rule, truth in enumerate(found.holds)]
    program = compile_rules(smaller(inquiry, gone))
    left = iter(verdicts_of(found.logic, program, World(found.world.held, (), (), ())))
    return [False if rule in gone else next(left) for rule in range(len(inquiry.rules))]


def has_effect(inquiry: Inquiry, removal: Removal, solver: Solver) -> bool:
    """Tell whether some complete profile has another result without the rule, as the engine says too.

    Raises:
        TimeIsUpError: when that is not clear in time.
        EngineDifferenceError: when the engine sees no difference.
    """
    answers = example_of(inquiry.found, solver, *removal.demands)
    if answers is None:
        return False
    trial = trial_of(inquiry.machine, answers)
    confirmed(holds=result_without(inquiry, trial, removal.gone) != trial.result)
    return True
