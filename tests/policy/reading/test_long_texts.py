"""A text without line ends, or with a very long heading, takes no more time than its length asks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.policy.reading.denial import Denial
from strategiekeuze.policy.reading.front import municipalities_in
from strategiekeuze.service.policy.reading import read_policy_document

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.policy.reading.phrases import Span

LINE = "dat is in {} niet duur, wij kiezen voor een proef met data in de regio "
"""With a number, so that no piece is the same as one that was read before."""

TIMES = 4
MOST = 6
"""Of `TIMES` as much text the work is `TIMES` as much, and 16 as much when it grows with the square."""


@pytest.mark.parametrize("shape", ["{}", "# {}\n\nWij kiezen.\n", "| {} | b |\n|---|---|\n| c | d |\n"])
def test_denials_are_looked_up_as_often_as_the_text_is_long(
    shape: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    whole = Denial.denies

    def counted(self: Denial, span: Span[object]) -> bool:
        asked.append(1)
        return whole(self, span)

    monkeypatch.setattr(Denial, "denies", counted)
    numbers = []
    for repeated in (200, 200 * TIMES):
        path = tmp_path / f"{repeated}.md"
        line = "".join(LINE.format(repeated * 10_000 + each) for each in range(repeated))
        path.write_text(shape.format(line), encoding="utf-8")
        asked.clear()
        read_policy_document(path)
        numbers.append(len(asked))
    assert 0 < numbers[1] <= MOST * max(numbers[0], 1)


def test_names_of_municipalities_are_found_in_time_that_grows_with_the_text() -> None:
    def seconds(repeated: int) -> float:
        text = "x gemeente Eersel wil " * repeated
        start = time.process_time()
        assert not list(municipalities_in([text]))
        return time.process_time() - start

    seconds(10)
    short = max(seconds(200), 0.001)
    assert seconds(200 * 16) <= 100 * short
