"""Which kind of value a type of DMN stands for, also when the table declares the type itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.decision_table import ValueKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.language.dmn.xml import Element

KINDS = {
    "number": ValueKind.NUMBER,
    "double": ValueKind.NUMBER,
    "decimal": ValueKind.NUMBER,
    "float": ValueKind.NUMBER,
    "integer": ValueKind.WHOLE,
    "int": ValueKind.WHOLE,
    "long": ValueKind.WHOLE,
    "string": ValueKind.TEXT,
    "boolean": ValueKind.YES_NO,
    "date": ValueKind.DATE,
}
"""Kinds by the names of types that tools write."""

UNSAID = frozenset({"", "any"})
"""Names of a type that says nothing; the cells then tell."""

MOST_STEPS = 20
"""Types may be declared by each other; after so many steps they go round."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What a type stands for: its kind, None when it says nothing, and the text of the values that are allowed."""

    kind: ValueKind | None
    allowed: str = ""


class Types:
    """The types of one file."""

    def __init__(self, definitions: Element) -> None:
        self._items: Mapping[str, Element] = {
            item.attributes.get("name", ""): item for item in definitions.all("itemDefinition")
        }
        self._inputs = {name: kind for data in definitions.all("inputData") for name, kind in typed(data)}

    def of_input(self, expression: str) -> str:
        """Return the type of the input data with this name, empty when there is none."""
        return self._inputs.get(expression, "")

    def declared(self, written: str) -> Declared | None:
        """Return what a type stands for, None when it is unknown or of a kind that a table cannot test here."""
        name, allowed = written, ""
        for _ in range(MOST_STEPS):
            item = self._items.get(name) or self._items.get(local(name))
            if item is None:
                break
            allowed = allowed or item.text_of("allowedValues", "text") or item.text_of("typeConstraint", "text")
            name = item.attributes.get("typeRef", "") or item.text_of("typeRef")
        bare = local(name).casefold()
        if bare in UNSAID:
            return Declared(None, allowed)
        return Declared(KINDS[bare], allowed) if bare in KINDS else None


def local(name: str) -> str:
    """Return a name without its prefix."""
    return name.rpartition(":")[2].strip()


def typed(data: Element) -> list[tuple[str, str]]:
    """Return the names of an input and its type."""
    variable = data.first("variable")
    kind = variable.attributes.get("typeRef", "") if variable else ""
    names = {data.attributes.get("name", ""), variable.attributes.get("name", "") if variable else ""}
    return [(name, kind) for name in sorted(names) if name]
