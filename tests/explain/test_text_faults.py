"""The search for faults in texts finds each fault that it has a name for, and leaves good Dutch alone."""

from __future__ import annotations

import pytest

from support.sound_text import FAULTS, text_faults

BAD = {
    "De score is {{ score }}.": "een waarde is niet ingevuld",
    "De score is None.": "een waarde is niet ingevuld",
    "De score is nan.": "een waarde is niet ingevuld",
    "Eersel scoort onbekend op leiderschap.": "onbekend waar een waarde hoort",
    "Er is onbekend fte voor data.": "onbekend waar een waarde hoort",
    "Dit is  dubbel.": "dubbele spatie",
    "Dit is los .": "spatie voor een leesteken",
    "Dit ( is los).": "spatie voor een leesteken",
    "Dit is het..": "leestekens achter elkaar",
    "Dit is het,.": "leestekens achter elkaar",
    "Het heeft 1 punten minder.": "meervoud na 1",
    "Er is 1 afgeronde dataprojecten.": "meervoud na 1",
    "Het heeft 2 punt minder.": "enkelvoud na een ander getal",
    "Er zijn 50.000 inwoner.": "enkelvoud na een ander getal",
    "Er zijn 0 opgave.": "enkelvoud na een ander getal",
    "In het beleid staan 1 opgave.": "werkwoord in het meervoud bij 1",
    "Er is 0,5 fte's voor data.": "fte's",
    "- ": "leeg punt in een lijst",
    "- . (REG-01)": "leeg punt in een lijst",
    "Nog mogelijk: .": "een opsomming zonder inhoud",
    "Dit klopt ().": "een opsomming zonder inhoud",
    "Dit is de de score.": "een woord staat er dubbel",
    "De de score is laag.": "een woord staat er dubbel",
    "Dit is (niet af.": "een haakje ( of ) zonder partner",
    "Dit is **niet af.": "** zonder partner",
    'Dit is "niet af.': '" zonder partner',
    "Dit is goed. maar dit niet.": "een zin begint met een kleine letter",
    "- de gemeente scoort laag.": "een zin begint met een kleine letter",
    "# Kop": "een kopje zonder tekst",
    "# Kop\n\n## Nog een\n\nTekst.": "een kopje zonder tekst",
}

GOOD = (
    "# Advies voor Eersel: Klein beginnen\n\nKlein beginnen betekent: doen en leren.",
    "Het heeft 1 punt minder, of 2 punten. Er is 1 fte, en dat is hoogstens 1,5.",
    "Er is 1 afgerond dataproject. Er zijn 11 opgaven. In het beleid staat 1 opgave.",
    "Wat nog onbekend is, kan haar niet veranderen.\n- Onbekend: domein en ambitie.",
    "'s-Hertogenbosch heeft 160.000 inwoners, meer dan 50.000. In 's-Hertogenbosch is dat genoeg.",
    "- **Fundament eerst** valt af (FUN-12). De basis is op orde. Dat is 2,5 (geschat).",
    "Het aantal is 1, en dat is hoogstens 2. Punten tellen op. Een score van 1 tot 5.",
)


@pytest.mark.parametrize(("text", "name"), BAD.items(), ids=list(BAD))
def test_a_fault_is_found_by_its_name(text: str, name: str) -> None:
    assert name in {fault.name for fault in text_faults(text)}


@pytest.mark.parametrize("text", GOOD)
def test_good_dutch_has_no_fault(text: str) -> None:
    assert [str(fault) for fault in text_faults(text)] == []


def test_every_kind_of_fault_has_an_example() -> None:
    assert set(FAULTS) <= set(BAD.values())


def test_a_fault_names_the_rule_or_else_the_heading_and_the_sentence() -> None:
    text = "## Wat hiervoor pleit\n\nDit is  los.\n- Dat klopt. Er is 1 punten. (REG-04, telt dubbel)\n"
    assert [str(fault) for fault in text_faults(text)] == [
        "onder ## Wat hiervoor pleit: dubbele spatie: Dit is  los.",
        "REG-04: meervoud na 1: Er is 1 punten.",
    ]
