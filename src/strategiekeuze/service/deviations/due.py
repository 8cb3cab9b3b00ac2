"""See which deviations are to be looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.policy.deviations.due import due
from strategiekeuze.service.day import day_given
from strategiekeuze.service.deviations.refusals import refuse_unknown, refuse_unnamed
from strategiekeuze.service.deviations.register import register_at

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from strategiekeuze.model.deviation import Deviation
    from strategiekeuze.model.policy_check import PolicyCheck


def due_deviations(
    path: str | Path, municipality: str, day: date | str | None = None, *, may_be_new: bool = False
) -> tuple[Deviation, ...]:
    """Return the open deviations of a municipality that are due, the earliest first.

    Args:
        path: the register.
        municipality: name or CBS code.
        day: a deviation is due when its day of review is this day or earlier, a date or as 2026-01-31; else today.
        may_be_new: whether the register need not be there yet.

    Raises:
        RegisterError: the register is not there, is damaged, or is no register.
        UsageError: an argument does not fit, or no municipality goes by this name, here or in the register.
    """
    refuse_unnamed(path, municipality)
    on = day_given(day)
    register = register_at(path, may_be_new=may_be_new)
    refuse_unknown(municipality, register)
    return due(register.entries, municipality, on.isoformat())


def due_beside(path: str | Path, check: PolicyCheck, *, may_be_new: bool) -> tuple[Deviation, ...]:
    """Return the open deviations of the municipality of a check that are due on its day.

    Raises:
        RegisterError: as for `due_deviations`.
    """
    return due(register_at(path, may_be_new=may_be_new).entries, check.gemeente, check.op)
