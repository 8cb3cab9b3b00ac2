"""The template of a rule as Dutch that anybody can read: what is filled in later stands between brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.model.facts import Fact

VALUE = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
TAG = re.compile(r"\{%-?\s*(if|elif|else|endif|for|endfor)\b\s*(.*?)\s*-?%\}", re.DOTALL)
REMARK = re.compile(r"\{#.*?#\}", re.DOTALL)
NAME = re.compile(r'"[^"]*"|\'[^\']*\'|[A-Za-z_][\w.]*')
FILTER = re.compile(r"\s*\|\s*\w+")
WORDS = {
    "==": "is",
    "!=": "is niet",
    "and": "en",
    "or": "of",
    "not": "niet",
    "in": "in",
    "gemeente": "de gemeente",
    "onderwerp": "het onderwerp",
    "bevindingen": "de bevindingen die gelden",
}
"""What parts of a template mean in words."""


def readable(template: str, facts: Mapping[str, Fact]) -> str:
    """Return a template in words, one line per line."""
    text = VALUE.sub(lambda match: f"[{in_words(FILTER.sub('', match[1]), facts)}]", REMARK.sub("", template))
    return TAG.sub(lambda match: choice(match[1], in_words(match[2], facts)), text).strip()


def choice(word: str, rest: str) -> str:
    """Return what a tag of a template says."""
    told = {
        "if": f"[als {rest}: ",
        "elif": f"; als {rest}: ",
        "else": "; anders: ",
        "for": f"[voor elke {rest}: ",
    }
    return told.get(word, "]")


def in_words(expression: str, facts: Mapping[str, Fact]) -> str:
    """Return an expression with the names that people know."""
    signs = expression.replace("==", " is ").replace("!=", " is niet ")
    return " ".join(NAME.sub(lambda match: word_for(match[0], facts), FILTER.sub("", signs)).split())


def word_for(name: str, facts: Mapping[str, Fact]) -> str:
    """Return what people call a name in a template."""
    if name[0] in "\"'":
        return name[1:-1]
    whole, _, part = name.partition(".")
    if whole == "grens":
        return f"de grens voor {facts[part].naam}" if part in facts else name
    if whole == "rij":
        return f"{part} van deze rij"
    return WORDS.get(name) or (facts[name].naam if name in facts else name)
