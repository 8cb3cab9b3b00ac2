"""How to start with the strategy that is advised, and where to read more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.model.advice import Advice


def values(advice: Advice) -> dict[str, object]:
    """Return the first steps, and by what one sees whether they work; none without a page about the strategy."""
    return {
        "strategie": advice.strategie or "",
        "eerste_stappen": [
            {"nummer": number, "stap": each.stap, "wie": each.wie, "weken": each.weken}
            for number, each in enumerate(advice.eerste_stappen, 1)
        ],
        "kpis": [each.naam for each in advice.kpis],
    }
