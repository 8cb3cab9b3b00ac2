"""Say in Dutch what the Gherkin parser could not read.

The parser answers with the tokens it expected. The text on the line tells a writer more: so it decides the message.
"""

from __future__ import annotations

import re
from math import inf
from typing import TYPE_CHECKING

from gherkin.errors import NoSuchLanguageException

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.gherkin.keywords import FEATURE, heading_of_line, missing_colon, mistyped, step_of_line
from strategiekeuze.language.quoting import quoted, quoted_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gherkin.errors import ParserException

LANGUAGE = re.compile(r"\s*#\s*language\s*:\s*(\S+)")
MAX_LINE = 2_000

WRITE_LANGUAGE = "Schrijf: # language: nl"


def explain(errors: Sequence[ParserException], lines: Sequence[str], file: str) -> tuple[Problem, ...]:
    """Return one problem per slip; what the parser refuses only because of an earlier slip is left out."""
    by_line = {error.location["line"]: error for error in reversed(errors)}
    found = [by_line[number] for number in sorted(by_line)]
    start = heading_line(found, lines)
    above = [error for error in found if error.location["line"] < start][:1]
    below = without_echoes([error for error in found if error.location["line"] >= start], lines)
    first = (first_problem(error, lines, file) for error in above)
    return (*first, *(explain_one(error, lines, file) for error in below))


def heading_line(errors: Sequence[ParserException], lines: Sequence[str]) -> float:
    """Return where the heading of the file stands; until there the parser refuses every line."""
    if any(isinstance(error, NoSuchLanguageException) for error in errors) or declared(lines) not in ("", "nl"):
        return inf
    return next((number for number, line in enumerate(lines, 1) if heading_of_line(line.strip()) == FEATURE), inf)


def first_problem(error: ParserException, lines: Sequence[str], file: str) -> Problem:
    """Return the problem with a file whose first lines are wrong."""
    problem = explain_one(error, lines, file)
    if problem.code == "onbekende-taal":
        return problem
    if declared(lines) not in ("", "nl"):
        return other_language(lines, file)
    if problem.code in {"onbekend-woord", "dubbele-punt-ontbreekt"}:
        return problem
    what = "boven deze tekst ontbreekt de kop Functionaliteit"
    return Problem("kop-ontbreekt", what, "Begin het bestand met Functionaliteit: en een naam.", problem.place)


def declared(lines: Sequence[str]) -> str:
    """Return the language that a file says it is in, empty when it says nothing."""
    found = (LANGUAGE.match(line) for line in lines)
    return next((match[1] for match in found if match), "")


def without_echoes(errors: Iterable[ParserException], lines: Sequence[str]) -> Iterator[ParserException]:
    """Yield errors, without lines that are well formed themselves and follow right after a refused line."""
    refused = -1
    for error in errors:
        number = error.location["line"]
        text = lines[number - 1].strip() if number <= len(lines) else ""
        between = [line for line in lines[max(refused, 0) : number - 1] if line.strip() and not is_aside(line)]
        echo = refused >= 0 and not between and well_formed(text)
        refused = number
        if not echo:
            yield error


def is_aside(line: str) -> bool:
    """Tell whether a line is a comment or holds labels: the parser takes those wherever it is."""
    return line.lstrip().startswith(("#", "@"))


def well_formed(text: str) -> bool:
    """Tell whether a line could stand in a feature file as it is; the end of the file can too."""
    return not text or text.startswith(("@", "|")) or bool(step_of_line(text) or heading_of_line(text))


def explain_one(error: ParserException, lines: Sequence[str], file: str) -> Problem:
    """Return the problem behind one error of the parser."""
    number = error.location["line"]
    if number > len(lines) or not any(line.strip() for line in lines[number - 1 :]):
        return at_end(file, lines)
    line = lines[number - 1]
    text = line.strip()
    place = Place(file, number, len(line) - len(line.lstrip()) + 1, len(text), line)
    if isinstance(error, NoSuchLanguageException):
        what = f"{quoted(text)} noemt een taal die Gherkin niet kent"
        return Problem("onbekende-taal", what, WRITE_LANGUAGE, place)
    if "inconsistent cell count" in str(error):
        return ragged(place)
    return misplaced(text, place)


def ragged(place: Place) -> Problem:
    """Say that the rows of a table differ in length."""
    remedy = "Geef elke rij van de tabel evenveel vakken, elk tussen twee strepen (|)."
    return Problem("scheve-tabel", "deze rij heeft niet evenveel vakken als de rij erboven", remedy, place)


def misplaced(text: str, place: Place) -> Problem:
    """Say that a text does not fit here, and what was probably meant."""
    what = f"{quoted(text)} past hier niet"
    heading = missing_colon(text)
    if heading:
        remedy = f'Schrijf "{heading}:", met de dubbele punt er direct achter.'
        return Problem("dubbele-punt-ontbreekt", what, remedy, place)
    meant = mistyped(text)
    if meant:
        return Problem("onbekend-woord", what, f'Bedoelde u "{meant}"?', place)
    return Problem("tekst-past-niet", what, where_it_fits(text), place)


def where_it_fits(text: str) -> str:
    """Say what to do with a line that is well formed or free text, and that cannot stand where it stands."""
    if text.startswith("|"):
        return "Zet een tabel direct onder een stap of onder Voorbeelden:."
    if text.startswith("@"):
        return "Zet labels boven een scenario, elk zonder spatie erin."
    if step_of_line(text):
        return "Zet er een kop met Scenario: boven."
    if heading_of_line(text) == FEATURE:
        return "Begin voor een tweede Functionaliteit een nieuw bestand."
    if heading_of_line(text):
        return "Zet deze kop op een andere plek, of haal hem weg."
    return "Begin een stap met Gegeven, En, Maar of Dan, en een kop met Functionaliteit:, Regel: of Scenario:."


def at_end(file: str, lines: Sequence[str]) -> Problem:
    """Say that a file stops too early."""
    remedy = "Vul het laatste scenario aan. Een tekst tussen drie aanhalingstekens moet ook zo eindigen."
    filled = [number for number, line in enumerate(lines, 1) if line.strip()]
    last = filled[-1] if filled else 1
    place = Place(file, last, text=lines[last - 1] if lines else "")
    return Problem("te-vroeg-afgelopen", "het bestand houdt hier te vroeg op", remedy, place)


def too_long(lines: Sequence[str], file: str) -> tuple[Problem, ...]:
    """Return a problem when more text stands in one place than a step, a title or a row of a table ever needs."""
    number = next((number for number, line in enumerate(lines, 1) if len(line) > MAX_LINE), None)
    what = "hier staan meer dan 2.000 tekens achter elkaar"
    return (Problem("te-lang", what, "Verdeel de tekst met enters.", Place(file, number)),) if number else ()


def empty_feature(file: str) -> Problem:
    """Say that a feature file holds nothing."""
    what = f"in {quoted_path(file)} staat geen Functionaliteit"
    return Problem("leeg-bestand", what, "Begin met: Functionaliteit: naam", Place(file))


def other_language(lines: Sequence[str], file: str) -> Problem:
    """Say that a file is declared to be in another language than Dutch."""
    number = next((number for number, line in enumerate(lines, 1) if LANGUAGE.match(line)), 1)
    line = lines[number - 1]
    place = Place(file, number, len(line) - len(line.lstrip()) + 1, len(line.strip()), line)
    return Problem("andere-taal", "hier staat dat dit bestand niet in het Nederlands is", WRITE_LANGUAGE, place)
