"""The words in which findings about rules are told, and where those rules stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.model.rule import Condition, Rule


def ids(rules: Iterable[Rule]) -> tuple[str, ...]:
    """Return the ids of rules, each once."""
    return tuple(dict.fromkeys(rule.id for rule in rules))


def places(rules: Iterable[Rule]) -> tuple[Place, ...]:
    """Return where rules stand, in the order of their ids."""
    return tuple({rule.id: rule.plaats for rule in rules}.values())


def named(rules: Sequence[Rule]) -> str:
    """Return rules by their ids."""
    return f"{'regel' if len(rules) == 1 else 'regels'} {listing(ids(rules))}"


def placed(rules: Sequence[Rule]) -> str:
    """Return rules by their ids, each with its place."""
    told = listing([f"{rule.id} ({rule.plaats})" for rule in rules])
    return f"{'regel' if len(rules) == 1 else 'regels'} {told}"


def said(conditions: Iterable[Condition]) -> str:
    """Return conditions as they are written."""
    return listing([f'"{condition.zin}"' for condition in conditions])
