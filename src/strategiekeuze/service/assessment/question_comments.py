"""Questions as lines of comment in a profile: what is asked, what you see at each level, what to write."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from strategiekeuze.language.values import wanted_number
from strategiekeuze.model.facts import NUMBERS, Fact, Kind
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.questionnaire import Questionnaire, ThemeQuestion

WIDTH = 100
"""Longest comment in signs, without its sign # and the indent below a heading."""


def question_comments(fact: Fact, questions: Questionnaire) -> list[str]:
    """Return what stands above a fact: its question, and how to answer it."""
    question = questions.by_fact.get(fact.sleutel)
    return list(with_levels(question)) if question else [*wrapped(fact.vraag), *how_to_answer(fact)]


def with_levels(question: ThemeQuestion) -> Iterator[str]:
    """Yield a question, its levels, and what to look at."""
    yield from wrapped(question.vraag)
    for level in question.niveaus:
        yield from hanging(f"{level.nummer} {level.naam}: {level.beschrijving}")
    if question.kijk_naar:
        yield from hanging(f"Kijk naar: {question.kijk_naar}.")


def how_to_answer(fact: Fact) -> list[str]:
    """Return which answers a fact takes, and what an advice assumes when there is none."""
    assumed = f"Leeg? Dan neemt het advies aan: {fact.aanname_in_woorden}." if fact.aanname_in_woorden else ""
    return [*wrapped(wanted(fact)), *wrapped(assumed)]


def wanted(fact: Fact) -> str:
    """Say what to write for a fact."""
    if fact.soort in NUMBERS:
        return wanted_number(fact)
    if fact.soort is Kind.YES_NO:
        return "Schrijf ja of nee."
    if fact.soort is Kind.DATE:
        return "Schrijf jaar, maand en dag, zoals 2026-01-31."
    names = [f'"{option.naam}"' for option in fact.opties]
    if fact.soort is Kind.LIST:
        return f"Kies nul of meer, tussen [ en ]: {listing(names)}."
    return f"Kies uit {listing(names, 'of')}."


def wrapped(text: str) -> list[str]:
    """Return a text as lines that fit; each line of the text starts a new one."""
    return [line for paragraph in text.splitlines() for line in wrap(paragraph, WIDTH)]


def hanging(text: str) -> list[str]:
    """Return a text as lines that fit, each but the first with an indent."""
    return wrap(text, WIDTH, subsequent_indent="  ")
