"""The accepted classes of no preference: as rules, so that every form of a rule set knows their conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.rule import AcceptedClass, Conclusion, Effect, Rule, RuleSet
from strategiekeuze.model.verification import AcceptedFound, ProofFinding, ProofPart
from strategiekeuze.proof.complete.example import stated
from strategiekeuze.proof.complete.question import asking, example_of
from strategiekeuze.proof.complete.run import confirmed, ran
from strategiekeuze.proof.solver import TimeIsUpError

if TYPE_CHECKING:
    from strategiekeuze.engine.machine import Machine
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.solver import Solver

MARK = "aanvaard: "
"""How the ids of these rules start; an id that people write has no colon."""


def with_classes(rules: RuleSet) -> RuleSet:
    """Return the rule set with a rule behind its own for each accepted class; the same one when it accepts none.

    The rules conclude a finding that nothing reads, so that no advice changes.
    """
    if not rules.aanvaard:
        return rules
    added = tuple(class_rule(each, number) for number, each in enumerate(rules.aanvaard))
    return rules.model_copy(update={"regels": (*rules.regels, *added)})


def class_rule(accepted: AcceptedClass, number: int) -> Rule:
    """Return the rule that holds for every profile in a class."""
    name = f"{MARK}{number}"
    return Rule(
        id=name,
        titel=accepted.naam,
        voorwaarden=accepted.voorwaarden,
        conclusie=Conclusion(soort=Effect.FINDING, doel=name),
        tekst=name,
        plaats=accepted.plaats,
    )


def accepted_found(
    found: Everything, machine: Machine, rules: RuleSet, deadline: float
) -> tuple[tuple[AcceptedFound, ...], ProofPart]:
    """Return the accepted classes with a profile each, and those in which there is none."""
    solver = asking(found, deadline)
    first = len(rules.regels)
    classes = tuple(
        class_found(found, machine, solver, each, first + place) for place, each in enumerate(rules.aanvaard)
    )
    return classes, ProofPart(bevindingen=tuple(empty(each) for each in classes if each.komt_voor is False))


def class_found(
    found: Everything, machine: Machine, solver: Solver, accepted: AcceptedClass, rule: int
) -> AcceptedFound:
    """Return one accepted class with a profile in it."""
    try:
        answers = example_of(found, solver, found.outcomes[None], found.holds[rule])
        occurs = answers is not None
    except TimeIsUpError:
        answers, occurs = None, None
    if answers is not None:
        run = ran(machine, answers)
        confirmed(holds=run.pick is not None and run.pick.strategy is None and run.fired(rule))
    return AcceptedFound(
        naam=accepted.naam,
        waarom=accepted.waarom,
        door=accepted.door,
        op=accepted.op,
        plaats=accepted.plaats,
        komt_voor=occurs,
        profiel=stated(machine.program.rule_set.feiten, answers) if answers else {},
    )


def empty(accepted: AcceptedFound) -> ProofFinding:
    """Say that no profile is in an accepted class."""
    return ProofFinding(
        code="aanvaarde-klasse-leeg",
        ernst="waarschuwing",
        wat=f'bij de aanvaarde klasse "{accepted.naam}" hoort geen enkel volledig profiel zonder voorkeur',
        doen="Haal de klasse weg uit aanvaard.yaml, of pas haar zinnen aan.",
        plaatsen=(accepted.plaats,),
    )
