"""What a document names is there: files, folders, headings, and the rooms of the house."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from support.our_documents import DOCUMENTS, ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_named_paths_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)[^):]*\)", text)
    paths = re.findall(r"`((?:rules|src|tests|profiles|features|benchmarks|script|docs)/[\w./-]*)`", text)
    named = [*(document.parent / link for link in links), *(ROOT / path for path in paths)]
    assert [str(path) for path in named if not path.exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_link_to_a_heading_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#:]*)#([^)]+)\)", document.read_text(encoding="utf-8"))
    missing = [link for link in links if link[1] not in headings(document.parent / link[0] if link[0] else document)]
    assert missing == []


def headings(document: Path) -> set[str]:
    """Return the headings of a document as links write them."""
    found = re.findall(r"^#+ (.*)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in found}


@pytest.mark.parametrize("house", ["service", "proof/complete"])
def test_a_newcomer_reads_what_each_room_of_the_house_is_for(house: str) -> None:
    """Compare the table of rooms with the folders that stand there."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text.split(f"| room in `{house}/` |")[1].split("\n\n")[0]
    told = {name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    assert told == {path.parent.name for path in (ROOT / "src" / "strategiekeuze" / house).glob("*/__init__.py")}
    assert [name for name in told if not (ROOT / "tests" / house / name).is_dir()] == []
