"""Take named fields from a YAML mapping; what is missing, unknown or of the wrong form becomes a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.suggestion import did_you_mean, listing, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.language.yaml_reader import Node

FORMS = {"tekst": "een waarde", "lijst": "een lijst", "kaart": "velden met een dubbele punt"}


class Fields:
    """The fields of one mapping. Every field taken is known; `close` reports the rest."""

    def __init__(self, node: Node, problems: list[Problem], subject: str) -> None:
        self._problems = problems
        self._subject = subject
        self._known: list[str] = []
        self.place = node.place
        self._entries: Mapping[str, Node] = node.entries
        self._keys = node.keys
        if node.kind != "kaart":
            problems.append(wrong_form(subject, "kaart", node.place))

    def node(self, key: str) -> Node | None:
        """Return the value of a field, whatever its form."""
        self._known.append(key)
        return self._entries.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default the field must be there."""
        node = self._of_form(key, "tekst", required=default is None)
        return node.text.strip() if node else (default or "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the field is absent."""
        node = self._of_form(key, "lijst", required=False)
        return texts_of(node, key, self._problems) if node else ()

    def mapping(self, key: str, *, required: bool = True) -> Mapping[str, Node]:
        """Return a mapping, empty when the field is absent."""
        node = self._of_form(key, "kaart", required=required)
        return node.entries if node else {}

    def yes(self, key: str, *, default: bool = False) -> bool:
        """Return whether a field says ja."""
        word = self.text(key, "ja" if default else "nee")
        if word not in ("ja", "nee"):
            self.reject(key, f'"{word}" is geen ja of nee', "Schrijf ja of nee.")
        return word == "ja"

    def reject(self, key: str, what: str, remedy: str) -> None:
        """Report a problem with the value of a field."""
        node = self._entries.get(key)
        self._problems.append(Problem("ongeldige-waarde", what, remedy, node.place if node else self.place))

    def close(self) -> None:
        """Report every field that nobody asked for."""
        for key, place in self._keys.items():
            if key not in self._known:
                self._problems.append(unknown_field(key, self._subject, self._known, place))

    def _of_form(self, key: str, form: str, *, required: bool) -> Node | None:
        node = self.node(key)
        if node is None:
            if required:
                self._problems.append(missing_field(key, self._subject, self.place))
            return None
        if node.kind == form:
            return node
        self._problems.append(wrong_form(key, form, node.place))
        return None


def texts_of(node: Node, name: str, problems: list[Problem]) -> tuple[str, ...]:
    """Return the texts of a list; an item that is no text is a problem."""
    problems += [wrong_form(name, "tekst", item.place) for item in node.items if item.kind != "tekst"]
    return tuple(item.text.strip() for item in node.items if item.kind == "tekst")


def wrong_form(name: str, form: str, place: Place) -> Problem:
    """Say that a value has the wrong form."""
    return Problem("verkeerde-vorm", f'"{name}" heeft de verkeerde vorm', f"Schrijf hier {FORMS[form]}.", place)


def missing_field(key: str, subject: str, place: Place) -> Problem:
    """Say that a field is missing."""
    return Problem("veld-ontbreekt", f'bij {subject} ontbreekt "{key}"', f'Voeg "{key}:" toe.', place)


def unknown_field(key: str, subject: str, known: list[str], place: Place) -> Problem:
    """Say that a field is unknown, with the nearest or all that are known."""
    near = did_you_mean(nearest(key, known))
    every = listing([f'"{name}"' for name in known])
    remedy = near or f"Wat hier mag: {every}."
    return Problem("onbekend-veld", f'het veld "{key}" ken ik niet bij {subject}', remedy, place)
