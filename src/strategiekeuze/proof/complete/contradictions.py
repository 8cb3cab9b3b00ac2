"""Two strategies designated on one rung: the procedure then has no answer at all."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from strategiekeuze.model.certificate import IN_WORDS, ONE
from strategiekeuze.model.verification import ProofFinding, ProofPart
from strategiekeuze.proof.complete.example import example_of_profile
from strategiekeuze.proof.complete.question import asking, example_of
from strategiekeuze.proof.complete.timed import Clock
from strategiekeuze.proof.outcomes import designated
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.engine.scheme import Rung
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.complete.run import Ran
    from strategiekeuze.proof.logic import Truth

CODE = "twee-op-een-trede"
QUESTION = "Welke strategie gaat hier voor?"

Pair = tuple[int, int]


def contradictions(found: Everything, machine: Machine, deadline: float) -> ProofPart:
    """Return each pair of rules that designate different strategies on one rung for one profile."""
    clock = Clock.started()
    pairs = dict(clashing(found))
    findings: list[ProofFinding] = []
    late: list[str] = []
    for (one, other), truth in pairs.items():
        try:
            answers = example_of(found, asking(found, deadline), truth)
        except TimeIsUpError:
            late.append(f"{machine.program.rules[one].id} en {machine.program.rules[other].id}")
            continue
        if answers is not None:
            findings.append(finding_of(machine, (one, other), answers))
    judged = clock.judged(ONE, IN_WORDS[ONE], holds=not findings, unsettled=late)
    return ProofPart(eigenschappen=(judged,), bevindingen=tuple(findings))


def clashing(found: Everything) -> Iterator[tuple[Pair, Truth]]:
    """Yield the pairs of rules for different strategies on one rung, with that both hold and no earlier rung does."""
    logic, race = found.logic, found.race
    above: list[Truth] = []
    for rung in race.scheme.ladder:
        pairs = [(pair, logic.every([*(race.holds[rule] for rule in pair), *above])) for pair in pairs_on(rung)]
        yield from ((pair, truth) for pair, truth in pairs if truth is not False)
        above.append(logic.opposite(logic.some(designated(logic, race, rung).values())))


def pairs_on(rung: Rung) -> Iterator[Pair]:
    """Yield the pairs of rules of a rung that designate different strategies."""
    for rules, others in combinations(rung.rules.values(), 2):
        yield from ((one, other) for one in rules for other in others)


def finding_of(machine: Machine, pair: Pair, answers: Answers) -> ProofFinding:
    """Return the finding that two rules clash, with a profile on which they do."""
    rules = [machine.program.rules[index] for index in pair]
    wheel, rung = machine.program.rule_set.wiel, rules[0].conclusie.trede
    names = [f'"{wheel.name_of(rule.conclusie.doel)}"' for rule in rules]

    def shows(run: Ran) -> bool:
        return run.pick is None and all(run.fired(index) for index in pair)

    title = f"Op trede {rung}: {rules[0].id} of {rules[1].id}"
    return ProofFinding(
        code=CODE,
        ernst="fout",
        wat=f"{rules[0].id} en {rules[1].id} wijzen op trede {rung} elk een andere strategie aan",
        waarom=f"Bij dit profiel gelden ze allebei: {names[0]} en {names[1]}. Dan is er geen advies.",
        doen="Maak een van de voorwaarden strenger, of zet een van de regels op een andere trede.",
        regels=tuple(rule.id for rule in rules),
        plaatsen=tuple(rule.plaats for rule in rules),
        voorbeeld=example_of_profile(machine, answers, title, question=QUESTION, keeps=shows),
    )
