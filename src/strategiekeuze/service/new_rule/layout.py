"""Where a scenario comes in a feature file, and how it looks there: two spaces per layer, an empty line between two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADING = re.compile(r"\s*(?:Regel|Rule)\s*:\s*(.*?)\s*$")
STEP = "  "
Lines = tuple[str, ...]


def scenario_lines(labels: Sequence[str], title: str, steps: Sequence[tuple[str, Sequence[Sequence[str]]]]) -> Lines:
    """Return a scenario without its indent; a step is its text and the rows of its table."""
    told = [line for text, table in steps for line in (f"{STEP}{text}", *table_lines(table))]
    return (*([" ".join(labels)] if labels else []), f"Scenario: {title}", *told)


def table_lines(table: Sequence[Sequence[str]]) -> list[str]:
    """Return the rows of a table, with its columns in line."""
    rows = [[escaped(cell) for cell in row] for row in table]
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    filled = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    return [f"{STEP * 2}| {' | '.join(row)} |" for row in filled]


def escaped(cell: str) -> str:
    """Return the text of a cell as a table needs it."""
    return cell.replace("\\", "\\\\").replace("|", "\\|")


def headings(text: str) -> list[tuple[int, str]]:
    """Return the line numbers (from 0) and names of the headings Regel."""
    matches = ((place, HEADING.match(line)) for place, line in enumerate(text.split("\n")))
    return [(place, match[1]) for place, match in matches if match]


def inserted(text: str, scenario: Lines, group: str) -> str:
    """Return a feature file with a scenario at the end of its group; a group that is not there comes last."""
    found = headings(text)
    names = [name for _, name in found]
    if group and group not in names:
        return appended(text, [f"{STEP}Regel: {group}", "", *indented(scenario, 2)])
    # Without a group a scenario stands above the first heading, else it would belong to that one.
    after = found[names.index(group) + 1 :] if group else found
    lines = text.split("\n")
    end = start_of_heading(lines, after[0][0]) if after else len(lines)
    head, tail = "\n".join(lines[:end]), lines[end:]
    start = appended(head, indented(scenario, 2 if group else 1))
    return start + ("\n" + "\n".join(tail) if tail else "")


def appended(text: str, lines: Sequence[str]) -> str:
    """Return a text with lines at its end, below an empty line."""
    return "\n".join([text.rstrip(), "", *lines, ""])


def start_of_heading(lines: Sequence[str], place: int) -> int:
    """Return where the comments and labels that belong to a heading start."""
    while place and lines[place - 1].strip().startswith(("#", "@")):
        place -= 1
    return place


def indented(lines: Sequence[str], depth: int) -> list[str]:
    """Return lines so many layers deeper."""
    return [f"{STEP * depth}{line}" for line in lines]
