"""Run the command line inside the tests, and keep everything that a user could notice."""

from __future__ import annotations

import contextlib
import errno
import io
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from shlex import split
from typing import TYPE_CHECKING, NoReturn

from strategiekeuze import cli
from strategiekeuze.cli import show

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    import pytest

    from strategiekeuze.errors import Problem

SOURCE = Path(__file__).parents[2] / "src"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one command did.

    Attributes:
        codes: of the problems shown, each once, in order; unknown (None) for a program of its own.
        changed: names of files that were made, changed or removed.
    """

    exit_code: int
    out: str
    err: str
    codes: tuple[str, ...] | None
    seconds: float
    changed: tuple[str, ...]


class FullDisk(io.RawIOBase):
    """A file on a disk without room."""

    def writable(self) -> bool:
        """Say that one may try."""
        return True

    def write(self, _: object) -> NoReturn:
        """Fail as the system does."""
        raise OSError(errno.ENOSPC, "No space left on device")


def full_disk() -> io.TextIOWrapper:
    """Return a stream that cannot be written to."""
    return io.TextIOWrapper(io.BufferedWriter(FullDisk()), encoding="utf-8")


def inside(
    command: str,
    monkeypatch: pytest.MonkeyPatch,
    given: bytes | None = None,
    out: io.TextIOWrapper | None = None,
) -> Outcome:
    """Run a command in this process; `given` is what standard input holds."""
    arguments = arguments_of(command)
    codes: list[str] = []
    shown = show.problems

    def recording(found: Sequence[Problem], stream: TextIO | None = None) -> None:
        codes.extend(problem.code for problem in found)
        shown(found, stream)

    monkeypatch.setattr(show, "problems", recording)
    monkeypatch.setattr(sys, "stdin", None if given is None else io.TextIOWrapper(io.BytesIO(given)))
    before, start = snapshot(), time.perf_counter()
    answer, err = stream(), stream()
    with contextlib.redirect_stdout(out or answer), contextlib.redirect_stderr(err):
        exit_code = cli.run(arguments)
    seconds = time.perf_counter() - start
    return Outcome(exit_code, text(answer), text(err), tuple(dict.fromkeys(codes)), seconds, changes(before))


def as_program(command: str, given: bytes = b"") -> Outcome:
    """Run a command as a program of its own."""
    before, start = snapshot(), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "strategiekeuze", *arguments_of(command)],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8"},
    )
    seconds = time.perf_counter() - start
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode(), None, seconds, changes(before))


def arguments_of(command: str) -> list[str]:
    """Return the words behind the name of the program."""
    name, *arguments = split(command)
    assert name == "strategiekeuze", command
    return arguments


def stream() -> io.TextIOWrapper:
    """Return a stream that keeps what is written, and that can be set up like the real one."""
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")


def text(written: io.TextIOWrapper) -> str:
    """Return what was written to a stream."""
    written.flush()
    buffer = written.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()


def snapshot() -> dict[str, tuple[int, int]]:
    """Return every file below the current folder with its size and the time it was written."""
    paths = sorted(path for path in Path().rglob("*") if path.is_file())
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in paths}


def changes(before: dict[str, tuple[int, int]]) -> tuple[str, ...]:
    """Return the files that differ from those of before."""
    after = snapshot()
    return tuple(sorted(name for name in {*before, *after} if before.get(name) != after.get(name)))
