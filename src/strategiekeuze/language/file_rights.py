"""Whether a file may be written, and the rights and the owner of one that takes its place."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def check_allowed(target: Path) -> None:
    """Refuse a file that must not be written: to take its place the system asks for rights on the folder only."""
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def give_rights(fresh: Path, target: Path) -> None:
    """Give a new file the rights of the file that it replaces, or those that a new file gets."""
    if not target.exists():
        fresh.chmod(0o666 & ~umask())
        return
    found = target.stat()
    with suppress(OSError, AttributeError):
        # Only the system's own user may give a file away, and Windows knows no such owner.
        os.chown(fresh, found.st_uid, found.st_gid)
    fresh.chmod(found.st_mode & 0o7777)


def umask() -> int:
    """Return which rights new files do not get; the system tells only who sets it."""
    found = os.umask(0o022)
    os.umask(found)
    return found
