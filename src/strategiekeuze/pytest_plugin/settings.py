"""What a project has set: the rules that its examples are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.service.examples.profiles import shown_path
from strategiekeuze.service.examples.spoken import Spoken, spoken_in, wheel

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def spoken_for(config: pytest.Config) -> Spoken:
    """Return the rule set that the examples of a project are about, with its sentences.

    Raises:
        RulesError: with every problem, sorted by place.
    """
    folder = rules_folder(config)
    return spoken_in(folder) if folder else wheel()


def rules_folder(config: pytest.Config) -> Path | None:
    """Return the folder that the option names, or else the settings; None means the rules of the wheel."""
    from pathlib import Path

    option: str | None = config.getoption("--regels", default=None)
    if option is not None:
        return Path(option)
    setting: str = config.getini("strategiekeuze_regels")
    return Path(shown_path(config.rootpath / setting)) if setting else None
