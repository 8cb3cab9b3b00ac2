"""Read how a fact is derived from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.values import read_value
from strategiekeuze.language.yaml.fields import Fields, texts_of
from strategiekeuze.model.facts import DESCRIPTIVE, ClassOf, Derivation, Fact, Kind, Lookup, Lowest, Mean

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.wheel import Wheel


def derivation(node: Node, fact: Fact, wheel: Wheel, earlier: list[Fact], problems: list[Problem]) -> Derivation | None:
    """Return the derivation in a node; None, with a problem, when there is none."""
    before = len(problems)
    fields = Fields(node, problems, f"de afleiding van {quoted(fact.sleutel)}")
    found = (
        mean(fields)
        or mean_of_known(fields, fact, wheel)
        or lowest(fields)
        or class_of(fields, earlier)
        or lookup(fields, fact, earlier)
    )
    if found is None and len(problems) == before and not rests_on_broken(fields, earlier):
        what = f"ik weet niet hoe {quoted(fact.sleutel)} wordt afgeleid"
        remedy = "Schrijf gemiddelde van, gemiddelde van bekende, laagste van, klasse van of opzoeken bij."
        problems.append(Problem("onbekende-afleiding", what, remedy, node.place))
    elif found is not None:
        fields.close()
    return found


def rests_on_broken(fields: Fields, earlier: list[Fact]) -> bool:
    """Tell whether a lookup rests on a choice without options; that was reported there."""
    name = fields.text("opzoeken bij", "")
    return any(fact.sleutel == name and fact.soort is Kind.CHOICE and not fact.opties for fact in earlier)


def mean(fields: Fields) -> Mean | None:
    """Return a mean of all."""
    parts = fields.texts("gemiddelde van")
    return Mean(van=parts) if parts else None


def mean_of_known(fields: Fields, fact: Fact, wheel: Wheel) -> Mean | None:
    """Return a mean of what is known: of a list, or of the themes that the wheel gives this dimension."""
    key = "gemiddelde van bekende"
    node = fields.node(key)
    if node is None:
        return None
    if node.kind == "lijst" and node.items:
        return Mean(van=texts_of(node.items, key, fields.problems), deels=True)
    themes = next((dimension.themas for dimension in wheel.dimensies if dimension.sleutel == fact.sleutel), ())
    if node.text != "themas uit wiel" or not themes:
        fields.reject(key, "hier staat geen lijst van feiten", "Schrijf een lijst, of themas uit wiel.")
        return None
    return Mean(van=themes, deels=True)


def lowest(fields: Fields) -> Lowest | None:
    """Return which of facts is lowest."""
    parts = fields.texts("laagste van")
    return Lowest(van=parts) if parts else None


def source_of(fields: Fields, key: str, earlier: list[Fact]) -> Fact | None:
    """Return the fact that a derivation rests on; it stands earlier in the file."""
    name = fields.text(key, "")
    found = next((each for each in earlier if each.sleutel == name), None)
    if name and found is None:
        fields.reject(key, f"het feit {quoted(name)} staat niet hierboven", "Zet het feit eerder in het bestand.")
    return found


def class_of(fields: Fields, earlier: list[Fact]) -> ClassOf | None:
    """Return a class of a number."""
    source, limits = source_of(fields, "klasse van", earlier), fields.texts("grenzen")
    if source is None:
        return None
    values = [value for limit in limits if (value := read_number(limit, source.soort)) is not None]
    if not limits or len(values) != len(limits) or values != sorted(set(values)):
        fields.reject("grenzen", "de grenzen zijn geen oplopende getallen", "Schrijf getallen van klein naar groot.")
        return None
    return ClassOf(van=source.sleutel, grenzen=tuple(values))


def lookup(fields: Fields, fact: Fact, earlier: list[Fact]) -> Lookup | None:
    """Return a lookup by the option of a choice; every option must have a value."""
    source, table = source_of(fields, "opzoeken bij", earlier), fields.mapping("tabel", required=False)
    if source is None or rests_on_broken(fields, earlier) or not can_look_up(source, fact, fields):
        return None
    values = {option: read_value(fact, node.text) for option, (node, _) in table.items()}
    wrong = [value.at(table[option][0].place) for option, value in values.items() if isinstance(value, Problem)]
    fields.problems += wrong
    known = [option.naam for option in source.opties]
    missing = [name for name in known if name not in values]
    strange = [name for name in values if name not in known]
    if missing:
        fields.reject("tabel", f"in de tabel ontbreekt {quoted(missing[0])}", "Geef elke optie een waarde.")
    if strange:
        what = f"{quoted(strange[0])} is geen optie van {quoted(source.sleutel)}"
        fields.problems.append(Problem("ongeldige-waarde", what, "Haal dit weg uit de tabel.", table[strange[0]][1]))
    if wrong or missing or strange:
        return None
    chosen = (values[name] for name in known)
    return Lookup(van=source.sleutel, tabel=tuple(value for value in chosen if isinstance(value, int)))


def can_look_up(source: Fact, fact: Fact, fields: Fields) -> bool:
    """Report a lookup by a fact that is no choice, or of a fact that has no single value."""
    if source.soort is not Kind.CHOICE:
        what = f'{quoted(source.sleutel)} is geen feit van de soort "{Kind.CHOICE}"'
        fields.reject("opzoeken bij", what, "Noem een feit met opties.")
        return False
    if fact.soort in {*DESCRIPTIVE, Kind.LIST, Kind.CHOICE}:
        what = f'een feit van de soort "{fact.soort}" kan niet worden opgezocht'
        fields.reject("opzoeken bij", what, "Kies een andere soort.")
        return False
    return True
