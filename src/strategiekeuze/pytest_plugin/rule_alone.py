"""A rule run alone: every condition at its limit, then each condition crossed in turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.engine.evaluator import Evaluator
from strategiekeuze.engine.program import compile_rules, findings_read
from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.engine.variables import finding_name
from strategiekeuze.errors import Place
from strategiekeuze.language.values import show_value
from strategiekeuze.model.facts import Fact, Facts, Kind
from strategiekeuze.model.rule import Comparison, Conclusion, Condition, Effect, Operator, Rule, RuleSet
from strategiekeuze.service.examples.failure import PlainFailureError
from strategiekeuze.service.examples.limits import Count, Values, asked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.engine.variables import Variable

HERE = Place("alleen.feature", 1)


class RuleFaultError(PlainFailureError):
    """Say in Dutch that a rule alone does not do what it says."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One condition at its limit, with all others at theirs; each crossing changes this condition alone."""

    sentence: str
    limit: Values
    crossings: tuple[Values, ...]


def check_alone(rule: Rule, rule_set: RuleSet) -> None:
    """Run a rule alone.

    Raises:
        RuleFaultError: when it does not fire at a limit, when it still fires across one, or when a condition has no
            limit or no other side.
    """
    alone, facts = Alone(rule, rule_set), rule_set.feiten
    for trial in trials(rule, facts):
        if alone.verdict(trial.limit) != TRUE:
            raise RuleFaultError(not_at_limit(rule, trial, facts))
        going_on = [each for each in trial.crossings if alone.verdict({**trial.limit, **each}) != FALSE]
        if going_on:
            raise RuleFaultError(still_across(rule, trial, going_on[0], facts))


def trials(rule: Rule, facts: Facts) -> Iterator[Trial]:
    """Yield a trial for each condition, in the order written. A count takes what the other conditions leave free."""
    wanted = [asked(condition.test, facts) for condition in rule.voorwaarden]
    sentences = [condition.zin for condition in rule.voorwaarden]
    base: Values = {}
    limits: dict[int, Values] = {}
    for place in sorted(range(len(wanted)), key=lambda place: isinstance(wanted[place], Count)):
        limit = wanted[place].limit(wanted, base)
        if limit is None:
            raise RuleFaultError(no_limit(rule, sentences[place]))
        limits[place], base = limit, {**base, **limit, **base}
    for place, each in enumerate(wanted):
        crossings = each.crossings(limits[place], wanted)
        if not crossings:
            raise RuleFaultError(no_other_side(rule, sentences[place]))
        yield Trial(sentences[place], {**base, **limits[place]}, crossings)


class Alone:
    """A rule set with one rule of its own; each finding that it reads becomes a fact that can be set."""

    def __init__(self, rule: Rule, rule_set: RuleSet) -> None:
        keys = {name: f"gegeven_{place}" for place, name in enumerate(sorted(findings_read(rule)))}
        given = (Fact(sleutel=key, naam=name, soort=Kind.YES_NO, van=0, tot=1) for name, key in keys.items())
        facts = Facts(feiten=(*rule_set.feiten.feiten, *given))
        rules = (rule, *(giving(key, name) for name, key in keys.items()))
        self._keys = {finding_name(name): key for name, key in keys.items()}
        self._program = compile_rules(rule_set.model_copy(update={"feiten": facts, "regels": rules}))
        self._evaluator = Evaluator(self._program)

    def verdict(self, values: Mapping[str, int]) -> int:
        """Return the verdict on the rule; a variable without a value is unknown."""
        known = {self._keys.get(name, name): value for name, value in values.items()}
        pairs = [held(each, known.get(each.name)) for each in self._program.variables.all if each.fact]
        return self._evaluator.run([low for low, _ in pairs], [high for _, high in pairs]).verdicts[0]


def giving(key: str, finding: str) -> Rule:
    """Return the rule that a finding holds when its fact says so."""
    test = Comparison(feit=key, operator=Operator.ONE_OF, waarden=(1,))
    condition = Condition(test=test, zin=finding, plaats=HERE)
    conclusion = Conclusion(soort=Effect.FINDING, doel=finding)
    return Rule(id=key, titel=key, voorwaarden=(condition,), conclusie=conclusion, tekst=key, plaats=HERE)


def held(variable: Variable, value: int | None) -> tuple[int, int]:
    """Return a value as the engine holds it: a choice without order is a mask of options."""
    if value is None:
        return variable.lowest, variable.highest
    return (1 << value, 1 << value) if variable.options else (value, value)


def no_limit(rule: Rule, sentence: str) -> str:
    """Say that a condition cannot stand at its limit."""
    what = f'{rule.id}: "{sentence}" komt nooit op haar grens, want een andere voorwaarde gaat verder'
    return f"{what}.\nHaal de ruimste van de twee voorwaarden weg."


def no_other_side(rule: Rule, sentence: str) -> str:
    """Say that a condition cannot be crossed."""
    what = f'{rule.id}: "{sentence}" is niet te overschrijden: zonder deze voorwaarde zegt de regel hetzelfde'
    return f"{what}.\nKies een andere waarde of haal de voorwaarde weg."


def not_at_limit(rule: Rule, trial: Trial, facts: Facts) -> str:
    """Say that a rule does not fire at a limit."""
    what = f'{rule.id} geldt niet, terwijl "{trial.sentence}" op de grens staat en de rest ook klopt'
    return f"{what}:\n{shown(trial.limit, facts)}"


def still_across(rule: Rule, trial: Trial, crossing: Values, facts: Facts) -> str:
    """Say that a rule still fires across a limit."""
    what = f'{rule.id} geldt nog, terwijl "{trial.sentence}" niet klopt'
    return f"{what}:\n{shown({**trial.limit, **crossing}, facts)}"


def shown(values: Values, facts: Facts) -> str:
    """Return values as users read them, one per line."""
    return "\n".join(f"- {shown_value(name, value, facts)}" for name, value in values.items())


def shown_value(name: str, value: int, facts: Facts) -> str:
    """Return one value as users read it."""
    key, _, option = name.partition(":")
    if key not in facts.by_key:
        return f"de bevinding {name} geldt{'' if value else ' niet'}"
    if option:
        return f"{facts.by_key[key].opties[int(option)].naam}: {'ja' if value else 'nee'}"
    return f"{facts.by_key[key].naam}: {show_value(facts.by_key[key], value)}"
