"""Tell what an example can show, so that nobody is asked for what none can: by proof, where the solver is installed."""

from __future__ import annotations

from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.choice import NARROW as NARROW_LEAD
from strategiekeuze.model.rule import Effect
from strategiekeuze.proof.close import close_races
from strategiekeuze.proof.complete.conditions import conditions_of
from strategiekeuze.proof.complete.question import everything, solver_for
from strategiekeuze.proof.solver import TimeIsUpError, available
from strategiekeuze.service.coverage.certainties import shown_certainties
from strategiekeuze.service.coverage.outcomes import NARROW, TIE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.proof.solver import Solver

    Demands = tuple[Truth, ...]
    Key = tuple[Any, ...]

SECONDS = 10.0
"""Time limit of the proof; what is not settled by then is asked for all the same."""

RULE, JUST_NOT, FINDING, STRATEGY, RUNG, SPECIAL = "regel", "net niet", "bevinding", "strategie", "trede", "bijzonder"
THRESHOLD, CERTAINTY = "grens", "zekerheid"

WORDS = {
    RULE: "regel {0} geldt",
    JUST_NOT: "regel {0} mist precies één voorwaarde",
    FINDING: 'de bevinding "{0}" {2}',
    STRATEGY: 'het advies is "{0}"',
    RUNG: "trede {0} beslist",
    SPECIAL: "{0}",
}


BEHIND = {TIE: 0, NARROW: NARROW_LEAD}
"""How many points another strategy may be behind in a close race."""


class Showable:
    """What an example can show, asked one thing at a time; nothing is proved before something lacks."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._deadline = monotonic() + SECONDS

    def told(self, key: Key) -> str:
        """Return in words what something would show."""
        return WORDS[key[0]].format(*key[1:], "geldt" if key[-1] is True else "niet geldt")

    def possible(self, key: Key) -> bool | None:
        """Tell whether some example shows something; False when it is proved that no complete profile does.

        None when neither is known.

        Args:
            key: the kind of thing, and which one: the id of a rule, the name of a finding with whether it must hold,
                the name of a strategy, the number of a rung, a certainty.
        """
        if key[0] == THRESHOLD:
            # A profile may state any value.
            return True
        if key[0] == CERTAINTY:
            # No solver knows incomplete profiles: one that was found can be made, of others nothing is known.
            return key[1] in self._certainties or None
        return self._proved(key) if available() else None

    def _proved(self, key: Key) -> bool | None:
        try:
            return any(self._solver.possible(*demands) for demands in self._ways[key[0]](*key[1:]))
        except TimeIsUpError:
            return None

    @cached_property
    def _ways(self) -> Mapping[str, Callable[..., Iterator[Demands]]]:
        return {
            RULE: self._holds,
            JUST_NOT: self._just_not,
            FINDING: self._finding,
            STRATEGY: self._strategy,
            RUNG: self._rung,
            SPECIAL: self._special,
        }

    @cached_property
    def _certainties(self) -> frozenset[str]:
        return shown_certainties(self._machine)

    @cached_property
    def _found(self) -> Everything:
        return everything(self._machine)

    @cached_property
    def _conditions(self) -> list[Truth]:
        return conditions_of(self._found)

    @cached_property
    def _solver(self) -> Solver:
        return solver_for(self._found, self._deadline)

    def _place(self, rule: str) -> int:
        return next(place for place, each in enumerate(self._machine.program.rules) if each.id == rule)

    def _holds(self, rule: str) -> Iterator[Demands]:
        yield (self._found.holds[self._place(rule)],)

    def _just_not(self, rule: str) -> Iterator[Demands]:
        forms = self._machine.program.rule_forms[self._place(rule)]
        for missed in forms:
            others = (self._conditions[form] for form in forms if form != missed)
            yield (*others, self._found.logic.opposite(self._conditions[missed]))

    def _finding(self, name: str, holds: bool) -> Iterator[Demands]:  # noqa: FBT001 - part of what is asked
        wanted = (Effect.FINDING, name)
        rules = enumerate(self._machine.program.rules)
        truths = [self._found.holds[at] for at, each in rules if (each.conclusie.soort, each.conclusie.doel) == wanted]
        if holds:
            yield from ((truth,) for truth in truths)
        else:
            yield tuple(map(self._found.logic.opposite, truths))

    def _strategy(self, name: str) -> Iterator[Demands]:
        slugs = (each.slug for each in self._machine.program.rule_set.wiel.strategieen if each.naam == name)
        yield from ((self._found.outcomes[slug],) for slug in slugs)

    def _rung(self, number: str) -> Iterator[Demands]:
        rungs = {place: each.conclusie.trede for place, each in enumerate(self._machine.program.rules)}
        earlier = [self._found.holds[place] for place, rung in rungs.items() if 0 < rung < int(number)]
        silent = tuple(map(self._found.logic.opposite, earlier))
        yield from ((self._found.holds[place], *silent) for place, rung in rungs.items() if rung == int(number))

    def _special(self, name: str) -> Iterator[Demands]:
        if name not in BEHIND:
            yield (self._found.outcomes[None],)
            return
        yield from close_races(self._found.logic, self._found.race, BEHIND[name])
