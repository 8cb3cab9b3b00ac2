"""Find every error text in the source: the codes of problems, and the sentences that say what is wrong."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).parents[2] / "src" / "strategiekeuze"

CODED = {"Problem", "report", "unknown", "_report", "Fault", "_fault", "mend", "drop", "insert", "note"}
"""Calls whose first argument is a code and whose second says what is wrong."""

NOTED = {"mend", "drop", "insert", "note"}
"""Calls of the same form, by which a reader of Gherkin notes a slip."""

KEYED = {"reject"}
"""Calls whose second argument says what is wrong."""

BARE = {"refused", "_refuse"}
"""Calls whose first argument says what is wrong."""


@dataclass(frozen=True, slots=True)
class ErrorText:
    """A sentence in the source as a pattern, with its place."""

    pattern: str
    place: str


def codes() -> dict[str, str]:
    """Return the code of every problem in the source, with the place where it is made."""
    found: dict[str, str] = {}
    for path, tree in modules():
        named = constants(tree)
        for call in calls(tree, CODED):
            code = constant(argument(call, 0, "code"), named)
            if code:
                found.setdefault(code, f"{path.name}:{call.lineno}")
    return found


def codes_by_file() -> dict[str, set[str]]:
    """Return for the code of every problem the files in which it is made, below the package."""
    found: dict[str, set[str]] = {}
    for path, tree in modules():
        named = constants(tree)
        made = [constant(argument(call, 0, "code"), named) for call in calls(tree, CODED | NOTED)]
        for code in filter(None, made):
            found.setdefault(code, set()).add(path.relative_to(SOURCE).as_posix())
    return found


def texts() -> list[ErrorText]:
    """Return every sentence in the source that says what is wrong."""
    return [text for path, tree in modules() for text in Module(path, tree).texts()]


def modules() -> Iterator[tuple[Path, ast.Module]]:
    """Yield every module with its tree."""
    for path in sorted(SOURCE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def constants(tree: ast.Module) -> dict[str, str]:
    """Return the texts that a module gives a name."""
    pairs = [(node.targets[0], node.value) for node in tree.body if isinstance(node, ast.Assign)]
    return {
        name.id: value.value
        for name, value in pairs
        if isinstance(name, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str)
    }


def calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    """Yield the calls of functions with these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def called(call: ast.Call) -> str:
    """Return the bare name of what a call calls."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def argument(call: ast.Call, index: int, name: str) -> ast.expr | None:
    """Return an argument by its place or its name."""
    by_name = next((each.value for each in call.keywords if each.arg == name), None)
    return call.args[index] if index < len(call.args) else by_name


def constant(node: ast.expr | None, named: dict[str, str]) -> str:
    """Return the text of an expression that is always the same, empty when it is not."""
    if isinstance(node, ast.Name):
        return named.get(node.id, "")
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


class Module:
    """One module, in which a sentence may have a name before it is used."""

    def __init__(self, path: Path, tree: ast.Module) -> None:
        self._path = path
        self._tree = tree
        self._functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        self._by_name = {function.name: function for function in self._functions}

    def texts(self) -> Iterator[ErrorText]:
        """Yield every sentence that says what is wrong."""
        for function in self._functions:
            for node in self._sentences(function):
                for pattern in self._patterns(node, function):
                    yield ErrorText(pattern, f"{self._path.name}:{node.lineno}")

    def _sentences(self, function: ast.FunctionDef) -> Iterator[ast.expr]:
        for names, index in ((CODED, 1), (KEYED, 1), (BARE, 0)):
            found = (argument(call, index, "what") for call in calls(function, names))
            yield from (node for node in found if node is not None)
        for node in ast.walk(function):
            if isinstance(node, ast.Tuple) and len(node.elts) == 3 and "Fault" in ast.unparse(function.returns or node):
                yield node.elts[1]
            if isinstance(node, ast.Return) and node.value and function.name.endswith("refusal"):
                yield node.value

    def _patterns(self, node: ast.expr, function: ast.FunctionDef) -> Iterator[str]:
        match node:
            case ast.Constant(value=str(text)) if text:
                yield re.escape(text)
            case ast.JoinedStr(values=parts):
                yield "".join(re.escape(str(each.value)) if isinstance(each, ast.Constant) else ".+" for each in parts)
            case ast.IfExp(body=first, orelse=second):
                yield from self._patterns(first, function)
                yield from self._patterns(second, function)
            case ast.Name(id=name):
                for value in assigned(name, function):
                    yield from self._patterns(value, function)
            case ast.Call(func=ast.Name(id=name)) if name in self._by_name:
                inner = self._by_name[name]
                for value in returned(inner):
                    yield from self._patterns(value, inner)


def assigned(name: str, function: ast.FunctionDef) -> Iterator[ast.expr]:
    """Yield what a function gives this name."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from paired(name, target, node.value)


def paired(name: str, target: ast.expr, value: ast.expr) -> Iterator[ast.expr]:
    """Yield the value that an assignment gives this name, also when it gives several at once."""
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        for each, part in zip(target.elts, value.elts, strict=True):
            yield from paired(name, each, part)


def returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    """Yield what a function returns."""
    for node in ast.walk(function):
        if isinstance(node, ast.Return) and node.value is not None:
            yield node.value
