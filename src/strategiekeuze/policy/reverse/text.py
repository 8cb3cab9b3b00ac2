"""The reverse check in words: gather the values for the text, and put its parts together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.explain.choice.changes import CHANGED, changed, moved, time
from strategiekeuze.explain.motivation import tidy
from strategiekeuze.explain.shapes import NUMBER, TEXT, YES_NO, list_of, record, texts
from strategiekeuze.explain.templates import compiled, rendered
from strategiekeuze.model.advice import Certainty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from strategiekeuze.explain.shapes import Shape
    from strategiekeuze.model.change import Change
    from strategiekeuze.model.reverse_check import NearMunicipality, ReverseCheck

FOLDER = "toets/teksten/omgekeerd"
"""Where the templates stand, below the rules of the wheel."""

PARTS = ("kop", "eigen", "met-vaste", "gemeenten", "dichtstbij", "voorbehoud")
"""The parts of the text, each a template, in this order."""

CHANGE = record(
    {
        **texts(("uitkomst", "tijd")),
        **dict.fromkeys(("stappen", "minstens"), NUMBER),
        **dict.fromkeys(("genoeg_bekend", "open"), YES_NO),
        "vast": list_of(TEXT),
    }
)
NEAR = record({**texts(("naam", "feiten", "wijzigingen")), "stappen": NUMBER, "genoeg_bekend": YES_NO})

VALUES: Mapping[str, Shape] = {
    **texts(("gemeente", "strategie", "voorbehoud")),
    **dict.fromkeys(("gemeenten", "zonder_verandering", "niet_af"), NUMBER),
    **dict.fromkeys(("vaste_los", "bewezen"), YES_NO),
    **dict.fromkeys(("eigen", "met_vaste"), CHANGE),
    "uit_register": list_of(TEXT),
    **dict.fromkeys(("wijzigingen", "wijzigingen_los"), list_of(CHANGED)),
    "dichtstbij": list_of(NEAR),
}
"""The values of every part."""


def text_of(found: ReverseCheck, sources: Mapping[str, str]) -> str:
    """Return the whole in Markdown; `sources` are the templates of all parts."""
    whole = compiled("\n\n".join(sources[name] for name in PARTS))
    return tidy(rendered(whole, values(found)))


def values_for(_: str) -> Mapping[str, Shape]:
    """Return the values that a part gets: all parts get the same."""
    return VALUES


def values(found: ReverseCheck) -> dict[str, object]:
    """Return what the parts need."""
    return {
        **found.model_dump(include={"gemeente", "gemeenten", "zonder_verandering", "niet_af", "voorbehoud"}),
        "strategie": found.naam,
        "eigen": change_values(found.eigen),
        "vaste_los": found.met_vaste is not None,
        "met_vaste": change_values(found.met_vaste or found.eigen),
        "bewezen": found.dichtstbij_bewezen,
        "uit_register": list(found.uit_register),
        "wijzigingen": [changed(each) for each in found.eigen.wijzigingen],
        "wijzigingen_los": [changed(each) for each in found.met_vaste.wijzigingen] if found.met_vaste else [],
        "dichtstbij": [near_values(each) for each in found.dichtstbij],
    }


def change_values(found: Change) -> dict[str, object]:
    """Return a change as the templates read it."""
    known = found.advies or found.nu
    return {
        **found.model_dump(include={"uitkomst", "stappen"}),
        "tijd": time(found.seconden),
        "minstens": found.minstens or 0,
        "genoeg_bekend": known.zekerheid is not Certainty.INSUFFICIENT,
        "open": found.nu.zekerheid is not Certainty.FIRM,
        "vast": list(found.vast),
    }


def near_values(found: NearMunicipality) -> dict[str, object]:
    """Return a municipality as the templates read it."""
    return {
        **found.model_dump(include={"naam", "stappen"}),
        "feiten": ", ".join(f"{each.naam} {each.waarde}" for each in found.feiten),
        "wijzigingen": moved(found.wijzigingen),
        "genoeg_bekend": found.zekerheid is not Certainty.INSUFFICIENT,
    }
