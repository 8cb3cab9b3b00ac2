"""What a document says of itself on its first page: title, municipality, who adopted it and when, until which year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from strategiekeuze.language.profile.values import is_day
from strategiekeuze.policy.reading.title import title_of
from strategiekeuze.registry import LookupFailedError, find
from strategiekeuze.registry.names import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from strategiekeuze.model.document import Block, Document
    from strategiekeuze.model.facts import Option

MOST_BLOCKS = 40
"""So many blocks are the first page of a document without pages."""

_NAME = r"[A-Z'\u2019][\w'\u2019-]*"
_MORE = rf"(?:aan|den|de|der|het|op|en|bij|{_NAME})"
NAMED = re.compile(rf"\b[Gg]emeente(?:\s+({_NAME}(?:\s+{_MORE}){{0,5}})|n\s+({_NAME}(?:,?\s+{_MORE}){{0,15}}))")
"""Names behind the word: "gemeente" and a name, or "gemeenten" and a list."""

OWN = re.compile(
    r"(?:\A|[|.,:;(*\u2013-])\s*\Z"
    r"|(?:raad|college|wethouders|bestuur|directie|nota|beleid|\w*visie|\w*strategie|\w*plan|\w*agenda)\s+van\s+(?:de\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before "gemeente" when it is the one that writes; elsewhere it is a place that the text speaks of."""

FAR_BEFORE = 80
"""So many signs before "gemeente" are enough to tell; a text without any line end is not read again for every name."""

PERIOD = re.compile(r"\b(20[0-9]{2})\s*(?:-|\u2013|\u2014|t/m|tot en met|tot)\s*(20[0-9]{2})\b")
DATE = rf"([0-9]{{1,2}})\s+({'|'.join(MONTHS)})\s+(20[0-9]{{2}})"
ADOPTED = re.compile(r"\bvastgesteld\s+(?:door|in)\s+(?:de\s+|het\s+)?([\w&]+(?:\s+[\w&]+){0,3})", re.IGNORECASE)
ADOPTED_ON = re.compile(rf"\bvastgesteld\s+(?:\w+\s+){{0,6}}?(?:op|d\.d\.)\s+{DATE}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Front:
    """What a document says of itself; empty where it says nothing.

    Attributes:
        gemeenten: all that it names as its own when these are more than one; `gemeente` is empty then.
    """

    titel: str
    gemeente: str = ""
    vastgesteld_door: str = ""
    vastgesteld_op: str = ""
    looptijd_tot: int | None = None
    domein: str = ""
    gemeenten: tuple[str, ...] = ()


def front_of(document: Document, adopters: Iterable[Option], domains: Iterable[Option] = ()) -> Front:
    """Return what the first page says; `adopters` may adopt a policy, a policy may be about one of `domains`."""
    texts = [block.tekst for block in first_page(document)]
    title = title_of(document) or document.naam
    named = tuple(dict.fromkeys([*municipalities_in([title], own=True), *municipalities_in(texts)]))
    return Front(
        titel=title,
        gemeente=named[0] if len(named) == 1 else "",
        domein=domain_in(title, domains),
        vastgesteld_door=next(adopters_in(texts, tuple(adopters)), ""),
        vastgesteld_op=next(days_in(texts), ""),
        looptijd_tot=next(years_in([title, *texts]), None),
        gemeenten=named if len(named) > 1 else (),
    )


def first_page(document: Document) -> Iterator[Block]:
    """Yield the blocks of the first page."""
    first = takewhile(lambda block: block.bladzijde in (None, 1), document.blokken)
    return (block for block, _ in zip(first, range(MOST_BLOCKS), strict=False))


def municipalities_in(texts: Iterable[str], *, own: bool = False) -> Iterator[str]:
    """Yield the municipalities that the texts name as their own; `own` says that every one they name is."""
    for match in (match for text in texts for match in NAMED.finditer(text)):
        if own or is_own(match.string, match.start()):
            yield from names_in((match[1] or match[2]).replace(",", " en").split())


def names_in(words: list[str]) -> Iterator[str]:
    """Yield the municipalities that words begin with, each by the longest name that exists, with "en" in between."""
    ends = range(len(words), 0, -1)
    end = next((end for end in ends if exists(" ".join(words[:end]).rstrip("'\u2019."))), 0)
    if end:
        yield " ".join(words[:end]).rstrip("'\u2019.")
    if end and words[end : end + 1] == ["en"]:
        yield from names_in(words[end + 1 :])


def is_own(text: str, start: int) -> bool:
    """Tell whether a municipality that is named at a place is the one that writes."""
    return bool(OWN.search(text[max(0, start - FAR_BEFORE) : start]))


def domain_in(title: str, domains: Iterable[Option]) -> str:
    """Return the domain that a title names in full, empty when it names none or more than one."""
    found = [each.naam for each in domains if re.search(rf"\b{re.escape(each.naam)}\b", title, re.IGNORECASE)]
    return found[0] if len(found) == 1 else ""


def exists(name: str) -> bool:
    """Tell whether a municipality goes by a name."""
    try:
        find(name)
    except LookupFailedError:
        return False
    return True


def adopters_in(texts: Iterable[str], adopters: tuple[Option, ...]) -> Iterator[str]:
    """Yield who adopted the policy, as the options name it."""
    for match in (match for text in texts for match in ADOPTED.finditer(text)):
        said = match[1].casefold().split()
        named = (option for option in adopters if any(begins(said, name) for name in (option.naam, *option.ook)))
        yield from (option.naam for option in named)


def begins(said: list[str], name: str) -> bool:
    """Tell whether words begin with those of a name."""
    words = name.casefold().split()
    return said[: len(words)] == words


def days_in(texts: Iterable[str]) -> Iterator[str]:
    """Yield the days on which the policy was adopted, as ISO 8601 days that exist."""
    for match in (match for text in texts for match in ADOPTED_ON.finditer(text)):
        month = MONTHS.index(match[2].casefold()) + 1
        day = f"{match[3]}-{month:02}-{int(match[1]):02}"
        if is_day(day):
            yield day


def years_in(texts: Iterable[str]) -> Iterator[int]:
    """Yield the last years of the periods that the texts name."""
    for match in (match for text in texts for match in PERIOD.finditer(text)):
        if int(match[1]) < int(match[2]):
            yield int(match[2])
