"""One rule set inside the chaining library, and the run at hand.

Each block of the plan has one fact. A rule that always fires, after all others on that fact, ends the block:
it closes variables and asserts the fact of the next block. A run that did not end every block has failed.

We drive the library's engine ourselves. Its own driver swallows errors of actions, starts threads that take
firings away, stops in silence when the clock jumps, and reads every fact anew for every rule that fires.
"""

from __future__ import annotations

import json
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Protocol
from weakref import finalize

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from strategiekeuze.engine.chaining.plan import Plan
    from strategiekeuze.engine.chaining.proofs import Bounds, Values

_numbers = count(1)


class Library(Protocol):
    """What we use of the engine of the library. It speaks JSON, and numbers its rule sets and sessions."""

    def create_ruleset(self, name: str, rules: str, /) -> int:
        """Compile rules and return their number."""

    def assert_fact(self, ruleset: int, fact: str, /) -> tuple[int, int]:
        """Add a fact; return 0 when some rule matches it, and the number of the session."""

    def retract_fact(self, ruleset: int, fact: str, /) -> tuple[int, int]:
        """Take a fact back."""

    def start_action_for_state(self, ruleset: int, session: int, /) -> tuple[str, str] | None:
        """Return the state of the session, and the first rule to fire with the fact that it matched."""

    def complete_and_start_action(self, ruleset: int, session: int, /) -> str | None:
        """Tell that a rule has fired, and return the next one."""

    def delete_state(self, ruleset: int, name: str, /) -> None:
        """Free a session."""

    def delete_ruleset(self, ruleset: int, /) -> None:
        """Free a rule set."""


class Session:
    """One compiled rule set, and what the run at hand has found so far."""

    def __init__(self, plan: Plan, library: Library) -> None:
        self._plan = plan
        self._library = library
        self._low: Values = []
        self._high: Values = []
        self._facts: list[str] = []
        self._ended = 0
        self._certain: set[int] = set()
        self._possible: set[int] = set()
        self._actions: dict[str, Callable[[], object]] = {}
        self._ruleset = library.create_ruleset(f"strategiekeuze-{next(_numbers)}", json.dumps(self._rules()))
        self._fired = False

    def run(self, low: Values, high: Values) -> tuple[int, ...]:
        """Return the verdict per rule.

        Raises:
            RuntimeError: when a fact was refused, or not every rule had its turn.
        """
        self._low = [*low, *([0] * self._plan.closed)]
        self._high = [*high, *([0] * self._plan.closed)]
        self._ended = 0
        for found in (self._facts, self._certain, self._possible):
            found.clear()
        self._fire_all(self._assert(0))
        if self._ended != len(self._plan.blocks) or not self._certain <= self._possible:
            raise RuntimeError("niet elke regel is aan de beurt geweest")
        for fact in self._facts:
            self._library.retract_fact(self._ruleset, fact)
        return tuple((rule in self._certain) + (rule in self._possible) for rule in range(self._plan.rules))

    def _assert(self, number: int) -> int:
        """Add the fact of a block, with its columns as they are now, and return the number of the session."""
        columns = self._plan.blocks[number].columns
        fact = {"blok": number} | {column.name: column.read(self._low, self._high) for column in columns}
        self._facts.append(json.dumps(fact))
        refused, session = self._library.assert_fact(self._ruleset, self._facts[-1])
        if refused:
            raise RuntimeError(f"blok {number} is geweigerd ({refused})")
        return session

    def _fire_all(self, session: int) -> None:
        """Fire every rule that matches, and every rule that matches because of that."""
        first = self._library.start_action_for_state(self._ruleset, session)
        firing = first and first[1]
        if firing:
            self._free_later()
        while firing:
            # The text is {"name": {fact}}. Only the name matters, and reading the fact would cost the most.
            self._actions[firing.split('"', 2)[1]]()
            firing = self._library.complete_and_start_action(self._ruleset, session)

    def _free_later(self) -> None:
        """See to it, once, that the library frees this rule set, which may well take 5 MB, when we are gone.

        INVARIANT: never before a rule was started: until then the library would free what it never allocated.
        """
        if not self._fired:
            self._fired = True
            finalize(self, free, self._library, self._ruleset).atexit = False

    def _end(self, number: int) -> None:
        """Close what a block closes, and go on to the next block."""
        for variable, claims in self._plan.blocks[number].closing:
            self._low[variable] = int(not self._certain.isdisjoint(claims))
            self._high[variable] = int(not self._possible.isdisjoint(claims))
        self._ended += 1
        if self._ended < len(self._plan.blocks):
            self._assert(number + 1)

    def _rules(self) -> dict[str, Mapping[str, object]]:
        """Return all rules by name, and keep the action of each; a lower `pri` fires first."""
        rules: dict[str, Mapping[str, object]] = {}
        for number, block in enumerate(self._plan.blocks):
            for place, clause in enumerate(block.clauses):
                claims = self._certain if clause.certain else self._possible
                self._actions[f"r{number}_{place}"] = partial(claims.add, clause.claim)
                rules[f"r{number}_{place}"] = rule(number, clause.bounds, 2 * number + 1)
            self._actions[f"e{number}"] = partial(self._end, number)
            rules[f"e{number}"] = rule(number, (), 2 * number + 2)
        return rules


def free(library: Library, ruleset: int) -> None:
    """Free a rule set with its one session, which the library calls 0."""
    library.delete_state(ruleset, "0")
    library.delete_ruleset(ruleset)


def rule(block: int, bounds: Bounds, turn: int) -> Mapping[str, object]:
    """Return a rule on the fact of one block, as the library wants it."""
    tests = [{bound.operator: {bound.column.name: bound.number}} for bound in bounds]
    return {"all": [{"m": {"$and": [{"blok": block}, *tests]}}], "pri": turn}
