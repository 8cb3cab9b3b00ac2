"""Read the statements of a policy: each with its fields, its quote and place, and whether it is confirmed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from strategiekeuze.errors import Problem
from strategiekeuze.language.policy.filler import MAY_BE_FILLED, is_filler
from strategiekeuze.language.policy.names import Names, comparable
from strategiekeuze.language.policy.sections import STRATEGIES, THEMES, Section
from strategiekeuze.language.quoting import meant_or_all, one_line, quoted
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.language.yaml.writing import scalar
from strategiekeuze.model.policy import Grounds, Statement, Status
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.node import Node

Stated = TypeVar("Stated", bound=Statement)

STRENGTHS = ("1", "2", "3")
"""How clearly a text says something, from weak to strong."""

MAY_COME_BACK = (STRATEGIES.key, THEMES.key)
"""Sections in which one name may stand more often, each time with another quote."""

LONGEST_EXAMPLE = 40
"""Number of characters of a text that a remedy repeats as an example."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is needed to read statements.

    Attributes:
        names: which words a field takes, by its name; a field that is not there takes any text.
        status: of a statement that does not say its own.
        seen: where each statement of a section stands, by what tells it from the others.
    """

    names: Mapping[str, Names]
    status: Status
    problems: list[Problem]
    seen: dict[tuple[str, ...], Place] = field(default_factory=dict)


def read_section(section: Section[Stated], fields: Fields, reading: Reading) -> tuple[Stated, ...]:
    """Return the statements of a section; what is wrong with them is added to the problems."""
    node = fields.node(section.key)
    if node is None:
        return ()
    if node.kind != "lijst":
        what = f'onder "{section.key}" staat geen lijst'
        remedy = f"Begin elk deel op een nieuwe rij met een streepje: - {section.first}: ..."
        reading.problems.append(Problem("verkeerde-vorm", what, remedy, node.place))
        return ()
    read = [statement(section, item, reading) for item in node.items]
    return tuple(each for each in read if each is not None)


def statement(section: Section[Stated], node: Node, reading: Reading) -> Stated | None:
    """Return one statement; None, with problems, when it is not whole."""
    if node.kind == "tekst":
        reading.problems.append(no_fields(section, node))
        return None
    before = len(reading.problems)
    fields = Fields(node, reading.problems, section.one)
    values = {name: value_of(name, section, fields, reading) for name in section.fields}
    grounds = grounds_in(section, fields, reading)
    fields.close()
    report_twice(section, values[section.first], grounds, fields.place_of(section.first), reading)
    return section.make(**values, grond=grounds) if len(reading.problems) == before else None


def no_fields(section: Section[Stated], node: Node) -> Problem:
    """Say that an item of a section is empty, or is a text without the name of its field."""
    text = one_line(node.text)
    if not text:
        what = f'onder "{section.key}" staat een streepje zonder tekst'
        return Problem("lege-uitspraak", what, "Vul het in, of haal het streepje weg.", node.place)
    example = text if len(text) <= LONGEST_EXAMPLE else "..."
    remedy = f"Schrijf: - {section.first}: {scalar(example)}"
    return Problem("verkeerde-vorm", f"bij {section.one} staat geen naam van een veld", remedy, node.place)


def value_of(name: str, section: Section[Stated], fields: Fields, reading: Reading) -> str:
    """Return the value of a field: a text, or what a known name stands for; empty when it is absent or wrong."""
    text = one_line(fields.text(name, None if name == section.first else ""))
    names = reading.names.get(name)
    if is_filler(text):
        text = without_filler(text, name, fields)
    if not text or names is None:
        return text
    found = names.find(text, reading.problems)
    if isinstance(found, Problem):
        reading.problems.append(found.at(fields.place_of(name)))
        return ""
    return found


def without_filler(text: str, name: str, fields: Fields) -> str:
    """Return nothing for a text that only fills a field; report one that should say what a statement is about."""
    if name == "naam":
        what = f"{quoted(text)} zegt niet wat dit is"
        remedy = "Schrijf op wat dit is, of haal het weg."
        fields.reject(name, what, remedy)
    return "" if name in MAY_BE_FILLED else text


def grounds_in(section: Section[Stated], fields: Fields, reading: Reading) -> Grounds:
    """Return where a statement rests on."""
    quote, where = (one_line(fields.text(name, "")) for name in ("citaat", "plek"))
    if quote and not where:
        what = f"bij {section.one} staat een citaat zonder plek"
        remedy = 'Voeg "plek:" toe, bijvoorbeeld: bladzijde 3.'
        reading.problems.append(Problem("citaat-zonder-plek", what, remedy, fields.place_of("citaat")))
    strength = strength_in(fields)
    status = status_in(fields, reading.problems) or reading.status
    return Grounds(quote, where, status, strength, fields.place)


def strength_in(fields: Fields) -> int:
    """Return how clearly the text says it; 0 when that is absent or wrong."""
    word = fields.text("sterkte", "")
    if word and word not in STRENGTHS:
        fields.reject("sterkte", f"{quoted(word)} is geen sterkte", "Schrijf 1 (zwak), 2 of 3 (sterk).")
        return 0
    return int(word or 0)


def status_in(fields: Fields, problems: list[Problem], *, required: bool = False) -> Status | None:
    """Return whether a person confirmed it; None when that is absent or wrong."""
    word = fields.text("status", None if required else "")
    found = next((status for status in Status if status == plain(word)), None)
    if word and found is None:
        what = f"{quoted(word)} is geen status"
        remedy = meant_or_all(word, Status, problems)
        problems.append(Problem("onbekende-status", what, remedy, fields.place_of("status")))
    return found


def report_twice(section: Section[Stated], name: str, grounds: Grounds, place: Place, reading: Reading) -> None:
    """Report a statement that stands twice in its section."""
    quote = (grounds.citaat, grounds.plek) if section.key in MAY_COME_BACK else ()
    before = reading.seen.setdefault((section.key, comparable(name), *quote), place) if name else place
    if before is not place:
        what = f'{quoted(name)} staat twee keer onder "{section.key}", ook op {before}'
        remedy = "Geef elk een eigen naam, of haal er een weg."
        reading.problems.append(Problem("dubbele-uitspraak", what, remedy, place))


def names_under(section: Section[Stated], root: Node) -> tuple[str, ...] | None:
    """Return the names in a section as written, also of statements that are wrong elsewhere; None without a list."""
    node = root.entries.get(section.key)
    if node is None:
        return ()
    named = [item.entries[section.first] for item in node.items if section.first in item.entries]
    return tuple(one_line(each.text) for each in named if each.kind == "tekst") if node.kind == "lijst" else None
