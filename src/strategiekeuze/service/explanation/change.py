"""What would change the advice: exact, and proved by a solver."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.model.change import Change, Course
from strategiekeuze.proof.moves import smallest_steps
from strategiekeuze.proof.smallest import Quest, smallest
from strategiekeuze.proof.solver import demand_solver
from strategiekeuze.proof.terrain import terrain_of
from strategiekeuze.proof.verified import verified
from strategiekeuze.service.advice import adviser_for
from strategiekeuze.service.explanation.changed_facts import changes, held_fixed, names_of
from strategiekeuze.service.profile.reading import profile_for
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.search_limits import check_names, check_time
from strategiekeuze.service.strategy_page import slug_called

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.change import Found
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.proof.smallest import Result
    from strategiekeuze.service.profile.reading import ReadProfile

SECONDS = 10.0
"""The time limit of a proof, unless the caller gives another."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A profile with its advice, and the machine that gave it."""

    rules: RuleSet
    machine: Machine
    read: ReadProfile
    now: Decision

    @property
    def answers(self) -> Answers:
        """What the profile states."""
        return self.read.answers

    @property
    def others(self) -> tuple[str | None, ...]:
        """Every outcome but the present one, in the order of the wheel; None stands for no preference."""
        return tuple(slug for slug in (*self.rules.wiel.by_slug, None) if slug != self.now.pick.strategy)

    def course(self, decision: Decision) -> Course:
        """Return an outcome as readers see it."""
        slug = decision.pick.strategy
        return Course(strategie=slug, naam=self.rules.wiel.name_of(slug), zekerheid=decision.certainty)


def smallest_change(
    profile: Profile | Mapping[str, object] | ReadProfile,
    rules: RuleSet | None = None,
    *,
    to: str | None = None,
    vast: tuple[str, ...] = (),
    seconds: float = SECONDS,
) -> Change:
    """Return the smallest change of a profile that gives another advice, proved to be the smallest.

    The advice is the one on points. Scores and other decimals move in half points from where they are, or less far: to
    the nearest half point or round threshold that will do; a part of a step counts as a whole one. Counts move by one,
    ordered choices by one option, yes or no turns round. Estimated facts may become stated; unknown facts stay unknown.
    Fewest steps first, then fewest facts, then the smallest largest step, then the order of the facts, and no fact
    further than the outcome asks.

    Args:
        profile: as for `advise`.
        rules: a rule set from `load_rules`; without it the wheel's.
        to: slug or name of the strategy that is wanted; without it any other outcome will do.
        vast: names or keys of facts that may not change, beside those that the rule set declares fixed. Who holds a
            derived fact holds what it is derived from.
        seconds: the time limit.

    Raises:
        ProfileError: the profile is not usable.
        UsageError: an argument does not fit, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    asked, deadline = asked_within(profile, rules, vast, seconds)
    goal = None if to is None else slug_called(to, asked.rules.wiel)
    fixed = held_fixed(vast, asked.rules.feiten)
    wanted = asked.others if goal is None else (goal,)
    if goal is not None and goal == asked.now.pick.strategy:
        return change_of(asked, goal, fixed, seconds, None)
    terrain = terrain_of(asked.machine)
    result = smallest(Quest(terrain, asked.answers, fixed, smallest_steps, wanted, deadline))
    return change_of(asked, goal, fixed, seconds, result)


def asked_within(
    profile: Profile | Mapping[str, object] | ReadProfile, rules: RuleSet | None, vast: tuple[str, ...], seconds: float
) -> tuple[Asked, float]:
    """Return a profile with its advice, and when the search must end; arguments that do not fit are refused first."""
    demand_solver()
    check_time(seconds)
    check_names(vast)
    deadline = monotonic() + seconds
    return asked_of(profile, rules), deadline


def asked_of(profile: Profile | Mapping[str, object] | ReadProfile, rules: RuleSet | None) -> Asked:
    """Return a profile with its advice."""
    rule_set = chosen_rules(rules)
    machine = adviser_for(rule_set, EngineChoice.EVALUATOR).machine
    read = profile_for(profile, rule_set, None)
    return Asked(rule_set, machine, read, decide(machine, read.answers))


def change_of(asked: Asked, goal: str | None, fixed: frozenset[str], seconds: float, result: Result | None) -> Change:
    """Return the result of a search as readers see it; no result stands for nothing to change."""
    taken = result.taken if result else ()
    wanted = asked.others if goal is None else (goal,)
    after = verified(asked.machine, asked.answers, taken, wanted) if taken else None
    return Change(
        uitkomst=ending(result),
        gemeente=asked.read.municipality.naam,
        doel=goal,
        doel_naam="" if goal is None else asked.rules.wiel.name_of(goal),
        nu=asked.course(asked.now),
        advies=asked.course(after) if after else None,
        wijzigingen=changes(asked.answers, taken or ()),
        stappen=sum(move.steps for _, move in taken or ()),
        bewezen=not (result and result.late),
        minstens=result.least if result else 0,
        vast=names_of(asked.rules.feiten, fixed & set(asked.answers.values)),
        seconden=seconds,
        voorbehoud=asked.rules.wiel.voorbehoud,
    )


def ending(result: Result | None) -> Found:
    """Return how a search ended."""
    if result is None:
        return "is al zo"
    if result.late:
        return "tijd op"
    return "kan niet" if result.taken is None else "gevonden"
