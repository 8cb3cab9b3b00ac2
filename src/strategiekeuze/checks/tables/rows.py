"""The rows of a decision table as boxes: which meet, which cover another, and what each gives."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from strategiekeuze.checks.tables.boxes import Box, Budget, inside, is_covered, pieces_of
from strategiekeuze.checks.tables.scale import scale_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.decision_table import DecisionTable, TableRow


class Rows:
    """The rows of one table, counted from 0."""

    def __init__(self, table: DecisionTable) -> None:
        columns = [[row.tests[index] for row in table.rijen] for index in range(len(table.kolommen))]
        self._table = table
        self.scales = [scale_of(each, cells) for each, cells in zip(table.kolommen, columns, strict=True)]
        self.everything: Box = tuple(scale.everything for scale in self.scales)
        self.boxes = [self._box(row) for row in table.rijen]
        self.alive = [row for row, box in enumerate(self.boxes) if all(box)]
        self.budget = Budget()

    def _box(self, row: TableRow) -> Box:
        return tuple(scale.mask(cell) for scale, cell in zip(self.scales, row.tests, strict=True))

    @cached_property
    def _meets(self) -> list[int]:
        """Return for each row the rows whose box meets its own, as a number with bit n for row n."""
        everyone = sum(1 << row for row in self.alive)
        meets = [everyone] * len(self.boxes)
        for column in range(len(self.everything)):
            by_mask = self._by_mask(column)
            meets = [found & by_mask[box[column]] for found, box in zip(meets, self.boxes, strict=True)]
        return [found & ~(1 << row) for row, found in enumerate(meets)]

    def _by_mask(self, column: int) -> dict[int, int]:
        """Return for every test of a column the rows whose test shares a value with it."""
        rows: dict[int, int] = {}
        for row, box in enumerate(self.boxes):
            rows[box[column]] = rows.get(box[column], 0) | 1 << row
        return {mask: sum(held for other, held in rows.items() if other & mask) for mask in rows}

    def meeting(self, row: int) -> list[int]:
        """Return the rows that hold for some case of this row."""
        return list(pieces_of(self._meets[row]))

    def earlier(self, row: int) -> list[int]:
        """Return the rows above this one that meet it."""
        return list(pieces_of(self._meets[row] & ((1 << row) - 1)))

    def later(self, row: int) -> list[int]:
        """Return the rows below this one that meet it."""
        return list(pieces_of(self._meets[row] >> (row + 1) << (row + 1)))

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield the rows that meet, the higher one first."""
        return ((other, row) for row in self.alive for other in self.earlier(row))

    def covered(self, row: int, others: Sequence[int]) -> bool:
        """Tell whether other rows together hold in every case of this row."""
        return bool(others) and is_covered(self.boxes[row], [self.boxes[other] for other in others], self.budget)

    def enough(self, row: int, others: Sequence[int]) -> tuple[int, ...]:
        """Return rows that cover a row together, none of which can be missed."""
        alone = next((other for other in others if inside(self.boxes[row], self.boxes[other])), None)
        if alone is not None:
            return (alone,)
        kept = list(others)
        for other in others:
            fewer = [each for each in kept if each != other]
            kept = fewer if self.covered(row, fewer) else kept
        return tuple(kept)

    def outcome(self, row: int) -> tuple[str, ...]:
        """Return what a row gives."""
        return self._table.rijen[row].uitkomst

    def rank(self, row: int) -> tuple[int, ...]:
        """Return how important the outcome of a row is; the lowest goes first, and an unknown outcome goes last."""
        columns = zip(self._table.uitkomsten, self.outcome(row), strict=True)
        return tuple(
            each.volgorde.index(outcome) if outcome in each.volgorde else len(each.volgorde)
            for each, outcome in columns
        )

    def is_rest(self, row: int) -> bool:
        """Tell whether a row is the last one, for all that is left: everyone reads that one well."""
        return row == len(self.boxes) - 1 and self.boxes[row] == self.everything
