"""Read `wiel.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.language.fields import Fields
from strategiekeuze.model.facts import Option
from strategiekeuze.model.wheel import Dimension, Strategy, Tension, Wheel
from strategiekeuze.suggestion import did_you_mean, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.yaml_reader import Node


def read_wheel(root: Node, problems: list[Problem]) -> Wheel:
    """Return the wheel; what is wrong with it is added to the problems."""
    fields = Fields(root, problems, "het wiel")
    strategies = tuple(strategy(slug, node, problems) for slug, node in fields.mapping("strategieen").items())
    wheel = Wheel(
        naam=fields.text("naam"),
        voorbehoud=fields.text("voorbehoud"),
        naaf=fields.text("naaf", ""),
        strategieen=strategies,
        spanningen=tuple(tension(node, problems) for node in items(fields.node("spanningen"))),
        volgorde=fields.texts("volgorde"),
        knelpunt=fields.text("knelpunt", ""),
        dimensies=tuple(
            dimension(key, node, problems) for key, node in fields.mapping("dimensies", required=False).items()
        ),
        domeinen=tuple(option(node, problems, "een domein") for node in items(fields.node("domeinen"))),
    )
    fields.close()
    check_references(wheel, fields)
    return wheel


def items(node: Node | None) -> tuple[Node, ...]:
    """Return the items of a list, none when it is absent."""
    return node.items if node else ()


def strategy(slug: str, node: Node, problems: list[Problem]) -> Strategy:
    """Return one strategy."""
    fields = Fields(node, problems, f'de strategie "{slug}"')
    found = Strategy(
        slug=slug,
        naam=fields.text("naam"),
        plek=fields.text("plek", ""),
        kern=fields.text("kern"),
        overstaand=fields.text("overstaand", ""),
        waakt_voor=fields.texts("waakt voor"),
    )
    fields.close()
    return found


def tension(node: Node, problems: list[Problem]) -> Tension:
    """Return one tension; it names two strategies."""
    fields = Fields(node, problems, "een spanning")
    pair = fields.texts("tussen")
    if len(pair) != 2:
        fields.reject("tussen", "een spanning is tussen twee strategieën", "Noem er precies twee.")
    first, second = (*pair, "", "")[:2]
    found = Tension(tussen=(first, second), tekst=fields.text("tekst"), bron=fields.text("bron", ""))
    fields.close()
    return found


def dimension(key: str, node: Node, problems: list[Problem]) -> Dimension:
    """Return one dimension."""
    fields = Fields(node, problems, f'de dimensie "{key}"')
    found = Dimension(
        sleutel=key,
        naam=fields.text("naam"),
        themas=fields.texts("themas"),
        bij_gelijke_stand=fields.texts("bij gelijke stand"),
    )
    fields.close()
    return found


def option(node: Node, problems: list[Problem], subject: str) -> Option:
    """Return an option, written as a text or with other names."""
    if node.kind == "tekst":
        return Option(naam=node.text.strip())
    fields = Fields(node, problems, subject)
    found = Option(naam=fields.text("naam"), ook=fields.texts("ook"))
    fields.close()
    return found


def check_references(wheel: Wheel, fields: Fields) -> None:
    """Report every strategy that the wheel names and does not have, or has and does not order."""
    named = [("overstaand", each.overstaand) for each in wheel.strategieen if each.overstaand]
    named += [("naaf", wheel.naaf)] if wheel.naaf else []
    named += [("volgorde", slug) for slug in wheel.volgorde]
    named += [("spanningen", slug) for each in wheel.spanningen for slug in each.tussen if slug]
    named += [("dimensies", slug) for each in wheel.dimensies for slug in each.bij_gelijke_stand]
    known = list(wheel.by_slug)
    for key, slug in dict.fromkeys(named):
        if slug not in wheel.by_slug:
            fields.reject(key, f'"{slug}" is geen strategie van dit wiel', suggestion(slug, known))
    for slug in known:
        if slug not in wheel.volgorde:
            fields.reject("volgorde", f'"{slug}" staat niet in de volgorde', "Zet elke strategie in de volgorde.")


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return the remedy for an unknown name."""
    return did_you_mean(nearest(word, known)) or "Controleer de naam."
