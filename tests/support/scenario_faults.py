"""What a scenario can lose in silence: pytest-bdd drops a repeated title, and takes a mistyped step for free text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from support.feature_cases import sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.language.gherkin.feature import Feature, Scenario


def faults(features: Sequence[Feature]) -> list[str]:
    """Return every fault in Dutch, with its place."""
    found = [fault for feature in features for fault in repeated_titles(feature)]
    return found + [fault for feature in features for each in feature.scenarios for fault in lost_steps(each)]


def repeated_titles(feature: Feature) -> Iterator[str]:
    """Yield each title that more than one scenario of a feature has."""
    for title, times in Counter(scenario.title for scenario in feature.scenarios).items():
        if times > 1:
            yield f'{feature.place}  de titel "{title}" staat er {times} keer: alleen de laatste zou draaien'


def lost_steps(scenario: Scenario) -> Iterator[str]:
    """Yield free text that holds a sentence of ours, and the roles that no step has."""
    for text, place in scenario.description:
        if sentences_in(text) or sentences_in(text.partition(" ")[2]):
            yield f'{place}  "{text}" is geen stap: controleer het eerste woord'
    for keyword in ("Gegeven", "Dan"):
        if keyword not in [step.keyword for step in scenario.steps]:
            yield f'{scenario.place}  "{scenario.title}" heeft geen stap die begint met {keyword}'
