"""Read `nulmeting.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.questionnaire.checks import (
    LEVELS,
    check_item,
    check_levels,
    check_quickscan,
    check_score,
    check_texts,
    check_themes,
)
from strategiekeuze.language.quoting import quoted
from strategiekeuze.language.yaml.fields import Fields, texts_of
from strategiekeuze.model.questionnaire import Level, Questionnaire, ThemeQuestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.yaml.node import Node
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.wheel import Wheel


def read_questionnaire(root: Node, facts: Facts, wheel: Wheel, problems: list[Problem]) -> Questionnaire:
    """Return the questionnaire; what is wrong with it is added to the problems."""
    fields = Fields(root, problems, "de nulmeting")
    names = level_texts(fields, "de nulmeting")
    entries = entries_of(fields)
    order = {fact.sleutel: index for index, fact in enumerate(facts.feiten)}
    asked = [question(key, entry, names, facts) for key, entry in entries.items()]
    found = Questionnaire(
        naam=fields.text("naam"),
        voorbehoud=fields.text("voorbehoud"),
        uitleg=fields.text("uitleg", ""),
        uitleg_quickscan=fields.text("uitleg quickscan", ""),
        vragen=tuple(sorted(asked, key=lambda each: order.get(each.feit, len(order)))),
        quickscan=tuple(sorted(quickscan(fields, facts), key=lambda key: order.get(key, len(order)))),
    )
    fields.close()
    check_themes(found, facts, wheel, root.keys.get("vragen", fields.place), problems)
    check_quickscan(found, wheel, fields)
    check_texts(entries, fields)
    return found


def entries_of(fields: Fields) -> Mapping[str, Fields]:
    """Return the fields of each question, by the key of its fact."""
    nodes = fields.mapping("vragen")
    return {key: Fields(node, fields.problems, subject(key), place) for key, (node, place) in nodes.items()}


def subject(key: str) -> str:
    """Return what a message calls a question."""
    return f"de vraag {quoted(key)}"


def question(key: str, fields: Fields, names: tuple[str, ...], facts: Facts) -> ThemeQuestion:
    """Return the question about one fact."""
    check_score(key, facts, fields)
    texts = level_texts(fields, subject(key))
    # Names that are missing are reported where they should stand.
    levels = zip(range(1, LEVELS + 1), (*names, *[""] * LEVELS), texts, strict=False)
    found = ThemeQuestion(
        feit=key,
        vraag=fields.text("vraag"),
        niveaus=tuple(Level(nummer=number, naam=name, beschrijving=text) for number, name, text in levels),
        kijk_naar=fields.text("kijk naar", ""),
    )
    fields.close()
    return found


def level_texts(fields: Fields, about: str) -> tuple[str, ...]:
    """Return a text for each level."""
    items = fields.items("niveaus", required=True)
    texts = texts_of(items, "niveaus", fields.problems)
    # Levels that are no text are reported as such; how many there are says nothing then.
    if fields.has("niveaus") and not fields.misformed("niveaus") and len(texts) == len(items):
        check_levels(texts, about, fields)
    return texts


def quickscan(fields: Fields, facts: Facts) -> tuple[str, ...]:
    """Return the keys of the facts that the short form asks, each once."""
    items = fields.items("quickscan", required=True)
    keys = texts_of(items, "quickscan", fields.problems)
    written = [item for item in items if item.kind == "tekst"]
    for index, item in enumerate(written):
        check_item(item, keys[:index], facts, fields.problems)
    return tuple(dict.fromkeys(keys))
