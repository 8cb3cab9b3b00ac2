"""Figures as Dutch people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.facts import Kind

if TYPE_CHECKING:
    from strategiekeuze.model.health import Share


def count(number: int) -> str:
    """Return a whole number: 12.345."""
    return show_number(number, Kind.COUNT)


def percent(share: Share) -> str:
    """Return a share as a percentage: 12,3%."""
    return f"{tenths(share.aandeel)}%"


def tenths(number: float) -> str:
    """Return a number with one decimal: 12,3."""
    return f"{number:.1f}".replace(".", ",")


def brief(number: float) -> str:
    """Return a number with no more decimals than it needs: 0,5 and 10."""
    return f"{number:g}".replace(".", ",")
