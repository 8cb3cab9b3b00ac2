"""Check a questionnaire: it asks facts that exist, every theme once, and a short form that covers each dimension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import LONGEST_WORD, choices, meant_or_all, quoted
from strategiekeuze.model.facts import SCORE_BOUNDS, Facts, Kind
from strategiekeuze.suggestion import nearest, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.fields import Fields
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.questionnaire import Questionnaire
    from strategiekeuze.model.wheel import Wheel

CODE = "ongeldige-nulmeting"

LEVELS = SCORE_BOUNDS[1] // 100
"""The number of levels: one for each whole score."""

MOST_IN_QUICKSCAN = 10


def check_stated(key: str, facts: Facts, place: Place, problems: list[Problem]) -> bool:
    """Report a fact that does not exist, or that a profile may not state; return whether it is fine."""
    fact = facts.by_key.get(key)
    stated = [each.sleutel for each in facts.feiten if each.op_te_geven]
    if fact is None:
        what = f"het feit {quoted(key)} staat niet in feiten.yaml"
        problems.append(Problem(CODE, what, meant_or_all(key, stated, problems), place))
    elif not fact.op_te_geven:
        what = f"{quoted(key)} volgt uit andere feiten"
        problems.append(Problem(CODE, what, "Haal het hier weg, of vraag de feiten waaruit het volgt.", place))
    return fact is not None and fact.op_te_geven


def check_score(key: str, facts: Facts, fields: Fields) -> None:
    """Report a question with levels about something that is no score."""
    if not check_stated(key, facts, fields.place, fields.problems):
        return
    if facts.by_key[key].soort is not Kind.SCORE:
        what = f"{quoted(key)} is geen score en heeft dus geen niveaus"
        remedy = "Haal deze vraag weg. De vraag uit feiten.yaml geldt dan."
        fields.problems.append(Problem(CODE, what, remedy, fields.place))


def check_item(item: Node, earlier: tuple[str, ...], facts: Facts, problems: list[Problem]) -> None:
    """Report an item of the quickscan that is no fact to ask, or that an earlier one names too."""
    key = item.text.strip()
    if check_stated(key, facts, item.place, problems) and key in earlier:
        what = f"{quoted(key)} staat twee keer in de quickscan"
        problems.append(Problem(CODE, what, "Laat een van de twee staan.", item.place))


def check_levels(texts: tuple[str, ...], about: str, fields: Fields) -> None:
    """Report a list of levels that has too few or too many, or an empty one."""
    empty = texts.count("")
    if empty or len(texts) != LEVELS:
        what = f"{about} heeft geen {LEVELS} niveaus"
        now = f"Nu zijn het er {len(texts)}{f', waarvan {empty} leeg' if empty else ''}."
        remedy = f"Schrijf {LEVELS} teksten, van laag naar hoog. {now}"
        fields.problems.append(Problem(CODE, what, remedy, fields.place_of("niveaus")))


def check_themes(found: Questionnaire, facts: Facts, wheel: Wheel, place: Place, problems: list[Problem]) -> None:
    """Report every theme of the wheel without a question, unless a misspelt one was probably meant for it."""
    missing = [theme for theme in wheel.themas if theme not in found.by_fact]
    misspelt = [each.feit for each in found.vragen if each.feit not in facts.by_key and len(each.feit) <= LONGEST_WORD]
    meant = {near for key in misspelt for near in nearest(key, missing, limit=1)}
    left = [theme for theme in missing if theme not in meant]
    if left and found.vragen:
        what = f"in de nulmeting ontbreekt de vraag bij {choices(left, 'en')}"
        remedy = 'Voeg onder "vragen:" een vraag toe met de naam van het thema erboven.'
        problems.append(Problem(CODE, what, remedy, place))


def check_quickscan(found: Questionnaire, wheel: Wheel, fields: Fields) -> None:
    """Report a quickscan that is too long, or that leaves out a dimension."""
    if not fields.has("quickscan") or fields.misformed("quickscan"):
        return
    place = fields.place_of("quickscan")
    if len(found.quickscan) > MOST_IN_QUICKSCAN:
        what = f"de quickscan heeft {len(found.quickscan)} vragen"
        remedy = f"Laat er hoogstens {MOST_IN_QUICKSCAN} staan."
        fields.problems.append(Problem(CODE, what, remedy, place))
    for dimension in wheel.dimensies:
        if dimension.themas and not {dimension.sleutel, *dimension.themas} & set(found.quickscan):
            what = f"de quickscan vraagt niets over {quoted(dimension.naam)}"
            fields.problems.append(Problem(CODE, what, f"Voeg een thema toe: {choices(dimension.themas)}.", place))


def check_texts(entries: Mapping[str, Fields], fields: Fields) -> None:
    """Report each question and each level with the same text as an earlier one: then nobody can choose."""
    seen: dict[str, Place] = {}
    for text, place in texts_of(entries):
        first = seen.setdefault(plain(text), place)
        if first is not place:
            what = f"deze tekst staat er twee keer, ook op {first}"
            fields.problems.append(Problem(CODE, what, "Schrijf wat hier anders is.", place))


def texts_of(entries: Mapping[str, Fields]) -> Iterator[tuple[str, Place]]:
    """Yield the text of every question and level, with its place; an empty text is reported elsewhere."""
    nodes = (node for entry in entries.values() for node in (entry.node("vraag"), *entry.items("niveaus")))
    yield from ((node.text, node.place) for node in nodes if node is not None and plain(node.text))
