"""What is changed in a certificate is told, by a slip of the hand or by somebody who seals it again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from strategiekeuze import UsageError
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.proof.complete.run import Ran, ran
from strategiekeuze.service.verification.certificate.check import SHOWN
from support.certificate_slips import as_bytes, at, changed, sealed
from support.certificates import WITH_FAULTS, fresh, problems, rules_in
from support.random_rules import seeded

if TYPE_CHECKING:
    from pathlib import Path

DECIDED = SHOWN.keys()
SLIPS = 250


def refused(document: dict[str, Any], folder: Path) -> bool:
    """Tell whether a certificate is refused, one way or the other."""
    try:
        return bool(problems(as_bytes(document), rules_in(WITH_FAULTS), folder))
    except UsageError as error:
        return bool(error.problems)


def test_every_slip_in_a_certificate_is_told(tmp_path: Path) -> None:
    random, good = seeded(7), json.loads(fresh(WITH_FAULTS))
    for _ in range(SLIPS):
        path, document = changed(random, good)
        assert refused(document, tmp_path), path


def test_whoever_seals_a_change_gets_no_false_profile_accepted(tmp_path: Path) -> None:
    random, good = seeded(11), json.loads(fresh(WITH_FAULTS))
    accepted = []
    for _ in range(SLIPS):
        path, document = changed(random, good)
        if not refused(sealed(document), tmp_path):
            accepted.append(path)
            assert isinstance(at(document, path), str)
            assert path[0] in ("regels", "uitkomsten", "tegenvoorbeelden") or path[1] not in DECIDED, path
            assert true_of_rules(document), path
    assert len(accepted) < SLIPS // 8


def true_of_rules(document: dict[str, Any]) -> bool:
    """Tell whether every profile of a certificate shows what it must, as the machine of the proof runs it."""
    ids = [each.id for each in rules_in(WITH_FAULTS).regels]
    both = [
        run_again(each["geldt"]).fired(ids.index(name)) and not run_again(each["net_niet"]).fired(ids.index(name))
        for name, each in document["regels"].items()
    ]
    picks = {name: run_again(each).pick for name, each in document["uitkomsten"].items() if each is not None}
    won = [pick is not None and (pick.strategy or "geen voorkeur") == name for name, pick in picks.items()]
    clashes = [run_again(each).pick is None for each in document["tegenvoorbeelden"]["een-strategie-per-trede"]]
    return all([*both, *won, *clashes])


def run_again(profile: str) -> Ran:
    answers, found = read_profile(profile, "proef", rules_in(WITH_FAULTS).feiten)
    assert found == ()
    return ran(Machine(rules_in(WITH_FAULTS), EngineChoice.EVALUATOR), answers)
