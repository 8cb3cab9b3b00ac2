"""Choose a data strategy that fits a municipality, with rules that explain themselves.

The wheel in `rules/` is a reconstruction of our own; the original of the working group is not public.
Names are imported when they are first used, so that `import strategiekeuze` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.engine.durable import DurableFailureError
    from strategiekeuze.engine.machine import EngineChoice
    from strategiekeuze.errors import (
        ContradictionError,
        EngineDifferenceError,
        Place,
        Problem,
        ProfileError,
        RulesError,
        StrategiekeuzeError,
        UsageError,
    )
    from strategiekeuze.model.advice import Advice, Certainty
    from strategiekeuze.model.domains import DomainComparison
    from strategiekeuze.model.health import Health, HealthComparison
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.progress import Progress
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.strategy_page import ShownStrategy
    from strategiekeuze.service import (
        ReadProfile,
        advise,
        compare_health,
        load_rules,
        measure_health,
        read_profile,
    )
    from strategiekeuze.service.domains import advise_all_domains
    from strategiekeuze.service.progress import progress
    from strategiekeuze.service.strategy_page import strategy_page
    from strategiekeuze.version import VERSION as __version__  # noqa: N811 - the name that Python tools look for

__all__ = [
    "Advice",
    "Certainty",
    "ContradictionError",
    "DomainComparison",
    "DurableFailureError",
    "EngineChoice",
    "EngineDifferenceError",
    "Health",
    "HealthComparison",
    "Place",
    "Problem",
    "Profile",
    "ProfileError",
    "Progress",
    "ReadProfile",
    "RuleSet",
    "RulesError",
    "ShownStrategy",
    "StrategiekeuzeError",
    "UsageError",
    "__version__",
    "advise",
    "advise_all_domains",
    "compare_health",
    "load_rules",
    "measure_health",
    "progress",
    "read_profile",
    "strategy_page",
]

_HOMES = {
    "Advice": "model.advice",
    "Certainty": "model.advice",
    "DomainComparison": "model.domains",
    "DurableFailureError": "engine.durable",
    "EngineChoice": "engine.machine",
    "Health": "model.health",
    "HealthComparison": "model.health",
    "ReadProfile": "service",
    "Profile": "model.profile",
    "Progress": "model.progress",
    "RuleSet": "model.rule",
    "ShownStrategy": "model.strategy_page",
    "advise": "service",
    "advise_all_domains": "service.domains",
    "compare_health": "service",
    "load_rules": "service",
    "measure_health": "service",
    "progress": "service.progress",
    "read_profile": "service",
    "strategy_page": "service.strategy_page",
}


if not TYPE_CHECKING:
    # A type checker reads the imports above, and so it still sees a misspelt name.

    def __getattr__(name: str) -> object:
        """Import a public name when it is first used."""
        if name == "__version__":
            return import_module("strategiekeuze.version").VERSION
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"strategiekeuze.{_HOMES.get(name, 'errors')}"), name)


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
