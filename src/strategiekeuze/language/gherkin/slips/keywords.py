"""A line that was meant to start with a word of Gherkin, and does not: what went wrong, and how it should be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from strategiekeuze.language.gherkin.line import SCENARIOS, Kind
from strategiekeuze.language.gherkin.slips.decoration import without_decoration
from strategiekeuze.language.gherkin.slips.likeness import COMMON_WORDS, nearest_word
from strategiekeuze.language.gherkin.words import ENGLISH, HEADING_ROLES, STEP_ROLES, words_of

if TYPE_CHECKING:
    from collections.abc import Container

    from strategiekeuze.language.gherkin.words import Words

LONGEST = 2_000
"""Longer lines are no slips of the pen."""

NUMBER = r"(?P<number> ?[#(]?\d+[.)]?)?"
COLON = "[:;\uff1a]"
HEADED = re.compile(rf"(?P<head>[^\W\d_](?:[^\W_]|[ '-]){{0,38}}?){NUMBER}\s*(?P<sign>{COLON})(?P<rest>.*)")
"""A heading with a colon behind it, or something like one."""

LABEL = re.compile(r"[a-z][\w-]*:\w")
"""A label without its @ is no heading."""

BEHIND = re.compile(rf"{NUMBER}(?:\s*[.=\u2013\u2014-])?(?P<rest>\s.*|)")
"""What may stand behind a heading without a colon."""

FIRST = re.compile(r"(?P<word>[^\W\d_]+)(?P<sign>\s*[:,;.]|)\s*(?P<rest>.*)")


@dataclass(frozen=True, slots=True)
class Meant:
    """What a line was meant to be.

    Attributes:
        code: the kind of slip.
        text: the line as it should be, without the blanks in front.
        kind: what it is then.
        word: the piece as the user wrote it.
        keyword: the Gherkin word that was meant.
        sure: whether even a line of prose with these signs was surely meant so.
    """

    code: str
    text: str
    kind: Kind
    word: str
    keyword: str
    sure: bool = False


@lru_cache(maxsize=2_048)
def meant_line(text: str, words: Words) -> Meant | None:
    """Return what a line of text was meant to be, None when it reads as prose."""
    if len(text) > LONGEST:
        return None
    bare, code = without_decoration(text)
    kind, keyword = words.kind(bare)
    if code and keyword and kind is not Kind.QUOTES:
        return Meant(code, bare, kind, text[: len(text) - len(bare)] or text, keyword, sure=True)
    return heading(bare, words) or step(bare, words) or bare_heading(bare, words)


def heading(text: str, words: Words) -> Meant | None:
    """Return the heading that a text with a colon was meant to be."""
    match = HEADED.match(text)
    if match is None or LABEL.match(text):
        return None
    head = match["head"].strip()
    meant, code = meant_word(head, tuple(words.headings), HEADING_ROLES, words)
    if not meant:
        return None
    sure = head.casefold() not in COMMON_WORDS
    return Meant(code or slip_behind(match), titled(meant, match), words.headings[meant], head, meant, sure=sure)


def slip_behind(match: re.Match[str]) -> str:
    """Return what is wrong behind a heading whose word is right."""
    if match["number"]:
        return "nummer-in-kop"
    return "spatie-voor-dubbele-punt" if match["sign"] == ":" else "dubbele-punt-ontbreekt"


def meant_word(written: str, own: tuple[str, ...], roles: Container[str], words: Words) -> tuple[str, str]:
    """Return the word of Gherkin that a word stands for, and the slip in it; both empty when there is none.

    Args:
        written: the word of the user.
        own: the words that it can be.
        roles: the roles of those words, for what an English word stands for.
        words: of the language of the file.
    """
    if written in own:
        return written, ""
    same = next((word for word in own if spelt(word) == spelt(written)), "")
    if same:
        return same, "onbekend-woord"
    role = words_of(ENGLISH).role(written) if words.language != ENGLISH else ""
    if role in roles:
        return words.word(role), "engels-woord"
    # A heading has a colon behind it, so that even a common word near one was meant so.
    near = nearest_word(written, own, common=roles is not HEADING_ROLES)
    return near, "onbekend-woord" if near else ""


@lru_cache(maxsize=1_024)
def spelt(word: str) -> tuple[str, ...]:
    """Return how a word is spelt, whatever its capitals and the order of its parts."""
    return tuple(sorted(word.casefold().split()))


def bare_heading(text: str, words: Words) -> Meant | None:
    """Return the heading that a text without a colon was meant to be; not sure when prose can start so too."""
    lower = text.casefold()
    for word, kind in words.headings.items():
        match = BEHIND.fullmatch(text[len(word) :]) if lower.startswith(word.casefold()) else None
        if match is not None:
            new = titled(word, match)
            sure = new == f"{word}:" or (kind in SCENARIOS and text.startswith(words.scenario_words))
            return Meant("dubbele-punt-ontbreekt", new, kind, text[: len(word)], word, sure=sure)
    return None


def titled(word: str, match: re.Match[str]) -> str:
    """Return a heading with the number and the title that were found behind its word."""
    number = (match["number"] or "").strip(" #().")
    parts = (f"{word}:", f"{number}:" if number else "", match["rest"].strip())
    return " ".join(part for part in parts if part)


def step(text: str, words: Words) -> Meant | None:
    """Return the step that a text was meant to be; not sure when prose can start so too."""
    match = FIRST.match(text)
    if match is None or not (match["rest"] or match["sign"]):
        return None
    keyword, code = meant_word(match["word"], words.step_words, STEP_ROLES, words)
    if not keyword:
        return None
    if not code:
        code = "teken-achter-stapwoord" if match["sign"] else "geen-gewone-spatie"
    sure = len(keyword) > 4 and match["word"] != match["word"].lower()
    return Meant(code, f"{keyword} {match['rest'].strip()}", Kind.STEP, match["word"], keyword, sure=sure)
