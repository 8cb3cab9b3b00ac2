"""Read a policy from YAML, or from Python values of the same form, with every problem at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.policy import names
from strategiekeuze.language.policy.head import read_head
from strategiekeuze.language.policy.known import known_only
from strategiekeuze.language.policy.sections import (
    EVALUATIONS,
    GOALS,
    INDICATORS,
    MEASURES,
    ROLES,
    SAFEGUARDS,
    STRATEGIES,
    THEMES,
)
from strategiekeuze.language.policy.statements import Reading, names_under, read_section, status_in
from strategiekeuze.language.profile.python_responses import node_of
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.policy import Policy, Status

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from strategiekeuze.language.policy.head import Head
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.rule import RuleSet

MAX_VALUES = 50_000
"""Most values in a policy; a whole one has a few hundred, one that was read from a long document a few thousand."""

NAME = "beleid"
"""What Python values are called in messages."""


def read_text(text: str, file: str, rules: RuleSet, today: date) -> tuple[Policy | None, tuple[Problem, ...]]:
    """Return the policy in a text, and every problem with it; None when there are problems."""
    document = read_yaml(text, file, MAX_VALUES)
    if document.root is None:
        return None, document.problems or (empty(file),)
    return read_node(document.root, rules, today, list(document.problems))


def read_values(values: Mapping[str, object], rules: RuleSet, today: date) -> tuple[Policy | None, tuple[Problem, ...]]:
    """Return the policy in Python values of the form of the file, and every problem with it."""
    return read_node(node_of(values, NAME), rules, today, [])


def empty(file: str) -> Problem:
    """Say that a policy holds nothing."""
    remedy = "Maak een beleid om in te vullen met: strategiekeuze beleid nieuw"
    return Problem("leeg-beleid", f"{quoted_path(file)} is leeg", remedy, Place(file))


def read_node(
    root: Node, rules: RuleSet, today: date, problems: list[Problem]
) -> tuple[Policy | None, tuple[Problem, ...]]:
    """Return the policy in a document; None when anything is wrong with it."""
    known = known_only(root)
    fields = Fields(known, problems, "een beleid")
    if root.kind != "kaart":
        return None, tuple(problems)
    head = read_head(fields, names.adopters(rules), names.domains(rules), today)
    policy = with_statements(head, fields, reading_of(known, fields, rules))
    fields.close()
    return (None if problems else policy), tuple(problems)


def reading_of(root: Node, fields: Fields, rules: RuleSet) -> Reading:
    """Return what is needed to read the statements: the names, and the status of the file."""
    strategies = names.strategies(rules)
    own = names.indicators(names_under(INDICATORS, root))
    known = {"keuze": strategies, "strategie": strategies, "thema": names.themes(rules), "kpi": own}
    return Reading(known, status_in(fields, fields.problems, required=True) or Status.PROPOSED, fields.problems)


def with_statements(head: Head, fields: Fields, reading: Reading) -> Policy:
    """Return a policy with all that it states."""
    return Policy(
        titel=head.titel,
        gemeente=head.gemeente,
        vastgesteld_door=head.vastgesteld_door,
        vastgesteld_op=head.vastgesteld_op,
        looptijd_tot=head.looptijd_tot,
        domein=head.domein,
        bron=head.bron,
        strategieen=read_section(STRATEGIES, fields, reading),
        themas=read_section(THEMES, fields, reading),
        doelen=read_section(GOALS, fields, reading),
        maatregelen=read_section(MEASURES, fields, reading),
        kpis=read_section(INDICATORS, fields, reading),
        rollen=read_section(ROLES, fields, reading),
        waarborgen=read_section(SAFEGUARDS, fields, reading),
        evaluaties=read_section(EVALUATIONS, fields, reading),
    )
