"""The sentences in the YAML files of a rule set, whatever the fields are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.passages import Passage
from strategiekeuze.explain.reading.sentences import WORD
from strategiekeuze.language.rule_set.files import RuleFiles
from strategiekeuze.language.yaml.reader import LINE_END, read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.yaml.node import Node

FILES = ("wiel.yaml", "feiten.yaml", "nulmeting.yaml")
FOLDER, SUFFIX = "strategieen", ".yaml"
"""Files with sentences that a municipality reads. The sentences of `taal.yaml` are read with their example values."""

FEWEST_WORDS = 5
"""A sentence of fewer words is a name."""

FEWEST_LOOSE_WORDS = 10
"""Words without a stop are a name or a role ("de informatiemanager en de griffier"), unless there are many."""

STOP = re.compile(r"[.?!][)\"']*\s*$")

REMARK = re.compile(r"^\s*#")
REASON = re.compile(r"#\s*leesniveau:\s*(\S.*)")
"""A remark beside a text, or just above it, that says why the text may be hard."""

FIELD_REASON = re.compile(r"^[ \t]*#[ \t]*leesniveau ([^:\n]+):[ \t]*(\S.*)$", re.MULTILINE)
"""A remark that says so for a field, wherever it stands in the file."""


def texts_in_yaml(folder: Path) -> Iterator[Passage]:
    """Yield the sentences in the YAML files of a folder. What is wrong with a file is told elsewhere."""
    problems: list[Problem] = []
    files = RuleFiles(folder, problems)
    paths = [folder / name for name in FILES if (folder / name).is_file()]
    for path in [*paths, *files.named(FOLDER, SUFFIX).values()]:
        text = files.text(path)
        root = read_yaml(text, str(path)).root if text else None
        if text and root:
            yield from _File(text).sentences_below(root)


class _File:
    """One file, with the remarks in it."""

    def __init__(self, text: str) -> None:
        self._lines = LINE_END.split(text)
        self._by_field = {field: reason.rstrip() for field, reason in FIELD_REASON.findall(text)}

    def sentences_below(self, node: Node, reason: str = "") -> Iterator[Passage]:
        """Yield the sentences in a value and in all that it holds; `reason` is that of the field it stands in."""
        for item in node.items:
            yield from self.sentences_below(item, reason)
        for key, value in node.entries.items():
            yield from self.sentences_below(value, self._by_field.get(key, ""))
        if is_sentence(node.text):
            yield Passage(node.place, (node.text,), self._reason_at(node.place.line or 1) or reason)

    def _reason_at(self, number: int) -> str:
        """Return the reason on a line, or in the remarks just above it."""
        first = number - 1
        while first > 0 and REMARK.match(self._lines[first - 1]):
            first -= 1
        found = (REASON.search(line) for line in self._lines[first:number])
        return next((match[1].rstrip() for match in found if match), "")


def is_sentence(text: str) -> bool:
    """Tell whether a value is something to read, and not a name."""
    return len(WORD.findall(text)) >= (FEWEST_WORDS if STOP.search(text) else FEWEST_LOOSE_WORDS)
