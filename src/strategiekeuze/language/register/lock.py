"""Let one writer at a time add to a register: a file beside it says that somebody writes.

To compare before a file is replaced is not enough: between looking and replacing another may write too.
"""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.files import unreadable
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.writing import unwritable

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 2.0
"""Seconds to wait for another writer; one needs much less than a second."""

PAUSE = 0.02
"""Seconds between two looks."""


@contextmanager
def only_writer(path: Path) -> Iterator[Problem | None]:
    """Hold a register for one writer; give the problem when that cannot be."""
    lock = lock_of(path)
    problem = lock if isinstance(lock, Problem) else taken(lock, path)
    try:
        yield problem
    finally:
        let_go(lock if problem is None and isinstance(lock, Path) else None)


def let_go(lock: Path | None) -> None:
    """Remove the file of a writer who is done; None when it was never made."""
    with suppress(OSError):
        if lock is not None:
            lock.unlink()


def lock_of(path: Path) -> Path | Problem:
    """Return the file that says that somebody writes, or why none can have this name; two links to one share it."""
    try:
        target = Path(os.path.realpath(path))
    except ValueError as error:
        return unreadable(str(path), error)
    return target.with_name(f".{target.name}.slot")


def taken(lock: Path, path: Path) -> Problem | None:
    """Make the file, as soon as no other writer has it; return why that fails."""
    if not lock.parent.is_dir():
        folder = lock.parent if path.is_symlink() else path.parent
        what = f"de map {quoted_path(folder)} bestaat niet"
        return Problem("map-ontbreekt", what, "Maak de map, of controleer de naam.", Place(str(path)))
    try:
        return None if made_in_time(lock) else in_use(lock, path)
    except (OSError, ValueError) as error:
        return unwritable(path, error)


def made_in_time(lock: Path) -> bool:
    """Make the file, as soon as it is not there; tell whether that was within our patience."""
    end = time.monotonic() + PATIENCE
    while not made(lock):
        if time.monotonic() > end:
            return False
        time.sleep(PAUSE)
    return True


def made(lock: Path) -> bool:
    """Make the file, unless another writer did."""
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return False
    return True


def in_use(lock: Path, path: Path) -> Problem:
    """Say that another writer is busy, or stopped halfway."""
    what = f"een ander schrijft nu in {quoted_path(path)}"
    remedy = (
        f"Probeer het straks opnieuw. Is er niemand bezig? Haal dan {quoted_path(lock.name)} weg, uit dezelfde map."
    )
    return Problem("register-bezet", what, remedy, Place(str(path)))
