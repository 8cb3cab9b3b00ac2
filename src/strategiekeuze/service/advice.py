"""Give an advice."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.explain.advice import Addressed, Explainer
from strategiekeuze.explain.reasons import Texts
from strategiekeuze.model.advice import Execution, Receipt
from strategiekeuze.service.profiles import ReadProfile, profile_of
from strategiekeuze.service.rules import wheel_rules
from strategiekeuze.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet


class Adviser:
    """One rule set with everything compiled that an advice needs."""

    def __init__(self, rule_set: RuleSet, engines: EngineChoice) -> None:
        self.rule_set = rule_set
        self.machine = Machine(rule_set, engines)
        self.explainer = Explainer(Texts(rule_set), self.machine.scheme)


def advise(
    profile: Profile | Mapping[str, object] | ReadProfile,
    rules: RuleSet | None = None,
    *,
    domein: str | None = None,
    motor: EngineChoice | str = EngineChoice.AUTO,
) -> Advice:
    """Recommend a strategy for a municipality, with the reasons.

    Args:
        profile: a `Profile`, a mapping with the same fields, or what `read_profile` returned.
        rules: a rule set from `load_rules`; without it the wheel's.
        domein: name or number of a domain; overrides the profile's.
        motor: "auto" (both engines where durable-rules can be imported), "evaluator" or "beide".

    Raises:
        ProfileError: the profile is not usable; carries every problem.
        RulesError: the rule set is malformed.
        ContradictionError: two rules designate different strategies on one rung.
        EngineDifferenceError: the engines conclude differently.
        UsageError: durable-rules is demanded and cannot be imported.
    """
    rule_set = rules or wheel_rules()
    adviser = adviser_for(rule_set, EngineChoice(motor))
    read = profile if isinstance(profile, ReadProfile) else profile_of(profile, rule_set, domein)
    decision = decide(adviser.machine, read.answers)
    receipt = receipt_for(rule_set, read, decision.engines)
    return adviser.explainer.advice(decision, read.answers, Addressed(read.municipality, read.notes), receipt)


def adviser_for(rule_set: RuleSet, engines: EngineChoice) -> Adviser:
    """Return the compiled adviser, made once per rule set and choice of engines."""
    key = (rule_set.sha256, engines)
    return _adviser(key, _Held(rule_set))


class _Held:
    """Carry a rule set past the cache key: comparing two rule sets costs more than hashing their files did."""

    def __init__(self, rule_set: RuleSet) -> None:
        self.rule_set = rule_set

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.rule_set is self.rule_set

    def __hash__(self) -> int:
        return id(self.rule_set)


@lru_cache(maxsize=16)
def _adviser(key: tuple[str, EngineChoice], held: _Held) -> Adviser:
    return Adviser(held.rule_set, key[1])


def receipt_for(rule_set: RuleSet, read: ReadProfile, engines: tuple[str, ...]) -> Receipt:
    """Return what is needed to repeat the advice."""
    return Receipt(
        regelset=rule_set.naam,
        regelset_versie=rule_set.versie,
        regelset_sha256=rule_set.sha256,
        profiel_sha256=profile_hash(read),
        uitvoering=Execution(tijd=datetime.now(UTC).isoformat(timespec="seconds"), versie=VERSION, motoren=engines),
    )


def profile_hash(read: ReadProfile) -> str:
    """Return the hash over the facts as read, whatever the order or notation in the file."""
    facts = {key: (answer.value, answer.known) for key, answer in read.answers.values.items()}
    content = json.dumps([read.municipality.code, sorted(facts.items())])
    return hashlib.sha256(content.encode()).hexdigest()
