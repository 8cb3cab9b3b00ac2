"""The catalogue in three forms that are whole, and that nothing in a rule set can break out of."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from strategiekeuze.report.catalogue.build import catalogue_of
from strategiekeuze.report.catalogue.content import Catalogue, Entry
from strategiekeuze.report.catalogue.render import Form, render
from support.own_rules import own_context, own_rules
from support.small_set import small_context, small_set

HOSTILE = "<script>alert('&\"')</script> \x1b[31m ``` *x* | # _y_ {z}"
OWN = catalogue_of(own_context().vocabulary.sentences, own_rules())
SMALL = catalogue_of(small_context().vocabulary.sentences, small_set())


def entries() -> list[Entry]:
    subjects = [subject for chapter in OWN.chapters for subject in chapter.subjects]
    return [entry for subject in subjects for entry in subject.entries]


@pytest.mark.parametrize("form", Form)
def test_every_form_holds_every_example_and_the_note_on_the_wheel(form: Form) -> None:
    text = render(OWN, form).replace("&quot;", '"')
    assert all(line in text for entry in entries() for line in entry.example)
    assert "Dit wiel is een eigen reconstructie." in text


class Page(HTMLParser):
    """Keep what a page consists of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open += [] if tag in ("meta", "link") else [tag]
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def values(self, wanted: str) -> list[str]:
        return [value for _, name, value in self.attributes if name == wanted]


def test_the_page_is_whole_accessible_and_needs_nothing_from_elsewhere() -> None:
    page = Page(render(OWN, Form.HTML))
    assert page.open == []
    assert ("html", "lang", "nl") in page.attributes
    assert {"title", "main", "nav", "header"} <= set(page.tags)
    assert page.tags.count("h1") == page.tags.count("main") == 1
    levels = [int(tag[1]) for tag in page.tags if re.fullmatch(r"h\d", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert len(page.values("id")) == len(set(page.values("id")))
    assert {link.removeprefix("#") for link in page.values("href")} <= set(page.values("id"))
    assert not {"script", "link", "img", "iframe"} & set(page.tags)
    assert page.values("src") == []
    assert "http" not in render(OWN, Form.HTML)


def hostile() -> Catalogue:
    """Return a catalogue of which every name tries to be something else."""
    whole = SMALL
    chapter = whole.chapters[0]
    subject = replace(chapter.subjects[0], title=HOSTILE, question=HOSTILE)
    entry = Entry(HOSTILE, (HOSTILE,), ("```", HOSTILE))
    subjects = (replace(subject, entries=(entry,)),)
    return replace(whole, title=HOSTILE, note=HOSTILE, chapters=(replace(chapter, subjects=subjects),))


def test_nothing_in_a_rule_set_becomes_part_of_the_page() -> None:
    page = Page(render(hostile(), Form.HTML))
    assert "script" not in page.tags
    assert sum("<script>" in text for text in page.texts) == 8


@pytest.mark.parametrize("form", Form)
def test_no_sign_of_a_rule_set_steers_a_terminal(form: Form) -> None:
    assert all(sign.isprintable() or sign == "\n" for sign in render(hostile(), form))


def test_nothing_in_a_rule_set_becomes_markdown() -> None:
    text = render(hostile(), Form.MARKDOWN)
    assert [line for line in text.split("\n") if line.startswith("```")] == ["```gherkin", "```"]
    prose = "".join(text.split("```")[::2])
    assert not re.search(r"(?<!\\)[<*_]", prose)


def test_long_lines_of_text_are_broken_between_names_and_sentences_never() -> None:
    lines = render(OWN, Form.TEXT).splitlines()
    assert all(len(line) <= 100 for line in lines if line.startswith("  - "))
    assert all(line.count('"') % 2 == 0 for line in lines)
    assert {form for entry in entries() for form in entry.forms} <= {line.strip() for line in lines}
