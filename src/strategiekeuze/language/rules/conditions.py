"""From a matched sentence to a condition or a conclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import Fact, Kind
from strategiekeuze.model.rule import Comparison, Conclusion, CountHolds, Effect, FindingHolds, Operator, Test
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.language.rules.context import Context
    from strategiekeuze.language.rules.lines import Line
    from strategiekeuze.language.sentences.grammar import Parameter
    from strategiekeuze.language.sentences.vocabulary import Match

SEVERAL = frozenset({Operator.ONE_OF, Operator.NONE_OF, Operator.CONTAINS, Operator.LACKS})
"""Operators that take more than one value."""

HIGHEST_RUNG = 99


def test_of(match: Match, line: Line, context: Context) -> Test | None:
    """Return what a condition tests; None, with a problem, when a value is wrong."""
    if match.sentence.finding == "minstens":
        return count_of(match, line, context)
    if not fits_on_one_line(line, context):
        return None
    if match.sentence.finding:
        name = finding_of(match, line, context)
        return FindingHolds(bevinding=name, geldt=match.sentence.finding == "geldt") if name else None
    return comparison_of(match, line, context)


def fits_on_one_line(line: Line, context: Context) -> bool:
    """Report a table or a text below a step that does not read one."""
    if line.table:
        what = "onder deze zin past geen tabel"
        cells = [cell for row in line.table for cell in row]
        # A row of one bar has no cells at all.
        context.report("tabel-te-veel", what, "Haal de tabel weg.", cells[0].place if cells else line.place)
    elif line.docstring:
        what = "onder deze zin past geen tekst tussen drie aanhalingstekens"
        context.report("tekst-te-veel", what, "Haal de tekst weg.", line.place)
    return not line.table and not line.docstring


def finding_of(match: Match, line: Line, context: Context) -> str | None:
    """Return the name of a finding; None, with a problem, when it is empty."""
    given = match.parameter("bevinding")
    name = given.words[0].strip() if given else ""
    if given and not name:
        remedy = "Schrijf de naam tussen de aanhalingstekens."
        context.report("lege-bevinding", "de naam van de bevinding is leeg", remedy, line.at(given))
    return name or None


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
    if "" in names:
        remedy = "Schrijf in elke rij een bevinding."
        context.report("lege-bevinding", "de naam van de bevinding is leeg", remedy, rows[names.index("")][0].place)
    elif number is None or minimum is None or not 1 <= minimum <= len(names) or len(set(names)) < len(names):
        remedy = f"Schrijf een geheel getal van 1 tot en met {len(set(names))}, en noem elke bevinding een keer."
        where = line.at(number) if number else line.place
        context.report("telling-kan-niet", "dit aantal past niet bij de tabel", remedy, where)
    else:
        return CountHolds(minstens=minimum, bevindingen=names)
    return None


def comparison_of(match: Match, line: Line, context: Context) -> Comparison | None:
    """Return a comparison of a fact with a value."""
    fact = fact_of(match, line, context)
    if fact is None:
        return None
    operator = Operator(match.sentence.operator)
    if match.sentence.value:
        # INVARIANT: a fixed value is a value of the fact; reading the sentence has seen to that.
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
        context.unknown("onbekende-naam", f"{quoted(word)} is geen {wanted}", word, names, line.at(named))
    return found


def values_of(given: Parameter, fact: Fact, operator: Operator, line: Line, context: Context) -> tuple[int, ...]:
    """Return the values in a step; empty, with problems, when one is wrong."""
    words = given.words
    if len(words) > 1 and operator not in SEVERAL:
        what = "deze zin vergelijkt met één waarde, hier staan er meer"
        context.report("te-veel-waarden", what, "Noem er één.", line.at(given))
        return ()
    read = [read_value(fact, word) for word in words]
    pairs = zip(words, read, strict=True)
    problems = [value.at(line.at(given, word)) for word, value in pairs if isinstance(value, Problem)]
    context.problems.extend(problems)
    return () if problems else tuple(dict.fromkeys(value for value in read if isinstance(value, int)))


def conclusion_of(match: Match, line: Line, context: Context) -> Conclusion | None:
    """Return what a rule concludes; None, with a problem, when it names something unknown."""
    effect = Effect(match.sentence.effect)
    if not fits_on_one_line(line, context):
        return None
    if effect not in context.conclusions:
        remedy = "Kies een ander besluit, of pas conclusies aan in regelset.yaml."
        context.report("besluit-mag-niet", f'deze regelset kent geen besluit "{effect}"', remedy, line.place)
        return None
    if effect is Effect.FINDING:
        name = finding_of(match, line, context)
        return Conclusion(soort=effect, doel=name) if name else None
    named = match.parameter("strategie")
    slug = context.strategy(named.words[0], line.at(named)) if named else None
    rung = rung_of(match, line, context)
    if slug is None or rung is None:
        return None
    return Conclusion(soort=effect, doel=slug, punten=match.sentence.points, trede=rung)


def rung_of(match: Match, line: Line, context: Context) -> int | None:
    """Return the rung that a step names, 0 when it names none; None, with a problem, when it cannot be."""
    given = match.parameter("trede")
    if given is None:
        return 0
    rung = read_number(given.text, Kind.COUNT)
    if rung is not None and 1 <= rung <= HIGHEST_RUNG:
        return rung
    remedy = f"Schrijf een geheel getal van 1 tot en met {HIGHEST_RUNG}."
    context.report("geen-trede", f"{quoted(given.text)} kan geen trede zijn", remedy, line.at(given))
    return None
