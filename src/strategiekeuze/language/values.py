"""The value of a fact: from what a user writes to the fact's own integer."""

from __future__ import annotations

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number, show_number
from strategiekeuze.language.quoting import choices, meant, quoted
from strategiekeuze.model.facts import NUMBERS, Fact, Kind

YES_NO = {"ja": 1, "nee": 0}


def read_value(fact: Fact, text: str) -> int | Problem:
    """Return the value, or the problem with the text; for a list the index of one option."""
    if fact.soort in NUMBERS:
        return read_in_bounds(fact, text)
    if fact.soort is Kind.YES_NO:
        answer = YES_NO.get(text.strip().casefold())
        return not_yes_or_no(fact, text) if answer is None else answer
    option = fact.option_called(text)
    return unknown_option(fact, text) if option is None else option


def asks(text: str) -> bool:
    """Tell whether a text ends as a question: who writes that is not sure."""
    return text.rstrip().endswith("?")


def not_sure(fact: Fact, text: str) -> Problem:
    """Say that a value with a question mark is none."""
    return Problem("niet-zeker", no_value(fact, text), "Laat weg wat u niet zeker weet.")


def read_in_bounds(fact: Fact, text: str) -> int | Problem:
    """Return a number that lies within the fact's bounds."""
    value = read_number(text, fact.soort)
    if value is None:
        return no_number(fact, text)
    return value if fact.van <= value <= fact.tot else out_of_bounds(fact, text)


def show_value(fact: Fact, value: int) -> str:
    """Return a value as users read it."""
    if fact.soort in NUMBERS:
        return show_number(value, fact.soort)
    if fact.soort is Kind.YES_NO:
        return "ja" if value else "nee"
    return fact.opties[value].naam


def show_short(fact: Fact, value: int) -> str:
    """Return a value in as few signs as people write it: 2 and not 2,0."""
    return show_value(fact, value).removesuffix(",0")


def bounds(fact: Fact) -> str:
    """Return the bounds of a number in words."""
    low, high = (show_number(bound, fact.soort).removesuffix(",0") for bound in (fact.van, fact.tot))
    return f"van {low} tot en met {high}"


def wanted_number(fact: Fact) -> str:
    """Say which number is wanted."""
    if fact.soort is Kind.COUNT:
        return f"Schrijf een geheel getal {bounds(fact)}."
    name = "een score" if fact.soort is Kind.SCORE else "een getal"
    return f"Schrijf {name} {bounds(fact)}, met hoogstens twee decimalen (bijvoorbeeld 2,5)."


def no_number(fact: Fact, text: str) -> Problem:
    """Say that a text is no number for this fact."""
    looks_like_thousands = fact.soort is not Kind.COUNT and read_number(text, Kind.COUNT) is not None
    cause = f"{quoted(text)} leest als duizendtal." if looks_like_thousands else ""
    return Problem("geen-getal", no_value(fact, text), wanted_number(fact), cause=cause)


def out_of_bounds(fact: Fact, text: str) -> Problem:
    """Say that a number lies outside the bounds of its fact."""
    what = f'{quoted(text)} valt buiten het bereik van "{fact.naam}"'
    return Problem("buiten-bereik", what, wanted_number(fact))


def not_yes_or_no(fact: Fact, text: str) -> Problem:
    """Say that a text is neither yes nor no."""
    if asks(text):
        return not_sure(fact, text)
    return Problem("geen-ja-of-nee", no_value(fact, text), "Schrijf ja of nee.")


def unknown_option(fact: Fact, text: str) -> Problem:
    """Say that a choice has no such option, with the nearest or all of them."""
    if asks(text):
        return not_sure(fact, text)
    every_name = [name for option in fact.opties for name in (option.naam, *option.ook)]
    remedy = meant(text, every_name) or f"Kies uit: {choices(option.naam for option in fact.opties)}."
    return Problem("onbekende-waarde", no_value(fact, text), remedy)


def no_value(fact: Fact, text: str) -> str:
    """Return the sentence that a text is no value of a fact."""
    return f'{quoted(text)} is geen waarde voor "{fact.naam}"'
