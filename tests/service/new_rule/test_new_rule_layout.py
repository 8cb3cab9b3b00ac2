"""A scenario comes at the end of its group, in the house layout, and nothing else in the file moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.language.gherkin.reader import read_feature
from strategiekeuze.service import default_rules
from strategiekeuze.service.new_rule.layout import headings, inserted, scenario_lines

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

FILES = sorted(default_rules().rglob("*.feature"))
STEPS = [
    ("Gegeven minstens 1 van deze bevindingen gelden:", [["bevinding"], ["a|b"], ["wat langer"]]),
    ("Dan is dit zo", []),
]
SCENARIO = scenario_lines(["@regel:NEW-01", "@eigen-werk"], "Een nieuwe regel", STEPS)
FLAT = """# language: nl
Functionaliteit: Proef

  Scenario: Eerste
    Gegeven iets
    Dan iets

  # Over de groep
  Regel: Groep

    Scenario: Tweede
      Gegeven iets
      Dan iets
"""


def titles(text: str) -> list[tuple[str, str]]:
    feature, problems = read_feature(text, "proef.feature")
    assert feature is not None, problems
    return [(each.group, each.title) for each in feature.scenarios]


def test_a_scenario_has_two_spaces_per_layer_and_columns_in_line() -> None:
    assert SCENARIO == (
        "@regel:NEW-01 @eigen-werk",
        "Scenario: Een nieuwe regel",
        "  Gegeven minstens 1 van deze bevindingen gelden:",
        "    | bevinding  |",
        "    | a\\|b       |",
        "    | wat langer |",
        "  Dan is dit zo",
    )


def test_a_cell_with_a_bar_reads_as_it_was_meant() -> None:
    feature, _ = read_feature(inserted(FLAT, SCENARIO, "Groep"), "proef.feature")
    assert feature is not None
    assert [row[0].text for row in feature.scenarios[-1].steps[0].table] == ["bevinding", "a|b", "wat langer"]


@pytest.mark.parametrize(
    ("group", "place"),
    [("", 1), ("Groep", 2), ("Een nieuw kopje", 2)],
)
def test_a_scenario_comes_last_in_its_group(group: str, place: int) -> None:
    expected = [("", "Eerste"), ("Groep", "Tweede")]
    expected.insert(place, (group, "Een nieuwe regel"))
    assert titles(inserted(FLAT, SCENARIO, group)) == expected


def test_comments_stay_with_the_heading_below_them() -> None:
    assert "      Dan is dit zo\n" not in inserted(FLAT, SCENARIO, "")
    assert "    Dan is dit zo\n\n  # Over de groep\n  Regel: Groep\n" in inserted(FLAT, SCENARIO, "")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_in_our_own_rules_nothing_else_changes(path: Path) -> None:
    text = path.read_text("utf-8")
    for group in [*(name for _, name in headings(text)), "Een nieuw kopje"]:
        found = inserted(text, SCENARIO, group)
        assert [each for each in titles(found) if each[1] != "Een nieuwe regel"] == titles(text)
        assert found.count("\n\n\n") == 0
        assert found.endswith("\n")
        assert not found.endswith("\n\n")
        more = len(SCENARIO) + (3 if group == "Een nieuw kopje" else 1)
        assert found.count("\n") == text.count("\n") + more
        assert is_part(text.split("\n"), found.split("\n"))


def is_part(lines: Sequence[str], of: Sequence[str]) -> bool:
    """Tell whether lines all stand among others, in the same order."""
    rest = iter(of)
    return all(line in rest for line in lines)


def test_the_last_line_need_not_end() -> None:
    assert titles(inserted(FLAT.rstrip(), SCENARIO, "Groep"))[-1] == ("Groep", "Een nieuwe regel")
