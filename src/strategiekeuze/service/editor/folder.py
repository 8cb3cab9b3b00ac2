"""What the folder `.vscode` must hold for a rule set, beside what it holds now."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from strategiekeuze.errors import Place, Problem, StrategiekeuzeError, UsageError
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.language.source import Source, read_source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.service.editor.merging import CannotMergeError, merged_text
from strategiekeuze.service.editor.sentences_file import FIRST_LINE, sentences_file
from strategiekeuze.service.editor.settings import extensions, settings
from strategiekeuze.service.rules import default_rules
from strategiekeuze.service.sentences import read_sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = Path(".vscode")
SENTENCES = FOLDER / "strategiekeuze-zinnen.ts"
SETTINGS = FOLDER / "settings.json"
EXTENSIONS = FOLDER / "extensions.json"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file as it is and as it must be; a file that does not exist yet has no content."""

    source: Source
    text: str
    new: bool


@dataclass(frozen=True, slots=True)
class EditorFiles:
    """The files that change, and pieces that the user must paste: those could not be added without a loss."""

    changes: tuple[Prepared, ...]
    pieces: tuple[tuple[Path, str], ...]


def editor_files(folder: str | None) -> EditorFiles:
    """Return what must change in `.vscode` for a rule set.

    Raises:
        RulesError: when the facts, the sentences or the wheel cannot be read.
        UsageError: when a file of the user has the name of ours.
        StrategiekeuzeError: when a file cannot be read.
    """
    path = Path(folder) if folder is not None else default_rules()
    rules, sentences = read_sentences(folder)
    ours = {SETTINGS: settings(sentences, rules.feiten, path, SENTENCES.as_posix()), EXTENSIONS: extensions()}
    added = [with_ours(file, values) for file, values in ours.items()]
    found = [own_file(SENTENCES, sentences_file(sentences)), *(each for each in added if isinstance(each, Prepared))]
    changes = tuple(each for each in found if each.new or each.text != each.source.text)
    return EditorFiles(changes, tuple(each for each in added if not isinstance(each, Prepared)))


def own_file(path: Path, text: str) -> Prepared:
    """Return a file of ours as it must be; a file of someone else with that name is left alone."""
    source = existing(path)
    if source is not None and not source.text.startswith(FIRST_LINE):
        remedy = "Geef dat bestand een andere naam."
        raise UsageError(Problem("bestand-bestaat", f"{quoted_path(path)} bestaat al", remedy, Place(str(path))))
    return Prepared(source or Source(path, "", b""), text, source is None)


def with_ours(path: Path, values: dict[str, Any]) -> Prepared | tuple[Path, str]:
    """Return a file of the user with our settings, or the piece to paste when they cannot be added."""
    source = existing(path)
    try:
        text = merged_text(source.text if source else "", values)
    except CannotMergeError:
        return path, json.dumps(values, ensure_ascii=False, indent=2)
    return Prepared(source or Source(path, "", b""), text, source is None)


def existing(path: Path) -> Source | None:
    """Return a file, None when there is none."""
    if not path.exists():
        return None
    source = read_source(path)
    if isinstance(source, Problem):
        raise StrategiekeuzeError(source)
    return source


def write_prepared(files: Sequence[Prepared]) -> None:
    """Write every file, or none of them.

    Raises:
        StrategiekeuzeError: when a file cannot be written.
    """
    changes = [
        Change(each.source.path, each.source.encoded(each.text), None if each.new else each.source.content)
        for each in files
    ]
    problem = write_all(changes)
    if problem:
        raise StrategiekeuzeError(problem)
