"""The verdict on a choice: beside the advice, on the wheel, and as sure as the advice is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from strategiekeuze import check_policy
from support.policies import DAY, PROPOSAL, SOUND, checked, choosing, rules_in

ADVISED = {
    "ijking/den-haag-2023": "verankeren",
    "ijking/utrecht-2016": "verankeren",
    "ijking/amsterdam-2024": "federatief",
    "ijking/meierijstad-2018": "verankeren",
    "ijking/huizen-2019": "inzicht",
    "ijking/waadhoeke-2022": "regio",
    "ijking/alphen-aan-den-rijn-2016": "proeftuin",
    "ijking/woensdrecht-2017": "fundament",
    "ijking/tilburg-2022": "opgave",
}
OPPOSITE = {"verankeren": "regio", "federatief": "inzicht", "inzicht": "federatief", "regio": "verankeren"}
OPPOSITE |= {"proeftuin": "verantwoord", "fundament": "opgave", "opgave": "fundament"}

ALSO_ACCEPTED = [
    ("ijking/den-haag-2023", "federatief", "verenigbaar"),
    ("ijking/den-haag-2023", "verantwoord", "let-op"),
    ("ijking/utrecht-2016", "opgave", "let-op"),
    ("ijking/amsterdam-2024", "verankeren", "verenigbaar"),
    ("ijking/meierijstad-2018", "opgave", "let-op"),
    ("ijking/meierijstad-2018", "inzicht", "let-op"),
    ("ijking/huizen-2019", "fundament", "let-op"),
    ("ijking/huizen-2019", "opgave", "strijdig"),  # the wheel excludes it: the profile names no opgave
    ("ijking/alphen-aan-den-rijn-2016", "inzicht", "let-op"),
    ("ijking/woensdrecht-2017", "proeftuin", "let-op"),
    ("ijking/woensdrecht-2017", "regio", "spanning"),  # the wheel argues against it: there is no partner yet
    ("ijking/tilburg-2022", "verantwoord", "let-op"),
]
"""What the reader of the nine cases found acceptable too, with our verdict."""


@pytest.mark.parametrize("name", ADVISED)
def test_choosing_what_is_advised_fits(name: str) -> None:
    assert checked(name, choosing(ADVISED[name])).oordeel.naam == "past"


@pytest.mark.parametrize("name", ADVISED)
def test_choosing_only_the_opposite_is_contrary(name: str) -> None:
    assert checked(name, choosing(OPPOSITE[ADVISED[name]])).oordeel.slug == "strijdig"


@pytest.mark.parametrize(("name", "slug", "verdict"), ALSO_ACCEPTED)
def test_what_the_reader_accepted_too_is_contrary_only_where_the_wheel_excludes_it(
    name: str, slug: str, verdict: str
) -> None:
    assert checked(name, choosing(slug)).oordeel.slug == verdict


@pytest.mark.parametrize(
    ("name", "chosen", "verdict"),
    [
        ("waalre", ("fundament",), "strijdig"),
        ("waalre", ("nog-geen",), "past"),
        ("eersel", ("nog-geen",), "let-op"),
        ("eersel", ("nog-geen", "regio"), "spanning"),
        ("eersel", ("regio", "verankeren"), "spanning"),
        ("eersel", ("inzicht",), "verenigbaar"),
        ("eersel", ("verankeren",), "strijdig"),
        ("brunssum", ("fundament", "regio"), "verenigbaar"),
        ("brunssum", ("verantwoord", "regio"), "past"),
        ("s-hertogenbosch", ("verankeren",), "verenigbaar"),
        ("bijna-leeg", ("regio",), "niet-te-toetsen"),
        ("eersel", (), "niet-te-toetsen"),
    ],
)
def test_the_verdict_on_a_choice(name: str, chosen: tuple[str, ...], verdict: str) -> None:
    assert checked(name, choosing(*chosen)).oordeel.slug == verdict


@pytest.mark.parametrize(("name", "slug"), [("den-helder", "fundament"), ("den-helder", "inzicht")])
def test_what_can_still_become_a_provisional_advice_is_never_contrary(name: str, slug: str) -> None:
    found = checked(name, choosing(slug))
    assert slug in found.advies.mogelijk
    assert found.oordeel.slug == "let-op"


def test_the_runner_up_of_a_narrow_advice_is_never_contrary() -> None:
    found = checked("oude-ijsselstreek", choosing("opgave"))
    assert (found.advies.nummer_twee, found.oordeel.slug) == ("opgave", "let-op")


def test_a_policy_of_the_same_municipality_by_another_name_can_be_checked() -> None:
    policy = replace(choosing("regio"), gemeente="gemeente Eersel", domein="organisatiebreed")
    assert checked("eersel", policy).oordeel.slug == "past"


def test_what_is_missing_is_told_when_nothing_can_be_judged() -> None:
    found = checked("eersel", replace(SOUND, gemeente="Bernheze"))
    assert [each.regel for each in found.oordeel.regels] == ["OORD-01", "OORD-03"]
    assert found.ontbreekt[1] == "Kies het profiel van de gemeente die het beleid vaststelde."


def test_nothing_is_missing_once_there_is_a_verdict() -> None:
    assert checked("eersel", choosing("regio")).ontbreekt == ()


def test_heavy_findings_come_first() -> None:
    found = checked("eersel", replace(choosing("regio"), waarborgen=(), looptijd_tot=None)).bevindingen
    assert [each.regel for each in found] == ["BORG-01", "GEV-01-a", "GEV-01-c", "GEV-02", "LOOP-02", "LOOP-05"]
    assert [each.trede for each in found] == [4, 0, 0, 0, 0, 0]


def test_a_finding_shows_the_quotes_and_the_facts_that_it_rests_on() -> None:
    found = checked("eersel", choosing("opgave"))
    heavy = next(each for each in found.bevindingen if each.regel == "AMB-02")
    assert [(each.soort, each.naam) for each in heavy.bewijs] == [
        ("beleid", "Opgavegericht"),
        ("advies", found.advies.naam),
    ]
    assert heavy.bewijs[0].plek == "bladzijde 3"


def test_without_a_known_sensitivity_no_safeguard_is_missed() -> None:
    bare = replace(choosing("regio"), waarborgen=())
    unknown = check_policy({"gemeente": "Eersel"}, bare, day=DAY, motor="evaluator")
    known = check_policy({"gemeente": "Eersel", "domein": "Sociaal domein"}, bare, day=DAY, motor="evaluator")
    assert "BORG-01" not in rules_in(unknown)
    assert "BORG-01" in rules_in(known)


def test_a_choice_that_nobody_confirmed_does_not_count() -> None:
    policy = choosing("regio", ground=PROPOSAL)
    assert checked("eersel", policy).oordeel.slug == "niet-te-toetsen"
    assert checked("eersel", policy, with_proposals=True).oordeel.slug == "past"
