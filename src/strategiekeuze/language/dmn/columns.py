"""Read the columns of a decision table: what they are called, which kind of value they hold, what may stand in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.dmn.literals import outcome_text
from strategiekeuze.language.dmn.refusal import Refusal
from strategiekeuze.language.dmn.unary import read_tests
from strategiekeuze.language.dmn.variables import alike
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.decision_table import InputColumn, OutputColumn, ValueKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.dmn.types import Declared, Types
    from strategiekeuze.language.dmn.xml import Element

GUESSED = (ValueKind.NUMBER, ValueKind.TEXT, ValueKind.YES_NO, ValueKind.DATE)
"""Kinds that a column without a type may be, in the order in which they are tried."""

KINDS_TO_CHOOSE = 'Kies uit: "number", "integer", "string", "boolean" of "date".'


@dataclass(frozen=True, slots=True)
class Asked:
    """The columns that read the same variable, and every test on it, which tells the kind when no column does."""

    elements: tuple[Element, ...]
    cells: tuple[str, ...]


def asked_in(inputs: Sequence[Element], rows: Sequence[Element]) -> list[Asked]:
    """Return for each column what it asks, together with the columns that ask the same."""
    texts = [[entry.text_of("text") for entry in row.all("inputEntry")] for row in rows]
    names = [name_of(each) for each in inputs]
    found: dict[int, Asked] = {}
    for group in alike(expression or label for label, expression in names):
        cells = tuple(row[place] for row in texts for place in group if place < len(row))
        found |= dict.fromkeys(group, Asked(tuple(inputs[place] for place in group), cells))
    return [found[place] for place in range(len(inputs))]


def name_of(element: Element) -> tuple[str, str]:
    """Return what a column is called, and what it reads."""
    expression = element.text_of("inputExpression", "text")
    return element.attributes.get("label", "") or expression or element.attributes.get("id", ""), expression


def input_column(element: Element, asked: Asked, types: Types, problems: list[Problem]) -> InputColumn | None:
    """Return a column with tests, None when its type is unknown, so that its tests cannot be read."""
    name, expression = name_of(element)
    declared = type_of(element, asked, types, problems)
    if declared is None:
        return None
    allowed = element.text_of("inputValues", "text") or declared.allowed
    kind = declared.kind or guessed([*asked.cells, allowed])
    found = read_tests(allowed, kind)
    if isinstance(found, Refusal) or (found.negated and found.spans):
        why = found.why if isinstance(found, Refusal) else "staat not(...) waar dat niet kan"
        remedy = found.remedy if isinstance(found, Refusal) else "Noem de waarden zelf, met komma's ertussen."
        what = f"bij de toegestane waarden van kolom {quoted(name)} {why}"
        problems.append(Problem("dmn-waarden", what, remedy, element.place))
        return InputColumn(name, expression, kind, (), element.place)
    return InputColumn(name, expression, kind, found.spans, element.place)


def type_of(element: Element, asked: Asked, types: Types, problems: list[Problem]) -> Declared | None:
    """Return what the type of a column stands for; it may leave it to a twin, or to the input data of the same name."""
    name, expression = name_of(element)
    inners = [inner for each in (element, *asked.elements) if (inner := each.first("inputExpression"))]
    written = next(filter(None, (inner.attributes.get("typeRef", "") for inner in inners)), types.of_input(expression))
    declared = types.declared(written)
    if declared is None:
        inner = element.first("inputExpression")
        what = f"kolom {quoted(name)} heeft het type {quoted(written)}, en dat ken ik niet"
        problems.append(Problem("dmn-type", what, KINDS_TO_CHOOSE, (inner or element).place))
    return declared


def guessed(cells: Sequence[str]) -> ValueKind:
    """Return the first kind that suits all tests; when none does, the kind that suits most."""
    written = [cell for cell in cells if cell.strip() not in ("", "-")]
    if not written:
        return ValueKind.TEXT
    wrong = {kind: sum(isinstance(read_tests(cell, kind), Refusal) for cell in written) for kind in GUESSED}
    return min(GUESSED, key=lambda kind: wrong[kind])


def output_column(element: Element, decision: str) -> OutputColumn:
    """Return a column with outcomes; a table with one such column often gives it no name."""
    name = element.attributes.get("label", "") or element.attributes.get("name", "") or decision
    order = tuple(outcome_text(part) for part in split_values(element.text_of("outputValues", "text")))
    standard = outcome_text(element.text_of("defaultOutputEntry", "text"))
    return OutputColumn(name, order, standard, element.place)


def split_values(text: str) -> list[str]:
    """Return the parts of a list, split at the commas outside quotes."""
    parts, inside = [""], False
    for sign in text:
        inside ^= sign == '"'
        if sign == "," and not inside:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts if part.strip()]
