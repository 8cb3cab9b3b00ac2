"""Random profiles of the small rule set, with random responses: for properties that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from strategiekeuze.language.profile.responses import answerable
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, HUNDREDTHS, Fact, Kind
from strategiekeuze.model.responses import DO_NOT_KNOW, Response
from strategiekeuze.service.profile.file import in_words
from support.small_set import small_set

STATED = [fact for fact in small_set().feiten.feiten if answerable(fact)]
SIGNS = [
    "",
    "'\"",
    '"',
    "\\",
    "\t",
    "🙂",
    "null",
    "~",
    "2,5",
    "&x",
    "*x",
    "!x",
    "%",
    "@",
    "`",
    "|",
    ">",
    "? x",
    "=",
    ", ,",
]
LINES = [
    "een\ntwee",
    "x" * 3_000,
    "a\u2028b",
    "\ufeff",
    "\x85",
    "\x00",
    "\x1b[31m",
    "a  b",
    "  a  ",
    "<<<<<<< x",
    "---",
]
WORDS = ["a: b", "# geen", "- a", "[a, b]", "{a: b}", "nee", "a #b", "yes", "0x1F", "1e3", "1:30", "…"]
ODD = st.sampled_from([*SIGNS, *LINES, *WORDS])
TEXTS = st.one_of(ODD, st.text(st.characters(codec="utf-8"), max_size=30))
ROLES = st.one_of(st.sampled_from(["secretaris", "adviseur", "raadslid"]), TEXTS.filter(str.strip))


def values(fact: Fact) -> st.SearchStrategy[int]:
    """Return values of a fact; a score is often the same as another."""
    if fact.soort is Kind.LIST:
        return st.integers(0, (1 << len(fact.opties)) - 1)
    if fact.soort in HUNDREDTHS:
        return st.one_of(st.sampled_from([100, 250, 300]), st.integers(fact.van, min(fact.tot, 500)))
    return st.integers(fact.van, min(fact.tot, fact.van + 2))


@st.composite
def responses(draw: st.DrawFn, fact: Fact) -> Response:
    """Return one response."""
    value = draw(st.one_of(st.none(), values(fact)))
    words = DO_NOT_KNOW if value is None else in_words(fact, value)
    note, proof = (draw(TEXTS).strip() for _ in range(2))
    return Response(draw(ROLES).strip(), words, value, note, proof)


@st.composite
def answers(draw: st.DrawFn) -> Answers:
    """Return answers to some facts, and responses to some; they need not agree."""
    facts = draw(st.lists(st.sampled_from(STATED), unique_by=lambda fact: fact.sleutel))
    answered = draw(st.lists(st.sampled_from(STATED), unique_by=lambda fact: fact.sleutel, max_size=3))
    return Answers(
        {fact.sleutel: answer(fact, draw(values(fact))) for fact in facts},
        {"gemeente": draw(st.sampled_from(["Eersel", "'s-Gravenhage", "null: x", "# Eersel"]))},
        responses={fact.sleutel: tuple(draw(st.lists(responses(fact), min_size=1, max_size=3))) for fact in answered},
    )


def answer(fact: Fact, value: int) -> Answer:
    """Return an answer with this value."""
    assert fact.soort not in DESCRIPTIVE
    return Answer(value, in_words(fact, value), known=(1 << len(fact.opties)) - 1)
