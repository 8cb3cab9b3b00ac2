"""The same rules as a JSON Decision Model (JDM), the files that zen-engine reads. No function nodes.

`table_graph` is what a user draws: expression nodes for derived facts and findings, and one decision table that
collects the rules that hold. `array_graph` is the fastest form that we found: one expression node, with the rules as
one array of truths.
"""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

from benchmarks.jdm import Sentences

if TYPE_CHECKING:
    from benchmarks.jdm import Expressions
    from strategiekeuze.model.rule import RuleSet

Node = dict[str, object]

FIRED = "gevuurd"
"""The field of the result that tells which rules hold."""


def table_graph(rules: RuleSet, *, derives: bool) -> Node:
    """Return the graph as a user draws it; `gevuurd` is a list of `{"regel": id}`.

    Args:
        rules: the rule set.
        derives: whether derived facts are worked out in the model, and returned.
    """
    written = Sentences(rules, own="", derives=derives)
    layers = [*written.derivations(), *written.findings()]
    stages = [expression_node(f"stap-{number}", layer, keep=True) for number, layer in enumerate(layers)]
    return graph([*stages, decision_table("regels", written.concluding(), keep=derives)])


def array_graph(rules: RuleSet, *, derives: bool) -> Node:
    """Return the graph that runs fastest; `gevuurd` is a truth per rule of `Sentences.concluding`."""
    written = Sentences(rules, own="$.", derives=derives)
    truths = {FIRED: f"[{', '.join(written.concluding().values())}]"}
    everything: Expressions = {}
    for layer in (*written.derivations(), *written.findings(), truths):
        everything |= layer
    return graph([expression_node("alles", everything, keep=False)])


def graph(nodes: list[Node]) -> Node:
    """Return the model that runs these nodes in order."""
    whole = [node("in", "inputNode", {}), *nodes, node("uit", "outputNode", {})]
    names = [each["id"] for each in whole]
    edges = [{"id": f"{a}/{b}", "type": "edge", "sourceId": a, "targetId": b} for a, b in pairwise(names)]
    return {"nodes": whole, "edges": edges}


def node(name: str, kind: str, content: Node) -> Node:
    """Return one node."""
    return {"id": name, "name": name, "type": kind, "content": content, "position": {"x": 0, "y": 0}}


def expression_node(name: str, expressions: Expressions, *, keep: bool) -> Node:
    """Return a node that works out expressions; `keep` passes on what came in."""
    rows = [{"id": f"{name}-{key}", "key": key, "value": text} for key, text in expressions.items()]
    return node(name, "expressionNode", {"expressions": rows, **passing(keep=keep)})


def decision_table(name: str, expressions: Expressions, *, keep: bool) -> Node:
    """Return a decision table with one row per rule, which collects the ids of all that hold."""
    rows = [{"_id": rule, "als": text, "dan": json.dumps(rule)} for rule, text in expressions.items()]
    content: Node = {
        "hitPolicy": "collect",
        "inputs": [{"id": "als", "name": "als", "field": ""}],
        "outputs": [{"id": "dan", "name": "dan", "field": "regel"}],
        "rules": rows,
    }
    return node(name, "decisionTableNode", {**content, **passing(keep=keep), "outputPath": FIRED})


def passing(*, keep: bool) -> Node:
    """Return the settings that tell what a node reads and passes on."""
    return {"passThrough": keep, "inputField": None, "outputPath": None, "executionMode": "single"}
