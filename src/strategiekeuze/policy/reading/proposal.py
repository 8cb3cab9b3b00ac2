"""From claims to a policy that a person can confirm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from strategiekeuze.model.policy import (
    ChosenStrategy,
    ClaimKind,
    Evaluation,
    Goal,
    Grounds,
    Measure,
    Policy,
    PolicyIndicator,
    PolicyTheme,
    Role,
    Safeguard,
    Status,
)
from strategiekeuze.policy.reading.beside import owner_behind, target_in
from strategiekeuze.policy.reading.naming import distinct, function_in, name_of, short
from strategiekeuze.suggestion import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from strategiekeuze.model.document import Claim, Document
    from strategiekeuze.policy.reading.front import Front
    from strategiekeuze.policy.reading.sight import Sight

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Found:
    """A claim with what its passage says besides.

    Attributes:
        details: per field what the passage says: owner, value at the start, when.
    """

    claim: Claim
    sight: Sight
    details: Mapping[str, str]

    def detail(self, field: str) -> str:
        """Return what the passage says in a field, empty when it says nothing."""
        return self.details.get(field, "")


def proposed(document: Document, front: Front, found: Sequence[Found]) -> Policy:
    """Return the policy that these claims make; every statement is a proposal."""
    goals = {id(each.sight) for each in of(found, ClaimKind.GOAL)}
    indicators = section(found, ClaimKind.INDICATOR, indicator_among(goals), indicator_name)
    return Policy(
        titel=front.titel,
        gemeente=front.gemeente,
        vastgesteld_door=front.vastgesteld_door,
        vastgesteld_op=front.vastgesteld_op,
        looptijd_tot=front.looptijd_tot,
        domein=front.domein,
        bron=document.naam,
        strategieen=tuple(
            ChosenStrategy(each.claim.onderwerp, grounds(each)) for each in of(found, ClaimKind.STRATEGY)
        ),
        themas=tuple(PolicyTheme(each.claim.onderwerp, grounds(each)) for each in of(found, ClaimKind.THEME)),
        doelen=section(found, ClaimKind.GOAL, goal),
        maatregelen=section(
            found, ClaimKind.MEASURE, measure_for([each.naam for each in indicators], of(found, ClaimKind.INDICATOR))
        ),
        kpis=indicators,
        rollen=section(found, ClaimKind.ROLE, role, lambda each: function_in(each.sight) or named(each)),
        waarborgen=section(found, ClaimKind.SAFEGUARD, lambda each, name: Safeguard(name, grounds(each))),
        evaluaties=section(
            found,
            ClaimKind.EVALUATION,
            lambda each, name: Evaluation(name, grounds(each), wanneer=each.detail("wanneer")),
        ),
    )


def of(found: Sequence[Found], kind: ClaimKind) -> list[Found]:
    """Return the claims of a kind, in the order of the document."""
    return [each for each in found if each.claim.soort is kind]


def named(found: Found) -> str:
    """Return the short name of a claim."""
    return name_of(found.claim, found.details)


def section(
    found: Sequence[Found],
    kind: ClaimKind,
    make: Callable[[Found, str], Made],
    name: Callable[[Found], str] = named,
) -> tuple[Made, ...]:
    """Return the statements of a kind, each with a name of its own."""
    members = of(found, kind)
    names = distinct(name(each) for each in members)
    return tuple(make(each, given) for each, given in zip(members, names, strict=True))


def grounds(found: Found) -> Grounds:
    """Return where a claim rests on."""
    claim = found.claim
    return Grounds(citaat=claim.citaat, plek=claim.plek, status=Status.PROPOSED, sterkte=claim.sterkte)


def goal(found: Found, name: str) -> Goal:
    """Return a goal; the sentence behind it may say who owns it."""
    owner = found.detail("eigenaar") or owner_behind(found.claim.citaat, found.sight.passage.blok.tekst)
    return Goal(name, grounds(found), eigenaar=owner, thema=found.claim.thema)


def measure_for(names: Sequence[str], found: Sequence[Found]) -> Callable[[Found, str], Measure]:
    """Return what makes a measure; `names` are those of the KPIs, and `found` what each was made of."""

    def make(each: Found, name: str) -> Measure:
        return Measure(
            name,
            grounds(each),
            eigenaar=each.detail("eigenaar"),
            thema=each.claim.thema,
            kpi=indicator_of(each, names, found),
            strategie=each.claim.strategie,
        )

    return make


def indicator_of(measure: Found, names: Sequence[str], found: Sequence[Found]) -> str:
    """Return the KPI that a measure names, or else the only one in the same block; empty when there is none."""
    said = short(measure.detail("kpi"))
    if said:
        return next(iter(nearest(said, names, limit=1)), "")
    block = measure.sight.passage.blok
    beside = [name for name, each in zip(names, found, strict=True) if each.sight.passage.blok is block]
    return beside[0] if len(beside) == 1 else ""


def indicator_name(found: Found) -> str:
    """Return the name of a KPI: its own cell in a row about something else, or else that of the claim."""
    return short(found.detail("kpi")) or named(found)


def indicator_among(goals: AbstractSet[int]) -> Callable[[Found, str], PolicyIndicator]:
    """Return what makes a KPI; `goals` are the sights, by identity, that also hold a goal: their value is wanted."""

    def make(each: Found, name: str) -> PolicyIndicator:
        wanted = each.detail("streefwaarde")
        if not wanted and id(each.sight) in goals:
            wanted = target_in(each.claim.citaat)
        return PolicyIndicator(name, grounds(each), nulmeting=each.detail("nulmeting"), streefwaarde=wanted)

    return make


def role(found: Found, name: str) -> Role:
    """Return a role; the sentence itself says the task."""
    return Role(name, grounds(found), taak=short(found.detail("taak") or found.claim.citaat))
