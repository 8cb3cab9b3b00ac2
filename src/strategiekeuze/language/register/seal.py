"""The seal on an entry: who changes what was recorded, or takes an entry out from between others, breaks one."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.model.deviation import Deviation

LOOSE = ("zegel", "status", "afgedaan_op", "afgedaan_door")
"""What no seal covers: the seal itself, and what people fill in when they close a deviation."""


def seal_of(deviation: Deviation, before: str) -> str:
    """Return the seal of an entry; `before` is that of the entry before it, empty for the first."""
    said = deviation.model_dump(mode="json", exclude=set(LOOSE))
    return sha256(json.dumps([before, said], sort_keys=True).encode()).hexdigest()


def sealed(deviation: Deviation, before: str) -> Deviation:
    """Return an entry with its seal."""
    return deviation.model_copy(update={"zegel": seal_of(deviation, before)})
