"""When one file cannot be written none is, and every file is as it was."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from strategiekeuze.language.writing import Change, write_all
from support.written_files import NEW, OLD, contents, fail_at, file_in, problem_of


@pytest.mark.parametrize("before", [b"anders\n", None])
def test_a_file_that_someone_else_changed_or_made_is_left_alone(tmp_path: Path, before: bytes | None) -> None:
    one, two = file_in(tmp_path, "a"), file_in(tmp_path, "b")
    problem = problem_of(write_all([Change(one, NEW, OLD), Change(two, NEW, before)]))
    assert (problem.code, problem.place and problem.place.file) == ("bestand-veranderd", str(two))
    assert contents(tmp_path) == {"a": OLD, "b": OLD}


def test_a_file_that_someone_removed_is_not_made_again(tmp_path: Path) -> None:
    assert problem_of(write_all([Change(tmp_path / "a", NEW, OLD)])).code == "bestand-veranderd"
    assert contents(tmp_path) == {}


def test_a_file_that_changes_while_the_others_are_written_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = file_in(tmp_path, "a"), file_in(tmp_path, "b")
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        two.write_bytes(b"van een ander\n")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    problem = problem_of(write_all([Change(one, NEW, OLD), Change(two, NEW, OLD)]))
    assert problem.code == "bestand-veranderd"
    assert contents(tmp_path)["a"] == OLD
    assert sorted(contents(tmp_path)) == ["a", "b"]


def test_one_file_named_twice_is_written_by_nobody(tmp_path: Path) -> None:
    path = file_in(tmp_path, "a")
    assert problem_of(write_all([Change(path, NEW, OLD), Change(path, b"x", OLD)])).code == "bestand-veranderd"
    assert contents(tmp_path) == {"a": OLD}


def test_when_a_later_file_fails_the_first_ones_are_put_back_and_new_ones_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, three = file_in(tmp_path, "a"), file_in(tmp_path, "c")
    one.chmod(0o640)
    fail_at(monkeypatch, "c", OSError(errno.EIO, "Input/output error"))
    changes = [Change(one, NEW, OLD), Change(tmp_path / "map" / "b", NEW), Change(three, NEW, OLD)]
    problem = problem_of(write_all(changes))
    assert (problem.code, problem.cause) == ("bestand-onschrijfbaar", "Oorzaak: het schrijven mislukt.")
    assert contents(tmp_path) == {"a": OLD, "c": OLD}
    assert one.stat().st_mode & 0o777 == 0o640


def test_when_the_disk_is_full_no_file_changes_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = file_in(tmp_path, "a"), file_in(tmp_path, "b")
    written: list[int] = []

    def fsync(_: int) -> None:
        written.append(1)
        if len(written) > 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    problem = problem_of(write_all([Change(one, NEW, OLD), Change(two, NEW, OLD)]))
    assert problem.cause == "Oorzaak: de schijf is vol."
    assert contents(tmp_path) == {"a": OLD, "b": OLD}


def test_putting_back_needs_no_room_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = file_in(tmp_path, "a"), file_in(tmp_path, "b")
    fail_at(monkeypatch, "b", OSError(errno.ENOSPC, "No space left on device"))
    real = Path.replace

    def replace(self: Path, target: Path) -> Path:
        monkeypatch.setattr("strategiekeuze.language.writing.NamedTemporaryFile", None)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    assert problem_of(write_all([Change(one, NEW, OLD), Change(two, NEW, OLD)])).code == "bestand-onschrijfbaar"
    assert contents(tmp_path) == {"a": OLD, "b": OLD}


def test_a_file_that_cannot_be_put_back_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = file_in(tmp_path, "a"), file_in(tmp_path, "b")
    real = Path.replace
    calls: list[Path] = []

    def replace(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) > 1:
            raise OSError(errno.EIO, "Input/output error")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    problem = problem_of(write_all([Change(one, NEW, OLD), Change(two, NEW, OLD)]))
    assert problem.cause == (
        f'Oorzaak: het schrijven mislukt. Deze bestanden zijn al veranderd en niet hersteld: "{one}".'
    )


def test_who_stops_the_program_halfway_finds_every_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = file_in(tmp_path, "a"), file_in(tmp_path, "b")
    fail_at(monkeypatch, "b", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        write_all([Change(one, NEW, OLD), Change(two, NEW, OLD)])
    assert contents(tmp_path) == {"a": OLD, "b": OLD}


def test_a_file_that_may_not_be_written_is_not_replaced_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Who runs the tests may be allowed to write everything, so the system's answer is given here.
    monkeypatch.setattr(os, "access", lambda *_: False)
    path = file_in(tmp_path, "a")
    problem = problem_of(write_all([Change(path, NEW, OLD)]))
    assert problem.cause == "Oorzaak: u mag hier niet schrijven."
    assert contents(tmp_path) == {"a": OLD}


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("x" * 300, "de naam is te lang"),
        ("a\0b", "de naam kan niet"),
        ("bestand/verder/a", "een deel van de naam is geen map"),
        ("map", "daar staat een map"),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path, name: str, cause: str) -> None:
    file_in(tmp_path, "bestand")
    (tmp_path / "map").mkdir()
    problem = problem_of(write_all([Change(tmp_path / name, NEW)]))
    assert (problem.code, problem.cause) == ("bestand-onschrijfbaar", f"Oorzaak: {cause}.")
    assert contents(tmp_path) == {"bestand": OLD, "map": None}


def test_a_failure_without_a_known_reason_has_no_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = file_in(tmp_path, "a")
    fail_at(monkeypatch, "a", OSError(errno.EXDEV, "Invalid cross-device link"))
    assert problem_of(write_all([Change(path, NEW, OLD)])).cause == ""
