"""Give an advice."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.explain.advice import Addressed, Explainer, Record
from strategiekeuze.explain.texts import Texts
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.service.judgements import judgements_found
from strategiekeuze.service.profile.reading import ReadProfile, profile_for
from strategiekeuze.service.receipt import input_of, receipt_for
from strategiekeuze.service.rules import chosen_rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.judgement import JudgementFound
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet


class Adviser:
    """One rule set with everything compiled that an advice needs."""

    def __init__(self, rule_set: RuleSet, engines: EngineChoice) -> None:
        self.rule_set = rule_set
        self.machine = Machine(rule_set, engines)
        self.texts = Texts(rule_set)
        self.explainer = Explainer(self.texts, self.machine.scheme)


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
    choice = engine_choice(motor)
    read = profile_for(profile, rule_set, domein)
    return advice_on(read, rule_set, choice, judgements_found(read.answers.judgements, rule_set))


def advice_on(
    read: ReadProfile, rule_set: RuleSet, engines: EngineChoice, judgements: tuple[JudgementFound, ...]
) -> Advice:
    """Return the advice on a profile that was read, with what people weigh differently beside it."""
    adviser = adviser_for(rule_set, engines)
    # INVARIANT: the decision never sees what people weigh differently.
    decision = decide(adviser.machine, read.answers)
    addressed = Addressed(read.municipality, read.notes, judgements)
    record = Record(input_of(read, rule_set), receipt_for(rule_set, read, judgements, decision.engines))
    return adviser.explainer.advice(decision, read.answers, addressed, record)


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
