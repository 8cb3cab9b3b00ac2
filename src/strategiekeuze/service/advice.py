"""Give an advice."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.explain.advice import Addressed, Explainer
from strategiekeuze.explain.texts import Texts
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.advice import Execution, Receipt
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.service.profiles import ReadProfile, profile_for
from strategiekeuze.service.rules import chosen_rules
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
        DurableFailureError: durable-rules itself failed.
        UsageError: an argument does not fit: an unknown engine, durable-rules demanded where it cannot be imported, a
            profile that was read for another rule set, or something that is no profile.
    """
    rule_set = chosen_rules(rules)
    adviser = adviser_for(rule_set, engine_choice(motor))
    read = profile_for(profile, rule_set, domein)
    decision = decide(adviser.machine, read.answers)
    receipt = receipt_for(rule_set, read, decision.engines)
    return adviser.explainer.advice(decision, read.answers, Addressed(read.municipality, read.notes), receipt)


def engine_choice(word: str) -> EngineChoice:
    """Return the choice of engines by its word.

    Raises:
        UsageError: when there is no such choice.
    """
    if isinstance(word, str) and word in set(EngineChoice):
        return EngineChoice(word)
    raise UsageError(
        Problem("onbekende-motor", f"de motor {quoted(str(word))} ken ik niet", "Kies auto, evaluator of beide.")
    )


def adviser_for(rule_set: RuleSet, engines: EngineChoice) -> Adviser:
    """Return the compiled adviser, made once per rule set and choice of engines."""
    return _adviser(ByIdentity(rule_set), engines)


@lru_cache(maxsize=16)
def _adviser(key: ByIdentity[RuleSet], engines: EngineChoice) -> Adviser:
    return Adviser(key.held, engines)


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
