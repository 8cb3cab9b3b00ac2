"""Bring feature files in the house layout: mend what is certain, lay out the rest, write all files or none."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RulesError, Severity, UsageError
from strategiekeuze.language.files import decoded
from strategiekeuze.language.gherkin.layout import laid_out
from strategiekeuze.language.gherkin.mending import mend
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.service.feature_files import read_sources, refuse_empty_name, write_sources

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.language.gherkin.mending import Mended
    from strategiekeuze.language.source import Source

WRITERS_OWN = frozenset({"conflict-in-bestand", "losse-tekst"})
"""Slips that can be mended in a way, but that only the writer may judge."""
DEFAULT_FOLDER = Path("rules")


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A file, and its text in the house layout."""

    source: Source
    text: str

    @property
    def changes(self) -> bool:
        """Whether the file does not have the house layout yet."""
        return self.text != self.source.text


def lay_out(names: Sequence[str]) -> tuple[LaidOut, ...]:
    """Return every feature file with its text in the house layout; nothing is written.

    Args:
        names: files, and folders with feature files; without any the folder `rules`.

    Raises:
        UsageError: when there is nothing to lay out.
        RulesError: when a file cannot be read, or is no Gherkin, with every such problem.
    """
    problems: list[Problem] = []
    found = [laid_out_or_why_not(source) for source in read_sources(chosen(names), problems)]
    problems += [problem for each in found if not isinstance(each, LaidOut) for problem in each]
    if problems:
        raise RulesError(*problems)
    return tuple(each for each in found if isinstance(each, LaidOut))


def write(files: Sequence[LaidOut]) -> None:
    """Write the files that change, all of them or none.

    Raises:
        RulesError: when a file cannot be written, or changed since it was read.
    """
    write_sources((each.source, each.text) for each in files)


def chosen(names: Sequence[str]) -> list[Path]:
    """Return what to lay out."""
    refuse_empty_name(names)
    if names or DEFAULT_FOLDER.is_dir():
        return [Path(name) for name in names] or [DEFAULT_FOLDER]
    remedy = "Noem een map met regels, of een bestand."
    raise UsageError(Problem("map-ontbreekt", f"de map {quoted_path(DEFAULT_FOLDER)} bestaat niet", remedy))


def laid_out_or_why_not(source: Source) -> LaidOut | tuple[Problem, ...]:
    """Return a file in the house layout, or the problems that only its writer can solve."""
    name = str(source.path)
    mended = mend(source.text, name)
    stops = reasons_to_stop(mended)
    if stops:
        return stops
    text = laid_out(mended.text)
    # A file that grows too large could not be read again.
    too_large = decoded(source.encoded(text), name)
    return (too_large,) if isinstance(too_large, Problem) else LaidOut(source, text)


def reasons_to_stop(mended: Mended) -> tuple[Problem, ...]:
    """Return why a file is left alone, nothing when it can be laid out.

    Gherkin may take a conflict of version control for a description. With another indent the tools that solve
    conflicts no longer know it. Loose text in a rule may be a condition: as a comment it would be lost.
    """
    own = [problem for problem in mended.problems if problem.code in WRITERS_OWN]
    if mended.readable:
        return tuple(replace(problem, severity=Severity.ERROR, repaired=None) for problem in own)
    errors = [problem for problem in mended.problems if problem.severity is Severity.ERROR]
    return tuple(problem for problem in errors if problem.repaired is None) or tuple(errors)
