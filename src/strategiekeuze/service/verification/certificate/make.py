"""The certificate of a proof: profiles that anybody can run again, with the hash of the rules that they are about."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.model.certificate import ALWAYS, ONE, Certificate, RuleShown
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.proof.complete.contradictions import CODE as CLASH
from strategiekeuze.proof.complete.question import asking, example_of
from strategiekeuze.proof.complete.rules.witnesses import rule_witnesses
from strategiekeuze.proof.solver import TimeIsUpError
from strategiekeuze.service.profile.file import ProfileDraft, profile_text
from strategiekeuze.service.verification.certificate.file import certificate_bytes
from strategiekeuze.service.verification.example import nested
from strategiekeuze.service.verification.verify import asked_of

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import Verification
    from strategiekeuze.proof.complete.rules.witnesses import RuleWitnesses
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.service.verification.verify import Asked


def certificate(found: Verification, rules: RuleSet) -> bytes:
    """Return the certificate of what was proved, as canonical JSON: the same rules give the same bytes.

    Args:
        found: what `verify` gave for these rules; its time limit holds again.
        rules: the rule set.

    Raises:
        UsageError: when time is up before every profile is found; half a certificate is none.
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    try:
        return certificate_bytes(of_parts(found, rules, asked_of(rules, monotonic() + found.seconden)))
    except TimeIsUpError as error:
        what = "de tijd was om voordat het certificaat af was"
        raise UsageError(Problem("certificaat-niet-af", what, "Geef meer tijd met: --seconden N")) from error


def of_parts(found: Verification, rules: RuleSet, asked: Asked) -> Certificate:
    """Return the certificate, still without its seal."""
    witnesses = rule_witnesses(asked.found, asked.machine, len(rules.regels), asked.deadline)
    outcomes, holds = asked.found.outcomes, asked.found.holds
    return Certificate(
        regelset=rules.naam,
        versie=rules.versie,
        sha256=rules.sha256,
        eigenschappen={each.eigenschap: each.uitslag for each in found.eigenschappen},
        regels={rule.id: told(each, rules) for rule, each in zip(rules.regels, witnesses, strict=True)},
        uitkomsten={slug or NO_PREFERENCE: example(asked, rules, truth) for slug, truth in outcomes.items()},
        aanvaard={
            each.naam: example(asked, rules, outcomes[None], holds[place])
            for each, place in zip(rules.aanvaard, asked.accepted, strict=True)
        },
        tegenvoorbeelden=counterexamples(found, rules),
    )


def told(witnesses: RuleWitnesses, rules: RuleSet) -> RuleShown:
    """Return the witnesses of a rule."""
    return RuleShown(
        geldt=shown(witnesses.holds, rules), net_niet=shown(witnesses.just_not, rules), feit=witnesses.fact
    )


def example(asked: Asked, rules: RuleSet, *demands: Truth) -> str | None:
    """Return a profile on which these hold; None when it is proved that there is none.

    Raises:
        TimeIsUpError: when that is not clear in time.
    """
    return shown(example_of(asked.found, asking(asked.found, asked.deadline), *demands), rules)


def counterexamples(found: Verification, rules: RuleSet) -> dict[str, tuple[str, ...]]:
    """Return per property that one profile refutes the examples of its findings."""
    profiles: dict[str, tuple[str, ...]] = {}
    for each in found.bevindingen:
        name = ONE if each.code == CLASH else each.code
        if name in ALWAYS and each.voorbeeld is not None:
            answers, _ = read_values(nested(each.voorbeeld.profiel, rules), rules.feiten)
            profiles[name] = (*profiles.get(name, ()), profile_text(rules, ProfileDraft(answers)))
    return profiles


def shown(answers: Answers | None, rules: RuleSet) -> str | None:
    """Return a profile as a file that anybody can run."""
    return None if answers is None else profile_text(rules, ProfileDraft(answers))
