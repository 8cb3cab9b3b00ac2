"""Deviations in a memo: what is due comes first, what was put on record comes last."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.plain import escaped
from strategiekeuze.explain.shapes import NUMBER, list_of, record, texts
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.registry.names import dutch_date, shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.deviation import Deviation

FOLDER = "toets/teksten/register"
"""Where the templates stand, below the rules of the wheel."""

ENDS = (".", "!", "?", "…")

DUE, RECORDED = "te-herzien", "vastgelegd"
PARTS = (DUE, RECORDED)

ENTRY: Mapping[str, Shape] = {
    **texts(("datum", "beleid", "oordeel", "reden", "eigenaar", "herzien_op")),
    "nummer": NUMBER,
}
VALUES: Mapping[str, Mapping[str, Shape]] = {DUE: {"afwijkingen": list_of(record(ENTRY))}, RECORDED: ENTRY}
"""The values of each part."""


def values_for(part: str) -> Mapping[str, Shape]:
    """Return the values that a part gets."""
    return VALUES[part]


def due_text(found: Sequence[Deviation], sources: Mapping[str, str]) -> str:
    """Return what is due in Markdown, empty when nothing is."""
    values: dict[str, object] = {"afwijkingen": [entry_values(each) for each in found]}
    return tidy(rendered(compiled(sources[DUE]), values)) if found else ""


def recorded_text(found: Deviation, sources: Mapping[str, str]) -> str:
    """Return in Markdown what was put on record."""
    return tidy(rendered(compiled(sources[RECORDED]), entry_values(found)))


def entry_values(found: Deviation) -> dict[str, object]:
    """Return an entry as the templates read it: on one line, for people write it, and it must not steer the text."""
    said = found.model_dump(include={"beleid", "oordeel", "eigenaar"})
    return {
        **{name: escaped(shown(text, sys.maxsize)) for name, text in said.items()},
        "reden": escaped(closed(shown(found.reden, sys.maxsize))),
        "nummer": found.nummer,
        "datum": dutch_date(found.datum),
        "herzien_op": dutch_date(found.herzien_op),
    }


def closed(text: str) -> str:
    """Return a text that ends as a sentence does, for another follows."""
    return text if text.endswith(ENDS) else f"{text}."
