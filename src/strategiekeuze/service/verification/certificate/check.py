"""Check a certificate with nothing but `advise`: no solver, and no code of the proof.

A profile shows that something occurs: each claim of that kind is run again. That something never occurs no list of
profiles can show: of that is only checked that no profile in the certificate contradicts it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, UsageError
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.certificate import ALWAYS, HOLD, IN_WORDS, WIN
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.verification.certificate.claims import WRONG, claims_in, claims_wrong, names, pairs
from strategiekeuze.service.verification.certificate.file import AGAIN, read_certificate, seal_of
from strategiekeuze.service.verification.certificate.run import as_findings, refuted_named, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.certificate import Certificate
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import Verdict
    from strategiekeuze.service.verification.certificate.claims import Profiles

SHOWN = {**dict.fromkeys(ALWAYS, "weerlegd"), HOLD: "bewezen", WIN: "bewezen"}
"""Per property that profiles can show the verdict that they show; the other verdict is about every profile."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking a certificate gave.

    Attributes:
        profiles: how many profiles stand in it; of those that are the same one was run again.
        properties: of how many properties it tells.
        shown: of how many of those the profiles show that the verdict is right.
        refuted: the properties of which it tells that they do not hold, in words.
        unsettled: the properties of which it tells that there was no time for them, in words.
        problems: what does not agree.
    """

    profiles: int
    properties: int
    shown: int
    refuted: tuple[str, ...]
    unsettled: tuple[str, ...]
    problems: tuple[Problem, ...]


def check_file(file: str, rules: RuleSet) -> Checked:
    """Check the certificate in a file.

    Raises:
        UsageError: when the file is no certificate of these rules.
    """
    told = read_certificate(file)
    if told.sha256 != rules.sha256:
        raise UsageError(Problem("geen-certificaat", "dit certificaat hoort bij andere regels", AGAIN, Place(file)))
    claims, findings = tuple(claims_in(told)), as_findings(rules)
    profiles = [each.profile for each in claims if each.profile is not None]
    found = {profile: seen(profile, rules, findings) for profile in dict.fromkeys(profiles)}
    wrong = (*whole(told, rules, found), *names(told, rules), *claims_wrong(claims, found), *pairs(told, found))
    verdicts = told.eigenschappen
    return Checked(
        profiles=len(profiles),
        properties=len(verdicts),
        shown=sum(verdicts.get(name) == verdict for name, verdict in SHOWN.items()),
        refuted=in_words(told, "weerlegd"),
        unsettled=in_words(told, "tijd op"),
        problems=tuple(each.at(Place(file)) for each in dict.fromkeys((*wrong, *unfitting(told, found)))),
    )


def in_words(told: Certificate, verdict: Verdict) -> tuple[str, ...]:
    """Return the properties with a verdict, each as the sentence that is true when it holds."""
    return tuple(words for name, words in IN_WORDS.items() if told.eigenschappen.get(name) == verdict)


def whole(told: Certificate, rules: RuleSet, found: Profiles) -> Iterator[Problem]:
    """Yield what is wrong with a certificate as a whole."""
    if told.zegel != seal_of(told):
        yield Problem(WRONG, "dit certificaat is veranderd nadat het is gemaakt", AGAIN)
    for name, own in (("regelset", rules.naam), ("versie", rules.versie)):
        if getattr(told, name) != own:
            yield Problem(WRONG, f"{quoted(name)} klopt niet met de regels", AGAIN)
    if not found:
        yield Problem(WRONG, "in dit certificaat staat geen enkel profiel", AGAIN)


def unfitting(told: Certificate, found: Profiles) -> Iterator[Problem]:
    """Yield the properties whose verdict does not agree with what the certificate has profiles for."""
    strategies = [profile for name, profile in told.uitkomsten.items() if name != NO_PREFERENCE]
    shows = {what for run in found.values() if run for what in run.shows}
    against = {
        HOLD: any(rule.geldt is None for rule in told.regels.values()),
        WIN: None in strategies,
        **{name: refuted_named(name) in shows for name in ALWAYS},
    }
    for name, refuted in against.items():
        verdict = told.eigenschappen.get(name)
        if verdict == ("bewezen" if refuted else "weerlegd"):
            yield Problem(WRONG, f"{quoted(f'{name}: {verdict}')} klopt niet met de profielen", AGAIN)
