"""Files that are written keep what is theirs: rights, owner, links."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, NoReturn

import pytest

from strategiekeuze.language.writing import Change, write_all
from support.written_files import NEW, OLD, contents, file_in, problem_of

if TYPE_CHECKING:
    from pathlib import Path

UNIX = pytest.mark.skipif(os.name != "posix", reason="rights and links as on Unix")


def test_every_file_gets_its_new_content_and_nothing_else_is_left(tmp_path: Path) -> None:
    one, two = file_in(tmp_path, "a"), tmp_path / "map" / "in" / "b"
    assert write_all([Change(one, NEW, OLD), Change(two, NEW)]) is None
    assert contents(tmp_path) == {"a": NEW, "map": None, "map/in": None, "map/in/b": NEW}


def test_nothing_to_write_is_fine() -> None:
    assert write_all([]) is None


@UNIX
@pytest.mark.parametrize("rights", [0o644, 0o600, 0o755, 0o664])
def test_a_file_keeps_its_rights(tmp_path: Path, rights: int) -> None:
    path = file_in(tmp_path, "a")
    path.chmod(rights)
    assert write_all([Change(path, NEW, OLD)]) is None
    assert path.stat().st_mode & 0o7777 == rights


@UNIX
def test_a_file_keeps_its_owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "chown", lambda _, user, group: given.append((user, group)))
    path = file_in(tmp_path, "a")
    assert write_all([Change(path, NEW, OLD)]) is None
    assert set(given) == {(path.stat().st_uid, path.stat().st_gid)}


@UNIX
def test_a_file_of_another_owner_is_written_also_when_it_cannot_be_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chown", refuse)
    path = file_in(tmp_path, "a")
    assert write_all([Change(path, NEW, OLD)]) is None
    assert path.read_bytes() == NEW


@UNIX
def test_a_new_file_gets_the_rights_that_new_files_get(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        assert write_all([Change(tmp_path / "a", NEW)]) is None
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


@UNIX
def test_a_link_stays_a_link_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    target = file_in(tmp_path / "elders", "a")
    link = tmp_path / "link"
    link.symlink_to(target)
    assert write_all([Change(link, NEW, OLD)]) is None
    assert link.is_symlink()
    assert contents(tmp_path) == {"elders": None, "elders/a": NEW, "link": NEW}


@UNIX
@pytest.mark.parametrize(
    ("target", "cause"),
    [("link", "het verwijst naar zichzelf"), ("weg", "het verwijst naar een bestand dat er niet is")],
)
def test_a_link_that_leads_nowhere_is_left_alone(tmp_path: Path, target: str, cause: str) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / target)
    assert problem_of(write_all([Change(link, NEW)])).cause == f"Oorzaak: {cause}."
    assert [path.name for path in tmp_path.iterdir()] == ["link"]
    assert link.is_symlink()
