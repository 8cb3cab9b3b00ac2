"""Pages about checks as data, and their examples run inside a small rule set that is right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.service.rule_checks import check_rules
from support.broken_files import SMALL_READING_RULES, SMALL_RULES, copy_rules, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.errors import Problem

HEADINGS = ("Wat", "Vermijd", "Liever", "Waarom")
FENCE = re.compile(
    r"(?P<fence>`{3,})(?P<language>[a-z]+) (?P<file>\S+)(?P<bare> zonder-tekst)?\n(?P<text>.*?)\n(?P=fence)$",
    re.DOTALL | re.MULTILINE,
)
CODES = re.compile(r"Codes: (`[a-z-]+`(?:, `[a-z-]+`)*)")
RULE_ID = re.compile(r"@regel:([A-Z]{2,}-[0-9]{2,})")
LEXICON = "lexicon.yaml"
HEAD = "# language: nl\nFunctionaliteit: Proef\n\n"

BASE = """# language: nl
Functionaliteit: Basis

  @regel:BEV-01 @eigen-werk
  Scenario: Lage kwaliteit heet zwak
    Gegeven de score op "kwaliteit" is lager dan 2
    Dan geldt de bevinding "zwak"

  @regel:BEV-02 @eigen-werk
  Scenario: Slecht beheer heet wankel
    Gegeven de score op "beheer" is lager dan 2
    Dan geldt de bevinding "wankel"

  @regel:REG-03 @eigen-werk
  Scenario: Wie zwak en wankel is, wacht nog
    Gegeven minstens 2 van deze bevindingen gelden:
      | bevinding |
      | zwak      |
      | wankel    |
    Dan is "Nog wachten" aangewezen op trede 1

  @regel:UIT-01 @eigen-werk
  Scenario: Zonder mensen is wachten te duur
    Gegeven er is geen fte
    Dan is "Nog wachten" uitgesloten
"""
"""Rules without arguments, so that an example with some is not compared with them."""

BASE_EXAMPLES = 'Functionaliteit: Basis\n\n  Scenario: Basis\n    * "BEV-01", "BEV-02", "REG-03" en "UIT-01"\n'


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its title, the codes it names, and its sections by heading."""

    title: str
    codes: tuple[str, ...]
    sections: dict[str, str]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A file in an example."""

    file: str
    text: str
    bare: bool


def read_page(text: str) -> Page:
    """Return a page; a page of another form fails."""
    first, codes, *rest = re.split(r"\n\n(?=Codes: |## )", text.rstrip("\n"))
    found = CODES.fullmatch(codes)
    assert first.startswith("# "), first
    assert "\n" not in first, first
    assert found, codes
    headings = [part.partition("\n\n") for part in rest]
    assert tuple(heading for heading, _, _ in headings) == tuple(f"## {name}" for name in HEADINGS)
    sections = {heading.removeprefix("## "): body for heading, _, body in headings}
    return Page(first.removeprefix("# "), tuple(re.findall("`(.*?)`", found[1])), sections)


def examples(section: str) -> Iterator[tuple[Snippet, ...]]:
    """Yield the examples in a section; snippets with nothing between them belong together."""
    together: list[Snippet] = []
    end = 0
    for found in FENCE.finditer(section):
        if together and section[end : found.start()].strip():
            yield tuple(together)
            together = []
        together.append(Snippet(found["file"], found["text"], bool(found["bare"])))
        end = found.end()
    yield tuple(together)


def problems_with(example: tuple[Snippet, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with the small rule set when an example is added to it; works in the current folder."""
    if any(snippet.file == LEXICON for snippet in example):
        return problems_with_words(example)
    copy_rules(SMALL_RULES)
    for name in ("REG-01", "REG-02"):
        Path("regels/teksten", f"{name}.md.j2").unlink()
    write("regels/regels.feature", BASE)
    write("regels/teksten/UIT-01.md.j2", "Er is geen fte.\n")
    for snippet in example:
        place(snippet)
    return check_rules("regels").problems


def problems_with_words(example: tuple[Snippet, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with small rules for reading, with an example in the place of a part of their words."""
    copy_rules(SMALL_READING_RULES)
    for snippet in example:
        path = Path("regels", snippet.file)
        name = snippet.text.partition(":")[0]
        before, _, after = path.read_text("utf-8").partition(f"\n{name}:")
        rest = re.sub(r"\A.*\n(?: .*\n)*", "", after)
        write(str(path), f"{before}\n{snippet.text}\n{rest}")
    return check_rules("regels").problems


def place(snippet: Snippet) -> None:
    """Put one file of an example in its place."""
    if snippet.file.startswith("features/"):
        write(snippet.file, snippet.text)
        write("features/basis.feature", BASE_EXAMPLES)
    elif snippet.file.endswith(".yaml") and Path("regels", snippet.file).exists():
        path = Path("regels", snippet.file)
        write(str(path), merged(path.read_text("utf-8"), snippet.text))
    else:
        started = re.search(r"\A(#|```)|^ *Functionaliteit", snippet.text, re.MULTILINE)
        head = HEAD if snippet.file.endswith(".feature") and not started else ""
        write(f"regels/{snippet.file}", f"{head}{snippet.text}\n")
        write_texts(snippet)


def write_texts(snippet: Snippet) -> None:
    """Write the reason of every rule in an example, unless the example is about reasons."""
    for name in () if snippet.bare else RULE_ID.findall(snippet.text):
        write(f"regels/teksten/{name}.md.j2", "Dit is een proef.\n")
    if snippet.file == "regels.feature":
        for path in Path("regels/teksten").glob("*.md.j2"):
            path.unlink()


def merged(file: str, added: str) -> str:
    """Return a YAML file with a piece added below its own first field, or in the place of another field."""
    key, _, rest = added.partition("\n")
    if file.startswith(f"{key}\n"):
        return f"{file}{rest}\n"
    name = key.partition(":")[0]
    return re.sub(rf"^{name}:.*\n(?: .*\n)*", lambda _: f"{added}\n", file, count=1, flags=re.MULTILINE)
