"""How well policy texts are read: precision and recall against what a careful reader marked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.model.policy import ClaimKind
from strategiekeuze.service.policy.reading import read_policy_document

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    import pytest

    from support.marked_texts import MarkedText

PROPERTY = "gelezen beleidsteksten"
"""Under this name a test hands its table to the summary of the run, also from another process."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Measured:
    """What was counted for one kind of claim.

    Attributes:
        marked: how many a careful reader marked; read: how many the program read.
        right: how many of those read were marked; found: how many of those marked were read.
    """

    marked: int = 0
    read: int = 0
    right: int = 0
    found: int = 0

    def __add__(self, other: Measured) -> Measured:
        return Measured(
            self.marked + other.marked, self.read + other.read, self.right + other.right, self.found + other.found
        )

    @property
    def precision(self) -> float:
        """The share of what was read that a careful reader marked too; 1 when nothing was read."""
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        """The share of what a careful reader marked that was read; 1 when nothing was marked."""
        return self.found / self.marked if self.marked else 1.0


def measured(texts: Iterable[MarkedText], folder: Path) -> dict[str, Measured]:
    """Return per kind of claim what was counted over some texts, each read without its labels."""
    total = {str(kind): Measured() for kind in ClaimKind}
    for text in texts:
        path = folder / f"{text.naam}.md"
        path.write_text(text.tekst, encoding="utf-8")
        read = [(str(each.soort), each.onderwerp, plain(each.citaat)) for each in read_policy_document(path).claims]
        marked = [(each["soort"], each.get("onderwerp", ""), plain(each["citaat"])) for each in text.beweringen]
        for kind, counted in beside(read, marked).items():
            total[kind] += counted
    return total


def beside(read: list[Key], marked: list[Key]) -> dict[str, Measured]:
    """Return per kind how what was read lies beside what was marked."""
    right = Counter(each[0] for each in read if any(same(each, other) for other in marked))
    found = Counter(each[0] for each in marked if any(same(each, other) for other in read))
    numbers = Counter(each[0] for each in marked), Counter(each[0] for each in read)
    return {str(kind): Measured(numbers[0][kind], numbers[1][kind], right[kind], found[kind]) for kind in ClaimKind}


def same(one: Key, other: Key) -> bool:
    """Tell whether two claims are of one kind, about one subject, in words of which one holds the other."""
    return one[:2] == other[:2] and (one[2] in other[2] or other[2] in one[2])


def plain(text: str) -> str:
    """Return a text as quotes are compared."""
    return " ".join(text.split()).casefold().strip(" ;.|")


def table(half: str, numbers: dict[str, Measured]) -> str:
    """Return the numbers of one half as lines."""
    rows = [*numbers.items(), ("samen", sum(numbers.values(), Measured()))]
    head = f"Beleidsteksten lezen, helft {half}:  aangestreept  gelezen  precisie  vangst"
    return "\n".join([head, *(row(name, each) for name, each in rows)])


def row(name: str, each: Measured) -> str:
    """Return the numbers of one kind as a line."""
    return f"  {name:<34} {each.marked:>12} {each.read:>8} {each.precision:>9.0%} {each.recall:>7.0%}"


def tell(reporter: pytest.TerminalReporter) -> None:
    """Print every table that a test handed over."""
    reports = [report for report in reporter.stats.get("passed", []) if hasattr(report, "user_properties")]
    for text in (str(value) for report in reports for name, value in report.user_properties if name == PROPERTY):
        reporter.write_line(text)
