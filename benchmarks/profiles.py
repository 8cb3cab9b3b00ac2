"""Random profiles of municipalities, the same for the same seed."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.model.rule import RuleSet

Given = dict[str, object]

NEEDED = "inwoners"
"""The one fact that no profile can do without."""


def complete_profiles(rules: RuleSet, count: int, seed: int) -> list[Given]:
    """Return profiles that state every fact a profile can state and that cannot be derived."""
    random = Random(seed)
    return [complete(rules, random) for _ in range(count)]


def half_filled(profiles: list[Given], seed: int) -> list[Given]:
    """Return the same profiles with about half of the facts left out."""
    random = Random(seed)
    return [halved(profile, random) for profile in profiles]


def complete(rules: RuleSet, random: Random) -> Given:
    """Return one complete profile: a plausible organisation, with unlikely events in one out of fifteen."""
    facts = rules.feiten.by_key
    return {
        "inwoners": round(10 ** random.uniform(3.6, 5.9)),
        "stedelijkheid": random.randint(1, 5),
        "netwerken": [option.naam for option in facts["netwerken"].opties if random.random() < 0.2],
        "domein": random.choice(rules.wiel.domeinen).naam,
        "fte_data": random.choice([0, 0.3, 0.5, 0.8, 1, 1.5, 2, 3, 4, 6, 10]),
        "afgeronde_projecten": random.choice([0, 0, 1, 1, 2, 3, 5, 8]),
        "lopende_proeven": random.choice([0, 1, 1, 2, 3, 6]),
        "opgaven": random.choice([0, 1, 1, 2, 2, 3, 4, 6]),
        "ambitie": random.choice(facts["ambitie"].opties).naam,
        "mandaat": random.choice(facts["mandaat"].opties).naam,
        "regiosamenwerking": random.choice(facts["regiosamenwerking"].opties).naam,
        "grote_verandering": random.random() < 1 / 15,
        "incident": random.random() < 1 / 15,
        "algoritmen_zonder_register": random.random() < 1 / 15,
        "volwassenheid": scores(rules, random),
    }


def scores(rules: RuleSet, random: Random) -> dict[str, float]:
    """Return a score per theme around the level of the organisation, in tenths."""
    level = random.uniform(1.3, 4.2)
    return {
        theme.naam: min(5.0, max(1.0, round(random.gauss(level, 0.7), 1))) for theme in rules.feiten.groups["thema"]
    }


def halved(profile: Given, random: Random) -> Given:
    """Return a profile with about half of its facts."""
    kept = {key: value for key, value in profile.items() if key == NEEDED or random.random() < 0.5}
    themes = profile["volwassenheid"]
    if not isinstance(themes, dict):
        return kept
    return {**kept, "volwassenheid": {name: score for name, score in themes.items() if random.random() < 0.5}}
