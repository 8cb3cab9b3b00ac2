"""What people put around a line that Gherkin does not know: Markdown, numbers, and signs that nobody sees."""

from __future__ import annotations

import re

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""Signs without width that come along when text is copied."""

FRONT = re.compile(r"(?:(?:[-*+\u2022\u2013>\u2192\u21d2]|[-=]>|\[[ xX]?\]|\d{1,3}[.)]|#{1,6})\s+)+")
"""A bullet, an arrow, a box, a number or a heading of Markdown."""

AROUND = re.compile(r"(?P<sign>\*\*|__|~~|\*|_|`)(?P<inside>[^*_`~]{1,60})(?P=sign)(?P<rest>.*)", re.DOTALL)
"""Bold, slanted, crossed out or code."""


def without_decoration(text: str) -> tuple[str, str]:
    """Return a line without decoration, and the kind of slip; the same line and nothing when there is none."""
    seen = INVISIBLE.sub("", text).strip()
    bare = FRONT.sub("", seen, count=1) if FRONT.match(seen) else seen
    match = AROUND.match(bare)
    bare = f"{match['inside']}{match['rest']}" if match else bare
    if bare != seen:
        return bare.strip(), "opmaak-in-tekst"
    return seen, "onzichtbaar-teken" if seen != text else ""
