"""The slips that people make in a feature file, each applied to a valid one, with what must be said about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

HEADING = re.compile(r"\s*(Functionaliteit|Regel|Achtergrond|Abstract Scenario|Scenario|Voorbeelden)(:)")
STEP = re.compile(r"\s*(Gegeven|Wanneer|Dan|En|Maar) ")
ENGLISH = {
    "Functionaliteit": "Feature", "Regel": "Rule", "Achtergrond": "Background", "Abstract Scenario": "Scenario Outline",
    "Voorbeelden": "Examples", "Gegeven": "Given", "Wanneer": "When", "Dan": "Then", "En": "And", "Maar": "But",
}  # fmt: skip
FREE = (
    "Dit moet nog worden nagekeken.",
    "Let op: de grens is nog niet vastgesteld",
    "zie het beleid van 2024",
    "**Toelichting**",
)
MENTIONS = ("@jan wil jij dit nakijken?", "@Fatima dit klopt niet meer volgens mij")


@dataclass(frozen=True, slots=True)
class Slipped:
    """A file with one slip.

    Attributes:
        line: where the slip is, counted from 1.
        codes: what it may rightly be called.
    """

    lines: list[str]
    line: int
    codes: frozenset[str]


Slip: TypeAlias = "Callable[[list[str], Random], Slipped | None]"


def places(lines: list[str], pattern: re.Pattern[str]) -> list[int]:
    """Return the indices of the lines that start so, outside texts between quotes."""
    inside, found = False, []
    for index, line in enumerate(lines):
        inside ^= line.strip().startswith('"""')
        if not inside and pattern.match(line):
            found.append(index)
    return found


def changed(lines: list[str], index: int, new: str, *codes: str) -> Slipped:
    """Return a file with another line."""
    return Slipped([*lines[:index], new, *lines[index + 1 :]], index + 1, frozenset(codes))


def no_language(lines: list[str], random: Random) -> Slipped | None:
    """Leave out the language."""
    del random
    if lines[0] != "# language: nl":
        return None
    first = next((index for index, line in enumerate(lines[1:]) if line.strip()), 0)
    return Slipped(lines[1:], first + 1, frozenset({"taal-ontbreekt"}))


def late_language(lines: list[str], random: Random) -> Slipped | None:
    """Name the language below the heading."""
    heading = places(lines, re.compile("Functionaliteit"))
    if not heading or lines[0] != "# language: nl":
        return None
    where = random.choice([heading[0], heading[0] + random.choice((1, 2))])
    where = min(where, len(lines) - 1)
    return Slipped([*lines[1 : where + 1], lines[0], *lines[where + 1 :]], where + 1, frozenset({"taal-te-laat"}))


def no_heading(lines: list[str], random: Random) -> Slipped | None:
    """Leave out the heading of the file."""
    del random
    heading = places(lines, re.compile("Functionaliteit"))
    if not heading:
        return None
    rest = [*lines[: heading[0]], *lines[heading[0] + 1 :]]
    first = next(index for index, line in enumerate(rest) if line.strip() and not line.strip().startswith("#"))
    return Slipped(rest, first + 1, frozenset({"kop-ontbreekt"}))


def late_heading(lines: list[str], random: Random) -> Slipped | None:
    """Write text above the heading."""
    heading = places(lines, re.compile("Functionaliteit"))
    if not heading:
        return None
    return Slipped(
        [*lines[: heading[0]], random.choice(FREE), *lines[heading[0] :]],
        heading[0] + 1,
        frozenset({"tekst-boven-kop"}),
    )


def ragged(lines: list[str], random: Random) -> Slipped | None:
    """Give a row one cell less, or one more."""
    rows = [index for index in places(lines, re.compile(r"\s*\|")) if lines[index - 1].lstrip().startswith("|")]
    if not rows:
        return None
    index = random.choice(rows)
    line = lines[index]
    new = f"{line} extra |" if random.random() < 0.5 else line[: line.rstrip("|").rindex("|") + 1]
    return changed(lines, index, new, "scheve-tabel")


def no_bar(lines: list[str], random: Random) -> Slipped | None:
    """Leave out the last bar of a row."""
    rows = places(lines, re.compile(r"\s*\|"))
    if not rows:
        return None
    index = random.choice(rows)
    return changed(lines, index, lines[index].rstrip("| "), "streep-ontbreekt", "scheve-tabel")


def free_text(lines: list[str], random: Random) -> Slipped | None:
    """Write free text between steps."""
    found = [index for index in places(lines, STEP) if STEP.match(lines[index - 1])]
    if not found:
        return None
    index = random.choice(found)
    return Slipped(
        [*lines[:index], f"      {random.choice(FREE)}", *lines[index:]], index + 1, frozenset({"losse-tekst"})
    )


def misspelt(word: str, random: Random) -> str:
    """Return a word with one slip of the pen."""
    place = random.randrange(len(word))
    letter = random.choice("abdeghiklmnoprstuvw")
    kind = random.choice(("twice", "without", "other", "swapped"))
    if kind == "swapped" and len(word) > 1:
        place = random.randrange(len(word) - 1)
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return (
        word[:place] + {"twice": word[place] * 2, "without": "", "other": letter}.get(kind, letter) + word[place + 1 :]
    )


def misspelt_heading(lines: list[str], random: Random) -> Slipped | None:
    """Misspell the word of a heading."""
    return misspelt_at(lines, random, HEADING)


