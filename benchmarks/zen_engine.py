"""zen-engine on the same rules. The only module that imports zen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import zen

from benchmarks.graphs import FIRED, array_graph, table_graph
from benchmarks.jdm import Sentences
from benchmarks.plain_choice import PlainChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.case import Context
    from benchmarks.graphs import Node
    from benchmarks.plain_choice import Chosen
    from strategiekeuze.model.rule import RuleSet

Result = dict[str, Any]


class Zen:
    """One rule set in zen-engine, with the choice after it in Python.

    Args:
        rules: the rule set.
        derives: whether zen-engine works out derived facts.
        drawn: the graph with a decision table, instead of the fastest form.
        cached: compiled once, by way of a loader; otherwise `create_decision`, as its README shows, which compiles
            every expression again in every evaluation.
    """

    def __init__(self, rules: RuleSet, *, derives: bool, drawn: bool = False, cached: bool = True) -> None:
        model = (table_graph if drawn else array_graph)(rules, derives=derives)
        self._evaluate = (compiled if cached else created)(model)
        self._ids = None if drawn else tuple(Sentences(rules, own="", derives=derives).concluding())
        self._bottleneck = rules.wiel.knelpunt
        self._choice = PlainChoice(rules)

    def run(self, context: Context, bottleneck: int) -> Chosen:
        """Return the choice for one profile with all facts derived."""
        return self._choice.choose(self._fired(self._evaluate(context)), bottleneck)

    def result(self, context: Context) -> tuple[Result, list[str], Chosen]:
        """Return the derived facts, the ids of the rules that hold, and the choice for one profile as stated."""
        found = self._evaluate(context)
        fired = self._fired(found)
        return found, fired, self._choice.choose(fired, int(found[self._bottleneck]))

    def _fired(self, found: Result) -> list[str]:
        if self._ids is None:
            return [row["regel"] for row in found[FIRED]]
        return [rule for rule, holds in zip(self._ids, found[FIRED], strict=True) if holds]


def created(model: Node) -> Callable[[Context], Result]:
    """Return what evaluates a model the way the README of zen-engine shows."""
    decision = zen.ZenEngine().create_decision(json.dumps(model))

    def evaluate(context: Context) -> Result:
        found: Result = decision.evaluate(context)["result"]
        return found

    return evaluate


def compiled(model: Node) -> Callable[[Context], Result]:
    """Return what evaluates a model that a loader keeps compiled."""
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"regels": model}}})

    def evaluate(context: Context) -> Result:
        found: Result = engine.evaluate("regels", context)["result"]
        return found

    return evaluate
