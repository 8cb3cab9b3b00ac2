"""Where a rule stands in its file, and where examples name it."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

from strategiekeuze.language.files import read_text
from strategiekeuze.language.gherkin.reader import read_feature

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.language.gherkin.feature import Scenario
    from strategiekeuze.model.rule import Rule

QUOTED = re.compile(r'"([^"]*)"')
FENCES = ('"""', "```")


def scenario_as_written(rule: Rule) -> tuple[int, tuple[str, ...]]:
    """Return the line on which the scenario of a rule starts, and the scenario itself without its indent."""
    text = read_text(rule.plaats.file)
    feature, _ = read_feature(text, rule.plaats.file) if isinstance(text, str) else (None, ())
    if feature is None or not isinstance(text, str):
        # The file went away or changed after the rules were read: the rule can still be told.
        return rule.plaats.line or 1, ()
    tag = f"regel:{rule.tekst}"
    scenario = next((each for each in feature.scenarios if tag in {one.name for one in each.tags}), None)
    if scenario is None:
        return rule.plaats.line or 1, ()
    lines = lines_of(scenario)
    written = text.split("\n")[lines[0] - 1 : lines[-1]]
    return scenario.place.line or 1, tuple(dedent("\n".join(written)).split("\n"))


def lines_of(scenario: Scenario) -> list[int]:
    """Return the lines on which something of a scenario stands, in order."""
    steps = [place for step in scenario.steps for place in (step.place, *(row[0].place for row in step.table))]
    tables = [place for table in scenario.tables for place in (table.place, *(row[0].place for row in table.rows))]
    places = (scenario.place, *(tag.place for tag in scenario.tags), *steps, *tables)
    return sorted(place.line for place in places if place.line)


def examples_of(ids: Sequence[str], folder: Path | None) -> dict[str, tuple[str, ...]]:
    """Return per rule the places, as `file:line`, of the steps and cells that name it."""
    read = ((path, read_text(path)) for path in (sorted(folder.rglob("*.feature")) if folder else ()))
    texts = [(path, text) for path, text in read if isinstance(text, str) and any(each in text for each in ids)]
    named = [(name, f"{path_shown(path)}:{number}") for path, text in texts for number, name in named_in(text)]
    return {wanted: tuple(dict.fromkeys(place for name, place in named if name == wanted)) for wanted in ids}


def path_shown(path: str | Path) -> str:
    """Return a path from the current folder when it lies in there: that is how people know it."""
    full, here = Path(path).resolve(), Path.cwd()
    return str(full.relative_to(here)) if full.is_relative_to(here) else str(path)


def named_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield the words that steps and cells name, each with its line; a text between triple quotes names nothing."""
    fence = ""
    for number, line in enumerate(map(str.strip, text.split("\n")), start=1):
        if fence:
            fence = "" if line == fence else fence
        elif line.startswith(FENCES):
            fence = line[:3]
        elif line.startswith("|"):
            yield from ((number, cell.strip()) for cell in line.split("|"))
        elif not line.startswith(("#", "@")):
            yield from ((number, word) for word in QUOTED.findall(line))
