"""The answers in a sheet: the value that counts for each fact, and who answered what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.profile.responses import answerable, listed
from strategiekeuze.language.profile.values import answer_in as answer_of
from strategiekeuze.language.profile.values import is_unknown
from strategiekeuze.language.sheets.cell_text import answer_in
from strategiekeuze.language.sheets.columns import columns_of, place_in_sheet
from strategiekeuze.language.sheets.form import ANSWER, READ, ROLE
from strategiekeuze.language.sheets.rows import SheetRow, rows_in
from strategiekeuze.language.yaml.node import Node
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts, Kind
from strategiekeuze.model.responses import DO_NOT_KNOW, Response
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.language.sheets.grid import Grid

SEVERAL = "Of laat ieder een eigen blad invullen en gebruik: strategiekeuze nulmeting samenvoegen"


@dataclass(frozen=True, slots=True)
class Told:
    """What a row says.

    Attributes:
        text: as written, "weet ik niet", or empty when nobody answered.
        answer: None when the fact is unknown.
        fits: whether the answer is one that the fact takes.
    """

    row: SheetRow
    text: str
    answer: Answer | None
    fits: bool = True


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What a sheet says.

    Attributes:
        asked: keys of the facts that have a row.
    """

    answers: Answers
    asked: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = field(default=())


def read_grid(grid: Grid, facts: Facts) -> ReadSheet:
    """Return the answers in a sheet, and every problem with them."""
    problems: list[Problem] = []
    columns = columns_of(grid, problems)
    if len(columns) < len(READ):
        return ReadSheet(Answers({}, file=grid.place.file), (), tuple(problems))
    rows = rows_in(grid, columns, facts, problems)
    told = {
        fact.sleutel: [row_told(row, problems) for row in rows if row.fact is fact]
        for fact in dict.fromkeys(row.fact for row in rows)
    }
    for rows_told in told.values():
        problems += repeats(rows_told)
        problems += undecided(rows_told)
    found = {key: answer for key, rows_told in told.items() if (answer := counting(rows_told))}
    descriptive = {key: answer for key, answer in found.items() if facts.by_key[key].soort in DESCRIPTIVE}
    responses = {key: tuple(responses_in(rows_told)) for key, rows_told in told.items()}
    answers = Answers(
        {key: answer for key, answer in found.items() if key not in descriptive},
        descriptive,
        grid.place.file,
        {key: given for key, given in responses.items() if given},
    )
    return ReadSheet(answers, tuple(told), tuple(problems))


def row_told(row: SheetRow, problems: list[Problem]) -> Told:
    """Return what a row says; what does not fit is a problem."""
    text = answer_in(row.fact, row.cells[ANSWER])
    told = Told(row, "", None, fits=False) if isinstance(text, Problem) else told_by(row, text, problems)
    problems += [text] if isinstance(text, Problem) else []
    problems += incomplete(told)
    return told


def told_by(row: SheetRow, text: str, problems: list[Problem]) -> Told:
    """Return what a row with this answer says."""
    unknown = plain(text) == plain(DO_NOT_KNOW)
    if unknown or is_unknown(text):
        return Told(row, DO_NOT_KNOW if unknown or (text and row.role) else "", None)
    found = answer_of(row.fact, node(row, text))
    if not isinstance(found, Answer):
        problems += found or []
        return Told(row, text, None, fits=False)
    return Told(row, listed(row.fact, found.value)[0] if row.fact.soort is Kind.LIST else text, found)


def node(row: SheetRow, text: str) -> Node:
    """Return an answer in the form in which the readers of profiles take it."""
    place = row.cells[ANSWER].place
    if row.fact.soort is not Kind.LIST:
        return Node("tekst", place, text)
    items = () if plain(text) == "geen" else parts(row.fact, text)
    return Node("lijst", place, items=tuple(Node("tekst", place, item) for item in items))


def parts(fact: Fact, text: str) -> tuple[str, ...]:
    """Return the options that a text names; a comma may stand inside the name of one."""
    if plain(text) in fact.option_index:
        return (text,)
    return tuple(part.strip() for part in text.split(";" if ";" in text else ","))


def incomplete(told: Told) -> Iterator[Problem]:
    """Yield what is missing in a row: the role behind an answer, or the answer before a note."""
    row, place = told.row, told.row.cells[ROLE].place
    remarks = any(row.remarks)
    if not answerable(row.fact):
        if row.role or remarks:
            what = f'bij "{row.fact.naam}" horen geen rol, notitie en bewijs'
            yield Problem("geen-vraag", what, "Maak die cellen leeg.", place)
    elif not row.role and remarks:
        what = f'bij de notitie of het bewijs over "{row.fact.naam}" staat geen rol'
        yield Problem("rol-ontbreekt", what, 'Schrijf in de kolom "rol" wie dit antwoord geeft.', place)
    elif not row.role and told.text == DO_NOT_KNOW:
        what = f'er staat niet wie "{row.fact.naam}" niet weet'
        yield Problem("rol-ontbreekt", what, 'Vul de kolom "rol" in, of maak het antwoord leeg.', place)
    elif remarks and not told.text and told.fits:
        what = f'bij de notitie of het bewijs over "{row.fact.naam}" staat geen antwoord'
        yield Problem("antwoord-ontbreekt", what, f'Vul een antwoord in, of schrijf "{DO_NOT_KNOW}".', row.place)


def repeats(told: Sequence[Told]) -> Iterator[Problem]:
    """Yield a problem for each row that stands there twice: one without a role, or one that says the same."""
    seen: dict[tuple[str, ...], SheetRow] = {}
    for row in (each.row for each in told):
        key = row.texts if row.role else ("",)
        first = seen.setdefault(key, row)
        if first is not row:
            what = f'"{row.fact.naam}" staat er twee keer, ook in {place_in_sheet(first.place)}'
            remedy = "Haal een van de twee rijen weg. Is dit het antwoord van nog iemand? Schrijf dan de rol erbij."
            yield Problem("rij-dubbel", what, remedy, row.place)


def undecided(told: Sequence[Told]) -> Iterator[Problem]:
    """Yield a problem when several people answered and no row says which answer counts."""
    answered = [each for each in told if each.text]
    if all(each.row.role for each in told) and len(answered) > 1:
        what = f'over "{told[0].row.fact.naam}" staan {len(answered)} antwoorden, en geen ervan telt'
        remedy = f"Voeg een rij toe zonder rol, met het antwoord dat telt. {SEVERAL}"
        yield Problem("meer-antwoorden", what, remedy, answered[1].row.place)


def counting(told: Sequence[Told]) -> Answer | None:
    """Return the value that counts: that of the row without a role, or else of the only answer."""
    plain_rows = [each for each in told if not each.row.role]
    answered = [each for each in told if each.text]
    return next((each.answer for each in plain_rows or answered), None)


def responses_in(told: Sequence[Told]) -> Iterator[Response]:
    """Yield who answered what."""
    for each in told:
        if each.row.role and each.text and each.fits:
            value = each.answer.value if each.answer else None
            yield Response(each.row.role, each.text, value, *each.row.remarks)
