"""Tell by its fields which other answer of this program a text of JSON is."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from strategiekeuze.model.base import Frozen

ANSWERS = {
    "agenda.Agenda": "een agenda van het programma",
    "change.Change": "een kleinste verandering",
    "change.Stability": "een stabiliteit",
    "domains.DomainComparison": "een vergelijking van domeinen",
    "explanation.Explanation": "een uitleg van leg-uit",
    "progress.Progress": "een voortgang",
    "recomputation.Recomputation": "een uitkomst van herbereken",
    "unknown.Unknown": "een tussenstand van gesprek",
}
"""The answers that commands give as JSON, by their model, in words."""

SCHEMA = frozenset({"$schema", "properties"})


def kind_of(names: Collection[str]) -> str:
    """Return in words what has exactly these fields, empty when nothing of this program has."""
    if set(names) >= SCHEMA:
        return "een schema"
    return next((words for path, words in ANSWERS.items() if model_at(path).model_fields.keys() == set(names)), "")


def model_at(path: str) -> type[Frozen]:
    """Return a model; all of them are only needed when something else was given than an advice."""
    module, name = path.split(".")
    found: type[Frozen] = getattr(import_module(f"strategiekeuze.model.{module}"), name)
    return found
