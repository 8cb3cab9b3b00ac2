"""What the examples of a rule set exercise, as Dutch text for a terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from strategiekeuze.report.health.table import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.coverage import Coverage, Lacking

WIDTH = 110
MOST = 40
"""So many lacks are told; --json and --html have them all."""

MEANING = "Dekking zegt wat de voorbeelden raken, en niet of ze een fout zouden opmerken. Dat doet: regels vragen."
WHOLE = "Niets ontbreekt: elke regel, bevinding, grens en uitkomst komt in een voorbeeld voor."
NOTHING_ELSE = "Verder ontbreekt er niets."
NEVER = (
    "Dit komt bij geen enkel volledig profiel voor. Dat is bewezen. Gaat het om een regel of een bevinding? "
    "Dan zegt strategiekeuze regels bewijs waarom."
)
PERHAPS = "Misschien kan dit niet. Kan het wel?"
STUCK = (
    'Waar "misschien" staat, is niet bewezen dat een voorbeeld kan. Gaat het om een regel, een bevinding, '
    "een strategie of een trede? Dan zoekt strategiekeuze regels bewijs dat uit."
)


def as_text(found: Coverage) -> str:
    """Return the whole report."""
    head = f"{found.regelset} {found.versie}"
    number = f"Voorbeelden: {found.voorbeelden}. Waarvan over het advies: {found.met_advies}."
    red = [f"Nu rood: {found.rood}."] if found.rood else []
    lines = [
        head,
        number,
        *red,
        *wrap(MEANING, WIDTH),
        "",
        *totals(found),
        "",
        *outcome_lines(found),
        "",
        *lacks(found),
    ]
    return "\n".join([*lines, "", *wrap(found.voorbehoud, WIDTH)]) + "\n"


def totals(found: Coverage) -> list[str]:
    """Return how much of each kind is exercised."""
    rows = [("Geraakt", "wel", "van")]
    rows += [(name, str(sum(each)), str(len(each))) for name, each in shares(found)]
    return table(rows)


def shares(found: Coverage) -> Iterator[tuple[str, list[bool]]]:
    """Yield per kind which of its things are exercised."""
    yield "  regels die gelden", [each.geldt > 0 for each in found.regels]
    yield "  regels die net niet gelden", [each.net_niet > 0 for each in found.regels]
    yield "  bevindingen die gelden", [each.geldt > 0 for each in found.bevindingen]
    yield "  bevindingen die niet gelden", [each.geldt_niet > 0 for each in found.bevindingen]
    yield "  grenzen, net binnen", [each.net_wel > 0 for each in found.grenzen]
    yield "  grenzen, net buiten", [each.net_niet > 0 for each in found.grenzen]
    yield "  uitkomsten", [each.hoe_vaak > 0 for each in found.uitkomsten]


def outcome_lines(found: Coverage) -> list[str]:
    """Return how often each outcome comes out."""
    rows = [
        ("Uitkomst", "voorbeelden"),
        *((f"  {each.soort}: {each.naam}", str(each.hoe_vaak)) for each in found.uitkomsten),
    ]
    return table(rows)


def lacks(found: Coverage) -> list[str]:
    """Return what lacks, each with what to add."""
    never = [*wrap(NEVER, WIDTH), *(f"- {each}" for each in found.onmogelijk), ""] if found.onmogelijk else []
    if not found.ontbreekt:
        return [*never, NOTHING_ELSE if never else WHOLE]
    lines = [*never, f"Dit ontbreekt ({len(found.ontbreekt)}):"]
    for each in found.ontbreekt[:MOST]:
        lines += ["", *lack(each)]
    rest = len(found.ontbreekt) - MOST
    stuck = ["", *wrap(STUCK, WIDTH)] if unsure(found) else []
    more = ["", f"En nog {rest}. Alles staat in --html en --json."] if rest > 0 else []
    return [*lines, *more, *stuck]


def lack(each: Lacking) -> list[str]:
    """Return one thing that lacks."""
    place = f"{each.plaats}  " if each.plaats else ""
    return [*wrap(f"{place}{each.wat}", WIDTH), *wrap(todo(each), WIDTH, initial_indent="  ", subsequent_indent="  ")]


def todo(each: Lacking) -> str:
    """Return what to add, and whether that can be done at all."""
    return each.doen if each.kan else f"{PERHAPS} {each.doen}"


def unsure(found: Coverage) -> bool:
    """Tell whether something lacks that perhaps no example can show."""
    return any(not each.kan for each in found.ontbreekt)
