"""The short list: which nodes a template may consist of, and how deep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jinja2 import nodes

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LAYERS = 15
"""Nodes in nodes; deeper ones can overflow the stack of Python or the compiler."""

MAX_NUMBER = 1_000_000

ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Filter,
    nodes.If,
    nodes.For,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
)

WORDS: dict[type[nodes.Node], str] = {
    nodes.Call: "een aanroep met haakjes",
    nodes.Getitem: "vierkante haken achter een naam",
    nodes.Concat: "het teken ~",
    nodes.Test: "het woord is",
    nodes.CondExpr: "if achter een waarde",
    nodes.Assign: "set",
    nodes.AssignBlock: "set",
    nodes.Macro: "macro",
    nodes.CallBlock: "call",
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.FilterBlock: "filter als blok",
    nodes.With: "with",
    nodes.List: "een eigen lijst",
    nodes.Tuple: "een komma tussen waarden",
    nodes.Dict: "een eigen tabel",
    nodes.Scope: "autoescape",
}
"""What is not on the list, in words that a writer of texts knows."""

TEXT_FILTERS = ("hoofdletter", "lower")
LIST_FILTER = "opsomming"

USE = "Gebruik alleen waarden, if, for en de filters opsomming, hoofdletter en lower."


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a template that may not be there."""

    code: str
    what: str
    remedy: str
    line: int
    marked: str = ""


def refused(tree: nodes.Template) -> Iterator[Fault]:
    """Yield the nodes that are not on the list; what stands inside a refused node is left alone."""
    stack: list[tuple[nodes.Node, int, int]] = [(tree, 0, 0)]
    while stack:
        node, depth, loops = stack.pop()
        if depth > MAX_LAYERS:
            yield Fault("sjabloon-mag-niet", "deze tekst heeft te veel lagen in elkaar", USE, node.lineno or 1)
            return
        reason = refusal(node, loops)
        if reason:
            yield Fault("sjabloon-mag-niet", reason, USE, node.lineno or 1, marked_in(node))
            continue
        inside = loops + isinstance(node, nodes.For)
        stack += [(child, depth + 1, inside) for child in reversed(list(node.iter_child_nodes()))]


def refusal(node: nodes.Node, loops: int) -> str:
    """Return why a node is refused, empty when it is not."""
    if type(node) not in ALLOWED:
        return f"in een tekst mag dit niet: {word_for(node)}"
    match node:
        case nodes.Filter():
            return filter_refusal(node)
        case nodes.Getattr(attr=name) if name.startswith("_"):
            return f'"{name}" mag niet'
        case nodes.Const() if not small(node.value):
            return "in een tekst mag alleen een tekst tussen aanhalingstekens, of een klein geheel getal"
        case nodes.For(target=nodes.Name(name="loop")):
            return '"loop" is al de naam van de for zelf'
        case nodes.For() if loops or node.recursive or not isinstance(node.iter, nodes.Name):
            return "een for mag alleen over een lijst met een naam, en niet in een andere for"
    return ""


def word_for(node: nodes.Node) -> str:
    """Return what a refused node is called."""
    sum_of_values = "rekenen" if isinstance(node, nodes.BinExpr | nodes.UnaryExpr) else "dit woord"
    return WORDS.get(type(node), sum_of_values)


def filter_refusal(node: nodes.Filter) -> str:
    """Return why a filter is refused, empty when it is not."""
    if node.name not in (*TEXT_FILTERS, LIST_FILTER):
        return f'het filter "{node.name}" mag niet'
    word = [each.value for each in node.args if isinstance(each, nodes.Const)]
    plain = not node.args or (node.name == LIST_FILTER and word in (["en"], ["of"]) and len(node.args) == 1)
    extra = node.kwargs or node.dyn_args is not None or node.dyn_kwargs is not None
    return "" if plain and not extra else f'achter het filter "{node.name}" mogen deze haakjes niet'


def small(value: object) -> bool:
    """Tell whether a constant is a text, ja or nee, or a number that is quickly written out."""
    return isinstance(value, str | bool) or (isinstance(value, int) and value <= MAX_NUMBER)


def marked_in(node: nodes.Node) -> str:
    """Return the word in the template that a node stands for, when it has one."""
    if isinstance(node, nodes.Getattr):
        return node.attr
    return node.name if isinstance(node, nodes.Name | nodes.Filter) else ""
