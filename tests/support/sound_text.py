"""What is wrong with the form of a text: a value that is not filled in, a wrong plural, a loose end.

Only what can be decided without understanding the text. Each fault has a name, and the sentence in which it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.explain.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = (
    "punten|opgaven|projecten|dataprojecten|proeven|inwoners|redenen|maanden|dagen|weken|jaren|thema's|teams|gemeenten|"
    "bevindingen|algoritmen|strategieën|vragen|eigenaren|uitkomsten|regels|domeinen|fte's|dashboards|partners"
)
ONE = (
    "punt|opgave|project|dataproject|proef|inwoner|reden|maand|dag|week|thema|team|gemeente|bevinding|algoritme|"
    "strategie|vraag|eigenaar|uitkomst|regel|domein|dashboard|partner"
)
NUMBER = r"(?<![\w.,-])"
"""Where a number starts: not inside another number or a name."""

FAULTS = {
    "een waarde is niet ingevuld": r"\{\{|\}\}|\{%|%\}|\{#|#\}|…|\b(?:None|True|False|nan|inf|undefined|Undefined)\b",
    "onbekend waar een waarde hoort": (
        r"\b(?:scoort|score van|score is|minstens|hoogstens|minder dan|meer dan|lager dan|hoger dan|staan|staat|"
        r"door de?|ambitie is|stand .* is:) onbekend\b|"
        r"\bonbekende? (?:fte|inwoners|punten?|opgaven?|projecten|samenwerking)\b"
    ),
    "dubbele spatie": r"\S {2,}\S",
    "spatie voor een leesteken": r" [.,;:!?)]|\( ",
    "leestekens achter elkaar": r"\.\.|[,;:(]\.|\.[,;:]|,,|[!?]\.|: ?,",
    "meervoud na 1": rf"{NUMBER}1 (?:\w+e )?(?:{MANY})\b",
    "enkelvoud na een ander getal": rf"{NUMBER}(?:0|[2-9]|[1-9][\d.]*\d)(?:,\d+)? (?:\w+e )?(?:{ONE})\b",
    "werkwoord in het meervoud bij 1": r"\b(?:zijn|staan|liggen|lopen|komen) (?:er )?1 (?!tot|van|à)\w",
    "fte's": r"\bfte's\b",
    "leeg punt in een lijst": r"^-\s*$|^- ?[.,;:(]|^-\S",
    "een opsomming zonder inhoud": r":\s*[.;]|:\s*\*\*\s*$|\(\s*\)|\"\"",
    "een woord staat er dubbel": r"\b(\w+) \1\b",
}
"""Patterns of faults within one line, by what a fault is called."""

PATTERNS = {name: re.compile(pattern, re.IGNORECASE if "dubbel" in name else 0) for name, pattern in FAULTS.items()}

EMPTY_HEADING = re.compile(r"^#+(?: [^\n]*)?\s*(?=^#|\Z)|^#+ *$", re.MULTILINE)
LOWER_CASE = re.compile(r"(?!'[st][ -])\W*[a-zà-ÿ]")
RULE = re.compile(r"\b[A-Z]{2,}-\d{2,}(?:-[a-z])?\b")
PAIRS = (("(", ")"), ("[", "]"))
MARKS = ("**", '"')


@dataclass(frozen=True, slots=True)
class TextFault:
    """One fault: what it is, the sentence it stands in, and the rule or the heading that it belongs to."""

    name: str
    sentence: str
    owner: str

    def __str__(self) -> str:
        """Return the fault on one line."""
        return f"{self.owner}: {self.name}: {self.sentence}"


def text_faults(text: str) -> Iterator[TextFault]:
    """Yield every fault in a text with a little Markdown."""
    heading = "zonder kopje"
    for line in text.split("\n"):
        heading = line if line.startswith("#") else heading
        for name, sentence in line_faults(line):
            yield TextFault(name, sentence, owner(sentence, line) or f"onder {heading}")
    for match in EMPTY_HEADING.finditer(text):
        yield TextFault("een kopje zonder tekst", match[0].strip(), f"onder {match[0].strip()}")


def owner(sentence: str, line: str) -> str:
    """Return the rule whose text a sentence is: the first that is named from there on, empty when there is none."""
    at = max(line.find(sentence), 0)
    found = RULE.search(line, at) or RULE.search(line)
    return found[0] if found else ""


@lru_cache(maxsize=100_000)
def line_faults(line: str) -> tuple[tuple[str, str], ...]:
    """Return the faults in one line, each with its sentence; lines come back in many texts."""
    return (*pattern_faults(line), *unclosed(line), *lower_case(line))


def pattern_faults(line: str) -> Iterator[tuple[str, str]]:
    """Yield what the patterns find."""
    for name, pattern in PATTERNS.items():
        for match in pattern.finditer(line):
            yield name, sentence_around(line, match.start())


def sentence_around(line: str, at: int) -> str:
    """Return the sentence in which a place lies."""
    start = max(line.rfind(". ", 0, at) + 2, 0) if ". " in line[:at] else 0
    end = line.find(". ", at)
    return line[start : end + 1 if end >= 0 else len(line)].strip()


def unclosed(line: str) -> Iterator[tuple[str, str]]:
    """Yield brackets and marks that have no partner."""
    for first, last in PAIRS:
        if line.count(first) != line.count(last):
            yield f"een haakje {first} of {last} zonder partner", line
    for mark in MARKS:
        if line.count(mark) % 2:
            yield f"{mark} zonder partner", line


def lower_case(line: str) -> Iterator[tuple[str, str]]:
    """Yield sentences that start with a small letter."""
    for sentence in sentences(line):
        if LOWER_CASE.match(sentence):
            yield "een zin begint met een kleine letter", sentence
