"""What reading a feature file gave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.language.gherkin.feature import Feature
    from strategiekeuze.service.examples.spoken import Spoken


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A feature file in its language; with problems, none of its cases runs."""

    spoken: Spoken | None
    feature: Feature | None
    problems: tuple[Problem, ...]
