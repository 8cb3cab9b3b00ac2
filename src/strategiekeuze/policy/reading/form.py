"""What the form of a sentence says, without any word of a lexicon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from strategiekeuze.model.document import Passage
    from strategiekeuze.policy.reading.setting import Setting

NUMBER = re.compile(r"(?<![\w.,-])[0-9]+(?:[.,][0-9]+)*(?![\w-])")
OWN_NUMBER = re.compile(r"\A\s*[0-9]+(?:\.[0-9]+)*[.)]?\s")
"""The number of a paragraph itself."""

YEAR = re.compile(r"(?<![0-9.,])20[0-9]{2}(?![0-9])")
PERCENTAGE = re.compile(r"[0-9]\s*(?:%|procent\b)")
MONEY = re.compile(r"€|\beuro\b")

CLOSING = "\"'\u201d\u2019) "
"""What may stand behind the last sign of a sentence."""

FEWEST_WORDS, MOST_WORDS = 4, 60
"""A shorter passage says little; a longer one is seldom one statement."""

Look = tuple["Passage", "Setting"]


def words_in(look: Look) -> int:
    """Return the number of words of a passage."""
    return len(look[0].tekst.split())


def has_number(look: Look) -> bool:
    """Tell whether a passage holds a number that is no year and not its own."""
    text = OWN_NUMBER.sub("", look[0].tekst)
    return any(not YEAR.fullmatch(match[0]) for match in NUMBER.finditer(text))


FORM: dict[str, Callable[[Look], bool]] = {
    "is_kop": lambda look: look[0].blok.soort == "kop" or look[1].is_tabelkop,
    "is_titel": lambda look: look[0].tekst == look[1].titel,
    "is_lijstpunt": lambda look: look[0].blok.soort == "lijst",
    "is_tabelrij": lambda look: look[0].blok.soort == "tabel",
    "is_vraag": lambda look: look[0].tekst.rstrip(CLOSING).endswith("?"),
    "is_aankondiging": lambda look: look[0].tekst.rstrip().endswith(":"),
    "is_kort": lambda look: words_in(look) < FEWEST_WORDS,
    "is_lang": lambda look: words_in(look) > MOST_WORDS,
    "bevat_getal": has_number,
    "bevat_percentage": lambda look: bool(PERCENTAGE.search(look[0].tekst)),
    "bevat_bedrag": lambda look: bool(MONEY.search(look[0].tekst)),
    "bevat_jaartal": lambda look: bool(YEAR.search(look[0].tekst)),
}
"""Each fact about form, and how it is seen. Facts about denial come with the signals."""


def form_of(passage: Passage, setting: Setting) -> frozenset[str]:
    """Return the facts about the form of a passage that hold."""
    look = (passage, setting)
    return frozenset(key for key, holds in FORM.items() if holds(look))
