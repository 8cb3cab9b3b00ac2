"""The sentences in the form that the extension reads: calls in TypeScript, which nothing ever runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.language.sentences.vocabulary import Sentence

FIRST_LINE = "// Gemaakt door: strategiekeuze regels vscode"
HEAD = f"""{FIRST_LINE}
// De extensie Cucumber leest hier welke zinnen er zijn. Het programma zelf gebruikt dit bestand niet.
// Een zin veranderen? Doe dat in taal.yaml en maak dit bestand daarna opnieuw.
declare function Given(sentence: string, step: () => void): void
"""


def sentences_file(sentences: Iterable[Sentence]) -> str:
    """Return the file with every sentence as a step definition; the name of a sentence stands above it."""
    steps = (f"\n// {one_line(each.id)}\nGiven({in_quotes(each.form)}, () => {{}})\n" for each in sentences)
    return HEAD + "".join(steps)


def in_quotes(form: str) -> str:
    """Return a sentence as a text in TypeScript; the extension reads every sign but the quote as it stands."""
    return "'" + one_line(form).replace("'", "\\'") + "'"


def one_line(text: str) -> str:
    """Return a text without signs that end a line."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
