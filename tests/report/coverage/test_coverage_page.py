"""The coverage as a page: whole by itself, and nothing of a rule set becomes part of the page."""

from __future__ import annotations

import html
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from strategiekeuze.report.coverage.render import as_html
from strategiekeuze.report.coverage.text import NEVER, STUCK, WHOLE, as_text
from strategiekeuze.service.coverage.measure import measure_coverage
from support.told_world import told_world

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.coverage import Coverage

VOID = {"meta", "link", "br", "img"}


class Page(HTMLParser):
    """A page: its elements, and whether each is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture
def found(tmp_path: Path) -> Coverage:
    return measure_coverage(told_world(tmp_path, ("Zelf", "3", 'is het advies "Zelf doen"')))


def test_the_page_is_well_formed_and_needs_nothing_else(found: Coverage) -> None:
    text = as_html(found)
    page = Page(text)
    assert page.open == []
    names = [tag for tag, _ in page.tags]
    assert not {"script", "link", "img", "iframe"} & set(names)
    assert "http" not in text
    assert ("html", {"lang": "nl"}) in page.tags
    assert names.count("h1") == 1
    assert names.count("table") == names.count("caption") == 4


def test_every_link_and_label_has_its_target(found: Coverage) -> None:
    page = Page(as_html(found))
    ids = {attributes["id"] for _, attributes in page.tags if "id" in attributes}
    wanted = {str(each["href"])[1:] for tag, each in page.tags if tag == "a"}
    wanted |= {str(each["aria-labelledby"]) for _, each in page.tags if "aria-labelledby" in each}
    assert wanted <= ids
    heads = [attributes for tag, attributes in page.tags if tag == "th"]
    assert all(each.get("scope") in ("col", "row") for each in heads)


def test_names_of_a_rule_set_are_text_and_nothing_more(found: Coverage) -> None:
    rule = found.regels[0].model_copy(update={"titel": '<script>alert("x")</script>'})
    text = as_html(found.model_copy(update={"regels": (rule,), "regelset": "<b>"}))
    assert "<script>" not in text
    assert "<b>" not in text
    assert "&lt;script&gt;" in text


def test_what_cannot_be_shown_stands_on_the_page_and_in_the_text_apart(found: Coverage) -> None:
    some = found.model_copy(update={"onmogelijk": ("regel BEV-02 geldt",)})
    assert f"<p>{NEVER}</p>\n<ul>\n<li>Regel BEV-02 geldt.</li>\n</ul>" in as_html(some)
    assert "\n- regel BEV-02 geldt\n\nDit ontbreekt (" in as_text(some)
    assert "\n- regel BEV-02 geldt\n\nVerder ontbreekt er niets.\n" in as_text(
        some.model_copy(update={"ontbreekt": ()})
    )
    assert NEVER not in as_html(found)


def test_what_lacks_stands_on_the_page_and_in_the_text(found: Coverage) -> None:
    assert "REG-03 geldt in geen enkel voorbeeld" in as_html(found)
    assert "  uitkomsten" in as_text(found)
    assert f"Dit ontbreekt ({len(found.ontbreekt)}):" in as_text(found)
    assert WHOLE in as_text(found.model_copy(update={"ontbreekt": ()}))


def test_only_what_perhaps_cannot_be_shown_is_told_with_a_doubt(found: Coverage) -> None:
    sure = tuple(each.model_copy(update={"kan": True}) for each in found.ontbreekt[:2])
    doubt = (sure[0], sure[1].model_copy(update={"kan": None}))
    for told, times in ((sure, 0), (doubt, 1)):
        some = found.model_copy(update={"ontbreekt": told})
        texts = (html.unescape(as_html(some)), " ".join(as_text(some).split()))
        assert [text.count(f"Misschien kan dit niet. Kan het wel? {told[1].doen}") for text in texts] == [times, times]
        assert [text.count(STUCK) for text in texts] == [times, times]
