"""Where each decision stands in the drawing, so that a program can show it: inputs below, the choice on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.markup import Tag, tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from strategiekeuze.model.decision_graph import DecisionGraph

WIDTH, HEIGHT = 180, 80
INPUT_WIDTH, INPUT_HEIGHT = 125, 45
ACROSS, UP = 220, 180
"""Distance between shapes, in points: to the next one in a row, and to the row above."""


def drawing(graph: DecisionGraph, requirements: Mapping[tuple[str, str], str]) -> Tag:
    """Return the drawing; `requirements` gives the id of each arrow by what it comes from and what it goes to."""
    places = placed(graph)
    shapes = [shape(each, *places[each]) for each in places]
    edges = [edge(ident, places[source], places[target]) for (source, target), ident in requirements.items()]
    return tag("dmndi:DMNDI", tag("dmndi:DMNDiagram", *shapes, *edges, id="tekening"))


Bounds = tuple[int, int, int, int]


def placed(graph: DecisionGraph) -> dict[str, Bounds]:
    """Return left, top, width and height of every shape."""
    levels = levels_of(graph)
    highest = max(levels.values(), default=0)
    inputs = {each.id for each in graph.gegevens}
    found: dict[str, Bounds] = {}
    for level in range(highest + 1):
        row = [ident for ident, each in levels.items() if each == level]
        for place, ident in enumerate(row):
            size = (INPUT_WIDTH, INPUT_HEIGHT) if ident in inputs else (WIDTH, HEIGHT)
            found[ident] = (100 + place * ACROSS, 80 + (highest - level) * UP, *size)
    return found


def levels_of(graph: DecisionGraph) -> dict[str, int]:
    """Return the row of every shape: one above the highest thing that it rests on."""
    levels = {each.id: 0 for each in graph.gegevens}
    for decision in graph.besluiten:
        levels[decision.id] = 1 + highest(levels, decision.nodig)
    return levels


def highest(levels: Mapping[str, int], names: Iterable[str]) -> int:
    """Return the highest row of these shapes."""
    return max((levels[name] for name in names), default=0)


def shape(ident: str, left: int, top: int, width: int, height: int) -> Tag:
    """Return one shape."""
    bounds = tag("dc:Bounds", height=str(height), width=str(width), x=str(left), y=str(top))
    return tag("dmndi:DMNShape", bounds, id=f"vorm_{ident}", dmnElementRef=ident)


def edge(ident: str, source: Sequence[int], target: Sequence[int]) -> Tag:
    """Return one arrow, from the top of a shape to the bottom of the one above it."""
    start = tag("di:waypoint", x=str(source[0] + source[2] // 2), y=str(source[1]))
    end = tag("di:waypoint", x=str(target[0] + target[2] // 2), y=str(target[1] + target[3]))
    return tag("dmndi:DMNEdge", start, end, id=f"pijl_{ident}", dmnElementRef=ident)
