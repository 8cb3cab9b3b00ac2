"""Compare the wording of a step with that of a sentence, whatever the values in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.grammar import ALTERNATIVES, NUMBER, QUOTED

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

COLUMN = "<[^<>]+>"
VALUE = re.compile(rf"\{{\w+\}}|{QUOTED}|{COLUMN}|{NUMBER}")
BARE_VALUE = re.compile(f"{COLUMN}|{NUMBER}")


def shown(form: str) -> str:
    """Return an expression as people read it: the longer form, the last alternative."""
    text = re.sub(r"\(([^)]*)\)", r"\1", form)
    return ALTERNATIVES.sub(lambda match: match.group().rsplit("/", 1)[1], text)


def masked(text: str) -> str:
    """Replace values and parameters, so that only the wording counts."""
    return VALUE.sub("_", text).casefold()


def filled(form: str, text: str, numbers: AbstractSet[str]) -> str:
    """Put the values of a text in the places of the same kind in a form; the rest keep their names."""
    quotes = re.findall(QUOTED, text)
    bare = BARE_VALUE.findall(re.sub(QUOTED, "", text))

    def value(match: re.Match[str]) -> str:
        pool = bare if match.group(1) in numbers else quotes
        return pool.pop(0) if pool else match.group()

    return re.sub(r"\{(\w+)\}", value, form)
