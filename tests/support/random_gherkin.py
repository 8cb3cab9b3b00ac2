"""Random feature files as careless people write them: every part of Gherkin, in several languages, in any layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from gherkin.dialect import DIALECTS
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGES = ("nl", "nl", "nl", "en", "fr", "ht", "ja", "zh-CN", "sk", "em", "en-old", "mr")

BLANKS = st.sampled_from(["", "", " ", "  ", "   ", "      ", "\t", " \t", "\u3000", "\xa0 ", "\x0c"])
WORDS = st.sampled_from(
    [
        "een gemeente",
        "  ver uit  elkaar",
        'met "woorden" en 50.000',
        "中文 é e\u0301 \u1100\u1161",
        "sa a is",
        "que c'est",
        "ke",
        "is niet # een opmerking",
        "| geen tabel",
        "@geen label",
        "",
    ]
)
TEXTS = st.sampled_from(
    [
        "Een verhaal over data.",
        "- een punt",
        "  - een punt daaronder",
        "Let op: dit is tekst",
        "1. en nog iets",
        "```geen aanhaling",
        "gegeven is klein geschreven",
    ]
)
COMMENTS = st.sampled_from(["# opmerking", "#dicht erop  ", "# | uit | gezet |", "#", "# language: en", "#   @regel:X"])
TAGS = st.sampled_from(["@een", "@een @twee", "@een@twee", "@een   @twee # waarom", "@é\t@b #x # y", "@a#b", "@"])
CELLS = st.sampled_from(
    ["a", "", " ", "  lang en breed ", "\\|", "\\\\", "a\\n", "a  \\n", "a \\n ", "\\n", "\\x", "中", "e\u0301", "\\ "]
)
QUOTED = st.sampled_from(
    [
        "tekst",
        "  verder in",
        "",
        "   ",
        "# geen opmerking",
        "@geen",
        "| geen | tabel",
        '\\"\\"\\"',
        "\\`\\`\\`",
        "\ttab ",
        "x  ",
    ]
)
TAILS = st.sampled_from(["", "", "", " # achter de rij", "x"])

Lines = list[str]


@st.composite
def feature_files(draw: st.DrawFn) -> str:
    """Return a feature file that the official parser reads."""
    language = draw(st.sampled_from(LANGUAGES))
    named = language not in ("nl", "en") or draw(st.booleans())
    blank = draw(BLANKS)
    head = [f"{blank}#{blank}language{blank}:{blank}{language}{blank}"] if named else []
    # A comment above the heading must not say that the file is in another language.
    body = _Writer(draw, language).feature() if head else _Writer(draw, language).only_feature()
    end = draw(st.sampled_from(["", "\n", "\n\n", "\n  \n# einde", "\n# einde\n", "\n\n    # ver\n\n# einde\n"]))
    return "\n".join([*head, *body]) + end


class _Writer:
    """Write the parts of one file."""

    def __init__(self, draw: st.DrawFn, language: str) -> None:
        self._draw = draw
        self._words = cast("dict[str, list[str]]", DIALECTS[language])

    def feature(self) -> Lines:
        """Return a whole file behind its language."""
        return [*self.asides(), *self.tagged(self.only_feature)]

    def only_feature(self) -> Lines:
        """Return a file without anything above its heading."""
        rules = [line for _ in range(self.count(2)) for line in self.tagged(self.rule)]
        return [*self.heading("feature"), *self.children(), *rules]

    def rule(self) -> Lines:
        """Return a rule."""
        return [*self.heading("rule"), *self.children()]

    def children(self) -> Lines:
        """Return a background and scenarios."""
        background = [*self.heading("background"), *self.steps()] if self.count(1) else []
        return [*background, *(line for _ in range(self.count(2)) for line in self.tagged(self.scenario))]

    def scenario(self) -> Lines:
        """Return a scenario, with examples or without."""
        role = self._draw(st.sampled_from(["scenario", "scenarioOutline"]))
        examples = [line for _ in range(self.count(2)) for line in self.tagged(self.examples)]
        return [*self.heading(role), *self.steps(), *examples]

    def examples(self) -> Lines:
        """Return a table of examples."""
        return [*self.heading("examples"), *(self.table() if self.count(1) else [])]

    def steps(self) -> Lines:
        """Return steps, each with what may stand below it."""
        return [line for _ in range(self.count(3)) for line in self.step()]

    def step(self) -> Lines:
        """Return one step."""
        role = self._draw(st.sampled_from(["given", "when", "then", "and", "but"]))
        word = self._draw(st.sampled_from(self.words(role)))
        below: list[Callable[[], Lines]] = self._draw(
            st.sampled_from([[], [], [self.table], [self.quoted], [self.table, self.quoted], [self.quoted, self.table]])
        )
        line = f"{self._draw(BLANKS)}{word}{self._draw(BLANKS)}{self._draw(WORDS)}"
        return [line, *(line for part in below for line in [*self.asides(), *part()])]

    def table(self) -> Lines:
        """Return a table."""
        cells = self.count(3)
        rows = [[self._draw(CELLS) for _ in range(cells)] for _ in range(1 + self.count(2))]
        return [
            line
            for row in rows
            for line in [*self.asides(), self.around("".join(f"|{cell}" for cell in row) + "|" + self._draw(TAILS))]
        ]

    def quoted(self) -> Lines:
        """Return a quoted text."""
        quotes = self._draw(st.sampled_from(['"""', "```"]))
        inside = [f"{self._draw(BLANKS)}{self._draw(QUOTED)}" for _ in range(self.count(4))]
        opening = f"{self._draw(BLANKS)}{quotes}{self._draw(st.sampled_from(['', 'json', ' json ']))}"
        return [opening, *inside, f"{self._draw(BLANKS)}{quotes}{self._draw(st.sampled_from(['', ' ', ' einde']))}"]

    def heading(self, role: str) -> Lines:
        """Return a heading with its description."""
        word = self._draw(st.sampled_from(self.words(role)))
        texts = [line for _ in range(self.count(3)) for line in [*self.asides(), self.around(self._draw(TEXTS))]]
        return [self.around(f"{word}:{self._draw(BLANKS)}{self._draw(WORDS)}"), *texts, *self.asides()]

    def tagged(self, part: Callable[[], Lines]) -> Lines:
        """Return a part with tags above it, or none."""
        tags = [line for _ in range(self.count(2)) for line in [self.around(self._draw(TAGS)), *self.asides()]]
        return [*tags, *part(), *self.asides()]

    def asides(self) -> Lines:
        """Return empty lines and comments."""
        return [
            self.around(self._draw(COMMENTS)) if self._draw(st.booleans()) else self._draw(BLANKS)
            for _ in range(self.count(2))
        ]

    def around(self, text: str) -> str:
        """Return a line with blanks around it."""
        return f"{self._draw(BLANKS)}{text}{self._draw(BLANKS)}"

    def words(self, role: str) -> list[str]:
        """Return the words of the language for one role."""
        return self._words[role]

    def count(self, most: int) -> int:
        """Return a number from 0."""
        return self._draw(st.integers(0, most))
