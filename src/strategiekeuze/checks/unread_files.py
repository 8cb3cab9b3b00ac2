"""Every file in the folder is read: one with a name that is only nearly right does nothing, and nobody notices.

So does a rule set in a rule set, such as a copy that landed in the copy of before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, Severity
from strategiekeuze.language.quoting import LONGEST_WORD, quoted
from strategiekeuze.language.rule_set.files import RULE_SUFFIX, SETTINGS, RuleFiles
from strategiekeuze.language.rule_set.settings import ADVISING, KINDS
from strategiekeuze.suggestion import did_you_mean, nearest, plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from strategiekeuze.model.rule import RuleSet

CODE = "ongelezen-bestand"

FRAME = ("bronnen", "wiel", "feiten", "taal", "nulmeting", "bevolking", "aanvaard")
"""What stands in the folder itself, besides the settings."""

OF_PROGRAM = tuple(
    f"teksten/{name}/" for name in ("agenda", "domeinen", "herbereken", "omgekeerd", "register", "uitleg", "voortgang")
)
"""Folders with texts that the program takes from its own rules; a copy of those rules has them too."""

PARTS = frozenset(KINDS) - {ADVISING}
"""Folders with a rule set that the program uses beside the advice; each has the name of its kind."""

ABOUT = ("readme", "license", "licence", "licentie")
"""How the names of files start that are about the folder, not about the rules."""

LEFT = ("~", ".swp", ".swo", ".bak", ".tmp", "thumbs.db", "desktop.ini")
"""How the names of files end that editors and systems leave."""


def check(rule_set: RuleSet, folder: Path) -> Iterator[Problem]:
    """Yield each file and each rule set in the folder of a rule set that nothing reads."""
    files = RuleFiles(folder, [])
    yield from unread_sets(files.others(), folder)
    listed = [path for path in files.own() if path.suffix != RULE_SUFFIX]
    names = {path.relative_to(folder).as_posix(): path for path in listed}
    known = names_read(rule_set)
    missing = [name for name in known if name not in names]
    for name, path in names.items():
        if name not in known and not name.startswith(OF_PROGRAM) and not beside_the_rules(name):
            yield unread(name, path, missing)


def unread_sets(others: list[Path], folder: Path) -> Iterator[Problem]:
    """Yield each rule set in this one that is no part of it; not what stands in that one in turn."""
    strays = [other for other in others if not beside_the_advice(other.relative_to(folder))]
    for stray in strays:
        if not any(stray.is_relative_to(other) for other in strays if other != stray):
            what = f"niets leest de regelset in {quoted(stray.relative_to(folder).as_posix())}"
            remedy = "Haal deze map weg, of zet haar ergens anders."
            yield Problem(CODE, what, remedy, Place(str(stray)), severity=Severity.WARNING)


def beside_the_advice(inner: Path) -> bool:
    """Tell whether a folder with a rule set is a part that the program uses, or is hidden."""
    return PARTS.issuperset(inner.parts) or any(part.startswith(".") for part in inner.parts)


def names_read(rule_set: RuleSet) -> tuple[str, ...]:
    """Return the names of the files that a rule set is read from, or may be."""
    return (
        SETTINGS,
        *(f"{name}.yaml" for name in FRAME),
        *(["lexicon.yaml"] if rule_set.lexicon else ()),
        *(f"strategieen/{slug}.yaml" for slug in rule_set.wiel.by_slug),
        *(f"teksten/{name}.md.j2" for name in rule_set.teksten),
        *(f"teksten/motivering/{name}.md.j2" for name in rule_set.motivering),
    )


def beside_the_rules(name: str) -> bool:
    """Tell whether a file does not claim to be read: it is hidden, explains the folder, or an editor left it."""
    low = name.casefold()
    top = "/" not in low
    hidden = any(part.startswith((".", "#")) for part in low.split("/"))
    return hidden or low.endswith(LEFT) or (top and (low.startswith(ABOUT) or low.endswith(".md")))


def unread(name: str, path: Path, missing: list[str]) -> Problem:
    """Say that nothing reads a file."""
    remedy = did_you_mean(meant_by(name, missing)) or "Haal het weg, of zet het buiten deze map."
    return Problem(CODE, f"niets leest {quoted(name)}", remedy, Place(str(path)), severity=Severity.WARNING)


def meant_by(name: str, missing: list[str]) -> tuple[str, ...]:
    """Return the file that was probably meant: one that is not there, with nearly this name or in another folder."""
    folder, _, file = name.rpartition("/")
    stem = file.partition(".")[0]
    if RULE_SUFFIX in file.casefold():
        return (f"{folder}/{stem}{RULE_SUFFIX}".lstrip("/"),)
    if len(stem) > LONGEST_WORD:
        return ()
    elsewhere = [each for each in missing if plain(stem_of(each)) == plain(stem)]
    here = {stem_of(each): each for each in missing if each.rpartition("/")[0] == folder}
    return tuple(here[each] for each in nearest(stem, here, limit=1)) or tuple(elsewhere[:1])


def stem_of(name: str) -> str:
    """Return the name of a file without its folder, and without what stands behind its first dot."""
    return name.rpartition("/")[2].partition(".")[0]
