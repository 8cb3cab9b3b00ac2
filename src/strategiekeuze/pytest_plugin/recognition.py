"""Decide which feature files are ours. Other tools read feature files too, and theirs stay alone."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.language.sentences.vocabulary import Vocabulary

SETTINGS = "regelset.yaml"
LEFT_ALONE = pytest.StashKey[list["Path"]]()
"""Dutch feature files without a sentence of ours."""

DUTCH = re.compile(
    rb"^(\xef\xbb\xbf)?\s*(# *language: *nl|(Functionaliteit|Achtergrond) *:|(Gegeven|Stel|Dan) )", re.MULTILINE
)
STEP = re.compile(r"\s*\*?\s*[^\W\d_]{2,10}\s+(?:dat )?(.+?)\s*")
MAX_BYTES = 1_000_000
MAX_LINES = 2_000
MAX_NEAR = 50
"""Lines of a file for which the nearest sentence is looked for: that takes time, and a file of ours has one soon."""


def could_be_ours(path: Path, config: pytest.Config) -> bool:
    """Tell cheaply whether a file could be ours: it is a rule, stands in a folder of examples, or holds Dutch words."""
    return rule_set_of(path) is not None or in_examples(path, config) or bool(DUTCH.search(content(path)))


def rule_set_of(path: Path) -> Path | None:
    """Return the folder of the rule set that a file belongs to, None when it belongs to none."""
    return next((folder for folder in path.parents if (folder / SETTINGS).is_file()), None)


def in_examples(path: Path, config: pytest.Config) -> bool:
    """Tell whether a file stands in a folder that the settings call a folder of examples."""
    folders: list[Path] = config.getini("strategiekeuze_voorbeelden")
    return any(path.is_relative_to(folder) for folder in folders)


def content(path: Path) -> bytes:
    """Return the start of a file; nothing when it cannot be read, for then nobody says that it is ours."""
    try:
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES)
    except OSError:
        return b""


def is_ours(path: Path, config: pytest.Config) -> bool:
    """Tell whether a file that could be ours is; one that is not is kept, so that it can be named."""
    ours = belongs(path, config)
    if not ours:
        config.stash.setdefault(LEFT_ALONE, []).append(path)
    return ours


def belongs(path: Path, config: pytest.Config) -> bool:
    """Tell whether a file is ours; with rules that cannot be read, it is, for then they are reported."""
    if rule_set_of(path) is not None or in_examples(path, config):
        return True

    from strategiekeuze.errors import RulesError
    from strategiekeuze.pytest_plugin.settings import spoken_for

    try:
        return speaks(path, spoken_for(config).vocabulary)
    except RulesError:
        return True


def speaks(path: Path, vocabulary: Vocabulary) -> bool:
    """Tell whether a line of a file is one of our sentences, or nearly is one, whatever word it starts with."""
    from strategiekeuze.language.sentences.vocabulary import SentenceKind

    every_kind = frozenset(SentenceKind)
    # The sentences that conclude are short, so that many a step of others is near one of them.
    telling = every_kind - {SentenceKind.CONCLUSION}
    lines = islice(content(path).decode("utf-8", "replace").splitlines(), MAX_LINES)
    steps = list(dict.fromkeys(match[1] for match in map(STEP.fullmatch, lines) if match))
    if any(vocabulary.match(step, every_kind) for step in steps):
        return True
    return any(vocabulary.nearest(step, telling) for step in steps[:MAX_NEAR])
