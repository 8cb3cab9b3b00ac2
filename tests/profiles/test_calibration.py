"""The profiles to calibrate with: they hold what one reader estimated, and are as old as they say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import advise, load_rules, read_profile
from strategiekeuze.model.advice import Certainty

if TYPE_CHECKING:
    from strategiekeuze.service import ReadProfile

FOLDER = Path(__file__).parents[2] / "profiles" / "ijking"

READING = {
    "den-haag-2023": (400, 400, 400, 350),
    "utrecht-2016": (350, 350, 350, 300),
    "amsterdam-2024": (400, 450, 400, 400),
    "meierijstad-2018": (300, 250, 300, 300),
    "huizen-2019": (300, 250, 250, 250),
    "waadhoeke-2022": (250, 150, 200, 250),
    "alphen-aan-den-rijn-2016": (250, 250, 200, 300),
    "woensdrecht-2017": (200, 200, 150, 200),
    "tilburg-2022": (350, 350, 300, 350),
}
"""What the reader estimated per dimension of the wheel, in hundredths, in the order of the wheel."""


def case(name: str) -> ReadProfile:
    """Return the profile of a case."""
    return read_profile(FOLDER / f"{name}.yaml")


def means(profile: ReadProfile) -> tuple[float, ...]:
    """Return the mean of the themes of each dimension, in hundredths."""
    scores = [[score(profile, theme) for theme in dimension.themas] for dimension in load_rules().wiel.dimensies]
    return tuple(sum(each) / len(each) for each in scores)


def score(profile: ReadProfile, theme: str) -> int:
    """Return the score of a theme, in hundredths."""
    value = profile.answers.values[theme].value
    assert isinstance(value, int)
    return value


def test_each_case_is_there_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.yaml")} == set(READING)


@pytest.mark.parametrize("name", READING)
def test_the_themes_of_a_case_average_to_what_the_reader_estimated(name: str) -> None:
    assert means(case(name)) == READING[name]


@pytest.mark.parametrize("name", READING)
def test_a_case_is_complete_so_that_its_advice_is_firm(name: str) -> None:
    assert advise(case(name)).zekerheid is Certainty.FIRM


@pytest.mark.parametrize("name", READING)
def test_a_case_was_measured_in_the_year_of_its_name_and_says_so(name: str) -> None:
    text = (FOLDER / f"{name}.yaml").read_text("utf-8")
    year = name.rpartition("-")[2]
    assert f"\npeildatum: {year}-" in text
    assert f"in {year}." in text.splitlines()[1]
    assert f"register van 2026, niet uit {year}." in text


def test_alphen_has_the_weak_leadership_that_the_reader_saw() -> None:
    assert score(case("alphen-aan-den-rijn-2016"), "leiderschap") < 250
