"""A check with what was asked beside it: the reverse check, what is due, and what was put on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.policy.deviations.text import FOLDER, PARTS, due_text, recorded_text, values_for
from strategiekeuze.service.reverse_check import reverse_check
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.deviation import Deviation
    from strategiekeuze.model.policy_check import PolicyCheck
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profiles import ReadProfile

GAP = "\n\n"


def with_reverse(check: PolicyCheck, profile: ReadProfile, rules: RuleSet, seconds: float) -> PolicyCheck:
    """Return a check with for which municipality its first strategy would be right.

    Raises:
        UsageError: the policy chooses no strategy that counts, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    if not check.gekozen:
        what = "dit beleid kiest geen strategie die meetelt"
        remedy = "Vul de keuze in en zet de status op bevestigd, of laat --omgekeerd weg."
        raise UsageError(Problem("geen-keuze", what, remedy))
    found = reverse_check(profile, check.gekozen[0].strategie, rules, seconds=seconds)
    return check.model_copy(update={"omgekeerd": found, "memo": behind(check.memo, found.tekst)})


def with_due(check: PolicyCheck, found: tuple[Deviation, ...]) -> PolicyCheck:
    """Return a check that opens with the deviations that are due."""
    return check.model_copy(update={"te_herzien": found, "memo": opened(check.memo, due_text(found, parts()))})


def with_recorded(check: PolicyCheck, found: Deviation) -> PolicyCheck:
    """Return a check that ends with what was put on record."""
    text = recorded_text(found, parts())
    return check.model_copy(update={"vastgelegd": found, "memo": behind(check.memo, text)})


def opened(memo: str, text: str) -> str:
    """Return a memo with a text right below its heading."""
    heading, gap, rest = memo.partition(GAP)
    return f"{heading}{GAP}{text.rstrip()}{gap}{rest}" if text else memo


def behind(memo: str, text: str) -> str:
    """Return a memo with a text at its end."""
    return f"{memo.rstrip()}{GAP}{text}"


def parts() -> Mapping[str, str]:
    """Return the templates of the text by name, checked.

    Raises:
        RulesError: when one is missing or may not be used.
    """
    return text_parts(FOLDER, PARTS, values_for)
