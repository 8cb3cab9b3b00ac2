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
    from strategiekeuze.model.change import Change, ChangedFact, Course, Flip, Stability

CHANGED = record({**texts(("naam", "van", "naar")), "geschat": YES_NO})
FLIP = record({**texts(("advies", "wijzigingen")), **dict.fromkeys(("voorop", "genoeg_bekend"), YES_NO)})

CHANGE: Mapping[str, Shape] = {
    **texts(("uitkomst", "doel", "nu", "advies", "tijd")),
    **dict.fromkeys(("stappen", "minstens"), NUMBER),
    **dict.fromkeys(("bewezen", "eerste", "genoeg_bekend", "nu_bekend", "open"), YES_NO),
    **dict.fromkeys(("minder_antwoorden", "meer_antwoorden"), YES_NO),
    "wijzigingen": list_of(CHANGED),
    "vast": list_of(TEXT),
}
"""The values of the part about one change."""

STABILITY: Mapping[str, Shape] = {
    **dict.fromkeys(("overleeft", "hoogste"), NUMBER),
    **dict.fromkeys(("bewezen", "alles", "zekerheid_blijft", "voorkeur"), YES_NO),
    **texts(("nu", "tijd")),
    "omslagen": list_of(FLIP),
    **dict.fromkeys(("feiten", "te_weinig", "vast"), list_of(TEXT)),
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
        "genoeg_bekend": found.advies is None or enough_known(found.advies),
        "nu_bekend": enough_known(found.nu),
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
    return {
        **found.model_dump(include={"overleeft", "hoogste", "bewezen", "alles", "zekerheid_blijft"}),
        "nu": found.nu.naam,
        "voorkeur": found.nu.strategie is not None,
        "tijd": time(found.seconden),
        "omslagen": [flip(each) for each in found.omslagen],
        "feiten": named(found.feiten),
        "te_weinig": named(found.te_weinig),
        "vast": named(found.vast),
    }


def flip(found: Flip) -> dict[str, object]:
    """Return answers that put another strategy in front as the template reads them."""
    return {
        "advies": found.advies.naam,
        "voorop": found.advies.strategie is not None,
        "genoeg_bekend": enough_known(found.advies),
        "wijzigingen": moved(found.wijzigingen),
    }


def enough_known(found: Course) -> bool:
    """Tell whether enough is known to call an outcome the advice."""
    return found.zekerheid is not Certainty.INSUFFICIENT


def moved(changes: Sequence[ChangedFact]) -> str:
    """Return changed facts in one line."""
    return clear_listing([f"{each.naam} van {each.van} naar {each.naar}" for each in changes])


def time(seconds: float) -> str:
    """Return a time as users read it: 0,5 seconde, 1 seconde, 10 seconden; never rounded to nothing."""
    plain = f"{Decimal(str(seconds)):f}"
    number = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return f"{number.replace('.', ',')} {'seconde' if seconds <= 1 else 'seconden'}"
