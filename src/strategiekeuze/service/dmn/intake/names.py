"""Check the names of a decision table: a rule set must be able to hold them, and to tell them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.quoting import LONGEST_WORD
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.dmn.intake import refusals
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategiekeuze.errors import Place, Problem
    from strategiekeuze.service.dmn.intake.columns import FactColumn

STRANGE = frozenset('"\u201c\u201d\u201e\u201f|<>\\{}')
"""Signs that mean something in a step, in its table or in a template."""


def check_columns(columns: Sequence[FactColumn]) -> Iterator[Problem]:
    """Yield what is wrong with the names of columns and of the values that they can have."""
    yield from check_names((column.source.naam, column.source.plaats) for column in columns)
    own = [(column.source.naam, column.source.plaats) for column in columns]
    # A key that is not the name itself may be the name of another column.
    made = [(column.key, column.source.plaats) for column in columns if column.key != plain(column.source.naam)]
    yield from same([*own, *made]) if len({plain(name) for name, _ in own}) == len(own) else ()
    for column in columns:
        yield from check_names((option, column.source.plaats) for option in column.options)


def check_names(pairs: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """Yield a problem for each name that cannot be one, or that equals an earlier one."""
    pairs = list(pairs)
    wrong = [(name, place) for name, place in pairs if not is_name(name)]
    yield from (refusals.no_name(name, place) for name, place in wrong)
    yield from same(pair for pair in pairs if pair not in wrong)


def is_name(text: str) -> bool:
    """Tell whether a rule set can hold this name."""
    usable = text.isprintable() and not STRANGE & set(text) and len(text) <= LONGEST_WORD and text == text.strip()
    return usable and plain(text) not in ("", plain(NO_PREFERENCE))


def same(pairs: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """Yield a problem for each name that is compared as equal to an earlier one."""
    seen: dict[str, str] = {}
    for name, place in pairs:
        if plain(name) in seen:
            yield refusals.alike(seen[plain(name)], name, place)
        seen.setdefault(plain(name), name)
