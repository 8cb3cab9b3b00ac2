"""Check a template against the values that it will get: every name exists and is used as what it is.

A template that passes cannot fail on a name, a part, a filter or a comparison when an advice is given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import nodes

from strategiekeuze.explain.shapes import ANY, LOOP, NUMBER, TEXT, YES_NO, Form, Shape
from strategiekeuze.explain.template_nodes import LIST_FILTER, Fault, marked_in
from strategiekeuze.language.quoting import meant_or_all, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Scope = Mapping[str, Shape]

UNKNOWN = "onbekende-waarde-in-tekst"
MISUSED = "verkeerde-waarde-in-tekst"
SHOWN = (Form.TEXT, Form.NUMBER, Form.ANY)


def misused(tree: nodes.Template, known: Scope) -> list[Fault]:
    """Return everything that names or uses a value wrongly. INVARIANT: every node of the tree is on the list."""
    checker = _Checker()
    checker.body(tree.body, known)
    return list(dict.fromkeys(checker.faults))


class _Checker:
    """Walk through a template, gathering faults."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def body(self, found: Sequence[nodes.Node], scope: Scope) -> None:
        for node in found:
            match node:
                case nodes.Output():
                    self._output(node, scope)
                case nodes.If():
                    self.shape(node.test, scope)
                    self.body([*node.body, *node.elif_, *node.else_], scope)
                case nodes.For():
                    self._loop(node, scope)

    def shape(self, node: nodes.Node, scope: Scope) -> Shape:
        match node:
            case nodes.Name(name=name):
                return self._known(name, scope, node)
            case nodes.Getattr():
                return self._part(node, scope)
            case nodes.Const():
                return shape_of_constant(node.value)
            case nodes.Filter():
                return self._filtered(node, scope)
            case nodes.Compare():
                self._comparison(node, scope)
            case nodes.And() | nodes.Or():
                self.shape(node.left, scope)
                self.shape(node.right, scope)
            case nodes.Not():
                self.shape(node.node, scope)
        return YES_NO

    def _output(self, node: nodes.Output, scope: Scope) -> None:
        for piece in node.nodes:
            if isinstance(piece, nodes.TemplateData):
                continue
            found = self.shape(piece, scope)
            if found.form not in SHOWN:
                remedy = "Gebruik een filter, een deel van de waarde, of if."
                self._fault(MISUSED, f"{subject(piece)} is {found.form} en past zo niet in een zin", remedy, piece)

    def _loop(self, node: nodes.For, scope: Scope) -> None:
        found = self.shape(node.iter, scope)
        if found.form not in (Form.LIST, Form.ANY):
            self._fault(MISUSED, f"{subject(node.iter)} is {found.form}, geen lijst", "Haal de for weg.", node.iter)
        name = node.target.name if isinstance(node.target, nodes.Name) else ""
        inner = {**scope, name: found.item or ANY, "loop": LOOP}
        if node.test is not None:
            self.shape(node.test, inner)
        self.body(node.body, inner)
        self.body(node.else_, scope)

    def _known(self, name: str, scope: Scope, node: nodes.Node) -> Shape:
        if name not in scope:
            what = f"deze tekst noemt {quoted(name)}, maar dat is hier niet bekend"
            self._fault(UNKNOWN, what, one_of(name, scope), node)
        return scope.get(name, ANY)

    def _part(self, node: nodes.Getattr, scope: Scope) -> Shape:
        whole = self.shape(node.node, scope)
        if whole.form is Form.ANY:
            return ANY
        if node.attr not in whole.fields:
            what = f"{subject(node.node)} heeft geen deel {quoted(node.attr)}"
            self._fault(UNKNOWN, what, one_of(node.attr, whole.fields), node)
        return whole.fields.get(node.attr, ANY)

    def _filtered(self, node: nodes.Filter, scope: Scope) -> Shape:
        found = self.shape(node.node, scope) if node.node is not None else ANY
        fits = fits_list_filter(found) if node.name == LIST_FILTER else found.form in (Form.TEXT, Form.ANY)
        if not fits and node.node is not None:
            wanted = "een lijst van teksten" if node.name == LIST_FILTER else "een tekst"
            what = f'het filter "{node.name}" wil {wanted}, maar {subject(node.node)} is {found.form}'
            self._fault(MISUSED, what, "Haal het filter weg.", node.node)
        return TEXT

    def _comparison(self, node: nodes.Compare, scope: Scope) -> None:
        left = self.shape(node.expr, scope)
        for operand in node.ops:
            right = self.shape(operand.expr, scope)
            if not comparable(left, operand.op, right):
                what = f"{subject(node.expr)} is {left.form} en is zo niet te vergelijken"
                remedy = f"Vergelijk met {left.form}." if left.form in SHOWN else "Gebruik if zonder vergelijking."
                self._fault(MISUSED, what, remedy, node.expr)
            left = right

    def _fault(self, code: str, what: str, remedy: str, node: nodes.Node) -> None:
        self.faults.append(Fault(code, what, remedy, node.lineno or 1, marked_in(node)))


def shape_of_constant(value: object) -> Shape:
    """Return the shape of a text, number or truth that the template itself gives."""
    if isinstance(value, bool):
        return YES_NO
    return NUMBER if isinstance(value, int) else TEXT


def fits_list_filter(shape: Shape) -> bool:
    """Tell whether a value is a list that can be told in one sentence."""
    return shape.form is Form.ANY or (shape.form is Form.LIST and shape.item in (TEXT, ANY))


def comparable(left: Shape, operator: str, right: Shape) -> bool:
    """Tell whether a comparison always has an answer, and one that can be true."""
    if Form.ANY in (left.form, right.form):
        return operator in ("eq", "ne")
    if operator in ("in", "notin"):
        return left == TEXT and right.form in (Form.TEXT, Form.LIST) and right.item in (None, TEXT)
    numbers = left == right == NUMBER
    return numbers or (operator in ("eq", "ne") and left == right and left.form in (Form.TEXT, Form.YES_NO))


def subject(node: nodes.Node) -> str:
    """Return how a message calls a value."""
    if isinstance(node, nodes.Getattr):
        return quoted(node.attr)
    return quoted(node.name) if isinstance(node, nodes.Name) else "deze waarde"


def one_of(name: str, known: Iterable[str]) -> str:
    """Return the remedy for an unknown name."""
    names = sorted(known)
    return meant_or_all(name, names) if names else "Haal dit deel weg."
