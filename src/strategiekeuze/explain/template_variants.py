"""Every way in which a template can turn out: each branch of each `if` is reached, and so is each value it may get.

Branches beside each other are taken together: two with two branches each give two texts, not four. Reading level adds
up over sentences, so every sentence is measured, and no template can make this slow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from jinja2 import nodes

from strategiekeuze.explain.reading.sentences import ANY_VALUE
from strategiekeuze.explain.templates import FILTERS, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Values = Mapping[str, tuple[str, ...]]
"""Values that a name may have ("mandaat", "grens.inwoners"); with `ANY_VALUE` among them they are only examples.

A name that is not there may have any value.
"""

CAPITAL = "hoofdletter"
"""The filter that a reader of a text sees; lists are given as they are told."""

MOST = 200
"""Most texts that one template gives: no text of a dozen lines has so many branches."""


def variants(source: str, values: Values) -> tuple[str, ...]:
    """Return the texts that a template can give; it has passed the list."""
    return tuple(dict.fromkeys(_texts(parsed(source).body, values)))


def _texts(body: Iterable[nodes.Node], values: Values) -> list[str]:
    """Return the texts of nodes one after another."""
    found = [each for node in body for each in _parts(node, values)]
    return together([each for each in found if each])


def together(parts: Sequence[Sequence[str]]) -> list[str]:
    """Return texts in which every form of every part occurs."""
    most = min(max(map(len, parts), default=1), MOST)
    return ["".join([part[number % len(part)] for part in parts]) for number in range(most)]


def _parts(node: nodes.Node, values: Values) -> Iterator[Sequence[str]]:
    """Yield the forms of each part of a node."""
    match node:
        case nodes.Output():
            for piece in node.nodes:
                yield (piece.data,) if isinstance(piece, nodes.TemplateData) else shown(piece, values)
        case nodes.If():
            yield list(_branches(node, values))
        case nodes.For():
            yield [*_texts(node.body, values), *(_texts(node.else_, values) if node.else_ else ())]


def _branches(node: nodes.If, values: Values) -> Iterator[str]:
    """Yield the texts of every branch that some value leads to."""
    for branch in (node, *node.elif_):
        name, constant = asked(branch.test)
        possible = values.get(name, (ANY_VALUE,))
        if not name:
            yield from _texts(branch.body, values)
            continue
        if constant in possible or ANY_VALUE in possible:
            yield from _texts(branch.body, {**values, name: (constant,)})
        values = {**values, name: tuple(each for each in possible if each != constant)}
    if () not in values.values():
        yield from _texts(node.else_, values)


def asked(test: nodes.Node) -> tuple[str, str]:
    """Return which name is compared with which text, both empty when a test asks something else."""
    match test:
        case nodes.Compare(expr=subject, ops=[nodes.Operand(op="eq", expr=nodes.Const(value=str(constant)))]):
            return path(subject), constant
    return "", ""


def path(node: nodes.Node) -> str:
    """Return a name with its parts, as a template writes it."""
    match node:
        case nodes.Name(name=name):
            return str(name)
        case nodes.Getattr(node=whole, attr=part):
            return f"{path(whole)}.{part}"
        case nodes.Filter(node=inner) if inner is not None:
            return path(inner)
    return ""


def shown(node: nodes.Node, values: Values) -> tuple[str, ...]:
    """Return the first and the longest value of a name: at its limit, and as wide as it gets."""
    possible = values.get(path(node)) or (ANY_VALUE,)
    capital = isinstance(node, nodes.Filter) and node.name == CAPITAL
    chosen = dict.fromkeys((possible[0], max(possible, key=len)))
    return tuple(FILTERS[CAPITAL](text) if capital else text for text in chosen)
