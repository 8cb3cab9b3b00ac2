"""Texts as people and machines break them: real files with slips, and text that means nothing at all."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from support.broken_files import SMALL_RULES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PROFILES = Path(__file__).parents[2] / "profiles"

SIGNS = tuple("{}[]()<>|\"'`:#@-*&!%,.~?\\/+=_ \t\n\r\v\x00\x07\x1c\x85\ufeff\u2028٣²é東😀")
PIECES = (
    *SIGNS,
    *("- ", ": ", "? ", "---", "...", "<<: ", "&a ", "*a", "!!str ", '"""', "```", "| |", "{{ ", " }}", "{% ", " %}"),
    *("# language: en", "Functionaliteit:", "Scenario:", "Voorbeelden:", "Gegeven ", "Dan ", "Als ", "@regel:X-01"),
    *("{aantal}", "{score}", "{}", "<x>", "__class__", "999999999999999999999", "-1", "1.000", "2,5", "nee", "ja"),
)

Edit = tuple[str, int, int, str]
"""What to do, where (twice), and with which piece."""

EDITS: dict[str, Callable[[list[str], int, int, str], None]] = {
    "remove": lambda lines, at, _, __: lines.__delitem__(at),
    "repeat": lambda lines, at, _, __: lines.insert(at, lines[at]),
    "swap": lambda lines, at, other, _: lines.__setitem__(slice(None), swapped(lines, at, other % len(lines))),
    "indent": lambda lines, at, _, __: lines.__setitem__(at, f"  {lines[at]}"),
    "outdent": lambda lines, at, _, __: lines.__setitem__(at, lines[at].lstrip()),
    "cut": lambda lines, at, where, _: lines.__setitem__(at, without(lines[at], where)),
    "insert": lambda lines, at, where, piece: lines.__setitem__(at, with_piece(lines[at], where, piece)),
    "value": lambda lines, at, _, piece: lines.__setitem__(at, f"{lines[at].partition(':')[0]}: {piece}"),
    "borrow": lambda lines, at, other, _: lines.__setitem__(at, borrowed(lines[at], lines[other % len(lines)])),
}


def swapped(lines: Sequence[str], one: int, other: int) -> list[str]:
    """Return lines with two of them exchanged."""
    new = list(lines)
    new[one], new[other] = new[other], new[one]
    return new


def without(line: str, where: int) -> str:
    """Return a line without one sign."""
    place = where % len(line) if line else 0
    return line[:place] + line[place + 1 :]


def with_piece(line: str, where: int, piece: str) -> str:
    """Return a line with a piece put in."""
    place = where % (len(line) + 1)
    return line[:place] + piece + line[place:]


def borrowed(line: str, other: str) -> str:
    """Return a line whose last word comes from another line."""
    return " ".join([*line.split(" ")[:-1], *other.split(" ")[-1:]])


def mutated(text: str, edits: Sequence[Edit]) -> str:
    """Return a text with slips in it."""
    lines = text.split("\n")
    for kind, at, other, piece in edits:
        EDITS[kind](lines, at % len(lines), other, piece)
        lines = lines or [""]
    return "\n".join(lines)


NUMBERS = st.integers(min_value=0, max_value=10_000)
SLIPS = st.lists(
    st.tuples(st.sampled_from(sorted(EDITS)), NUMBERS, NUMBERS, st.sampled_from(PIECES)), min_size=1, max_size=4
)
NONSENSE = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


@cache
def profiles() -> tuple[str, ...]:
    """Return the texts of the example profiles."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted(PROFILES.glob("*.yaml")))


@cache
def small_rules() -> dict[str, str]:
    """Return the files of the small rule set by name."""
    paths = sorted(path for path in SMALL_RULES.rglob("*") if path.is_file())
    return {str(path.relative_to(SMALL_RULES)): path.read_text(encoding="utf-8") for path in paths}


def broken(texts: Sequence[str]) -> st.SearchStrategy[str]:
    """Return texts that are nonsense, or one of these with slips in it."""
    return st.one_of(NONSENSE, st.builds(mutated, st.sampled_from(list(texts)), SLIPS))
