"""Check a certificate with nothing but `advise`: no solver, and no code of the proof."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from strategiekeuze.errors import Place, Problem, StrategiekeuzeError, UsageError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.json_text import read_json
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.quoting import quoted
from strategiekeuze.service.advice import advise
from strategiekeuze.service.profiles import finished

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.rule import RuleSet

AGAIN = "Maak het certificaat opnieuw met: strategiekeuze regels bewijs --certificaat BESTAND"
PARTS = ("regels", "uitkomsten", "aanvaard")


class Claim(NamedTuple):
    """That an advice says something, or does not; without a profile it claims nothing."""

    what: str
    profile: object
    said: bool = True


def check_file(file: str, rules: RuleSet) -> tuple[int, tuple[Problem, ...]]:
    """Return how many profiles of a certificate were run again, and what does not agree.

    Raises:
        UsageError: when the file is no certificate of these rules.
    """
    text = read_text(file)
    found = text if isinstance(text, Problem) else read_json(text, file)
    if isinstance(found, Problem):
        raise UsageError(found if found is text else replace(found, remedy=AGAIN))
    if not isinstance(found, dict) or not all(isinstance(found.get(part), dict) for part in PARTS):
        raise UsageError(Problem("geen-certificaat", "dit is geen certificaat", AGAIN, Place(file)))
    if found.get("sha256") != rules.sha256:
        raise UsageError(Problem("geen-certificaat", "dit certificaat hoort bij andere regels", AGAIN, Place(file)))
    claims = [each for each in claims_in(found) if isinstance(each.profile, str)]
    wrong = [f"{quoted(each.what)} klopt niet met het advies" for each in claims if not agrees(each, rules)]
    absent = [f"{quoted(each)} ontbreekt" for each in wanted(rules) - {each.what for each in claims_in(found)}]
    return len(claims), tuple(Problem("certificaat-klopt-niet", each, AGAIN, Place(file)) for each in wrong + absent)


def wanted(rules: RuleSet) -> set[str]:
    """Return what a certificate must speak of."""
    return {f"regel {rule.id}" for rule in rules.regels} | {f"uitkomst {slug}" for slug in rules.wiel.by_slug}


def claims_in(found: Mapping[str, Any]) -> Iterator[Claim]:
    """Yield every claim of a certificate."""
    for rule, told in found["regels"].items():
        both = told if isinstance(told, dict) else {}
        yield from (Claim(f"regel {rule}", both.get(name), name == "geldt") for name in ("geldt", "net_niet"))
    yield from (Claim(f"uitkomst {outcome}", profile) for outcome, profile in found["uitkomsten"].items())
    yield from (Claim("uitkomst geen voorkeur", profile) for profile in found["aanvaard"].values())


def agrees(claim: Claim, rules: RuleSet) -> bool:
    """Tell whether the advice on a profile says what is claimed."""
    try:
        advice = advise(finished(*read_profile(str(claim.profile), "certificaat", rules.feiten), rules, None), rules)
    except StrategiekeuzeError:
        return False
    told = [rule for each in advice.strategieen for rule in (*each.voor, *each.tegen, *each.uitgesloten_door)]
    found = {rule for each in advice.bevindingen if each.uitslag == "waar" for rule in each.regels}
    fired = {f"regel {rule}" for rule in {*found, *(each.regel for each in (*told, *advice.aangewezen_door))}}
    return claim.said is (claim.what in {*fired, f"uitkomst {advice.strategie}", f"uitkomst {advice.uitkomst}"})
