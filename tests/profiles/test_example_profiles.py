"""The example profiles: they read, they show the whole wheel, and none passes for a real measurement."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import advise, load_rules, read_profile
from strategiekeuze.model.advice import Certainty
from strategiekeuze.pytest_plugin.sentences import ThisSentence
from strategiekeuze.registry import find
from support.feature_cases import cases, spoken_in

if TYPE_CHECKING:
    from strategiekeuze.model.advice import Advice

ROOT = Path(__file__).parents[2]
PROFILES = ROOT / "profiles"
ADVICES = ROOT / "features" / "adviezen"
EXAMPLES = sorted(PROFILES.glob("*.yaml"))
CALIBRATION = sorted((PROFILES / "ijking").glob("*.yaml"))
ALL = [pytest.param(path, id=path.stem) for path in (*EXAMPLES, *CALIBRATION)]
STARTS = ThisSentence("profiel")

PARTICIPANTS = (
    "Den Haag",
    "'s-Hertogenbosch",
    "Emmen",
    "Eersel",
    "Hendrik-Ido-Ambacht",
    "Brunssum",
    "Maastricht",
    "Hoorn",
    "Bernheze",
    "Haarlemmermeer",
    "Waalre",
    "Oude IJsselstreek",
    "Den Helder",
    "Brielle",
    "Heerhugowaard",
)
"""The municipalities of the working group as it lists them; the register knows what became of them."""


@pytest.fixture(scope="module")
def advices() -> dict[str, Advice]:
    """Return the advice for each example profile, by the name of its file."""
    return {path.stem: advise(read_profile(path)) for path in EXAMPLES}


def head(path: Path) -> str:
    """Return the comment that opens a profile, as one line."""
    comment, _, _ = path.read_text("utf-8").partition("\n\n")
    return " ".join(line.removeprefix("# ") for line in comment.splitlines())


@pytest.mark.parametrize("path", ALL)
def test_a_profile_reads_without_problems(path: Path) -> None:
    assert read_profile(path).municipality.code


@pytest.mark.parametrize("path", ALL)
def test_a_profile_says_at_the_top_that_its_scores_are_no_measurement(path: Path) -> None:
    estimated = path in CALIBRATION
    assert ("schattingen van één lezer" in head(path)) is estimated
    assert (" zijn verzonnen " in head(path)) is not estimated


@pytest.mark.parametrize("path", ALL)
def test_a_profile_leaves_the_number_of_inhabitants_to_the_register(path: Path) -> None:
    assert not re.search(r"^(aantal )?inwoners:", path.read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("name", PARTICIPANTS)
def test_each_participant_of_the_working_group_has_a_profile(name: str, advices: dict[str, Advice]) -> None:
    assert find(name).gemeente.code in {advice.gemeente.code for advice in advices.values()}


def test_every_strategy_of_the_wheel_is_the_advice_of_some_profile(advices: dict[str, Advice]) -> None:
    assert {advice.strategie for advice in advices.values()} >= set(load_rules().wiel.by_slug)


def test_the_profiles_show_every_degree_of_certainty(advices: dict[str, Advice]) -> None:
    assert {advice.zekerheid for advice in advices.values()} == set(Certainty)


def test_the_profiles_show_how_an_estimated_theme_makes_the_advice_provisional(advices: dict[str, Advice]) -> None:
    advice = advices["woensdrecht"]
    assert advice.zekerheid is Certainty.PROVISIONAL
    assert [fact.feit for fact in advice.feiten if fact.herkomst == "geschat"]


def test_every_profile_has_an_example_of_its_advice() -> None:
    spoken = [text for case in cases(ADVICES) for text in spoken_in(case) if STARTS.is_matching(text)]
    told = {STARTS.parse_arguments(text)["profiel"] for text in spoken}
    there = {path.relative_to(PROFILES).with_suffix("").as_posix() for path in (*EXAMPLES, *CALIBRATION)}
    assert there <= told
