"""Which rules and findings examples exercise, on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.model.coverage import CoveredFinding, CoveredRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.engine.program import Program
    from strategiekeuze.service.examples.judged import JudgedExample


def rules_covered(program: Program, examples: Sequence[JudgedExample]) -> tuple[CoveredRule, ...]:
    """Return each rule with how many examples in which it holds, and in which it only just does not."""
    runs = [each.look.points for each in examples]
    return tuple(
        CoveredRule(
            regel=rule.id,
            titel=rule.titel,
            plaats=rule.plaats,
            geldt=sum(run.verdicts[place] == TRUE for run in runs),
            net_niet=sum(just_not(program, place, run) for run in runs),
        )
        for place, rule in enumerate(program.rules)
    )


def just_not(program: Program, place: int, run: Outcome) -> bool:
    """Tell whether one condition fails and all others hold."""
    truths = [run.truths[form] for form in program.rule_forms[place]]
    return truths.count(FALSE) == 1 and truths.count(TRUE) == len(truths) - 1


def findings(program: Program, examples: Sequence[JudgedExample]) -> tuple[CoveredFinding, ...]:
    """Return each finding with how many examples in which it holds, and in which it does not."""
    runs = [each.look.points for each in examples]
    closed = [pair for layer in program.layers for pair in layer.findings if pair[1]]
    return tuple(
        CoveredFinding(
            bevinding=program.rules[rules[0]].conclusie.doel,
            plaats=program.rules[rules[0]].plaats,
            geldt=sum(run.low[variable] == 1 for run in runs),
            geldt_niet=sum(run.high[variable] == 0 for run in runs),
        )
        for variable, rules in closed
    )
