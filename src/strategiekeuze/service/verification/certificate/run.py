"""Run a profile of a certificate again, with nothing but `advise`: no solver, and no code of the proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import ContradictionError, ProfileError
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.model.certificate import ANSWERED, ONE, OPEN
from strategiekeuze.model.facts import DESCRIPTIVE, Kind
from strategiekeuze.model.rule import Conclusion, Effect, Rule
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.advice import advise
from strategiekeuze.service.profile.reading import finished

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.rule import AcceptedClass, RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile


@dataclass(frozen=True, slots=True)
class Seen:
    """What the advice on one profile shows.

    Attributes:
        shows: the rules that hold, the outcome, the accepted classes of it, and the property that it refutes.
        states: what the profile states, by key of the fact.
    """

    shows: frozenset[str]
    states: Mapping[str, object]


def rule_named(name: str) -> str:
    """Return what a certificate says of a rule."""
    return f"regel {name}"


def outcome_named(name: str) -> str:
    """Return what a certificate says of an outcome."""
    return f"uitkomst {name}"


def class_named(name: str) -> str:
    """Return what a certificate says of an accepted class."""
    return f"aanvaarde klasse {name}"


def refuted_named(name: str) -> str:
    """Return what a certificate says of a property that a profile refutes."""
    return f"tegenvoorbeeld bij {name}"


def as_findings(rules: RuleSet) -> RuleSet:
    """Return a rule set in which every rule and every accepted class concludes a finding.

    An advice with these shows each rule that holds, also where the real one is overruled or is no advice at all.
    """
    own = [rule if rule.conclusie.soort is Effect.FINDING else as_finding(rule) for rule in rules.regels]
    classes = [as_finding(rule_of(each, rules.regels[0])) for each in rules.aanvaard]
    return rules.model_copy(update={"regels": (*own, *classes)})


def as_finding(rule: Rule) -> Rule:
    """Return a rule that concludes a finding that nothing reads: no name in a rule has a quotation mark inside."""
    return rule.model_copy(update={"conclusie": Conclusion(soort=Effect.FINDING, doel=f'regel "{rule.id}" geldt')})


def rule_of(accepted: AcceptedClass, like: Rule) -> Rule:
    """Return a rule that holds for every profile in an accepted class."""
    return like.model_copy(update={"id": class_named(accepted.naam), "voorwaarden": accepted.voorwaarden})


def seen(profile: str, rules: RuleSet, findings: RuleSet) -> Seen | None:
    """Return what the advice on a profile shows; None when it is no complete profile.

    Args:
        profile: the text of a file.
        rules: the rule set.
        findings: the same as findings.
    """
    try:
        read = finished(*read_profile(profile, "certificaat", rules.feiten), rules, None)
    except ProfileError:
        return None
    if not complete(read.answers, rules.feiten):
        return None
    judged = advise(read, findings).bevindingen
    holding = frozenset(name for each in judged if each.uitslag == "waar" for name in each.regels)
    classes = holding & {class_named(each.naam) for each in rules.aanvaard}
    fired = {rule_named(name) for name in holding - classes}
    return Seen(frozenset({*fired, *outcome(read, rules, classes)}), stated(read.answers))


def outcome(read: ReadProfile, rules: RuleSet, classes: frozenset[str]) -> set[str]:
    """Return what an advice shows: its outcome, the accepted classes when it has none, the property it refutes."""
    try:
        advice = advise(read, rules)
    except ContradictionError:
        return {refuted_named(ONE)}
    if advice.uitkomst != NO_PREFERENCE:
        return {outcome_named(advice.strategie or advice.uitkomst)}
    shut = bool(advice.strategieen) and all(each.uitgesloten_door for each in advice.strategieen)
    return {outcome_named(NO_PREFERENCE), *(classes or {refuted_named(OPEN if shut else ANSWERED)})}


def complete(answers: Answers, facts: Facts) -> bool:
    """Tell whether a profile states every fact that does not follow from others, and each option of a list."""
    wanted = [fact for fact in facts.feiten if fact.afleiding is None and fact.soort not in DESCRIPTIVE]
    whole = {fact.sleutel: fact.everything if fact.soort is Kind.LIST else 0 for fact in wanted}
    return all(key in answers.values and answers.values[key].known == known for key, known in whole.items())


def stated(answers: Answers) -> dict[str, object]:
    """Return what a profile states, to compare it with another."""
    texts = {key: answers.text_of(key) for key in answers.texts}
    return {**texts, **{key: (each.value, each.known) for key, each in answers.values.items()}}
