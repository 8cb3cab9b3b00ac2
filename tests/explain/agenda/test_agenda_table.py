"""The table of the agenda: without an advice it claims nothing about one."""

from __future__ import annotations

import pytest

from strategiekeuze.explain.agenda.table import row
from strategiekeuze.model.advice import Certainty
from strategiekeuze.model.agenda import OwnAdvice

ADVISED = OwnAdvice(
    uitkomst="advies",
    strategie="oost",
    advies="Oost",
    zekerheid=Certainty.FIRM,
    nipt=False,
    rol="raad",
    antwoorden=3,
    anders=False,
)
LACKING = {"uitkomst": "onvoldoende gegevens", "strategie": None, "advies": "onvoldoende gegevens"}
NOBODY = {"uitkomst": "geen voorkeur", "strategie": None, "advies": "geen voorkeur"}


@pytest.mark.parametrize(
    ("changes", "cells"),
    [
        ({}, ("Oost", "vast", "nee")),
        ({"nipt": True}, ("Oost", "vast", "ja")),
        ({**LACKING, "zekerheid": Certainty.INSUFFICIENT}, ("nog geen", "onvoldoende gegevens", "")),
        (NOBODY, ("geen voorkeur", "vast", "")),
    ],
)
def test_a_row_tells_an_advice_only_when_there_is_one(changes: dict[str, object], cells: tuple[str, ...]) -> None:
    found = row(ADVISED.model_copy(update=changes))
    assert (found["advies"], found["zekerheid"], found["nipt"]) == cells
