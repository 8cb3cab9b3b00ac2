"""The warning about a strategy without a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze import load_rules
from strategiekeuze.checks.every_strategy_told import check
from support.strategy_pages import small_rules_with_pages

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("pages", "missing"),
    [
        ((), []),
        (("samen",), ["Zelf doen", "Nog wachten"]),
        (("zelf", "wachten"), ["Samen werken"]),
        (("samen", "zelf", "wachten"), []),
    ],
)
def test_a_strategy_with_rules_needs_a_page_once_there_is_one(
    pages: tuple[str, ...], missing: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = list(check(load_rules(small_rules_with_pages(*pages))))
    assert [problem.what for problem in found] == [
        f'over de strategie "{name}" is nog geen bladzijde' for name in missing
    ]


def test_a_strategy_without_rules_needs_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = small_rules_with_pages("samen", "zelf")
    rules = (path / "regels.feature").read_text("utf-8")
    start = rules.index("  @regel:REG-03")
    (path / "regels.feature").write_text(rules[:start], "utf-8")
    (path / "teksten/REG-03.md.j2").unlink()
    assert list(check(load_rules(path))) == []
