"""Read a profile from YAML: which facts it states, by the declarations of a rule set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.profile.judgements import SECTION as JUDGEMENTS
from strategiekeuze.language.profile.judgements import read_judgements
from strategiekeuze.language.profile.responses import SECTION as RESPONSES
from strategiekeuze.language.profile.responses import read_responses
from strategiekeuze.language.profile.sections import is_section
from strategiekeuze.language.profile.values import answer_in, is_unknown
from strategiekeuze.language.quoting import choices, meant, quoted, quoted_path
from strategiekeuze.language.yaml.reader import read_yaml
from strategiekeuze.model.answers import Answer, Answers
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts
from strategiekeuze.suggestion import listing, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.judgement import Judgement
    from strategiekeuze.model.responses import Responses

MAX_VALUES = 20_000
"""Most values in a profile; a whole one has about a hundred, and about two hundred more per respondent."""


def read_profile(text: str, file: str, facts: Facts) -> tuple[Answers, tuple[Problem, ...]]:
    """Return the answers in a profile, and every problem with them."""
    document = read_yaml(text, file, MAX_VALUES)
    if document.root is None:
        return Answers({}, file=file), document.problems or (empty(file),)
    reader = _Profile(facts, list(document.problems), file)
    return reader.read(document.root), tuple(reader.problems)


def empty(file: str) -> Problem:
    """Say that a profile holds nothing."""
    remedy = "Schrijf minstens de gemeente, bijvoorbeeld: gemeente: Eersel"
    return Problem("leeg-profiel", f"{quoted_path(file)} is leeg", remedy, Place(file))


class _Profile:
    """Read the fields of one profile."""

    def __init__(self, facts: Facts, problems: list[Problem], file: str) -> None:
        self.problems = problems
        self._facts = facts
        self._file = file
        self._sections = frozenset(plain(fact.rubriek) for fact in facts.feiten if fact.rubriek)
        self._values: dict[str, Answer] = {}
        self._seen: dict[str, Place] = {}
        self._responses: Responses = {}
        self._judgements: tuple[Judgement, ...] = ()

    def read(self, root: Node) -> Answers:
        for name, key, node in self._fields(root):
            self._take(name, key, node, "")
        return Answers(
            {key: answer for key, answer in self._values.items() if not self._descriptive(key)},
            {key: answer for key, answer in self._values.items() if self._descriptive(key)},
            self._file,
            self._responses,
            self._judgements,
        )

    def _descriptive(self, key: str) -> bool:
        return self._facts.by_key[key].soort in DESCRIPTIVE

    def _fields(self, node: Node) -> Iterator[tuple[str, Place, Node]]:
        if node.kind != "kaart":
            remedy = "Schrijf per veld: naam, dubbele punt, spatie, waarde."
            self._report("geen-velden", "hier staan geen velden met een dubbele punt", remedy, node.place)
        for name, value in node.entries.items():
            yield name, node.keys[name], value

    def _take(self, name: str, key: Place, node: Node, section: str) -> None:
        if plain(name) in self._sections and not section:
            self._section(name, key, node)
            return
        if not section and is_section(name, RESPONSES, self._facts):
            self._responses = read_responses(node, self._facts, self.problems)
            return
        if not section and is_section(name, JUDGEMENTS, self._facts):
            self._judgements += read_judgements(node, self.problems)
            return
        fact = self._facts.by_name.get(plain(name))
        if fact is None:
            self._unknown(name, key, section)
        elif not fact.op_te_geven:
            self._report("afgeleid-veld", f"{quoted(name)} volgt uit andere feiten", "Haal dit veld weg.", key)
        elif plain(fact.rubriek) != section:
            where = f'onder "{fact.rubriek}:"' if fact.rubriek else "vooraan, zonder inspringing"
            self._report("verkeerde-plek", f"{quoted(name)} hoort hier niet", f"Zet dit veld {where}.", key)
        elif self._first(fact, key):
            self._answer(fact, node)

    def _section(self, name: str, key: Place, node: Node) -> None:
        if node.kind != "tekst":
            for inner, place, value in self._fields(node):
                self._take(inner, place, value, plain(name))
        elif not is_unknown(node.text):
            what = f"{quoted(name)} is een kopje en heeft zelf geen waarde"
            remedy = f"Zet er per {self._groups(plain(name))} een waarde onder, ingesprongen met twee spaties."
            self._report("rubriek-zonder-velden", what, remedy, key)

    def _first(self, fact: Fact, key: Place) -> bool:
        before = self._seen.setdefault(fact.sleutel, key)
        if before is not key:
            what = f'"{fact.naam}" staat er twee keer, ook op {before}'
            self._report("dubbel-veld", what, "Laat een van de twee staan.", key)
        return before is key

    def _unknown(self, name: str, key: Place, section: str) -> None:
        stated = [fact for fact in self._facts.feiten if fact.op_te_geven]
        here = [fact for fact in stated if plain(fact.rubriek) == section]
        known = [fact.naam if section else fact.sleutel for fact in here]
        names = [fact.naam for fact in here] if section else [fact.naam for fact in stated]
        remedy = meant(name, names, limit=1) or meant(name, known, limit=1) or f"Kies uit: {choices(known)}."
        if section:
            self._report("onbekende-naam", f"{quoted(name)} is geen {self._groups(section)}", remedy, key)
        else:
            self._report("onbekend-veld", f"het veld {quoted(name)} ken ik niet", remedy, key)

    def _groups(self, section: str) -> str:
        groups = dict.fromkeys(fact.groep for fact in self._facts.feiten if plain(fact.rubriek) == section)
        return listing([group for group in groups if group], "of") or "veld"

    def _answer(self, fact: Fact, node: Node) -> None:
        answer = answer_in(fact, node)
        if isinstance(answer, Answer):
            self._values[fact.sleutel] = answer
        elif answer is not None:
            self.problems.extend(answer)

    def _report(self, code: str, what: str, remedy: str, place: Place) -> None:
        self.problems.append(Problem(code, what, remedy, place))
