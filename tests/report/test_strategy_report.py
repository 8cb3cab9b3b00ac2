"""A strategy as a page, and the wheel as a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import load_rules
from strategiekeuze.report.strategy.build import place, places, shown
from strategiekeuze.report.strategy.render import page_as_markdown, wheel_as_markdown
from support.small_set import small_set
from support.strategy_pages import PAGE, small_rules_with_pages

if TYPE_CHECKING:
    from pathlib import Path

REAL = load_rules()


def every_text(data: object) -> list[str]:
    if isinstance(data, str):
        return [data]
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, tuple | list) else ()
    return [text for each in inner for text in every_text(each)]


@pytest.mark.parametrize("slug", REAL.bladzijden)
def test_a_page_shows_everything_it_knows_and_says_that_the_wheel_is_a_reconstruction(slug: str) -> None:
    strategy = shown(REAL, slug)
    text = page_as_markdown(strategy).lower()
    hidden = {"strategie", "bronnen"}
    told = [
        *every_text(strategy.bladzijde.model_dump(exclude=hidden)),
        *every_text(strategy.plaats.model_dump(exclude={"strategie", "buren", "overstaand"})),
        *(each.naam for each in strategy.plaats.buren),
        *strategy.bronnen,
        strategy.voorbehoud,
    ]
    assert [each for each in told if each.lower() not in text] == []
    assert "dit wiel is een eigen reconstructie." in text


@pytest.mark.parametrize("slug", REAL.bladzijden)
def test_a_page_has_no_unfilled_value_double_space_or_empty_item(slug: str) -> None:
    text = page_as_markdown(shown(REAL, slug))
    assert re.search(r"None|\{|\}|[^\n ]  +|\( | \)|\.\.| ,| \.|^- *$|\n{3}|^##.*\n\n##", text, re.MULTILINE) is None


def test_neighbours_opposite_and_tension_follow_from_the_wheel() -> None:
    found = place(REAL.wiel.by_slug["regio"], REAL.wiel)
    assert [each.strategie for each in found.buren] == list(REAL.wiel.neighbours["regio"])
    assert found.overstaand is not None
    assert found.overstaand.strategie == REAL.wiel.by_slug["regio"].overstaand
    tension = REAL.wiel.tension("regio", found.overstaand.strategie)
    assert tension is not None
    assert found.spanning == tension.tekst


def test_the_hub_has_no_neighbours_and_comes_last() -> None:
    last = places(REAL.wiel)[-1]
    assert (last.strategie, last.buren, last.overstaand) == (REAL.wiel.naaf, (), None)


def test_the_wheel_is_a_line_per_strategy_in_clock_order() -> None:
    wheel = small_set().wiel
    text = wheel_as_markdown(wheel.naam, wheel.voorbehoud, places(wheel))
    assert re.findall(r"\*\*(.+?)\*\*", text) == ["Samen werken", "Zelf doen", "Nog wachten"]


def test_one_week_is_one_week(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = page_as_markdown(shown(load_rules(small_rules_with_pages("samen")), "samen"))
    assert "1. Kies een vraag. Wie: de directie. Binnen 1 week.\n2. Kies een eigenaar." in text
    assert "Binnen 3 weken." in text


def test_no_text_in_a_page_can_steer_a_terminal_or_break_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    page = PAGE.replace("wat: Eerst doen en leren.", r'wat: "Eerst\n\n# Kop\e[31m"')
    text = page_as_markdown(shown(load_rules(small_rules_with_pages("samen", page=page)), "samen"))
    assert "\x1b" not in text
    assert "\nEerst # Kop [31m\n" in text
