"""Choose a data strategy that fits a municipality, with rules that explain themselves.

The wheel in `rules/` is a reconstruction of our own; the original of the working group is not public.
Names are imported when they are first used, so that `import strategiekeuze` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module

_NAMES = {
    "engine.durable": "DurableFailureError",
    "engine.machine": "EngineChoice",
    "errors": """
        ContradictionError DocumentError EngineDifferenceError Place PolicyError Problem ProfileError RegisterError
        RulesError StrategiekeuzeError UsageError
    """,
    "model.advice": "Advice Certainty",
    "model.agenda": "Agenda",
    "model.change": "Change Stability",
    "model.deviation": "Deviation",
    "model.domains": "DomainComparison",
    "model.explanation": "Explanation",
    "model.health": "Health HealthComparison",
    "model.judgement": "JudgementFound",
    "model.monotone": "MonotoneFinding",
    "model.policy": "Policy",
    "model.policy_check": "PolicyCheck",
    "model.profile": "Profile",
    "model.progress": "Progress",
    "model.recomputation": "Recomputation",
    "model.reverse_check": "ReverseCheck",
    "model.rule": "RuleSet",
    "model.rule_comparison": "RuleComparison RuleVersion",
    "model.rule_question": "RuleQuestions",
    "model.coverage": "Coverage",
    "model.strategy_page": "ShownStrategy",
    "model.table_check": "TableCheck",
    "model.unknown": "Unknown",
    "model.verification": "Verification",
    "service": "ReadProfile advise compare_health load_rules measure_health read_profile",
    "service.agenda.agenda": "agenda",
    "service.explanation.change": "smallest_change",
    "service.explanation.stability": "stability",
    "service.deviations.due": "due_deviations",
    "service.deviations.recording": "record_deviation",
    "service.dmn.check": "check_decision_table",
    "service.domains": "advise_all_domains",
    "service.explanation.explain": "explain_choice",
    "service.verification.monotone": "monotone",
    "service.policy.policies": "read_policy",
    "service.policy.check": "check_policy",
    "service.policy.reading": "ProposedPolicy read_policy_document",
    "service.progress": "progress",
    "service.receipt": "advice_json canonical sealed",
    "service.recomputation.recompute": "recompute",
    "service.policy.reverse_check": "reverse_check",
    "service.coverage.measure": "measure_coverage",
    "service.rule_comparison.compare": "compare_rules",
    "service.rule_questions.report": "ask_questions",
    "service.rule_comparison.version": "propose_version",
    "service.strategy_page": "strategy_page",
    "service.unknown": "open_questions",
    "service.verification.verify": "verify",
}
"""Per module the public names that it holds; `__init__.pyi` tells type checkers the same."""

_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = sorted([*_HOMES, "__version__"])  # noqa: PLE0605 - worked out, so that a name stands here once


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    if name == "__version__":
        return import_module("strategiekeuze.version").VERSION
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"strategiekeuze.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    """List the public names."""
    return __all__
