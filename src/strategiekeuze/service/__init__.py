"""The use cases: load rules, read a profile, give an advice.

Names are imported when they are first used: who checks a feature file needs no advice.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.service.advice import advise, engine_choice
    from strategiekeuze.service.health.comparing import compare_health
    from strategiekeuze.service.health.measure import measure_health
    from strategiekeuze.service.profile.reading import ReadProfile, read_profile
    from strategiekeuze.service.rules import default_rules, load_rules

__all__ = [
    "ReadProfile",
    "advise",
    "compare_health",
    "default_rules",
    "engine_choice",
    "load_rules",
    "measure_health",
    "read_profile",
]

_HOMES = {
    "ReadProfile": "profile.reading",
    "advise": "advice",
    "compare_health": "health.comparing",
    "default_rules": "rules",
    "engine_choice": "advice",
    "load_rules": "rules",
    "measure_health": "health.measure",
    "read_profile": "profile.reading",
}


if not TYPE_CHECKING:
    # A type checker reads the imports above, and so it still sees a misspelt name.

    def __getattr__(name: str) -> object:
        """Import a name when it is first used."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"strategiekeuze.service.{_HOMES[name]}"), name)
