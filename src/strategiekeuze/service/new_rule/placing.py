"""Check where a new rule comes and what its number is. Each returns the draft with the answer in it.

Raises everywhere:
    RulesError: with every problem in the answer; its place names the option and what was written behind it.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from strategiekeuze.checks import unique_ids
from strategiekeuze.errors import Problem, RulesError
from strategiekeuze.language.gherkin.feature import Tag
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rule_set.files import RULE_SUFFIX, SETTINGS
from strategiekeuze.language.rules.shape import checked_id
from strategiekeuze.service.new_rule.checking import clean, option, refuse, with_rule
from strategiekeuze.suggestion import did_you_mean, nearest

if TYPE_CHECKING:
    from strategiekeuze.service.new_rule.frame import Draft, Frame


def file(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read the file: one of the rule set by its name or path, or a new one in its folder."""
    where = option("--bestand", text)
    path = PurePosixPath(text.strip().replace("\\", "/"))
    inside = path.relative_to(frame.folder) if path.is_relative_to(frame.folder) else path
    known = [name for name in frame.files if str(inside) in names_of(name)]
    if len(known) == 1:
        return replace(draft, file=known[0])
    near = nearest(inside.stem, {names_of(name)[-1]: name for name in frame.files}, limit=1)
    if near:
        what = f"het bestand {quoted(text)} ken ik niet"
        raise RulesError(Problem("bestand-ontbreekt", what, did_you_mean(near), where))
    if outside(inside, frame):
        what = f"het bestand {quoted(text)} ligt buiten deze regelset"
        raise RulesError(Problem("bestand-buiten-map", what, f"Kies een bestand in {frame.folder}.", where))
    if inside.suffix != RULE_SUFFIX:
        what = f"het bestand {quoted(text)} eindigt niet op {RULE_SUFFIX}"
        raise RulesError(Problem("geen-regelbestand", what, f"Schrijf {inside.with_suffix(RULE_SUFFIX)}.", where))
    return replace(draft, file=str(inside))


def outside(path: PurePosixPath, frame: Frame) -> bool:
    """Tell whether a path leads out of the folder, or into a folder that is a rule set of its own."""
    inner = [folder for folder in path.parents if folder.parts]
    return path.is_absolute() or ".." in path.parts or any((frame.folder / each / SETTINGS).exists() for each in inner)


def group(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read the heading; one that is near to another of this rule set is a slip."""
    name = clean(text)
    names = dict.fromkeys(rule.groep for rule in frame.rule_set.regels if rule.groep)
    near = () if name in names else nearest(name, names, limit=1)
    if near:
        what = f"het kopje {quoted(text)} ken ik niet"
        raise RulesError(Problem("onbekend-kopje", what, did_you_mean(near), option("--groep", text)))
    return replace(draft, group=name)


def number(text: str, draft: Draft, frame: Frame) -> Draft:
    """Read the id."""
    context, name, where = frame.context(), text.strip(), option("--id", text)
    checked_id(name, Tag(name, where), context)
    refuse(context.problems)
    named = replace(draft, id=name)
    refuse(unique_ids.check(with_rule(frame, named.rule(str(where)))))
    return named


def names_of(path: str) -> tuple[str, ...]:
    """Return what a file may be called: its path, its name, and its name without what it ends with."""
    name = path.rpartition("/")[2]
    return tuple(dict.fromkeys((path, name, name.removesuffix(RULE_SUFFIX))))
