"""Read a list of words and short phrases, each a form that can be looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.yaml.fields import wrong_form
from strategiekeuze.model.lexicon import Term

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.language.yaml.node import Node

GAP = "..."
"""Stands in a phrase for a few words that may be anything."""

WORD = re.compile(r"=?[^\W_][\w'\u2019&/-]*|\*[^\W_][\w'\u2019-]+\*?|[^\W_][\w'\u2019-]+\*|[;:.,?!|()\u2013\u2014€]")
"""A word; exact behind "="; a piece of a longer word beside "*"; or one sign."""

MOST_WORDS = 8
FORM_HELP = 'Schrijf gewone woorden, een deel van een woord met *, of "..." tussen twee woorden.'


def terms_in(nodes: Iterable[Node], name: str, problems: list[Problem]) -> tuple[Term, ...]:
    """Return the terms of a list; what cannot be looked for, or stands there twice, is a problem."""
    found: dict[str, Term] = {}
    for node in nodes:
        fault = fault_of(node, name, found)
        if fault:
            problems.append(fault)
        else:
            found[plain_term(node.text)] = Term(tekst=node.text.strip(), place=node.place)
    return tuple(found.values())


def fault_of(node: Node, name: str, earlier: dict[str, Term]) -> Problem | None:
    """Return what is wrong with one term, None when nothing is."""
    if node.kind != "tekst":
        return wrong_form(f'een deel van "{name}"', "tekst", node.place)
    text = plain_term(node.text)
    if not can_be_found(text):
        what = f"{quoted(node.text)} is geen woord dat in een tekst kan staan"
        return Problem("ongeldige-term", what, FORM_HELP, node.place)
    if text in earlier:
        what = f"{quoted(node.text)} staat twee keer in {quoted(name)}"
        return Problem("dubbele-term", what, "Haal er een weg.", node.place)
    return None


def can_be_found(text: str) -> bool:
    """Tell whether a term consists of words, with gaps only in between."""
    words = text.split()
    if not words or len(words) > MOST_WORDS or GAP in (words[0], words[-1]):
        return False
    return all(word == GAP or WORD.fullmatch(word) for word in words)


def plain_term(text: str) -> str:
    """Return a term as it is compared: small letters, single spaces."""
    return " ".join(text.casefold().split())
