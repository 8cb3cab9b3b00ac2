"""The official parser, which decides what a feature file says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token_matcher import TokenMatcher

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Document = Mapping[str, Any]
    """A syntax tree as the official parser gives it."""


def document_of(text: str, language: str) -> tuple[Document | None, Sequence[ParserException]]:
    """Return the tree of a text, or every error; `language` is that of a text that names none."""
    try:
        found: Any = Parser().parse(text, TokenMatcher(language))
    except CompositeParserException as error:
        return None, error.errors
    except ParserException as error:
        return None, [error]
    return found, ()
