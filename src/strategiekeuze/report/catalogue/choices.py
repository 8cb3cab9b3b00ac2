"""What can be filled in for each parameter of a sentence: from the facts, the wheel and the rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.grammar import parameters_in
from strategiekeuze.language.values import bounds
from strategiekeuze.model.facts import NUMBERS, Facts, Kind
from strategiekeuze.model.rule import Effect, Operator
from strategiekeuze.report.catalogue.content import Choice, Value
from strategiekeuze.report.catalogue.prose import prose

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.rule import RuleSet

SEVERAL = frozenset({Operator.ONE_OF, Operator.NONE_OF, Operator.CONTAINS, Operator.LACKS})


def choices_of(sentences: Sequence[Sentence], rules: RuleSet) -> tuple[Choice, ...]:
    """Return what can be filled in, once for each parameter of these sentences."""
    found: dict[str, Choice] = {}
    for sentence in sentences:
        for name in parameters_in(sentence.form):
            found[name] = wider(found.get(name), choice(name, sentence, rules))
    return tuple(found.values())


def wider(one: Choice | None, other: Choice) -> Choice:
    """Return what two sentences about one thing allow: some take several values, others only one."""
    words = prose()["waarden"]
    if one is None or one.words == other.words:
        return other
    return replace(other, words=words["soms meer"]) if {words["meer"], words["soms meer"]} & {one.words} else other


def choice(name: str, sentence: Sentence, rules: RuleSet) -> Choice:
    """Return what can be filled in for one parameter."""
    words, group = prose()["waarden"], rules.feiten.groups.get(name, ())
    if name == "strategie":
        return Choice(name, words["een"], tuple(Value(each.naam) for each in rules.wiel.strategieen))
    if name == "bevinding":
        return Choice(name, words[name], tuple(Value(each, ", ".join(ids)) for each, ids in findings_in(rules).items()))
    if group and name == sentence.fact:
        return Choice(name, words["een"], tuple(Value(fact.naam) for fact in group))
    compared = compared_with(sentence, rules.feiten)
    if compared is not None:
        return value(name, compared, sentence)
    return Choice(name, words["telling" if sentence.finding else name])


def compared_with(sentence: Sentence, facts: Facts) -> Fact | None:
    """Return the fact whose values a sentence takes; of a group the first, None when it speaks of no fact."""
    group = facts.groups.get(sentence.fact, ())
    return group[0] if group else facts.by_key.get(sentence.fact)


def value(name: str, fact: Fact, sentence: Sentence) -> Choice:
    """Return what the value of a fact can be."""
    words = prose()["waarden"]
    if fact.soort in NUMBERS:
        number = words[str(fact.soort)].format(bereik=bounds(fact))
        unit = words["eenheid"].format(waarde=number, eenheid=fact.eenheid) if fact.eenheid else number
        return Choice(name, unit)
    several = Operator(sentence.operator) in SEVERAL and fact.soort is not Kind.YES_NO
    return Choice(name, words["meer" if several else "een"], tuple(Value(each.naam) for each in fact.opties))


def findings_in(rules: RuleSet) -> Mapping[str, tuple[str, ...]]:
    """Return every finding that the rules conclude, with the ids of those rules."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in rules.regels:
        if rule.conclusie.soort is Effect.FINDING:
            found[rule.conclusie.doel] = (*found.get(rule.conclusie.doel, ()), rule.id)
    return found
