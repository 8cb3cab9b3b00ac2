"""What somebody wants explained, checked as a whole: every mistake is told at once."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.service.explanation.changed_facts import fact_named
from strategiekeuze.service.search_limits import check_names, check_time
from strategiekeuze.service.strategy_page import slug_called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule import RuleSet


@dataclass(frozen=True, slots=True)
class WantedExplanation:
    """What to explain.

    Attributes:
        strategy: slug of the strategy asked for; None for all, in short.
        fixed: names of facts that a change may not touch.
        seconds: the time limit of each proof.
    """

    strategy: str | None
    fixed: tuple[str, ...]
    seconds: float


def wanted(strategy: str | None, fixed: tuple[str, ...], seconds: float, rules: RuleSet) -> WantedExplanation:
    """Return what to explain, with the strategy by its slug.

    Raises:
        UsageError: with everything that does not fit: the strategy, each fact, and the time.
    """
    check_names(fixed)
    problems = list[Problem]()
    slug: str | None = None
    with gathered(problems):
        slug = None if strategy is None else slug_called(strategy, rules.wiel)
    for name in fixed:
        with gathered(problems):
            fact_named(name, rules.feiten)
    with gathered(problems):
        check_time(seconds)
    if problems:
        raise UsageError(*problems)
    return WantedExplanation(slug, tuple(fixed), seconds)


@contextmanager
def gathered(problems: list[Problem]) -> Iterator[None]:
    """Add the problems of a wrong call to a list, so that the next check is done too."""
    try:
        yield
    except UsageError as error:
        problems += error.problems
