"""Read `feiten.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.derivation_reader import derivation
from strategiekeuze.language.fields import Fields
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.values import read_value
from strategiekeuze.language.wheel_reader import items, option, suggestion
from strategiekeuze.model.facts import DESCRIPTIVE, NUMBERS, SCORE_BOUNDS, Fact, Facts, Kind, Option
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.language.yaml_reader import Node
    from strategiekeuze.model.wheel import Wheel


def read_facts(root: Node, wheel: Wheel, problems: list[Problem]) -> Facts:
    """Return the declared facts; what is wrong with them is added to the problems."""
    fields = Fields(root, problems, "de feiten")
    found: list[Fact] = []
    for key, node in fields.mapping("feiten").items():
        found.append(fact(key, node, wheel, found, problems))
    fields.close()
    facts = Facts(feiten=tuple(found))
    check_names(facts, root.place, problems)
    return facts


def fact(key: str, node: Node, wheel: Wheel, earlier: list[Fact], problems: list[Problem]) -> Fact:
    """Return one fact."""
    fields = Fields(node, problems, f'het feit "{key}"')
    kind = kind_of(fields)
    options = options_of(fields, wheel, problems)
    low, high = bounds_of(fields, kind, options)
    derived = fields.node("afleiding")
    draft = Fact(
        sleutel=key,
        naam=fields.text("naam"),
        soort=kind,
        van=low,
        tot=high,
        vraag=fields.text("vraag"),
        eenheid=fields.text("eenheid", ""),
        opties=options,
        ook=fields.texts("ook"),
        groep=fields.text("groep", ""),
        rubriek=fields.text("rubriek", ""),
        parameter=fields.text("parameter", ""),
        uit_register=fields.text("register", ""),
        verplicht=fields.yes("verplicht"),
        omvang=fields.yes("omvang"),
        op_te_geven=fields.yes("op te geven", default=derived is None),
        schatting=estimate(fields, key, wheel),
        aanname_in_woorden=fields.text("aanname in woorden", ""),
    )
    assumed = assumption(fields, draft)
    rule = derivation(derived, draft, wheel, earlier, problems) if derived else None
    fields.close()
    return draft.model_copy(update={"aanname": assumed, "afleiding": rule})


def kind_of(fields: Fields) -> Kind:
    """Return the kind of a fact."""
    word = fields.text("soort")
    if word in set(Kind):
        return Kind(word)
    fields.reject("soort", f'"{word}" is geen soort feit', suggestion(word, list(Kind)))
    return Kind.NAME


def options_of(fields: Fields, wheel: Wheel, problems: list[Problem]) -> tuple[Option, ...]:
    """Return the options of a choice: its own, or a list of the wheel."""
    own = tuple(option(node, problems, "een optie") for node in items(fields.node("opties")))
    source = fields.text("opties uit wiel", "")
    if source == "domeinen":
        return wheel.domeinen
    if source == "dimensies":
        return tuple(Option(naam=dimension.naam) for dimension in wheel.dimensies)
    if source:
        fields.reject("opties uit wiel", f'"{source}" is geen lijst van het wiel', "Schrijf domeinen of dimensies.")
    return own


def bounds_of(fields: Fields, kind: Kind, options: tuple[Option, ...]) -> tuple[int, int]:
    """Return the smallest and largest value of a fact, in its own integers."""
    if kind in DESCRIPTIVE:
        return (0, 0)
    if kind is Kind.SCORE:
        return SCORE_BOUNDS
    if kind is Kind.YES_NO:
        return (0, 1)
    if kind not in NUMBERS:
        if not options:
            fields.reject("opties", "een keuze zonder opties kan niet", 'Voeg "opties:" toe.')
        return (0, max(len(options) - 1, 0))
    low, high = (number(fields, key, kind) for key in ("van", "tot"))
    if low > high:
        fields.reject("tot", "de grootste waarde is kleiner dan de kleinste", "Draai van en tot om.")
    return (low, max(low, high))


def number(fields: Fields, key: str, kind: Kind) -> int:
    """Return a number of the kind; 0 when it is none, with a problem."""
    text = fields.text(key)
    value = read_number(text, kind)
    if value is None:
        fields.reject(key, f'"{text}" is geen getal', "Schrijf een getal.")
    return value or 0


def estimate(fields: Fields, key: str, wheel: Wheel) -> str | None:
    """Return the fact that lends its value when this one is unknown."""
    source = fields.text("schatting", "")
    if source != "dimensie uit wiel":
        return source or None
    owner = next((dimension.sleutel for dimension in wheel.dimensies if key in dimension.themas), None)
    if owner is None:
        fields.reject("schatting", f'"{key}" is in het wiel geen thema van een dimensie', "Zet het thema in wiel.yaml.")
    return owner


def assumption(fields: Fields, draft: Fact) -> int | None:
    """Return the assumed value of a fact, None when nothing is assumed."""
    text = fields.text("aanname", "")
    if not text:
        return None
    value = read_value(draft, text)
    if isinstance(value, Problem):
        fields.reject("aanname", value.what, value.remedy)
        return None
    return value


def check_names(facts: Facts, place: Place, problems: list[Problem]) -> None:
    """Report two facts that go by one name."""
    seen: dict[str, str] = {}
    for each in facts.feiten:
        for name in dict.fromkeys(plain(name) for name in each.names):
            if seen.setdefault(name, each.sleutel) != each.sleutel:
                what = f'"{name}" is een naam van twee feiten: "{seen[name]}" en "{each.sleutel}"'
                problems.append(Problem("dubbele-naam", what, "Geef een van de twee een andere naam.", place))
