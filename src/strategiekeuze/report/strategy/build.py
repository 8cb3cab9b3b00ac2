"""Gather what a reader sees of a strategy: its page, and what follows from its place on the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.model.strategy_page import Neighbour, ShownStrategy, WheelPlace

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.wheel import Strategy, Wheel


def places(wheel: Wheel) -> tuple[WheelPlace, ...]:
    """Return every strategy with its place, clockwise and the hub last."""
    circle = [each for each in wheel.strategieen if each.slug != wheel.naaf]
    hub = [each for each in wheel.strategieen if each.slug == wheel.naaf]
    return tuple(place(each, wheel) for each in (*circle, *hub))


def place(strategy: Strategy, wheel: Wheel) -> WheelPlace:
    """Return where a strategy stands, and what that means for others."""
    tension = wheel.tension(strategy.slug, strategy.overstaand) if strategy.overstaand else None
    return WheelPlace(
        strategie=strategy.slug,
        naam=strategy.naam,
        plek=strategy.plek,
        kern=strategy.kern,
        buren=tuple(named(slug, wheel) for slug in wheel.neighbours[strategy.slug] if slug != strategy.slug),
        overstaand=named(strategy.overstaand, wheel) if strategy.overstaand else None,
        spanning=tension.tekst if tension else "",
    )


def named(slug: str, wheel: Wheel) -> Neighbour:
    """Return a strategy by slug and name."""
    return Neighbour(strategie=slug, naam=wheel.by_slug[slug].naam)


def shown(rule_set: RuleSet, slug: str) -> ShownStrategy:
    """Return a strategy as a reader sees it.

    Raises:
        KeyError: when the rule set has no such strategy, or no page about it.
    """
    wheel, page = rule_set.wiel, rule_set.bladzijden[slug]
    return ShownStrategy(
        plaats=place(wheel.by_slug[slug], wheel),
        bladzijde=page,
        bronnen=tuple(rule_set.bronnen[key].shown for key in page.bronnen),
        voorbehoud=wheel.voorbehoud,
    )
