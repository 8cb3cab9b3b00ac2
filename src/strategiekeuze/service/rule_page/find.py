"""Find rules by what people call them: the id of a rule or a scenario, or the name of a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import LONGEST_WORD, quoted
from strategiekeuze.model.rule import Effect
from strategiekeuze.service.rules import load_rules, policy_rules
from strategiekeuze.suggestion import did_you_mean, nearest, plain

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule import Rule, RuleSet


def rules_called(word: str, rule_set: RuleSet) -> tuple[Rule, ...]:
    """Return the rules with this id, of this scenario, or that conclude this finding; capitals do not matter.

    Raises:
        UsageError: when there are none, with the nearest names.
    """
    by_name: dict[str, list[Rule]] = {}
    for rule in rule_set.regels:
        for name in {plain(each) for each in names_of(rule)}:
            by_name.setdefault(name, []).append(rule)
    found = by_name.get(plain(word))
    if not found:
        raise UsageError(unknown(word, rule_set))
    return tuple(found)


def folder_with(word: str, usual: Path) -> Path:
    """Return the folder with the rules that a word is about: that of the rules on policy when only they know it."""
    for folder in (usual, policy_rules()):
        known = {plain(name) for rule in load_rules(folder).regels for name in names_of(rule)}
        if plain(word) in known:
            return folder
    return usual


def names_of(rule: Rule) -> tuple[str, ...]:
    """Return what a rule goes by."""
    finding = (rule.conclusie.doel,) if rule.conclusie.soort is Effect.FINDING else ()
    return (rule.id, rule.tekst, *finding)


def unknown(word: str, rule_set: RuleSet) -> Problem:
    """Say that nothing goes by a name."""
    known = dict.fromkeys(name for rule in rule_set.regels for name in names_of(rule))
    near = nearest(word, known) if len(word) <= LONGEST_WORD else ()
    remedy = did_you_mean(near) or "Noem het nummer van een regel, zoals het in de regels staat, of een bevinding."
    return Problem("onbekende-regel", f"de regel of bevinding {quoted(word)} ken ik niet", remedy)
