"""Take a feature file apart with the official parser, without losing anything that the parser has no use for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gherkin.ast_builder import AstBuilder
from gherkin.errors import ParserError
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

from strategiekeuze.language.gherkin.layout_line import Part, Written
from strategiekeuze.language.gherkin.words import DUTCH, ENGLISH, words_of

if TYPE_CHECKING:
    from gherkin.token import Token

LANGUAGES = (DUTCH, ENGLISH)
"""Languages that are tried, in this order, for a file that does not say its own."""


def read_lines(text: str) -> tuple[Written, ...]:
    """Return every line that is not empty, the language first.

    Raises:
        ValueError: when the official parser does not read the text.
    """
    for language in LANGUAGES:
        recorder = _Recorder()
        try:
            Parser(recorder).parse(text, TokenMatcher(language))
        except ParserError:
            continue
        return language_first(recorder.lines, language)
    raise ValueError("the official parser does not read this text")


def language_first(lines: list[Written], language: str) -> tuple[Written, ...]:
    """Return the lines with the language on top; Dutch is also named where the file left it out."""
    named = [line for line in lines if line.part is Part.LANGUAGE]
    if not named and language == DUTCH and any(line.part is Part.FEATURE for line in lines):
        named = [Written(Part.LANGUAGE, f"# language: {DUTCH}")]
    return (*named, *(line for line in lines if line.part is not Part.LANGUAGE))


class _Recorder(AstBuilder):
    """Keep every line on its way into the tree; the tree still finds rows of unequal length."""

    def reset(self) -> None:
        super().reset()
        self.lines: list[Written] = []
        self._empty = 0
        self._opening: Token | None = None

    def build(self, token: Token) -> None:
        super().build(token)
        self._record(token)

    def _record(self, token: Any) -> None:  # noqa: ANN401 - the parser adds untyped attributes to its tokens
        if token.matched_type == "EOF":
            return
        part, text = self._said(token)
        if part is not Part.QUOTED and not text.strip():
            self._empty += 1
            return
        self.lines.append(Written(part, text, self._empty, token.line.indent == 0))
        self._empty = 0

    def _said(self, token: Any) -> tuple[Part, str]:  # noqa: ANN401 - as above
        if token.matched_type == Part.QUOTES:
            return Part.QUOTES, self._quotes(token)
        if self._opening is not None:
            return Part.QUOTED, token.line.get_line_text(self._opening.line.indent).rstrip("\r\n")
        if token.matched_type == "Empty":
            return Part.TEXT, ""
        return Part(token.matched_type), WORDING.get(token.matched_type, heading)(token)

    def _quotes(self, token: Any) -> str:  # noqa: ANN401 - as above
        if self._opening is None:
            self._opening = token
            return f"{token.matched_keyword}{token.matched_text}"
        self._opening = None
        # The parser has no use for what stands behind the last quotes, the writer may have.
        return str(token.line.get_line_text()).strip()


def heading(token: Any) -> str:  # noqa: ANN401 - the parser adds untyped attributes to its tokens
    """Return a keyword with its title."""
    return f"{token.matched_keyword}: {token.matched_text}".rstrip()


def step(token: Any) -> str:  # noqa: ANN401 - as above
    """Return a step; a keyword keeps the blank that belongs to it, also when no text follows."""
    keyword, line = token.matched_keyword, token.line.get_line_text()
    behind = line[len(keyword) :]
    blank = " " if token.matched_text and behind[:1].isspace() and not keyword.endswith(" ") else ""
    text = f"{keyword}{blank}{token.matched_text}"
    # Some languages have "Lè" and "Lè sa a": with one blank less a step may start with the longer word.
    return text if keyword_of(text, token.matched_gherkin_dialect) == keyword else f"{keyword}{behind.rstrip()}"


def keyword_of(text: str, language: str) -> str:
    """Return the keyword with which a step starts, the longest that it can be."""
    return next((word for word in words_of(language).steps if text.startswith(word)), "")


def tags(token: Any) -> str:  # noqa: ANN401 - as above
    """Return the tags of a line, with the comment behind them."""
    line = token.line.get_line_text().strip()
    names = " ".join(item["text"] for item in token.matched_items)
    return f"{names} {comment_behind(line)}".rstrip()


def comment_behind(tag_line: str) -> str:
    """Return the comment on a line with tags: it starts with a # behind a blank, as the parser has it."""
    found = (at for at, sign in enumerate(tag_line) if sign == "#" and tag_line[at - 1].isspace())
    return tag_line[next(found, len(tag_line)) :]


def language_line(token: Any) -> str:  # noqa: ANN401 - as above
    """Return the line that names the language."""
    return f"# language: {token.matched_text}"


def trimmed(token: Any) -> str:  # noqa: ANN401 - as above
    """Return a line without the blanks around it."""
    return str(token.line.get_line_text()).strip()


def free_text(token: Any) -> str:  # noqa: ANN401 - as above
    """Return a line of a description with its indent."""
    return str(token.line.get_line_text(0)).rstrip()


WORDING = {
    Part.LANGUAGE: language_line,
    Part.COMMENT: trimmed,
    Part.TAGS: tags,
    Part.STEP: step,
    Part.ROW: trimmed,
    Part.TEXT: free_text,
}
