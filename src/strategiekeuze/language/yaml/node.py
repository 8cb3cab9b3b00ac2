"""A YAML document as data: every value with its place, every scalar still text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.errors import Place, Problem


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a YAML document with its place.

    Attributes:
        kind: "tekst", "lijst" or "kaart".
        text: of a scalar, exactly as written; empty elsewhere.
        items: of a list.
        entries: of a mapping, by key as written.
        keys: place of each key of a mapping.
        quoted: whether a scalar stands between quotes.
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
