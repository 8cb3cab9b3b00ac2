"""Copies of rule sets with room for examples, and the answers that make a new rule in them."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from strategiekeuze.service.new_rule import answers, placing, proposals
from strategiekeuze.service.new_rule.frame import Draft, Frame, read_frame
from support.broken_files import REAL_RULES, SMALL_RULES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FEATURES = REAL_RULES.parent / "features"


def copied(source: Path, folder: Path) -> Frame:
    """Return a rule set in a folder of its own, with an empty folder for examples."""
    shutil.copytree(source, folder / "rules", copy_function=shutil.copyfile)
    (folder / "features").mkdir()
    return read_frame(folder / "rules", folder / "features")


def small_copy(folder: Path) -> Frame:
    """Return the small rule set in a folder of its own."""
    return copied(SMALL_RULES, folder)


def real_copy(folder: Path) -> Frame:
    """Return our own rules and their examples in a folder of their own."""
    frame = copied(REAL_RULES, folder)
    shutil.copytree(FEATURES / "adviezen", frame.examples / "adviezen", copy_function=shutil.copyfile)
    return frame


def drafted(frame: Frame, conclusion: str, *conditions: str, title: str = "Proef met een nieuwe regel") -> Draft:
    """Return a new rule of which everything else is as proposed."""
    draft = answers.conclusion(conclusion, Draft(), frame)
    for condition in conditions:
        draft = answers.condition(condition, draft, frame)
    draft = answers.source("eigen werk", answers.title(title, draft, frame), frame)
    draft = placing.file(proposals.file_for(draft, frame), draft, frame)
    draft = placing.group(proposals.group_for(draft, frame), draft, frame)
    draft = placing.number(proposals.id_for(draft, frame), draft, frame)
    return answers.reason(proposals.text_for(draft, frame), draft, frame)


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its content."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def changed_files(before: dict[str, bytes], folder: Path) -> Sequence[str]:
    """Return the files below a folder that are not what they were."""
    after = snapshot(folder)
    return sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
