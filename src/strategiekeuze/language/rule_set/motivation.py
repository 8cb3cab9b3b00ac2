"""Find the parts of the advice text: those of the rule set, and for an advice those that come with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.rule_set.settings import ADVISING, Settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

TEXT_SUFFIX = ".md.j2"
MOTIVATION = "teksten/motivering"

GENERAL = (
    *("advies", "zekerheid", "waarom", "redenen", "bedenkingen", "niet-gekozen", "anderen", "koersen"),
    *("eerste-stappen", "gegevens", "onzeker", "bronnen", "afwegingen", "voorbehoud"),
)
"""The parts of the advice text of a rule set that names none, in order: those that name no fact."""


def motivation_parts(
    own: Mapping[str, Path], fallback: Path, settings: Settings, problems: list[Problem]
) -> dict[str, Path]:
    """Return the file of each part, in order; a part without a file is added to the problems.

    Args:
        own: the parts in the folder of the rule set.
        fallback: folder of the default set. Its parts justify an advice; a set of another kind writes its own.
        settings: what `regelset.yaml` says.
        problems: what was found so far.
    """
    advising = settings.kind == ADVISING
    files = sorted((fallback / MOTIVATION).glob(f"*{TEXT_SUFFIX}")) if advising else []
    default = {path.name.removesuffix(TEXT_SUFFIX): path for path in files}
    general = [name for name in GENERAL if name in own or name in default] if advising else list(own)
    paths = {name: own.get(name, default.get(name)) for name in settings.motivation or general}
    problems += [no_text(name, settings) for name, path in paths.items() if path is None]
    return {name: path for name, path in paths.items() if path is not None}


def no_text(name: str, settings: Settings) -> Problem:
    """Say that a part that `regelset.yaml` names has no file."""
    what = f"het deel {quoted(name)} van de motivering heeft geen tekst"
    remedy = f"Schrijf {MOTIVATION}/{name}{TEXT_SUFFIX}, of haal het deel weg uit motivering."
    return Problem("deel-ontbreekt", what, remedy, settings.motivation[name])
