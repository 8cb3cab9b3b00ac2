"""What the wheel promises of more: each promise proved, or refuted by two profiles."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.language.rule_set.never_lighter import facts_named
from strategiekeuze.model.monotone import Against, MonotoneFinding, Never
from strategiekeuze.proof.monotone import Claim, judged
from strategiekeuze.proof.solver import demand_solver
from strategiekeuze.service.profile.file import in_words
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.search_limits import check_time

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.wheel import Promise
    from strategiekeuze.proof.monotone import Judged

SECONDS = 60.0
"""The time limit for all promises together, unless the caller gives another."""


def monotone(rules: RuleSet | None = None, *, seconds: float = SECONDS) -> tuple[MonotoneFinding, ...]:
    """Return what becomes of every promise under `altijd bij meer`, in the order of the wheel's file.

    A promise is about complete profiles and about rules: it says which exclusion or designation never appears, and
    which balance never drops. It does not say that the advice never gets lighter.

    Args:
        rules: a rule set from `load_rules`; without it the wheel's.
        seconds: the time limit for all promises together.

    Raises:
        UsageError: an argument does not fit, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm two profiles that the solver found.
    """
    demand_solver()
    check_time(seconds)
    deadline = monotonic() + seconds
    rule_set = chosen_rules(rules)
    return tuple(finding for promise in rule_set.wiel.altijd_bij_meer for finding in kept(rule_set, promise, deadline))


def kept(rules: RuleSet, promise: Promise, deadline: float) -> tuple[MonotoneFinding, ...]:
    """Return what becomes of one promise, per strategy."""
    found = judged_of(Machine(rules, EngineChoice.EVALUATOR), promise, deadline)
    return tuple(finding_of(rules, promise, claim, result) for claim, result in found.items())


def judged_of(machine: Machine, promise: Promise, deadline: float) -> dict[Claim, Judged]:
    """Return what becomes of each claim of one promise."""
    facts = machine.program.rule_set.feiten
    raised = frozenset(fact.sleutel for name in promise.van for fact in facts_named(name, facts))
    return judged(machine, raised, claims_of(promise), deadline)


def claims_of(promise: Promise) -> tuple[Claim, ...]:
    """Return everything that one promise claims."""
    named = {
        Never.EXCLUDE: promise.sluit_niet_uit,
        Never.DESIGNATE: promise.wijst_niet_aan,
        Never.COST: promise.kost_geen_punten,
    }
    return tuple(Claim(never, slug) for never, slugs in named.items() for slug in slugs)


def finding_of(rules: RuleSet, promise: Promise, claim: Claim, result: Judged) -> MonotoneFinding:
    """Return what became of a claim, as readers see it."""
    refuted = "niet bewezen" if result.against is None else "weerlegd"
    return MonotoneFinding(
        bij_meer=promise.van,
        belofte=claim.never,
        strategie=claim.strategy,
        naam=rules.wiel.name_of(claim.strategy),
        uitkomst="bewezen" if result.proved else refuted,
        tegenvoorbeeld=None if result.against is None else against(rules.feiten, *result.against),
    )


def against(facts: Facts, less: Answers, more: Answers) -> Against:
    """Return two profiles as readers see them."""
    stated = [fact for fact in facts.feiten if fact.sleutel in less.values]
    other = next(fact for fact in stated if less.values[fact.sleutel].value != more.values[fact.sleutel].value)
    return Against(
        feit=other.sleutel,
        naam=other.naam,
        van=in_words(other, less.values[other.sleutel].value),
        naar=in_words(other, more.values[other.sleutel].value),
        profiel=tuple((fact.naam, in_words(fact, less.values[fact.sleutel].value)) for fact in stated),
    )
