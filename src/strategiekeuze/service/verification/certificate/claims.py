"""What a certificate claims, and whether the profiles that were run again agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.certificate import ALWAYS, PROMISES, PROPERTIES
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.verification.certificate.file import AGAIN
from strategiekeuze.service.verification.certificate.run import class_named, outcome_named, refuted_named, rule_named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.certificate import Certificate, RuleShown
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.verification.certificate.run import Seen

    Profiles = Mapping[str, Seen | None]

WRONG = "certificaat-klopt-niet"


@dataclass(frozen=True, slots=True)
class Claim:
    """That the advice on a profile shows something, or does not; without a profile, that it is so for no profile."""

    what: str
    profile: str | None
    said: bool = True


def claims_in(told: Certificate) -> Iterator[Claim]:
    """Yield every claim of a certificate that a profile can show or contradict."""
    for name, rule in told.regels.items():
        yield Claim(rule_named(name), rule.geldt)
        if rule.geldt is not None:
            yield Claim(rule_named(name), rule.net_niet, said=False)
    yield from (Claim(outcome_named(name), profile) for name, profile in told.uitkomsten.items())
    yield from (Claim(class_named(name), profile) for name, profile in told.aanvaard.items())
    for name, profiles in told.tegenvoorbeelden.items():
        yield from (Claim(refuted_named(name), profile) for profile in profiles)


def claims_wrong(claims: tuple[Claim, ...], found: Profiles) -> Iterator[Problem]:
    """Yield the claims that do not agree with the advice, and those about what is no complete profile."""
    runs = [each for each in found.values() if each is not None]
    for claim in claims:
        run = None if claim.profile is None else found[claim.profile]
        if claim.profile is not None and run is None:
            yield Problem(WRONG, f"bij {quoted(claim.what)} staat geen volledig profiel", AGAIN)
        elif contradicted(claim, runs if run is None else [run]):
            yield Problem(WRONG, f"{quoted(claim.what)} klopt niet met het advies", AGAIN)


def contradicted(claim: Claim, runs: list[Seen]) -> bool:
    """Tell whether a profile of a claim does not show it, or, of one without profile, whether any profile does."""
    shown = {claim.what in run.shows for run in runs}
    return (claim.said if claim.profile is None else not claim.said) in shown


def names(told: Certificate, rules: RuleSet) -> Iterator[Problem]:
    """Yield what a certificate must speak of and does not, and what it may not speak of."""
    promised = [PROMISES] if rules.wiel.altijd_bij_meer else []
    refuted = {name for name in ALWAYS if told.eigenschappen.get(name) == "weerlegd"}
    parts = (
        ("eigenschap", told.eigenschappen, {*PROPERTIES, *promised}),
        ("regel", told.regels, set(rules.by_id)),
        ("uitkomst", told.uitkomsten, {*rules.wiel.by_slug, NO_PREFERENCE}),
        ("aanvaarde klasse", told.aanvaard, {each.naam for each in rules.aanvaard}),
        ("tegenvoorbeeld bij", told.tegenvoorbeelden, refuted),
    )
    for kind, spoken, wanted in parts:
        for name in sorted(wanted - spoken.keys()):
            yield Problem(WRONG, f"{quoted(f'{kind} {name}')} ontbreekt", AGAIN)
        for name in sorted(spoken.keys() - wanted):
            yield Problem(WRONG, f"{quoted(f'{kind} {name}')} hoort niet in dit certificaat", AGAIN)


def pairs(told: Certificate, found: Profiles) -> Iterator[Problem]:
    """Yield the rules of which the two profiles do not differ in exactly the fact that is named."""
    for name, rule in told.regels.items():
        if differing(rule, found) not in ({rule.feit}, None):
            what = f"bij {quoted(rule_named(name))} verschillen de twee profielen niet in precies één genoemd feit"
            yield Problem(WRONG, what, AGAIN)


def differing(rule: RuleShown, found: Profiles) -> set[str] | None:
    """Return the facts in which the profiles of a rule differ; none when it is told elsewhere that one is not whole."""
    if rule.geldt is None or rule.net_niet is None:
        return {""} if rule.net_niet is None else set()
    here, there = found[rule.geldt], found[rule.net_niet]
    if here is None or there is None:
        return None
    keys = here.states.keys() | there.states.keys()
    return {key for key in keys if here.states.get(key) != there.states.get(key)}
