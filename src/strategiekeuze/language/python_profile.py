"""Read a profile from Python values, by the same declarations as a profile in YAML."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.profile_reader import UNKNOWN, list_answer, single_answer
from strategiekeuze.language.yaml_reader import Node
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, Fact, Facts, Kind
from strategiekeuze.suggestion import did_you_mean, nearest, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NAME = "profiel"


def read_values(values: Mapping[str, object], facts: Facts) -> tuple[Answers, tuple[Problem, ...]]:
    """Return the answers in Python values, and every problem with them.

    Args:
        values: by name of the fact; a section such as `volwassenheid` is a mapping of its own. Numbers may be int,
            float or Decimal with at most two decimals, yes/no a bool, choices and names a str, lists a list or tuple.
        facts: the declared facts.
    """
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    for name, value, section in flat(values, facts):
        place = Place(f"{NAME}, veld {name}")
        fact = facts.by_name.get(plain(name))
        if fact is None or not fact.op_te_geven or fact.rubriek != section:
            problems.append(unknown(name, facts, section, place))
            continue
        answer = answer_of(fact, value, place)
        if isinstance(answer, Answer):
            answers[fact.sleutel] = answer
        else:
            problems.extend(answer or ())
    described = {key for key in answers if facts.by_key[key].soort in DESCRIPTIVE}
    figures = {key: answer for key, answer in answers.items() if key not in described}
    return Answers(figures, {key: answers[key] for key in described}, NAME), tuple(problems)


def flat(values: Mapping[str, object], facts: Facts) -> Iterator[tuple[str, object, str]]:
    """Yield every field with the section it stands in."""
    sections = {fact.rubriek for fact in facts.feiten if fact.rubriek}
    for name, value in values.items():
        if plain(name) in sections and hasattr(value, "items"):
            yield from ((inner, each, plain(name)) for inner, each in value.items())
        else:
            yield name, value, ""


def unknown(name: str, facts: Facts, section: str, place: Place) -> Problem:
    """Say that a field is unknown."""
    known = [fact.sleutel for fact in facts.feiten if fact.op_te_geven and fact.rubriek == section]
    remedy = did_you_mean(nearest(name, known)) or "Zie rules/feiten.yaml welke velden er zijn."
    return Problem("onbekend-veld", f'het veld "{name}" ken ik niet', remedy, place)


def answer_of(fact: Fact, value: object, place: Place) -> Answer | list[Problem] | None:
    """Return the answer in one value; None when it is unknown."""
    if value is None:
        return None
    if fact.soort is Kind.LIST:
        items = tuple(value) if isinstance(value, list | tuple | set | frozenset) else (value,)
        nodes = tuple(Node("tekst", place, text=str(item)) for item in items)
        return list_answer(fact, Node("lijst", place, items=nodes))
    text = text_of(fact, value)
    if text is None or plain(text) in UNKNOWN:
        return [Problem("verkeerd-type", f'{value!r} is geen waarde voor "{fact.naam}"', wanted(fact), place)]
    return single_answer(fact, Node("tekst", place, text=text))


def text_of(fact: Fact, value: object) -> str | None:
    """Return a value as a user would write it; None when its type does not fit the fact."""
    if isinstance(value, bool):
        return ("ja" if value else "nee") if fact.soort is Kind.YES_NO else None
    if fact.soort in NUMBERS:
        fits = isinstance(value, int | Decimal) or (isinstance(value, float) and fact.soort is not Kind.COUNT)
        return exact(Decimal(str(value))) if fits else None
    if isinstance(value, date) and fact.soort is Kind.DATE:
        return value.isoformat()
    return str(value) if isinstance(value, str) else None


def exact(number: Decimal) -> str | None:
    """Return a number without exponent; None for NaN and infinity."""
    return f"{number.normalize():f}" if number.is_finite() else None


def wanted(fact: Fact) -> str:
    """Say which Python type is wanted."""
    if fact.soort is Kind.COUNT:
        return "Geef een int."
    if fact.soort in NUMBERS:
        return "Geef een int, float of Decimal."
    return "Geef een bool." if fact.soort is Kind.YES_NO else "Geef een str."
