"""Why a cell of a decision table is not read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a cell is not read: the end of a sentence that starts with the place, and what to do."""

    why: str
    remedy: str
