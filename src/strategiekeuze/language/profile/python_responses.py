"""Read who answered what from Python values, by the same rules as from YAML."""

from __future__ import annotations

from collections.abc import Mapping

from strategiekeuze.errors import Place
from strategiekeuze.language.yaml.node import Node

WORDS = {True: "ja", False: "nee"}


def node_of(value: object, name: str) -> Node:
    """Return Python values as a document would give them; `name` says where they stand."""
    place = Place(name)
    if isinstance(value, Mapping):
        entries = {str(key): node_of(each, f"{name}, {key}") for key, each in value.items()}
        return Node("kaart", place, entries=entries, keys={key: Place(f"{name}, {key}") for key in entries})
    if isinstance(value, list | tuple | set | frozenset):
        items = tuple(node_of(each, f"{name}, nummer {number}") for number, each in enumerate(value, 1))
        return Node("lijst", place, items=items)
    return Node("tekst", place, text=written(value))


def written(value: object) -> str:
    """Return a single value as a user would write it."""
    if isinstance(value, bool):
        return WORDS[value]
    return "" if value is None else str(value)
