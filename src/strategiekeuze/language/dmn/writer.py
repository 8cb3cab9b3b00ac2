"""Write decisions as DMN 1.3, in the order of elements that its schema asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.dmn.drawing import drawing
from strategiekeuze.language.dmn.markup import Tag, as_xml, tag
from strategiekeuze.model.decision_graph import Formula, Table

if TYPE_CHECKING:
    from strategiekeuze.model.decision_graph import Column, DataInput, DecisionGraph, Row

SPACES = (
    ("xmlns", "https://www.omg.org/spec/DMN/20191111/MODEL/"),
    ("xmlns:dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/"),
    ("xmlns:dc", "http://www.omg.org/spec/DMN/20180521/DC/"),
    ("xmlns:di", "http://www.omg.org/spec/DMN/20180521/DI/"),
)


def as_dmn(graph: DecisionGraph) -> str:
    """Return decisions as a document in DMN 1.3."""
    inputs = {each.id for each in graph.gegevens}
    arrows = {
        (source, decision.id): f"nodig_{number}_{place}"
        for number, decision in enumerate(graph.besluiten, 1)
        for place, source in enumerate(decision.nodig, 1)
    }
    decisions = [decision_tag(each, inputs, arrows) for each in graph.besluiten]
    named = (*SPACES, ("id", graph.id), ("name", graph.naam), ("namespace", f"urn:strategiekeuze:{graph.id}"))
    children = (described(graph.toelichting), *map(input_tag, graph.gegevens), *decisions, drawing(graph, arrows))
    return as_xml(Tag("definitions", named, children))


def described(text: str) -> Tag:
    """Return a description."""
    return tag("description", text=text)


def input_tag(data: DataInput) -> Tag:
    """Return an input."""
    variable = tag("variable", id=f"variabele_{data.id}", name=data.id, typeRef=data.soort)
    return tag("inputData", described(data.toelichting), variable, id=data.id, name=data.id, label=data.label)


def decision_tag(decision: Table | Formula, inputs: set[str], arrows: dict[tuple[str, str], str]) -> Tag:
    """Return a decision with what it rests on."""
    variable = tag("variable", id=f"variabele_{decision.id}", name=decision.id, typeRef=decision.soort)
    needs = [requirement(each, arrows[each, decision.id], known=each in inputs) for each in decision.nodig]
    expression = table_tag(decision) if isinstance(decision, Table) else formula_tag(decision)
    children = (described(decision.toelichting), variable, *needs, expression)
    return tag("decision", *children, id=decision.id, name=decision.id, label=decision.label)


def requirement(source: str, ident: str, *, known: bool) -> Tag:
    """Return an arrow: to an input, or to another decision."""
    kind = "requiredInput" if known else "requiredDecision"
    return tag("informationRequirement", tag(kind, href=f"#{source}"), id=ident)


def formula_tag(formula: Formula) -> Tag:
    """Return a formula."""
    text = tag("text", text=formula.formule)
    return tag("literalExpression", text, id=f"formule_{formula.id}", typeRef=formula.soort)


def table_tag(table: Table) -> Tag:
    """Return a table."""
    inputs = [column_tag(column, f"{table.id}_k{place}") for place, column in enumerate(table.kolommen, 1)]
    output = tag("output", id=f"{table.id}_u", label=table.label, name=table.id, typeRef=table.soort)
    rows = [row_tag(row, f"{table.id}_r{number}") for number, row in enumerate(table.rijen, 1)]
    together = {"aggregation": str(table.samen)} if table.samen else {}
    named = {"id": f"tabel_{table.id}", "hitPolicy": str(table.trefregel), **together}
    return tag("decisionTable", *inputs, output, *rows, text="", **named)


def column_tag(column: Column, ident: str) -> Tag:
    """Return a column with tests."""
    text = tag("text", text=column.uitdrukking)
    expression = tag("inputExpression", text, id=f"{ident}_vraag", typeRef=column.soort)
    values = [tag("inputValues", tag("text", text=column.waarden), id=f"{ident}_waarden")] if column.waarden else []
    return tag("input", expression, *values, id=ident, label=column.label)


def row_tag(row: Row, ident: str) -> Tag:
    """Return a row, with its reason first."""
    tests = [
        tag("inputEntry", tag("text", text=test), id=f"{ident}_t{place}") for place, test in enumerate(row.tests, 1)
    ]
    outcome = tag("outputEntry", tag("text", text=row.uitkomst), id=f"{ident}_u")
    return tag("rule", described(row.toelichting), *tests, outcome, id=ident)
