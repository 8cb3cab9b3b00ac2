"""A small rule set whose language can tell examples, with a file of examples beside it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from support.broken_files import SMALL_RULES

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = """
  fte-meer-dan: {soort: voorwaarde, zin: 'er is meer dan {fte} fte', feit: fte, operator: ">"}
  inwoners-hoogstens:
    {soort: voorwaarde, zin: 'een gemeente met hoogstens {aantal} inwoners', feit: inwoners, operator: "<="}
  pleit-tegen: {soort: conclusie, zin: 'pleit dit tegen {strategie}', besluit: argument, punten: -1}
  pleit-sterk-voor: {soort: conclusie, zin: 'pleit dit sterk voor {strategie}', besluit: argument, punten: 2}
  feiten: {soort: voorbeeldstap, zin: 'een profiel met deze feiten:', tabel: feit en waarde}
  advies: {soort: voorbeeldstap, zin: 'is het advies {strategie}'}
  geen-voorkeur: {soort: voorbeeldstap, zin: 'is er geen voorkeur'}
  zekerheid: {soort: voorbeeldstap, zin: 'is de zekerheid {tekst}'}
  regel-telt: {soort: voorbeeldstap, zin: 'telt regel {regel} mee'}
  regel-telt-niet: {soort: voorbeeldstap, zin: 'telt regel {regel} niet mee'}
"""
HEAD = "# language: nl\nFunctionaliteit: Voorbeelden\n"
EXAMPLE = """
  Scenario: {title}
    Gegeven een profiel met deze feiten:
      | feit     | waarde |
      | gemeente | Eersel |
      | fte      | {fte}  |
    Dan {expected}
"""


def told_world(folder: Path, *examples: tuple[str, str, str]) -> Path:
    """Copy the rules to `rules`, write examples (title, fte, what they expect) beside them, and return the rules."""
    rules = folder / "rules"
    shutil.copytree(SMALL_RULES, rules)
    language = rules / "taal.yaml"
    language.write_text(language.read_text(encoding="utf-8").rstrip() + SENTENCES, encoding="utf-8")
    (folder / "features").mkdir()
    write_examples(folder / "features" / "eersel.feature", *examples)
    return rules


def write_examples(path: Path, *examples: tuple[str, str, str]) -> None:
    """Write a file of examples."""
    told = [EXAMPLE.format(title=title, fte=fte, expected=expected) for title, fte, expected in examples]
    path.write_text(HEAD + "".join(told), encoding="utf-8")
