"""Read how one value is drawn: around a middle, with a chance, with weights, or as a size class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.population.fitting import (
    OF_WAY,
    reject_falling,
    reject_no_place,
    reject_outside,
    reject_step,
    reject_unfit,
    with_order,
)
from strategiekeuze.language.population.numbers import no_number, number, signed, spread_of, step, values
from strategiekeuze.language.quoting import meant, meant_or_all, quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, Fact, Facts, Kind
from strategiekeuze.model.population import Bell, Chance, Draw, HiddenDraw, Steps, Weights

if TYPE_CHECKING:
    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.fields import Fields

ABOVE = "Noem alleen wat hoger in het bestand een midden heeft."
IN_BRACES = "Tussen { en } splitst een komma. Zet elke naam met zijn getal op een eigen regel."
"""What to do about a name that is a number: half of one that was written with a comma."""

ALL = 10_000
"""A hundred percent, in hundredths of a percent."""


class Known:
    """The names that stand above: what can be followed is what has a middle."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.taken: set[str] = set()
        self.followed: list[str] = []

    def take(self, name: str, draw: Draw | HiddenDraw | None) -> None:
        """Add a name; what could not be read may be followed too, for that is no slip of who follows it."""
        self.taken.add(name)
        if draw is None or isinstance(draw, Bell | Steps):
            self.followed.append(name)


def needs_draw(fact: Fact) -> bool:
    """Tell whether a complete profile states the fact, and the register does not fill it."""
    return fact.op_te_geven and fact.soort not in DESCRIPTIVE and fact.afleiding is None and not fact.uit_register


def hidden_draw(fields: Fields, known: Known) -> HiddenDraw | None:
    """Return how a number that no fact says is drawn; None, with a problem, when that cannot be read."""
    before = len(fields.problems)
    if not fields.has("klasse van"):
        bell = bell_of(fields, known)
        return bell if len(fields.problems) == before else None
    source = fields.text("klasse van")
    fact = known.facts.by_key.get(source)
    middle = number(fields, "midden")
    if fact is None or fact.soort not in NUMBERS or not (fact.uit_register or fact.sleutel in known.taken):
        usable = [each.sleutel for each in known.facts.feiten if each.uit_register and each.soort in NUMBERS]
        what = f"{quoted(source)} is geen getal dat hier al bekend is"
        fields.reject("klasse van", what, meant_or_all(source, usable))
        fields.forgive("grenzen")
        return None
    limits = values(fields, "grenzen", fact, required=True)
    if len(fields.problems) == before:
        reject_falling(fields, limits)
        reject_no_place(fields, middle, len(limits))
    return Steps(van=source, grenzen=limits, midden=middle) if len(fields.problems) == before else None


def fact_draw(fields: Fields, fact: Fact, known: Known) -> Draw | None:
    """Return how a fact is drawn; None, with a problem, when that cannot be read."""
    before = len(fields.problems)
    ways = [way for way in OF_WAY if fields.has(way)]
    if len(ways) != 1:
        what = f"bij het feit {quoted(fact.sleutel)} hoort één manier van trekken"
        fields.problems.append(
            Problem("ongeldige-waarde", what, "Geef midden en spreiding, of kans, of gewichten.", fields.place)
        )
        return None
    reject_unfit(fields, ways[0])
    draw = {"midden": around, "kans": chance, "gewichten": weights}[ways[0]](fields, fact, known)
    return draw if len(fields.problems) == before else None


def around(fields: Fields, fact: Fact, known: Known) -> Draw:
    """Return a draw around a middle for a fact that has an order."""
    before = len(fields.problems)
    if not with_order(fact):
        reject_way(fields, fact, "midden")
    bell = bell_of(fields, known)
    places = tuple(range(len(fact.opties))) if fact.soort is Kind.ORDERED else ()
    row = values(fields, "rij", fact) or places
    draw = bell.model_copy(update={"rij": row, "stap": step(fields, fact)})
    reject_step(fields, fact, row)
    if len(fields.problems) == before:
        reject_outside(fields, fact, draw)
    return draw


def chance(fields: Fields, fact: Fact, _: Known) -> Draw:
    """Return a draw with a chance, of ja or of each option of a list."""
    if fact.soort not in {Kind.YES_NO, Kind.LIST}:
        reject_way(fields, fact, "kans")
    percent = number(fields, "kans")
    if not 0 <= percent <= ALL:
        fields.reject("kans", f"{quoted(fields.text('kans'))} is geen kans", "Schrijf een percentage van 0 tot 100.")
    return Chance(kans=percent)


def weights(fields: Fields, fact: Fact, _: Known) -> Draw:
    """Return a draw that gives each value its own weight."""
    before = len(fields.problems)
    if fact.soort is Kind.LIST:
        reject_way(fields, fact, "gewichten")
    found: dict[int, int] = {}
    named: dict[int, str] = {}
    for name, (node, place) in fields.mapping("gewichten").items():
        value, weight = read_value(fact, name), read_number(node.text, Kind.COUNT)
        if isinstance(value, Problem):
            fields.problems.append(value.at(place))
        elif weight is None:
            what = f"{quoted(node.text)} is geen gewicht"
            remedy = "Schrijf een geheel getal van 0 of meer."
            fields.problems.append(Problem("ongeldige-waarde", what, remedy, node.place))
        elif value in found:
            fields.problems.append(twice(name, named[value], place))
        else:
            found[value], named[value] = weight, name
    if len(fields.problems) == before and not sum(found.values()):
        fields.reject("gewichten", "alle gewichten zijn samen nul", "Geef minstens één waarde een gewicht.")
    return Weights(gewichten=found)


def twice(name: str, other: str, place: Place) -> Problem:
    """Say that one value has two weights, by two of its names."""
    what = f"{quoted(name)} staat er twee keer, ook als {quoted(other)}"
    return Problem("dubbel-veld", what, "Laat een van de twee staan.", place)


def reject_way(fields: Fields, fact: Fact, way: str) -> None:
    """Say that a fact of this kind is not drawn that way."""
    what = f'bij de soort "{fact.soort}" past {quoted(way)} niet'
    fields.reject(way, what, f"Geef {fitting_way(fact)}.")


def fitting_way(fact: Fact) -> str:
    """Return how a fact of this kind is drawn best."""
    if fact.soort in {Kind.YES_NO, Kind.LIST}:
        return "kans"
    return "gewichten" if fact.soort is Kind.CHOICE else "midden en spreiding"


def bell_of(fields: Fields, known: Known) -> Bell:
    """Return a draw around a middle."""
    middle, spread = number(fields, "midden"), spread_of(fields)
    follows: dict[str, int] = {}
    for name, (node, place) in fields.mapping("mee met", required=False).items():
        weight = signed(node.text)
        if name not in known.followed:
            what = f"{quoted(name)} staat niet hierboven met een midden"
            remedy = IN_BRACES if signed(name) is not None else meant(name, known.followed) or ABOVE
            fields.problems.append(Problem("ongeldige-waarde", what, remedy, place))
        elif weight is None:
            fields.problems.append(no_number(node.text, node.place))
        else:
            follows[name] = weight
    return Bell(midden=middle, spreiding=spread, mee_met=follows)
