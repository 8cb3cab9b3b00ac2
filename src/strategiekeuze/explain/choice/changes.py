"""What would change an advice, as templates read it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from strategiekeuze.explain.shapes import NUMBER, TEXT, YES_NO, list_of, record, texts
from strategiekeuze.model.advice import Certainty
from strategiekeuze.suggestion import clear_listing, named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.change import Change, ChangedFact, Stability

CHANGED = record({**texts(("naam", "van", "naar")), "geschat": YES_NO})
FLIP = record(texts(("advies", "wijzigingen")))

CHANGE: Mapping[str, Shape] = {
    **texts(("uitkomst", "doel", "nu", "advies", "tijd")),
    **dict.fromkeys(("stappen", "minstens"), NUMBER),
    **dict.fromkeys(("bewezen", "eerste", "genoeg_bekend", "open", "minder_antwoorden", "meer_antwoorden"), YES_NO),
    "wijzigingen": list_of(CHANGED),
    "vast": list_of(TEXT),
}
"""The values of the part about one change."""

STABILITY: Mapping[str, Shape] = {
    **dict.fromkeys(("overleeft", "hoogste"), NUMBER),
    "bewezen": YES_NO,
    "tijd": TEXT,
    "omslagen": list_of(FLIP),
    "feiten": list_of(TEXT),
}
"""The values of the part about how much the advice survives."""


def change_values(found: Change, *, first: bool, reasons: int = 0) -> dict[str, object]:
    """Return a change as the template reads it; `reasons` is how many must differ by what the text says before it.

    One answer may change more reasons, and one reason may need more answers. Who is not told that, reads two numbers
    that seem to contradict each other.
    """
    answers = len(found.wijzigingen)
    return {
        **found.model_dump(include={"uitkomst", "stappen", "bewezen"}),
        "eerste": first,
        "open": found.nu.zekerheid is not Certainty.FIRM,
        "genoeg_bekend": found.advies is None or found.advies.zekerheid is not Certainty.INSUFFICIENT,
        "doel": found.doel_naam,
        "nu": found.nu.naam,
        "advies": found.advies.naam if found.advies else "",
        "tijd": time(found.seconden),
        "minder_antwoorden": 0 < answers < reasons,
        "meer_antwoorden": 0 < reasons < answers,
        "minstens": found.minstens or 0,
        "wijzigingen": [changed(each) for each in found.wijzigingen],
        "vast": named(found.vast),
    }


def changed(each: ChangedFact) -> dict[str, object]:
    """Return a changed fact as the template reads it."""
    return each.model_dump(include={"naam", "van", "naar", "geschat"})


def stability_values(found: Stability) -> dict[str, object]:
    """Return how much an advice survives as the template reads it."""
    flips = [{"advies": each.advies.naam, "wijzigingen": moved(each.wijzigingen)} for each in found.omslagen]
    return {
        **found.model_dump(include={"overleeft", "hoogste", "bewezen"}),
        "tijd": time(found.seconden),
        "omslagen": flips,
        "feiten": named(found.feiten),
    }


def moved(changes: Sequence[ChangedFact]) -> str:
    """Return changed facts in one line."""
    return clear_listing([f"{each.naam} van {each.van} naar {each.naar}" for each in changes])


def time(seconds: float) -> str:
    """Return a time as users read it: 0,5 seconde, 1 seconde, 10 seconden; never rounded to nothing."""
    plain = f"{Decimal(str(seconds)):f}"
    number = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return f"{number.replace('.', ',')} {'seconde' if seconds <= 1 else 'seconden'}"
