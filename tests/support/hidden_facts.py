"""Facts that an advice may not depend on: no rule reads them that fired or is undecided."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from strategiekeuze import load_rules, read_profile
from strategiekeuze.engine.decision import decide
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.engine.question import closure
from strategiekeuze.engine.truth import FALSE
from strategiekeuze.model.rule import Comparison, CountHolds, FindingHolds
from support.broken_files import REAL_RULES
from support.random_answers import random_answer
from support.random_rules import random_rule_set, seeded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import Condition, Rule, RuleSet

REAL = load_rules()
PROFILES = sorted((REAL_RULES.parent / "profiles").glob("*.yaml"))
READ = [read_profile(path) for path in PROFILES]


@cache
def machine_of(seed: int | None, rules: int = 40) -> Machine:
    """Return the machine of a random rule set; None stands for our own rules."""
    return Machine(REAL if seed is None else random_rule_set(seeded(seed), rules), EngineChoice.EVALUATOR)


def facts_of(rules: Iterable[Rule], rule_set: RuleSet) -> set[str]:
    """Return the facts that rules read, also through the findings they rest on and the facts those follow from."""
    conditions = [condition for rule in rules for condition in with_findings(rule, rule_set)]
    return set(closure(rule_set.feiten, {each.test.feit for each in conditions if isinstance(each.test, Comparison)}))


def with_findings(rule: Rule, rule_set: RuleSet) -> list[Condition]:
    """Return the conditions of a rule, and of every rule that concludes a finding which it reads."""
    queue, seen = [rule], {rule.id: rule}
    while queue:
        names = {name for condition in queue.pop().voorwaarden for name in findings_in(condition)}
        fresh = [each for each in rule_set.regels if each.conclusie.doel in names and each.id not in seen]
        seen |= {each.id: each for each in fresh}
        queue += fresh
    return [condition for each in seen.values() for condition in each.voorwaarden]


def findings_in(condition: Condition) -> tuple[str, ...]:
    """Return the findings that a condition reads."""
    match condition.test:
        case FindingHolds(bevinding=name):
            return (name,)
        case CountHolds(bevindingen=names):
            return names
    return ()


def free_facts(decision: Decision) -> list[str]:
    """Return the facts that no rule reads which fired or is undecided, and that do not break ties either."""
    rules = decision.program.rule_set
    judged = zip(decision.program.rules, decision.outcome.verdicts, strict=True)
    read = facts_of((rule for rule, verdict in judged if verdict != FALSE), rules)
    ties = closure(rules.feiten, {rules.wiel.knelpunt} if rules.wiel.knelpunt else set())
    return [fact.sleutel for fact in rules.feiten.feiten if fact.sleutel not in {*read, *ties}]


def changed(answers: Answers, keys: Iterable[str], machine: Machine, seed: int) -> Answers:
    """Return answers with other values for these facts; a change that makes a rule fire is left out."""
    facts, chance = machine.program.rule_set.feiten.by_key, seeded(seed)
    before = decide(machine, answers).outcome.verdicts
    for key in keys:
        attempt = replace(answers, values={**answers.values, key: random_answer(chance, facts[key])})
        same = tuple(decide(machine, attempt).outcome.verdicts) == tuple(before)
        answers = attempt if same else answers
    return answers
