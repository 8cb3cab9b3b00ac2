"""A heading in plain text ends the text above it and says where the text below it stands, also without empty lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.policy.documents import read_document

if TYPE_CHECKING:
    from pathlib import Path

NOTE = """Datavisie gemeente Eersel 2025-2028
1. Inleiding
De gemeente wil beter met data werken. Dat is nodig, want de
vraag van inwoners verandert snel.
2. Doelen
2.1 Minder meldingen
Doel 1: In 2028 is het aantal meldingen met 20% gedaald.
Maatregelen
- een proef
- een datateam
Evaluatie
---------
Elk jaar kijken wij of het werkt.
"""


def read(folder: Path, text: str) -> list[tuple[str, str, str]]:
    path = folder / "nota.txt"
    path.write_text(text, encoding="utf-8")
    return [(block.soort, block.tekst, block.plek) for block in read_document(path).blokken]


def test_headings_right_above_their_text_are_headings(tmp_path: Path) -> None:
    intro = "De gemeente wil beter met data werken. Dat is nodig, want de vraag van inwoners verandert snel."
    assert read(tmp_path, NOTE.replace("Evaluatie", "\nEvaluatie")) == [
        ("kop", "Datavisie gemeente Eersel 2025-2028", 'kop "Datavisie gemeente Eersel 2025-2028"'),
        ("kop", "1. Inleiding", 'kop "1. Inleiding"'),
        ("alinea", intro, 'onder "1. Inleiding"'),
        ("kop", "2. Doelen", 'kop "2. Doelen"'),
        ("kop", "2.1 Minder meldingen", 'kop "2.1 Minder meldingen"'),
        ("alinea", "Doel 1: In 2028 is het aantal meldingen met 20% gedaald.", 'onder "2.1 Minder meldingen"'),
        ("kop", "Maatregelen", 'kop "Maatregelen"'),
        ("lijst", "een proef", 'onder "Maatregelen"'),
        ("lijst", "een datateam", 'onder "Maatregelen"'),
        ("kop", "Evaluatie", 'kop "Evaluatie"'),
        ("alinea", "Elk jaar kijken wij of het werkt.", 'onder "Evaluatie"'),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Wij doen twee dingen:\n1. Data op orde\n2. Mensen leren\nDaarna kijken wij verder.",
        "1. Wij maken alle data van afdelingen op orde.\n2. Wij werken samen met alle gemeenten\nEersel en Bladel.",
        "Wij werken met data in het dorp en in\nEersel en Bladel doen wij dat samen.",
        "Wij kiezen voor artikel\n2. Doelen\nzijn er ook.",
        "Wij willen dit:\nBetere data\nMinder fouten in alle gegevens",
        "Doel 1: Sneller hulp\nIn 2028 wacht niemand langer dan een week.",
    ],
)
def test_items_and_broken_sentences_are_no_headings(text: str, tmp_path: Path) -> None:
    assert "kop" not in {kind for kind, _, _ in read(tmp_path, text)}
