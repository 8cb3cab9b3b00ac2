"""The line that names the language of a file: missing, too late, or not as Gherkin wants it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import ASIDE, TOLD, Kind
from strategiekeuze.language.gherkin.words import DUTCH, ENGLISH, LANGUAGE_NAMES, known
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes

EXACT = re.compile(r"#\s*language\s*:\s*([a-zA-Z\-_]+)")
NEARLY = re.compile(
    r"#+\s*(?:language|languague|langauge|lang|taal)\s*(?:[:=]\s*)?[\"']?(?P<name>[\w-]+)[\"']?\s*(?:[.;]|\(.*\))?",
    re.IGNORECASE,
)
DUTCH_NAMES = frozenset({"nl", "nl-nl", "nl_nl", "dutch", "nederlands", "nederlandse", "ned", "nld", "dut"})
LOOKED_AT = 200
"""Lines of a file in which a late language line is looked for."""


def declared(lines: Iterable[Line]) -> str:
    """Return the language that a file names as Gherkin reads it, empty when it names none."""
    for line in lines:
        match = EXACT.fullmatch(line.text) if line.kind is Kind.COMMENT else None
        if match:
            return match[1]
        if line.kind not in ASIDE:
            return ""
    return ""


def check(lines: Sequence[Line], language: str, notes: Notes) -> None:
    """Note a language line that is missing, late or wrong; `language` is the one that the file turned out to be in."""
    name = declared(lines)
    if name == language:
        return
    comments = [line for line in lines[:LOOKED_AT] if line.kind is Kind.COMMENT]
    named = next((line for line in comments if NEARLY.fullmatch(line.text)), None)
    if named is not None and meant(named) == language:
        wrong_line(named, lines, language, notes)
    elif name:
        wrong_name(next(line for line in lines if EXACT.fullmatch(line.text)), name, language, notes)
    elif language != ENGLISH:
        missing(lines, language, notes)


def meant(line: Line) -> str:
    """Return the language that a line names, whatever its form."""
    match = NEARLY.fullmatch(line.text)
    name = match["name"] if match else ""
    return DUTCH if name.casefold() in DUTCH_NAMES else name


def wrong_line(line: Line, lines: Sequence[Line], language: str, notes: Notes) -> None:
    """Note a language line that Gherkin does not take for one."""
    row = f"# language: {language}"
    if EXACT.fullmatch(line.text) and line.text.endswith(language):
        first = next(each for each in lines if each.text)
        what = f"{quoted(line.text)} staat te laat"
        cause = "Gherkin leest de taal alleen boven de eerste kop."
        notes.mend("taal-te-laat", what, line, (), remedy="Zet dit helemaal bovenaan.", cause=cause)
        notes.also_above(first.number, row)
    else:
        what = f"{quoted(line.text)} noemt de taal niet zoals Gherkin die leest"
        notes.mend("onbekende-taal", what, line, row)


def wrong_name(line: Line, name: str, language: str, notes: Notes) -> None:
    """Note a language line with another language than that of the file, or with one that Gherkin does not know."""
    row = f"# language: {language}"
    if known(name):
        what = f"{quoted(line.text)} klopt niet: dit bestand is {LANGUAGE_NAMES.get(language, language)}"
        notes.mend("andere-taal", what, line, row)
    else:
        notes.mend("onbekende-taal", f"{quoted(line.text)} noemt een taal die Gherkin niet kent", line, row)


def missing(lines: Sequence[Line], language: str, notes: Notes) -> None:
    """Note that a file does not name its language."""
    first = next((line for line in lines if line.text), None)
    if first is not None and any(line.kind in TOLD for line in lines):
        cause = "Andere programma's lezen dit bestand dan als Engels."
        what = "dit bestand noemt zijn taal niet"
        notes.insert("taal-ontbreekt", what, first, f"# language: {language}", cause=cause)
