"""A folder with files that a test writes, and a system that refuses to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

    from strategiekeuze.errors import Problem

OLD, NEW = b"oud\n", b"nieuw\n"


def file_in(folder: Path, name: str, content: bytes = OLD) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def contents(folder: Path) -> dict[str, bytes | None]:
    """Return everything below a folder, hidden files too; a folder has no content."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def problem_of(found: Problem | None) -> Problem:
    assert found is not None
    return found


def fail_at(monkeypatch: pytest.MonkeyPatch, name: str, error: BaseException) -> None:
    """Let the system refuse that something takes the place of the file with this name, once."""
    real = Path.replace
    failed: list[str] = []

    def replace(self: Path, target: Path) -> Path:
        if target.name == name and not failed:
            failed.append(name)
            raise error
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
