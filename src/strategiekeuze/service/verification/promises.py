"""The promises of the wheel as a part of the proof of a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.certificate import IN_WORDS, PROMISES
from strategiekeuze.model.verification import ProofFinding, ProofPart
from strategiekeuze.proof.complete.example import example_of_profile
from strategiekeuze.proof.complete.timed import Clock
from strategiekeuze.service.verification.monotone import against, judged_of
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.wheel import Promise
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.monotone import Claim

CODE = "belofte-klopt-niet"


def promises(_: Everything, machine: Machine, deadline: float) -> ProofPart:
    """Return what becomes of the promises; a wheel without any has nothing to prove."""
    declared = machine.program.rule_set.wiel.altijd_bij_meer
    if not declared:
        return ProofPart()
    clock = Clock.started()
    kept = {promise: judged_of(machine, promise, deadline) for promise in declared}
    broken = [
        finding(machine, promise, claim, *result.against)
        for promise, results in kept.items()
        for claim, result in results.items()
        if result.against is not None
    ]
    late = [
        words(machine, promise, claim)
        for promise, results in kept.items()
        for claim, result in results.items()
        if not result.proved and result.against is None
    ]
    judgement = clock.judged(PROMISES, IN_WORDS[PROMISES], holds=not broken, unsettled=late)
    return ProofPart(eigenschappen=(judgement,), bevindingen=tuple(broken))


def finding(machine: Machine, promise: Promise, claim: Claim, less: Answers, more: Answers) -> ProofFinding:
    """Return a broken promise, with the profile that has less."""
    pair = against(machine.program.rule_set.feiten, less, more)
    return ProofFinding(
        code=CODE,
        ernst="fout",
        wat=f"deze belofte klopt niet: {words(machine, promise, claim)}",
        waarom=f'In dit voorbeeld gaat "{pair.naam}" van {pair.van} naar {pair.naar}, en dan gebeurt het toch.',
        doen="Haal de belofte weg uit wiel.yaml, of pas de regels aan.",
        voorbeeld=example_of_profile(machine, less, f"Meer van {pair.naam} breekt een belofte", keeps=lambda _: True),
    )


def words(machine: Machine, promise: Promise, claim: Claim) -> str:
    """Return a claim in words."""
    strategy = machine.program.rule_set.wiel.name_of(claim.strategy)
    return f'meer van {listing(promise.van)}: "{claim.never}" voor "{strategy}"'
