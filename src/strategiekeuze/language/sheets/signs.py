"""Texts in cells: which ones a cell can hold, and how one that looks like a formula stays a text."""

from __future__ import annotations

import re

LONGEST = 32_767
"""Most signs in a cell of Excel, counted in UTF-16."""

UNFIT = re.compile(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|x005F_")
"""Signs that a workbook cannot hold, and a piece of text that workbooks use for themselves."""

APOSTROPHE = "'"
"""Before a text it tells a spreadsheet not to run it."""

COMMAND = re.compile(r"'*[=+@\t\r-]")
"""The start of a text that a spreadsheet may run, perhaps behind apostrophes that keep it from doing so."""

CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""The start of a text that a workbook reads as the code of a sign."""

UNDERSCORE = "_x005F_"
"""How a workbook writes the underscore of such a text."""


def fits(text: str) -> bool:
    """Tell whether a cell can hold a text and give it back."""
    return not UNFIT.search(text) and len(text.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST


def fitted(text: str) -> str:
    """Return a text that a cell can hold: other signs become a space."""
    return UNFIT.sub(" ", text)[: LONGEST // 2]


def kept_text(text: str) -> str:
    """Return a text with an apostrophe before it when a spreadsheet would run it."""
    return f"{APOSTROPHE}{text}" if COMMAND.match(text) else text


def without_guard(text: str) -> str:
    """Return a text without the apostrophe that kept a spreadsheet from running it."""
    return text[1:] if text.startswith(APOSTROPHE) and COMMAND.match(text) else text


def needs_prefix(text: str) -> bool:
    """Tell whether a workbook must note that a text is one, so that it stays so when someone edits it."""
    return text.startswith(APOSTROPHE) or COMMAND.match(text) is not None


def coded(text: str) -> str:
    """Return a text as a workbook writes it."""
    return CODED.sub(UNDERSCORE, text)


def decoded(text: str) -> str:
    """Return a text that a workbook wrote, with plain line ends."""
    plain = re.sub(f"{UNDERSCORE}(?=x[0-9A-Fa-f]{{4}}_)", "_", text)
    return plain.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
