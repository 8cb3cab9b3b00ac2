"""A new example as Gherkin that can be pasted in a file with examples, in the sentences of its rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.service.new_rule.layout import indented, scenario_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.model.rule import RuleSet

FACTS, ADVICE, NO_ADVICE = "feiten", "advies", "geen-voorkeur"
SENTENCES = {
    FACTS: "een profiel met deze feiten:",
    ADVICE: "is het advies {strategie}",
    NO_ADVICE: "is er geen voorkeur",
}
"""The sentences of an example by their names in the language of a rule set, for one that does not have them."""


def new_example(
    title: str, rows: Sequence[tuple[str, str]], answer: str | None, rules: RuleSet, comments: Sequence[str] = ()
) -> str:
    """Return an example: the facts as rows of a table, and the name of the strategy that answers; None for none."""
    spoken = {**SENTENCES, **rules.voorbeeldzinnen}
    end = spoken[NO_ADVICE] if answer is None else spoken[ADVICE].replace("{strategie}", f'"{answer}"')
    steps = [(f"Gegeven {spoken[FACTS]}", [("feit", "waarde"), *rows]), (f"Dan {end}", ())]
    first, *rest = scenario_lines((), title, steps)
    return "\n".join(indented([first, *(f"  # {each}" for each in comments), *rest], 1)) + "\n"
