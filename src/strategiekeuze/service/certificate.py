"""The certificate of a proof: profiles that anybody can run again, with the hash of the rules that they are about."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from strategiekeuze.proof.complete.question import asking, example_of
from strategiekeuze.proof.complete.rule_witnesses import rule_witnesses
from strategiekeuze.proof.solver import TimeIsUpError
from strategiekeuze.service.profile_file import ProfileDraft, profile_text
from strategiekeuze.service.receipt import encoded, normal
from strategiekeuze.service.verification import asked_of

if TYPE_CHECKING:
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.model.verification import Verification
    from strategiekeuze.proof.complete.rule_witnesses import RuleWitnesses
    from strategiekeuze.proof.logic import Truth
    from strategiekeuze.service.verification import Asked

FORMAT = 1
NO_PREFERENCE = "geen voorkeur"


def certificate(found: Verification, rules: RuleSet) -> bytes:
    """Return the certificate of what was proved, as canonical JSON: the same rules give the same bytes.

    Args:
        found: what `verify` gave for these rules; its time limit holds again.
        rules: the rule set.

    Raises:
        EngineDifferenceError: the engine does not confirm what the solver found.
    """
    asked = asked_of(rules, monotonic() + found.seconden)
    witnesses = rule_witnesses(asked.found, asked.machine, len(rules.regels), asked.deadline)
    document = {
        "formaat": FORMAT,
        "regelset": rules.naam,
        "versie": rules.versie,
        "sha256": rules.sha256,
        "eigenschappen": {each.eigenschap: each.uitslag for each in found.eigenschappen},
        "regels": {rule.id: told(each, rules) for rule, each in zip(rules.regels, witnesses, strict=True)},
        "uitkomsten": {
            slug or NO_PREFERENCE: example(asked, rules, truth) for slug, truth in asked.found.outcomes.items()
        },
        "aanvaard": {
            each.naam: example(asked, rules, asked.found.outcomes[None], asked.found.holds[place])
            for each, place in zip(rules.aanvaard, asked.accepted, strict=True)
        },
    }
    return encoded(normal(document))


def told(witnesses: RuleWitnesses, rules: RuleSet) -> dict[str, object]:
    """Return the witnesses of a rule."""
    both = {"geldt": shown(witnesses.holds, rules), "net_niet": shown(witnesses.just_not, rules)}
    return {**both, "feit": witnesses.fact}


def example(asked: Asked, rules: RuleSet, *demands: Truth) -> str | None:
    """Return a profile on which these hold; None when there is none, or time is up."""
    try:
        return shown(example_of(asked.found, asking(asked.found, asked.deadline), *demands), rules)
    except TimeIsUpError:
        return None


def shown(answers: Answers | None, rules: RuleSet) -> str | None:
    """Return a profile as a file that anybody can run."""
    return None if answers is None else profile_text(rules, ProfileDraft(answers))
