"""The certificate of a proof: a fresh one always holds, and what is changed in it is told."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from subprocess import run
from typing import TYPE_CHECKING, Any

import pytest

from strategiekeuze import RuleSet, UsageError, verify
from strategiekeuze.cli.regels.bewijs import certificate_lines
from strategiekeuze.model.certificate import IN_WORDS, PROPERTIES
from strategiekeuze.model.rule import AcceptedClass, Conclusion, Condition, Effect, FindingHolds
from strategiekeuze.service.verification.certificate.check import check_file
from strategiekeuze.service.verification.certificate.make import certificate
from support.broken_files import SMALL_RULES
from support.certificate_slips import as_bytes, at, emptied, sealed
from support.certificates import WITH_FAULTS, fresh, problems, rules_in
from support.few_profiles import few_rules
from support.random_rules import HERE, seeded
from support.small_wheel import argues, rule, rules_of
from support.whole_by_hand import random_whole

if TYPE_CHECKING:
    from random import Random

ROOT = Path(__file__).parents[3]
EXAMPLES = sorted((ROOT / "examples").glob("*/regels"))
TOGETHER = "deelnemers: 5\nreistijd: 0\nbesluit: nee\n"
"""A profile with an advice."""


def told(document: dict[str, Any], folder: Path, rules: Path = WITH_FAULTS) -> list[str]:
    """Return what is wrong with a certificate whose seal fits."""
    return problems(as_bytes(sealed(document)), rules_in(rules), folder)


def accepting(random: Random) -> RuleSet:
    """Return random rules, with an accepted class in the words of one of them."""
    rules = few_rules(random)
    like = rules.regels[0]
    kept = AcceptedClass(naam="stil", waarom="-", door="-", op="-", voorwaarden=like.voorwaarden, plaats=like.plaats)
    return rules.model_copy(update={"aanvaard": (kept,)})


@pytest.mark.parametrize("folder", [SMALL_RULES, *EXAMPLES], ids=lambda folder: folder.parent.name)
def test_a_fresh_certificate_holds_for_every_rule_set_that_we_have(folder: Path, tmp_path: Path) -> None:
    assert problems(fresh(folder), rules_in(folder), tmp_path) == []


@pytest.mark.parametrize("kind", [few_rules, accepting, random_whole])
@pytest.mark.parametrize("seed", [3, 1070, 1119])
def test_a_fresh_certificate_of_random_rules_holds(kind: Any, seed: int, tmp_path: Path) -> None:  # noqa: ANN401
    rules = kind(seeded(seed))
    content = certificate(verify(rules, seconds=120), rules)
    assert problems(content, rules, tmp_path) == []
    document = json.loads(content)
    rule_set = next(name for name, each in document["regels"].items() if each["geldt"] is not None)
    document["regels"][rule_set]["geldt"] = document["regels"][rule_set]["net_niet"]
    assert problems(as_bytes(sealed(document)), rules, tmp_path) != []


@pytest.mark.parametrize(
    ("path", "value", "what"),
    [
        (("regels", "VER-01", "geldt"), None, '"elke-regel-kan-gelden: bewezen" klopt niet met de profielen'),
        (("regels", "VER-01", "net_niet"), None, '"regel VER-01" klopt niet met het advies'),
        (("regels", "VER-01", "geldt"), "deelnemers: 2\n", 'bij "regel VER-01" staat geen volledig profiel'),
        (("regels", "VER-01", "geldt"), "- x", 'bij "regel VER-01" staat geen volledig profiel'),
        (
            ("regels", "VER-05", "feit"),
            "reistijd",
            'bij "regel VER-05" verschillen de twee profielen niet in precies één genoemd feit',
        ),
        (("uitkomsten", "samen"), None, '"uitkomst samen" klopt niet met het advies'),
        (("uitkomsten", "geen voorkeur"), None, '"uitkomst geen voorkeur" klopt niet met het advies'),
        (("eigenschappen", "altijd-een-antwoord"), "bewezen", "klopt niet met de profielen"),
        (("eigenschappen", "een-strategie-per-trede"), "tijd op", "hoort niet in dit certificaat"),
        (("eigenschappen", "nooit-alles-uitgesloten"), "weerlegd", "ontbreekt"),
        (("eigenschappen", "elke-strategie-kan-winnen"), "bewezen", "klopt niet met de profielen"),
        (("eigenschappen", "elke-regel-kan-gelden"), "weerlegd", "klopt niet met de profielen"),
        (
            ("tegenvoorbeelden", "altijd-een-antwoord", 0),
            "deelnemers: 5\nreistijd: 0\nbesluit: nee\n",
            "tegenvoorbeeld",
        ),
        (("versie",), "9", '"versie" klopt niet met de regels'),
        (("regelset",), "Anders", '"regelset" klopt niet met de regels'),
    ],
)
def test_what_is_false_is_told_also_when_the_seal_fits(
    path: tuple[str, ...], value: object, what: str, tmp_path: Path
) -> None:
    document = json.loads(fresh(WITH_FAULTS))
    at(document, path[:-1])[path[-1]] = value
    assert any(what in each for each in told(document, tmp_path)), told(document, tmp_path)


def test_a_certificate_without_profiles_never_holds(tmp_path: Path) -> None:
    document = emptied(json.loads(fresh(WITH_FAULTS)))
    assert told(document, tmp_path) == ["in dit certificaat staat geen enkel profiel"]


def test_the_checker_knows_the_properties_that_are_proved_by_the_same_words() -> None:
    proved = {each.eigenschap: each.naam for each in verify(rules_in(SMALL_RULES)).eigenschappen}
    assert proved == {name: IN_WORDS[name] for name in PROPERTIES}


def test_what_a_certificate_refutes_is_told_apart_from_what_it_does_not_know(tmp_path: Path) -> None:
    document = json.loads(fresh(SMALL_RULES))
    document["eigenschappen"] |= {"elke-regel-telt": "weerlegd", "elk-argument-eenmaal": "tijd op"}
    file = tmp_path / "certificaat.json"
    file.write_bytes(as_bytes(sealed(document)))
    checked = check_file(str(file), rules_in(SMALL_RULES))
    assert checked.refuted == (
        "elk volledig profiel krijgt een strategie, of hoort bij een aanvaarde klasse zonder voorkeur",
        "elke regel kan een advies veranderen",
    )
    assert checked.unsettled == ("geen twee argumenten betekenen hetzelfde",)
    assert [*certificate_lines(checked)][3:] == [
        "Let op, dit is volgens het certificaat niet waar:",
        *(f"- {each}" for each in checked.refuted),
        "Let op, dit is volgens het certificaat niet bewezen:",
        "- geen twee argumenten betekenen hetzelfde",
    ]


def test_a_rule_that_always_holds_and_one_that_never_does_have_no_profile_beside_it(tmp_path: Path) -> None:
    known = Conclusion(soort=Effect.FINDING, doel="bekend")
    always = Condition(test=FindingHolds(bevinding="bekend", geldt=True), zin="bekend", plaats=HERE)
    first = rule("R-1", "a", argues("noord", 1)).model_copy(update={"voorwaarden": (always,)})
    never = rule("R-2", "a -a", argues("oost", 1))
    rules = rules_of(first, never, rule("R-3", "a", known), rule("R-4", "-a", known))
    content = certificate(verify(rules), rules)
    both = json.loads(content)["regels"]
    assert (both["R-1"]["geldt"] is None, both["R-1"]["net_niet"], both["R-1"]["feit"]) == (False, None, "")
    assert both["R-2"] == {"geldt": None, "net_niet": None, "feit": ""}
    assert problems(content, rules, tmp_path) == []


def test_half_a_certificate_is_none() -> None:
    rules = rules_in(SMALL_RULES)
    found = verify(rules).model_copy(update={"seconden": 1e-9})
    with pytest.raises(UsageError, match="de tijd was om voordat het certificaat af was"):
        certificate(found, rules)


def test_the_checker_needs_no_solver_and_nothing_of_the_proof(tmp_path: Path) -> None:
    file = tmp_path / "certificaat.json"
    file.write_bytes(fresh(SMALL_RULES))
    program = (
        "import sys\n"
        "sys.modules['z3'] = sys.modules['strategiekeuze.proof'] = None\n"
        "from strategiekeuze.service.verification.certificate.check import check_file\n"
        "from strategiekeuze.service.rules import load_rules\n"
        f"print(len(check_file({str(file)!r}, load_rules({str(SMALL_RULES)!r})).problems))\n"
    )
    ended = run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.stdout, ended.stderr) == ("0\n", "")
