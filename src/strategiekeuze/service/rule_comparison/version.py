"""Propose the version of a rule set from what it changes, and write it in its settings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rule_set.files import SETTINGS
from strategiekeuze.language.source import Source, read_source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.model.rule_comparison import RuleVersion
from strategiekeuze.report.rule_comparison.entry import entry_of
from strategiekeuze.service.rule_comparison.compare import SECONDS, compare_rules

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule_comparison import RuleComparison, Step
    from strategiekeuze.service.rule_comparison.compare import Given

NUMBER = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
LINE = re.compile(r"^(versie[ \t]*:[ \t]*)([\"']?)([^\s\"'#]+)\2(?=[ \t]*(?:#.*)?$)", re.MULTILINE)
STEPS: tuple[Step, ...] = ("groot", "klein", "herstel")
SMALL = frozenset({"alleen zekerheid of punten anders", "alleen teksten anders"})


@dataclass(frozen=True, slots=True)
class NewSettings:
    """The settings of a rule set, and their text with the proposed version."""

    source: Source
    text: str

    @property
    def changes(self) -> bool:
        """Whether the version there is another."""
        return self.text != self.source.text


def propose_version(old: Given, new: Given, *, seconds: float = SECONDS) -> RuleVersion:
    """Propose the version of new rules, and the entry for the list of changes.

    Args:
        old: a rule set from `load_rules`, a folder, or REVISION:FOLDER as git writes it.
        new: the same, for the rules that take its place.
        seconds: how long the proof may take. What is not proved by then counts as a change of advice.

    Raises:
        RulesError: a rule set is malformed, or its version is not of the form 1.2.3.
        UsageError: an argument does not fit, z3 cannot be imported, or git knows no such revision.
        EngineDifferenceError: the engine does not confirm what was proved.
    """
    found = compare_rules(old, new, seconds=seconds)
    step = step_of(found)
    before = numbers_of(found.oud.versie, found.oud.map)
    now = numbers_of(found.nieuw.versie, found.nieuw.map)
    wanted = max(now, before if same_rules(found) else raised(before, step))
    proposal = ".".join(map(str, wanted))
    return RuleVersion(
        vergelijking=found,
        stap=step,
        oud=found.oud.versie,
        nu=found.nieuw.versie,
        voorstel=proposal,
        aantekening=entry_of(found, proposal),
    )


def step_of(found: RuleComparison) -> Step:
    """Return what kind of change it is; who cannot prove that no advice changes says that one may."""
    if found.verschil in ("advies anders", "niet bewezen") or any(each.weigert for each in found.feiten):
        return "groot"
    return "klein" if found.verschil in SMALL else "herstel"


def same_rules(found: RuleComparison) -> bool:
    """Tell whether nothing at all changed."""
    return found.oud.sha256 == found.nieuw.sha256


def numbers_of(version: str, name: str) -> tuple[int, ...]:
    """Return the three numbers of a version.

    Raises:
        RulesError: when it has another form.
    """
    match = NUMBER.fullmatch(version)
    if match is None:
        what = f"de versie {quoted(version)} heeft niet de vorm 1.2.3"
        remedy = "Schrijf drie getallen met punten ertussen, zoals 0.1.0."
        raise RulesError(Problem("verkeerde-versie", what, remedy, Place(f"{name}/{SETTINGS}" if name else SETTINGS)))
    return tuple(int(part) for part in match.groups())


def raised(before: tuple[int, ...], step: Step) -> tuple[int, ...]:
    """Return the next version: one part goes up, and those behind it start again."""
    place = STEPS.index(step)
    return (*before[:place], before[place] + 1, *(0 for _ in before[place + 1 :]))


def settings_with(version: str, folder: Path) -> NewSettings:
    """Return the settings of a rule set with another version; comments stay.

    Raises:
        RulesError: when they cannot be read, or hold no line with the version.
    """
    path = folder / SETTINGS
    source = read_source(path)
    if not isinstance(source, Source):
        raise RulesError(source)
    if len(LINE.findall(source.text)) != 1:
        what = "de regel met de versie is niet te vinden"
        remedy = f"Schrijf zelf op een eigen regel: versie: {version}"
        raise RulesError(Problem("versie-niet-gevonden", what, remedy, Place(str(path))))
    return NewSettings(source, LINE.sub(rf"\g<1>\g<2>{version}\g<2>", source.text))


def write_settings(settings: NewSettings) -> None:
    """Write the settings.

    Raises:
        RulesError: when they cannot be written, or changed since they were read.
    """
    source = settings.source
    problem = write_all([Change(source.path, source.encoded(settings.text), source.content)])
    if problem:
        raise RulesError(problem)
