"""Read `wiel.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.facts.options import SLUG, check_key, options, unique
from strategiekeuze.language.quoting import choices, meant_or_all, quoted
from strategiekeuze.language.yaml.fields import Fields, missing_field
from strategiekeuze.model.wheel import Dimension, Promise, Strategy, Tension, Wheel

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from strategiekeuze.errors import Place
    from strategiekeuze.language.yaml.node import Node


def read_wheel(root: Node, problems: list[Problem], sources: Collection[str] | None) -> Wheel:
    """Return the wheel; what is wrong with it is added to the problems.

    Args:
        root: the whole file.
        problems: what was found so far.
        sources: the declared ones, None when they are not known.
    """
    fields = Fields(root, problems, "het wiel")
    nodes = fields.mapping("strategieen")
    slugs = tuple(nodes)
    dimensions = fields.mapping("dimensies", required=False)
    wheel = Wheel(
        naam=fields.text("naam"),
        voorbehoud=fields.text("voorbehoud"),
        naaf=fields.text("naaf", ""),
        strategieen=tuple(strategy(slug, *pair, problems, slugs) for slug, pair in nodes.items()),
        spanningen=tuple(tension(node, problems, slugs, sources) for node in fields.items("spanningen")),
        volgorde=fields.texts("volgorde"),
        knelpunt=fields.text("knelpunt", ""),
        dimensies=tuple(dimension(key, *pair, problems, slugs) for key, pair in dimensions.items()),
        domeinen=options(fields.items("domeinen"), problems, "een domein"),
        niet_lichter_bij_meer=fields.texts("niet lichter bij meer"),
        altijd_bij_meer=tuple(promise(node, problems, slugs) for node in fields.items("altijd bij meer")),
    )
    fields.close()
    check_whole(wheel, fields, nodes)
    return wheel


def strategy(slug: str, node: Node, place: Place, problems: list[Problem], slugs: tuple[str, ...]) -> Strategy:
    """Return one strategy."""
    check_key(slug, place, problems, SLUG)
    fields = Fields(node, problems, f"de strategie {quoted(slug)}", place)
    found = Strategy(
        slug=slug,
        naam=fields.text("naam"),
        plek=fields.text("plek", ""),
        kern=fields.text("kern"),
        overstaand=fields.text("overstaand", ""),
        waakt_voor=fields.texts("waakt voor"),
    )
    fields.close()
    check_known("overstaand", [found.overstaand], slugs, fields)
    return found


def tension(node: Node, problems: list[Problem], slugs: tuple[str, ...], sources: Collection[str] | None) -> Tension:
    """Return one tension; it names two strategies."""
    fields = Fields(node, problems, "een spanning")
    pair = fields.texts("tussen")
    if node.kind == "kaart" and len(set(pair)) != 2:
        fields.reject("tussen", "een spanning is tussen twee strategieën", "Noem er precies twee.")
    first, second = (*pair, "", "")[:2]
    found = Tension(tussen=(first, second), tekst=fields.text("tekst"), bron=fields.text("bron", ""))
    fields.close()
    check_known("tussen", pair, slugs, fields)
    if found.bron and sources is not None and found.bron not in sources:
        what = f"de bron {quoted(found.bron)} staat niet in bronnen.yaml"
        fields.reject("bron", what, meant_or_all(found.bron, sources, problems))
    return found


def dimension(key: str, node: Node, place: Place, problems: list[Problem], slugs: tuple[str, ...]) -> Dimension:
    """Return one dimension."""
    fields = Fields(node, problems, f"de dimensie {quoted(key)}", place)
    found = Dimension(
        sleutel=key,
        naam=fields.text("naam"),
        themas=fields.texts("themas"),
        bij_gelijke_stand=fields.texts("bij gelijke stand"),
    )
    fields.close()
    check_known("bij gelijke stand", found.bij_gelijke_stand, slugs, fields)
    return found


def promise(node: Node, problems: list[Problem], slugs: tuple[str, ...]) -> Promise:
    """Return one promise of what more never does."""
    fields = Fields(node, problems, "een belofte")
    never = {key: fields.texts(key) for key in ("sluit niet uit", "wijst niet aan", "kost geen punten")}
    found = Promise(
        van=fields.texts("van"),
        sluit_niet_uit=never["sluit niet uit"],
        wijst_niet_aan=never["wijst niet aan"],
        kost_geen_punten=never["kost geen punten"],
    )
    fields.close()
    if node.kind == "kaart" and not found.van and not fields.misformed("van"):
        problems.append(missing_field("van", "een belofte", fields.place))
    for key, named in never.items():
        check_known(key, named, slugs, fields)
    return found


def check_known(key: str, named: Iterable[str], slugs: tuple[str, ...], fields: Fields) -> None:
    """Report every strategy that a field names and the wheel does not have."""
    for slug in dict.fromkeys(named):
        if slug and slugs and slug not in slugs:
            what = f"{quoted(slug)} is geen strategie van dit wiel"
            fields.reject(key, what, meant_or_all(slug, slugs, fields.problems), slug)


def check_whole(wheel: Wheel, fields: Fields, nodes: Mapping[str, tuple[Node, Place]]) -> None:
    """Report what is wrong with the wheel as a whole: its names, its order, its circle."""
    slugs = tuple(wheel.by_slug)
    if not slugs:
        if fields.has("strategieen"):
            fields.reject("strategieen", "het wiel heeft geen strategie", "Voeg minstens een strategie toe.")
        return
    unique(((each.naam, nodes[each.slug][1]) for each in wheel.strategieen if each.naam), fields.problems)
    check_known("naaf", [wheel.naaf], slugs, fields)
    check_order(wheel, slugs, fields)
    fields.problems += [problem for slug in slugs for problem in opposites(wheel, slug, nodes[slug][0])]


def check_order(wheel: Wheel, slugs: tuple[str, ...], fields: Fields) -> None:
    """Report an order that is missing, or that does not name every strategy once."""
    if not wheel.volgorde and not fields.misformed("volgorde"):
        fields.problems.append(missing_field("volgorde", "het wiel", fields.place))
    check_known("volgorde", wheel.volgorde, slugs, fields)
    missing = [slug for slug in slugs if slug not in wheel.volgorde]
    twice = [slug for slug in slugs if wheel.volgorde.count(slug) > 1]
    if missing and wheel.volgorde and set(wheel.volgorde) <= set(slugs):
        fields.reject("volgorde", f"in de volgorde ontbreekt {choices(missing, 'en')}", "Noem elke strategie een keer.")
    if twice:
        fields.reject(
            "volgorde", f"in de volgorde staat dubbel: {choices(twice, 'en')}", "Noem elke strategie een keer."
        )


def opposites(wheel: Wheel, slug: str, node: Node) -> Iterator[Problem]:
    """Yield a problem when a strategy is not the opposite of its own opposite."""
    opposite = wheel.by_slug.get(wheel.by_slug[slug].overstaand)
    if opposite is None or (opposite.overstaand and opposite.overstaand not in wheel.by_slug):
        return
    if opposite.overstaand != slug or opposite.slug == slug:
        what = f'"{slug}" ligt tegenover "{opposite.slug}", maar andersom niet'
        place = node.entries["overstaand"].place
        yield Problem("ongeldige-waarde", what, "Maak beide gelijk bij overstaand.", place)
