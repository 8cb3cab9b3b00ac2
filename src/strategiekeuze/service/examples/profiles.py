"""Find the profile that an example names: beside the example, or in a folder of profiles on the way up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, ProfileError
from strategiekeuze.language.files import read_text
from strategiekeuze.language.profile.municipality import complete
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.quoting import meant, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.errors import Place
    from strategiekeuze.model.answers import Answers
    from strategiekeuze.model.facts import Facts

FOLDERS = ("profielen", "profiles")
ENDING = ".yaml"
MISSING = "feit-ontbreekt"


def find_profile(name: str, beside: Path, top: Path) -> Path:
    """Return the file of a profile.

    Args:
        name: of the file, without its ending; a file in a folder within has that folder in its name.
        beside: folder of the example.
        top: folder of the project; nothing above it is read.

    Raises:
        ProfileError: when there is no such profile.
    """
    found = next((path for known, path in known_profiles(beside, top) if known == name), None)
    if found is None:
        raise ProfileError(unknown_profile(name, beside, top))
    return found


def known_profiles(beside: Path, top: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files that can be named, each with its name, the nearest folder first."""
    yield from named_in(beside, f"*{ENDING}")
    for folder in (beside, *beside.parents):
        for inner in FOLDERS:
            yield from named_in(folder / inner, f"**/*{ENDING}")
        if folder == top or not folder.is_relative_to(top):
            return


def named_in(folder: Path, pattern: str) -> Iterator[tuple[str, Path]]:
    """Yield the files of a folder, each with its name as an example writes it."""
    for path in sorted(folder.glob(pattern)):
        yield path.relative_to(folder).with_suffix("").as_posix(), path


def unknown_profile(name: str, beside: Path, top: Path, place: Place | None = None) -> Problem:
    """Say that there is no profile with a name."""
    names = dict.fromkeys(name for name, _ in known_profiles(beside, top))
    remedy = meant(name, names) or f"Zet {name}{ENDING} in een map profielen, naast of boven de map van dit bestand."
    return Problem("onbekend-profiel", f"het profiel {quoted(name)} ken ik niet", remedy, place)


def profile_in(path: Path, facts: Facts) -> tuple[Answers, tuple[Problem, ...]]:
    """Return the answers in a profile file, and every problem with them."""
    text = read_text(path)
    if isinstance(text, Problem):
        raise ProfileError(text)
    answers, problems = read_profile(text, shown_path(path), facts)
    return answers, (*problems, *unknown_municipality(answers, facts))


def unknown_municipality(answers: Answers, facts: Facts) -> tuple[Problem, ...]:
    """Return why the municipality of a profile cannot be found; what it lacks may still follow in a later step."""
    return tuple(problem for problem in complete(answers, facts).problems if problem.code != MISSING)


def shown_path(path: Path) -> str:
    """Return the path of a file as a message names it: as seen from the folder where pytest was started."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
