"""What a sheet to fill in shows, whatever kind of file it becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from strategiekeuze.model.facts import Fact

SHEET = "Nulmeting"
"""The sheet with the questions."""

READ_ME = "Lees mij"
"""The sheet with the explanation."""

CHOICES = "Keuzes"
"""The hidden sheet with the values that a list offers."""

NUMBER, SECTION, QUESTION, ANSWER, ALLOWED = "nummer", "dimensie", "vraag", "antwoord", "eenheid of keuzes"
ROLE, NOTE, PROOF, KEY = "rol", "notitie", "bewijs", "sleutel"

READ = (NUMBER, ANSWER, ROLE, NOTE, PROOF, KEY)
"""The columns that are read back; the others are for people only."""


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row: a question, with the value that counts or with the answer of one respondent.

    Attributes:
        number: which question it is, and of how many: "03 van 30".
        allowed: which answers the question takes, in Dutch.
        levels: what you see at each level; empty when the question has none.
        role: of the respondent; empty when this is the value that counts.
    """

    fact: Fact
    number: str
    section: str
    question: str
    allowed: str
    levels: tuple[str, ...]
    answer: str = ""
    role: str = ""
    note: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A whole sheet to fill in.

    Attributes:
        explanation: how it works; the first line is the title.
        levels: the headings above the levels.
    """

    explanation: tuple[str, ...]
    levels: tuple[str, ...]
    rows: tuple[FormRow, ...]

    @property
    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (NUMBER, SECTION, QUESTION, ANSWER, ALLOWED, *self.levels, ROLE, NOTE, PROOF, KEY)

    def texts(self, row: FormRow) -> tuple[str, ...]:
        """Return the cells of a row, in the order of the headings."""
        levels = [*row.levels, *[""] * len(self.levels)][: len(self.levels)]
        told = (row.role, row.note, row.proof, row.fact.sleutel)
        return (row.number, row.section, row.question, row.answer, row.allowed, *levels, *told)
