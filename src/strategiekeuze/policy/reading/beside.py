"""What a sentence with a goal says without a column or a word with a colon: the value that is wanted, and the owner."""

from __future__ import annotations

import re

SHARE = re.compile(r"(?<![\w.,-])([0-9]+(?:,[0-9]+)?)\s?(?:%|procent\b)")
CHANGE = re.compile(
    r"\bmet\s+[0-9]+(?:,[0-9]+)?\s?(?:%|procent)\s+(gedaald|gestegen|afgenomen|toegenomen|verlaagd|verhoogd)\b"
)
"""How much a value changed; the word behind it says which way."""

BY = re.compile(
    r"\b(?:[Ii]n|[Uu]iterlijk|[Ee]ind) (20[0-9]{2}) (?:is|zijn|heeft|hebben|wordt|worden|weet|weten|kan|kunnen)\b"
)
"""The year in which a goal is reached, with the verb right behind it: by then it is so."""

FROM = re.compile(r"\b(?:nu|van|was|waren|vanaf)\s+[0-9]")
"""A number that is the value now, or where it comes from, is not the one that is wanted."""

OWNER_BEHIND = re.compile(
    r"\s*(?:(?:De |Het )?([^\W_][^.:;,?!]{1,60}?) is (?:de )?(?:eigenaar|trekker) van dit doel\b"
    r"|Eigenaar(?: van dit doel)?: (?:de )?([^\W_][^.:;,?!]{1,60})\.)"
)
"""What says the owner in the sentence right behind a goal."""


def target_in(goal: str) -> str:
    """Return the value that a goal wants to reach, and when; empty unless it has one year and one share."""
    shares, years = SHARE.findall(goal), BY.findall(goal)
    if len(shares) != 1 or len(years) != 1 or FROM.search(goal):
        return ""
    change = CHANGE.search(goal)
    return " ".join(filter(None, (f"{shares[0]}%", change[1] if change else "", "in", years[0])))


def owner_behind(goal: str, block: str) -> str:
    """Return the owner that the sentence right behind a goal in its block names; empty when it names none."""
    _, found, rest = block.partition(goal)
    named = OWNER_BEHIND.match(rest) if found else None
    return (named[1] or named[2]).strip() if named else ""
