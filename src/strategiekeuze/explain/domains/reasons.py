"""What the domain changes in an advice, and through which facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.progress.outcome import measurement, strategies
from strategiekeuze.model.domains import AlikeDomains, DomainAdvice, DomainReason, DomainStrategy, FactOfDomain
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.progress import StrategyChange
    from strategiekeuze.model.rule import Rule, RuleSet


def domain_advice(domain: str, advice: Advice) -> DomainAdvice:
    """Return the advice for a domain in short."""
    found = measurement(advice, domain, "")
    balances = {each.strategie: each.saldo for each in advice.strategieen}
    return DomainAdvice(
        domein=domain,
        uitkomst=found.uitkomst,
        strategie=found.strategie,
        advies=found.advies,
        zekerheid=found.zekerheid,
        nipt=advice.nipt,
        trede=found.trede,
        punten=None if found.trede or advice.strategie is None else balances.get(advice.strategie),
        nummer_twee="" if found.trede or advice.strategie is None else found.nummer_twee,
        voorsprong=found.voorsprong,
    )


def alike(whole: Advice, part: Advice, rules: RuleSet) -> AlikeDomains:
    """Return what a domain changes, beside the organisation; the names of domains are still to be filled in."""
    facts = tuple(facts_changed(whole, part))
    changed = {each.feit: each.naam for each in facts}
    found = [strategy(each, changed, rules) for each in strategies(whole, part, rules.wiel)]
    used = {name for each in found for reason in each.redenen for name in reason.door}
    # The domain itself goes without saying, and so does what decides nothing here.
    domains = rules.wiel.domeinen
    derived = tuple(each for each in facts if each.naam in used and rules.feiten.by_key[each.feit].opties != domains)
    return AlikeDomains(domeinen=(), feiten=derived, strategieen=tuple(found))


def facts_changed(whole: Advice, part: Advice) -> Iterator[FactOfDomain]:
    """Yield the facts that have another value for a domain than for the organisation."""
    for here, there in zip(whole.feiten, part.feiten, strict=True):
        if here.waarde != there.waarde:
            yield FactOfDomain(feit=here.feit, naam=here.naam, organisatie=here.waarde, domein=there.waarde)


def strategy(change: StrategyChange, changed: Mapping[str, str], rules: RuleSet) -> DomainStrategy:
    """Return what a domain changes for a strategy, with the facts through which it does."""
    return DomainStrategy(
        strategie=change.strategie,
        naam=change.naam,
        saldo_organisatie=change.saldo_van,
        saldo_domein=change.saldo_naar,
        redenen=tuple(
            DomainReason(**each.model_dump(), door=through(rules.by_id[each.regel], changed, rules))
            for each in change.redenen
        ),
    )


def through(rule: Rule, changed: Mapping[str, str], rules: RuleSet) -> tuple[str, ...]:
    """Return the names of the changed facts that a rule reads, itself or through findings."""
    read = facts_read(rule, rules)
    return tuple(name for key, name in changed.items() if key in read)


def facts_read(rule: Rule, rules: RuleSet) -> frozenset[str]:
    """Return the facts that a rule reads, itself or through findings that hold or do not hold."""
    seen, waiting, facts = {rule.id}, [rule], set[str]()
    while waiting:
        tests = [condition.test for condition in waiting.pop().voorwaarden]
        facts |= {test.feit for test in tests if isinstance(test, Comparison)}
        names = {name for test in tests for name in findings_in(test)}
        behind = [each for each in rules.regels if each.conclusie.soort is Effect.FINDING]
        waiting += [each for each in behind if each.conclusie.doel in names and each.id not in seen]
        seen |= {each.id for each in waiting}
    return frozenset(facts)


def findings_in(test: Comparison | FindingHolds | CountHolds) -> tuple[str, ...]:
    """Return the findings that a condition is about."""
    match test:
        case FindingHolds(bevinding=name):
            return (name,)
        case CountHolds(bevindingen=names):
            return names
    return ()
