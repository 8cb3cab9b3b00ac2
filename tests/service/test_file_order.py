"""Names and order of the rule files never matter."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from strategiekeuze import advise, load_rules, read_profile
from strategiekeuze.service.rules import default_rules

PROFILES = sorted((Path(__file__).parents[2] / "profiles").glob("*.yaml"))


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the rules of the wheel in files with other names, in reversed order and other folders."""
    folder = tmp_path_factory.mktemp("anders") / "regels"
    # What is a rule set of its own does not belong to the wheel's.
    shutil.copytree(default_rules(), folder, ignore=shutil.ignore_patterns("toets"))
    files = sorted(folder.rglob("*.feature"))
    for number, path in enumerate(reversed(files)):
        place = folder / ("diep/dieper" if number % 2 else "")
        place.mkdir(parents=True, exist_ok=True)
        path.rename(place / f"{number:02}.feature")
    return folder


def test_rules_in_other_files_are_the_same_rules(renamed: Path) -> None:
    ours, theirs = load_rules(), load_rules(renamed)
    assert list(ours.by_id) == list(theirs.by_id)
    pairs = zip(ours.regels, theirs.regels, strict=True)
    assert all(one.conclusie == other.conclusie and one.titel == other.titel for one, other in pairs)


@pytest.mark.parametrize("path", PROFILES, ids=lambda path: path.stem)
def test_rules_in_other_files_give_the_same_advice(path: Path, renamed: Path) -> None:
    rules = load_rules(renamed)
    assert advise(read_profile(path, rules), rules).motivering == advise(read_profile(path)).motivering
