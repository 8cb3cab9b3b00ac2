"""Keep the comments of a profile when its file is written again: each stays with the fact that it stands by."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from strategiekeuze.language.yaml.reader import LINE_END
from strategiekeuze.service.profile.file import dimension_of
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import RuleSet

QUOTED = re.compile(r"""(?<![^\s\[{,:-])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')""")
"""A text between quotes on one line; a sign # inside it starts no comment."""

COMMENT = re.compile(r"(?:^|(?<=\s))#(.*)")

LONG = 2
"""More lines of comment above a fact than this are a question with its levels: then empty lines keep facts apart."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """The comments of a profile, without the sign #.

    Attributes:
        head: lines on top of the file.
        above: lines above a fact, by its key.
        behind: the comment behind a fact, by its key.
        tail: lines below the last fact.
    """

    head: tuple[str, ...] = ()
    above: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    behind: Mapping[str, str] = field(default_factory=dict)
    tail: tuple[str, ...] = ()

    @property
    def long(self) -> bool:
        """Whether some comment takes so many lines that facts need an empty line between them."""
        return any(len(lines) > LONG for lines in self.above.values())


def remarks_in(text: str, lines_of_facts: Mapping[int, str], rules: RuleSet) -> Remarks:
    """Return the comments in the text of a profile; `lines_of_facts` says which fact stands on which line."""
    head: list[str] = []
    waiting: list[str] = []
    above: dict[str, tuple[str, ...]] = {}
    behind: dict[str, str] = {}
    for number, line in enumerate(LINE_END.split(text), 1):
        key, comment = lines_of_facts.get(number), comment_in(line)
        if key is not None:
            above[key] = without_heading(waiting, key, rules)
            behind[key] = (comment or "").strip()
            waiting = []
        elif comment is not None:
            waiting.append(comment)
        elif not line.strip() and not above:
            # What stands apart on top is about the whole file.
            head, waiting = [*head, *waiting, ""], []
    return Remarks(trimmed(head), {key: lines for key, lines in above.items() if lines}, behind, trimmed(waiting))


def comment_in(line: str) -> str | None:
    """Return the comment on a line of YAML, None when there is none."""
    bare = QUOTED.sub(lambda found: "x" * len(found[0]), line)
    found = COMMENT.search(bare)
    return line[found.start(1) :].removeprefix(" ").rstrip() if found else None


def without_heading(lines: list[str], key: str, rules: RuleSet) -> tuple[str, ...]:
    """Return comments without the name of the dimension, which is written again with the fact."""
    heading = dimension_of(rules.feiten.by_key[key], rules.wiel)
    return tuple(line for line in lines if not heading or line.strip() != heading)


def trimmed(lines: list[str]) -> tuple[str, ...]:
    """Return lines without empty ones around them, and without two empty ones in a row."""
    kept = [line for index, line in enumerate(lines) if line.strip() or (index and lines[index - 1].strip())]
    return tuple(kept[:-1] if kept and not kept[-1].strip() else kept)


def fact_lines(root: Node | None, facts: Facts) -> Mapping[int, str]:
    """Return which fact stands on which line of a profile that holds no problems."""
    return dict(placed(root, facts)) if root is not None else {}


def placed(root: Node, facts: Facts) -> Iterator[tuple[int, str]]:
    """Yield each line with the fact on it, also below a heading."""
    sections = {plain(fact.rubriek) for fact in facts.feiten if fact.rubriek}
    for name, node in root.entries.items():
        fact = facts.by_name.get(plain(name))
        if plain(name) in sections:
            yield from placed(node, facts)
        elif fact is not None:
            yield root.keys[name].line or 0, fact.sleutel
