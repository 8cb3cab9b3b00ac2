"""The `Achtergrond` of a file of examples: its steps come first in every scenario."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.feature import Feature

RULE = re.compile(r"\s*(Regel|Rule)\s*:")


def with_background(feature: Feature, text: str) -> Feature:
    """Return a feature with its background in each scenario; one that stands below a Regel stays where it is."""
    if not feature.background or below_rule(feature, text):
        return feature
    scenarios = (replace(each, steps=(*feature.background, *each.steps)) for each in feature.scenarios)
    return replace(feature, background=(), scenarios=tuple(scenarios))


def below_rule(feature: Feature, text: str) -> bool:
    """Tell whether a step of the background stands below a Regel: our tree does not say which scenarios it is for."""
    last = max(step.place.line or 0 for step in feature.background)
    return any(map(RULE.match, text.split("\n")[:last]))
