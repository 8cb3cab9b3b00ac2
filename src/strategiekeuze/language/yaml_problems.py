"""Say in Dutch what is wrong with a YAML text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    import yaml

CAUSES = (
    ("cannot start any token", "Hier staat een teken dat YAML niet toelaat, bijvoorbeeld een tab of een @."),
    ("mapping values are not allowed", "Hier staat een dubbele punt te veel, of de inspringing klopt niet."),
    ("could not find expected ':'", "Na de naam ontbreekt een dubbele punt."),
    ("did not find expected key", "De inspringing klopt niet, of er ontbreekt een naam met dubbele punt."),
    ("did not find expected '-' indicator", "De inspringing van de lijst klopt niet."),
    ("did not find expected ',' or", "Er ontbreekt een komma of een sluithaakje."),
    ("found unexpected end of stream", "Er ontbreekt een aanhalingsteken of een sluithaakje."),
    ("block sequence entries are not allowed", "Het streepje van een lijst mag hier niet staan."),
)
"""The parser's words, and what they mean to a reader."""


def not_yaml(error: yaml.MarkedYAMLError, place: Callable[[int, int], Place]) -> Problem:
    """Return the problem for a text that the parser refuses."""
    words = f"{error.context or ''} {error.problem or ''}"
    cause = next((dutch for english, dutch in CAUSES if english in words), "")
    mark = error.problem_mark or error.context_mark
    where = place(mark.line, mark.column) if mark else place(0, 0)
    return Problem(
        "geen-yaml",
        "dit bestand is geen geldige YAML",
        "Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties.",
        where,
        cause,
    )


def refused(what: str, remedy: str, place: Place) -> Problem:
    """Return the problem for YAML that is well formed and still not accepted."""
    return Problem("yaml-niet-toegestaan", what, remedy, place)
