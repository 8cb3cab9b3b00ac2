"""Read what somebody types: an answer to the question, or a word for the conversation itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from strategiekeuze.errors import Place, Problem
from strategiekeuze.excerpt import printable
from strategiekeuze.language.numbers import show_number
from strategiekeuze.language.profile.responses import listed
from strategiekeuze.language.profile.values import answer_in, is_unknown
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value, show_value
from strategiekeuze.language.yaml.node import Node
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import NUMBERS, Fact, Kind
from strategiekeuze.model.responses import DO_NOT_KNOW
from strategiekeuze.suggestion import plain

LONGEST_REMARK, LONGEST_ROLE = 1_000, 100
"""Longest note or proof, and longest role, in characters; who has more to say refers to a document."""

TYPED = Place("het antwoord")


class Command(Enum):
    """What somebody asks of the conversation instead of answering."""

    STOP = auto()
    BACK = auto()
    EXPLAIN = auto()
    ON = auto()


COMMANDS = {
    "stop": Command.STOP,
    "t": Command.BACK,
    "terug": Command.BACK,
    "?": Command.EXPLAIN,
    "v": Command.ON,
    "verder": Command.ON,
}
NO_ANSWER = frozenset({"w", DO_NOT_KNOW})


@dataclass(frozen=True, slots=True)
class Given:
    """An answer as it was typed, with its value in the fact's own integers; None for "weet ik niet"."""

    text: str
    value: int | None


def read_reply(fact: Fact, typed: str) -> Given | Command | tuple[Problem, ...]:
    """Return what somebody typed at the question about a fact; a value of the fact goes before a word of ours."""
    text = printable(typed).strip()
    if not text:
        return (Problem("leeg-antwoord", "enter alleen is geen antwoord", "Weet u het niet? Schrijf dan w."),)
    found = answer_in(fact, node_of(fact, text))
    if isinstance(found, Answer):
        return given(fact, text, found.value)
    word = text.casefold()
    if word in COMMANDS:
        return COMMANDS[word]
    if word in NO_ANSWER or is_unknown(text):
        return Given(DO_NOT_KNOW, None)
    return tuple(replace(problem, place=None) for problem in found or ())


def given(fact: Fact, text: str, value: int) -> Given:
    """Return an answer as the file keeps it: of a choice the name, whatever other name was typed."""
    if fact.soort is Kind.LIST:
        return Given(*listed(fact, value))
    return Given(text if fact.soort in NUMBERS else show_value(fact, value), value)


def node_of(fact: Fact, text: str) -> Node:
    """Return a typed text as a profile would hold it; options of a list stand between commas."""
    if fact.soort is not Kind.LIST:
        return Node("tekst", TYPED, text=text)
    whole = plain(text) in fact.option_index
    parts = [text] if whole else [part.strip() for part in text.split(",") if part.strip()]
    if not whole and plain(text) == "geen":
        parts = []
    if len(parts) == 1 and is_word(fact, parts[0]):
        return Node("tekst", TYPED, text=parts[0])
    return Node("lijst", TYPED, items=tuple(Node("tekst", TYPED, text=part) for part in parts))


def is_word(fact: Fact, text: str) -> bool:
    """Tell whether a text means "unknown" in a list, rather than an option."""
    return is_unknown(text) and isinstance(read_value(fact, text), Problem)


def role_problem(role: str) -> Problem | None:
    """Say that a role is a word with a meaning of its own in a conversation or a profile; None when it is not."""
    word = " ".join(role.split()).casefold()
    if word not in COMMANDS and word not in NO_ANSWER and not is_unknown(word):
        return None
    what = f"{quoted(role)} kan geen rol zijn, want dat woord betekent hier iets anders"
    return Problem("rol-kan-niet", what, "Schrijf wat u bent, zoals beleidsadviseur.")


def read_remark(typed: str, name: str, most: int = LONGEST_REMARK) -> str | Command | Problem:
    """Return a text that somebody typed beside an answer, empty when there is none."""
    text = printable(typed).strip()
    if text.casefold() in COMMANDS:
        return COMMANDS[text.casefold()]
    if len(text) > most:
        what = f"{name} is langer dan {show_number(most, Kind.COUNT)} tekens"
        return Problem("tekst-te-lang", what, "Schrijf het korter, of verwijs naar een stuk.")
    return text
