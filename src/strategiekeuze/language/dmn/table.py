"""Read one decision table: its hit policy, columns and rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.dmn.columns import asked_in, input_column, output_column
from strategiekeuze.language.dmn.literals import outcome_text
from strategiekeuze.language.dmn.refusal import Refusal
from strategiekeuze.language.dmn.unary import read_tests
from strategiekeuze.language.dmn.variables import per_variable
from strategiekeuze.language.quoting import choices, meant, quoted
from strategiekeuze.model.decision_table import Aggregation, Cell, DecisionTable, HitPolicy, TableRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.language.dmn.types import Types
    from strategiekeuze.language.dmn.xml import Element
    from strategiekeuze.model.decision_table import InputColumn


def table_in(decision: Element) -> Element | None:
    """Return the table of a decision, or of a model of knowledge that decisions share; None when it has none."""
    return decision.first("decisionTable") or (decision.first("encapsulatedLogic") or decision).first("decisionTable")


def read_table(decision: Element, table: Element, types: Types, problems: list[Problem]) -> DecisionTable | None:
    """Return the table of a decision, None when something in it cannot be read; every problem is added."""
    before = len(problems)
    name = decision.attributes.get("name", "") or decision.attributes.get("id", "")
    policy = policy_of(table, problems)
    rows = list(table.all("rule"))
    inputs, outputs = list(table.all("input")), list(table.all("output"))
    if not inputs or not outputs or not rows:
        problems.append(lacking(name, inputs, outputs, table.place))
        return None
    asked = asked_in(inputs, rows)
    columns = [input_column(each, what, types, problems) for each, what in zip(inputs, asked, strict=True)]
    read = [read_row(row, number, columns, len(outputs), problems) for number, row in enumerate(rows, 1)]
    known = [column for column in columns if column]
    joined, joined_rows = per_variable(known, read, problems) if len(problems) == before else ((), ())
    if len(problems) > before or policy is None:
        return None
    together = Aggregation(table.attributes.get("aggregation", ""))
    outcomes = tuple(output_column(each, name) for each in outputs)
    ident = decision.attributes.get("id", "")
    return DecisionTable(ident, name, policy, together, joined, outcomes, joined_rows, decision.place)


def policy_of(table: Element, problems: list[Problem]) -> HitPolicy | None:
    """Return what the table gives when several rows hold; without a word it is UNIQUE."""
    written = table.attributes.get("hitPolicy", HitPolicy.UNIQUE)
    together = table.attributes.get("aggregation", "")
    if together not in tuple(Aggregation):
        known = [each.value for each in Aggregation if each]
        what = f"de samenvoeging {quoted(together)} ken ik niet"
        problems.append(Problem("dmn-trefregel", what, f"Kies uit: {choices(known)}.", table.place))
        return None
    if written in tuple(HitPolicy):
        return HitPolicy(written)
    remedy = meant(written, list(HitPolicy)) or f"Kies uit: {choices(HitPolicy)}."
    problems.append(Problem("dmn-trefregel", f"de trefregel {quoted(written)} ken ik niet", remedy, table.place))
    return None


def lacking(name: str, inputs: Sequence[Element], outputs: Sequence[Element], place: Place) -> Problem:
    """Say what a table lacks."""
    lacks = "kolommen met voorwaarden" if not inputs else "kolommen met een uitkomst" if not outputs else "rijen"
    what = f"de tabel {quoted(name)} heeft geen {lacks}"
    return Problem("dmn-lege-tabel", what, "Vul de tabel aan, of haal haar weg.", place)


def read_row(
    element: Element, number: int, columns: Sequence[InputColumn | None], outputs: int, problems: list[Problem]
) -> TableRow:
    """Return one row."""
    tests, outcomes = list(element.all("inputEntry")), list(element.all("outputEntry"))
    for found, wanted, what in ((tests, len(columns), "voorwaarden"), (outcomes, outputs, "uitkomsten")):
        if len(found) != wanted:
            said = f"rij {number} heeft {len(found)} {what}, en de tabel heeft er {wanted}"
            problems.append(Problem("dmn-rij", said, "Geef elke kolom een vakje; leeg is een streepje.", element.place))
    pairs = zip(tests, columns, strict=False)
    cells = tuple(read_cell(entry, number, column, problems) for entry, column in pairs if column)
    texts = tuple(outcome_text(entry.text_of("text")) for entry in outcomes)
    return TableRow(number, cells, texts, element.text_of("description"), element.place)


def read_cell(entry: Element, number: int, column: InputColumn, problems: list[Problem]) -> Cell:
    """Return one test; what cannot be read becomes a problem."""
    text, place = entry.text_of("text"), place_of(entry)
    found = read_tests(text, column.soort)
    if isinstance(found, Refusal):
        what = f"in rij {number}, kolom {quoted(column.naam)} {found.why}"
        problems.append(Problem("dmn-vakje", what, found.remedy, place))
        return Cell(text, (), niet=True, plaats=place)
    return Cell(text, found.spans, found.negated, place)


def place_of(entry: Element) -> Place:
    """Return where the text of a cell stands, or else the cell."""
    inner = entry.first("text") or entry
    text, line = inner.text.strip(), inner.place.text
    start = line.find(text, inner.place.column) if text else -1
    return inner.place if start < 0 else replace(inner.place, column=start + 1, length=len(text))
