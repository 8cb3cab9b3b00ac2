"""An example names a profile by its file; a folder within the profiles is part of that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import ProfileError
from strategiekeuze.service.examples.profiles import find_profile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with a profile, and one more in a folder within."""
    for name in ("profielen/best.yaml", "profielen/vroeger/best-2016.yaml", "voorbeelden/buur.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("gemeente: Best\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("best", "profielen/best.yaml"),
        ("vroeger/best-2016", "profielen/vroeger/best-2016.yaml"),
        ("buur", "voorbeelden/buur.yaml"),
    ],
)
def test_a_profile_is_found_by_its_name(project: Path, name: str, file: str) -> None:
    assert find_profile(name, project / "voorbeelden", project) == project / file


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("vroeger/best-2061", 'Bedoelde u "vroeger/best-2016"?'),
        ("vroeger/oud", "Zet vroeger/oud.yaml in een map profielen, naast of boven de map van dit bestand."),
    ],
)
def test_an_unknown_name_says_what_to_do(project: Path, name: str, remedy: str) -> None:
    with pytest.raises(ProfileError) as caught:
        find_profile(name, project / "voorbeelden", project)
    assert [problem.remedy for problem in caught.value.problems] == [remedy]


def test_a_profile_in_a_folder_is_not_found_without_that_folder(project: Path) -> None:
    with pytest.raises(ProfileError):
        find_profile("best-2016", project / "voorbeelden", project)
