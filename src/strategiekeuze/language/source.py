"""A text file that a user lets us change: what is in it, and how it goes back without losing anything.

The text has plain line ends here; the file keeps its own, and its byte-order mark.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher, unified_diff
from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.files import MAX_BYTES, decoded, folder_instead, unreadable
from strategiekeuze.language.quoting import quoted_path

if TYPE_CHECKING:
    from collections.abc import Sequence

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
LINE_END = re.compile(r"\r\n|\r|\n")

MIXED = frozenset({"\r\n", "\n"})
"""Line ends that may stand in one file. A bare "\\r" could join a "\\n" behind it and lose an empty line."""

NO_LAST_END = "\n\\ Aan het eind staat geen enter"
"""What a diff says below a last line that has no line end."""

MOST_LINES = 20_000
"""Largest text of which a diff is made, in lines: for a larger one the comparison takes too long."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file as it is on the disk.

    Attributes:
        path: as the user gave it.
        text: what it says, with one kind of line end, and without a byte-order mark.
        content: its bytes.
    """

    path: Path
    text: str
    content: bytes

    def encoded(self, text: str) -> bytes:
        """Return another text as the bytes of this file: a line that stays keeps its end, a new one gets the usual."""
        if text == self.text:
            return self.content
        ends = LINE_END.findall(self.content.decode("utf-8-sig"))
        usual = Counter(ends).most_common(1)[0][0] if ends else "\n"
        lines = text.split("\n")
        kept = [usual] * len(lines)
        if set(ends) == MIXED:
            for old, new, size in same_lines(self.text, text):
                same = ends[old : old + size]
                kept[new : new + len(same)] = same
        mark = BYTE_ORDER_MARK if self.content.startswith(BYTE_ORDER_MARK) else b""
        return mark + "".join(line + end for line, end in zip(lines, [*kept[:-1], ""], strict=True)).encode()

    def diff(self, text: str) -> str:
        """Return what another text changes, as a diff without a line end behind it; empty when it changes nothing."""
        old, new = diff_lines(self.text), diff_lines(text)
        if self.text != text and max(len(old), len(new)) > MOST_LINES:
            return f"--- {self.path}\nDit bestand verandert. Het is te groot om de verschillen te tonen."
        return "\n".join(unified_diff(old, new, f"{self.path} (nu)", f"{self.path} (nieuw)", lineterm="", n=2))


def same_lines(old: str, new: str) -> Sequence[tuple[int, int, int]]:
    """Return the blocks of lines that two texts share, apart from indent: where in each, and how many."""
    sides = [[line.strip() for line in text.split("\n")] for text in (old, new)]
    if max(map(len, sides)) > MOST_LINES:
        return []
    return SequenceMatcher(None, sides[0], sides[1]).get_matching_blocks()


def diff_lines(text: str) -> list[str]:
    """Return the lines of a text for a diff; only a line end ends a line, whatever other signs stand in it."""
    lines = text.split("\n")
    last = lines.pop()
    return [*lines, f"{last}{NO_LAST_END}"] if last else lines


def read_source(path: Path) -> Source | Problem:
    """Return a file, or why it cannot be read: at most 1 MB of UTF-8, in an ordinary file."""
    content = read_content(path, MAX_BYTES + 1)
    if isinstance(content, Problem):
        return content
    text = decoded(content, str(path))
    return text if isinstance(text, Problem) else Source(path, text, content)


def read_content(file: str | Path, most: int) -> bytes | Problem:
    """Return at most this many bytes of an ordinary file, or why it cannot be read."""
    path = Path(file)
    try:
        if path.is_dir():
            return folder_instead(str(file))
        if path.exists() and not path.is_file():
            return not_ordinary(path)
        with path.open("rb") as stream:
            return stream.read(most)
    except (OSError, ValueError) as error:
        return unreadable(str(file), error)


def not_ordinary(path: Path) -> Problem:
    """Say that something is no file that can be written back, such as a pipe; to read one may take forever."""
    what = f"{quoted_path(path)} is geen gewoon bestand"
    return Problem("geen-gewoon-bestand", what, "Noem een gewoon bestand.", Place(str(path)))
