"""The files of a rule set that is not to be trusted."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.language.rule_set import files as rule_files
from strategiekeuze.language.rule_set.files import RuleFiles, folder_problem
from strategiekeuze.language.rule_set.reader import read_rule_set
from support.broken_files import SMALL_RULES
from support.small_set import codes_of, read_small_set, small_set

if TYPE_CHECKING:
    from strategiekeuze.errors import Problem


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the small rule set."""
    return Path(shutil.copytree(SMALL_RULES, tmp_path / "regels"))


def codes_in(folder: Path) -> list[str]:
    return codes_of(read_rule_set(folder, SMALL_RULES).problems)


def test_the_small_rule_set_is_right() -> None:
    assert len(small_set().regels) == 6


def test_the_same_files_give_the_same_hash_wherever_they_stand(folder: Path) -> None:
    read = read_rule_set(folder, SMALL_RULES).rule_set
    assert read is not None
    assert read.sha256 == small_set().sha256


@pytest.mark.parametrize("name", ["regels.feature", "taal.yaml", "teksten/REG-01.md.j2"])
def test_the_hash_changes_with_every_file(folder: Path, name: str) -> None:
    path = folder / name
    path.write_text(path.read_text(encoding="utf-8") + "\n# nog iets\n", encoding="utf-8")
    read = read_rule_set(folder, SMALL_RULES).rule_set
    assert read is not None
    assert read.sha256 != small_set().sha256


def test_a_link_to_a_file_in_the_folder_is_fine(folder: Path) -> None:
    (folder / "echt").mkdir()
    (folder / "taal.yaml").rename(folder / "echt" / "taal.yaml")
    (folder / "taal.yaml").symlink_to("echt/taal.yaml")
    assert codes_in(folder) == []


@pytest.mark.parametrize("target", ["/etc/hostname", "../elders.feature"])
def test_a_link_out_of_the_folder_is_refused_unread(folder: Path, target: str) -> None:
    (folder.parent / "elders.feature").write_text("geheim", encoding="utf-8")
    (folder / "proef.feature").symlink_to(target)
    assert codes_in(folder) == ["bestand-buiten-map"]


def test_a_folder_that_links_to_itself_is_not_walked(folder: Path) -> None:
    (folder / "kring").symlink_to(folder)
    assert codes_in(folder) == ["bestand-buiten-map"]


def test_a_pipe_is_refused_instead_of_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "proef.feature")
    assert codes_in(folder) == ["geen-gewoon-bestand"]


def test_a_rule_set_inside_a_rule_set_is_left_alone(folder: Path) -> None:
    shutil.copytree(SMALL_RULES, folder / "toets")
    read = read_rule_set(folder, SMALL_RULES)
    assert read.rule_set is not None
    assert (read.rule_set.regels, read.problems) == (
        tuple(each.model_copy(update={"plaats": each.plaats}) for each in read.rule_set.regels),
        (),
    )
    assert len(read.rule_set.regels) == 6


def test_too_many_files_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule_files, "MAX_FILES", 5)
    assert "map-te-groot" in codes_in(folder)


def test_folders_in_folders_are_not_followed_to_the_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for _ in range(1200):
        Path("map").mkdir()
        os.chdir("map")
    problems: list[Problem] = []
    assert not RuleFiles(folder, problems).complete
    assert codes_of(problems) == ["map-te-groot"]
    # Python cannot remove what is so deep, and pytest would complain.
    subprocess.run(["rm", "-rf", str(folder)], check=True, cwd=folder.parent)


def test_too_many_bytes_are_refused_and_nothing_else_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rule_files, "MAX_BYTES", 1000)
    assert codes_in(folder) == ["map-te-groot"]


def test_a_name_that_is_no_utf_8_is_read_and_hashed(folder: Path) -> None:
    name = os.fsdecode(b"proef-\xff.feature")
    (folder / name).write_text("# language: nl\nFunctionaliteit: Leeg\n", encoding="utf-8")
    read = read_rule_set(folder, SMALL_RULES)
    assert read.problems == ()


def test_a_folder_that_cannot_be_listed_is_a_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    problems: list[Problem] = []
    assert RuleFiles(folder, problems).rules() == []
    assert codes_of(problems) == ["map-onleesbaar"]


@pytest.mark.parametrize(
    ("name", "code"), [("weg", "map-ontbreekt"), ("x" * 5000, "map-onleesbaar"), ("a\0b", "map-ontbreekt")]
)
def test_a_name_that_leads_to_no_rule_set_says_why(name: str, code: str) -> None:
    problem = folder_problem(Path(name))
    assert problem is not None
    assert problem.code == code


def test_a_broken_wheel_hides_what_rests_on_it_but_not_slips_in_feature_files(folder: Path) -> None:
    wheel = folder / "wiel.yaml"
    wheel.write_text(wheel.read_text(encoding="utf-8").replace("naaf: wachten", "naaf: midden"), encoding="utf-8")
    (folder / "proef.feature").write_text("Functionalitiet: Proef\n", encoding="utf-8")
    assert sorted(codes_in(folder)) == ["onbekend-woord", "ongeldige-waarde"]


def test_reading_twice_gives_the_same() -> None:
    assert read_small_set().rule_set == read_rule_set(SMALL_RULES, SMALL_RULES).rule_set
