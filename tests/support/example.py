"""One example of `features/`: a profile as far as it has been told, and what the whole rule set makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import ProfileError
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.service import ReadProfile, advise, load_rules
from strategiekeuze.service.profiles import finished
from strategiekeuze.suggestion import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.engine.evaluator import Outcome
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.answers import Answers

PROFILES = Path(__file__).parents[2] / "profiles"
HEADER = ("feit", "waarde")


@dataclass(frozen=True)
class Example:
    """A profile before the register completes it, so that a later step may still change it."""

    answers: Answers

    @cached_property
    def profile(self) -> ReadProfile:
        """The profile, completed from the register."""
        return finished(self.answers, (), load_rules(), None)

    @cached_property
    def advice(self) -> Advice:
        """The advice, by every engine that is here."""
        return advise(self.profile, load_rules())

    @cached_property
    def outcome(self) -> Outcome:
        """The verdicts on points."""
        situation = machine().situation(self.profile.answers)
        return machine().run(situation.point_low, situation.point_high)

    @cached_property
    def verdicts(self) -> Mapping[str, int]:
        """The verdict on each rule, by its number."""
        return {rule.id: each for rule, each in zip(machine().program.rules, self.outcome.verdicts, strict=True)}


@cache
def machine() -> Machine:
    """Return our own rules, ready to run."""
    return Machine(load_rules(), EngineChoice.EVALUATOR)


def example_in(text: str, name: str) -> Example:
    """Return the profile in a YAML text, or raise its problems in Dutch."""
    answers, problems = read_profile(text, name, load_rules().feiten)
    if problems:
        raise ProfileError(*problems)
    return Example(answers)


def example_named(name: str) -> Example:
    """Return a profile of `profiles/`."""
    path = PROFILES / f"{name}.yaml"
    known = ", ".join(sorted(each.stem for each in PROFILES.glob("*.yaml")))
    assert path.is_file(), f'er is geen profiel "{name}" in profiles/, wel: {known}'
    return example_in(path.read_text("utf-8"), str(path))


def example_of(rows: Sequence[Sequence[object]]) -> Example:
    """Return the profile in a table of facts; its cells are read as a profile file is."""
    header, *facts = [tuple(str(cell) for cell in row) for row in rows] or [()]
    assert header == HEADER, "zet boven de feiten de kop | feit | waarde |"
    sections: dict[str, list[str]] = {"": []}
    for name, value in facts:
        sections.setdefault(section_of(name), []).append(f"{name}: {value}")
    top = sections.pop("")
    below = [line for section, lines in sections.items() for line in (f"{section}:", *(f"  {each}" for each in lines))]
    return example_in("\n".join([*top, *below]), "tabel")


def section_of(name: str) -> str:
    """Return the heading under which a profile states a fact; a mistyped name belongs with the nearest one."""
    by_name = load_rules().feiten.by_name
    near = nearest(name, by_name, limit=1)
    return by_name[near[0]].rubriek if near else ""
