"""Climb to a profile in which a rule matters: cross two profiles, then keep what brings them nearer, fact after fact.

What is found is run by the engine. What is not found is for the solver, which takes far longer.
"""

from __future__ import annotations

from random import Random
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.drawing import palette
from strategiekeuze.proof.complete.effect.course import Course, followers_of
from strategiekeuze.proof.complete.effect.crossing import crossings
from strategiekeuze.proof.complete.effect.removal import result_without
from strategiekeuze.proof.complete.effect.trials import trial_of
from strategiekeuze.proof.complete.run import confirmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.rules.inquiry import Inquiry

SEED = 1_911
STARTS = 3
"""The climb starts at the nearest so many crossings."""


class Climber:
    """Climb in one rule set. Every profile that was found is added to the trials, where it may settle other rules."""

    def __init__(self, inquiry: Inquiry) -> None:
        self._inquiry = inquiry
        terrain = inquiry.found.terrain
        self._followers = followers_of(terrain)
        stated = [fact for fact in terrain.order if fact.afleiding is None]
        menu = [(fact.sleutel, palette(terrain, fact)) for fact in stated]
        self._menu = [(key, answers) for key, answers in menu if len(answers) > 1]

    def reaches_effect(self, rule: int) -> bool:
        """Tell whether a climb reached a profile with another result without a rule; not when time is up."""
        if self._late:
            return False
        chance = Random(SEED + rule)  # noqa: S311 - a search, not a secret
        return any(self._climbed(course, chance, rule) for course in self._starts(rule))

    @property
    def _late(self) -> bool:
        return monotonic() > self._inquiry.deadline

    def _starts(self, rule: int) -> Sequence[Course]:
        """Return the nearest crossings."""
        machine = self._inquiry.machine
        trials = (trial_of(machine, answers) for answers in crossings(self._inquiry, rule))
        courses = [Course(machine, self._followers, trial, rule) for trial in trials]
        return sorted(courses, key=lambda course: course.distance)[:STARTS]

    def _climbed(self, course: Course, chance: Random, rule: int) -> bool:
        """Climb from one profile, as many steps as there are rules, and tell whether that got there."""
        for _ in range(len(self._inquiry.rules) if self._menu else 0):
            if not course.distance or self._late:
                break
            key, answers = self._menu[int(chance.random() * len(self._menu))]
            course.step(key, answers[int(chance.random() * len(answers))])
        return not course.distance and self._noted(course.answers, rule)

    def _noted(self, answers: Answers, rule: int) -> bool:
        """Let the engine run what was found, and keep it."""
        inquiry = self._inquiry
        (trial,) = inquiry.trials.among(inquiry.trials.add(answers))
        confirmed(holds=result_without(inquiry, trial, {rule}) != trial.result)
        return True