def misspelt_step(lines: list[str], random: Random) -> Slipped | None:
    """Misspell the word of a step."""
    return misspelt_at(lines, random, STEP)


def misspelt_at(lines: list[str], random: Random, pattern: re.Pattern[str]) -> Slipped | None:
    """Misspell a word of Gherkin, so that it is none any more."""
    found = places(lines, pattern)
    if not found:
        return None
    index = random.choice(found)
    match = pattern.match(lines[index])
    assert match
    new = misspelt(match[1], random)
    line = lines[index][: match.start(1)] + new + lines[index][match.end(1) :]
    if new.casefold() == match[1].casefold() or pattern.match(line) or re.match(r"\s*(Voorbeeld:|Als )", line):
        return None
    return changed(lines, index, line, "onbekend-woord")


def no_colon(lines: list[str], random: Random) -> Slipped | None:
    """Leave out the colon of a heading."""
    return colon(lines, random, "", "dubbele-punt-ontbreekt")


def spaced_colon(lines: list[str], random: Random) -> Slipped | None:
    """Write a space in front of the colon."""
    return colon(lines, random, " :", "spatie-voor-dubbele-punt")


def colon(lines: list[str], random: Random, new: str, code: str) -> Slipped | None:
    """Write something else where the colon of a heading belongs."""
    found = places(lines, HEADING)
    if not found:
        return None
    index = random.choice(found)
    return changed(lines, index, lines[index].replace(":", new, 1), code)


def english(lines: list[str], random: Random) -> Slipped | None:
    """Write an English word of Gherkin."""
    found = [index for pattern in (HEADING, STEP) for index in places(lines, pattern)]
    if not found:
        return None
    index = random.choice(found)
    match = HEADING.match(lines[index]) or STEP.match(lines[index])
    assert match
    if match[1] not in ENGLISH:
        return None
    line = lines[index][: match.start(1)] + ENGLISH[match[1]] + lines[index][match.end(1) :]
    return changed(lines, index, line, "engels-woord")


def conflict(lines: list[str], random: Random) -> Slipped | None:
    """Leave a conflict between two versions."""
    found = places(lines, STEP)
    if not found:
        return None
    index = random.choice(found)
    both = ["<<<<<<< HEAD", lines[index], "=======", lines[index] + " meer", ">>>>>>> andere"]
    return Slipped([*lines[:index], *both, *lines[index + 1 :]], index + 1, frozenset({"conflict-in-bestand"}))


def other_quotes(lines: list[str], random: Random) -> Slipped | None:
    """Write other quotes around a text."""
    both = quoted_text(lines, random)
    if both is None:
        return None
    sign = random.choice(("'''", "\u201d\u201d\u201d"))
    new = [line.replace('"""', sign) if index in both else line for index, line in enumerate(lines)]
    return Slipped(new, both[0] + 1, frozenset({"andere-aanhalingstekens"}))


def unclosed(lines: list[str], random: Random) -> Slipped | None:
    """Leave out the quotes below a text."""
    both = quoted_text(lines, random)
    if both is None:
        return None
    return Slipped([*lines[: both[1]], *lines[both[1] + 1 :]], both[0] + 1, frozenset({"tekst-eindigt-niet"}))


def quoted_text(lines: list[str], random: Random) -> tuple[int, int] | None:
    """Return where a text between quotes starts and ends."""
    found = [index for index, line in enumerate(lines) if line.strip() == '"""']
    pairs = list(zip(found[::2], found[1::2], strict=False))
    return random.choice(pairs) if pairs and len(found) % 2 == 0 else None


def mention(lines: list[str], random: Random) -> Slipped | None:
    """Mention somebody where a step or a tag may stand."""
    found = [*places(lines, STEP), *places(lines, re.compile(r"\s*(Abstract )?Scenario"))]
    if not found:
        return None
    index = random.choice(found)
    text = f"      {random.choice(MENTIONS)}"
    return Slipped([*lines[:index], text, *lines[index:]], index + 1, frozenset({"vermelding-als-label"}))


def bullet(lines: list[str], random: Random) -> Slipped | None:
    """Write a step as a list of Markdown."""
    found = places(lines, STEP)
    if not found:
        return None
    index = random.choice(found)
    indent = len(lines[index]) - len(lines[index].lstrip())
    sign = random.choice(("- ", "* ", "1. "))
    line = lines[index][:indent] + sign + lines[index][indent:]
    return changed(lines, index, line, "opmaak-in-tekst", "opsomming-voor-stap")


def markdown_heading(lines: list[str], random: Random) -> Slipped | None:
    """Write a heading of a scenario as Markdown."""
    headings = places(lines[:-1], re.compile(r"\s*Scenario:"))
    found = [index for index in headings if STEP.match(lines[index + 1])]
    if not found:
        return None
    index = random.choice(found)
    indent = len(lines[index]) - len(lines[index].lstrip())
    new = f"{lines[index][:indent]}## {lines[index][indent:]}"
    return changed(lines, index, new, "kop-als-opmerking")


SLIPS: tuple[Slip, ...] = (
    no_language, late_language, no_heading, late_heading, ragged, no_bar, free_text, misspelt_heading, misspelt_step,
    no_colon, spaced_colon, english, conflict, other_quotes, unclosed, mention, bullet, markdown_heading,
)  # fmt: skip
