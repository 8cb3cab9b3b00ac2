"""What would change an advice, as templates read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.shapes import NUMBER, TEXT, YES_NO, list_of, record, texts
from strategiekeuze.language.numbers import show_number
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.facts import Kind
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.change import Change, ChangedFact, Stability

CHANGED = record({**texts(("naam", "van", "naar")), "geschat": YES_NO})
FLIP = record(texts(("advies", "wijzigingen")))

CHANGE: Mapping[str, Shape] = {
    **texts(("uitkomst", "doel", "nu", "advies", "seconden")),
    **dict.fromkeys(("stappen", "minstens"), NUMBER),
    **dict.fromkeys(("bewezen", "eerste", "genoeg_bekend", "open"), YES_NO),
    "wijzigingen": list_of(CHANGED),
    "vast": list_of(TEXT),
}
"""The values of the part about one change."""

STABILITY: Mapping[str, Shape] = {
    **dict.fromkeys(("overleeft", "hoogste"), NUMBER),
    "bewezen": YES_NO,
    "seconden": TEXT,
    "omslagen": list_of(FLIP),
    "feiten": list_of(TEXT),
}
"""The values of the part about how much the advice survives."""


def change_values(found: Change, *, first: bool) -> dict[str, object]:
    """Return a change as the template reads it."""
    return {
        **found.model_dump(include={"uitkomst", "stappen", "bewezen"}),
        "eerste": first,
        "open": found.nu.zekerheid is not Certainty.FIRM,
        "genoeg_bekend": found.advies is None or found.advies.zekerheid is not Certainty.INSUFFICIENT,
        "doel": found.doel_naam,
        "nu": found.nu.naam,
        "advies": found.advies.naam if found.advies else "",
        "seconden": shown(found.seconden),
        "minstens": found.minstens or 0,
        "wijzigingen": [changed(each) for each in found.wijzigingen],
        "vast": list(found.vast),
    }


def changed(each: ChangedFact) -> dict[str, object]:
    """Return a changed fact as the template reads it."""
    return each.model_dump(include={"naam", "van", "naar", "geschat"})


def stability_values(found: Stability) -> dict[str, object]:
    """Return how much an advice survives as the template reads it."""
    flips = [{"advies": each.advies.naam, "wijzigingen": moved(each.wijzigingen)} for each in found.omslagen]
    return {
        **found.model_dump(include={"overleeft", "hoogste", "bewezen"}),
        "seconden": shown(found.seconden),
        "omslagen": flips,
        "feiten": list(found.feiten),
    }


def moved(changes: Sequence[ChangedFact]) -> str:
    """Return changed facts in one line."""
    return listing([f"{each.naam} van {each.van} naar {each.naar}" for each in changes])


def shown(seconds: float) -> str:
    """Return a number of seconds as users read it."""
    return show_number(round(seconds * 100), Kind.DECIMAL)
