"""What a new rule probably is: the file and heading where such rules stand, and the next number."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds
from strategiekeuze.service.new_rule.first_text import first_text
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.model.rule import Conclusion, Rule, Test
    from strategiekeuze.service.new_rule.frame import Draft, Frame

NUMBER = re.compile(r"([A-Z]{2,})-([0-9]{2,})")
WEIGHED = frozenset({Effect.ARGUMENT, Effect.EXCLUSION})
"""Conclusions about one strategy; they stand together."""


def file_for(draft: Draft, frame: Frame) -> str:
    """Return the file that holds most rules like this one; a new one when its strategy has none and others do."""
    found = like(draft, frame)
    same = [rule for rule in found if same_subject(rule.conclusie, draft.conclusion)]
    per_file = {(frame.file_of(rule.plaats.file), rule.conclusie.doel) for rule in found}
    if not same and found and len({file for file, _ in per_file}) == len(per_file):
        folder = frame.file_of(found[0].plaats.file).rpartition("/")[0]
        return f"{folder}/{draft.conclusion.doel}.feature".lstrip("/")
    places = Counter(frame.file_of(rule.plaats.file) for rule in same or found or frame.rule_set.regels)
    return places.most_common(1)[0][0]


def group_for(draft: Draft, frame: Frame) -> str:
    """Return the heading under which rules on the same facts stand, in this file first; else the last of the file."""
    here = [rule.groep for rule in frame.rule_set.regels if frame.file_of(rule.plaats.file) == draft.file]
    wanted = {name for each in draft.conditions for name in names_read(each.condition.test)}
    scores: Counter[str] = Counter()
    for rule in like(draft, frame):
        read = {name for condition in rule.voorwaarden for name in names_read(condition.test)}
        if rule.groep in here or not here:
            near = frame.file_of(rule.plaats.file) == draft.file
            scores[rule.groep] += len(wanted & read) * (2 if near else 1) + 9 * same_finding(rule, draft)
    best = scores.most_common(1)
    return best[0][0] if best and best[0][1] else "".join(here[-1:])


def like(draft: Draft, frame: Frame) -> list[Rule]:
    """Return the rules that conclude in the same way: an argument for is unlike one against."""
    wanted = draft.conclusion
    found = [rule for rule in frame.rule_set.regels if same_way(rule.conclusie, wanted)]
    direction = [rule for rule in found if (rule.conclusie.punten > 0) == (wanted.punten > 0)]
    return direction or found


def same_way(one: Conclusion, other: Conclusion) -> bool:
    """Tell whether two rules conclude in the same way; arguments and exclusions stand together."""
    return one.soort == other.soort or {one.soort, other.soort} <= WEIGHED


def same_subject(one: Conclusion, other: Conclusion) -> bool:
    """Tell whether rules belong in one file: those about one strategy, all findings, the whole ladder."""
    return one.doel == other.doel or other.soort not in WEIGHED


def same_finding(rule: Rule, draft: Draft) -> bool:
    """Tell whether a rule concludes the same finding."""
    return draft.conclusion.soort is Effect.FINDING and rule.conclusie == draft.conclusion


def names_read(test: Test) -> tuple[str, ...]:
    """Return the facts and findings that a condition reads."""
    match test:
        case Comparison(feit=key):
            return (key,)
        case FindingHolds(bevinding=name):
            return (f'"{name}"',)
        case CountHolds(bevindingen=names):
            return tuple(f'"{name}"' for name in names)


def id_for(draft: Draft, frame: Frame) -> str:
    """Return the next number, with the letters of the file."""
    numbers = [(rule, match) for rule in frame.rule_set.regels if (match := NUMBER.match(rule.id))]
    here = Counter(match[1] for rule, match in numbers if frame.file_of(rule.plaats.file) == draft.file)
    letters = here.most_common(1)[0][0] if here else new_letters(draft.file, {match[1] for _, match in numbers})
    used = [int(match[2]) for _, match in numbers if match[1] == letters]
    return f"{letters}-{max(used, default=0) + 1:02}"


def new_letters(file: str, taken: set[str]) -> str:
    """Return letters for a file without rules: the start of its name, as short as no other file has."""
    name = re.sub(r"[^A-Z]", "", plain(file.rpartition("/")[2].removesuffix(".feature")).upper()) + "REGEL"
    fitting = (name[:length] for length in range(3, len(name)) if name[:length] not in taken)
    return next(fitting, f"{name}X")


def text_for(draft: Draft, frame: Frame) -> str:
    """Return a first text."""
    return first_text(draft.rule(""), frame.rule_set.feiten.by_key)
