"""Find the folder with examples where a command cannot do without."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.service.rule_checks import examples_folder

if TYPE_CHECKING:
    from pathlib import Path


def demanded_examples(rules: Path, given: str | Path | None) -> Path:
    """Return the folder with examples.

    Raises:
        UsageError: when there is none.
    """
    found = examples_folder(rules, given)
    if found is None:
        remedy = "Noem een map met --voorbeelden, of maak een map features naast de regels."
        raise UsageError(Problem("voorbeelden-onvindbaar", "er is geen map met voorbeelden", remedy))
    return found
