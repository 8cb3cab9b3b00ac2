"""Read YAML with the place of every value, and nothing that can surprise.

Every scalar stays text: `50.000` is not 50.0 and `nee` is not False. What a value means is decided later, by the fact
it belongs to. Anchors, aliases and tags are refused, and so is what is too deep or too large, before it costs anything.
Written here because no library keeps text, place and repeated keys together and bounds depth while parsing.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NoReturn

import yaml

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.conflict import conflicts
from strategiekeuze.language.yaml.node import Document, Node
from strategiekeuze.language.yaml.problems import not_yaml, refused, repeated, unknown_sign

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 20
MAX_NODES = 20_000

LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""Where YAML ends a line."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _RefusedError(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read_yaml(text: str, file: str, max_nodes: int = MAX_NODES) -> Document:
    """Return the document in a text with all problems found on the way."""
    lines = LINE_END.split(text)
    clash = conflicts(lines, file)
    if clash:
        return Document(None, clash)
    reader = _Reader(file, lines, max_nodes)
    try:
        root = reader.read(text)
    except _RefusedError as stop:
        return Document(None, (*reader.problems, stop.problem))
    except yaml.MarkedYAMLError as error:
        return Document(None, (*reader.problems, not_yaml(error, reader.place)))
    except (yaml.YAMLError, UnicodeEncodeError):
        return Document(None, (*reader.problems, unknown_sign(text, file)))
    return Document(root, tuple(reader.problems))


class _Reader:
    """Turn parse events into nodes."""

    def __init__(self, file: str, lines: list[str], max_nodes: int) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._lines = lines
        self._nodes = 0
        self._max_nodes = max_nodes

    def read(self, text: str) -> Node | None:
        events = iter(yaml.parse(text, Loader=_LOADER))
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                self._refuse("het bestand heeft meer dan een deel (---)", "Maak er een bestand per deel van.", event)
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, 1)
        return None if root and is_blank(root) else root

    def place(self, line: int, column: int, length: int = 0) -> Place:
        text = self._lines[line] if line < len(self._lines) else ""
        return Place(self._file, line + 1, column + 1, length, text)

    def at(self, event: yaml.Event) -> Place:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return Place(self._file)
        length = end.column - start.column if end.line == start.line else 0
        return self.place(start.line, start.column, length)

    def _refuse(self, what: str, remedy: str, event: yaml.Event) -> NoReturn:
        raise _RefusedError(refused(what, remedy, self.at(event)))

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        self._bounded(event, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Node("tekst", self.at(event), text=event.value, quoted=event.style in ("'", '"'))
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(event, events, depth)
        return self._map(event, events, depth)

    def _bounded(self, event: yaml.Event, depth: int) -> None:
        self._nodes += 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            self._refuse("ankers (&) en verwijzingen (*) mogen hier niet", "Schrijf de waarde voluit.", event)
        if getattr(event, "tag", None):
            self._refuse("een label met ! mag hier niet", "Schrijf alleen de waarde.", event)
        if depth > MAX_DEPTH:
            self._refuse(f"het bestand is meer dan {MAX_DEPTH} lagen diep", "Maak de opbouw platter.", event)
        if self._nodes > self._max_nodes:
            most = f"{self._max_nodes:,}".replace(",", ".")
            self._refuse(f"het bestand heeft meer dan {most} waarden", "Maak het bestand kleiner.", event)

    def _list(self, start: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        items: list[Node] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, depth + 1))
        return Node("lijst", self.at(start), items=tuple(items))

    def _map(self, start: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        pairs: list[tuple[Node, Node]] = []
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            pairs.append((key, self._node(next(events), events, depth + 1)))
        named = [(key, value) for key, value in pairs if self._is_name(key)]
        entries = {key.text: value for key, value in reversed(named)}
        keys = {key.text: key.place for key, _ in reversed(named)}
        self._report_repeated([key for key, _ in named], keys)
        # The first of two equal keys counts, and the order of the file.
        order = dict.fromkeys(key.text for key, _ in named)
        return Node("kaart", self.at(start), entries={key: entries[key] for key in order}, keys=keys)

    def _is_name(self, key: Node) -> bool:
        if key.kind == "tekst" and key.text.strip():
            return True
        what = "voor deze dubbele punt staat geen naam"
        self.problems.append(refused(what, "Schrijf een naam voor de dubbele punt.", key.place))
        return False

    def _report_repeated(self, named: list[Node], first: dict[str, Place]) -> None:
        for again, run in groupby(named, key=lambda key: first[key.text] is not key.place):
            if again:
                keys = list(run)
                self.problems.append(repeated(keys, first[keys[0].text]))


def is_blank(root: Node) -> bool:
    """Tell whether a document holds nothing but its own marks."""
    return root.kind == "tekst" and not root.text and not root.quoted
