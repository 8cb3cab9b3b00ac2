"""Say what is not known: the strategies still possible, what can still change the advice, and what to ask next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.engine.asking import next_question
from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.engine.relevance import relevant_facts
from strategiekeuze.engine.standing import standing_of
from strategiekeuze.language.profile.responses import answerable
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.found import Question
from strategiekeuze.model.unknown import OpenFact, Unknown
from strategiekeuze.service.advice import adviser_for
from strategiekeuze.service.profile.reading import profile_for
from strategiekeuze.service.rules import chosen_rules

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from strategiekeuze.engine.standing import Standing
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile


def open_questions(profile: Profile | Mapping[str, object] | ReadProfile, rules: RuleSet | None = None) -> Unknown:
    """Return what is not known of a municipality, and what that leaves open.

    Args:
        profile: as for `advise`.
        rules: a rule set from `load_rules`; without it the wheel's.

    Raises:
        ProfileError: the profile is not usable; carries every problem.
        RulesError: the rule set is malformed.
        ContradictionError: two rules designate different strategies on one rung.
        UsageError: the profile was read for another rule set, or is no profile.
    """
    rule_set = chosen_rules(rules)
    return unknown_in(profile_for(profile, rule_set, None).answers, rule_set)


def unknown_in(answers: Answers, rules: RuleSet, skipped: Collection[str] = ()) -> Unknown:
    """Return what these answers leave open; a fact that is skipped is not asked again, but stays open.

    A fact that a profile cannot miss is asked first, whatever it does.
    """
    machine = adviser_for(rules, EngineChoice.EVALUATOR).machine
    standing = standing_of(machine, answers)
    relevant = relevant_facts(machine.program, machine.scheme, standing.look)
    still_open = answerable_facts(rules, answers)
    required = (fact for fact in still_open if fact.verplicht and fact.sleutel not in skipped)
    wanted = wanted_facts(standing, relevant - set(skipped))
    asked = next(required, None) or next_question(
        machine, answers, [fact for fact in still_open if fact.sleutel in wanted]
    )
    possible = standing.look.possible.strategies
    return Unknown(
        strategie=standing.pick.strategy,
        leidend=rules.wiel.name_of(standing.pick.strategy),
        zekerheid=standing.certainty,
        aannames=tuple(rules.feiten.by_key[key].aanname_in_woorden for key in standing.assumptions),
        mogelijk=possible,
        namen=tuple(map(rules.wiel.name_of, possible)),
        vraag=Question(feit=asked.sleutel, naam=asked.naam, vraag=asked.vraag) if asked else None,
        feiten=tuple(open_fact(fact, relevant) for fact in still_open),
    )


def wanted_facts(standing: Standing, relevant: Collection[str]) -> Collection[str]:
    """Return which of the relevant facts may be asked, none when the advice is certain.

    Assumptions are asked when nothing but those keeps the advice from being certain.
    """
    return {*standing.assumptions} & {*relevant} if standing.certainty is Certainty.FIRM_IF else relevant


def answerable_facts(rules: RuleSet, answers: Answers | None = None) -> list[Fact]:
    """Return the facts that a person can answer and that are not known; what follows from others is not among them."""
    known = answers.values if answers else {}
    return [
        fact
        for fact in rules.feiten.feiten
        if answerable(fact) and fact.afleiding is None and fact.sleutel not in known
    ]


def open_fact(fact: Fact, relevant: Collection[str]) -> OpenFact:
    """Return an open fact with what it can do."""
    return OpenFact(feit=fact.sleutel, naam=fact.naam, vraag=fact.vraag, kan_veranderen=fact.sleutel in relevant)
