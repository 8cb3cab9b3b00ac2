"""Decision tables for tests: written as DMN, and worked out case by case without any of our own code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from hypothesis import strategies as st

from strategiekeuze.language.dmn.reader import read_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from strategiekeuze.model.decision_table import DecisionTable

Value = float | str | bool | date
Test = tuple[str, "Callable[[Value], bool]"]

SPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/"


@dataclass(frozen=True)
class Kind:
    """A kind of column: its type, the values that it allows, sample values that tell all tests apart, and its tests."""

    type: str
    allowed: str
    samples: tuple[Value, ...]
    tests: st.SearchStrategy[Test]


@dataclass(frozen=True)
class Case:
    """A table as text, with what each of its rows must hold for."""

    kinds: tuple[Kind, ...]
    rows: tuple[tuple[tuple[Test, ...], str], ...]

    def cases(self) -> Iterator[tuple[Value, ...]]:
        """Yield every combination of sample values."""
        return product(*(kind.samples for kind in self.kinds))

    def hits(self, case: Sequence[Value]) -> list[int]:
        """Return the numbers of the rows that hold, from 1."""
        found = enumerate(self.rows, 1)
        return [n for n, (tests, _) in found if all(holds(v) for (_, holds), v in zip(tests, case, strict=True))]

    def outcome(self, number: int) -> str:
        """Return what a row gives."""
        return self.rows[number - 1][1]

    def dmn(self, policy: str, order: Sequence[str] = ()) -> str:
        """Return the table as DMN."""
        columns = [(f"k{place}", kind.type, kind.allowed) for place, kind in enumerate(self.kinds)]
        rows = [(*(text for text, _ in tests), f'"{outcome}"') for tests, outcome in self.rows]
        return dmn(columns, rows, policy, order)


def dmn(
    columns: Sequence[tuple[str, str, str]], rows: Sequence[Sequence[str]], policy: str, order: Sequence[str] = ()
) -> str:
    """Return a table as DMN; the last text of each row is its outcome."""
    inputs = [column(*each) for each in columns]
    values = f"<outputValues><text>{escape(', '.join(order))}</text></outputValues>" if order else ""
    lines = [
        "".join([*(entry("inputEntry", text) for text in row[:-1]), entry("outputEntry", row[-1])]) for row in rows
    ]
    body = [*inputs, f'<output name="uit">{values}</output>', *(f"<rule>{line}</rule>" for line in lines)]
    head = f'<definitions xmlns="{SPACE}" id="d" name="d" namespace="n"><decision id="t" name="Tabel">'
    return "\n".join(
        [head, f'<decisionTable hitPolicy="{policy}">', *body, "</decisionTable></decision></definitions>"]
    )


def column(name: str, kind: str, allowed: str) -> str:
    """Return a column with tests."""
    values = f"<inputValues><text>{escape(allowed)}</text></inputValues>" if allowed else ""
    expression = f'<inputExpression typeRef="{kind}"><text>{name}</text></inputExpression>'
    return f'<input label="{name}">{expression}{values}</input>'


def entry(name: str, text: str) -> str:
    """Return a cell."""
    return f"<{name}><text>{escape(text)}</text></{name}>"


def table_of(text: str, folder: Path) -> DecisionTable:
    """Return the one table of a text that must be readable."""
    path = folder / "tabel.dmn"
    path.write_text(text, encoding="utf-8")
    found = read_tables(path)
    assert not found.problems, found.problems
    return found.tabellen[0]


def negated(test: Test) -> Test:
    """Return the opposite of a test."""
    text, holds = test
    return f"not({text})", lambda value: not holds(value)


def either(tests: Sequence[Test]) -> Test:
    """Return a test that holds when one of these does."""
    return ", ".join(text for text, _ in tests), lambda value: any(holds(value) for _, holds in tests)


def ordered(limits: Sequence[Value], written: Callable[[Value], str]) -> st.SearchStrategy[Test]:
    """Return tests on values with an order."""

    def comparison(sign: str, limit: Value) -> Test:
        compare = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__", "": "__eq__"}[sign]
        return f"{sign} {written(limit)}".strip(), lambda value: bool(getattr(value, compare)(limit))

    def between(ends: tuple[int, int], opening: str, closing: str) -> Test:
        low, high = limits[min(ends)], limits[max(ends)]
        first, last = (
            comparison(">=" if opening == "[" else ">", low),
            comparison("<=" if closing == "]" else "<", high),
        )
        return f"{opening}{written(low)}..{written(high)}{closing}", lambda value: first[1](value) and last[1](value)

    places = st.integers(0, len(limits) - 1)
    ranges = st.builds(between, st.tuples(places, places), st.sampled_from("[]("), st.sampled_from("][)"))
    return st.builds(comparison, st.sampled_from(["<", "<=", ">", ">=", ""]), st.sampled_from(limits)) | ranges


def with_lists(tests: st.SearchStrategy[Test]) -> st.SearchStrategy[Test]:
    """Return tests, lists of them, the opposite of those, and the dash."""
    several = st.lists(tests, min_size=1, max_size=2).map(either)
    dash: Test = ("-", lambda _: True)
    return st.just(dash) | several | several | several.map(negated)


def words(values: Sequence[str]) -> st.SearchStrategy[Test]:
    """Return tests on texts."""

    def equal(word: str) -> Test:
        return f'"{word}"', lambda value: value == word

    return with_lists(st.sampled_from(values).map(equal))


DAYS = tuple(date(2024, 2, day) for day in range(26, 30))
WHOLE = Kind("integer", "[0..4]", (0, 1, 2, 3, 4), with_lists(ordered((0, 1, 2, 3, 4), str)))
DECIMAL = Kind("number", "", (-1, 0, 0.5, 1, 1.5, 2, 3), with_lists(ordered((0, 1, 2), str)))
TEXT = Kind("string", '"a","b","c"', ("a", "b", "c"), words(("a", "b", "c")))
OPEN = Kind("string", "", ("a", "b", "iets anders"), words(("a", "b")))


def truth(text: str) -> Test:
    """Return a test on yes or no."""
    allowed = {"true": (True,), "false": (False,), "-": (True, False), "not(true)": (False,)}[text]
    return text, lambda value: value in allowed


TRUTH = Kind("boolean", "", (True, False), st.sampled_from(["true", "false", "-", "not(true)"]).map(truth))
DATE = Kind(
    "date", "", (date(2024, 1, 1), *DAYS, date(2024, 3, 1)), with_lists(ordered(DAYS[1:3], lambda d: f'date("{d}")'))
)

KINDS = (WHOLE, DECIMAL, TEXT, OPEN, TRUTH, DATE)


@st.composite
def tables(draw: st.DrawFn, most_rows: int = 6) -> Case:
    """Draw a table of up to three columns."""
    kinds = tuple(draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=3)))
    row = st.tuples(st.tuples(*(kind.tests for kind in kinds)), st.sampled_from(["p", "q", "r"]))
    return Case(kinds, tuple(draw(st.lists(row, min_size=1, max_size=most_rows))))
