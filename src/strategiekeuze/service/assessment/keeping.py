"""Keep what people weigh differently when another profile takes the place of theirs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.files import read_text
from strategiekeuze.language.profile import reader as profile_reader
from strategiekeuze.language.profile.judgements import FIELDS
from strategiekeuze.language.profile.values import is_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.rule import RuleSet


def judgements_in(file: str, rules: RuleSet) -> tuple[Judgement, ...]:
    """Return the judgements in a file that is about to be replaced; none when there is no profile in it."""
    text = read_text(file) if file and Path(file).is_file() else ""
    if isinstance(text, Problem) or not text.strip():
        return ()
    found = profile_reader.read_profile(text, file, rules.feiten)[0].judgements
    return tuple(each for each in found if is_day(each.op) and all(getattr(each, name) for name in FIELDS))


def in_one_order(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Return judgements, each once, in an order that no file decides: the oldest first."""
    return tuple(sorted(set(judgements), key=lambda each: (each.op, each.over, each.door, each.oordeel, each.waarom)))
