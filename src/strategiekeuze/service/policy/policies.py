"""Read a policy: from a file in YAML, or from Python values of the same form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, PolicyError, Problem, UsageError
from strategiekeuze.language.files import STANDARD_INPUT, read_text
from strategiekeuze.language.policy import reader
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.service.day import day_given
from strategiekeuze.service.new_file import DOCUMENTS
from strategiekeuze.service.other_files import instead_of_policy
from strategiekeuze.service.receipt import sha256
from strategiekeuze.service.rules import chosen_rules

if TYPE_CHECKING:
    from datetime import date

    from strategiekeuze.model.policy import Policy
    from strategiekeuze.model.rule import RuleSet


def read_policy(
    source: str | Path | Mapping[str, object], rules: RuleSet | None = None, *, today: date | str | None = None
) -> Policy:
    """Return the policy in a YAML file; `-` reads standard input. A mapping of the same form is read the same way.

    Args:
        source: the file, or its fields as a mapping.
        rules: the rule set whose wheel names the strategies and themes; without it the wheel's.
        today: no policy was adopted after this day, a date or as 2026-01-31; without it the day of the call.

    Raises:
        PolicyError: with every problem, sorted by place.
        UsageError: when the source is neither a file nor a mapping.
    """
    rule_set, day = chosen_rules(rules), day_given(today)
    if isinstance(source, Mapping):
        return from_values(source, rule_set, day)
    if not isinstance(source, str | Path):
        what = "dit is geen beleid"
        raise UsageError(Problem("geen-beleid", what, "Geef de naam van een bestand, of een dict."))
    text = policy_file(source)
    name = "standaardinvoer" if str(source) == STANDARD_INPUT else str(source)
    policy, problems = reader.read_text(text, name, rule_set, day)
    other = instead_of_policy(text, name, rule_set.feiten) if problems else None
    if other:
        raise PolicyError(other)
    return replace(accepted(policy, problems), sha256=sha256(text.encode()))


def from_values(values: Mapping[str, object], rules: RuleSet, day: date) -> Policy:
    """Return the policy in Python values.

    Raises:
        PolicyError: with every problem.
        UsageError: when the values hold themselves, or lie too deep in each other.
    """
    try:
        return accepted(*reader.read_values(values, rules, day))
    except RecursionError as error:
        what = "deze waarden liggen te diep in elkaar, of bevatten zichzelf"
        raise UsageError(Problem("te-diep", what, "Geef een dict in de vorm van het bestand.")) from error


def policy_file(source: str | Path) -> str:
    """Return the text of a file with a policy.

    Raises:
        PolicyError: when it cannot be read, or its name is that of a document.
    """
    if Path(source).suffix.lower() in DOCUMENTS:
        what = f"{quoted_path(source)} is een document, geen beleid in YAML"
        remedy = "Maak er eerst een beleid van met: strategiekeuze beleid lees"
        raise PolicyError(Problem("document-als-beleid", what, remedy, Place(str(source))))
    text = read_text(source)
    if isinstance(text, Problem):
        raise PolicyError(text)
    return text


def accepted(policy: Policy | None, problems: tuple[Problem, ...]) -> Policy:
    """Return a policy without problems.

    Raises:
        PolicyError: with every problem.
    """
    if policy is None or problems:
        raise PolicyError(*problems)
    return policy
