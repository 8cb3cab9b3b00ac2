"""An advice that was computed again in words: gather the values for the text, and put its parts together."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.plain import plain_text
from strategiekeuze.explain.progress.text import REASON, lines_of
from strategiekeuze.explain.shapes import TEXT, YES_NO, list_of, record, texts
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.registry.names import dutch_date, shown
from strategiekeuze.suggestion import in_list

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.recomputation import Causes, Recomputation, RuleChange

PARTS = ("kop", "uitslag", "bestand", "regels", "teksten", "meer", "register", "redenen", "tekst", "voorbehoud")
"""The parts of the text, each a template, in this order."""

OUTCOME = record(texts(("advies", "leidend", "zekerheid")))
RULE = record(texts(("regel", "soort", "titel", "titel_toen", "punten_toen", "punten_nu", "weg", "erbij")))
FIGURE = record(texts(("naam", "toen", "nu")))
LOST = record(texts(("naam", "waarde")))

VALUES: Mapping[str, Shape] = {
    **texts(("gemeente", "dag", "uitslag", "regelset_toen", "regelset_nu", "programma_toen", "programma_nu")),
    **texts(("registerbron_nu", "register_melding", "voorbehoud")),
    **dict.fromkeys(
        (
            "bestand_klopt",
            "verklaard",
            "regels_anders",
            "eigen_regels",
            "andere_naam",
            "zelfde_naam",
            "zelfde_advies",
            "gelijk",
            "meer",
        ),
        YES_NO,
    ),
    "andere_bron": YES_NO,
    **dict.fromkeys(("toen", "nu"), OUTCOME),
    **dict.fromkeys(("teksten", "overig", "tekst_weg", "tekst_erbij", "delen"), list_of(TEXT)),
    "regels": list_of(RULE),
    "register": list_of(FIGURE),
    "feiten_weg": list_of(LOST),
    "redenen": list_of(REASON),
}
"""The values of every part."""


def text_of(found: Recomputation, sources: Mapping[str, str]) -> str:
    """Return the whole in Markdown; `sources` are the templates of all parts."""
    whole = compiled("\n\n".join(sources[name] for name in PARTS))
    return tidy(rendered(whole, {name: one_line(value) for name, value in values(found).items()}))


def one_line(value: object) -> object:
    """Return a value with every text on one line: the file may be changed by anybody, and must not steer the text."""
    if isinstance(value, str):
        return shown(value, sys.maxsize)
    if isinstance(value, list | tuple):
        return [one_line(each) for each in value]
    return {key: one_line(each) for key, each in value.items()} if isinstance(value, dict) else value


def values(found: Recomputation) -> dict[str, object]:
    """Return what the parts need."""
    then, now = found.toen, found.nu
    return {
        **reasons(found.oorzaken),
        "gemeente": found.gemeente,
        "dag": dutch_date(found.dag) if found.dag else "",
        "uitslag": found.uitslag,
        "bestand_klopt": found.bestand_klopt,
        "verklaard": found.verklaard,
        "eigen_regels": found.eigen_regels,
        "gelijk": not found.delen_anders,
        "zelfde_advies": (then.uitkomst, then.strategie, then.zekerheid)
        == (now.uitkomst, now.strategie, now.zekerheid),
        # A rule set may call a strategy otherwise, or give another one the same name.
        "andere_naam": then.strategie == now.strategie and then.advies != now.advies,
        "zelfde_naam": then.strategie != now.strategie and (then.advies, then.leidend) == (now.advies, now.leidend),
        "toen": {"advies": then.advies, "leidend": then.leidend, "zekerheid": then.zekerheid.value},
        "nu": {"advies": now.advies, "leidend": now.leidend, "zekerheid": now.zekerheid.value},
        "redenen": [line for each in found.strategieen for line in lines_of(each)],
        "tekst_weg": [bare(line) for line in found.tekst_weg],
        "tekst_erbij": [bare(line) for line in found.tekst_erbij],
        "delen": []
        if found.tekst_weg or found.tekst_erbij or found.strategieen
        else [in_words(name) for name in found.delen_anders],
        "voorbehoud": found.voorbehoud,
    }


def in_words(field: str) -> str:
    """Return the name of a field as words."""
    return field.replace("_", " ")


def reasons(causes: Causes) -> dict[str, object]:
    """Return what changed since, as a template reads it."""
    other_source = bool(causes.registerbron_nu) and causes.registerbron_toen != causes.registerbron_nu
    other_program = causes.programma_toen != causes.programma_nu
    return {
        "regels_anders": causes.regels_anders,
        "regelset_toen": causes.regelset_toen,
        "regelset_nu": causes.regelset_nu,
        "regels": [rule(each) for each in causes.regels],
        "teksten": [f"{each.tekst} ({each.soort})" for each in causes.teksten],
        "overig": causes.overig,
        "programma_toen": causes.programma_toen,
        "programma_nu": causes.programma_nu,
        "andere_bron": other_source,
        "registerbron_nu": causes.registerbron_nu.removesuffix("."),
        "register": [each.model_dump(include=set(FIGURE.fields)) for each in causes.registercijfers],
        "register_melding": causes.register_melding,
        "feiten_weg": [{"naam": in_list(each.naam), "waarde": each.waarde} for each in causes.feiten_weg],
        "meer": other_source
        or other_program
        or bool(causes.registercijfers or causes.register_melding or causes.feiten_weg),
    }


def rule(change: RuleChange) -> dict[str, object]:
    """Return a rule that changed, as a template reads it."""
    points = (change.punten_toen, change.punten_nu)
    return {
        **change.model_dump(include={"regel", "soort", "titel", "titel_toen"}),
        "punten_toen": "" if points[0] is None else str(points[0]),
        "punten_nu": "" if points[1] is None else str(points[1]),
        "weg": "; ".join(change.voorwaarden_weg),
        "erbij": "; ".join(change.voorwaarden_erbij),
    }


def bare(line: str) -> str:
    """Return a line of an advice without the signs of Markdown."""
    return plain_text(line).removeprefix("- ")
