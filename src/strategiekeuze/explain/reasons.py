"""Rules that hold, each with its reason in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.evaluator import TRUE
from strategiekeuze.explain.found import TRUTHS, Found
from strategiekeuze.explain.parts.ground import facts_read
from strategiekeuze.explain.templates import compiled
from strategiekeuze.model.found import ConditionFound, RuleFound
from strategiekeuze.model.rule import Comparison, CountHolds, Effect, FindingHolds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Template

    from strategiekeuze.engine.decision import Decision
    from strategiekeuze.model.rule import Rule, RuleSet


class Texts:
    """The compiled texts of one rule set, and what each may name."""

    def __init__(self, rule_set: RuleSet) -> None:
        self._templates = {name: compiled(source) for name, source in rule_set.teksten.items()}
        self.parts = {name: compiled(source) for name, source in rule_set.motivering.items()}
        self.names = {rule.id: own_facts(rule) for rule in rule_set.regels}
        self.index = {rule.id: index for index, rule in enumerate(rule_set.regels)}
        self.behind = tuple(rules_behind(rule, rule_set.regels) for rule in rule_set.regels)
        self.facts_read = facts_read(rule_set)

    def of(self, rule: Rule) -> Template:
        """Return the text of a rule."""
        return self._templates[rule.tekst]


def own_facts(rule: Rule) -> tuple[str, ...]:
    """Return the facts that a rule's own conditions read: the values that its text may name."""
    tests = [condition.test for condition in rule.voorwaarden]
    return tuple(dict.fromkeys(test.feit for test in tests if isinstance(test, Comparison)))


def rules_behind(rule: Rule, rules: Sequence[Rule]) -> tuple[int, ...]:
    """Return the rules that conclude the findings which a rule needs to hold, nearest first, also through findings."""
    found: dict[int, None] = {}
    queue = [rule]
    while queue:
        names = findings_wanted(queue.pop(0))
        fresh = [index for index, other in enumerate(rules) if concludes(other, names) and index not in found]
        found |= dict.fromkeys(fresh)
        queue += [rules[index] for index in fresh]
    return tuple(found)


def findings_wanted(rule: Rule) -> frozenset[str]:
    """Return the findings that a rule needs to hold; those that must not hold have no reason to give."""
    tests = [condition.test for condition in rule.voorwaarden]
    single = [test.bevinding for test in tests if isinstance(test, FindingHolds) and test.geldt]
    return frozenset([*single, *(name for test in tests if isinstance(test, CountHolds) for name in test.bevindingen)])


def concludes(rule: Rule, findings: frozenset[str]) -> bool:
    """Tell whether a rule concludes one of these findings."""
    return rule.conclusie.soort is Effect.FINDING and rule.conclusie.doel in findings


def names_in_text(rule: Rule) -> frozenset[str]:
    """Return every name that the text of a rule may use."""
    counts = any(isinstance(condition.test, CountHolds) for condition in rule.voorwaarden)
    extra = {"gemeente", *(["bevindingen"] if counts else []), *(["rij"] if rule.rij else [])}
    return frozenset({*own_facts(rule), *extra})


class Reasons:
    """Put the rules of one decision into words, each once."""

    def __init__(self, decision: Decision, found: Found, texts: Texts, municipality: str) -> None:
        self._decision = decision
        self._found = found
        self._texts = texts
        self._municipality = municipality
        self._made: dict[int, RuleFound] = {}

    def of(self, index: int) -> RuleFound:
        """Return a rule with its reason."""
        if index not in self._made:
            self._made[index] = self._make(index)
        return self._made[index]

    def index_of(self, rule_id: str) -> int:
        """Return the index of a rule."""
        return self._texts.index[rule_id]

    def behind(self, index: int) -> list[int]:
        """Return the rules that hold and give the findings on which a rule rests."""
        verdicts = self._decision.outcome.verdicts
        return [other for other in self._texts.behind[index] if verdicts[other] == TRUE]

    def _make(self, index: int) -> RuleFound:
        program, outcome = self._decision.program, self._decision.outcome
        rule = program.rules[index]
        sources = program.rule_set.bronnen
        return RuleFound(
            regel=rule.id,
            titel=rule.titel,
            groep=rule.groep,
            uitslag=TRUTHS[outcome.verdicts[index]],
            punten=rule.conclusie.punten,
            reden=self._reason(rule),
            voorwaarden=tuple(
                ConditionFound(
                    zin=condition.zin,
                    waarde=self._found.condition(condition),
                    uitslag=TRUTHS[outcome.truths[form]],
                )
                for condition, form in zip(rule.voorwaarden, program.rule_forms[index], strict=True)
            ),
            bronnen=tuple(sources[key].titel for key in rule.bronnen),
        )

    def _reason(self, rule: Rule) -> str:
        values: dict[str, object] = {key: self._found.fact(key) for key in self._texts.names[rule.id]}
        counted = [condition.test for condition in rule.voorwaarden if isinstance(condition.test, CountHolds)]
        if counted:
            values["bevindingen"] = self._found.holding(counted[0].bevindingen)
        text = self._texts.of(rule).render(values, gemeente=self._municipality, rij=rule.rij)
        return " ".join(text.split())
