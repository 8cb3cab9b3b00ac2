"""Write a catalogue as text, as Markdown, or as one page of HTML. The forms stand in templates beside this file."""

from __future__ import annotations

import html
import re
from dataclasses import asdict
from enum import StrEnum
from functools import cache
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.report.catalogue.prose import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Template

    from strategiekeuze.report.catalogue.content import Catalogue

MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|&])")
WIDTH = 100
QUOTED = re.compile(r'"[^"]*"')
GLUE = "\u00a0"


class Form(StrEnum):
    """The forms of a catalogue, by the word that users give."""

    TEXT = "tekst"
    MARKDOWN = "markdown"
    HTML = "html"


TEMPLATES = {Form.TEXT: "page.txt.j2", Form.MARKDOWN: "page.md.j2", Form.HTML: "page.html.j2"}
SUFFIXES = {".html": Form.HTML, ".htm": Form.HTML, ".md": Form.MARKDOWN}


def render(catalogue: Catalogue, form: Form) -> str:
    """Return a catalogue in one of its forms; nothing in a rule set can become part of the page itself."""
    values = safe(asdict(catalogue), ESCAPES[form])
    text = rendered(template(form), values)
    return wrapped(text) if form is Form.TEXT else text


@cache
def template(form: Form) -> Template:
    """Return the template of a form."""
    return compiled(resource(TEMPLATES[form]))


def safe(value: Any, escape: Callable[[str], str]) -> Any:  # noqa: ANN401 - data of any depth
    """Return the same data with every text made safe."""
    if isinstance(value, str):
        return escape("".join(sign if sign.isprintable() else " " for sign in value))
    if isinstance(value, dict):
        code = in_fence if escape is in_markdown else escape
        return {key: safe(each, code if key in CODE else escape) for key, each in value.items()}
    return [safe(each, escape) for each in value]


def in_markdown(text: str) -> str:
    """Return a text in which no sign means anything to Markdown."""
    return MARKDOWN_SIGNS.sub(r"\\\1", text)


def in_fence(text: str) -> str:
    """Return a text that cannot end the block of code in which it stands."""
    return text.replace("```", "'''")


ESCAPES: dict[Form, Callable[[str], str]] = {Form.TEXT: str, Form.MARKDOWN: in_markdown, Form.HTML: html.escape}
CODE = frozenset({"forms", "example"})
"""Parts that stand in a block of code, where Markdown knows no signs."""


def wrapped(text: str) -> str:
    """Return a text whose long lines are broken, but a sentence stays whole, to be copied."""
    return "".join(f"{part}\n" for line in text.splitlines() for part in parts(line))


def parts(line: str) -> list[str]:
    """Return a line, in pieces when it is prose or a list that is too long; a name in quotes stays together."""
    if len(line) <= WIDTH or (line.startswith(" ") and not line.startswith("  - ")):
        return [line]
    kept = QUOTED.sub(lambda match: match.group().replace(" ", GLUE), line)
    indent = "    " if line.startswith(" ") else ""
    pieces = wrap(kept, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
    return [piece.replace(GLUE, " ") for piece in pieces]
