"""Give a claim a short name in the words of the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from strategiekeuze.model.document import Claim
    from strategiekeuze.policy.reading.sight import Sight

LONGEST = 80
MARK = re.compile(r"\A\s*(?:[0-9]+(?:\.[0-9]+)*[.)]?|[-*\u2022\u2013]|[a-z][.)])\s+")
"""What stands before an item: a number, a letter or a dash."""

FUNCTION = "functie"
ADDITION = re.compile(r"(?:\s+(?:van|voor|de|het|en)?\s*[A-Z][\w-]+)*")
"""The name of a department behind a function: wethouder Financiën."""


def short(text: str) -> str:
    """Return a text without its mark, at most so long as a name may be, cut between words."""
    line = MARK.sub("", text).strip().rstrip(".;, ")
    if len(line) <= LONGEST:
        return line
    return f"{line[: LONGEST - 1].rpartition(' ')[0].rstrip('.,;: ')}…"


def name_of(claim: Claim, details: Mapping[str, str]) -> str:
    """Return the name of a claim: its cell in a table, or its sentence."""
    return short(details.get("naam") or claim.citaat)


def function_in(sight: Sight) -> str:
    """Return the function that a sentence names first, with its department; empty when it names none."""
    text = sight.passage.tekst
    spans = sorted((each.begin, -each.eind) for each in sight.mentions if each.signaal.feit == FUNCTION)
    if not spans:
        return ""
    begin, end = spans[0][0], -spans[0][1]
    addition = ADDITION.match(text, end)
    return text[begin : addition.end() if addition else end].strip()


def distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names, each told from the earlier ones that are the same."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        key = re.sub(r"\W+", "", name.casefold())
        seen[key] = seen.get(key, 0) + 1
        found.append(name if seen[key] == 1 else f"{name} ({seen[key]})")
    return tuple(found)
