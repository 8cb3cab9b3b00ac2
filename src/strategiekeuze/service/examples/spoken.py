"""The rule set that examples and rules speak of while they run, with the sentences of its `taal.yaml`."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.language.rule_set.reader import read_rule_set
from strategiekeuze.language.rules.context import Context
from strategiekeuze.language.sentences.vocabulary import Vocabulary
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.model.rule import Effect
from strategiekeuze.service import default_rules, load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strategiekeuze.model.rule import RuleSet


@dataclass(frozen=True)
class Spoken:
    """A checked rule set with its sentences."""

    rules: RuleSet
    vocabulary: Vocabulary

    def context(self) -> Context:
        """Return what a translator needs, with no problems yet."""
        rules = self.rules
        return Context(
            rules.feiten, rules.wiel, rules.bronnen, self.vocabulary, frozenset(Effect), findings=lambda: self.findings
        )

    @cached_property
    def findings(self) -> tuple[str, ...]:
        """The findings that the rules conclude."""
        concluded = (rule.conclusie for rule in self.rules.regels)
        return tuple(dict.fromkeys(each.doel for each in concluded if each.soort is Effect.FINDING))

    @cached_property
    def machine(self) -> Machine:
        """The rules, ready to run."""
        return Machine(self.rules, EngineChoice.EVALUATOR)


_current: ContextVar[Spoken | None] = ContextVar("spoken", default=None)


def current() -> Spoken:
    """Return what the running example speaks; outside an example that is the wheel's own."""
    return _current.get() or wheel()


@contextmanager
def speaking(spoken: Spoken) -> Iterator[None]:
    """Let steps be read in this language. Steps of pytest-bdd are matched by their text alone, so it is not passed."""
    before = _current.set(spoken)
    try:
        yield
    finally:
        _current.reset(before)


@cache
def wheel() -> Spoken:
    """Return the rules of the wheel with their sentences, read once per process."""
    return spoken_in(default_rules())


def spoken_in(folder: Path) -> Spoken:
    """Return the rule set in a folder with its sentences.

    Raises:
        RulesError: with every problem, sorted by place.
    """
    return _spoken(ByIdentity(load_rules(folder)), folder)


@lru_cache(maxsize=8)
def _spoken(key: ByIdentity[RuleSet], folder: Path) -> Spoken:
    return Spoken(key.held, read_rule_set(folder, default_rules()).vocabulary or Vocabulary(()))
