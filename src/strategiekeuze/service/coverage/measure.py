"""Measure what the examples of a rule set exercise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.model.coverage import Coverage
from strategiekeuze.service.coverage.lacking import lacking
from strategiekeuze.service.coverage.outcomes import outcomes
from strategiekeuze.service.coverage.rules import findings, rules_covered
from strategiekeuze.service.coverage.showable import Showable
from strategiekeuze.service.coverage.thresholds import thresholds
from strategiekeuze.service.examples.demanded import demanded_examples
from strategiekeuze.service.examples.folder import told_examples
from strategiekeuze.service.examples.judged import judged_examples
from strategiekeuze.service.examples.spoken import spoken_in
from strategiekeuze.service.rule_checks import usual_rules
from strategiekeuze.service.rules import path_of

if TYPE_CHECKING:
    from pathlib import Path


def measure_coverage(folder: str | Path | None = None, *, voorbeelden: str | Path | None = None) -> Coverage:
    """Return what the examples of a rule set exercise.

    Args:
        folder: folder with `regelset.yaml`; without it the one that `regels controleer` would check.
        voorbeelden: folder with examples; without it `features` beside the rules.

    Raises:
        RulesError: the rules or the examples are malformed.
        UsageError: what should be a folder is none, or there are no examples.
    """
    path = path_of(folder) if folder is not None else usual_rules()
    examples = demanded_examples(path, None if voorbeelden is None else path_of(voorbeelden, "de voorbeelden"))
    rules = spoken_in(path).rules
    machine = Machine(rules, EngineChoice.EVALUATOR)
    judged = tuple(judged_examples(machine, told_examples(examples, path)))
    asked = tuple(each for each in judged if any(one.on_advice for one in each.told.expected))
    found = Coverage(
        regelset=rules.naam,
        versie=rules.versie,
        sha256=rules.sha256,
        voorbeelden=len(judged),
        rood=sum(not each.green for each in judged),
        met_advies=len(asked),
        regels=rules_covered(machine.program, judged),
        bevindingen=findings(machine.program, judged),
        grenzen=thresholds(machine.program, judged),
        uitkomsten=outcomes(machine.program.rule_set, asked),
        ontbreekt=(),
        voorbehoud=rules.wiel.voorbehoud,
    )
    return judged_lacks(found, Showable(machine))


def judged_lacks(found: Coverage, showable: Showable) -> Coverage:
    """Return a coverage with what lacks, apart from what no example can show."""
    lacks = [(each, key, showable.possible(key)) for each, key in lacking(found)]
    return found.model_copy(
        update={
            "ontbreekt": tuple(each.model_copy(update={"kan": can}) for each, _, can in lacks if can is not False),
            "onmogelijk": tuple(showable.told(key) for _, key, can in lacks if can is False),
        }
    )
