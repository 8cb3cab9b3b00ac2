"""Only files in our sentences are ours, and a file of ours may be badly typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from strategiekeuze.pytest_plugin.recognition import DUTCH, rule_set_of, speaks
from strategiekeuze.service.examples.spoken import wheel

SENTENCES = Path(__file__).parents[1] / "language" / "sentences"


def spoken(folder: Path, text: str) -> bool:
    """Tell whether a file with this text is ours."""
    path = folder / "proef.feature"
    path.write_text(text, "utf-8")
    return speaks(path, wheel().vocabulary)


def test_no_file_with_unrelated_sentences_is_ours(tmp_path: Path) -> None:
    rows = (SENTENCES / "unrelated.txt").read_text("utf-8").splitlines()[1:]
    steps = "\n".join(f"    Gegeven {row.partition('|')[2].strip()}" for row in rows)
    assert not spoken(tmp_path, f"# language: nl\nFunctionaliteit: F\n  Scenario: S\n{steps}\n")


@pytest.mark.parametrize(
    "line",
    [
        "Gegeven er is nu een incident",
        "  * er is nu een incident",
        "  Gegven dat er is nu een incident",
        "\tDan er is hoogstens <fte> fte voor data",
        "Given er is nu een incidnt",
    ],
)
def test_one_line_that_is_a_sentence_or_nearly_makes_a_file_ours(tmp_path: Path, line: str) -> None:
    assert spoken(tmp_path, f"Functionaliteit: F\n  Scenario: S\n{line}\n")


@pytest.mark.parametrize(
    ("text", "dutch"),
    [
        (b"# language: nl\n", True),
        (b"#language:nl\r\n", True),
        (b"\xef\xbb\xbfFunctionaliteit: F\n", True),
        (b"  Gegeven iets\n", True),
        (b"Feature: F\n  Given something\n", False),
        (b"Dankzij\n", False),
    ],
)
def test_a_cheap_look_tells_dutch_from_english(text: bytes, dutch: bool) -> None:  # noqa: FBT001 - a row of a table
    assert bool(DUTCH.search(text)) is dutch


def test_a_file_belongs_to_the_nearest_rule_set(tmp_path: Path) -> None:
    inner = tmp_path / "regels" / "toets"
    inner.mkdir(parents=True)
    assert rule_set_of(inner / "a.feature") is None
    (tmp_path / "regels" / "regelset.yaml").touch()
    assert rule_set_of(inner / "a.feature") == tmp_path / "regels"
    (inner / "regelset.yaml").touch()
    assert rule_set_of(inner / "a.feature") == inner
