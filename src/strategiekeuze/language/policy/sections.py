"""The sections of a policy file: one per kind of statement, with its fields in the order in which they are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from strategiekeuze.model.policy import (
    ChosenStrategy,
    ClaimKind,
    Evaluation,
    Goal,
    Measure,
    PolicyIndicator,
    PolicyTheme,
    Role,
    Safeguard,
    Statement,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategiekeuze.model.policy import Policy

Stated = TypeVar("Stated", bound=Statement)

HEAD = (
    "titel",
    "gemeente",
    "vastgesteld door",
    "vastgesteld op",
    "looptijd tot",
    "domein",
    "bron",
    "status",
)
"""The fields about the policy as a whole, in the order in which they are written."""

GROUNDS = ("citaat", "plek", "sterkte", "status")
"""The fields that every statement may have, behind its own."""


@dataclass(frozen=True, slots=True)
class Section(Generic[Stated]):
    """One section.

    Attributes:
        key: name of the section in the file.
        attribute: name of the section in a Policy.
        one: what one statement is called, with its article.
        make: makes a statement of the values of its fields and its grounds.
        fields: names of its own fields; the first must be there and says which statement it is.
    """

    key: str
    attribute: str
    kind: ClaimKind
    one: str
    make: Callable[..., Stated]
    fields: tuple[str, ...]

    @property
    def first(self) -> str:
        """The field that must be there."""
        return self.fields[0]

    def of(self, policy: Policy) -> tuple[Stated, ...]:
        """Return the statements of this section."""
        found: tuple[Stated, ...] = getattr(policy, self.attribute)
        return found


STRATEGIES = Section("strategie", "strategieen", ClaimKind.STRATEGY, "een strategie", ChosenStrategy, ("keuze",))
THEMES = Section("themas", "themas", ClaimKind.THEME, "een thema", PolicyTheme, ("thema",))
GOALS = Section("doelen", "doelen", ClaimKind.GOAL, "een doel", Goal, ("naam", "eigenaar", "thema"))
MEASURES = Section(
    "maatregelen",
    "maatregelen",
    ClaimKind.MEASURE,
    "een maatregel",
    Measure,
    ("naam", "eigenaar", "thema", "kpi", "strategie"),
)
INDICATORS = Section(
    "kpis", "kpis", ClaimKind.INDICATOR, "een kpi", PolicyIndicator, ("naam", "nulmeting", "streefwaarde")
)
ROLES = Section("rollen", "rollen", ClaimKind.ROLE, "een rol", Role, ("naam", "taak"))
SAFEGUARDS = Section("waarborgen", "waarborgen", ClaimKind.SAFEGUARD, "een waarborg", Safeguard, ("naam",))
EVALUATIONS = Section("evaluatie", "evaluaties", ClaimKind.EVALUATION, "een evaluatie", Evaluation, ("naam", "wanneer"))

SECTIONS: tuple[Section[Any], ...] = (
    STRATEGIES,
    THEMES,
    GOALS,
    MEASURES,
    INDICATORS,
    ROLES,
    SAFEGUARDS,
    EVALUATIONS,
)
"""Every section, in the order in which a file is written."""
