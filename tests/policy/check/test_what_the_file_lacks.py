"""What a policy file lacks is said of the file: the document itself may say it in the very words that are shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from strategiekeuze.model.policy import Goal, Grounds, PolicyIndicator, Status
from support.policies import checked, choosing

GROUNDS = Grounds("In 2028 is het aantal meldingen met 20% gedaald.", "bladzijde 3", Status.CONFIRMED)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("KPI-02", "In het beleidsbestand is bij 2 KPI's geen nulmeting ingevuld. Dan is later geen groei te zien."),
        ("KPI-03", "In het beleidsbestand is bij 2 KPI's geen streefwaarde ingevuld."),
        ("DOEL-02", "In het beleidsbestand is bij 1 doel dat meetelt, geen eigenaar ingevuld."),
        ("LOOP-05", "In het beleidsbestand is geen gemeente ingevuld."),
    ],
)
def test_what_lacks_is_said_of_the_file_and_not_of_the_document(rule: str, said: str) -> None:
    lacking = replace(
        choosing("regio"),
        gemeente="",
        doelen=(Goal("minder meldingen", GROUNDS),),
        kpis=(PolicyIndicator("meldingen", GROUNDS), PolicyIndicator("klachten", GROUNDS)),
    )
    found = {each.regel: each.reden for each in checked("eersel", lacking).bevindingen}
    assert found[rule].startswith(said)
