"""Read how a fact is derived from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.fields import Fields, texts_of
from strategiekeuze.language.numbers import read_number
from strategiekeuze.language.values import read_value
from strategiekeuze.model.facts import ClassOf, Derivation, Fact, Lookup, Lowest, Mean

if TYPE_CHECKING:
    from strategiekeuze.language.yaml_reader import Node
    from strategiekeuze.model.wheel import Wheel


def derivation(node: Node, fact: Fact, wheel: Wheel, earlier: list[Fact], problems: list[Problem]) -> Derivation | None:
    """Return the derivation in a node; None, with a problem, when there is none."""
    fields = Fields(node, problems, f'de afleiding van "{fact.sleutel}"')
    found = (
        mean(fields)
        or mean_of_known(fields, fact, wheel, problems)
        or lowest(fields)
        or class_of(fields, earlier)
        or lookup(fields, fact, earlier, problems)
    )
    fields.close()
    if found is None:
        what = f'ik weet niet hoe "{fact.sleutel}" wordt afgeleid'
        remedy = "Schrijf gemiddelde van, gemiddelde van bekende, laagste van, klasse van of opzoeken bij."
        problems.append(Problem("onbekende-afleiding", what, remedy, node.place))
    return found


def mean(fields: Fields) -> Mean | None:
    """Return a mean of all."""
    parts = fields.texts("gemiddelde van")
    return Mean(van=parts) if parts else None


def mean_of_known(fields: Fields, fact: Fact, wheel: Wheel, problems: list[Problem]) -> Mean | None:
    """Return a mean of what is known: of a list, or of the themes that the wheel gives this dimension."""
    node = fields.node("gemiddelde van bekende")
    if node is None:
        return None
    if node.kind == "lijst":
        return Mean(van=texts_of(node, "gemiddelde van bekende", problems), deels=True)
    themes = next((dimension.themas for dimension in wheel.dimensies if dimension.sleutel == fact.sleutel), ())
    if node.text != "themas uit wiel" or not themes:
        fields.reject(
            "gemiddelde van bekende",
            "hier staat geen lijst van feiten",
            "Schrijf een lijst, of themas uit wiel.",
        )
        return None
    return Mean(van=themes, deels=True)


def lowest(fields: Fields) -> Lowest | None:
    """Return which of facts is lowest."""
    parts = fields.texts("laagste van")
    return Lowest(van=parts) if parts else None


def class_of(fields: Fields, earlier: list[Fact]) -> ClassOf | None:
    """Return a class of a number."""
    source, limits = fields.text("klasse van", ""), fields.texts("grenzen")
    if not source:
        return None
    kind = next((fact.soort for fact in earlier if fact.sleutel == source), None)
    if kind is None:
        fields.reject("klasse van", f'het feit "{source}" staat niet hierboven', "Zet het feit eerder in het bestand.")
        return None
    values = [value for limit in limits if (value := read_number(limit, kind)) is not None]
    if len(values) != len(limits) or values != sorted(set(values)):
        fields.reject("grenzen", "de grenzen zijn geen oplopende getallen", "Schrijf getallen van klein naar groot.")
        return None
    return ClassOf(van=source, grenzen=tuple(values))


def lookup(fields: Fields, fact: Fact, earlier: list[Fact], problems: list[Problem]) -> Lookup | None:
    """Return a lookup by the option of a choice; every option must have a value."""
    name, table = fields.text("opzoeken bij", ""), fields.mapping("tabel", required=False)
    if not name:
        return None
    source = next((each for each in earlier if each.sleutel == name), None)
    if source is None:
        fields.reject("opzoeken bij", f'het feit "{name}" staat niet hierboven', "Zet het feit eerder in het bestand.")
        return None
    values = {option: read_value(fact, node.text) for option, node in table.items()}
    problems += [value.at(table[option].place) for option, value in values.items() if isinstance(value, Problem)]
    missing = [option.naam for option in source.opties if not isinstance(values.get(option.naam), int)]
    if missing:
        fields.reject("tabel", f'in de tabel ontbreekt "{missing[0]}"', "Geef elke optie een waarde.")
        return None
    chosen = [values[option.naam] for option in source.opties]
    return Lookup(van=name, tabel=tuple(value for value in chosen if isinstance(value, int)))
