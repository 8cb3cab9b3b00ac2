"""What the examples of a rule set exercise, as one page of HTML that needs no network and no script."""

from __future__ import annotations

import html
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.report.catalogue.render import safe
from strategiekeuze.report.coverage.text import NEVER, STUCK, todo, unsure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jinja2 import Template

    from strategiekeuze.model.coverage import Coverage

HERE, PAGE = "strategiekeuze.report.coverage", "page.html.j2"
Row = dict[str, Any]


def as_html(found: Coverage) -> str:
    """Return the page; nothing in a rule set can become part of the page itself."""
    values = {
        "regelset": found.regelset,
        "versie": found.versie,
        "voorbeelden": str(found.voorbeelden),
        "met_advies": str(found.met_advies),
        "rood": str(found.rood),
        "voorbehoud": found.voorbehoud,
        "ontbreekt": [
            {"wat": each.wat[:1].upper() + each.wat[1:], "doen": todo(each), "plaats": str(each.plaats or "")}
            for each in found.ontbreekt
        ],
        "nooit": NEVER,
        "onmogelijk": [each[:1].upper() + each[1:] for each in found.onmogelijk],
        "vastgelopen": STUCK if unsure(found) else "",
        "delen": list(parts(found)),
    }
    return rendered(template(), safe(values, html.escape))


@cache
def template() -> Template:
    """Return the template of the page."""
    return compiled((files(HERE) / PAGE).read_text(encoding="utf-8"))


def parts(found: Coverage) -> Iterator[dict[str, Any]]:
    """Yield the tables."""
    outcomes = (row(each.naam, [each.soort], [each.hoe_vaak]) for each in found.uitkomsten)
    rules = (row(each.regel, [each.titel, str(each.plaats)], [each.geldt, each.net_niet]) for each in found.regels)
    told = (row(each.bevinding, [str(each.plaats)], [each.geldt, each.geldt_niet]) for each in found.bevindingen)
    bounds = (
        row(
            f"{each.naam}: {each.waarde_wel} / {each.waarde_niet}",
            [", ".join(each.regels)],
            [each.net_wel, each.net_niet],
        )
        for each in found.grenzen
    )
    yield part("uitkomsten", "In hoeveel voorbeelden met een advies", ("uitkomst", "soort", "voorbeelden"), outcomes)
    yield part("regels", "In hoeveel voorbeelden", ("regel", "titel", "plaats", "geldt", "mist één voorwaarde"), rules)
    yield part("bevindingen", "In hoeveel voorbeelden", ("bevinding", "plaats", "geldt", "geldt niet"), told)
    yield part("grenzen", "Precies op de grens en net erover", ("grens", "regels", "net binnen", "net buiten"), bounds)


def part(name: str, meaning: str, columns: tuple[str, ...], rows: Iterable[Row]) -> dict[str, Any]:
    """Return one table with its heading."""
    return {
        "anker": name,
        "kop": name[:1].upper() + name[1:],
        "uitleg": meaning,
        "kolommen": list(columns),
        "rijen": list(rows),
    }


def row(name: str, words: list[str], numbers: list[int]) -> Row:
    """Return one row."""
    return {"naam": name, "woorden": words, "getallen": [str(number) for number in numbers]}
