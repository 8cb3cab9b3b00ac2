"""Read `feiten.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.facts.checks import check_facts
from strategiekeuze.language.facts.derivation import derivation
from strategiekeuze.language.facts.options import check_key, options
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, SCORE_BOUNDS, Fact, Facts, Kind, Option

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.wheel import Wheel


def read_facts(root: Node, wheel: Wheel, problems: list[Problem]) -> Facts:
    """Return the declared facts; what is wrong with them is added to the problems."""
    before = len(problems)
    fields = Fields(root, problems, "de feiten")
    nodes = fields.mapping("feiten")
    found: list[Fact] = []
    for key, (node, place) in nodes.items():
        check_key(key, place, problems)
        found.append(fact(key, Fields(node, problems, f"het feit {quoted(key)}", place), wheel, found))
    fields.close()
    facts = Facts(feiten=tuple(found))
    if len(problems) == before:
        check_facts(facts, nodes, problems)
    return facts


def fact(key: str, fields: Fields, wheel: Wheel, earlier: list[Fact]) -> Fact:
    """Return one fact."""
    kind, chosen, (low, high), sound = frame(fields, wheel)
    derived = fields.node("afleiding")
    draft = Fact(
        sleutel=key,
        naam=fields.text("naam"),
        soort=kind,
        van=low,
        tot=high,
        vraag=fields.text("vraag"),
        eenheid=fields.text("eenheid", ""),
        opties=chosen,
        ook=fields.texts("ook"),
        groep=fields.text("groep", ""),
        rubriek=fields.text("rubriek", ""),
        parameter=fields.text("parameter", ""),
        uit_register=fields.text("register", ""),
        verplicht=fields.yes("verplicht"),
        omvang=fields.yes("omvang"),
        vast=fields.yes("vast"),
        op_te_geven=fields.yes("op te geven", default=derived is None),
        schatting=estimate(fields, key, wheel),
        aanname_in_woorden=fields.text("aanname in woorden", ""),
    )
    assumed = assumption(fields, draft, sound=sound)
    rule = derivation(derived, draft, wheel, earlier, fields.problems) if derived and sound else None
    fields.forgive("van", "tot", "aanname", "afleiding")
    fields.close()
    return draft.model_copy(update={"aanname": assumed, "afleiding": rule})


def frame(fields: Fields, wheel: Wheel) -> tuple[Kind, tuple[Option, ...], tuple[int, int], bool]:
    """Return the kind of a fact, its options and bounds, and whether these could be read."""
    before = len(fields.problems)
    kind, chosen = kind_of(fields), options_of(fields, wheel)
    sound = len(fields.problems) == before
    return kind, chosen, bounds_of(fields, kind, chosen) if sound else (0, 0), sound


def kind_of(fields: Fields) -> Kind:
    """Return the kind of a fact."""
    word = fields.text("soort")
    if word in set(Kind):
        return Kind(word)
    if word:
        fields.reject("soort", f"{quoted(word)} is geen soort feit", meant_or_all(word, list(Kind), fields.problems))
    return Kind.NAME


def options_of(fields: Fields, wheel: Wheel) -> tuple[Option, ...]:
    """Return the options of a choice: its own, or a list of the wheel."""
    own = options(fields.items("opties"), fields.problems, "een optie")
    source = fields.text("opties uit wiel", "")
    if source == "domeinen":
        return wheel.domeinen
    if source == "dimensies":
        return tuple(Option(naam=dimension.naam) for dimension in wheel.dimensies)
    if source:
        what = f"{quoted(source)} is geen lijst van het wiel"
        fields.reject("opties uit wiel", what, "Schrijf domeinen of dimensies.")
    return own


def bounds_of(fields: Fields, kind: Kind, chosen: tuple[Option, ...]) -> tuple[int, int]:
    """Return the smallest and largest value of a fact, in its own integers."""
    if kind in DESCRIPTIVE:
        return (0, 0)
    if kind is Kind.SCORE:
        return SCORE_BOUNDS
    if kind is Kind.YES_NO:
        return (0, 1)
    if kind in NUMBERS:
        return number_bounds(fields, kind)
    if not chosen:
        fields.reject("opties", "een keuze zonder opties kan niet", 'Voeg "opties:" toe.')
    return (0, max(len(chosen) - 1, 0))


def number_bounds(fields: Fields, kind: Kind) -> tuple[int, int]:
    """Return the bounds of a number; what is no number is a problem."""
    low, high = (number(fields, key, kind) for key in ("van", "tot"))
    if low is None or high is None:
        return (0, 0)
    if low > high:
        fields.reject("tot", "de grootste waarde is kleiner dan de kleinste", "Draai van en tot om.")
    return (low, max(low, high))


def number(fields: Fields, key: str, kind: Kind) -> int | None:
    """Return a number of the kind; None when it is none, with a problem."""
    text = fields.text(key)
    value = read_number(text, kind)
    if value is None and text:
        fields.reject(key, f"{quoted(text)} is geen getal van 0 of meer", "Schrijf een getal.")
    return value


def estimate(fields: Fields, key: str, wheel: Wheel) -> str | None:
    """Return the fact that lends its value when this one is unknown."""
    source = fields.text("schatting", "")
    if source != "dimensie uit wiel":
        return source or None
    owner = next((dimension.sleutel for dimension in wheel.dimensies if key in dimension.themas), None)
    if owner is None:
        what = f"{quoted(key)} is in het wiel geen thema van een dimensie"
        fields.reject("schatting", what, "Zet het thema in wiel.yaml.")
    return owner


def assumption(fields: Fields, draft: Fact, *, sound: bool) -> int | None:
    """Return the assumed value of a fact, None when nothing is assumed, or when its kind is not clear."""
    text = fields.text("aanname", "")
    if not text or not sound:
        return None
    value = read_value(draft, text) if draft.soort not in {*DESCRIPTIVE, Kind.LIST} else no_assumption(draft)
    if isinstance(value, Problem):
        fields.reject("aanname", value.what, value.remedy)
        return None
    return value


def no_assumption(draft: Fact) -> Problem:
    """Say that a fact of this kind cannot be assumed."""
    return Problem("ongeldige-waarde", f'bij de soort "{draft.soort}" kan geen aanname', "Haal de aanname weg.")
