"""The files of a rule set: which there are, and what is in them. A rule set of others is untrusted input.

So nothing outside the folder is read, nothing that is no ordinary file, and no more than a rule set can need.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.files import read_text, reason
from strategiekeuze.language.quoting import quoted_path

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = "regelset.yaml"
RULE_SUFFIX = ".feature"

MAX_FILES = 5_000
MAX_LAYERS = 5
MAX_BYTES = 5_000_000
"""Bounds on a folder: number of files, folders in folders, and bytes that are read."""


def folder_problem(folder: Path) -> Problem | None:
    """Return why a folder holds no rule set, None when it does."""
    place = Place(str(folder))
    try:
        if not folder.exists():
            remedy = "Controleer de naam van de map."
            return Problem("map-ontbreekt", f"de map {quoted_path(folder)} bestaat niet", remedy, place)
        if folder.is_file():
            what = f"{quoted_path(folder)} is een bestand, geen map"
            return Problem("geen-regelset", what, "Noem de map met de regels.", place)
        is_set = (folder / SETTINGS).is_file()
    except (OSError, ValueError) as error:
        what = f"de map {quoted_path(folder)} is niet te lezen"
        return Problem("map-onleesbaar", what, "Controleer de map.", place, reason(error))
    if is_set:
        return None
    remedy = f'Zet er een bestand "{SETTINGS}" in, of noem de map met de regels.'
    return Problem("geen-regelset", f"in {quoted_path(folder)} staat geen regelset", remedy, place)


class RuleFiles:
    """The files of one folder. `problems` grows while they are listed and read.

    Attributes:
        complete: whether every file was listed; a folder that holds too many is not walked to its end.
    """

    def __init__(self, folder: Path, problems: list[Problem]) -> None:
        self._folder = folder
        self._problems = problems
        self._contents: dict[str, str] = {}
        self._bytes = 0
        self.complete = True
        self._files = sorted(self._listed())

    def rules(self) -> list[Path]:
        """Return the feature files."""
        return [path for path in self.own() if path.suffix == RULE_SUFFIX]

    def own(self) -> list[Path]:
        """Return every file; a folder that is a rule set of its own does not belong to this one."""
        others = self.others()
        return [path for path in self._files if not any(path.is_relative_to(folder) for folder in others)]

    def others(self) -> list[Path]:
        """Return the folders in this one that are a rule set of their own."""
        return [path.parent for path in self._files if path.name == SETTINGS and path.parent != self._folder]

    def named(self, folder: str, suffix: str) -> dict[str, Path]:
        """Return the files in a folder with a suffix, by name without the suffix."""
        wanted = self._folder / folder
        found = [path for path in self._files if path.parent == wanted and path.name.endswith(suffix)]
        return {path.name.removesuffix(suffix): path for path in found}

    def text(self, path: Path) -> str | None:
        """Return the text of a file; None, with a problem, when it cannot be read or is too much."""
        content = read_text(path) if self.ordinary(path) else None
        if isinstance(content, Problem):
            self._problems.append(content)
            return None
        self._bytes += len(content or "")
        if content is None or self._bytes > MAX_BYTES:
            return None
        self._contents[self._name(path)] = content
        return content

    def all_read(self) -> bool:
        """Tell whether everything asked for was read; a folder that holds too much for that is a problem."""
        if self._bytes > MAX_BYTES:
            what = f"de bestanden in {quoted_path(self._folder)} zijn samen groter dan 5 MB"
            self._problems.append(Problem("map-te-groot", what, "Haal bestanden weg.", Place(str(self._folder))))
        return self.complete and self._bytes <= MAX_BYTES

    def sha256(self) -> str:
        """Return the hash over the names and contents of all files that were read."""
        digest = hashlib.sha256()
        for name, content in sorted(self._contents.items()):
            digest.update(f"{name}\n{len(content)}\n{content}".encode(errors="surrogateescape"))
        return digest.hexdigest()

    def ordinary(self, path: Path) -> bool:
        """Report a file that is no ordinary file of this folder: a link to elsewhere, a pipe, a device."""
        problem = not_of_folder(path, self._folder)
        self._problems.extend([problem] if problem else [])
        return problem is None

    def _name(self, path: Path) -> str:
        inside = path.is_relative_to(self._folder)
        return path.relative_to(self._folder).as_posix() if inside else f"standaard/{path.name}"

    def _listed(self) -> Iterator[Path]:
        queue, count = [(self._folder, 0)], 0
        while queue:
            folder, depth = queue.pop()
            entries = self._entries(folder)
            count += len(entries)
            if entries and (count > MAX_FILES or depth > MAX_LAYERS):
                self._too_many()
                return
            sorted_out = [self._sorted_out(entry) for entry in entries]
            queue += [(path, depth + 1) for _, inner in sorted_out for path in inner]
            yield from (path for found, _ in sorted_out for path in found)

    def _sorted_out(self, entry: os.DirEntry[str]) -> tuple[list[Path], list[Path]]:
        """Return what an entry is: a file, or a folder to look in; a link to another folder is a problem."""
        path = Path(entry.path)
        if entry.is_symlink() and path.is_dir():
            what = f"{quoted_path(path)} verwijst naar een andere map"
            self._problems.append(Problem("bestand-buiten-map", what, "Zet de map zelf erin.", Place(str(path))))
            return [], []
        return ([], [path]) if entry.is_dir(follow_symlinks=False) else ([path], [])

    def _entries(self, folder: Path) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as found:
                return list(found)
        except OSError as error:
            what = f"de map {quoted_path(folder)} is niet te lezen"
            place = Place(str(folder))
            self._problems.append(Problem("map-onleesbaar", what, "Controleer de map.", place, reason(error)))
            return []

    def _too_many(self) -> None:
        self.complete = False
        what = f"in {quoted_path(self._folder)} staan te veel bestanden of mappen in mappen"
        remedy = "Gebruik hoogstens 5.000 bestanden en 5 mappen diep."
        self._problems.append(Problem("map-te-groot", what, remedy, Place(str(self._folder))))


def leads_outside(path: Path, folder: Path) -> bool:
    """Tell whether a file is a link to something outside a folder; a link that leads nowhere is not."""
    try:
        return path.is_symlink() and not path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        # A link to itself, or to nothing: reading the file says so.
        return False


def not_of_folder(path: Path, folder: Path) -> Problem | None:
    """Return why a file is no ordinary file of a folder, None when it is."""
    if path.is_relative_to(folder) and leads_outside(path, folder):
        what = f"{quoted_path(path)} verwijst naar buiten deze map"
        return Problem("bestand-buiten-map", what, "Zet het bestand zelf erin.", Place(str(path)))
    if path.exists() and not path.is_file() and not path.is_dir():
        return Problem(
            "geen-gewoon-bestand", f"{quoted_path(path)} is geen gewoon bestand", "Haal het weg.", Place(str(path))
        )
    return None
