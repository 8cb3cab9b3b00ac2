"""Deviations on record, for tests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.service.deviations.recording import record_deviation
from support.policies import checked, choosing

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.deviation import Deviation
    from strategiekeuze.model.policy_check import PolicyCheck

DAY, LATER = date(2026, 3, 1), date(2027, 3, 1)
CHECK = checked("eersel", choosing("opgave"))


def record(path: Path, reason: str = "De raad wil dit.", check: PolicyCheck = CHECK, owner: str = "Ans") -> Deviation:
    """Put a deviation on record."""
    return record_deviation(path, check, reason=reason, owner=owner, review_on=LATER, on=DAY)


def leftovers(folder: Path) -> list[str]:
    """Return what stands in a folder beside the register."""
    return sorted(each.name for each in folder.iterdir() if each.name != "register.yaml")
