"""Tags that are none, or that stand where they cannot."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import SCENARIOS
from strategiekeuze.language.gherkin.slips.placing import commented
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes

ABOVE_SCENARIO = "Zet labels direct boven Scenario:, of haal ze weg."
FORGOTTEN = re.compile(r"[a-z][\w-]*:[\w-]+(?:\s+@[\w:-]+)*")
"""Labels of which the first lacks its @."""

COMMENT = re.compile(r"\s#")
SPACE = re.compile(r"(@|[:-])\s+(?=\w)")
"""A space within a label, behind its sign or a sign that joins two words."""


def check(line: Line, notes: Notes) -> bool:
    """Note what is wrong within a line of tags; return whether the line still holds tags."""
    said = COMMENT.split(line.text, maxsplit=1)[0]
    words = said.split()
    if any(word.endswith((",", ";")) for word in words) and all(word.startswith("@") for word in words):
        fixed = " ".join(word.rstrip(",;") for word in words)
        notes.mend("komma-tussen-labels", "tussen labels staat geen komma", line, rest_of(line, said, fixed))
        return True
    if all(word.startswith("@") and len(word) > 1 for word in words):
        return True
    return spaced(line, said, words, notes)


def spaced(line: Line, said: str, words: list[str], notes: Notes) -> bool:
    """Note a tag with a space in it, text behind a tag, or a text that mentions somebody."""
    joined = SPACE.sub(r"\1", said)
    if all(word.startswith("@") for word in joined.split()):
        notes.mend("spatie-in-label", "in een label staat een spatie", line, rest_of(line, said, joined))
        return True
    if len(words) == 2 and ":" in words[0] and words[0].startswith("@"):
        forgotten(line, words[1], rest_of(line, said, f"{words[0]} @{words[1]}"), notes)
        return True
    if len(words) == 2:
        what = f"het label {quoted(said.strip())} heeft een spatie"
        notes.mend("spatie-in-label", what, line, rest_of(line, said, "-".join(words)))
        return True
    labels = [word for word in words if word.startswith("@")]
    if len(labels) == 1 and ":" not in labels[0]:
        what = f"{quoted(labels[0])} begint als een label, maar dit is gewone tekst"
        remedy = "Zet er # voor: dan is het een opmerking."
        notes.mend("vermelding-als-label", what, line, commented(line), remedy=remedy)
        return False
    first = next(word for word in words if not word.startswith("@"))
    text = " ".join(words[words.index(first) :])
    kept = said[: said.index(first, len(labels[0]))].rstrip()
    what = f"achter de labels staat tekst: {quoted(text)}"
    notes.mend("tekst-achter-label", what, line, f"{line.indent}{kept} # {line.text[len(kept) :].strip()}", marked=text)
    return True


def without_sign(line: Line, after: Callable[[], Line | None], notes: Notes) -> bool:
    """Note labels of which the first lacks its @, and tell whether the line holds labels.

    The next line is looked for only when this one looks like labels: most lines are prose.
    """
    if FORGOTTEN.fullmatch(line.text) is None:
        return False
    below = None if "@" in line.text else after()
    if "@" not in line.text and (below is None or below.kind not in SCENARIOS):
        return False
    forgotten(line, line.text.split()[0], f"{line.indent}@{line.text}", notes)
    return True


def forgotten(line: Line, word: str, new: str, notes: Notes) -> None:
    """Note a label without its sign."""
    notes.mend("apenstaart-ontbreekt", f"voor {quoted(word)} ontbreekt een @", line, new, marked=word)


def rest_of(line: Line, said: str, fixed: str) -> str:
    """Return a line with other tags, and its comment as it was."""
    return f"{line.indent}{fixed.strip()}{line.text[len(said) :]}"


def not_above_heading(labels: Sequence[Line], heading: Line | None, notes: Notes) -> None:
    """Note tags that do not stand above a heading; right below one, they go above it."""
    first = labels[0]
    if heading is None:
        notes.drop("label-zonder-scenario", "dit label staat niet boven een scenario", first, ABOVE_SCENARIO)
        notes.skip(labels[1:])
        return
    remedy = f"Zet het label boven {quoted(heading.text)}."
    rows = tuple(f"{heading.indent}{notes.now(label).strip()}" for label in labels)
    notes.mend("label-onder-kop", "dit label staat onder de kop waar het bij hoort", first, (), remedy=remedy)
    for label in labels[1:]:
        notes.also(label)
    notes.also_above(heading.number, *rows)


def above_background(labels: Sequence[Line], notes: Notes) -> None:
    """Note tags above a background, which cannot have any."""
    if labels:
        remedy = "Zet het label boven de scenario's zelf."
        notes.drop("label-boven-achtergrond", "een Achtergrond kan geen labels hebben", labels[0], remedy)
        notes.skip(labels[1:])


def left_over(labels: Sequence[Line], notes: Notes) -> None:
    """Note tags at the end of a file."""
    if labels:
        not_above_heading(labels, None, notes)
