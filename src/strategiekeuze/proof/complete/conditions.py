"""The conditions of all rules over every complete profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.proof.verdicts import Verdict, concluded, tested_form

if TYPE_CHECKING:
    from strategiekeuze.proof.complete.question import Everything
    from strategiekeuze.proof.logic import Truth


def conditions_of(found: Everything) -> list[Truth]:
    """Return per normal form of the program that it holds; these formulas are among those of the rules."""
    program = found.terrain.program
    held = [found.world.held.get(variable.name) for variable in program.variables.all]
    tested: dict[int, Truth] = {}
    for layer in program.layers:
        tested |= {form: tested_form(found.logic, program.forms[form], held).sure for form in layer.forms}
        for variable, rules in layer.findings:
            held[variable] = concluded(found.logic, [Verdict(found.holds[rule], found.holds[rule]) for rule in rules])
    return [tested[form] for form in range(len(program.forms))]
