"""Read a profile from Python values, by the same declarations as a profile in YAML."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from math import inf
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.profile.judgements import SECTION as JUDGEMENTS
from strategiekeuze.language.profile.judgements import read_judgements
from strategiekeuze.language.profile.python_responses import node_of
from strategiekeuze.language.profile.responses import SECTION as RESPONSES
from strategiekeuze.language.profile.responses import read_responses
from strategiekeuze.language.profile.sections import is_section
from strategiekeuze.language.profile.values import answer_in, is_unknown
from strategiekeuze.language.quoting import meant, quoted
from strategiekeuze.language.values import out_of_bounds
from strategiekeuze.language.yaml.node import Node
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, Fact, Facts, Kind
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.responses import Responses

NAME = "profiel"

LARGEST = 10**9
"""No fact is larger."""


def read_values(values: Mapping[str, object], facts: Facts) -> tuple[Answers, tuple[Problem, ...]]:
    """Return the answers in Python values, and every problem with them.

    Args:
        values: by name of the fact; a section such as `volwassenheid` is a mapping of its own. Numbers may be int,
            float or Decimal with at most two decimals, yes/no a bool, choices and names a str, lists a list or tuple.
            `antwoorden` is a mapping of facts to lists of responses, each a mapping as in a profile file;
            `afwegingen` is a list of judgements, each such a mapping too.
        facts: the declared facts.
    """
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    responses, judgements = said(values, facts, problems)
    for name, value, section in flat(values, facts):
        fact = facts.by_name.get(plain(name))
        place = Place(f"{NAME}, veld {name}")
        if fact is None or not fact.op_te_geven or plain(fact.rubriek) != section:
            problems.append(unknown(name, facts, section, place))
            continue
        problems += [] if seen.setdefault(fact.sleutel, name) == name else [twice(fact, seen[fact.sleutel], place)]
        answer = answer_of(fact, value, place)
        if isinstance(answer, Answer):
            answers[fact.sleutel] = answer
        else:
            problems.extend(answer or ())
    described = {key for key in answers if facts.by_key[key].soort in DESCRIPTIVE}
    figures = {key: answer for key, answer in answers.items() if key not in described}
    return Answers(figures, {key: answers[key] for key in described}, NAME, responses, judgements), tuple(problems)


def said(
    values: Mapping[str, object], facts: Facts, problems: list[Problem]
) -> tuple[Responses, tuple[Judgement, ...]]:
    """Return what people said: who answered what, and what they weigh differently."""
    responses: Responses = {}
    judgements: tuple[Judgement, ...] = ()
    for name, value in ((str(key), value) for key, value in values.items()):
        if is_section(name, RESPONSES, facts):
            responses = read_responses(node_of(value, f"{NAME}, veld {name}"), facts, problems)
        elif is_section(name, JUDGEMENTS, facts):
            judgements += read_judgements(node_of(value, f"{NAME}, veld {name}"), problems)
    return responses, judgements


def flat(values: Mapping[str, object], facts: Facts) -> Iterator[tuple[str, object, str]]:
    """Yield every field about a fact with the section it stands in; a section without a value holds nothing."""
    sections = {plain(fact.rubriek) for fact in facts.feiten if fact.rubriek}
    for key, value in values.items():
        name = str(key)
        if plain(name) in sections and (value is None or hasattr(value, "items")):
            inner = value.items() if value is not None and hasattr(value, "items") else ()
            yield from ((str(each), found, plain(name)) for each, found in inner)
        elif not is_section(name, RESPONSES, facts) and not is_section(name, JUDGEMENTS, facts):
            yield name, value, ""


def unknown(name: str, facts: Facts, section: str, place: Place) -> Problem:
    """Say that a field is unknown, or no field of its own."""
    if not section and plain(name) in {plain(fact.rubriek) for fact in facts.feiten if fact.rubriek}:
        what = f"{quoted(name)} is een kopje en heeft zelf geen waarde"
        return Problem("rubriek-zonder-velden", what, "Geef een dict met velden.", place)
    known = [fact.sleutel for fact in facts.feiten if fact.op_te_geven and plain(fact.rubriek) == section]
    remedy = meant(name, known) or "Zie rules/feiten.yaml welke velden er zijn."
    return Problem("onbekend-veld", f"het veld {quoted(name)} ken ik niet", remedy, place)


def twice(fact: Fact, first: str, place: Place) -> Problem:
    """Say that two fields state one fact."""
    what = f'"{fact.naam}" staat er twee keer, ook als {quoted(first)}'
    return Problem("dubbel-veld", what, "Laat een van de twee staan.", place)


def answer_of(fact: Fact, value: object, place: Place) -> Answer | list[Problem] | None:
    """Return the answer in one value; None when it is unknown."""
    if value is None:
        return None
    if fact.soort is Kind.LIST:
        items = tuple(value) if isinstance(value, list | tuple | set | frozenset) else (value,)
        nodes = tuple(Node("tekst", place, text=shown(each)) for each in items)
        return answer_in(fact, Node("lijst", place, items=nodes))
    if fact.soort in NUMBERS and too_large(value):
        return [out_of_bounds(fact, shown(value)).at(place)]
    text = text_of(fact, value)
    if text is None or is_unknown(text):
        what = f'{quoted(shown(value))} is geen waarde voor "{fact.naam}"'
        return [Problem("verkeerd-type", what, wanted(fact, text), place)]
    return answer_in(fact, Node("tekst", place, text=text))


def text_of(fact: Fact, value: object) -> str | None:
    """Return a value as a user would write it; None when its type does not fit the fact."""
    if isinstance(value, bool):
        return ("ja" if value else "nee") if fact.soort is Kind.YES_NO else None
    if fact.soort in NUMBERS:
        fits = isinstance(value, int | Decimal) or (isinstance(value, float) and fact.soort is not Kind.COUNT)
        return exact(value) if fits and isinstance(value, int | float | Decimal) else None
    if isinstance(value, date) and fact.soort is Kind.DATE:
        return (value.date() if isinstance(value, datetime) else value).isoformat()
    if isinstance(value, int) and numbered(fact):
        return exact(value)
    return str(value) if isinstance(value, str) else None


def numbered(fact: Fact) -> bool:
    """Tell whether a fact has options that go by a number."""
    return any(name.isdigit() for option in fact.opties for name in (option.naam, *option.ook))


def too_large(value: object) -> bool:
    """Tell whether a value is a number larger than any fact: it may be too large to write out."""
    if isinstance(value, Decimal):
        # Only a finite Decimal may be compared.
        return value.is_finite() and abs(value) > LARGEST
    return isinstance(value, int | float) and LARGEST < abs(value) < inf


def exact(value: float | Decimal) -> str | None:
    """Return a number without exponent; None for NaN and infinity."""
    if isinstance(value, int):
        return str(value)
    number = Decimal(str(value))
    if not number.is_finite():
        return None
    text = str(number.normalize())
    return text if "E-" in text else f"{Decimal(text):f}"


def shown(value: object) -> str:
    """Return a value as a message may repeat it."""
    if isinstance(value, str):
        return value
    try:
        return repr(value)
    except ValueError:
        # Python refuses to write out a number of thousands of digits.
        return "een heel groot getal"


def wanted(fact: Fact, text: str | None) -> str:
    """Say which Python type is wanted; a text that says nothing should not be there."""
    if text is not None:
        return "Laat het veld weg, of geef None."
    if fact.soort is Kind.COUNT:
        return "Geef een int."
    if fact.soort in NUMBERS:
        return "Geef een int, float of Decimal."
    if numbered(fact):
        return "Geef een str of een int."
    return "Geef een bool." if fact.soort is Kind.YES_NO else "Geef een str."
