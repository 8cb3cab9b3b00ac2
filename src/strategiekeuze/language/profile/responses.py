"""Read who answered what: the section `antwoorden` of a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.profile.values import answer_in, is_unknown
from strategiekeuze.language.quoting import MOST_HINTS, choices, meant, quoted
from strategiekeuze.language.yaml.fields import Fields
from strategiekeuze.model.answers import Answer
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Facts, Kind
from strategiekeuze.model.responses import DECISION, DO_NOT_KNOW, Response
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.responses import Responses

SECTION = "antwoorden"
ANSWER = "antwoord"
EXAMPLE = "{rol: beleidsadviseur, antwoord: weet ik niet}"


def read_responses(node: Node, facts: Facts, problems: list[Problem]) -> Responses:
    """Return the responses by key of the fact; what is wrong with them is added to the problems."""
    if node.kind == "tekst" and is_unknown(node.text):
        return {}
    if node.kind != "kaart":
        remedy = f"Schrijf per feit de naam, een dubbele punt, en daaronder: - {EXAMPLE}"
        problems.append(Problem("geen-velden", 'onder "antwoorden" staan geen feiten', remedy, node.place))
        return {}
    found: dict[str, tuple[Response, ...]] = {}
    seen: dict[str, Place] = {}
    for name, value in node.entries.items():
        fact = fact_named(name, facts, node.keys[name], problems)
        if fact and first(fact, node.keys[name], seen, problems):
            found[fact.sleutel] = tuple(responses_to(fact, value, problems))
    return {key: responses for key, responses in found.items() if responses}


def fact_named(name: str, facts: Facts, place: Place, problems: list[Problem]) -> Fact | None:
    """Return the fact that was answered; None, with a problem, when it cannot be."""
    fact = facts.by_name.get(plain(name))
    if fact and answerable(fact):
        return fact
    if fact and not fact.op_te_geven:
        problems.append(Problem("afgeleid-veld", f"{quoted(name)} volgt uit andere feiten", "Haal dit weg.", place))
    elif fact:
        what = f"{quoted(name)} is geen vraag waarop mensen verschillend antwoorden"
        problems.append(Problem("geen-vraag", what, f'Zet alleen "{fact.sleutel}:" met de waarde vooraan.', place))
    else:
        names = [each.naam for each in facts.feiten if answerable(each)]
        near = meant(name, names, limit=1) if len(problems) < MOST_HINTS else ""
        remedy = near or f"Kies uit: {choices(names)}."
        problems.append(Problem("onbekende-naam", f"{quoted(name)} is geen feit van een profiel", remedy, place))
    return None


def answerable(fact: Fact) -> bool:
    """Tell whether respondents may answer about a fact."""
    return fact.op_te_geven and fact.soort not in DESCRIPTIVE


def first(fact: Fact, place: Place, seen: dict[str, Place], problems: list[Problem]) -> bool:
    """Tell whether a fact stands here for the first time; the second time is a problem."""
    before = seen.setdefault(fact.sleutel, place)
    if before is not place:
        what = f'de antwoorden over "{fact.naam}" staan er twee keer, ook op {before}'
        problems.append(Problem("dubbel-veld", what, "Zet alle antwoorden onder één naam.", place))
    return before is place


def responses_to(fact: Fact, node: Node, problems: list[Problem]) -> list[Response]:
    """Return the responses about one fact."""
    if node.kind == "tekst" and is_unknown(node.text):
        return []
    if node.kind != "lijst":
        what = f'bij "{fact.naam}" staat geen lijst van antwoorden'
        remedy = f"Schrijf per antwoord een nieuwe rij: - {EXAMPLE}"
        problems.append(Problem("verkeerde-vorm", what, remedy, node.place))
        return []
    read = [response(fact, item, problems) for item in node.items]
    return [each for each in read if each is not None]


def response(fact: Fact, node: Node, problems: list[Problem]) -> Response | None:
    """Return one response; None, with problems, when it is not whole."""
    before = len(problems)
    fields = Fields(node, problems, f'een antwoord over "{fact.naam}"')
    role = fields.text("rol")
    answer = answer_to(fact, node, fields, problems)
    note, proof = fields.text("notitie", ""), fields.text("bewijs", "")
    report_commas(node, fields, problems)
    fields.close()
    if len(problems) > before or answer is None:
        return None
    # What was decided together is the same however people write the word.
    return Response(DECISION if plain(role) == DECISION else role, *answer, note, proof)


def answer_to(fact: Fact, node: Node, fields: Fields, problems: list[Problem]) -> tuple[str, int | None] | None:
    """Return an answer as written, with its value; None, with a problem, when it is none."""
    written = node.entries.get(ANSWER)
    if written and written.kind == "lijst" and fact.soort is Kind.LIST:
        written = fields.node(ANSWER)
    elif not fields.text(ANSWER):
        return None
    text = written.text.strip() if written else ""
    if text and (is_unknown(text) or plain(text) == plain(DO_NOT_KNOW)):
        return DO_NOT_KNOW, None
    found = answer_in(fact, written) if written else None
    if not isinstance(found, Answer):
        problems += found or []
        return None
    return listed(fact, found.value) if fact.soort is Kind.LIST else (text, found.value)


def listed(fact: Fact, value: int) -> tuple[str, int]:
    """Return the answer of a list: its options in the order of the fact."""
    names = [option.naam for option in fact.held(value)]
    return ", ".join(names) or "geen", value


def report_commas(node: Node, fields: Fields, problems: list[Problem]) -> None:
    """Report an answer such as 2,5 between brackets, where a comma ends the value and the 5 becomes a field."""
    for name in node.entries:
        if name.isdigit():
            fields.forgive(name)
            before = node.entries[ANSWER].text if ANSWER in node.entries else ""
            number = f"{before},{name}"
            what = f"de komma in {quoted(number)} breekt dit antwoord af"
            remedy = f'Zet het getal tussen aanhalingstekens: "{number}".'
            problems.append(Problem("komma-breekt-af", what, remedy, node.keys[name]))
