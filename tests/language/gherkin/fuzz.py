"""Feed the reader with broken files for some minutes: `python tests/language/gherkin/fuzz.py MINUTES [SEED]`.

What must hold for each: no exception, an answer within a second, the official tree for what the official parser reads,
a rejection for what it does not read, text that can be read when it is called mended, and places that exist.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity
from strategiekeuze.language.gherkin.mending import mend
from strategiekeuze.language.gherkin.official import document_of
from strategiekeuze.language.gherkin.reader import read_feature
from support.gherkin_files import feature_file
from support.gherkin_slips import SLIPS
from support.random_rules import seeded

if TYPE_CHECKING:
    from random import Random

ROOT = Path(__file__).parents[3]
PIECES = (
    *("", " ", "\t", "|", "||", "\\|", '"""', "'''", "```", "@", "@a b", "#", "* ", "- ", ":", "\\", "\\n"),
    *(
        "# language: nl",
        "# language: xx",
        "Gegeven ",
        "Dan",
        "En ",
        "Given ",
        "And ",
        "Scenario:",
        "Scenario",
        "Regel:",
    ),
    *("Functionaliteit:", "Feature:", "Voorbeelden:", "Voorbeeld:", "Achtergrond:", "Abstract Scenario:", "<a>", "|a|"),
    *("<<<<<<< a", "=======", ">>>>>>> b", "|-|--|", "x" * 3000, "e\u0301", "\U0001f600"),
    *("\u200b", "\ufeff", "\u00a0", "\u2028", "\x0b", "\x1c", "\x85"),
)
"""What to put in: signs with a meaning, words of Gherkin, and signs that other programs leave behind."""

SLOW = 1.0
"""Seconds that a file of some kilobytes may take."""


def broken(random: Random, texts: list[str]) -> str:
    """Return a file with some damage."""
    lines = feature_file(random) if random.random() < 0.7 else random.choice(texts).split("\n")[:200]
    for _ in range(random.randint(1, 4)):
        kind = random.random()
        if kind < 0.5:
            slipped = random.choice(SLIPS)(lines, random) if lines and any(lines) else None
            lines = slipped.lines if slipped else lines
        elif kind < 0.75:
            place = random.randint(0, len(lines))
            lines = [*lines[:place], random.choice(PIECES) + random.choice(["", *lines]), *lines[place:]]
        elif lines:
            place = random.randrange(len(lines))
            at = random.randint(0, len(lines[place]))
            kept = lines[place][at:] if random.random() < 0.7 else ""
            lines[place] = lines[place][:at] + random.choice(PIECES) + kept
    return "\n".join(lines)


def fault(text: str) -> str:
    """Return what is wrong with the answer to a text, empty when nothing is."""
    start = time.process_time()
    mended = mend(text, "proef.feature")
    read_feature(text, "proef.feature")
    if time.process_time() - start > SLOW:
        return "te traag"
    official = next((found for found in (document_of(text, language)[0] for language in ("nl", "en")) if found), None)
    if mended.document != official:
        return "een andere boom"
    if official is None and not any(problem.severity is Severity.ERROR for problem in mended.problems):
        return "niet afgekeurd"
    if mended.readable and document_of(mended.text, mended.language)[0] is None:
        return "hersteld en toch niet te lezen"
    lines = len(text.split("\n"))
    if any(not problem.place or not 1 <= (problem.place.line or 0) <= lines for problem in mended.problems):
        return "een plek die er niet is"
    return ""


def main(minutes: float, seed: int) -> None:
    """Try files until the time is up; stop at the first fault and show it."""
    texts = [path.read_text("utf-8") for path in sorted(ROOT.glob("*/**/*.feature"))]
    tried, end = 0, time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        text = broken(seeded(seed + tried), texts)
        try:
            wrong = fault(text)
        except BaseException:
            sys.stdout.write(f"{text}\n")
            raise
        if wrong:
            sys.exit(f"{wrong} (zaad {seed + tried}):\n{text}")
        tried += 1
    sys.stdout.write(f"{tried} bestanden, niets gevonden\n")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
