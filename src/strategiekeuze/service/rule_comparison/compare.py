"""Compare two rule sets: what a municipality notices of the difference, proved for every complete profile."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.language.files import read_text
from strategiekeuze.model.rule import RuleSet
from strategiekeuze.model.rule_comparison import ComparedRules, OutcomeDifference, RuleComparison
from strategiekeuze.proof.complete.difference.search import differences, smallest
from strategiekeuze.proof.complete.difference.world import both_over
from strategiekeuze.proof.solver import demand_solver
from strategiekeuze.service.assessment.questionnaire import QUESTIONNAIRE
from strategiekeuze.service.health.tally import ONCE, share_of
from strategiekeuze.service.rule_comparison.alike import decide_alike, other_texts, read_alike
from strategiekeuze.service.rule_comparison.differences import fact_differences, rule_differences, strategy_differences
from strategiekeuze.service.rule_comparison.example import example_of_pair, name_of
from strategiekeuze.service.rule_comparison.revisions import folder_named
from strategiekeuze.service.rule_comparison.sample import sample_of
from strategiekeuze.service.rules import chosen_rules, load_rules, path_of
from strategiekeuze.service.search_limits import check_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule_comparison import Difference
    from strategiekeuze.proof.complete.difference.world import Both, Pair
    from strategiekeuze.service.rule_comparison.sample import Sample

SECONDS = 30.0
"""How long the proof may take, unless the caller says otherwise."""

OTHER_FILES = {QUESTIONNAIRE: "de nulmeting"}
"""Files beside the rules that people read."""

Given = RuleSet | str | Path


@dataclass(frozen=True, slots=True)
class Opened:
    """A rule set that was read; `folder` is None when it was given as it is."""

    rules: RuleSet
    name: str = ""
    folder: Path | None = None

    @property
    def shown(self) -> ComparedRules:
        """The rule set as the comparison names it."""
        rules = self.rules
        fields = {"naam": rules.naam, "versie": rules.versie, "sha256": rules.sha256}
        return ComparedRules(**fields, regels=len(rules.regels), map=self.name)


@dataclass(frozen=True, slots=True)
class Found:
    """What running and proving gave."""

    pairs: tuple[OutcomeDifference, ...]
    proved: bool
    sample: Sample | None


def compare_rules(old: Given, new: Given, *, seconds: float = SECONDS) -> RuleComparison:
    """Tell what a municipality notices when one rule set takes the place of another.

    Args:
        old: a rule set from `load_rules`, a folder, or REVISION:FOLDER as git writes it.
        new: the same, for the rules that take its place.
        seconds: how long the proof may take.

    Raises:
        RulesError: a rule set is malformed.
        UsageError: an argument does not fit, z3 cannot be imported, or git knows no such revision.
        EngineDifferenceError: the engine does not confirm what was proved.
    """
    demand_solver()
    check_time(seconds)
    with opened(old) as before, opened(new) as after:
        return compared(before, after, seconds)


@contextmanager
def opened(given: Given) -> Iterator[Opened]:
    """Give a rule set that a caller named.

    Raises:
        RulesError: when it is malformed.
        UsageError: when it is no rule set and no folder.
    """
    if not isinstance(given, str | Path):
        yield Opened(chosen_rules(given))
        return
    with folder_named(str(path_of(given) if isinstance(given, Path) else given)) as named:
        yield Opened(load_rules(named.folder), named.name, named.folder)


def compared(before: Opened, after: Opened, seconds: float) -> RuleComparison:
    """Return what differs between two rule sets."""
    start = monotonic()
    old, new = before.rules, after.rules
    alike = decide_alike(old, new)
    found = Found((), proved=True, sample=None) if alike else searched(old, new, after.folder, seconds)
    texts = (*other_texts(old, new), *other_files(before.folder, after.folder))
    sample = found.sample
    declared = sample if sample and sample.declared else None
    total = declared.pairs.total if declared else 0
    return RuleComparison(
        oud=before.shown,
        nieuw=after.shown,
        verschil=difference(found, alike=alike, read=read_alike(old, new) and not texts),
        bewezen=found.proved,
        paren=found.pairs,
        verzonnen=share_of(total, declared.drawn, None) if declared else None,
        punten=declared.points.share(ONCE, declared.drawn) if declared else None,
        onvolledig=sample.incomplete.share(ONCE, sample.tried) if sample else None,
        onvolledig_anders=bool(sample and sample.turned),
        feiten=tuple(fact_differences(old, new)),
        strategieen=tuple(strategy_differences(old, new)),
        regels=tuple(rule_differences(old, new)),
        teksten=texts,
        seconden=seconds,
        duur=round(monotonic() - start, 3),
        voorbehoud=new.wiel.voorbehoud,
    )


def searched(old: RuleSet, new: RuleSet, folder: Path | None, seconds: float) -> Found:
    """Run and prove where two rule sets differ."""
    both = both_over(old, new)
    sample = sample_of(both, folder)
    deadline = monotonic() + seconds
    found = differences(both, sample.first.values(), deadline)
    ordered = sorted(found.examples, key=lambda pair: -sample.pairs.counts.get(pair, 0))
    pairs = (told(both, sample, pair, found.examples[pair], deadline) for pair in ordered)
    return Found(tuple(pairs), found.proved, sample)


def told(both: Both, sample: Sample, pair: Pair, answers: Answers, deadline: float) -> OutcomeDifference:
    """Return a pair of outcomes with its example; while there is time the example is made as plain as it can be."""
    plain = smallest(both, answers) if monotonic() < deadline else answers
    return OutcomeDifference(
        van=pair[0],
        naar=pair[1],
        van_naam=name_of(both.old.rules, pair[0]),
        naar_naam=name_of(both.new.rules, pair[1]),
        hoe_vaak=sample.pairs.share(pair, sample.drawn) if sample.declared else None,
        voorbeeld=example_of_pair(both, pair, plain),
    )


def difference(found: Found, *, alike: bool, read: bool) -> Difference:
    """Return the most that a municipality can notice."""
    if found.pairs or (found.sample and found.sample.turned):
        return "advies anders"
    if not found.proved:
        return "niet bewezen"
    if not alike:
        return "alleen zekerheid of punten anders"
    return "niets anders" if read else "alleen teksten anders"


def other_files(old: Path | None, new: Path | None) -> Iterator[str]:
    """Yield which files are not the same in two folders; nothing is known of a rule set that was given as it is."""
    if old is not None and new is not None:
        yield from (words for name, words in OTHER_FILES.items() if content(old / name) != content(new / name))


def content(path: Path) -> str | None:
    """Return the text of a file, None when there is none that can be read."""
    text = read_text(path)
    return text if isinstance(text, str) else None
