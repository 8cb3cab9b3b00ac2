"""The agenda as text: gather the values for each part, and put the parts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.agenda.table import COLUMNS, rows
from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.shapes import NUMBER, TEXT, YES_NO, list_of, record, texts
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.suggestion import clear_listing, in_list, named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.agenda import Agenda, Decided, OwnContradiction, ShortAdvice, Side, Topic
    from strategiekeuze.model.wheel import Wheel

PARTS: Mapping[str, tuple[str, ...]] = {
    "begin": ("kop", "stand", "tegenspraak", "vooraf"),
    "onderwerp": ("onderwerp",),
    "slot": ("overig", "besloten", "eigen", "voorbehoud"),
}
"""The parts of the text, each a template: once at the start, once for each difference, and once at the end."""

NAMES = tuple(name for names in PARTS.values() for name in names)

MOST_SHOWN = 5
"""Differences told in full, so that the agenda stays one page; the others are named."""

ADVICE: Mapping[str, Shape] = {**texts(("advies", "zekerheid", "uitkomst")), "nipt": YES_NO}
DECIDED = record({**texts(("naam", "besluit", "in_profiel")), **dict.fromkeys(("klopt", "meer"), YES_NO)})
CONTRADICTION = record(texts(("rol", "naam", "antwoorden")))
SIDE = record({**ADVICE, **texts(("antwoord", "rollen")), **dict.fromkeys(("anders", "weet_niet"), YES_NO)})

WHOLE: Mapping[str, Shape] = {
    **texts(("gemeente", "voorbehoud")),
    **dict.fromkeys(("meldingen", "rollen", "meer", "alleen_samen", "zonder_effect"), list_of(TEXT)),
    **dict.fromkeys(("niet_iedereen_weet", "mogelijk"), list_of(TEXT)),
    **dict.fromkeys(("respondenten", "aantal", "verschillen"), NUMBER),
    "blijft": YES_NO,
    "profiel": record(ADVICE),
    "rijen": list_of(record(texts(COLUMNS))),
    "besloten": list_of(DECIDED),
    "tegenspraak": list_of(CONTRADICTION),
}
"""The values of the parts at the start and the end."""

TOPIC: Mapping[str, Shape] = {**texts(("naam", "vraag", "in_profiel")), "nummer": NUMBER, "kanten": list_of(SIDE)}
"""The values of the part about a difference."""


def values_for(part: str) -> Mapping[str, Shape]:
    """Return the values that a part gets."""
    return TOPIC if part in PARTS["onderwerp"] else WHOLE


def text_of(found: Agenda, sources: Mapping[str, str], wheel: Wheel) -> str:
    """Return the whole in Markdown; `sources` are the templates of all parts."""
    begin, middle, end = (compiled("\n\n".join(sources[name] for name in names)) for names in PARTS.values())
    values = whole(found, wheel)
    topics = [rendered(middle, told(each, number)) for number, each in enumerate(found.onderwerpen[:MOST_SHOWN], 1)]
    return tidy("\n\n".join([rendered(begin, values), *topics, rendered(end, values)]))


def whole(found: Agenda, wheel: Wheel) -> dict[str, object]:
    """Return what the parts at the start and the end need."""
    apart = (found.onderwerpen, found.alleen_samen, found.zonder_effect)
    return {
        "gemeente": found.gemeente,
        "voorbehoud": found.voorbehoud,
        "meldingen": found.meldingen,
        "rollen": named(found.rollen),
        "besloten": [decided(each) for each in found.besloten],
        "tegenspraak": [contradiction(each) for each in found.tegenspraak],
        "respondenten": len(found.rollen),
        "aantal": len(found.onderwerpen),
        "verschillen": sum(len(each) for each in apart),
        "meer": named(each.naam for each in found.onderwerpen[MOST_SHOWN:]),
        "alleen_samen": named(name for name in found.alleen_samen),
        "zonder_effect": named(name for name in found.zonder_effect),
        "niet_iedereen_weet": named(name for name in found.niet_iedereen_weet),
        "mogelijk": named(wheel.name_of(slug) for slug in found.mogelijk),
        "blijft": found.mogelijk == (found.advies.strategie,),
        "profiel": short(found.advies),
        "rijen": rows(found.eigen),
    }


def decided(found: Decided) -> dict[str, object]:
    """Return a decision as a template reads it."""
    return {
        **found.model_dump(include={"naam", "in_profiel", "klopt"}),
        "besluit": clear_listing(named(found.besluiten)),
        "meer": len(found.besluiten) > 1,
    }


def contradiction(found: OwnContradiction) -> dict[str, object]:
    """Return answers that differ under one role as a template reads them."""
    return {"rol": found.rol, "naam": found.naam, "antwoorden": clear_listing(named(found.antwoorden))}


def told(found: Topic, number: int) -> dict[str, object]:
    """Return what the part about a difference needs."""
    return {
        "nummer": number,
        "naam": found.naam,
        "vraag": found.vraag,
        "in_profiel": found.in_profiel,
        "kanten": [side(each) for each in found.kanten],
    }


def side(found: Side) -> dict[str, object]:
    """Return one answer as a template reads it."""
    roles = ", ".join(map(in_list, found.rollen))
    return {
        **short(found),
        "antwoord": found.antwoord,
        "rollen": roles,
        "anders": found.anders,
        "weet_niet": found.weet_niet,
    }


def short(found: ShortAdvice) -> dict[str, object]:
    """Return an advice as a template reads it."""
    return {
        "advies": found.advies,
        "zekerheid": str(found.zekerheid),
        "uitkomst": found.uitkomst,
        "nipt": found.nipt,
    }
