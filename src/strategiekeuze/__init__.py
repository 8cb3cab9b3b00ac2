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
        PolicyError,
        Problem,
        ProfileError,
        RegisterError,
        RulesError,
        StrategiekeuzeError,
        UsageError,
    )
    from strategiekeuze.model.advice import Advice, Certainty
    from strategiekeuze.model.agenda import Agenda
    from strategiekeuze.model.change import Change, Stability
    from strategiekeuze.model.deviation import Deviation
    from strategiekeuze.model.domains import DomainComparison
    from strategiekeuze.model.explanation import Explanation
    from strategiekeuze.model.health import Health, HealthComparison
    from strategiekeuze.model.judgement import JudgementFound
    from strategiekeuze.model.monotone import MonotoneFinding
    from strategiekeuze.model.policy import Policy
    from strategiekeuze.model.policy_check import PolicyCheck
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.progress import Progress
    from strategiekeuze.model.recomputation import Recomputation
    from strategiekeuze.model.reverse_check import ReverseCheck
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.strategy_page import ShownStrategy
    from strategiekeuze.model.unknown import Unknown
    from strategiekeuze.service import (
        ReadProfile,
        advise,
        compare_health,
        load_rules,
        measure_health,
        read_profile,
    )
    from strategiekeuze.service.agenda import agenda
    from strategiekeuze.service.change import smallest_change, stability
    from strategiekeuze.service.deviations import due_deviations, record_deviation
    from strategiekeuze.service.domains import advise_all_domains
    from strategiekeuze.service.explanation import explain_choice
    from strategiekeuze.service.monotone import monotone
    from strategiekeuze.service.policies import read_policy
    from strategiekeuze.service.policy_check import check_policy
    from strategiekeuze.service.policy_reading import ProposedPolicy, read_policy_document
    from strategiekeuze.service.progress import progress
    from strategiekeuze.service.receipt import advice_json, canonical, sealed
    from strategiekeuze.service.recompute import recompute
    from strategiekeuze.service.reverse_check import reverse_check
    from strategiekeuze.service.strategy_page import strategy_page
    from strategiekeuze.service.unknown import open_questions
    from strategiekeuze.version import VERSION as __version__  # noqa: N811 - the name that Python tools look for

__all__ = [
    "Advice",
    "Agenda",
    "Certainty",
    "Change",
    "ContradictionError",
    "Deviation",
    "DomainComparison",
    "DurableFailureError",
    "EngineChoice",
    "EngineDifferenceError",
    "Explanation",
    "Health",
    "HealthComparison",
    "JudgementFound",
    "MonotoneFinding",
    "Place",
    "Policy",
    "PolicyCheck",
    "PolicyError",
    "Problem",
    "Profile",
    "ProfileError",
    "Progress",
    "ProposedPolicy",
    "ReadProfile",
    "Recomputation",
    "RegisterError",
    "ReverseCheck",
    "RuleSet",
    "RulesError",
    "ShownStrategy",
    "Stability",
    "StrategiekeuzeError",
    "Unknown",
    "UsageError",
    "__version__",
    "advice_json",
    "advise",
    "advise_all_domains",
    "agenda",
    "canonical",
    "check_policy",
    "compare_health",
    "due_deviations",
    "explain_choice",
    "load_rules",
    "measure_health",
    "monotone",
    "open_questions",
    "progress",
    "read_policy",
    "read_policy_document",
    "read_profile",
    "recompute",
    "record_deviation",
    "reverse_check",
    "sealed",
    "smallest_change",
    "stability",
    "strategy_page",
]

_HOMES = {
    "Advice": "model.advice",
    "Agenda": "model.agenda",
    "Certainty": "model.advice",
    "Change": "model.change",
    "DomainComparison": "model.domains",
    "DurableFailureError": "engine.durable",
    "EngineChoice": "engine.machine",
    "Explanation": "model.explanation",
    "Health": "model.health",
    "HealthComparison": "model.health",
    "JudgementFound": "model.judgement",
    "MonotoneFinding": "model.monotone",
    "monotone": "service.monotone",
    "ReadProfile": "service",
    "Policy": "model.policy",
    "PolicyCheck": "model.policy_check",
    "Profile": "model.profile",
    "Progress": "model.progress",
    "RuleSet": "model.rule",
    "ShownStrategy": "model.strategy_page",
    "Stability": "model.change",
    "Unknown": "model.unknown",
    "advise": "service",
    "advise_all_domains": "service.domains",
    "agenda": "service.agenda",
    "check_policy": "service.policy_check",
    "compare_health": "service",
    "explain_choice": "service.explanation",
    "load_rules": "service",
    "measure_health": "service",
    "open_questions": "service.unknown",
    "progress": "service.progress",
    "read_policy": "service.policies",
    "read_policy_document": "service.policy_reading",
    "ProposedPolicy": "service.policy_reading",
    "read_profile": "service",
    "smallest_change": "service.change",
    "stability": "service.change",
    "strategy_page": "service.strategy_page",
    "Recomputation": "model.recomputation",
    "advice_json": "service.receipt",
    "canonical": "service.receipt",
    "recompute": "service.recompute",
    "record_deviation": "service.deviations",
    "due_deviations": "service.deviations",
    "reverse_check": "service.reverse_check",
    "Deviation": "model.deviation",
    "ReverseCheck": "model.reverse_check",
    "sealed": "service.receipt",
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
