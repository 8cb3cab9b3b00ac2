"""From a matched sentence to a condition or a conclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.model.rule import Comparison, Conclusion, CountHolds, Effect, FindingHolds, Operator, Test
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.language.context import Context
    from strategiekeuze.language.lines import Line
    from strategiekeuze.language.vocabulary import Match, Parameter

SEVERAL = frozenset({Operator.ONE_OF, Operator.NONE_OF, Operator.CONTAINS, Operator.LACKS})
"""Operators that take more than one value."""


def test_of(match: Match, line: Line, context: Context) -> Test | None:
    """Return what a condition tests; None, with a problem, when a value is wrong."""
    if match.sentence.finding == "minstens":
        return count_of(match, line, context)
    if match.sentence.finding:
        name = match.parameter("bevinding")
        return FindingHolds(bevinding=finding_of(name), geldt=match.sentence.finding == "geldt") if name else None
    return comparison_of(match, line, context)


def finding_of(parameter: Parameter) -> str:
    """Return the name of a finding."""
    return parameter.words[0].strip()


def count_of(match: Match, line: Line, context: Context) -> CountHolds | None:
    """Return a count of findings; the names stand in a table with one column."""
    number = match.parameter("aantal")
    header, *rows = line.table or ((),)
    if [cell.text for cell in header] != ["bevinding"] or not rows:
        remedy = 'Zet onder de zin een tabel met de kop "bevinding" en een bevinding per rij.'
        context.report("tabel-ontbreekt", "onder deze zin hoort een tabel met bevindingen", remedy, line.place)
        return None
    names = tuple(row[0].text for row in rows)
    minimum = read_number(number.text, Kind.COUNT) if number else None
    if number is None or minimum is None or not 1 <= minimum <= len(names) or len(set(names)) < len(names):
        remedy = f"Schrijf een geheel getal van 1 tot en met {len(set(names))}, en noem elke bevinding een keer."
        context.report(
            "telling-kan-niet",
            "dit aantal past niet bij de tabel",
            remedy,
            line.at(number) if number else line.place,
        )
        return None
    return CountHolds(minstens=minimum, bevindingen=names)


def comparison_of(match: Match, line: Line, context: Context) -> Comparison | None:
    """Return a comparison of a fact with a value."""
    fact = fact_of(match, line, context)
    if fact is None:
        return None
    operator = Operator(match.sentence.operator)
    if match.sentence.value:
        value = read_value(fact, match.sentence.value)
        return Comparison(feit=fact.sleutel, operator=operator, waarden=(value,)) if isinstance(value, int) else None
    given = [each for each in match.parameters if each.name != match.sentence.fact or fact.groep != each.name]
    values = values_of(given[-1], fact, operator, line, context) if given else ()
    return Comparison(feit=fact.sleutel, operator=operator, waarden=values) if values else None


def fact_of(match: Match, line: Line, context: Context) -> Fact | None:
    """Return the fact that a sentence speaks of; a sentence about a group names it in the step."""
    wanted = match.sentence.fact
    named = match.parameter(wanted)
    if wanted in context.facts.by_key or named is None:
        return context.facts.by_key.get(wanted)
    word = named.words[0]
    group = context.facts.groups[wanted]
    found = next((fact for fact in group if plain(word) in {plain(name) for name in fact.names}), None)
    if found is None:
        names = [fact.naam for fact in group]
        context.unknown(f"onbekend-{wanted}", f'"{word}" is geen {wanted}', word, names, line.at(named))
    return found


def values_of(given: Parameter, fact: Fact, operator: Operator, line: Line, context: Context) -> tuple[int, ...]:
    """Return the values in a step; empty, with problems, when one is wrong."""
    words = given.words
    if len(words) > 1 and operator not in SEVERAL:
        remedy = "Noem er een, of gebruik een zin met alleen is."
        context.report(
            "te-veel-waarden",
            "deze zin vergelijkt met een waarde, hier staan er meer",
            remedy,
            line.at(given),
        )
        return ()
    read = [read_value(fact, word) for word in words]
    problems = [value.at(line.at(given)) for value in read if isinstance(value, Problem)]
    context.problems.extend(problems)
    return () if problems else tuple(dict.fromkeys(value for value in read if isinstance(value, int)))


def conclusion_of(match: Match, line: Line, context: Context) -> Conclusion | None:
    """Return what a rule concludes; None, with a problem, when it names something unknown."""
    effect = Effect(match.sentence.effect)
    if effect not in context.conclusions:
        remedy = "Kies een ander besluit, of pas conclusies aan in regelset.yaml."
        context.report("besluit-mag-niet", f'deze regelset kent geen besluit "{effect}"', remedy, line.place)
        return None
    if effect is Effect.FINDING:
        name = match.parameter("bevinding")
        return Conclusion(soort=effect, doel=finding_of(name)) if name else None
    named = match.parameter("strategie")
    slug = context.strategy(named.words[0], line.at(named)) if named else None
    if slug is None:
        return None
    rung = match.parameter("trede")
    return Conclusion(soort=effect, doel=slug, punten=match.sentence.points, trede=int(rung.text) if rung else 0)
