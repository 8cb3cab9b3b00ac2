"""The wheel: strategies in a circle, one outcome in the hub, and what the circle means."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from strategiekeuze.model.base import Frozen
from strategiekeuze.model.facts import Option

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_PREFERENCE: Final = "geen voorkeur"
"""What an outcome without a strategy is called."""


class Strategy(Frozen):
    """One outcome of the wheel.

    Attributes:
        slug: permanent short name, as in files and JSON.
        plek: place on the wheel as a clock time ("3.00"), or the name of the hub.
        overstaand: slug of the opposite strategy, empty for the hub.
    """

    slug: str
    naam: str
    plek: str
    kern: str
    overstaand: str = ""
    waakt_voor: tuple[str, ...] = ()


class Tension(Frozen):
    """Why two opposite strategies are hard to combine."""

    tussen: tuple[str, str]
    tekst: str
    bron: str = ""


class Dimension(Frozen):
    """A dimension: its fact, its themes, and the strategies it puts first in a tie."""

    sleutel: str
    naam: str
    themas: tuple[str, ...]
    bij_gelijke_stand: tuple[str, ...]


class Promise(Frozen):
    """What more of some facts never does, in no complete profile.

    Attributes:
        van: groups and keys of facts of which more is better.
        sluit_niet_uit: slugs; more never makes a rule exclude one of these that none excluded before.
        wijst_niet_aan: slugs; more never makes a rule of the ladder designate one of these that none did before.
        kost_geen_punten: slugs; more never lowers the balance of one of these.
    """

    van: tuple[str, ...]
    sluit_niet_uit: tuple[str, ...] = ()
    wijst_niet_aan: tuple[str, ...] = ()
    kost_geen_punten: tuple[str, ...] = ()


class Wheel(Frozen):
    """A whole wheel.

    Attributes:
        strategieen: clockwise, the hub last.
        naaf: slug of the outcome in the hub, empty when there is none.
        volgorde: slugs from light to heavy; the lightest wins a tie.
        knelpunt: key of the fact that names the bottleneck, empty when the wheel has none.
        niet_lichter_bij_meer: groups and keys of facts; more of one of these should never make the advice lighter.
        altijd_bij_meer: what more of some facts never does; a wish no longer, but proved.
    """

    naam: str
    voorbehoud: str
    strategieen: tuple[Strategy, ...]
    naaf: str = ""
    spanningen: tuple[Tension, ...] = ()
    volgorde: tuple[str, ...]
    knelpunt: str = ""
    dimensies: tuple[Dimension, ...] = ()
    domeinen: tuple[Option, ...] = ()
    niet_lichter_bij_meer: tuple[str, ...] = ()
    altijd_bij_meer: tuple[Promise, ...] = ()

    @property
    def themas(self) -> tuple[str, ...]:
        """The keys of the facts of all dimensions, in their order."""
        return tuple(key for dimension in self.dimensies for key in dimension.themas)

    @cached_property
    def by_slug(self) -> Mapping[str, Strategy]:
        """Each strategy by its slug."""
        return {strategy.slug: strategy for strategy in self.strategieen}

    @cached_property
    def neighbours(self) -> Mapping[str, tuple[str, ...]]:
        """The slugs left and right of each strategy on the circle; none for the hub."""
        circle = [strategy.slug for strategy in self.strategieen if strategy.slug != self.naaf]
        pairs = {slug: (circle[index - 1], circle[(index + 1) % len(circle)]) for index, slug in enumerate(circle)}
        return {slug: tuple(dict.fromkeys(pair)) for slug, pair in pairs.items()} | {self.naaf: ()}

    @cached_property
    def rank(self) -> Mapping[str, int]:
        """The place of each strategy from light (0) to heavy."""
        return {slug: index for index, slug in enumerate(self.volgorde)}

    def name_of(self, slug: str | None) -> str:
        """Return the name of an outcome; None stands for no preference."""
        return NO_PREFERENCE if slug is None else self.by_slug[slug].naam

    def tension(self, one: str, other: str) -> Tension | None:
        """Return the declared tension between two strategies, in either order."""
        pair = {one, other}
        return next((tension for tension in self.spanningen if set(tension.tussen) == pair), None)
