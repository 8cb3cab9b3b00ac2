"""Measure every text of a rule set, and give the hardest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.known import known_names
from strategiekeuze.explain.reading.level import bound, too_hard, too_long
from strategiekeuze.explain.reading.measure import Measure, together
from strategiekeuze.explain.reading.passages import measured_passage
from strategiekeuze.service.reading_level.sources import passages
from strategiekeuze.service.rules import load_rules

if TYPE_CHECKING:
    from strategiekeuze.explain.reading.passages import MeasuredPassage
    from strategiekeuze.model.rule import RuleSet


@dataclass(frozen=True, slots=True)
class ReadingReport:
    """How hard the texts of a rule set are.

    Attributes:
        passages: every text, the one that falls farthest below its bound first.
        whole: all texts together, each in its hardest form.
    """

    passages: tuple[MeasuredPassage, ...]
    whole: Measure

    @property
    def refused(self) -> tuple[MeasuredPassage, ...]:
        """The texts that are too hard or have a sentence that is too long, and give no reason."""
        return tuple(each for each in self.faulty if not each.passage.reason)

    @property
    def faulty(self) -> tuple[MeasuredPassage, ...]:
        """The texts that are too hard or have a sentence that is too long."""
        return tuple(each for each in self.passages if too_hard(each.measure) or too_long(each.measure))


def reading_report(folder: str | Path) -> ReadingReport:
    """Return how hard the texts of a rule set are.

    Raises:
        RulesError: when the rule set is malformed.
    """
    path = Path(folder)
    found = sorted(measured_passages(load_rules(path), path), key=margin)
    return ReadingReport(tuple(found), together(each.measure for each in found))


def measured_passages(rule_set: RuleSet, folder: Path) -> list[MeasuredPassage]:
    """Return every text of a rule set with its measure."""
    known = known_names(rule_set, rule_set.onderwerp)
    return [measured_passage(passage, known) for passage in passages(rule_set, folder)]


def margin(found: MeasuredPassage) -> float:
    """Return how far a text stays above its bound; less than 0 when it is too hard."""
    return found.measure.score - bound(found.measure.weighed)
