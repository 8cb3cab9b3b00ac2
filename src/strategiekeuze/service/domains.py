"""Advise for the organisation and for every domain, and say where and why the domains differ."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice
from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.explain.domains.reasons import alike, domain_advice
from strategiekeuze.explain.domains.text import NAMES, text_of, values_for
from strategiekeuze.model.answers import Answer, Origin
from strategiekeuze.model.domains import DomainComparison, DomainGroup
from strategiekeuze.model.facts import Lookup
from strategiekeuze.service.advice import advise
from strategiekeuze.service.profile.reading import profile_for
from strategiekeuze.service.rules import chosen_rules
from strategiekeuze.service.text_parts import text_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.model.advice import Advice
    from strategiekeuze.model.domains import AlikeDomains, DomainAdvice
    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

FOLDER = "teksten/domeinen"


def advise_all_domains(
    profile: Profile | Mapping[str, object] | ReadProfile,
    rules: RuleSet | None = None,
    *,
    motor: EngineChoice | str = EngineChoice.AUTO,
) -> DomainComparison:
    """Return the advice for the organisation beside that for each domain, and why they differ.

    The first domain of the wheel stands for the organisation as a whole. Every advice uses the same answers. A fact
    that follows from the domain and that the profile states itself counts for the profile's own domain only, or for
    the organisation when the profile names no domain.

    Args:
        profile: as for `advise`.
        rules: a rule set from `load_rules`; without it the wheel's.
        motor: as for `advise`.

    Raises:
        ProfileError: the profile is not usable.
        RulesError: the rule set or a text about domains is malformed.
        UsageError: the rule set has no domains, or an argument does not fit.
    """
    rule_set = chosen_rules(rules)
    fact = domain_fact(rule_set)
    read = profile_for(profile, rule_set, None)
    advices = {
        option.naam: advise(for_domain(read, index, fact, rule_set), rule_set, motor=motor)
        for index, option in enumerate(fact.opties)
    }
    whole, *rest = [domain_advice(name, advice) for name, advice in advices.items()]
    stated = read.answers.values.get(fact.sleutel)
    followers = following(fact, rule_set)
    draft = DomainComparison(
        gemeente=read.municipality.naam,
        adviezen=(whole, *rest),
        groepen=tuple(groups(whole, rest, advices, rule_set)),
        eigen_domein=fact.opties[stated.value].naam if stated else "",
        eigen_feiten=tuple(each.naam for each in followers if is_stated(each, read)),
        volgt_uit_domein=tuple(each.naam for each in followers),
        meldingen=read.notes,
        voorbehoud=rule_set.wiel.voorbehoud,
        tekst="",
    )
    return draft.model_copy(update={"tekst": text_of(draft, text_parts(FOLDER, NAMES, values_for))})


def domain_fact(rules: RuleSet) -> Fact:
    """Return the fact that names the domain.

    Raises:
        UsageError: when the rule set has none.
    """
    found = rules.domain_fact
    if found is None:
        remedy = "Laat --alle-domeinen weg."
        raise UsageError(Problem("geen-domeinen", "deze regelset kent geen domeinen", remedy))
    return found


def following(domain: Fact, rules: RuleSet) -> tuple[Fact, ...]:
    """Return the facts that follow from the domain alone."""
    return tuple(
        fact
        for fact in rules.feiten.feiten
        if isinstance(fact.afleiding, Lookup) and fact.afleiding.van == domain.sleutel
    )


def is_stated(fact: Fact, profile: ReadProfile) -> bool:
    """Tell whether the profile states a fact itself."""
    found = profile.answers.values.get(fact.sleutel)
    return found is not None and found.origin is Origin.PROFILE


def for_domain(profile: ReadProfile, option: int, fact: Fact, rules: RuleSet) -> ReadProfile:
    """Return a profile about one domain; in another domain than its own, what follows from the domain is not stated."""
    stated = profile.answers.values.get(fact.sleutel)
    own = option == (stated.value if stated else 0)
    gone = frozenset[str]() if own else frozenset(each.sleutel for each in following(fact, rules))
    kept = {key: answer for key, answer in profile.answers.values.items() if key not in gone}
    answer = stated if own and stated else Answer(option, fact.opties[option].naam)
    return replace(profile, answers=replace(profile.answers, values={**kept, fact.sleutel: answer}))


def groups(
    whole: DomainAdvice, rest: Sequence[DomainAdvice], advices: Mapping[str, Advice], rules: RuleSet
) -> Iterator[DomainGroup]:
    """Yield the domains by advice: first those that get what the organisation gets."""
    outcomes = list(dict.fromkeys([outcome(each) for each in (whole, *rest)]))
    ordered = sorted(rest, key=lambda each: outcomes.index(outcome(each)))
    for found, together in groupby(ordered, key=outcome):
        members = list(together)
        yield DomainGroup(
            domeinen=tuple(each.domein for each in members),
            advies=members[0].advies,
            uitkomst=members[0].uitkomst,
            strategie=found[1],
            zelfde_advies=found == outcome(whole),
            delen=tuple(divided(whole, members, advices, rules)),
        )


def outcome(advice: DomainAdvice) -> tuple[str, str | None]:
    """Return what makes two advices the same; which strategy leads says nothing when too little is known."""
    return advice.uitkomst, advice.strategie if advice.uitkomst == "advies" else None


def divided(
    whole: DomainAdvice, members: Sequence[DomainAdvice], advices: Mapping[str, Advice], rules: RuleSet
) -> Iterator[AlikeDomains]:
    """Yield the domains of one advice by the reasons for it."""
    found: dict[AlikeDomains, list[str]] = {}
    for each in members:
        reasons = alike(advices[whole.domein], advices[each.domein], rules)
        found.setdefault(reasons, []).append(each.domein)
    yield from (reasons.model_copy(update={"domeinen": tuple(names)}) for reasons, names in found.items())
