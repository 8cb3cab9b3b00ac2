"""An explanation in words: gather the values for each part of the text, and put the parts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.choice.changes import CHANGE, STABILITY, change_values, stability_values
from strategiekeuze.explain.choice.difference import SENTENCE
from strategiekeuze.explain.choice.lines import NEAR, REASON, near_lines, reason_lines
from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.shapes import NUMBER, TEXT, YES_NO, list_of, texts
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.suggestion import in_list, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.change import Change
    from strategiekeuze.model.explanation import ExplainedStrategy, Explanation

SENTENCE_PART = "verschil"
"""The part that is one sentence, rendered for each strategy that is not the choice."""

PARTS: Mapping[str, tuple[str, ...]] = {
    "begin": ("kop",),
    "strategie": ("strategie", "redenen", "bijna"),
    "kort": ("kort",),
    "verandering": ("verandering",),
    "stabiliteit": ("stabiliteit", "omslagen", "antwoorden"),
    "zonder": ("zonder-bewijs",),
    "zin": (SENTENCE_PART,),
    "slot": ("voorbehoud",),
}
NAMES = tuple(name for names in PARTS.values() for name in names)
"""The parts of the text, each a template: at the start, for a strategy in full or in short, and at the end."""

LINE, GAP = "\n", "\n\n"

WHOLE: Mapping[str, Shape] = {
    **texts(("gemeente", "uitkomst", "gekozen", "zekerheid", "gevraagd_naam", "gevraagd_rol")),
    **texts(("beslist_door", "voorbehoud")),
    **dict.fromkeys(("mogelijk", "gelijk", "meldingen"), list_of(TEXT)),
    "trede": NUMBER,
}
"""The values of the parts at the start and the end."""

STRATEGY: Mapping[str, Shape] = {
    **texts(("naam", "rol", "verschil")),
    **dict.fromkeys(("saldo", "plaats", "aantal"), NUMBER),
    **dict.fromkeys(("gewogen", "uitgesloten", "geen_redenen", "eerste", "keuze"), YES_NO),
    "redenen": list_of(REASON),
    "bijna": list_of(NEAR),
    "bijna_regels": list_of(TEXT),
}
"""The values of the parts about one strategy."""


def values_for(part: str) -> Mapping[str, Shape]:
    """Return the values that a part gets."""
    if part in (*PARTS["strategie"], *PARTS["kort"]):
        return STRATEGY
    own = {SENTENCE_PART: SENTENCE, "verandering": CHANGE, **dict.fromkeys(PARTS["stabiliteit"], STABILITY)}
    return own.get(part, WHOLE)


def text_of(found: Explanation, tie_breaker: str, sources: Mapping[str, str]) -> str:
    """Return the whole in Markdown; `sources` are the templates of all parts."""
    whole = whole_values(found, tie_breaker)
    templates = {kind: compiled("\n\n".join(sources[name] for name in names)) for kind, names in PARTS.items()}
    pieces = [("begin", whole), *strategies(found), *changes(found, whole), ("slot", whole)]
    told = [f"{LINE if kind == 'kort' else GAP}{rendered(templates[kind], given)}" for kind, given in pieces]
    return tidy("".join(told))


def changes(found: Explanation, whole: dict[str, object]) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield what the parts about other advice need, by the kind of part."""
    asked = found.verandering
    if asked is None:
        return
    if not asked.beschikbaar:
        yield "zonder", whole
    for index, each in enumerate(each for each in (asked.hiernaar, asked.anders) if each):
        yield "verandering", change_values(each, first=index == 0, reasons=reasons_for(found, each))
    if asked.stabiliteit:
        yield "stabiliteit", stability_values(asked.stabiliteit)


def reasons_for(found: Explanation, change: Change) -> int:
    """Return how many reasons must differ before the strategy comes out that a change leads to; 0 when none is told."""
    reached = change.advies.strategie if change.advies else None
    told = (each.verschil for each in found.strategieen if each.strategie == reached)
    return next((len(each.samen) for each in told if each), 0)


def whole_values(found: Explanation, tie_breaker: str) -> dict[str, object]:
    """Return what the parts at the start and the end need."""
    asked = next((each for each in found.strategieen if each.strategie == found.gevraagd), None)
    return {
        **found.model_dump(include={"uitkomst", "zekerheid", "trede", "meldingen", "voorbehoud"}),
        "mogelijk": named(found.mogelijk),
        "gemeente": found.gemeente.naam,
        "gekozen": next((each.naam for each in found.strategieen if each.rol != "ander"), ""),
        "gevraagd_naam": asked.naam if asked else "",
        "gevraagd_rol": asked.rol if asked else "",
        "gelijk": named(found.gelijke_stand),
        "beslist_door": tie_breaker if found.gelijke_stand else "",
    }


def strategies(found: Explanation) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield what the parts about each strategy need, by the kind of part: short when none was asked for."""
    first = next((each for each in found.strategieen if each.rol == "ander"), None)
    chosen = any(each.rol != "ander" for each in found.strategieen)
    for each in found.strategieen:
        kind = "kort" if found.gevraagd is None and each.rol == "ander" else "strategie"
        yield kind, {**strategy(each, found.geplaatst), "eerste": each is first, "keuze": chosen}


def strategy(each: ExplainedStrategy, ranked: int) -> dict[str, object]:
    """Return one strategy as a template reads it."""
    lines, largest = list(reason_lines(each)), each.verschil.criterium if each.verschil else None
    near = [one.regel for one in each.bijna if largest is None or one.regel != largest.regel]
    return {
        "naam": each.naam,
        "rol": each.rol,
        "verschil": each.verschil.zin if each.verschil else "",
        "saldo": each.saldo or 0,
        "plaats": each.plaats or 0,
        "aantal": ranked,
        "gewogen": each.saldo is not None,
        "uitgesloten": bool(each.uitgesloten_door),
        "geen_redenen": not lines,
        "redenen": lines,
        "bijna": list(near_lines(each)),
        "bijna_regels": [f"{in_list(rule.titel)} ({rule.regel})" for rule in near],
    }
