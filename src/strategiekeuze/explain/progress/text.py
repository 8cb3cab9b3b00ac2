"""Progress in words: gather the values for each part of the text, and put the parts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.shapes import NUMBER, TEXT, YES_NO, list_of, record, texts
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.model.progress import Move
from strategiekeuze.suggestion import in_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.progress import FactChange, Measurement, Progress, Step, StrategyChange

PARTS: Mapping[str, tuple[str, ...]] = {
    "begin": ("kop",),
    "stap": ("feiten", "gelijk", "advies", "voorsprong", "redenen"),
    "slot": ("voorbehoud",),
}
NAMES = tuple(name for names in PARTS.values() for name in names)
"""The parts of the text, each a template: once at the start, once for each step, and once at the end."""

MOMENT = record({**texts(("naam", "uitkomst", "advies", "zekerheid", "nummer_twee")), "voorsprong": NUMBER})
FACT = record({**texts(("naam", "dimensie", "verandering", "van", "naar")), "eerste": YES_NO})
REASON = record(
    {
        **texts(("strategie", "saldo_van", "saldo_naar", "regel", "titel", "rol")),
        **dict.fromkeys(("eerste", "leeg", "erbij", "dubbel"), YES_NO),
    }
)

WHOLE: Mapping[str, Shape] = {**texts(("gemeente", "voorbehoud")), "meldingen": list_of(TEXT)}
"""The values of the parts at the start and the end."""

STEP: Mapping[str, Shape] = {
    **dict.fromkeys(("van", "naar"), MOMENT),
    **dict.fromkeys(("zelfde_advies", "voorsprong_bekend"), YES_NO),
    "trede": NUMBER,
    **dict.fromkeys(("gelijk", "onbekend"), list_of(TEXT)),
    "veranderd": list_of(FACT),
    "redenen": list_of(REASON),
}
"""The values of the parts of a step."""


def values_for(part: str) -> Mapping[str, Shape]:
    """Return the values that a part gets."""
    return STEP if part in PARTS["stap"] else WHOLE


def text_of(progress: Progress, sources: Mapping[str, str], facts: Facts) -> str:
    """Return the whole in Markdown; `sources` are the templates of all parts."""
    begin, step, end = (compiled("\n\n".join(sources[name] for name in names)) for names in PARTS.values())
    whole = whole_values(progress)
    steps = [rendered(step, values(each, facts)) for each in progress.stappen]
    return tidy("\n\n".join([rendered(begin, whole), *steps, rendered(end, whole)]))


def whole_values(progress: Progress) -> dict[str, object]:
    """Return what the parts at the start and the end need."""
    return {"gemeente": progress.gemeente, "voorbehoud": progress.voorbehoud, "meldingen": progress.meldingen}


def values(step: Step, facts: Facts) -> dict[str, object]:
    """Return what the parts of one step need."""
    moved = [each for each in step.feiten if each.verandering not in (Move.SAME, Move.UNKNOWN)]
    # What the register fills, or what follows from other facts, goes without saying when it stays.
    stated = [each for each in step.feiten if facts.by_key[each.feit].op_te_geven and not each.afgeleid]
    asked = [each for each in step.feiten if facts.by_key[each.feit].op_te_geven]
    return {
        "van": moment(step.van),
        "naar": moment(step.naar),
        "zelfde_advies": step.zelfde_advies,
        "voorsprong_bekend": step.van.voorsprong is not None and step.naar.voorsprong is not None,
        "trede": step.naar.trede,
        "veranderd": list(listed(moved)),
        "gelijk": [in_list(each.naam) for each in stated if own(each, facts) and each.verandering is Move.SAME],
        "onbekend": [in_list(each.naam) for each in asked if own(each, facts) and each.verandering is Move.UNKNOWN],
        "redenen": [] if step.zelfde_advies else [line for each in step.strategieen for line in lines_of(each)],
    }


def own(change: FactChange, facts: Facts) -> bool:
    """Tell whether a profile has to state a fact itself: no register fills it, and it follows from nothing."""
    fact = facts.by_key[change.feit]
    return not fact.uit_register and fact.afleiding is None


def moment(found: Measurement) -> dict[str, object]:
    """Return a measurement as a template reads it."""
    return {**found.model_dump(include=set(MOMENT.fields)), "voorsprong": found.voorsprong or 0}


def listed(found: Sequence[FactChange]) -> Iterator[dict[str, object]]:
    """Yield facts as a template reads them; the first of each dimension says so."""
    for index, each in enumerate(found):
        first = index == 0 or found[index - 1].dimensie != each.dimensie
        yield {**each.model_dump(include=set(FACT.fields)), "eerste": first}


def lines_of(found: StrategyChange) -> Iterator[dict[str, object]]:
    """Yield the reasons of a strategy as a template reads them, each with the strategy; one line when there is none."""
    saldo = ["" if each is None else str(each) for each in (found.saldo_van, found.saldo_naar)]
    head = {"strategie": found.naam, "saldo_van": saldo[0], "saldo_naar": saldo[1]}
    nothing = {**dict.fromkeys(("regel", "titel", "rol"), ""), "leeg": True, "erbij": False, "dubbel": False}
    reasons = [
        {"regel": each.regel, "titel": each.titel, "rol": each.rol, "leeg": False, "erbij": each.erbij}
        | {"dubbel": abs(each.punten) > 1}
        for each in found.redenen
    ]
    yield from ({**head, **line, "eerste": index == 0} for index, line in enumerate(reasons or [nothing]))
