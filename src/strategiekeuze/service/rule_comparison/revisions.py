"""A folder with rules as it was in a revision of git. Only git reads the repository; nothing in it ever changes."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError, UsageError
from strategiekeuze.language.quoting import quoted, quoted_path
from strategiekeuze.language.rule_set.files import MAX_BYTES, MAX_FILES

if TYPE_CHECKING:
    from collections.abc import Iterator

READ = (".feature", ".yaml", ".j2")
"""How the files of a rule set end; nothing else is taken out of the repository."""

ORDINARY = (b"100644", b"100755")
"""Files of git that are no links and no other repositories."""

SECONDS = 60
"""How long git may take."""


@dataclass(frozen=True, slots=True)
class Named:
    """A folder that can be read.

    Attributes:
        name: as the user gave it.
    """

    folder: Path
    name: str


@dataclass(frozen=True, slots=True)
class Blob:
    """A file in a revision: its name in the folder, and by what git finds it."""

    name: str
    key: str
    size: int


@contextmanager
def folder_named(name: str) -> Iterator[Named]:
    """Give the folder that a user named: a folder on the disk, or REVISION:FOLDER.

    Raises:
        UsageError: git is not there, or it knows no such revision or folder.
        RulesError: what was read is no good rule set; places name the revision.
    """
    if ":" not in name or Path(name).exists():
        yield Named(Path(name), name)
        return
    with TemporaryDirectory(prefix="strategiekeuze-") as temporary:
        folder = Path(temporary).resolve() / "regels"
        folder.mkdir()
        extract(name, folder)
        try:
            yield Named(folder, name)
        except RulesError as error:
            raise RulesError(*[renamed(problem, folder, name) for problem in error.problems]) from None


def renamed(problem: Problem, folder: Path, name: str) -> Problem:
    """Return a problem that names the revision and not the folder that we made for it."""
    place, here = problem.place, str(folder)
    if place is not None:
        place = replace(place, file=place.file.replace(here, name))
    what, remedy, cause = (text.replace(here, name) for text in (problem.what, problem.remedy, problem.cause))
    return replace(problem, place=place, what=what, remedy=remedy, cause=cause)


def extract(name: str, folder: Path) -> None:
    """Write the files of a rule set as a revision has them.

    Raises:
        UsageError: when there is no such revision or folder.
    """
    revision, _, inside = name.partition(":")
    tree = tree_of(revision, inside, name)
    blobs = [blob for blob in listed(tree) if blob.name.endswith(READ) and safe(blob.name)]
    if len(blobs) > MAX_FILES or sum(blob.size for blob in blobs) > MAX_BYTES:
        what = f"in {quoted_path(name)} staat te veel voor een regelset"
        raise UsageError(Problem("map-te-groot", what, "Noem de map met de regels."))
    contents = contents_of(blobs)
    for blob, content in zip(blobs, contents, strict=True):
        path = folder / blob.name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def tree_of(revision: str, inside: str, name: str) -> str:
    """Return by what git finds a folder.

    Raises:
        UsageError: when there is no such revision, or no such folder in it.
    """
    if git("rev-parse", "--git-dir") is None:
        what = f"{quoted_path(name)} bestaat niet, en hier is geen map van git"
        raise UsageError(Problem("geen-git-map", what, "Noem een map, of ga naar de map van git."))
    commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not revision or not commit:
        remedy = "Noem een revisie die git kent, zoals HEAD~1, of een map die bestaat."
        raise UsageError(Problem("onbekende-revisie", f"git kent de revisie {quoted(revision)} niet", remedy))
    wanted = f"{commit.decode().strip()}:{inside}"
    found = (git("rev-parse", "--verify", "--quiet", "--end-of-options", wanted) or b"").decode().strip()
    if not found or git("cat-file", "-t", found) != b"tree\n":
        what = f"in de revisie {quoted(revision)} is geen map {quoted_path(inside)}"
        raise UsageError(Problem("map-ontbreekt", what, "Controleer de naam van de map."))
    return found


def listed(tree: str) -> Iterator[Blob]:
    """Yield the ordinary files in a folder and in the folders in it."""
    for entry in (git("ls-tree", "-r", "-z", "--long", "--full-tree", tree) or b"").split(b"\0"):
        head, _, name = entry.partition(b"\t")
        fields = head.split()
        if fields and fields[0] in ORDINARY:
            yield Blob(os.fsdecode(name), fields[2].decode(), int(fields[3]))


def safe(name: str) -> bool:
    """Tell whether a name stays within its folder; git itself makes no others, but a repository of others may."""
    parts = name.split("/")
    return not {"", ".", ".."} & set(parts) and "\\" not in name and ":" not in name


def contents_of(blobs: list[Blob]) -> list[bytes]:
    """Return what is in these files."""
    answer = git("cat-file", "--batch", given="".join(f"{blob.key}\n" for blob in blobs).encode()) or b""
    found, place = [], 0
    for blob in blobs:
        start = answer.index(b"\n", place) + 1
        found.append(answer[start : start + blob.size])
        place = start + blob.size + 1
    return found


def git(*arguments: str, given: bytes = b"") -> bytes | None:
    """Return what git answers; None when it says no.

    Raises:
        UsageError: when git is not there.
    """
    program = shutil.which("git")
    if program is None:
        remedy = "Installeer git, of noem een map die bestaat."
        raise UsageError(Problem("geen-git", "git is hier niet te gebruiken", remedy))
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    try:
        # The arguments go to git one by one and never through a shell.
        answer = subprocess.run(  # noqa: S603 - the program is git, the arguments are words of ours and a revision
            [program, *arguments], input=given, capture_output=True, env=environment, timeout=SECONDS, check=False
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return answer.stdout if answer.returncode == 0 else None
