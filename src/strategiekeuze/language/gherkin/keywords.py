"""The Dutch words of Gherkin, and which of them a misspelt line was meant to start with."""

from __future__ import annotations

import re

from strategiekeuze.suggestion import nearest, plain

FEATURE = "Functionaliteit"
HEADINGS = (FEATURE, "Regel", "Scenario", "Voorbeeld", "Abstract Scenario", "Voorbeelden", "Achtergrond")
STEPS = ("Gegeven", "Wanneer", "Dan", "En", "Maar")
OTHER_STEPS = ("Stel", "Als", "*")
ENGLISH = {
    "feature": FEATURE,
    "rule": "Regel",
    "example": "Scenario",
    "scenario outline": "Abstract Scenario",
    "scenario template": "Abstract Scenario",
    "examples": "Voorbeelden",
    "scenarios": "Voorbeelden",
    "background": "Achtergrond",
    "given": "Gegeven",
    "when": "Wanneer",
    "then": "Dan",
    "and": "En",
    "but": "Maar",
}
"""English words that people write in a Dutch file."""

FIRST = re.compile(r"([^\W\d_]+(?: (?:Scenario|Outline|Template))?)(\s*:)?", re.IGNORECASE)
MOST_SLIPS = 1
"""Letters that a misspelt keyword may have too many or too few."""

PROSE = frozenset({"gegevens", "geven"})
"""Words near a keyword that a description may well start with."""


def heading_of_line(text: str) -> str:
    """Return the heading that a line starts with, empty when it starts with none."""
    return next((word for word in HEADINGS if text.startswith(f"{word}:")), "")


def step_of_line(text: str) -> str:
    """Return the step keyword that a line starts with, empty when it starts with none."""
    return next((word for word in (*STEPS, *OTHER_STEPS) if text.startswith(f"{word} ")), "")


def missing_colon(text: str) -> str:
    """Return the heading that lacks a colon right behind it, empty when there is none."""
    for heading in sorted(HEADINGS, key=len, reverse=True):
        if re.match(rf"{heading}\b(?!:)", text, re.IGNORECASE):
            return heading
    return ""


def mistyped(text: str) -> str:
    """Return the keyword that the first word was probably meant to be, empty when it is none."""
    match = FIRST.match(text)
    if match is None or match[1] in (*STEPS, *HEADINGS):
        return ""
    english = ENGLISH.get(match[1].casefold(), "")
    if english:
        return f"{english}:" if english in HEADINGS else english
    # A word much longer than a keyword is no slip of the pen: "zomaar" is not "Maar".
    known = [word for word in (HEADINGS if match[2] else STEPS) if abs(len(word) - len(match[1])) <= MOST_SLIPS]
    found = nearest(match[1], known, limit=1)
    return f"{found[0]}:" if found and match[2] else "".join(found)


def looks_like_step(text: str) -> str:
    """Return "Gegeven" when a line of free text probably is a first step, else nothing.

    Other steps are not looked for: "Een", "Maar" and "Dan" start many a sentence of prose.
    """
    first = plain(text.split(" ", 1)[0])
    return "Gegeven" if first not in PROSE and (first == "given" or nearest(first, ["Gegeven"])) else ""


def looks_like_heading(text: str) -> str:
    """Return the heading that a line of free text probably is, empty when it reads as prose."""
    if heading_of_line(text):
        return f"{heading_of_line(text)}:"
    if re.match(r"(Abstract )?Scenario\s", text):
        return f"{missing_colon(text)}:"
    meant = mistyped(text)
    return meant if meant.endswith(":") else ""
