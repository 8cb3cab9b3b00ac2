"""An example of a finding as Gherkin that can be pasted in a file with examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.language.yaml.writing import scalar
from strategiekeuze.service.examples.new_example import new_example
from strategiekeuze.service.new_rule.stated import label
from strategiekeuze.service.profile.file import written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import ProofExample, ProofFinding, Stated

OPEN = "..."
"""Stands where the working group writes the answer."""


def told(finding: ProofFinding, rules: RuleSet) -> ProofFinding:
    """Return a finding with the text of its example."""
    example = finding.voorbeeld
    if example is None:
        return finding
    return finding.model_copy(update={"voorbeeld": example.model_copy(update={"tekst": example_text(example, rules)})})


def example_text(example: ProofExample, rules: RuleSet) -> str:
    """Return an example as a scenario; a question leaves the answer open."""
    comments = [f"{example.vraag} {now(example, rules)}"] if example.vraag else []
    return new_example(example.titel, rows(example, rules), answer(example, rules), rules, comments)


def answer(example: ProofExample, rules: RuleSet) -> str | None:
    """Return what the advice is, or must become; None for no preference."""
    if example.vraag:
        return OPEN
    return None if example.uitkomst is None else rules.wiel.name_of(example.uitkomst)


def now(example: ProofExample, rules: RuleSet) -> str:
    """Say what the rules answer now."""
    if example.tegenspraak:
        return "Nu spreken de regels elkaar tegen."
    return f"Nu is het: {rules.wiel.name_of(example.uitkomst)}."


def rows(example: ProofExample, rules: RuleSet) -> list[tuple[str, str]]:
    """Return the facts as rows of a table, in the order of the rule set."""
    answers, _ = read_values(nested(example.profiel, rules), rules.feiten)
    stated = [fact for fact in rules.feiten.feiten if fact.sleutel in example.profiel]
    return [
        (
            label(fact),
            scalar(answers.text_of(fact.sleutel))
            if fact.sleutel in answers.texts
            else written(fact, answers.values[fact.sleutel].value),
        )
        for fact in stated
    ]


def nested(profile: Mapping[str, Stated], rules: RuleSet) -> dict[str, object]:
    """Return a profile as `advise` takes it: each fact under its heading."""
    facts = [(rules.feiten.by_key[key], value) for key, value in profile.items()]
    sections = dict.fromkeys(fact.rubriek for fact, _ in facts if fact.rubriek)
    return {
        **{fact.sleutel: value for fact, value in facts if not fact.rubriek},
        **{name: {fact.naam: value for fact, value in facts if fact.rubriek == name} for name in sections},
    }
