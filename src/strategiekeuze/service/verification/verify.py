"""Prove what holds of a rule set for every complete profile, and say what does not."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import Place
from strategiekeuze.model.verification import Verification
from strategiekeuze.proof.complete.accepted import accepted_found, with_classes
from strategiekeuze.proof.complete.contradictions import contradictions
from strategiekeuze.proof.complete.gaps.gaps import gaps_of
from strategiekeuze.proof.complete.most_points import most_points
from strategiekeuze.proof.complete.never_wins import never_wins
from strategiekeuze.proof.complete.question import everything
from strategiekeuze.proof.complete.rules.findings import rule_findings
from strategiekeuze.proof.solver import demand_solver
from strategiekeuze.service.rule_merge.one_at_a_time import one_at_a_time
from strategiekeuze.service.rule_merge.proposal import with_proposal
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.search_limits import check_time
from strategiekeuze.service.verification.example import told
from strategiekeuze.service.verification.promises import promises

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import ProofFinding, ProofPart
    from strategiekeuze.proof.complete.question import Everything

    Part = Callable[[Everything, Machine, float], ProofPart]

SECONDS = 30.0
"""The time limit, unless the caller gives another."""

WEIGHTS = ("fout", "waarschuwing", "ter informatie")

PARTS: tuple[Part, ...] = (never_wins, contradictions)
"""What is proved of strategies beside that there are no gaps, in the order in which it is told."""

RULE_PARTS: tuple[Part, ...] = (rule_findings, promises)
"""What is proved of the rules themselves; a rule of an accepted class is none of those."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A rule set as formulas, with a rule per accepted class behind its own; those change no advice.

    Attributes:
        found: what the rules say, as `machine` runs them.
        accepted: the places of the rules of accepted classes.
    """

    machine: Machine
    found: Everything
    accepted: range
    deadline: float


def verify(rules: RuleSet | None = None, *, seconds: float = SECONDS) -> Verification:
    """Prove what holds of a rule set for every complete profile.

    Args:
        rules: a rule set from `load_rules`; without it the wheel's.
        seconds: the time limit; what is not settled by then is said to be open.

    Raises:
        UsageError: an argument does not fit, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm what was proved.
    """
    demand_solver()
    check_time(seconds)
    start = monotonic()
    rule_set = chosen_rules(rules)
    asked = asked_of(rule_set, start + seconds)
    gaps = gaps_of(asked.found, asked.machine, asked.accepted, asked.deadline)
    own = [part(asked.found, asked.machine, asked.deadline) for part in PARTS]
    parts = (gaps.part, *own, *rule_parts(asked, rule_set))
    points = most_points(asked.found, asked.machine, asked.deadline)
    classes, empty = accepted_found(asked.found, asked.machine, rule_set, asked.deadline)
    return Verification(
        regelset=rule_set.naam,
        versie=rule_set.versie,
        sha256=rule_set.sha256,
        regels=len(rule_set.regels),
        strategieen=len(rule_set.wiel.strategieen),
        eigenschappen=tuple(each for part in parts for each in part.eigenschappen),
        bevindingen=one_at_a_time(in_order(worded((*parts, empty), rule_set))),
        punten=points,
        aanvaard=classes,
        gaten=gaps.number,
        gaten_minstens=gaps.at_least,
        gaten_nodig=gaps.needed,
        seconden=seconds,
        duur=round(monotonic() - start, 3),
        voorbehoud=rule_set.wiel.voorbehoud,
    )


def asked_of(rules: RuleSet, deadline: float) -> Asked:
    """Return a rule set as formulas."""
    widened = with_classes(rules)
    machine = Machine(widened, EngineChoice.EVALUATOR)
    return Asked(machine, everything(machine), range(len(rules.regels), len(widened.regels)), deadline)


def rule_parts(asked: Asked, rules: RuleSet) -> list[ProofPart]:
    """Return what is proved of the rules themselves."""
    machine, found = asked.machine, asked.found
    if asked.accepted:
        machine = Machine(rules, EngineChoice.EVALUATOR)
        found = everything(machine)
    return [part(found, machine, asked.deadline) for part in RULE_PARTS]


def worded(parts: Iterable[ProofPart], rules: RuleSet) -> Iterator[ProofFinding]:
    """Yield the findings of all parts, each with its example and its proposal in Gherkin."""
    yield from (with_proposal(told(finding, rules), rules) for part in parts for finding in part.bevindingen)


def in_order(findings: Iterable[ProofFinding]) -> tuple[ProofFinding, ...]:
    """Return findings by weight, then by the place of the first rule that they are about."""

    def key(finding: ProofFinding) -> tuple[int, str, int]:
        place = finding.plaatsen[0] if finding.plaatsen else Place("")
        return WEIGHTS.index(finding.ernst), place.file, place.line or 0

    return tuple(sorted(findings, key=key))
