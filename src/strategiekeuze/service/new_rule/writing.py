"""Put a new rule in its three files, once the whole rule set with the rule in it has proved to be right."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from strategiekeuze import checks
from strategiekeuze.errors import Place, Problem, RulesError, by_place
from strategiekeuze.language.rule_set.motivation import TEXT_SUFFIX
from strategiekeuze.language.rule_set.reader import TEXTS, read_rule_set
from strategiekeuze.language.source import read_source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.service.new_rule.checking import with_rules
from strategiekeuze.service.new_rule.example import example_for, prove
from strategiekeuze.service.new_rule.example_scenario import example_file, example_group, example_of, rows_in, unspoken
from strategiekeuze.service.new_rule.frame import errors_in
from strategiekeuze.service.new_rule.layout import Lines, inserted, scenario_lines
from strategiekeuze.service.rules import all_problems, default_rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.rule import Rule, RuleSet
    from strategiekeuze.service.new_rule.frame import Draft, Frame

PARTS = frozenset({".feature", ".yaml", ".j2"})
"""The kinds of file of which a rule set consists."""

HEAD = "# language: nl\nFunctionaliteit: {name}\n  {caution}\n"
"""The start of a new file."""


@dataclass(frozen=True, slots=True)
class NewRule:
    """A new rule as it was written: the files, the rule itself first, what each got, and what is left to do."""

    files: tuple[Path, ...]
    scenario: Lines
    text: str
    example: Lines
    warnings: tuple[Problem, ...]


def write_rule(draft: Draft, frame: Frame) -> NewRule:
    """Write a rule, its text and its example; all three, or nothing.

    Raises:
        RulesError: when the rule set with this rule has a problem, when the example does not hold, or when a file
            cannot be written.
        ContradictionError: when the rule contradicts another in its own example.
    """
    scenario, text_path = scenario_of(draft), frame.folder / TEXTS / f"{draft.id}{TEXT_SUFFIX}"
    rule = changed(frame.folder / draft.file, scenario, draft.group, head_of("", draft, frame))
    text = Change(text_path, draft.text.encode())
    rule_set = proved((rule, text), frame)
    found = example_for(rule_set.by_id[draft.id], rule_set, draft.facts)
    shown = example_of(draft, found, frame)
    example_path = example_file(draft, frame)
    example = changed(example_path, shown, example_group(example_path), head_of("Voorbeelden bij ", draft, frame))
    prove(rows_in(example, shown), rule_set.by_id[draft.id], rule_set)
    warnings = (*unspoken(frame), *new_suspicions(draft, rule_set, frame))
    problem = write_all((rule, text, example))
    if problem:
        raise RulesError(problem)
    return NewRule((rule.path, text_path, example_path), scenario, draft.text, shown, warnings)


def scenario_of(draft: Draft) -> Lines:
    """Return the scenario of a rule."""
    labels = [f"@regel:{draft.id}", *(f"@bron:{name}" for name in draft.sources), *(["@eigen-werk"] * draft.own_work)]
    words = ["Gegeven", *(each.keyword for each in draft.conditions[1:])]
    conditions = [
        (f"{word} {each.sentence}", [[cell] for cell in ("bevinding", *each.names)] if each.names else [])
        for word, each in zip(words, draft.conditions, strict=True)
    ]
    return scenario_lines(labels, draft.title, [*conditions, (f"Dan {draft.sentence}", [])])


def head_of(start: str, draft: Draft, frame: Frame) -> str:
    """Return the head of a new file: what it is about, and that the wheel is what it is."""
    wheel = frame.rule_set.wiel
    strategy = wheel.by_slug.get(draft.conclusion.doel)
    caution = " ".join(wheel.voorbehoud.split()).partition(". ")[0].rstrip(".")
    return HEAD.format(name=f"{start}{strategy.naam if strategy else Path(draft.file).stem}", caution=f"{caution}.")


def changed(path: Path, scenario: Lines, group: str, head: str) -> Change:
    """Return a feature file with one more scenario; a file that is not there yet gets a head.

    Raises:
        RulesError: when the file cannot be read.
    """
    if not path.exists():
        return Change(path, inserted(head, scenario, group).encode())
    source = read_source(path)
    if isinstance(source, Problem):
        raise RulesError(source)
    return Change(path, source.encoded(inserted(source.text, scenario, group)), source.content)


def proved(changes: Sequence[Change], frame: Frame) -> RuleSet:
    """Return the rule set with these changes, read from a copy of its folder.

    Raises:
        RulesError: with every problem in it, at the place that it will have.
    """
    with TemporaryDirectory() as name:
        copy = Path(name) / "regels"
        shutil.copytree(frame.folder, copy, copy_function=shutil.copyfile, ignore=left_out)
        for change in changes:
            path = copy / change.path.relative_to(frame.folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(change.after)
        read = read_rule_set(copy, default_rules())
        errors = [moved(problem, str(copy), str(frame.folder)) for problem in errors_in(all_problems(read, copy))]
    if errors or read.rule_set is None:
        raise RulesError(*errors)
    return with_rules(read.rule_set, [moved_rule(rule, str(copy), str(frame.folder)) for rule in read.rule_set.regels])


def new_suspicions(draft: Draft, rule_set: RuleSet, frame: Frame) -> tuple[Problem, ...]:
    """Return the warnings that the rule set did not give before."""
    before = {without_lines(problem) for problem in checks.suspicions(frame.rule_set)}
    after = checks.suspicions(rule_set)
    return by_place([each for each in after if draft.id in each.what or without_lines(each) not in before])


def without_lines(problem: Problem) -> tuple[str, str]:
    """Return what a problem says apart from line numbers: a new rule moves what stands below it."""
    return problem.code, re.sub(r":[0-9]+", "", problem.what)


def left_out(folder: str, names: list[str]) -> list[str]:
    """Return what a rule set does not consist of: other kinds of file, and what is no ordinary file."""
    paths = [(name, Path(folder) / name) for name in names]
    return [name for name, path in paths if not path.is_dir() and not (path.is_file() and path.suffix in PARTS)]


def moved_rule(rule: Rule, old: str, new: str) -> Rule:
    """Return a rule that stands in another folder."""
    conditions = [each.model_copy(update={"plaats": moved_place(each.plaats, old, new)}) for each in rule.voorwaarden]
    return rule.model_copy(update={"plaats": moved_place(rule.plaats, old, new), "voorwaarden": tuple(conditions)})


def moved_place(place: Place, old: str, new: str) -> Place:
    """Return a place in another folder."""
    return replace(place, file=place.file.replace(old, new))


def moved(problem: Problem, old: str, new: str) -> Problem:
    """Return a problem that speaks of another folder."""
    place = moved_place(problem.place or Place(new), old, new)
    what, remedy, cause = (text.replace(old, new) for text in (problem.what, problem.remedy, problem.cause))
    return replace(problem, what=what, remedy=remedy, cause=cause, place=place)
