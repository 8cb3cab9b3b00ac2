"""Read a profile from YAML: which facts it states, by the declarations of a rule set."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.values import read_value
from strategiekeuze.language.yaml_reader import Node, read_yaml
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts, Kind
from strategiekeuze.suggestion import did_you_mean, listing, nearest, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

UNKNOWN = frozenset({"", "onbekend"})
"""What a user writes for a fact that is not known."""


def read_profile(text: str, file: str, facts: Facts) -> tuple[Answers, tuple[Problem, ...]]:
    """Return the answers in a profile, and every problem with them."""
    document = read_yaml(text, file)
    if document.root is None:
        return Answers({}, file=file), document.problems or (empty(file),)
    reader = _Profile(facts, list(document.problems), file)
    return reader.read(document.root), tuple(reader.problems)


def empty(file: str) -> Problem:
    """Say that a profile holds nothing."""
    remedy = "Schrijf minstens de gemeente, bijvoorbeeld: gemeente: Eersel"
    return Problem("leeg-profiel", f'"{file}" is leeg', remedy, Place(file))


class _Profile:
    """Read the fields of one profile."""

    def __init__(self, facts: Facts, problems: list[Problem], file: str) -> None:
        self.problems = problems
        self._facts = facts
        self._file = file
        self._sections = tuple(dict.fromkeys(fact.rubriek for fact in facts.feiten if fact.rubriek))
        self._values: dict[str, Answer] = {}
        self._seen: dict[str, Place] = {}

    def read(self, root: Node) -> Answers:
        for name, key, node in self._fields(root):
            self._take(name, key, node, "")
        return Answers(
            {key: answer for key, answer in self._values.items() if not self._descriptive(key)},
            {key: answer for key, answer in self._values.items() if self._descriptive(key)},
            self._file,
        )

    def _descriptive(self, key: str) -> bool:
        return self._facts.by_key[key].soort in DESCRIPTIVE

    def _fields(self, node: Node) -> Iterator[tuple[str, Place, Node]]:
        if node.kind != "kaart":
            remedy = "Schrijf per veld: naam, dubbele punt, spatie, waarde."
            self.problems.append(
                Problem("geen-velden", "hier staan geen velden met een dubbele punt", remedy, node.place)
            )
        for name, value in node.entries.items():
            yield name, node.keys[name], value

    def _take(self, name: str, key: Place, node: Node, section: str) -> None:
        if not section and plain(name) in self._sections and node.kind != "tekst":
            for inner, place, value in self._fields(node):
                self._take(inner, place, value, plain(name))
            return
        fact = self._facts.by_name.get(plain(name))
        if fact is None or not fact.op_te_geven or fact.rubriek != section:
            self._misplaced(name, key, node, fact, section)
        elif self._first(fact, key):
            self._answer(fact, node)

    def _first(self, fact: Fact, key: Place) -> bool:
        before = self._seen.setdefault(fact.sleutel, key)
        if before is key:
            return True
        what = f'"{fact.naam}" staat er twee keer, ook op {before}'
        self.problems.append(Problem("dubbel-veld", what, "Laat een van de twee staan.", key))
        return False

    def _misplaced(self, name: str, key: Place, node: Node, fact: Fact | None, section: str) -> None:
        if plain(name) in self._sections and not section:
            remedy = "Zet er per thema of dimensie een score onder, ingesprongen met twee spaties."
            if plain(node.text) not in UNKNOWN:
                self.problems.append(
                    Problem(
                        "rubriek-zonder-velden",
                        f'"{name}" is een kopje en heeft zelf geen waarde',
                        remedy,
                        key,
                    )
                )
        elif fact is None:
            self._unknown(name, key, section)
        elif not fact.op_te_geven:
            remedy = "Haal dit veld weg."
            self.problems.append(Problem("afgeleid-veld", f'"{fact.naam}" volgt uit andere feiten', remedy, key))
        else:
            where = f'onder "{fact.rubriek}:"' if fact.rubriek else "vooraan, zonder inspringing"
            self.problems.append(
                Problem("verkeerde-plek", f'"{fact.naam}" hoort hier niet', f"Zet dit veld {where}.", key)
            )

    def _unknown(self, name: str, key: Place, section: str) -> None:
        known = [fact.naam for fact in self._facts.feiten if fact.op_te_geven and fact.rubriek == section]
        keys = [] if section else [fact.sleutel for fact in self._facts.feiten if fact.op_te_geven and not fact.rubriek]
        near = nearest(name, known, limit=1) or nearest(name, keys, limit=1)
        quoted = listing([f'"{each}"' for each in keys or known], "of")
        remedy = did_you_mean(near) or f"Kies uit: {quoted}."
        what = f'"{name}" is geen thema of dimensie' if section else f'het veld "{name}" ken ik niet'
        self.problems.append(Problem("onbekend-thema" if section else "onbekend-veld", what, remedy, key))

    def _answer(self, fact: Fact, node: Node) -> None:
        answer = list_answer(fact, node) if fact.soort is Kind.LIST else single_answer(fact, node)
        if isinstance(answer, Answer):
            self._values[fact.sleutel] = answer
        elif answer is not None:
            self.problems.extend(answer)


def single_answer(fact: Fact, node: Node) -> Answer | list[Problem] | None:
    """Return the answer in a text; None when the fact is unknown."""
    if node.kind != "tekst":
        return [
            Problem(
                "verkeerde-vorm",
                f'"{fact.naam}" heeft een waarde nodig',
                "Schrijf een waarde achter de dubbele punt.",
                node.place,
            )
        ]
    text = node.text.strip()
    if plain(text) in UNKNOWN:
        return None
    value = read_text_value(fact, text)
    return [value.at(node.place)] if isinstance(value, Problem) else Answer(value, text, place=node.place)


def read_text_value(fact: Fact, text: str) -> int | Problem:
    """Return the value of a text; a descriptive fact has none and counts as 0."""
    if fact.soort is Kind.NAME:
        return 0
    return read_date(fact, text) if fact.soort is Kind.DATE else read_value(fact, text)


def read_date(fact: Fact, text: str) -> int | Problem:
    """Return 0 for a date that exists, as in 2026-01-31."""
    try:
        date.fromisoformat(text)
    except ValueError:
        remedy = "Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31."
        return Problem("geen-datum", f'"{text}" is geen datum voor "{fact.naam}"', remedy)
    return 0


def list_answer(fact: Fact, node: Node) -> Answer | list[Problem] | None:
    """Return the options in a list; one text counts as a list of one. None when the list is unknown."""
    if node.kind == "kaart":
        return [
            Problem(
                "verkeerde-vorm",
                f'"{fact.naam}" is een lijst',
                "Schrijf bijvoorbeeld: [G40, M50]",
                node.place,
            )
        ]
    items = node.items if node.kind == "lijst" else (node,)
    if node.kind == "tekst" and plain(node.text) in UNKNOWN:
        return None
    read = [(read_value(fact, item.text), item.place) for item in items]
    problems = [value.at(place) for value, place in read if isinstance(value, Problem)]
    mask = sum(1 << value for value in {value for value, _ in read if isinstance(value, int)})
    everything = (1 << len(fact.opties)) - 1
    text = ", ".join(item.text for item in items) or "geen"
    return problems or Answer(mask, text, place=node.place, known=everything)
