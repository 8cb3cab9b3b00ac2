"""Put the check of a policy together: run the toets rules on its facts, and say what came out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.decision import decide
from strategiekeuze.model.policy_check import AdviceBeside, ChosenBeside, PolicyCheck
from strategiekeuze.policy.check.judging import Bench, findings_of, verdict_of
from strategiekeuze.policy.check.memo import memo_of
from strategiekeuze.policy.facts.case import Case, counted, quote_of, used
from strategiekeuze.policy.facts.choice import excluded, relation, strategy
from strategiekeuze.policy.facts.supply import answers_of, supplied

if TYPE_CHECKING:
    from datetime import date

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.explain.texts import Texts
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.policy import Policy
    from strategiekeuze.model.policy_check import CheckReceipt, Verdict
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.policy.check.wording import Wording


@dataclass(frozen=True, slots=True)
class Court:
    """The toets rules, with everything compiled that a check needs."""

    machine: Machine
    texts: Texts
    wording: Wording

    @property
    def rules(self) -> RuleSet:
        """The toets rules."""
        return self.machine.program.rule_set


@dataclass(frozen=True, slots=True)
class Matter:
    """A policy, the advice beside it, and how it is checked."""

    policy: Policy
    advice: Advice
    rules: RuleSet
    day: date
    with_proposals: bool
    receipt: CheckReceipt


def check_of(matter: Matter, court: Court) -> PolicyCheck:
    """Return the check of a policy.

    Raises:
        RulesError: when the toets rules declare other facts than there are, or give no verdict.
        ContradictionError: when two rules give another verdict on one rung.
    """
    # INVARIANT: from here on nothing sees a statement that does not count.
    policy = counted(matter.policy, with_proposals=matter.with_proposals)
    case = Case(policy, matter.advice, matter.rules, matter.day)
    bench = bench_for(case, court)
    draft = drafted(matter, case, bench)
    return draft.model_copy(update={"memo": memo_of(draft, matter.advice, matter.rules, court.rules, court.texts)})


def bench_for(case: Case, court: Court) -> Bench:
    """Return the decision on the facts of a case, with what explains it."""
    facts = supplied(case, court.rules.feiten)
    answers = answers_of(facts, court.rules.feiten)
    decision = decide(court.machine, answers)
    return Bench(decision, answers, facts, court.texts, court.wording, case.advice.gemeente.naam)


def drafted(matter: Matter, case: Case, bench: Bench) -> PolicyCheck:
    """Return the check without its memo."""
    verdict, findings = verdict_of(bench), findings_of(bench)
    rules = bench.decision.program.rule_set
    return PolicyCheck(
        titel=case.policy.titel,
        gemeente=case.advice.gemeente.naam,
        domein=case.policy.domein,
        op=matter.day.isoformat(),
        oordeel=verdict,
        advies=advice_beside(case.advice),
        gekozen=chosen_beside(case),
        bevindingen=tuple(each for each in findings if each.doen),
        goed=tuple(each for each in findings if not each.doen),
        ontbreekt=missing(verdict, rules),
        gebruikt=used(matter.policy, with_proposals=matter.with_proposals),
        memo="",
        voorbehoud=rules.wiel.voorbehoud,
        bewijs=matter.receipt,
    )


def missing(verdict: Verdict, rules: RuleSet) -> tuple[str, ...]:
    """Return what is needed before a policy can be judged: the hub of the wheel of verdicts asks for it."""
    return tuple(each.doen for each in verdict.regels if verdict.slug == rules.wiel.naaf)


def advice_beside(advice: Advice) -> AdviceBeside:
    """Return the advice in short."""
    return AdviceBeside(
        uitkomst=advice.uitkomst,
        strategie=advice.strategie,
        naam=advice.naam,
        zekerheid=advice.zekerheid,
        aannames=advice.aannames,
        nipt=advice.nipt,
        nummer_twee=advice.nummer_twee,
        mogelijk=advice.mogelijk,
        vraag=advice.vraag.vraag if advice.vraag else "",
    )


def chosen_beside(case: Case) -> tuple[ChosenBeside, ...]:
    """Return the chosen strategies beside the advice, each once, with the first place where the policy says so."""
    first = {each.keuze: each for each in reversed(case.policy.strategieen)}
    barred, name_of = excluded(case), case.wheel.name_of
    weighed = {slug: strategy(case, slug) for slug in case.chosen}
    return tuple(
        ChosenBeside(
            strategie=slug,
            naam=name_of(slug),
            verhouding=relation(case, slug),
            saldo=found.saldo if found else None,
            uitgesloten=slug in barred,
            bewijs=quote_of(first[slug], name_of(slug)),
        )
        for slug, found in weighed.items()
    )
