"""What is wrong with a decision table, by what its hit policy promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.area import sides
from strategiekeuze.checks.tables.boxes import Box, Budget, inside, shared, uncovered
from strategiekeuze.checks.tables.found import Fault, FoundFault, SearchedTable
from strategiekeuze.checks.tables.rows import Rows
from strategiekeuze.errors import Severity
from strategiekeuze.model.decision_table import HitPolicy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.model.decision_table import DecisionTable

MOST_PAIRS = 1_000
"""Number of pairs of rows that are named; who has more starts with these."""


def check_table(table: DecisionTable) -> SearchedTable:
    """Return a table with everything that is wrong with it."""
    checking = TableChecking(table)
    found = tuple(checking.findings())
    return SearchedTable(table, found, onderzocht=not checking.stopped)


class TableChecking:
    """One table on its way through the checks."""

    def __init__(self, table: DecisionTable) -> None:
        self._table = table
        self._rows = Rows(table)
        self._gaps = Budget()
        self._too_many = False

    @property
    def stopped(self) -> bool:
        """Whether the work ran out before everything was searched."""
        return self._gaps.spent or self._rows.budget.spent or self._too_many

    def findings(self) -> Iterator[FoundFault]:
        """Yield every finding: the whole table first, then row by row."""
        policy = self._table.trefregel
        yield from self._unused()
        yield from (
            self._finding(Fault.NEVER, (row,), None) for row, box in enumerate(self._rows.boxes) if not all(box)
        )
        yield from self._empty()
        if policy.several:
            yield from self._duplicates()
            return
        yield from self._missing()
        by_policy: dict[HitPolicy, Callable[[], Iterator[FoundFault]]] = {
            HitPolicy.UNIQUE: self._overlaps,
            HitPolicy.ANY: self._contradictions,
            HitPolicy.PRIORITY: self._priority,
            HitPolicy.FIRST: self._first,
        }
        yield from by_policy[policy]()

    def _empty(self) -> Iterator[FoundFault]:
        """Yield each cell without an outcome; where outcomes have an order, it stands outside that."""
        places = (
            (row, place) for row in self._table.rijen for place, outcome in enumerate(row.uitkomst) if not outcome
        )
        for row, place in places if self._table.trefregel is not HitPolicy.PRIORITY else ():
            name = self._table.uitkomsten[place].naam
            yield FoundFault(Fault.NO_OUTCOME, Severity.WARNING, (row.nummer,), (), row.plaats, name)

    def _missing(self) -> Iterator[FoundFault]:
        if all(each.standaard for each in self._table.uitkomsten):
            return
        boxes = [self._rows.boxes[row] for row in self._rows.alive]
        apart = next(self._rows.pairs(), None) is None
        for box in uncovered(self._rows.everything, boxes, self._gaps, apart=apart):
            yield self._finding(Fault.GAP, (), box)

    def _unused(self) -> Iterator[FoundFault]:
        for index, column in enumerate(self._table.kolommen):
            if (
                all(box[index] == self._rows.everything[index] for box in self._rows.boxes)
                and len(self._rows.everything) > 1
            ):
                yield FoundFault(Fault.UNUSED, Severity.WARNING, (), (), column.plaats, column.naam)

    def _duplicates(self) -> Iterator[FoundFault]:
        seen: dict[tuple[Box, tuple[str, ...]], int] = {}
        for row in self._rows.alive:
            first = seen.setdefault((self._rows.boxes[row], self._rows.outcome(row)), row)
            if first != row:
                yield self._finding(Fault.DUPLICATE, (first, row), None)

    def _overlaps(self) -> Iterator[FoundFault]:
        for first, second in self._limited(self._rows.pairs()):
            yield self._finding(
                Fault.OVERLAP, (first, second), shared(self._rows.boxes[first], self._rows.boxes[second])
            )

    def _contradictions(self) -> Iterator[FoundFault]:
        differ = (
            (one, other) for one, other in self._rows.pairs() if self._rows.outcome(one) != self._rows.outcome(other)
        )
        for first, second in self._limited(differ):
            yield self._finding(
                Fault.CONTRADICTION, (first, second), shared(self._rows.boxes[first], self._rows.boxes[second])
            )
        yield from self._subsumed(set())

    def _limited(self, pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for count, pair in enumerate(pairs):
            if count == MOST_PAIRS:
                self._too_many = True
                return
            yield pair

    def _subsumed(self, skipped: set[int]) -> Iterator[FoundFault]:
        """Yield rows that other rows with the same outcome say already, from the last; each then no longer counts."""
        gone = set(skipped)
        for row in reversed(self._rows.alive):
            same = [
                o for o in self._rows.meeting(row) if o not in gone and self._rows.outcome(o) == self._rows.outcome(row)
            ]
            if row not in gone and self._rows.covered(row, same):
                gone.add(row)
                yield self._finding(Fault.SUBSUMED, (*self._rows.enough(row, same), row), None)

    def _priority(self) -> Iterator[FoundFault]:
        yield from self._order()
        masked = set()
        ranks = {row: self._rows.rank(row) for row in self._rows.alive}
        for row in self._rows.alive:
            above = [other for other in self._rows.meeting(row) if ranks[other] < ranks[row]]
            if self._rows.covered(row, above):
                masked.add(row)
                yield self._finding(Fault.MASKED, (*self._rows.enough(row, above), row), None)
        yield from self._subsumed(masked)

    def _order(self) -> Iterator[FoundFault]:
        for index, column in enumerate(self._table.uitkomsten):
            if not column.volgorde:
                yield FoundFault(Fault.NO_ORDER, Severity.ERROR, (), (), column.plaats, column.naam)
                continue
            for row in (each for each in self._table.rijen if each.uitkomst[index] not in column.volgorde):
                number = (row.nummer,)
                yield FoundFault(Fault.UNORDERED, Severity.ERROR, number, (), row.plaats, row.uitkomst[index])

    def _first(self) -> Iterator[FoundFault]:
        masked: set[int] = set()
        for row in self._rows.alive:
            earlier = self._rows.earlier(row)
            if self._rows.covered(row, earlier):
                masked.add(row)
                yield self._finding(Fault.MASKED, (*self._rows.enough(row, earlier), row), None)
            elif not self._rows.is_rest(row):
                yield from self._misleading(row, [other for other in earlier if other not in masked])
        yield from self._later(masked)

    def _misleading(self, row: int, earlier: Sequence[int]) -> Iterator[FoundFault]:
        """Yield the first row above that gives another outcome for a part of the cases that this row names."""
        other = next((each for each in earlier if self._rows.outcome(each) != self._rows.outcome(row)), None)
        if other is not None:
            yield self._finding(Fault.MISLEADING, (other, row), shared(self._rows.boxes[other], self._rows.boxes[row]))

    def _later(self, masked: set[int]) -> Iterator[FoundFault]:
        """Yield rows of which a later row says the same, while no row between them says something else."""
        for row in self._rows.alive:
            after = self._rows.later(row) if row not in masked else ()
            nearest = next((each for each in after if each not in masked), None)
            if nearest is not None and self._rows.outcome(nearest) == self._rows.outcome(row):
                yield from self._said_later(row, nearest)

    def _said_later(self, row: int, later: int) -> Iterator[FoundFault]:
        if inside(self._rows.boxes[row], self._rows.boxes[later]):
            yield self._finding(Fault.SUBSUMED, (later, row), None)

    def _finding(self, fault: Fault, rows: tuple[int, ...], box: Box | None) -> FoundFault:
        numbers = tuple(self._table.rijen[row].nummer for row in rows)
        place: Place = self._table.rijen[rows[-1]].plaats if rows else self._table.plaats
        severity = Severity.WARNING if fault in MILD or self._is_spare(fault, rows) else Severity.ERROR
        area = sides(self._table.kolommen, self._rows.scales, box) if box else ()
        return FoundFault(fault, severity, numbers, area, place)

    def _is_spare(self, fault: Fault, rows: tuple[int, ...]) -> bool:
        """Tell whether this is a last row for all that is left, where nothing is left: it does no harm."""
        return fault is Fault.MASKED and self._rows.is_rest(rows[-1])


MILD = frozenset({Fault.MISLEADING, Fault.SUBSUMED, Fault.DUPLICATE, Fault.UNUSED})
"""Findings with which a table still gives one outcome for every case."""
