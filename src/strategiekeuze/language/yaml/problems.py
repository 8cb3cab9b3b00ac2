"""Say in Dutch what is wrong with a YAML text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.quoting import choices, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import yaml

    from strategiekeuze.language.yaml.node import Node

WRITE = "Schrijf per veld: naam, dubbele punt, spatie, waarde. Spring in met spaties."
QUOTE = "Zet er aanhalingstekens om."

UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that YAML does not know."""

GLUED = re.compile(r"\s*[^\s:#'\"\[{-][^:#'\"\[{]*:(?=[^\s:/])")
"""A name and a value with no space behind the colon."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What the parser's words mean to a reader.

    Attributes:
        words: pieces of the parser's message, of the fast parser and of the one in Python.
        dutch: the cause.
        remedy: what to do.
        at_start: whether to look where the broken part starts; the parser notices it only later.
    """

    words: tuple[str, ...]
    dutch: str
    remedy: str = WRITE
    at_start: bool = False


NO_CAUSE = Cause((), "")
CAUSES = (
    Cause(("could not find expected ':'",), "Na de naam ontbreekt een dubbele punt met een spatie.", at_start=True),
    Cause(("quoted scalar",), "Er ontbreekt een aanhalingsteken.", "Zet er ook één achter de waarde.", at_start=True),
    Cause(
        ("flow",), "Er ontbreekt een komma of een sluithaakje.", "Sluit elke [ met ] en elke { met }.", at_start=True
    ),
    Cause(
        ("sequence entries are not",),
        "Het streepje van een lijst mag hier niet.",
        "Zet het streepje onder de naam, ingesprongen met spaties.",
    ),
    Cause(("mapping values are not",), "Hier staat een dubbele punt te veel, of de inspringing klopt niet."),
    Cause(("cannot start any token",), "Een waarde mag niet met dit teken beginnen.", QUOTE),
    Cause(("'-' indicator",), "De inspringing van de lijst klopt niet.", "Zet de streepjes recht onder elkaar."),
    Cause(("expected key", "<block end>"), "De inspringing klopt niet, of er ontbreekt een naam met dubbele punt."),
    Cause(("node content",), "Hier ontbreekt een waarde.", "Vul de waarde in."),
    Cause(("block scalar",), "Een waarde mag niet met > of | beginnen.", QUOTE),
    Cause(("directive",), "Een waarde of naam mag niet met % beginnen.", QUOTE),
    Cause(("<document start>",), "Na de eerste waarde staat nog tekst."),
)


def not_yaml(error: yaml.MarkedYAMLError, place: Callable[[int, int], Place]) -> Problem:
    """Return the problem for a text that the parser refuses."""
    words = f"{error.context or ''} {error.problem or ''}"
    cause = next((each for each in CAUSES if any(piece in words for piece in each.words)), NO_CAUSE)
    marks = (error.context_mark, error.problem_mark) if cause.at_start else (error.problem_mark, error.context_mark)
    mark = marks[0] or marks[1]
    where = place(mark.line, mark.column) if mark else place(0, 0)
    glued = glued_before(mark.line, place) if mark else None
    if where.text[: where.column].endswith("\t"):
        cause = Cause((), "Hier staat een tab.", "Spring in met spaties.")
    elif glued:
        cause, where = (
            Cause((), "Na de dubbele punt ontbreekt een spatie.", "Zet een spatie achter de dubbele punt."),
            glued,
        )
    where = replace(where, length=max(where.length, 1))
    return Problem("geen-yaml", "dit bestand is geen geldige YAML", cause.remedy, where, cause.dutch)


def glued_before(line: int, place: Callable[[int, int], Place]) -> Place | None:
    """Return the name whose colon has no space behind it, on this line or the one before; the parser stumbles later."""
    for number in (line - 1, line):
        found = GLUED.match(place(number, 0).text) if number >= 0 else None
        if found:
            name = found.group().lstrip()
            return replace(place(number, found.end() - len(name)), length=len(name))
    return None


def unknown_sign(text: str, file: str) -> Problem:
    """Say where the sign stands that YAML does not know."""
    found = UNPRINTABLE.search(text)
    line = text.count("\n", 0, found.start()) + 1 if found else None
    sign = f" (U+{ord(found.group()):04X})" if found else ""
    what = f"hier staat een onzichtbaar teken{sign} dat in YAML niet mag"
    return refused(what, "Haal dit teken weg.", Place(file, line))


def refused(what: str, remedy: str, place: Place) -> Problem:
    """Return the problem for YAML that is well formed and still not accepted."""
    return Problem("yaml-niet-toegestaan", what, remedy, place)


def repeated(keys: Sequence[Node], first: Place) -> Problem:
    """Say that a key stands twice in one mapping, and which keys right after it do too."""
    what = f"{quoted(keys[0].text)} staat er twee keer, ook op {first}"
    more = choices((key.text for key in keys[1:]), "en")
    cause = f"Hierna ook: {more}. Misschien ontbreekt erboven een kopje." if more else ""
    return Problem("dubbel-veld", what, "Laat een van de twee staan.", keys[0].place, cause)
