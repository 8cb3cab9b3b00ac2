"""Words that people write to fill a field, and that say nothing: such a field is read as if it were empty."""

from __future__ import annotations

FILLERS = frozenset(
    {
        "nvt",
        "nnb",
        "nntb",
        "ntb",
        "nb",
        "tbd",
        "pm",
        "geen",
        "onbekend",
        "niet van toepassing",
        "niet bekend",
        "nog niet bekend",
        "nog onbekend",
        "nog te bepalen",
        "nader te bepalen",
        "nog in te vullen",
        "nog niet gepland",
    }
)
"""In small letters and without full stops; a text without any letter or digit says nothing either."""

MAY_BE_FILLED = frozenset({"eigenaar", "kpi", "nulmeting", "streefwaarde", "wanneer"})
"""Fields of a statement that may be left open."""


def is_filler(text: str) -> bool:
    """Tell whether a text only fills its field."""
    bare = " ".join(text.casefold().replace(".", "").split())
    return bool(text) and (bare in FILLERS or not any(sign.isalnum() for sign in bare))
