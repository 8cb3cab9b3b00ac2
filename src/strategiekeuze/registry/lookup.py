"""Find a municipality by what a user wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import ProfileError
from strategiekeuze.registry import problems
from strategiekeuze.registry.index import Register, register, successors
from strategiekeuze.registry.names import dutch_date, name_key, shown, without_prefix

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem
    from strategiekeuze.registry.municipality import Municipality


COMMON = frozenset({"gangbare naam", "verkorte naam", "naam zonder toevoeging"})
"""The kinds of alias by which a municipality is addressed when a user writes it so."""


class LookupFailedError(ProfileError):
    """Say that a text leads to no municipality, or to more than one. Carries one problem without place."""


@dataclass(frozen=True, slots=True)
class Found:
    """Hold the municipality that a text means.

    Attributes:
        gemeente: the municipality.
        melding: one or more Dutch sentences that the user must see; empty when there are none.
        gangbaar: the name in common use, when that is what the user wrote; empty elsewhere.
    """

    gemeente: Municipality
    melding: str = ""
    gangbaar: str = ""

    @property
    def naam(self) -> str:
        """The name to address the municipality by."""
        return self.gangbaar or self.gemeente.naam


def find(text: str) -> Found:
    """Return the municipality that a name, an unambiguous alias or a CBS code means.

    Case, accents, hyphens and spaces do not count, nor does "gemeente" in front. The name or code of a dissolved
    municipality leads to its successor, with a `melding`. Source: CBS, see `source`.

    Raises:
        LookupFailedError: the text is empty, unknown, ambiguous, or names a municipality that was split.
    """
    return find_in(register(), without_prefix(text))


def find_in(known: Register, text: str) -> Found:
    """Return the municipality that a text means in this register; an official name beats every other."""
    key = name_key(text)
    if key in known.current:
        return Found(known.municipalities[known.current[key]])
    if key in known.dissolved:
        return _successor(known.dissolved[key], known)
    if key in known.others:
        return _alias(key, text, known)
    raise LookupFailedError(_nothing(key, text, known))


def _successor(old_code: str, known: Register) -> Found:
    """Return the one successor of a dissolved municipality, and say so."""
    ends = successors(old_code, known.mergers)
    if len(ends) > 1:
        raise LookupFailedError(problems.split(old_code, known))
    row, heir = known.mergers[old_code][0], known.municipalities[ends[0]]
    gone = f"{row.oude_naam} bestaat sinds {dutch_date(row.datum)} niet meer."
    return Found(heir, f"{gone} Nu geldt de opvolger: {heir}.")


def _alias(key: str, text: str, known: Register) -> Found:
    """Return the municipality of an alias that can mean only one."""
    rows = known.others[key]
    options = [known.municipalities[code] for code in dict.fromkeys(row.code for row in rows)]
    if len(options) > 1 or any(row.eenduidig != "ja" for row in rows):
        raise LookupFailedError(problems.ambiguous(text, options))
    return Found(options[0], gangbaar=rows[0].alias if rows[0].soort in COMMON else "")


def _nothing(key: str, text: str, known: Register) -> Problem:
    """Return why a text that is not in the register leads nowhere."""
    if not shown(text):
        return problems.empty()
    if re.fullmatch(r"(gm)?[0-9]+", key):
        return problems.unknown_code(text, known)
    return problems.unknown(text, known)
