"""Facts about the parts of a policy: goals, measures, KPIs, safeguards, roles, evaluation, and what stays unguarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.policy.facts.case import Supplied, profile_fact, quotes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strategiekeuze.model.policy import Policy
    from strategiekeuze.policy.facts.case import Case, Named


def number_of(part: Callable[[Policy], Sequence[Named]]) -> Callable[[Case], Supplied]:
    """Return the supplier of how many statements a part has."""
    return lambda case: Supplied(len(part(case.policy)), quotes(part(case.policy)))


def lacking(part: Callable[[Policy], Sequence[Named]], field: str) -> Callable[[Case], Supplied]:
    """Return the supplier of how many statements of a part leave a field empty."""

    def supply(case: Case) -> Supplied:
        found = [each for each in part(case.policy) if not getattr(each, field)]
        return Supplied(len(found), quotes(found))

    return supply


def measures_elsewhere(case: Case) -> Supplied:
    """Supply how many measures belong to a strategy that is neither chosen nor beside a chosen one."""
    near = {*case.chosen, *(slug for each in case.chosen for slug in case.wheel.neighbours[each])}
    found: list[Named] = [each for each in case.policy.maatregelen if each.strategie and each.strategie not in near]
    return Supplied(len(found) if case.chosen else None, quotes(found))


def unguarded(case: Case, consequences: tuple[tuple[str, ...], ...]) -> Supplied:
    """Supply against which consequences neither a choice nor a measure guards; each goes by one or more names."""
    by_measures = [each.strategie for each in case.policy.maatregelen if each.strategie]
    guarded = {what for slug in (*case.chosen, *by_measures) for what in case.wheel.by_slug[slug].waakt_voor}
    if not case.chosen:
        return Supplied(None)
    return Supplied(tuple(names[0] for names in consequences if not guarded.intersection(names)))


def bottleneck_named(case: Case) -> Supplied:
    """Supply whether a theme of the policy belongs to the bottleneck; unknown when it names no theme at all."""
    found = case.facts.get(case.wheel.knelpunt)
    dimension = next((each for each in case.wheel.dimensies if found and each.naam == found.waarde), None)
    themes = themes_of(case.policy)
    if found is None or dimension is None or not themes:
        return Supplied(None)
    return Supplied(bool(themes & {*dimension.themas, dimension.sleutel}), profile_fact(found))


def themes_of(policy: Policy) -> set[str]:
    """Return the themes that a policy names anywhere."""
    of_goals, of_measures = ({each.thema for each in policy.doelen}, {each.thema for each in policy.maatregelen})
    return ({each.thema for each in policy.themas} | of_goals | of_measures) - {""}
