"""A PDF: the lines on its pages. The only module that knows pypdf.

Every limit of pypdf on hostile files is set here, and a budget for the whole document comes on top: one page may take
long, and a thousand of them may not.
"""

from __future__ import annotations

import logging
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pypdf import Configuration, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

from strategiekeuze.errors import DocumentError
from strategiekeuze.policy.documents import refusals
from strategiekeuze.policy.documents.damage import DAMAGE
from strategiekeuze.policy.documents.pdf_lines import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pypdf import PageObject

    from strategiekeuze.policy.documents.pdf_lines import Line

LIMITS = Configuration().with_overwrites(
    maximum_declared_stream_length=50_000_000,
    array_based_stream_maximum_output_length=20_000_000,
    lzw_maximum_output_length=20_000_000,
    run_length_maximum_output_length=20_000_000,
    zlib_maximum_output_length=20_000_000,
    zlib_maximum_recovery_input_length=1_000_000,
    stream_decoding_work_maximum_length=60_000_000,
    stream_parsing_work_maximum_count=500_000,
    page_tree_maximum_entries=20_000,
    page_tree_maximum_page_entries=200_000,
    xform_maximum_invocations_per_extraction=500,
)
"""What pypdf may unpack and count for one part of a document."""

PDF_DAMAGE: tuple[type[Exception], ...] = (PyPdfError, *DAMAGE)
"""What pypdf raises on a damaged document."""

MOST_WORK = 1_500_000
"""Most drawing operations in a document. A page of text takes about a thousand."""

MOST_ON_PAGE = 30_000
"""Most characters on one page: pypdf takes ever more time for each that comes."""

MOST_CHARACTERS = 6_000_000
"""Most characters before lines are put together; a little more than a document may have."""

SHOWING = frozenset({b"Tj", b"TJ", b"'", b'"'})
"""Operations that show text."""

# Without a handler Python itself would print what pypdf logs.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def pages_of(content: bytes, file: str, progress: Callable[[int, int], None]) -> list[tuple[Line, ...]]:
    """Return the lines of each page of a PDF.

    Raises:
        DocumentError: it has a password, it is damaged, or far more is in it than in a document.
    """
    with apply_configuration(LIMITS):
        try:
            reader = opened(content, file)
            count = len(reader.pages)
        except LimitReachedError as error:
            raise DocumentError(refusals.swollen(file)) from error
        except PDF_DAMAGE as error:
            raise DocumentError(refusals.damaged(file, "PDF")) from error
        if count > refusals.MOST_PAGES:
            raise DocumentError(refusals.too_many_pages(file, count))
        return list(lines_on_pages(reader, file, progress))


def opened(content: bytes, file: str) -> PdfReader:
    """Return a PDF ready to read; one that only its owner may change opens without a password."""
    try:
        reader = PdfReader(BytesIO(content))
        allowed = not reader.is_encrypted or bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError) as error:
        raise DocumentError(refusals.protected(file)) from error
    if not allowed:
        raise DocumentError(refusals.locked(file))
    return reader


def lines_on_pages(reader: PdfReader, file: str, progress: Callable[[int, int], None]) -> Iterator[tuple[Line, ...]]:
    """Yield the lines of each page, and tell how far we are."""
    budget = Budget()
    count = len(reader.pages)
    for number in range(count):
        try:
            yield lines_on(reader.pages[number], budget)
        except (LimitReachedError, TooMuchWorkError) as error:
            raise DocumentError(refusals.swollen(file)) from error
        except FileNotDecryptedError as error:
            raise DocumentError(refusals.locked(file)) from error
        except DependencyError as error:
            raise DocumentError(refusals.protected(file)) from error
        except PDF_DAMAGE as error:
            raise DocumentError(refusals.damaged_page(file, number + 1)) from error
        progress(number + 1, count)


def lines_on(page: PageObject, budget: Budget) -> tuple[Line, ...]:
    """Return the lines of one page."""
    lines = Lines()
    budget.turn_page()

    def note(text: str, matrix: list[float], of_text: list[float], font: dict[str, Any] | None, size: float) -> None:
        lines.add(text, matrix, of_text, bold=is_bold(font), size=size)

    def count(operator: bytes, operands: list[Any], _matrix: list[float], _of_text: list[float]) -> None:
        shown = operands[-1] if operands and operator in SHOWING else ""
        parts = shown if isinstance(shown, list) else [shown]
        budget.spend(len(parts), sum(len(part) for part in parts if isinstance(part, (str, bytes))))

    page.extract_text(visitor_text=note, visitor_operand_before=count)
    # A form on the page swallows errors; the budget remembers.
    budget.spend(0, 0)
    return lines.finished()


def is_bold(font: dict[str, Any] | None) -> bool:
    """Tell by its name whether a font is bold."""
    name = str(font.get("/BaseFont", "")) if font else ""
    return any(word in name for word in ("Bold", "Black", "Heavy", "Semibold"))


class TooMuchWorkError(Exception):
    """Say that a document takes more work than any policy."""


class Budget:
    """The work that one document may take."""

    def __init__(self) -> None:
        self._work = MOST_WORK
        self._characters = MOST_CHARACTERS
        self._on_page = MOST_ON_PAGE

    def turn_page(self) -> None:
        """Begin another page."""
        self._on_page = MOST_ON_PAGE

    def spend(self, work: int, characters: int) -> None:
        """Take work from the budget.

        Raises:
            TooMuchWorkError: nothing is left.
        """
        self._work -= work
        self._characters -= characters
        self._on_page -= characters
        if min(self._work, self._characters, self._on_page) < 0:
            raise TooMuchWorkError
