"""Write rules as a file in Gherkin: rules with the same conditions stand in one table."""

from __future__ import annotations

from itertools import groupby
from string import ascii_lowercase
from typing import TYPE_CHECKING

from strategiekeuze.model.rule import Operator
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.model.decision_table import DecisionTable
    from strategiekeuze.service.dmn.intake.cells import Demand
    from strategiekeuze.service.dmn.intake.columns import FactColumn
    from strategiekeuze.service.dmn.intake.rules import DrawnRule

COMPARED = {
    Operator.AT_LEAST: "is minstens",
    Operator.MORE: "is meer dan",
    Operator.AT_MOST: "is hoogstens",
    Operator.LESS: "is minder dan",
    Operator.ONE_OF: "is",
    Operator.NONE_OF: "is niet",
}
"""The words of a sentence."""

ENDS = {
    Operator.AT_LEAST: ", van",
    Operator.MORE: ", boven",
    Operator.AT_MOST: ", tot en met",
    Operator.LESS: ", onder",
}
"""What a column of a table adds to its name; a name itself has no comma."""

MOST_NAMED = 10
"""Number of rows that a title names."""

INTRODUCTION = """\
  Deze regels komen uit een beslistabel in DMN. Elke rij is een regel, met het nummer van de rij.
  In een Abstract Scenario heeft elke rij dezelfde stappen. Een streepje in een rij is geen stap.
  Rijen met dezelfde stappen staan daarom bij elkaar. De volgorde van de tabel zit in de treden.
  Een regel heeft minstens één voorwaarde. Een rij met alleen streepjes krijgt daarom wat andere rijen overlaten.
  Zo nodig wordt zij twee regels. Ook een rij met losse reeksen getallen wordt meer dan één regel.
  Die regels hebben dan een letter. Een deel van een rij dat nooit beslist, staat hier niet.
"""

Shape = tuple[tuple[str, Operator, str], ...]
"""The sentences of a rule: fact, comparison, and the value when the sentence names it."""


def shape_of(rule: DrawnRule) -> Shape:
    """Return which sentences a rule has."""
    return tuple((each.key, each.operator, each.value if each.fixed else "") for each in rule.demands)


def shapes(rules: Sequence[DrawnRule]) -> list[list[DrawnRule]]:
    """Return the rules by their sentences, in the order of the first rule of each."""
    order = list(dict.fromkeys(map(shape_of, rules)))
    ranked = sorted(rules, key=lambda rule: order.index(shape_of(rule)))
    return [list(group) for _, group in groupby(ranked, key=shape_of)]


def rule_id(number: int) -> str:
    """Return the id of a group."""
    return f"RIJ-{number:02}"


def feature_text(table: DecisionTable, columns: Sequence[FactColumn], rules: Sequence[DrawnRule]) -> str:
    """Return the whole file."""
    by_key = {column.key: column for column in columns}
    notes = {str(row.nummer): " ".join(row.toelichting.split()) for row in table.rijen}
    groups = [scenario(number, group, by_key, notes) for number, group in enumerate(shapes(rules), 1)]
    return "\n".join([f"# language: nl\nFunctionaliteit: {one_line(table.naam)}\n{INTRODUCTION}", *groups])


def one_line(text: str) -> str:
    """Return a name of the table on one line."""
    return " ".join(text.split()) or "Beslistabel"


def scenario(
    number: int, rules: Sequence[DrawnRule], columns: Mapping[str, FactColumn], notes: Mapping[str, str]
) -> str:
    """Return one group as a table of rules."""
    head = [f"  @regel:{rule_id(number)} @bron:tabel", f"  Abstract Scenario: Vorm {number}, {rows_named(rules)}"]
    rows = dict.fromkeys(rule.letter.rstrip(ascii_lowercase) for rule in rules)
    told = [f"    # rij {row}: {notes[row]}" for row in rows if notes.get(row)]
    steps = [step(demand, columns[demand.key]) for demand in rules[0].demands]
    words = [f"    {'En' if place else 'Gegeven'} {text}" for place, text in enumerate(steps)]
    rungs = {rule.rung for rule in rules}
    rung = "<trede>" if len(rungs) > 1 else str(min(rungs))
    conclusion = f'    Dan is "<uitkomst>" aangewezen op trede {rung}'
    cells = table_lines(rules, columns, with_rung=len(rungs) > 1)
    return "\n".join([*head, *told, *words, conclusion, "", "    Voorbeelden:", *cells, ""])


def rows_named(rules: Sequence[DrawnRule]) -> str:
    """Return which rows a group holds; of many the first and the last."""
    letters = [rule.letter for rule in rules]
    if len(letters) == 1:
        return f"rij {letters[0]}"
    many = len(letters) > MOST_NAMED
    return f"rij {letters[0]} en verder tot {letters[-1]}" if many else f"rij {listing(letters, 'en')}"


def sentence(demand: Demand, column: FactColumn, value: str) -> str:
    """Return a sentence with this value."""
    return f"de waarde van {column.words} {COMPARED[demand.operator]} {value}"


def step(demand: Demand, column: FactColumn) -> str:
    """Return a step with a place for the value."""
    return sentence(demand, column, demand.value if demand.fixed else f"<{header(demand, column)}>")


def header(demand: Demand, column: FactColumn) -> str:
    """Return the name of the column of a table that holds the value of a step."""
    return f"{column.words}{ENDS.get(demand.operator, ', waarde')}"


def table_lines(rules: Sequence[DrawnRule], columns: Mapping[str, FactColumn], *, with_rung: bool) -> list[str]:
    """Return the lines of a table, with its bars below each other."""
    open_ = [demand for demand in rules[0].demands if not demand.fixed]
    rung = ["trede"] if with_rung else []
    rows = [["regel", *(header(each, columns[each.key]) for each in open_), "uitkomst", *rung]]
    for rule in rules:
        values = [each.value for each in rule.demands if not each.fixed]
        rows.append([rule.letter, *values, rule.outcome, *([str(rule.rung)] if with_rung else [])])
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    return [f"      | {' | '.join(map(str.ljust, cells, widths))} |" for cells in rows]
