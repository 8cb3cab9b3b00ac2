"""How many examples of gaps there are is told as far as it is proved."""

from __future__ import annotations

import pytest

from strategiekeuze.errors import Place
from strategiekeuze.model.verification import AcceptedFound, Verification
from strategiekeuze.report.verification.text import as_text

NOTHING = Verification(
    regelset="proef",
    versie="1",
    sha256="0",
    regels=0,
    strategieen=0,
    eigenschappen=(),
    bevindingen=(),
    punten=(),
    aanvaard=(),
    gaten=0,
    gaten_minstens=False,
    seconden=1,
    duur=0,
    voorbehoud="Een test.",
)


@pytest.mark.parametrize(
    ("gaps", "more", "needed", "told"),
    [
        (0, False, 0, ""),
        (1, False, 1, ""),
        (3, False, 3, "Deze 3 voorbeelden laten alle gaten zien. Met minder voorbeelden lukt dat niet.\n"),
        (
            3,
            False,
            2,
            "Deze 3 voorbeelden laten alle gaten zien. Misschien lukt dat met minder: minstens 2 zijn nodig.\n",
        ),
        (12, True, 0, "Gaten gevonden: 12. Misschien zijn er meer.\n"),
    ],
)
def test_no_more_is_claimed_than_is_proved(gaps: int, more: bool, needed: int, told: str) -> None:  # noqa: FBT001
    found = NOTHING.model_copy(update={"gaten": gaps, "gaten_minstens": more, "gaten_nodig": needed})
    text = as_text(found)
    assert text.split("\n\n", 2)[2] == f"{told}Alles is bewezen.\n\nEen test.\n"


def test_of_an_accepted_class_is_told_when_it_does_not_occur_or_that_is_not_known() -> None:
    where = Place("aanvaard.yaml")
    classes = [
        AcceptedFound(naam=name, waarom="-", door="ons", op="2026-02-28", plaats=where, komt_voor=occurs)
        for name, occurs in (("een", True), ("twee", False), ("drie", None))
    ]
    assert "\n".join(
        [
            "Hier is geen voorkeur aanvaard:",
            "  - een (door ons, 2026-02-28)",
            "  - twee (door ons, 2026-02-28): komt niet voor",
            "  - drie (door ons, 2026-02-28): niet bekend of dit voorkomt",
            "",
        ]
    ) in as_text(NOTHING.model_copy(update={"aanvaard": tuple(classes)}))
