"""Read YAML with the place of every value, and nothing that can surprise.

Every scalar stays text: `50.000` is not 50.0 and `nee` is not False. What a value means is decided later, by the fact
it belongs to. Anchors and aliases are refused, and so is what is too deep or too large, before it costs anything.
Written here because no library keeps text, place and repeated keys together and bounds depth while parsing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import yaml

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.yaml_problems import not_yaml, refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_DEPTH = 20
MAX_NODES = 20_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a YAML document with its place.

    Attributes:
        kind: "tekst", "lijst" or "kaart".
        text: of a scalar, exactly as written; empty elsewhere.
        items: of a list.
        entries: of a mapping, by key as written.
        keys: place of each key of a mapping.
    """

    kind: Literal["tekst", "lijst", "kaart"]
    place: Place
    text: str = ""
    items: tuple[Node, ...] = ()
    entries: Mapping[str, Node] = field(default_factory=dict)
    keys: Mapping[str, Place] = field(default_factory=dict)
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole YAML document; `root` is None when it holds nothing or could not be read."""

    root: Node | None
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def read_yaml(text: str, file: str) -> Document:
    """Return the document in a text with all problems found on the way."""
    reader = _Reader(file, text.splitlines())
    try:
        root = reader.read(text)
    except _RefusedError as stop:
        return Document(None, (*reader.problems, stop.problem))
    except yaml.MarkedYAMLError as error:
        return Document(None, (*reader.problems, not_yaml(error, reader.place)))
    except yaml.YAMLError:
        problem = refused(
            "YAML kent een van de tekens in dit bestand niet", "Haal onzichtbare tekens weg.", Place(file)
        )
        return Document(None, (*reader.problems, problem))
    return Document(root, tuple(reader.problems))


class _Reader:
    """Turn parse events into nodes."""

    def __init__(self, file: str, lines: list[str]) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._lines = lines
        self._nodes = 0

    def read(self, text: str) -> Node | None:
        events = iter(yaml.parse(text, Loader=_LOADER))
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                raise _RefusedError(
                    refused(
                        "het bestand heeft meer dan een deel (---)",
                        "Maak er een bestand per deel van.",
                        self.at(event),
                    )
                )
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, 1)
        return root

    def place(self, line: int, column: int, length: int = 0) -> Place:
        text = self._lines[line] if line < len(self._lines) else ""
        return Place(self._file, line + 1, column + 1, length, text)

    def at(self, event: yaml.Event) -> Place:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return Place(self._file)
        length = end.column - start.column if end.line == start.line else 0
        return self.place(start.line, start.column, length)

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
            raise _RefusedError(
                refused(
                    "ankers (&) en verwijzingen (*) mogen hier niet",
                    "Schrijf de waarde voluit.",
                    self.at(event),
                )
            )
        if depth > MAX_DEPTH:
            raise _RefusedError(
                refused(
                    f"het bestand is meer dan {MAX_DEPTH} lagen diep",
                    "Maak de opbouw platter.",
                    self.at(event),
                )
            )
        if self._nodes > MAX_NODES:
            raise _RefusedError(
                refused("het bestand heeft meer dan 20.000 waarden", "Maak het bestand kleiner.", self.at(event))
            )

    def _list(self, start: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        items: list[Node] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, events, depth + 1))
        return Node("lijst", self.at(start), items=tuple(items))

    def _map(self, start: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        entries: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            value = self._node(next(events), events, depth + 1)
            self._keep(key, value, entries, keys)
        return Node("kaart", self.at(start), entries=entries, keys=keys)

    def _keep(self, key: Node, value: Node, entries: dict[str, Node], keys: dict[str, Place]) -> None:
        if key.kind != "tekst":
            self.problems.append(
                refused("een naam voor de dubbele punt moet tekst zijn", "Schrijf een naam.", key.place)
            )
        elif key.text in entries:
            first = keys[key.text].line
            self.problems.append(repeated(key, first))
        else:
            entries[key.text] = value
            keys[key.text] = key.place


def repeated(key: Node, first: int | None) -> Problem:
    """Say that a key stands twice in one mapping."""
    return Problem(
        "dubbel-veld",
        f'"{key.text}" staat er twee keer, ook op {key.place.file}:{first}',
        "Laat een van de twee staan.",
        key.place,
    )
