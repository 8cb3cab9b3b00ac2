"""Write files so that nothing is ever half written or lost: all of them, or none."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.file_rights import check_allowed, give_rights
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

REASONS = {
    errno.EACCES: "u mag hier niet schrijven",
    errno.EPERM: "u mag hier niet schrijven",
    errno.EROFS: "u mag hier niet schrijven",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EIO: "het schrijven mislukt",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EISDIR: "daar staat een map",
    errno.EEXIST: "een deel van de naam is geen map",
    errno.ENOTDIR: "een deel van de naam is geen map",
    errno.ENOENT: "het verwijst naar een bestand dat er niet is",
    errno.ELOOP: "het verwijst naar zichzelf",
}
"""Why a file cannot be written, by the number that the system gives."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a file must hold.

    Attributes:
        before: what it holds now, None when it must not exist yet. A file that holds something else is left alone.
    """

    path: Path
    after: bytes
    before: bytes | None = None


class _ChangedError(Exception):
    """Say that a file is not what it was when we read it."""


def write_all(changes: Sequence[Change]) -> Problem | None:
    """Write every change, or none of them; return why not.

    Each new content first goes to a file beside its target, and so does the old one. The new file then takes its place
    in one step. When a later file fails, or the user stops the program, the old ones take their places back.
    """
    batch = _Batch()
    found = (tried(step, change) for step, change in product((batch.prepare, batch.replace), changes))
    try:
        problem = next(filter(None, found), None)
    except BaseException:
        batch.undo()
        raise
    if problem:
        return batch.undone(problem)
    batch.clear()
    return None


def tried(step: Callable[[Change], None], change: Change) -> Problem | None:
    """Take one step for one change; return why it fails."""
    try:
        step(change)
    except _ChangedError:
        return changed(change.path)
    except (OSError, ValueError) as error:
        return unwritable(change.path, error)
    return None


@dataclass(frozen=True, slots=True)
class _Ready:
    """A change whose contents stand ready beside the target; `old` is None when there was no file."""

    target: Path
    new: Path
    old: Path | None


class _Batch:
    """The files of one call: those that stand ready, those that have taken their place, and folders made for them."""

    def __init__(self) -> None:
        self._ready: list[_Ready] = []
        self._done: list[_Ready] = []
        self._loose: list[Path] = []
        self._folders: list[Path] = []

    def prepare(self, change: Change) -> None:
        """Write the new content beside its target, and the old one too: to put it back may then take no room."""
        check_unchanged(change)
        target = change.path.resolve()
        check_allowed(target)
        self._make_folder(target.parent)
        new = self._beside(target, change.after)
        old = None if change.before is None else self._beside(target, change.before)
        self._ready.append(_Ready(target, new, old))

    def replace(self, change: Change) -> None:
        """Let the new content take the place of the old."""
        check_unchanged(change)
        ready = self._ready[len(self._done)]
        # Noted first: a stop between the two steps must not leave the new content.
        self._done.append(ready)
        ready.new.replace(ready.target)

    def undone(self, problem: Problem) -> Problem:
        """Put everything back as it was, and return the problem; it also names files that could not be put back."""
        left = self.undo()
        if not left:
            return problem
        cause = f"{problem.cause} Deze bestanden zijn al veranderd en niet hersteld: {listing(left, 'en')}."
        return replace(problem, cause=cause.strip())

    def undo(self) -> list[str]:
        """Put everything back as it was; return the files for which that fails."""
        left = []
        for ready in reversed(self._done):
            try:
                put_back(ready)
            except OSError:
                left.append(quoted_path(ready.target))
        self.clear()
        for folder in reversed(self._folders):
            with suppress(OSError):
                folder.rmdir()
        return left

    def clear(self) -> None:
        """Remove what still stands beside the targets."""
        for path in self._loose:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _make_folder(self, folder: Path) -> None:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        for each in reversed(missing):
            each.mkdir()
            self._folders.append(each)
        folder.mkdir(exist_ok=True)

    def _beside(self, target: Path, content: bytes) -> Path:
        """Write a new file in the folder of a target, with the rights and the owner of the target, and return it."""
        with NamedTemporaryFile(dir=target.parent, prefix=".strategiekeuze-", delete=False) as stream:
            fresh = Path(stream.name)
            self._loose.append(fresh)
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
            give_rights(fresh, target)
        return fresh


def check_unchanged(change: Change) -> None:
    """Refuse a file that changed since it was read, or that someone made meanwhile."""
    found = change.path.read_bytes() if os.path.lexists(change.path) else None
    if found != change.before:
        raise _ChangedError


def put_back(ready: _Ready) -> None:
    """Let the old content take its place back, unless the new one never took it."""
    if ready.new.exists():
        return
    if ready.old is None:
        ready.target.unlink(missing_ok=True)
    else:
        ready.old.replace(ready.target)


def changed(path: Path) -> Problem:
    """Say that a file was changed by someone else."""
    what = f"{quoted_path(path)} is intussen veranderd"
    return Problem("bestand-veranderd", what, "Voer de opdracht opnieuw uit.", Place(str(path)))


def unwritable(path: Path, error: OSError | ValueError) -> Problem:
    """Say why a file cannot be written."""
    words = REASONS.get(error.errno or 0, "") if isinstance(error, OSError) else "de naam kan niet"
    what = f"{quoted_path(path)} is niet te schrijven"
    cause = f"Oorzaak: {words}." if words else ""
    return Problem("bestand-onschrijfbaar", what, "Controleer de map en het bestand.", Place(str(path)), cause)
