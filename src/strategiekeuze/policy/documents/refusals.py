"""Why a document is not read, in Dutch: what is wrong, and what its owner can do."""

from __future__ import annotations

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.numbers import show_number
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.model.facts import Kind

MOST_BYTES = 50_000_000
"""Largest file that is read."""

MOST_PAGES = 1_000
"""Most pages of a PDF."""


def nameless() -> Problem:
    """Say that no file is named."""
    return Problem("lege-bestandsnaam", "de naam van het bestand is leeg", "Noem een bestand.")


def empty(file: str) -> Problem:
    """Say that a file holds nothing."""
    return Problem("leeg-bestand", f"{quoted_path(file)} is leeg", "Kies een ander bestand.", Place(file))


def too_large(file: str) -> Problem:
    """Say that a file has too many bytes."""
    what = f"{quoted_path(file)} is groter dan {MOST_BYTES // 1_000_000} MB"
    remedy = "Bewaar het zonder plaatjes of met kleinere plaatjes. Of bewaar alleen het deel met het beleid."
    return Problem("document-te-groot", what, remedy, Place(file))


def too_many_pages(file: str, pages: int) -> Problem:
    """Say that a document has too many pages, and how many."""
    what = f"{quoted_path(file)} heeft {show_number(pages, Kind.COUNT)} bladzijden"
    remedy = f"Hoogstens {show_number(MOST_PAGES, Kind.COUNT)} kan. Bewaar alleen het deel met het beleid."
    return Problem("document-te-groot", what, remedy, Place(file))


def too_much_text(file: str) -> Problem:
    """Say that a document holds more text than any policy."""
    what = f"in {quoted_path(file)} staat veel meer tekst dan in een beleidsnota"
    return Problem("document-te-groot", what, "Bewaar alleen het deel met het beleid.", Place(file))


def swollen(file: str) -> Problem:
    """Say that far more is packed in a document than its size shows, or that it takes too much work to read."""
    what = f"in {quoted_path(file)} zit veel meer dan in een gewoon document"
    remedy = "Kopieer de tekst naar een nieuw document. Bewaar dat als .docx."
    return Problem("document-te-groot", what, remedy, Place(file))


def no_text(file: str) -> Problem:
    """Say that a document has no words."""
    what = f"in {quoted_path(file)} staat geen tekst"
    return Problem("document-zonder-tekst", what, "Kies een ander bestand.", Place(file))


def scanned(file: str) -> Problem:
    """Say that a PDF holds pictures of pages instead of text."""
    what = f"in {quoted_path(file)} staan alleen plaatjes, geen tekst"
    remedy = "Vraag de maker om het bestand zelf. Of zet de plaatjes om met tekstherkenning (OCR)."
    cause = "Waarschijnlijk is dit een scan."
    return Problem("document-zonder-tekst", what, remedy, Place(file), cause)


def locked(file: str) -> Problem:
    """Say that a document has a password."""
    what = f"op het document {quoted_path(file)} staat een wachtwoord"
    return Problem("wachtwoord", what, "Bewaar het zonder wachtwoord.", Place(file))


def protected(file: str) -> Problem:
    """Say that a PDF is encrypted in a way that needs a password or a part that is not here."""
    what = f"{quoted_path(file)} is versleuteld"
    remedy = "Open het en druk het af naar een nieuwe PDF. Of vraag om een .docx."
    return Problem("wachtwoord", what, remedy, Place(file))


def damaged(file: str, kind: str) -> Problem:
    """Say that a document is damaged; the kind is a name such as PDF."""
    what = f"{quoted_path(file)} is geen {kind}, of het is beschadigd"
    return Problem("document-beschadigd", what, "Open het en bewaar het opnieuw.", Place(file))


def damaged_page(file: str, page: int) -> Problem:
    """Say that one page of a document is damaged."""
    what = f"bladzijde {page} van {quoted_path(file)} is beschadigd"
    remedy = "Open het en druk het af naar een nieuwe PDF. Of vraag om een .docx."
    return Problem("document-beschadigd", what, remedy, Place(file))


def other_kind(file: str, kind: str) -> Problem:
    """Say that a document is of a kind that we know and cannot read; the kind goes with "een"."""
    what = f"{quoted_path(file)} is een {kind}"
    return Problem("soort-document", what, "Bewaar het als .docx of als .pdf.", Place(file))


def unknown_kind(file: str) -> Problem:
    """Say that a file is no document that we know."""
    what = f"{quoted_path(file)} is geen document dat ik kan lezen"
    remedy = "Kies een bestand in .pdf, .docx, .html, .md of .txt."
    return Problem("soort-document", what, remedy, Place(file))


def missing_part(file: str, kind: str) -> Problem:
    """Say that the library for one kind of document is not installed."""
    what = f"om {kind} te lezen, ontbreekt hier een onderdeel"
    remedy = 'Installeer het met: pip install "strategiekeuze[toets]". Of bewaar het document als .txt of .md.'
    return Problem("toets-ontbreekt", what, remedy, Place(file))
