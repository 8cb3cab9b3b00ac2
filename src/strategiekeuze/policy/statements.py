"""What of a policy a person confirmed, and what is still a proposal of the program."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from strategiekeuze.language.policy.sections import SECTIONS
from strategiekeuze.model.policy import ClaimKind, Policy, Statement, Status
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.policy import Measure

Stated = TypeVar("Stated", bound=Statement)


@dataclass(frozen=True, slots=True)
class Count:
    """How many statements are confirmed, and how many are proposals."""

    confirmed: int = 0
    proposed: int = 0

    @property
    def whole(self) -> int:
        """How many statements there are."""
        return self.confirmed + self.proposed


def statements(policy: Policy) -> Iterator[tuple[ClaimKind, Statement]]:
    """Yield every statement with its kind, in the order of the file."""
    for section in SECTIONS:
        yield from ((section.kind, statement) for statement in section.of(policy))


def counts(policy: Policy) -> Mapping[ClaimKind, Count]:
    """Return how many statements of each kind are confirmed and proposed; every kind is there."""
    return {section.kind: counted(section.of(policy)) for section in SECTIONS}


def counted(found: tuple[Statement, ...]) -> Count:
    """Return how many of these statements are confirmed and proposed."""
    confirmed = len(confirmed_of(found))
    return Count(confirmed, len(found) - confirmed)


def confirmed_only(policy: Policy) -> Policy:
    """Return a policy without its proposals; a measure forgets a KPI that is no more than a proposal."""
    indicators = confirmed_of(policy.kpis)
    names = frozenset(plain(each.naam) for each in indicators)
    return replace(
        policy,
        strategieen=confirmed_of(policy.strategieen),
        themas=confirmed_of(policy.themas),
        doelen=confirmed_of(policy.doelen),
        maatregelen=tuple(followed(each, names) for each in confirmed_of(policy.maatregelen)),
        kpis=indicators,
        rollen=confirmed_of(policy.rollen),
        waarborgen=confirmed_of(policy.waarborgen),
        evaluaties=confirmed_of(policy.evaluaties),
    )


def confirmed_of(found: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """Return the statements that a person confirmed."""
    return tuple(each for each in found if each.grond.status is Status.CONFIRMED)


def followed(measure: Measure, names: frozenset[str]) -> Measure:
    """Return a measure that names its KPI only when that is one of these."""
    return measure if plain(measure.kpi) in names else replace(measure, kpi="")
