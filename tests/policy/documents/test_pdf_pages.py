"""The pages of a PDF become paragraphs, headings, lists and rows; what repeats on its edges is left out."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategiekeuze.errors import StrategiekeuzeError
from strategiekeuze.policy.documents import found_at, passages, read_document
from support.documents import content_of, pdf, pdf_of, stream

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.model.document import Document
    from support.documents import Text

HEAD = "Gemeente Eersel, datastrategie"
FULL = "De gemeente wil dat alle medewerkers in de hele organisatie kunnen werken met de"

BEGIN: list[Text] = [("Datastrategie", 20), "", FULL, "gegevens. Wij werken daarom aan data-", "kwaliteit.", ""]
ITEMS: list[Text] = ["- een punt dat over", "twee regels loopt", "- nog een punt", ""]
PAGE: list[Text] = [*BEGIN, *ITEMS, ("1. Doelen", 14), "Wij kiezen."]


def read(folder: Path, *pages: Sequence[Text]) -> Document:
    return read_bytes(folder, pdf(*pages, packed=True))


def read_bytes(folder: Path, content: bytes) -> Document:
    path = folder / "nota.pdf"
    path.write_bytes(content)
    return read_document(path)


def shown(document: Document) -> list[tuple[str, str, str]]:
    return [(block.soort, block.tekst, block.plek) for block in document.blokken]


def test_lines_become_paragraphs_headings_and_items(tmp_path: Path) -> None:
    found = read(tmp_path, PAGE)
    assert shown(found) == [
        ("kop", "Datastrategie", "bladzijde 1"),
        ("alinea", f"{FULL} gegevens. Wij werken daarom aan datakwaliteit.", "bladzijde 1"),
        ("lijst", "een punt dat over twee regels loopt", "bladzijde 1"),
        ("lijst", "nog een punt", "bladzijde 1"),
        ("kop", "1. Doelen", "bladzijde 1"),
        ("alinea", "Wij kiezen.", "bladzijde 1"),
    ]
    assert found.blokken[-1].koppen == ("Datastrategie", "1. Doelen")
    assert (found.bladzijden, found.blokken[-1].bladzijde) == (1, 1)


def test_running_heads_and_page_numbers_are_no_text(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        *[[HEAD, "", f"Dit is alinea {word}.", f"§Pagina {number} van 3"] for number, word in enumerate("abc", 1)],
    )
    assert shown(found) == [
        ("alinea", f"Dit is alinea {word}.", f"bladzijde {page}") for page, word in enumerate("abc", 1)
    ]


def test_a_sentence_over_a_page_break_stays_whole_at_the_place_where_it_begins(tmp_path: Path) -> None:
    found = read(tmp_path, [HEAD, "", FULL, "§1"], [HEAD, "", "gegevens die zij nodig hebben.", "", "Nieuw.", "§2"])
    assert shown(found) == [
        ("alinea", f"{FULL} gegevens die zij nodig hebben.", "bladzijde 1"),
        ("alinea", "Nieuw.", "bladzijde 2"),
    ]
    assert found_at(found, "blz. 1", "gegevens die zij nodig hebben.")


def test_a_sentence_that_ended_is_not_taken_together_with_the_next_page(tmp_path: Path) -> None:
    found = read(tmp_path, ["Wij kiezen de basis."], ["Wij doen meer."])
    assert shown(found) == [
        ("alinea", "Wij kiezen de basis.", "bladzijde 1"),
        ("alinea", "Wij doen meer.", "bladzijde 2"),
    ]


def test_cells_at_one_height_are_a_row_and_the_number_of_a_note_is_no_text(tmp_path: Path) -> None:
    row = b"BT /F1 11 Tf 1 0 0 1 72 700 Tm (maatregel) Tj ET BT /F1 11 Tf 1 0 0 1 300 700 Tm (wethouder) Tj ET "
    note = b"BT /F1 11 Tf 1 0 0 1 72 650 Tm (fundament) Tj /F1 6 Tf (12) Tj /F1 11 Tf ( eerst) Tj ET"
    assert shown(read_bytes(tmp_path, pdf_of([stream(row + note)]))) == [
        ("tabel", "maatregel | wethouder", "bladzijde 1"),
        ("alinea", "fundament eerst", "bladzijde 1"),
    ]


def test_a_table_of_contents_is_left_out(tmp_path: Path) -> None:
    assert shown(read(tmp_path, ["1 Inleiding ............ 3", "2 Doelen . . . . . . . 4", "", "Wij kiezen."])) == [
        ("alinea", "Wij kiezen.", "bladzijde 1")
    ]


def letters(number: int) -> str:
    """Return a number in letters: lines that differ in a number only are a running head."""
    return str(number).translate(str.maketrans("0123456789", "abcdefghij"))


def test_a_hundred_pages_take_seconds_and_every_page_is_told(tmp_path: Path) -> None:
    pages = [
        [f"Regel {letters(line)} van bladzijde {letters(page)} over de gegevens van de gemeente." for line in range(45)]
        for page in range(100)
    ]
    (tmp_path / "nota.pdf").write_bytes(pdf(*pages, packed=True))
    told: list[tuple[int, int]] = []
    start = time.perf_counter()
    found = read_document(tmp_path / "nota.pdf", progress=lambda done, total: told.append((done, total)))
    assert time.perf_counter() - start < 10
    assert told == [(page, 100) for page in range(1, 101)]
    assert len(passages(found)) == 4_500


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.lists(st.text("abcdeDE .,;:-()0123456789", max_size=40) | st.just(""), max_size=12), min_size=1, max_size=4
    )
)
def test_every_passage_of_any_pdf_is_found_at_its_place(tmp_path: Path, pages: list[list[Text]]) -> None:
    try:
        found = read(tmp_path, *pages)
    except StrategiekeuzeError:
        return
    for passage in passages(found):
        assert found_at(found, passage.blok.plek, passage.tekst)
    for block in found.blokken:
        assert " ".join(each.tekst for each in passages(found) if each.blok is block) == block.tekst


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=40), st.integers(0, 900), st.sampled_from([0, 1]))
def test_whatever_is_damaged_in_a_pdf_gives_a_text_or_an_error_of_ours(
    tmp_path: Path, noise: bytes, place: int, replaced: int
) -> None:
    whole = pdf_of([stream(content_of(["Wij kiezen."])), stream(content_of(["Wij doen."]), packed=True)])
    content = whole[:place] + noise + whole[place + len(noise) * replaced :]
    with contextlib.suppress(StrategiekeuzeError):
        assert read_bytes(tmp_path, content).blokken


@pytest.mark.parametrize(
    "content", [b"q\n" * 200 + b"BT (a) Tj ET", b"BT /F1 0 Tf (a b) Tj ET", b"1 0 0 0 0 0 cm BT (a) Tj ET"]
)
def test_strange_drawing_is_no_trouble(tmp_path: Path, content: bytes) -> None:
    assert read_bytes(tmp_path, pdf_of([stream(content)])).bladzijden == 1
