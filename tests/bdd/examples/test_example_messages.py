"""What a red or a broken example says, word for word."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from strategiekeuze import ProfileError
from strategiekeuze.engine.truth import TRUE
from strategiekeuze.pytest_plugin.disagreement import expect_advice, expect_rules
from strategiekeuze.service.examples.changes import CannotChangeError, changed
from strategiekeuze.service.examples.example import Example, example_named, example_of
from strategiekeuze.service.examples.said import condition_said

ROOT = Path(__file__).parents[3]
HEAD = "Dit voorbeeld en de regels zijn het niet eens. De werkgroep moet beslissen wat klopt.\n"
TAIL = "\nKlopt de uitkomst, pas dan het voorbeeld aan. Klopt het voorbeeld, pas dan de regels aan."
FACTS = (("feit", "waarde"), ("gemeente", "Eersel"), ("opgaven", "0"), ("fte_data", "2"))


def failed(example: Example, expected: str, *ids: str) -> str:
    """Return what a red example says between the fixed first and last line."""
    fail = partial(expect_rules, example, expected, ids) if ids else partial(expect_advice, example, expected)
    with pytest.raises(pytest.fail.Exception) as raised:
        fail(holds=False)
    text = str(raised.value)
    assert (text.startswith(HEAD), text.endswith(TAIL)) == (True, True)
    return text.removeprefix(HEAD).removesuffix(TAIL)


def given(example: Example, *sentences: str) -> Example:
    """Return the example after these conditions."""
    for sentence in sentences:
        example = changed(example, condition_said(sentence, ()).test)
    return example


def test_a_red_advice_says_what_was_expected_what_came_out_and_which_rules_decided() -> None:
    example = given(example_named("eersel", ROOT, ROOT), "er is nu een incident", "er zijn geen opgaven in het beleid")
    assert failed(example, 'het advies is "Opgavegericht"') == (
        'Verwacht: het advies is "Opgavegericht".\n'
        'Uitkomst: het advies is "Verantwoord en veilig" (vast, niet nipt, tweede koers regio).\n'
        "Wat besliste:\n"
        "- trede 1: POORT-01\n"
        "- Samen in de regio: saldo 9 (REG-01 +2, REG-02 +1, REG-03 +1, REG-06 +1, REG-07 +1, REG-09 +1, REG-10 +1, "
        "REG-11 +1)\n"
        "- Fundament eerst: saldo 8 (FUN-01 +1, FUN-04 +1, FUN-06 +2, FUN-07 +1, FUN-08 +1, FUN-09 +1, FUN-13 +1)\n"
        "- Klein beginnen: saldo 8 (PRO-01 +2, PRO-02-a +1, PRO-03 +1, PRO-04 +1, PRO-06 +1, PRO-07 +1, PRO-08 +1)\n"
        "- Sturen op inzicht: saldo 7 (INZ-02 +1, INZ-04 +1, INZ-05 +1, INZ-07 +1, INZ-08 +1, INZ-09 +1, INZ-10 +1)\n"
        "- Opgavegericht: saldo 4 (OPG-02 +1, OPG-03 +1, OPG-05-a +1, OPG-09 +1), uitgesloten door OPG-12\n"
        "- Verantwoord en veilig: saldo 3 (VER-05 +1, VER-06 +1, VER-09 +1)\n"
        "- Organisatiebreed verankeren: saldo 3 (ANK-03 +1, ANK-06 +2)\n"
        "- Federatief en open: saldo 2 (FED-06 +2), uitgesloten door FED-10, FED-11, FED-12"
    )


def test_a_red_advice_that_is_missing_says_why() -> None:
    said = failed(example_named("bijna-leeg", ROOT, ROOT), "geen voorkeur").splitlines()
    assert said[1] == "Uitkomst: onvoldoende gegevens (voorop staat: regio)."


def test_a_red_rule_shows_its_conditions() -> None:
    example = example_of(FACTS)
    assert failed(example, "REG-15 telt mee", "REG-15", "OPG-12") == (
        "Verwacht: REG-15 telt mee.\n"
        "Uitkomst: REG-15 is onwaar, OPG-12 is waar.\n"
        "Wat besliste:\n"
        '- REG-15: de samenwerking in de regio is "geen" is onbeslist\n'
        "- REG-15: er is minder dan 0,5 fte voor data is onwaar\n"
        "- OPG-12: er zijn geen opgaven in het beleid is waar"
    )


def test_a_table_is_read_as_a_profile_is() -> None:
    example = example_of((*FACTS, ("leiderschap", "2,5"), ("incident", "onbekend")))
    assert example.verdicts["OPG-12"] == TRUE
    with pytest.raises(ProfileError, match='Bedoelde u "leiderschap"'):
        example_of((*FACTS, ("leiderschp", "2,5")))
    with pytest.raises(ProfileError, match='"0,5" is geen waarde voor'):
        example_of((*FACTS, ("afgeronde_projecten", "0,5")))
    with pytest.raises(ProfileError, match="onder deze zin hoort een tabel met feiten"):
        example_of(FACTS[1:])


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ('de bevinding "geen doel" geldt', "een bevinding volgt uit feiten: noem in een voorbeeld de feiten"),
        ('het knelpunt is "data-analyse"', '"data-analyse" kan niet de laagste worden: noem de scores zelf'),
    ],
)
def test_a_condition_that_no_profile_can_state_is_refused(sentence: str, message: str) -> None:
    with pytest.raises(CannotChangeError) as raised:
        given(example_of(FACTS), sentence)
    assert str(raised.value) == message


def test_a_dimension_becomes_the_lowest_by_as_little_as_possible() -> None:
    example = given(example_named("woensdrecht", ROOT, ROOT), 'het knelpunt is "data-analyse"')
    assert example.answers.values["data_analyse"].text == "1,5"
    example = given(example_named("woensdrecht", ROOT, ROOT), 'het knelpunt is "leren en veranderen"')
    assert example.answers.values["leren_en_veranderen"].text == "1,49"
