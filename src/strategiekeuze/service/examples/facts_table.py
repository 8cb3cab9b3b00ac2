"""The table of facts below a step: its cells are read as a profile file is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.profile.reader import read_profile
from strategiekeuze.language.quoting import one_line
from strategiekeuze.model.answers import Answers
from strategiekeuze.service.examples.profiles import unknown_municipality
from strategiekeuze.suggestion import nearest, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from strategiekeuze.errors import Place
    from strategiekeuze.language.gherkin.feature import Row
    from strategiekeuze.model.facts import Facts

HEADER = ("feit", "waarde")
Stated = tuple[str, "Place"]
"""A line of a profile file, with the place of the row that it comes from."""


def read_facts(table: Sequence[Row], facts: Facts, place: Place) -> tuple[Answers, tuple[Problem, ...]]:
    """Return the answers in a table, and every problem with them; `place` is that of the step above it."""
    header = tuple(cell.text for cell in table[0]) if table else ()
    if header != HEADER:
        remedy = "Zet onder de stap een tabel met de kop | feit | waarde |."
        return Answers({}), (Problem("kop-van-feiten", "onder deze zin hoort een tabel met feiten", remedy, place),)
    lines = profile_lines(table[1:], facts, place)
    answers, problems = read_profile("\n".join(text for text, _ in lines), "tabel", facts)
    found = (*problems, *unknown_municipality(answers, facts))
    return answers, tuple(placed(problem, lines, place) for problem in found)


def profile_lines(rows: Sequence[Row], facts: Facts, place: Place) -> list[Stated]:
    """Return the rows as lines of a profile file, each fact below its heading."""
    sections: dict[str, list[Stated]] = {"": []}
    for name, value in rows:
        section, text = section_of(name.text, facts), f"{one_line(name.text)}: {one_line(value.text)}"
        where = replace(name.place, length=value.place.column + value.place.length - name.place.column)
        sections.setdefault(section, []).append((f"  {text}" if section else text, where))
    top = sections.pop("")
    return [*top, *(line for name, lines in sections.items() for line in ((f"{name}:", place), *lines))]


def section_of(name: str, facts: Facts) -> str:
    """Return the heading under which a profile states a fact; a mistyped name belongs with the nearest one."""
    known = facts.by_name.get(plain(name))
    near = nearest(name, facts.by_name, limit=1) if known is None else ()
    return known.rubriek if known else facts.by_name[near[0]].rubriek if near else ""


def placed(problem: Problem, lines: Sequence[Stated], place: Place) -> Problem:
    """Return a problem with the row of the table that it is about."""
    number = problem.place.line if problem.place else None
    return replace(problem, place=lines[number - 1][1] if number and number <= len(lines) else place)
