"""Find Dutch in Python files: the texts that are no docstring, in pieces between the values that they take in."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from support.problem_texts import CODED, KEYED, NOTED, SOURCE, called, modules

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile(r"[a-zà-ÿ0-9]+", re.IGNORECASE)
DUTCH = re.compile(r"\b(?:de|het|een|is|zijn|niet|dat|dit|van|voor|met|en|of|er|in|te|u)\b")
FEWEST_WORDS = 4
"""Fewer words in a row say nothing that belongs to an advice."""


@dataclass(frozen=True, slots=True)
class DutchText:
    """A text in a Python file: the file below the package, the line, and its pieces."""

    file: str
    line: int
    pieces: tuple[str, ...]

    @property
    def whole(self) -> str:
        """The text with a mark where a value comes in."""
        return "…".join(self.pieces)

    @property
    def runs(self) -> frozenset[str]:
        """Every four words in a row."""
        return frozenset(run for piece in self.pieces for run in runs_of(piece))


def runs_of(text: str) -> frozenset[str]:
    """Return every four words in a row in a text, in small letters."""
    words = WORD.findall(text.lower())
    starts = range(len(words) - FEWEST_WORDS + 1)
    return frozenset(" ".join(words[start : start + FEWEST_WORDS]) for start in starts)


def dutch_texts(*, problems: bool) -> Iterator[DutchText]:
    """Yield every Dutch text of some length; `problems` says whether those beside a problem come along."""
    for path, tree in modules():
        skipped = docstrings(tree) | inside_texts(tree) | (set() if problems else beside_problems(tree))
        for node in ast.walk(tree):
            pieces = pieces_of(node) if id(node) not in skipped else ()
            whole = " ".join(pieces)
            if len(WORD.findall(whole)) >= FEWEST_WORDS and DUTCH.search(whole):
                yield DutchText(path.relative_to(SOURCE).as_posix(), getattr(node, "lineno", 0), pieces)


def pieces_of(node: ast.AST) -> tuple[str, ...]:
    """Return the fixed pieces of a text, none when a node is no text."""
    match node:
        case ast.Constant(value=str(text)):
            return (text,)
        case ast.JoinedStr(values=parts):
            return tuple(str(part.value) for part in parts if isinstance(part, ast.Constant))
    return ()


def docstrings(tree: ast.AST) -> set[int]:
    """Return the texts that stand alone: those tell a reader of the code what it does."""
    return {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}


def inside_texts(tree: ast.AST) -> set[int]:
    """Return the pieces of texts that take in values, which are read as a whole."""
    found = (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    return {id(part) for node in found for part in node.values}


def beside_problems(tree: ast.AST) -> set[int]:
    """Return all that stands in a function which makes a problem: those texts are tested elsewhere, one by one."""
    made = CODED | KEYED | NOTED
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    speaking = [each for each in functions if any(called(call) in made for call in calls_in(each))]
    return {id(node) for each in speaking for node in ast.walk(each)}


def calls_in(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield every call."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))
