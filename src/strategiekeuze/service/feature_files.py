"""The feature files that a user names, files and folders with such files: to read, and to write back."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, RulesError, UsageError
from strategiekeuze.language.files import is_folder
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.rule_set.files import not_of_folder
from strategiekeuze.language.source import Source, read_source
from strategiekeuze.language.writing import Change, write_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SUFFIX = ".feature"
TOOLS = frozenset({"node_modules", "__pycache__"})
"""Folders in which nobody writes features; those with a dot in front belong to tools as well."""


def refuse_empty_name(names: Sequence[str]) -> None:
    """Refuse an empty name, as a variable without a value gives.

    Raises:
        UsageError: when there is one.
    """
    if "" in names:
        remedy = "Noem een map of een bestand, of laat de naam weg."
        raise UsageError(Problem("lege-bestandsnaam", "de naam van het bestand is leeg", remedy))


def feature_files(paths: Sequence[Path], problems: list[Problem]) -> list[Path]:
    """Return every feature file once, in the order in which they were named."""
    once: dict[Path, Path] = {}
    for path in paths:
        for file in inside(path, problems) if is_folder(path) else [path]:
            once.setdefault(same_file(file), file)
    return list(once.values())


def read_sources(paths: Sequence[Path], problems: list[Problem]) -> list[Source]:
    """Return the feature files that can be read; why others cannot is added to the problems."""
    read = [read_source(path) for path in feature_files(paths, problems)]
    problems += [each for each in read if isinstance(each, Problem)]
    return [each for each in read if isinstance(each, Source)]


def write_sources(texts: Iterable[tuple[Source, str]]) -> None:
    """Write files with their new texts, all of them or none; a file that stays the same is left alone.

    Raises:
        RulesError: when a file cannot be written, or changed since it was read.
    """
    changes = [Change(source.path, source.encoded(text), source.content) for source, text in texts]
    problem = write_all([change for change in changes if change.after != change.before])
    if problem:
        raise RulesError(problem)


def same_file(path: Path) -> Path:
    """Return by what two names of one file are known."""
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return path


def inside(folder: Path, problems: list[Problem]) -> list[Path]:
    """Return the feature files in a folder, however deep; a folder without any is a problem."""
    found = [path for path in walked(folder) if path.suffix.casefold() == SUFFIX]
    if not found:
        what = f"in {quoted_path(folder)} staat geen bestand dat op .feature eindigt"
        remedy = "Noem een map met zulke bestanden, of noem het bestand zelf."
        problems.append(Problem("geen-feature", what, remedy, Place(str(folder))))
    refused = {path: problem for path in found if (problem := not_of_folder(path, folder))}
    problems += refused.values()
    return [path for path in found if path not in refused]


def walked(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder in a fixed order; folders of tools, and links to other folders, are passed by."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in TOOLS)
        yield from (Path(place) / name for name in sorted(names))
