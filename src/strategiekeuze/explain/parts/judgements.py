"""What people weigh differently, shown beside the advice."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.registry.names import dutch_date, shown

if TYPE_CHECKING:
    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.judgement import JudgementFound


def values(advice: Advice) -> dict[str, object]:
    """Return the judgements of people, in the order of the profile."""
    return {"afwegingen": [judgement(each) for each in advice.afwegingen]}


def judgement(found: JudgementFound) -> dict[str, object]:
    """Return a judgement as a template reads it: every text on one line, so that it stays within its own place."""
    texts = {name: shown(text, sys.maxsize) for name, text in found.model_dump().items()}
    return {**texts, "op": dutch_date(found.op), "oordeel": ended(texts["oordeel"]), "waarom": ended(texts["waarom"])}


def ended(text: str) -> str:
    """Return a sentence with a full stop at its end."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
