"""Say in Dutch what the Gherkin parser could not read.

The parser answers with the tokens it expected. The text on the line tells a writer more: so it decides the message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gherkin.errors import NoSuchLanguageException

from strategiekeuze.errors import Place, Problem
from strategiekeuze.suggestion import nearest, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gherkin.errors import ParserException

HEADINGS = ("Functionaliteit", "Regel", "Scenario", "Abstract Scenario", "Voorbeelden", "Achtergrond")
STEPS = ("Gegeven", "Wanneer", "Dan", "En", "Maar")
CONFLICT = re.compile(r"(<{7}|={7}|>{7}|\|{7})(\s|$)")
WORD = re.compile(r"[^\W\d_]+(?: Scenario)?", re.IGNORECASE)


def explain(errors: Sequence[ParserException], lines: Sequence[str], file: str) -> tuple[Problem, ...]:
    """Return one problem per place that the parser refused."""
    by_line = {error.location["line"]: error for error in reversed(errors)}
    return tuple(explain_one(error, lines, file) for _, error in sorted(by_line.items()))


def explain_one(error: ParserException, lines: Sequence[str], file: str) -> Problem:
    """Return the problem behind one error of the parser."""
    number = error.location["line"]
    if number > len(lines):
        return at_end(file, len(lines))
    line = lines[number - 1]
    text = line.strip()
    place = Place(file, number, len(line) - len(line.lstrip()) + 1, len(text), line)
    if isinstance(error, NoSuchLanguageException):
        return Problem(
            "onbekende-taal",
            f'"{text}" noemt een taal die Gherkin niet kent',
            "Schrijf: # language: nl",
            place,
        )
    if CONFLICT.match(text):
        return conflict(place)
    if "inconsistent cell count" in str(error):
        return ragged(place)
    return misplaced(text, place)


def conflict(place: Place) -> Problem:
    """Say that a version-control conflict was left in the file."""
    return Problem(
        "conflict-in-bestand",
        "hier staat een rest van een conflict tussen twee versies",
        "Kies welke versie blijft en haal de tekens <<<<<<<, ======= en >>>>>>> weg.",
        place,
    )


def ragged(place: Place) -> Problem:
    """Say that the rows of a table differ in length."""
    remedy = "Geef elke rij van de tabel evenveel vakken, elk tussen twee strepen (|)."
    return Problem("scheve-tabel", "deze rij heeft niet evenveel vakken als de rij erboven", remedy, place)


def misplaced(text: str, place: Place) -> Problem:
    """Say that a text does not fit here, and what was probably meant."""
    what = f'"{text}" past hier niet'
    heading = missing_colon(text)
    if heading:
        return Problem("dubbele-punt-ontbreekt", what, f'Zet een dubbele punt achter "{heading}".', place)
    meant = mistyped(text)
    if meant:
        return Problem("onbekend-woord", what, f'Bedoelde u "{meant}"?', place)
    remedy = "Begin een stap met Gegeven, En, Maar of Dan, en een kop met Functionaliteit:, Regel: of Scenario:."
    return Problem("tekst-past-niet", what, remedy, place)


def missing_colon(text: str) -> str:
    """Return the heading that lacks its colon, empty when there is none."""
    for heading in sorted(HEADINGS, key=len, reverse=True):
        if re.match(rf"{heading}\b(?!:)", text, re.IGNORECASE):
            return heading
    return ""


def mistyped(text: str) -> str:
    """Return the keyword that the first word was probably meant to be, empty when it is none."""
    match = WORD.match(text)
    if match is None or match.group() in (*STEPS, *HEADINGS):
        return ""
    word = match.group()
    is_heading = text[match.end() :].lstrip().startswith(":")
    known = HEADINGS if is_heading else STEPS
    found = nearest(word, known, limit=1)
    return f"{found[0]}:" if found and is_heading else "".join(found)


def looks_like_step(text: str) -> str:
    """Return the step keyword that free text probably starts with, empty when it reads as prose."""
    first = text.split(" ", 1)[0]
    exact = [word for word in STEPS if plain(word) == plain(first)]
    return exact[0] if exact and first not in STEPS else mistyped(text)


def at_end(file: str, lines: int) -> Problem:
    """Say that a file stops too early."""
    remedy = "Vul het laatste scenario aan. Een tekst tussen drie aanhalingstekens moet ook zo eindigen."
    return Problem("te-vroeg-afgelopen", "het bestand houdt hier te vroeg op", remedy, Place(file, max(lines, 1)))


def empty_feature(file: str) -> Problem:
    """Say that a feature file holds nothing."""
    return Problem(
        "leeg-bestand",
        f'in "{file}" staat geen Functionaliteit',
        "Begin met: Functionaliteit: naam",
        Place(file),
    )
