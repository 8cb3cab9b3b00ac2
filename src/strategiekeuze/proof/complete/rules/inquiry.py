"""Ask whether rules and conditions can hold together: the search answers where it can, the solver elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.conditions import conditions_of
from strategiekeuze.proof.complete.drawing import drawn
from strategiekeuze.proof.complete.effect.trials import Trials
from strategiekeuze.proof.complete.question import example_of, solver_for
from strategiekeuze.proof.complete.run import confirmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.proof.complete.effect.trials import Trial
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.logic import Truth

DRAWN_PER_RULE = 4
MOST_DRAWN = 500
"""Number of profiles that are drawn. More settle little more: the rest is for the solver."""


@dataclass(frozen=True, slots=True)
class Claim:
    """That a rule holds, or a condition, or that it does not.

    Attributes:
        place: index of the rule or of the normal form in the program.
    """

    place: int
    holds: bool = True
    condition: bool = False

    @property
    def opposite(self) -> Claim:
        """That it is the other way round."""
        return Claim(self.place, not self.holds, self.condition)


def fires(rule: int) -> Claim:
    """Claim that a rule holds."""
    return Claim(rule)


def silent(rules: Iterable[int]) -> tuple[Claim, ...]:
    """Claim that none of these rules holds."""
    return tuple(Claim(rule, holds=False) for rule in rules)


class Inquiry:
    """Questions about one rule set.

    Attributes:
        found: the rule set as formulas.
        deadline: when time is up, on the clock of `monotonic`.
        trials: what was tried; every profile of the solver is added to it.
    """

    def __init__(self, found: Everything, machine: Machine, deadline: float) -> None:
        self.found = found
        self.machine = machine
        self.deadline = deadline
        self.trials = Trials(machine)
        for answers in drawn(found.terrain, min(MOST_DRAWN, DRAWN_PER_RULE * len(found.holds))):
            self.trials.add(answers)
        self._conditions = conditions_of(found)
        self._solver = solver_for(found, deadline)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, in the order of the program."""
        return self.machine.program.rules

    @property
    def rule_set(self) -> RuleSet:
        """The rule set."""
        return self.machine.program.rule_set

    def conditions(self, rule: int) -> tuple[Claim, ...]:
        """Claim each condition of a rule, in the order written."""
        return tuple(Claim(form, condition=True) for form in self.machine.program.rule_forms[rule])

    def truth(self, claim: Claim) -> Truth:
        """Return a claim as the solver knows it."""
        truth = self._conditions[claim.place] if claim.condition else self.found.holds[claim.place]
        return truth if claim.holds else self.found.logic.opposite(truth)

    def bits(self, claim: Claim) -> int:
        """Return the trials in which a claim is true."""
        found = self.trials.conditions[claim.place] if claim.condition else self.trials.rules[claim.place]
        return found if claim.holds else self.trials.all & ~found

    def seen(self, claims: Iterable[Claim]) -> int:
        """Return the trials in which all of these are true."""
        return reduce(lambda bits, claim: bits & self.bits(claim), claims, self.trials.all)

    def example(self, claims: Sequence[Claim]) -> Trial | None:
        """Return a trial in which all of these are true; None when it is proved that no profile has that.

        Raises:
            TimeIsUpError: when that is not clear in time.
            EngineDifferenceError: when the engine does not say what the solver said.
        """
        bits = self.seen(claims)
        if not bits:
            answers = example_of(self.found, self._solver, *map(self.truth, claims))
            if answers is None:
                return None
            bits = self.trials.add(answers)
            confirmed(holds=self.seen(claims) & bits == bits)
        return next(self.trials.among(bits))

    def possible(self, claims: Sequence[Claim]) -> bool:
        """Tell whether these can all be true.

        Raises:
            TimeIsUpError: when that is not clear in time.
            EngineDifferenceError: when the engine does not say what the solver said.
        """
        return self.example(claims) is not None

    def core(self, fixed: Sequence[Claim], claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """Return the claims that cannot be true together with the fixed ones: none of them can be left out.

        Raises:
            TimeIsUpError: when that is not clear in time.
        """
        by_truth = {self.truth(claim): claim for claim in reversed(claims)}
        never = [claim for truth, claim in by_truth.items() if truth is False]
        if never:
            return (never[-1],)
        asked = [truth for truth in reversed(by_truth) if truth is not True]
        kept = self._solver.smallest_core([self.truth(claim) for claim in fixed], asked) or ()
        return tuple(by_truth[truth] for truth in kept)
