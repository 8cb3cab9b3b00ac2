"""An example of a finding as Gherkin that can be pasted in a file with examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.language.yaml.writing import scalar
from strategiekeuze.service.new_rule.layout import indented, scenario_lines
from strategiekeuze.service.new_rule.stated import label
from strategiekeuze.service.profile_file import written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import ProofExample, ProofFinding, Stated

FACTS, ADVICE, NO_ADVICE = "feiten", "advies", "geen-voorkeur"
SENTENCES = {
    FACTS: "een profiel met deze feiten:",
    ADVICE: "is het advies {strategie}",
    NO_ADVICE: "is er geen voorkeur",
}
"""The sentences of an example by their names in the language of a rule set, for one that does not have them."""

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
    spoken = {**SENTENCES, **rules.voorbeeldzinnen}
    steps = [
        (f"Gegeven {spoken[FACTS]}", [("feit", "waarde"), *rows(example, rules)]),
        (f"Dan {end(example, rules, spoken)}", ()),
    ]
    title, *rest = scenario_lines((), example.titel, steps)
    question = [f"  # {example.vraag} {now(example, rules)}"] if example.vraag else []
    return "\n".join(indented([title, *question, *rest], 1)) + "\n"


def end(example: ProofExample, rules: RuleSet, spoken: Mapping[str, str]) -> str:
    """Return the last sentence: what the advice is, or must become."""
    if example.uitkomst is None and not example.vraag:
        return spoken[NO_ADVICE]
    name = OPEN if example.vraag else rules.wiel.name_of(example.uitkomst)
    return spoken[ADVICE].replace("{strategie}", f'"{name}"')


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
    found: dict[str, object] = {}
    for key, value in profile.items():
        fact = rules.feiten.by_key[key]
        if fact.rubriek:
            inner = found.setdefault(fact.rubriek, {})
            if isinstance(inner, dict):
                inner[fact.naam] = value
        else:
            found[key] = value
    return found
