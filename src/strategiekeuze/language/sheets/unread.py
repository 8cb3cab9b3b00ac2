"""Say why a cell or a sheet of a workbook is not read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted

if TYPE_CHECKING:
    from strategiekeuze.errors import Place


def too_long(most: int, sheet: Place) -> Problem:
    """Say that a sheet has too many rows."""
    remedy = "Haal de rijen weg die niet bij de nulmeting horen, ook als ze leeg lijken."
    return Problem("blad-te-lang", f"dit blad heeft meer dan {most} rijen", remedy, sheet)


def joined_cells(cells: str, place: Place) -> Problem:
    """Say that cells were joined to one."""
    what, remedy = f"de cellen {cells} zijn samengevoegd", "Splits ze weer, en vul elke cel apart in."
    return Problem("cellen-samengevoegd", what, remedy, place)


def hidden_row(number: int, sheet: Place) -> Problem:
    """Say that a row in which something stands is hidden: nobody saw what it says."""
    what, remedy = f"rij {number} is verborgen", "Maak de rij zichtbaar. Staat er een filter op? Haal dat weg."
    return Problem("rij-verborgen", what, remedy, replace(sheet, line=number))


def untyped(kind: str, value: object, place: Place) -> Problem | None:
    """Say that a cell holds what nobody typed as an answer: a formula ("f") or the failure of one ("e")."""
    if kind == "f":
        what, remedy = "in deze cel staat een formule", "Vul de waarde zelf in, zonder formule."
        return Problem("cel-is-formule", what, remedy, place)
    if kind == "e":
        what = f"in deze cel staat een fout van Excel: {quoted(str(value))}"
        return Problem("cel-is-fout", what, "Vul de waarde zelf in, of maak de cel leeg.", place)
    return None
