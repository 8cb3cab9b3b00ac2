"""Read `bevolking.yaml`: how the values of made-up profiles are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.population.draws import Known, fact_draw, hidden_draw, needs_draw
from strategiekeuze.language.population.fitting import EVERY_FIELD
from strategiekeuze.language.quoting import choices, meant_or_all, quoted
from strategiekeuze.language.yaml.fields import Fields, missing_field
from strategiekeuze.model.facts import DESCRIPTIVE, Facts, Kind
from strategiekeuze.model.population import Drawn, Population

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.population import Draw

MOST = 1_000_000
"""Largest number of profiles, and largest seed."""


def read_population(root: Node, file: str, facts: Facts, problems: list[Problem]) -> Population:
    """Return the population that a file declares; what is wrong with it is added to the problems."""
    fields = Fields(root, problems, "de bevolking")
    known = Known(facts)
    population = Population(
        naam=fields.text("naam"),
        toelichting=fields.text("toelichting"),
        zaad=whole(fields, "zaad", 0),
        aantal=whole(fields, "aantal", 1),
        verborgen=tuple(each for node in fields.items("verborgen") for each in hidden(node, known, problems)),
        feiten=tuple(each for node in fields.items("feiten") for each in drawn(node, known, problems)),
        bestand=file,
    )
    fields.close()
    if not problems:
        problems += [problem.at(fields.place_of("feiten")) for problem in undrawn(population, facts)]
    return population


def whole(fields: Fields, key: str, lowest: int) -> int:
    """Return a whole number; what is none is a problem."""
    text = fields.text(key)
    value = read_number(text, Kind.COUNT)
    if text and (value is None or not lowest <= value <= MOST):
        fields.reject(key, f"{quoted(text)} past niet bij {quoted(key)}", number_wanted(lowest))
    return value or 0


def number_wanted(lowest: int) -> str:
    """Say which whole number is wanted."""
    return f"Schrijf een geheel getal van {lowest} tot en met 1.000.000."


def hidden(node: Node, known: Known, problems: list[Problem]) -> list[Drawn]:
    """Return what no fact says, under each of its names."""
    fields = Fields(node, problems, "een verborgen trekking")
    names = fields.texts("voor")
    why = fields.text("waarom")
    draw = hidden_draw(fields, known)
    fields.close()
    check_names(fields, names)
    found = []
    for name in names:
        if name in known.taken or name in known.facts.by_key:
            fields.reject("voor", f"de naam {quoted(name)} is al gebruikt", "Kies een andere naam.", name)
        else:
            known.take(name, draw)
            found += [Drawn(naam=name, trekking=draw, waarom=why)] if draw else []
    return found


def drawn(node: Node, known: Known, problems: list[Problem]) -> list[Drawn]:
    """Return how each of the facts in an entry is drawn."""
    fields = Fields(node, problems, "een trekking")
    names = fields.texts("voor")
    why = fields.text("waarom")
    found: list[tuple[str, Draw | None]] = []
    for name in names:
        fact = known.facts.by_key.get(name)
        if fact is not None and fact.soort in DESCRIPTIVE:
            fields.reject("voor", f"{quoted(name)} wordt niet getrokken", "Haal het feit hier weg.", name)
        elif fact is None or not fact.op_te_geven:
            stated = [each.sleutel for each in known.facts.feiten if each.op_te_geven and each.soort not in DESCRIPTIVE]
            what = f"{quoted(name)} is geen feit dat een profiel kan noemen"
            fields.reject("voor", what, meant_or_all(name, stated, problems), name)
        elif name in known.taken:
            fields.reject("voor", f"het feit {quoted(name)} staat er twee keer", "Haal er een weg.", name)
        else:
            found.append((name, fact_draw(fields, fact, known)))
            known.taken.add(name)
    for name, draw in found:
        known.take(name, draw)
    fields.forgive(*EVERY_FIELD)
    fields.close()
    check_names(fields, names)
    return [Drawn(naam=name, trekking=draw, waarom=why) for name, draw in found if draw]


def check_names(fields: Fields, names: tuple[str, ...]) -> None:
    """Report an entry that is for nothing."""
    if not names and not fields.misformed("voor"):
        fields.problems.append(missing_field("voor", "een trekking", fields.place))


def undrawn(population: Population, facts: Facts) -> list[Problem]:
    """Return a problem when facts get no value: a made-up profile is always complete."""
    names = {each.naam for each in population.feiten}
    missing = [fact.sleutel for fact in facts.feiten if needs_draw(fact) and fact.sleutel not in names]
    what = f"voor {choices(missing, 'en')} is er geen trekking"
    return [Problem("ongeldige-waarde", what, "Zeg bij feiten hoe die waarde wordt getrokken.")] if missing else []
