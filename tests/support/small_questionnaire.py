"""A questionnaire that belongs to the small rule set, and the problems of one that does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import by_place
from strategiekeuze.language.questionnaire.reader import read_questionnaire
from strategiekeuze.language.yaml.reader import read_yaml
from support.broken_files import write
from support.small_set import small_set

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.questionnaire import Questionnaire

SMALL = """naam: Kleine nulmeting
voorbehoud: Deze vragen zijn alleen om te testen.
niveaus: [een, twee, drie, vier, vijf]
vragen:
  leiding:
    vraag: Wie leidt?
    niveaus: [geen leider, een vraagbaak, een teamleider, een directeur, de hele directie]
    kijk naar: de agenda
  kwaliteit:
    vraag: Wie telt?
    niveaus: [niemand, soms iemand, elk jaar iemand, elke maand iemand, iedereen]
  beheer:
    vraag: Waar staat de lijst?
    niveaus: [nergens, in een la, op een schijf, op het intranet, op de website]
quickscan: [leiding, kwaliteit, ambitie]
"""


def read(text: str) -> tuple[Questionnaire, tuple[Problem, ...]]:
    """Return the questionnaire in a text about the small rule set, and what is wrong with it."""
    document = read_yaml(text, "nulmeting.yaml")
    assert document.root is not None, document.problems
    problems: list[Problem] = []
    found = read_questionnaire(document.root, small_set().feiten, small_set().wiel, problems)
    return found, by_place(problems)


def add_to(folder: Path, text: str = SMALL) -> Path:
    """Write the questionnaire in the folder of a rule set, and return that folder."""
    write(str(folder / "nulmeting.yaml"), text)
    return folder
