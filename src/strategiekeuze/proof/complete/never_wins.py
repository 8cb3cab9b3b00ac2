"""Strategies that are the advice for no complete profile, with the rules that stand in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.certificate import IN_WORDS, WIN
from strategiekeuze.model.rule import Effect
from strategiekeuze.model.verification import ProofFinding, ProofPart
from strategiekeuze.proof.complete.drawing import drawn
from strategiekeuze.proof.complete.question import asking, example_of, solver_for
from strategiekeuze.proof.complete.run import confirmed, ran
from strategiekeuze.proof.complete.timed import Clock
from strategiekeuze.proof.outcomes import outcomes_of, race_of
from strategiekeuze.proof.solver import TimeIsUpError
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.model.rule import Rule
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.solver import Solver

CODE = "strategie-wint-nooit"
DRAWN = 300
"""Number of profiles that are drawn at most."""

UNARGUED = "Geen regel pleit voor deze strategie, en geen regel wijst haar aan."
TOO_LATE = "Welke regels in de weg staan, is niet gevonden binnen de tijd."
UNREACHED = "De regels voor deze strategie gelden nooit, of geven samen nooit meer voor dan tegen."


def never_wins(found: Everything, machine: Machine, deadline: float) -> ProofPart:
    """Return the strategies that never win."""
    clock = Clock.started()
    solver = asking(found, deadline)
    wheel = machine.program.rule_set.wiel
    losing: list[str] = []
    late: list[str] = []
    seen = winners(found, machine)
    for slug in (each for each in wheel.by_slug if each not in seen):
        try:
            losing += [] if wins_somewhere(found, machine, solver, slug) else [slug]
        except TimeIsUpError:
            late.append(wheel.name_of(slug))
    findings = tuple(finding_of(found, machine, slug, deadline) for slug in losing)
    judged = clock.judged(WIN, IN_WORDS[WIN], holds=not losing, unsettled=late)
    return ProofPart(eigenschappen=(judged,), bevindingen=findings)


def winners(found: Everything, machine: Machine) -> set[str]:
    """Return the strategies that some profiles drawn by chance already give: those need no solver."""
    seen: set[str] = set()
    for answers in drawn(found.terrain, DRAWN):
        pick = ran(machine, answers).pick
        seen |= {pick.strategy} if pick and pick.strategy else set()
        if len(seen) == len(found.outcomes) - 1:
            break
    return seen


def wins_somewhere(found: Everything, machine: Machine, solver: Solver, slug: str) -> bool:
    """Tell whether a strategy is the advice for some complete profile, as the engine says too."""
    answers = example_of(found, solver, found.outcomes[slug]) if found.outcomes[slug] is not False else None
    if answers is None:
        return False
    pick = ran(machine, answers).pick
    confirmed(holds=pick is not None and pick.strategy == slug)
    return True


def finding_of(found: Everything, machine: Machine, slug: str, deadline: float) -> ProofFinding:
    """Return the finding that a strategy never wins."""
    rules, why = reason(found, machine, slug, deadline)
    weaker = "Geef deze strategie meer argumenten, of maak een van deze regels strenger."
    more = "Schrijf regels die voor deze strategie pleiten, of haal haar uit het wiel."
    return ProofFinding(
        code=CODE,
        ernst="fout",
        wat=f'"{machine.program.rule_set.wiel.name_of(slug)}" is bij geen enkel volledig profiel het advies',
        waarom=why,
        doen=weaker if rules else more,
        regels=tuple(rule.id for rule in rules),
        plaatsen=tuple(rule.plaats for rule in rules),
    )


def reason(found: Everything, machine: Machine, slug: str, deadline: float) -> tuple[tuple[Rule, ...], str]:
    """Return the rules that keep a strategy from winning, as few as do, and the reason in words."""
    rules = machine.program.rules
    if not any(is_for(rule, slug) for rule in rules):
        return (), UNARGUED
    try:
        blamed = standing_in_the_way(found, rules, slug, deadline)
    except TimeIsUpError:
        return (), TOO_LATE
    if not blamed:
        return (), UNREACHED
    return blamed, f"Wat in de weg staat: {listing([rule.id for rule in blamed])}."


def standing_in_the_way(found: Everything, rules: Sequence[Rule], slug: str, deadline: float) -> tuple[Rule, ...]:
    """Return rules without which the strategy could win, as long as all of them stay; none can be left out."""
    logic, race = found.logic, found.race
    against = [index for index, rule in enumerate(rules) if hinders(rule, slug)]
    counts = {index: logic.free() for index in against}
    holds = [logic.every([truth, counts.get(index, True)]) for index, truth in enumerate(found.holds)]
    held = found.world.held.get(found.terrain.program.rule_set.wiel.knelpunt)
    wins = outcomes_of(logic, race_of(logic, race.scheme, holds, held), (slug,))[slug]
    core = solver_for(found, deadline).smallest_core([wins], list(counts.values())) or ()
    return tuple(rules[index] for index in against if counts[index] in core)


def is_for(rule: Rule, slug: str) -> bool:
    """Tell whether a rule helps a strategy."""
    told = rule.conclusie
    return told.doel == slug and (told.soort is Effect.DESIGNATION or told.punten > 0)


def hinders(rule: Rule, slug: str) -> bool:
    """Tell whether a rule may keep a strategy from winning: it is against it, or for another one."""
    told = rule.conclusie
    if told.soort is Effect.FINDING:
        return False
    if told.doel == slug:
        return told.soort is Effect.EXCLUSION or told.punten < 0
    return told.soort is Effect.DESIGNATION or told.punten > 0
