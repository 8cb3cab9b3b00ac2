"""A check with what was asked beside it: the reverse check, what is due, and what was put on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.shapes import TEXT, list_of
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.policy.check.memo import for_another
from strategiekeuze.policy.deviations.text import FOLDER, PARTS, due_text, recorded_text, values_for
from strategiekeuze.policy.facts.choice import RELATIONS
from strategiekeuze.policy.reverse.text import FOLDER as REVERSE
from strategiekeuze.service.policy.reverse_check import reverse_check
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.deviation import Deviation
    from strategiekeuze.model.policy_check import ChosenBeside, PolicyCheck
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

GAP = "\n\n"
OTHERS = "andere-keuzes"
"""The part about choices that the reverse check leaves out."""


def with_reverse(check: PolicyCheck, profile: ReadProfile, rules: RuleSet, seconds: float) -> PolicyCheck:
    """Return a check with for which municipality its strategy farthest from the advice would be right.

    Raises:
        UsageError: the policy chooses no strategy that counts, is for another profile, or z3 cannot be imported.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    if not check.gekozen:
        what = "dit beleid kiest geen strategie die meetelt"
        remedy = "Vul de keuze in en zet de status op bevestigd, of laat --omgekeerd weg."
        raise UsageError(Problem("geen-keuze", what, remedy))
    if for_another(check):
        what = "profiel en beleid horen niet bij elkaar"
        remedy = "Kies het profiel dat bij dit beleid hoort, of laat --omgekeerd weg."
        raise UsageError(Problem("ander-profiel", what, remedy))
    taken = farthest(check.gekozen)
    found = reverse_check(profile, taken.strategie, rules, seconds=seconds)
    left_out = [each.naam for each in check.gekozen if each is not taken]
    text = "\n".join(filter(None, (found.tekst, left_out_text(taken.naam, left_out))))
    return check.model_copy(update={"omgekeerd": found, "memo": behind(check.memo, text)})


def farthest(chosen: Sequence[ChosenBeside]) -> ChosenBeside:
    """Return the choice that lies farthest from the advice: that one weighs most in a verdict."""
    order = ("", *RELATIONS)
    return max(chosen, key=lambda each: (order.index(each.verhouding), each.uitgesloten))


def left_out_text(taken: str, others: list[str]) -> str:
    """Return which choices were not searched, empty when there are none."""
    values = {"strategie": taken, "andere": others}
    return tidy(rendered(compiled(text_parts(REVERSE, (OTHERS,), others_values)[OTHERS]), values)) if others else ""


def others_values(_: str) -> Mapping[str, Shape]:
    """Return the values that the part about other choices gets."""
    return {"strategie": TEXT, "andere": list_of(TEXT)}


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
