from __future__ import annotations

import pytest

from strategiekeuze.engine.chaining.plan import plan
from strategiekeuze.engine.chaining.session import Session
from strategiekeuze.engine.program import compile_rules
from support.random_rules import random_rule_set, random_values, seeded


class FakeLibrary:
    """A library that fires what it is told, in place of what matches."""

    def __init__(self, *firings: str, refusal: int = 0) -> None:
        self._firings = iter(firings)
        self._refusal = refusal
        self.freed: list[int] = []

    def create_ruleset(self, name: str, rules: str, /) -> int:
        assert name
        assert rules
        return 5

    def assert_fact(self, ruleset: int, fact: str, /) -> tuple[int, int]:
        assert ruleset == 5
        assert fact
        return self._refusal, 1

    def retract_fact(self, ruleset: int, fact: str, /) -> tuple[int, int]:
        return self.assert_fact(ruleset, fact)

    def start_action_for_state(self, ruleset: int, session: int, /) -> tuple[str, str] | None:
        firing = self.complete_and_start_action(ruleset, session)
        return ("{}", firing) if firing else None

    def complete_and_start_action(self, ruleset: int, session: int, /) -> str | None:
        assert (ruleset, session) == (5, 1)
        name = next(self._firings, None)
        return name and f'{{"{name}":{{"m":{{"blok":0}}}}}}'

    def delete_state(self, ruleset: int, name: str, /) -> None:
        assert (ruleset, name) == (5, "0")

    def delete_ruleset(self, ruleset: int, /) -> None:
        self.freed.append(ruleset)


def run(library: FakeLibrary) -> tuple[int, ...]:
    random = seeded(1)
    program = compile_rules(random_rule_set(random, 3))
    return Session(plan(program), library).run(*random_values(random, program))


def endings() -> list[str]:
    program = compile_rules(random_rule_set(seeded(1), 3))
    return [f"e{number}" for number, _ in enumerate(plan(program).blocks)]


def test_without_a_firing_every_rule_is_false() -> None:
    assert set(run(FakeLibrary(*endings()))) == {0}


def test_a_block_that_did_not_end_fails_the_run() -> None:
    with pytest.raises(RuntimeError, match="niet elke regel is aan de beurt geweest"):
        run(FakeLibrary(*endings()[:-1]))


def test_nothing_fired_at_all_fails_the_run() -> None:
    with pytest.raises(RuntimeError, match="niet elke regel is aan de beurt geweest"):
        run(FakeLibrary())


def test_a_rule_that_is_certain_but_not_possible_fails_the_run() -> None:
    with pytest.raises(RuntimeError, match="niet elke regel is aan de beurt geweest"):
        run(FakeLibrary("r0_0", *endings()))


def test_a_refused_fact_fails_the_run() -> None:
    with pytest.raises(RuntimeError, match=r"blok 0 is geweigerd \(2\)"):
        run(FakeLibrary(*endings(), refusal=2))


def test_a_session_that_never_fired_is_not_freed() -> None:
    library = FakeLibrary(refusal=2)
    with pytest.raises(RuntimeError):
        run(library)
    assert not library.freed
