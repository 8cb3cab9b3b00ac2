"""The title is what stands on top or the only highest heading, and never the name of a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.policy.documents import read_document
from strategiekeuze.policy.reading.title import title_of
from strategiekeuze.service.policy.reading import read_policy_document
from support.documents import pdf, word

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Datavisie gemeente Eersel 2025-2028"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{TITLE}\n\n# 1. Inleiding\n\nTekst.\n\n# 2. Doelen\n\nTekst.", TITLE),
        (f"{TITLE}\n\n# Inleiding\n\nTekst.", TITLE),
        (f"{TITLE}\n\n# Waarom data\n\nTekst.\n\n# Onze doelen\n\nTekst.", TITLE),
        (f"Gemeente Eersel\n\nConcept 2\n\n12 mei 2025\n\n{TITLE}\n\n# Waarom\n\nA.\n\n# Hoe\n\nB.", TITLE),
        (f"Aan de raad\n\n# {TITLE}\n\n## Inleiding\n\nTekst.", TITLE),
        (f"# {TITLE}\n\nTekst.\n\n# Doelen\n\nTekst.", TITLE),
        (f"Wij willen dat data klopt.\n\n# {TITLE}\n\nTekst.", TITLE),
        ("# 1. Inleiding\n\nTekst.\n\n# 2. Doelen\n\nTekst.", ""),
        ("# 2.1 Doelen\n\nTekst.", ""),
        ("# Hoofdstuk 1 De start\n\nTekst.", ""),
        ("# Inhoudsopgave\n\nTekst.\n\n# Doelen\n\nTekst.", ""),
        ("# Voorwoord\n\nTekst.", ""),
        ("Geachte raad,\n\nTekst.", ""),
        ("woord " * 60, ""),
        ("- een punt\n\n# Inleiding\n\nTekst.", ""),
    ],
)
def test_the_title_is_the_line_on_top_or_the_only_highest_heading(text: str, title: str, tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text(text, encoding="utf-8")
    assert title_of(read_document(path)) == title


def test_a_title_in_ordinary_text_is_found_in_word_and_in_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "nota.docx"
    path.write_bytes(word((TITLE, "Normal"), ("1. Inleiding", "Heading 1"), ("Wij kiezen.", "Normal")))
    assert read_policy_document(path).policy.titel == TITLE
    path = tmp_path / "nota.pdf"
    path.write_bytes(pdf([TITLE]))
    assert read_policy_document(path).policy.titel == TITLE


def test_a_document_without_a_title_is_called_by_its_file(tmp_path: Path) -> None:
    path = tmp_path / "nota.md"
    path.write_text("# 1. Inleiding\n\nWij kiezen.\n", encoding="utf-8")
    assert read_policy_document(path).policy.titel == "nota.md"
