"""Lay out a feature file: the same words in the house layout, whatever the language.

INVARIANT: the official parser reads the same before and after: every keyword, title, tag, step, cell and quoted text is
equal, comments stand in the same order, and a description differs only in the blanks around its lines.
"""

from __future__ import annotations

from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.layout_line import Part, Written
from strategiekeuze.language.gherkin.layout_places import placed
from strategiekeuze.language.gherkin.layout_table import aligned
from strategiekeuze.language.gherkin.layout_tokens import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STEP_OF_INDENT = "  "
BLANKS = " \t"


def laid_out(text: str) -> str:
    r"""Return a feature file in the house layout; a file that has it already comes back as it is.

    Args:
        text: lines that end with "\n", without a byte-order mark. Without a language line Dutch is tried, then English.

    Raises:
        ValueError: when the official parser does not read the text.
    """
    lines: list[str] = []
    for line, level, gap in placed(in_shape(read_lines(text))):
        lines += [""] * gap
        # Only what is empty loses its indent: a quoted text may hold a line of blanks.
        lines.append(f"{STEP_OF_INDENT * level}{line.text}" if line.text else "")
    return "".join(f"{line}\n" for line in lines)


def in_shape(lines: Sequence[Written]) -> tuple[Written, ...]:
    """Return the lines with tables aligned and without the indent of descriptions."""
    changed = iter(shaped([line for line in lines if line.part is not Part.COMMENT]))
    return tuple(line if line.part is Part.COMMENT else next(changed) for line in lines)


def shaped(lines: Sequence[Written]) -> Iterator[Written]:
    """Yield lines; those of one table or one description are taken together, for comments may stand in between."""
    for part, group in groupby(lines, lambda line: line.part):
        together = list(group)
        texts = [line.text for line in together]
        if part is Part.ROW:
            texts = aligned(texts)
        if part is Part.TEXT:
            texts = dedented(texts)
        yield from (line.saying(text) for line, text in zip(together, texts, strict=True))


def dedented(texts: Sequence[str]) -> list[str]:
    """Return the lines of a description without the indent that they share; what stands further in stays so."""
    indents = (text[: len(text) - len(text.lstrip(BLANKS))] for text in texts)
    shared = sum(1 for _ in takewhile(lambda signs: len(set(signs)) == 1, zip(*indents, strict=False)))
    return [text[shared:] for text in texts]
