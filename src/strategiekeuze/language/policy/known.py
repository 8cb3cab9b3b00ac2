"""What is left empty in a policy is unknown, and is read as if it were not there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.values import is_unknown

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node


def known_only(node: Node) -> Node:
    """Return a value without the fields that say nothing; their names stay, so that a misspelt one is still found."""
    items = tuple(known_only(item) for item in node.items)
    entries = {key: known_only(value) for key, value in node.entries.items() if not says_nothing(value)}
    return replace(node, items=items, entries=entries)


def says_nothing(node: Node) -> bool:
    """Tell whether a value is empty, or a word for unknown; between quotes such a word is a text as any other."""
    return node.kind == "tekst" and (not node.text.strip() or (is_unknown(node.text) and not node.quoted))
