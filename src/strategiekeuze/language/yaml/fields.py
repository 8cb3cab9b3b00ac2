"""Take named fields from a YAML mapping; what is missing, unknown or of the wrong form becomes a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import LONGEST_WORD, MOST_HINTS, choices, meant, quoted
from strategiekeuze.suggestion import nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.language.yaml.node import Node

FORMS = {"tekst": "een waarde", "lijst": "een lijst tussen [ en ]", "kaart": "velden met een dubbele punt"}


class Fields:
    """The fields of one mapping. Every field taken is known; `close` reports the rest."""

    def __init__(self, node: Node, problems: list[Problem], subject: str, place: Place | None = None) -> None:
        self.problems = problems
        self._subject = subject
        self._known: list[str] = []
        self._missing: dict[str, Problem] = {}
        self.place = place or node.place
        self._entries: Mapping[str, Node] = node.entries
        self._keys = node.keys
        # One problem for a mapping of the wrong form is enough: that its fields are missing follows from it.
        self._whole = node.kind == "kaart"
        if not self._whole:
            problems.append(wrong_form(subject, "kaart", node.place))

    def node(self, key: str) -> Node | None:
        """Return the value of a field, whatever its form."""
        self._known.append(key)
        return self._entries.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; without a default the field must be there, and hold something."""
        node = self._of_form(key, "tekst", required=default is None)
        text = node.text.strip() if node else ""
        if node and not text and default is None:
            self._report_missing(key, node.place)
        return text or (default or "")

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the field is absent."""
        return texts_of(self.items(key), key, self.problems)

    def items(self, key: str, *, required: bool = False) -> tuple[Node, ...]:
        """Return the items of a list, none when the field is absent."""
        node = self._of_form(key, "lijst", required=required)
        return node.items if node else ()

    def mapping(self, key: str, *, required: bool = True) -> Mapping[str, tuple[Node, Place]]:
        """Return the values in a mapping, each with the place of its name; empty when the field is absent."""
        node = self._of_form(key, "kaart", required=required)
        return {name: (value, node.keys[name]) for name, value in node.entries.items()} if node else {}

    def inner(self, key: str) -> Fields | None:
        """Return the fields in a mapping that must be there; None, with a problem, when it is not."""
        node = self._of_form(key, "kaart", required=True)
        return Fields(node, self.problems, quoted(key)) if node else None

    def yes(self, key: str, *, default: bool = False) -> bool:
        """Return whether a field says ja."""
        word = self.text(key, "ja" if default else "nee")
        if word not in ("ja", "nee"):
            self.reject(key, f"{quoted(word)} is geen ja of nee", "Schrijf ja of nee.")
        return word == "ja"

    def forgive(self, *keys: str) -> None:
        """Call fields known that were not asked for, because an earlier problem made them senseless."""
        self._known += keys

    def has(self, key: str) -> bool:
        """Tell whether a field is there."""
        return key in self._entries

    def misformed(self, key: str) -> bool:
        """Tell whether a field that should be a list is there and is none."""
        return self.has(key) and self._entries[key].kind != "lijst"

    def reject(self, key: str, what: str, remedy: str, word: str = "") -> None:
        """Report a problem with the value of a field, or with one word in a list."""
        self.problems.append(Problem("ongeldige-waarde", what, remedy, self.place_of(key, word)))

    def place_of(self, key: str, word: str = "") -> Place:
        """Return where the value of a field stands, or one word in its list; the whole when it is absent."""
        node = self._entries.get(key)
        items = node.items if node else ()
        item = next((item for item in items if word and item.text.strip() == word), node)
        return item.place if item else self.place

    def place_of_name(self, key: str) -> Place:
        """Return where the name of a field stands; the whole when it is absent."""
        return self._keys.get(key, self.place)

    def close(self) -> None:
        """Report every field that nobody asked for."""
        for key, place in self._keys.items():
            if key not in self._known:
                self._forget_missing(key)
                near = meant(key, self._known) if len(self.problems) < MOST_HINTS else ""
                remedy = near or f"Wat hier mag: {choices(self._known, 'en')}."
                what = f"het veld {quoted(key)} ken ik niet bij {self._subject}"
                self.problems.append(Problem("onbekend-veld", what, remedy, place))

    def _report_missing(self, key: str, place: Place) -> None:
        self._missing[key] = missing_field(key, self._subject, place)
        self.problems.append(self._missing[key])

    def _forget_missing(self, key: str) -> None:
        """Take back that a field is missing when a misspelt one was probably meant to be it."""
        near = nearest(key, self._missing, limit=1) if len(key) <= LONGEST_WORD else ()
        for name in near:
            self.problems.remove(self._missing.pop(name))

    def _of_form(self, key: str, form: str, *, required: bool) -> Node | None:
        node = self.node(key)
        if node is None:
            if required and self._whole:
                self._report_missing(key, self.place)
            return None
        if node.kind == form:
            return node
        self.problems.append(wrong_form(f'"{key}" bij {self._subject}', form, node.place))
        return None


def texts_of(items: tuple[Node, ...], name: str, problems: list[Problem]) -> tuple[str, ...]:
    """Return the texts of a list; an item that is no text is a problem."""
    problems += [wrong_form(f'een deel van "{name}"', "tekst", item.place) for item in items if item.kind != "tekst"]
    return tuple(item.text.strip() for item in items if item.kind == "tekst")


def wrong_form(name: str, form: str, place: Place) -> Problem:
    """Say that a value has the wrong form."""
    return Problem("verkeerde-vorm", f"de vorm van {name} klopt niet", f"Schrijf hier {FORMS[form]}.", place)


def missing_field(key: str, subject: str, place: Place) -> Problem:
    """Say that a field is missing, or empty."""
    return Problem("veld-ontbreekt", f'bij {subject} ontbreekt "{key}"', f'Voeg "{key}:" met een waarde toe.', place)
