"""Check declared facts together: what they rest on exists, fits, and does not go round."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.facts.options import KEY
from strategiekeuze.language.quoting import choices, meant_or_all, quoted
from strategiekeuze.language.sentences.grammar import FIXED
from strategiekeuze.model.facts import (
    DESCRIPTIVE,
    HUNDREDTHS,
    NUMBERS,
    ClassOf,
    Fact,
    Facts,
    Kind,
    Lookup,
    Lowest,
    Mean,
)
from strategiekeuze.registry.municipality import NETWORKS
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.wheel import Wheel

Fault = tuple[str, str, str]
"""The field that is wrong, what is wrong with it, and what to do."""

NUMBER_COLUMNS = ("inwoners", "stedelijkheid", "oppervlakte_land_ha")
LIST_COLUMN = "netwerken"
"""What the register of municipalities can fill."""


def check_facts(facts: Facts, nodes: Mapping[str, tuple[Node, Place]], problems: list[Problem]) -> None:
    """Report what is wrong with facts that are each well formed."""
    before = len(problems)
    problems += same_names(facts, nodes)
    words = dict.fromkeys(FIXED, "vast") | {str(Kind.COUNT): "getal"}
    for fact in facts.feiten:
        faults = (*derivation_faults(fact, facts), *loan_faults(fact, facts), *other_faults(fact, words))
        problems += [problem_at(fault, *nodes[fact.sleutel]) for fault in faults]
    if len(problems) == before:
        problems += [problem_at(fault, *nodes[key]) for key, fault in circle(facts)]


def problem_at(fault: Fault, node: Node, place: Place) -> Problem:
    """Return the problem for a fault, at the field that is wrong."""
    field, what, remedy = fault
    value = node.entries.get(field)
    return Problem("ongeldig-feit", what, remedy, value.place if value else place)


def same_names(facts: Facts, nodes: Mapping[str, tuple[Node, Place]]) -> Iterator[Problem]:
    """Yield a problem for each name that two facts have."""
    seen: dict[str, str] = {}
    for name, key in [(plain(name), each.sleutel) for each in facts.feiten for name in each.names]:
        first = seen.setdefault(name, key)
        if first != key:
            what = f'"{name}" is een naam van twee feiten: "{first}" en "{key}"'
            yield Problem("dubbele-naam", what, "Geef een van de twee een andere naam.", nodes[key][1])


def parts_of(fact: Fact) -> tuple[str, ...]:
    """Return the facts that a fact is derived from."""
    match fact.afleiding:
        case Mean(van=parts) | Lowest(van=parts):
            return parts
        case ClassOf(van=part) | Lookup(van=part):
            return (part,)
    return ()


def derivation_faults(fact: Fact, facts: Facts) -> Iterator[Fault]:
    """Yield what is wrong with the facts that a fact is derived from."""
    parts = parts_of(fact)
    unknown = [key for key in parts if key not in facts.by_key]
    for key in unknown:
        what = f"de afleiding noemt {quoted(key)}, en dat feit is er niet"
        yield "afleiding", what, meant_or_all(key, facts.by_key)
    if not unknown:
        yield from misfits(fact, [facts.by_key[key] for key in parts])


def misfits(fact: Fact, parts: list[Fact]) -> Iterator[Fault]:
    """Yield why a derivation cannot give a value of this fact."""
    strange = [part.sleutel for part in parts if part.soort not in HUNDREDTHS]
    match fact.afleiding:
        case Mean() | Lowest() if strange:
            what = f"de afleiding rekent met {choices(strange, 'en')}"
            yield "afleiding", what, "Noem alleen scores en decimale getallen."
        case Mean() if fact.soort not in HUNDREDTHS:
            yield "soort", "een gemiddelde is een score of een decimaal getal", "Kies een andere soort."
        case Lowest() if fact.soort is not Kind.CHOICE or len(fact.opties) != len(parts):
            yield "afleiding", "de laagste is een keuze met een optie per feit", "Noem evenveel opties als feiten."
        case ClassOf(grenzen=limits) if fact.soort is not Kind.ORDERED or len(fact.opties) != len(limits) + 1:
            what = "een klasse is een volgorde met een optie meer dan er grenzen zijn"
            yield "afleiding", what, "Pas de opties of grenzen aan."
        case ClassOf() if parts[0].soort not in NUMBERS:
            yield "afleiding", f'"{parts[0].sleutel}" is geen getal', "Noem een feit met een getal."


def loan_faults(fact: Fact, facts: Facts) -> Iterator[Fault]:
    """Yield what is wrong with the fact that lends its value."""
    if fact.schatting is None:
        return
    lender = facts.by_key.get(fact.schatting)
    if lender is None:
        what = f"de schatting noemt {quoted(fact.schatting)}, en dat feit is er niet"
        yield "schatting", what, meant_or_all(fact.schatting, facts.by_key)
    elif (lender.soort, lender.van, lender.tot) != (fact.soort, fact.van, fact.tot) or fact.soort not in NUMBERS:
        what = f'"{lender.sleutel}" is een ander soort getal'
        yield "schatting", what, "Kies een feit met dezelfde soort en grenzen."


def other_faults(fact: Fact, words: dict[str, str]) -> Iterator[Fault]:
    """Yield what is wrong with the words that tie a fact to the register and to sentences.

    Args:
        fact: the fact.
        words: what each word in a sentence stands for so far; the words of this fact are added.
    """
    if fact.uit_register:
        yield from register_faults(fact)
    for field, word, meaning in words_of(fact):
        if not KEY.fullmatch(word):
            yield field, f"{quoted(word)} kan geen woord in een zin zijn", "Schrijf een woord met kleine letters."
        elif words.setdefault(word, meaning) != meaning:
            yield field, f"{quoted(word)} heeft in zinnen al een andere betekenis", "Kies een andere naam."


def words_of(fact: Fact) -> Iterator[tuple[str, str, str]]:
    """Yield each word that stands for values of this fact in a sentence: its field, the word, what kind it is."""
    if fact.groep:
        yield "groep", fact.groep, "groep"
    if fact.soort in NUMBERS:
        yield "parameter", fact.parameter or fact.soort, "getal"
    elif fact.soort not in {*DESCRIPTIVE, Kind.YES_NO}:
        yield "", fact.sleutel, "keuze"


def register_faults(fact: Fact) -> Iterator[Fault]:
    """Yield why the register cannot fill a fact."""
    if fact.uit_register == LIST_COLUMN:
        missing = [name for name in NETWORKS if plain(name) not in fact.option_index]
        if fact.soort is not Kind.LIST or missing:
            remedy = f"Maak er een lijst van met {choices(NETWORKS, 'en')}."
            yield "register", "dit feit kan niet uit de kolom netwerken komen", remedy
    elif fact.uit_register not in NUMBER_COLUMNS:
        known = (*NUMBER_COLUMNS, LIST_COLUMN)
        what = f"het register heeft geen kolom {quoted(fact.uit_register)}"
        yield "register", what, meant_or_all(fact.uit_register, known)
    elif fact.soort is not Kind.COUNT:
        what = f'de kolom "{fact.uit_register}" van het register geeft een geheel getal'
        yield "register", what, "Schrijf: soort: aantal"


def circle(facts: Facts) -> Iterator[tuple[str, Fault]]:
    """Yield the first circle of derivations: one of its facts, and the fault."""
    try:
        TopologicalSorter({fact.sleutel: parts_of(fact) for fact in facts.feiten}).prepare()
    except CycleError as error:
        names = error.args[1]
        round_trip = " volgt uit ".join(f'"{name}"' for name in reversed(names))
        what = f"feiten volgen uit elkaar in een kring: {round_trip}"
        yield names[0], ("afleiding", what, "Haal een afleiding weg.")


def check_bottleneck(facts: Facts, wheel: Wheel, root: Node, problems: list[Problem]) -> None:
    """Report a wheel that names a bottleneck that is no choice between its dimensions; `root` is its file."""
    fact = facts.by_key.get(wheel.knelpunt)
    fits = fact is not None and fact.soort is Kind.CHOICE and len(fact.opties) == len(wheel.dimensies)
    if wheel.knelpunt and facts.feiten and not fits:
        what = f"het knelpunt {quoted(wheel.knelpunt)} is geen feit met de dimensies als opties"
        remedy = 'Maak het feit in feiten.yaml, met "opties uit wiel: dimensies".'
        problems.append(Problem("ongeldig-feit", what, remedy, root.entries["knelpunt"].place))
