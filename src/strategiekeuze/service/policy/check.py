"""Check existing policy: lay it beside a profile and its advice."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.explain.texts import Texts
from strategiekeuze.model.identity import ByIdentity
from strategiekeuze.model.policy import Policy
from strategiekeuze.model.policy_check import CheckReceipt
from strategiekeuze.policy.check.build import Court, Matter, check_of
from strategiekeuze.policy.check.wording import Wording
from strategiekeuze.service.advice import advise, engine_choice
from strategiekeuze.service.day import day_given
from strategiekeuze.service.profile.reading import profile_for
from strategiekeuze.service.receipt import encoded, normal, profile_hash, sha256
from strategiekeuze.service.rules import chosen_rules, load_rules, policy_rules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from strategiekeuze.model.policy_check import PolicyCheck
    from strategiekeuze.model.profile import Profile
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

KIND = "toets"
"""The kind of rule set that judges policy."""


def check_policy(
    profile: Profile | Mapping[str, object] | ReadProfile,
    policy: Policy,
    rules: RuleSet | None = None,
    *,
    with_proposals: bool = False,
    check_rules: RuleSet | None = None,
    day: date | str | None = None,
    motor: EngineChoice | str = EngineChoice.AUTO,
) -> PolicyCheck:
    """Judge a policy beside the advice on a profile.

    Args:
        profile: as for `advise`.
        policy: what `read_policy` returned.
        rules: the rules of the wheel from `load_rules`; without it the wheel's.
        with_proposals: whether statements count that nobody confirmed yet.
        check_rules: the rules that judge, from `load_rules`; without it those that come with the program.
        day: of the check, a date or a text such as 2026-01-31; without it today.
        motor: as for `advise`.

    Raises:
        ProfileError: the profile is not usable.
        RulesError: a rule set is malformed, or its facts are not those of a policy.
        ContradictionError: two rules designate different outcomes on one rung.
        UsageError: an argument does not fit.
    """
    rule_set, engines = chosen_rules(rules), engine_choice(motor)
    if not isinstance(with_proposals, bool):
        what = "with_proposals is geen ja of nee"
        raise UsageError(Problem("verkeerd-gebruik", what, "Geef True of False."))
    on = day_given(day)
    if not isinstance(policy, Policy):
        raise UsageError(Problem("geen-beleid", "dit is geen beleid", "Geef wat read_policy teruggaf."))
    judging = usual_check_rules() if check_rules is None else judging_rules(check_rules)
    read = profile_for(profile, rule_set, None)
    matter = Matter(
        policy=policy,
        advice=advise(read, rule_set, motor=engines),
        rules=rule_set,
        day=on,
        with_proposals=with_proposals,
        receipt=receipt_of(rule_set, judging, read, policy),
    )
    return check_of(matter, court_for(judging, engines))


def check_json(check: PolicyCheck, *, ascii_only: bool = False) -> str:
    """Return a check as JSON that people can read, every text in NFC; the same check gives the same bytes."""
    document = normal(check.model_dump(mode="json"))
    return json.dumps(document, ensure_ascii=ascii_only, indent=2) + "\n"


def judging_rules(rules: RuleSet) -> RuleSet:
    """Return rules that judge policy.

    Raises:
        UsageError: when these are rules of another kind.
    """
    if chosen_rules(rules).soort == KIND:
        return rules
    what = f'dit zijn geen toetsregels: de soort van deze regelset is "{rules.soort}"'
    raise UsageError(Problem("geen-toetsregels", what, "Noem een map met toetsregels."))


@cache
def usual_check_rules() -> RuleSet:
    """Return the rules that judge policy, read once per process.

    Raises:
        RulesError: with every problem, sorted by place.
    """
    return load_rules(policy_rules())


def court_for(rules: RuleSet, engines: EngineChoice) -> Court:
    """Return the compiled rules that judge, made once per rule set and choice of engines."""
    return _court(ByIdentity(rules), engines)


@lru_cache(maxsize=8)
def _court(key: ByIdentity[RuleSet], engines: EngineChoice) -> Court:
    return Court(Machine(key.held, engines), Texts(key.held), Wording(key.held))


def receipt_of(rules: RuleSet, judging: RuleSet, read: ReadProfile, policy: Policy) -> CheckReceipt:
    """Return what is needed to repeat the check."""
    return CheckReceipt(
        regelset_versie=rules.versie,
        regelset_sha256=rules.sha256,
        toetsregels_versie=judging.versie,
        toetsregels_sha256=judging.sha256,
        profiel_sha256=profile_hash(read),
        beleid_sha256=policy_hash(policy),
    )


def policy_hash(policy: Policy) -> str:
    """Return the hash over a policy as read, whatever the layout of its file."""
    return sha256(encoded(normal(without_places(asdict(policy)))))


def without_places(value: object) -> object:
    """Return values without where they stand in a file, and without the hash of that file."""
    if isinstance(value, dict):
        return {key: without_places(each) for key, each in value.items() if key not in ("place", "sha256")}
    return [without_places(each) for each in value] if isinstance(value, list | tuple) else value
