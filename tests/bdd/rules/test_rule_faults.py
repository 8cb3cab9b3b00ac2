"""What running a rule alone finds: limits, both sides of them, and conditions that do nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.engine.truth import FALSE, TRUE
from strategiekeuze.errors import Place
from strategiekeuze.model.rule import Condition, Rule
from strategiekeuze.pytest_plugin.rule_alone import Alone, RuleFaultError, check_alone, trials
from strategiekeuze.service import load_rules
from strategiekeuze.service.examples.said import conclusion_said, condition_said

if TYPE_CHECKING:
    from strategiekeuze.service.examples.limits import Values

HERE = Place("proef.feature", 1)
TABLE = (("bevinding",), ("geen doel",), ("geen capaciteit",), ("grote verandering",))


def rule_of(*sentences: str) -> Rule:
    """Return a rule with these conditions; one that ends with a colon gets a table of findings."""
    said = [condition_said(text, TABLE if text.endswith(":") else ()) for text in sentences]
    conditions = tuple(Condition(test=each.test, zin=each.sentence, plaats=HERE) for each in said)
    conclusion = conclusion_said('pleit dit voor "Opgavegericht"')
    return Rule(id="PROEF-01", titel="Proef", voorwaarden=conditions, conclusie=conclusion, tekst="x", plaats=HERE)


def tried(*sentences: str) -> list[tuple[Values, tuple[Values, ...]]]:
    """Return the limits and crossings of a rule with these conditions, after it has passed."""
    rule = rule_of(*sentences)
    check_alone(rule, load_rules())
    return [(trial.limit, trial.crossings) for trial in trials(rule, load_rules().feiten)]


def fault(*sentences: str) -> str:
    """Return what is wrong with a rule with these conditions."""
    with pytest.raises(RuleFaultError) as raised:
        check_alone(rule_of(*sentences), load_rules())
    return str(raised.value)


@pytest.mark.parametrize(
    ("sentence", "limit", "crossings"),
    [
        ("een gemeente met minder dan 50.000 inwoners", {"inwoners": 49_999}, ({"inwoners": 50_000},)),
        ("een gemeente met meer dan 50.000 inwoners", {"inwoners": 50_001}, ({"inwoners": 50_000},)),
        ("er is hoogstens 0,5 fte voor data", {"fte_data": 50}, ({"fte_data": 51},)),
        ("de volwassenheid is minstens 2,75", {"volwassenheid": 275}, ({"volwassenheid": 274},)),
        ('de ambitie is "verbeteren"', {"ambitie": 1}, ({"ambitie": 0}, {"ambitie": 2})),
        ('het domein is niet "Economie"', {"domein": 0}, ({"domein": 4},)),
        ('het domein is "Veiligheid" of "Economie"', {"domein": 2}, ({"domein": 1}, {"domein": 3})),
        ("er is nu geen incident", {"incident": 0}, ({"incident": 1},)),
        ('de bevinding "geen doel" geldt niet', {'"geen doel"': 0}, ({'"geen doel"': 1},)),
    ],
)
def test_a_condition_stands_at_its_limit_and_is_crossed_to_the_nearest_value(
    sentence: str, limit: Values, crossings: tuple[Values, ...]
) -> None:
    assert tried(sentence) == [(limit, crossings)]


def test_two_conditions_on_one_fact_are_each_at_their_limit_in_turn() -> None:
    found = tried("er is minstens 1 opgave in het beleid", "er zijn hoogstens 3 opgaven in het beleid")
    assert found == [({"opgaven": 1}, ({"opgaven": 0},)), ({"opgaven": 3}, ({"opgaven": 4},))]


def test_a_table_of_findings_holds_exactly_the_minimum() -> None:
    whole = {'"geen doel"': 1, '"geen capaciteit"': 1, '"grote verandering"': 0}
    assert tried("minstens 2 van deze bevindingen gelden:") == [(whole, ({'"geen capaciteit"': 0},))]


def test_a_table_of_findings_takes_what_other_conditions_leave_free() -> None:
    found = tried('de bevinding "geen doel" geldt niet', "minstens 1 van deze bevindingen gelden:")
    whole = {'"geen doel"': 0, '"geen capaciteit"': 1, '"grote verandering"': 0}
    assert found == [(whole, ({'"geen doel"': 1},)), (whole, ({'"geen capaciteit"': 0},))]


def test_membership_of_a_list_is_crossed_by_the_first_that_was_named() -> None:
    found = tried('de gemeente is lid van "G40" of "M50"')
    assert found == [({"netwerken:1": 1, "netwerken:2": 0}, ({"netwerken:1": 0},))]
    found = tried('de gemeente is geen lid van "G40" of "M50"')
    assert found == [({"netwerken:1": 0, "netwerken:2": 0}, ({"netwerken:1": 1},))]


def test_a_condition_that_is_always_met_cannot_be_crossed() -> None:
    text = '"er zijn minstens 0 opgaven in het beleid" is niet te overschrijden'
    assert fault("er zijn minstens 0 opgaven in het beleid", "er is nu een incident") == (
        f"PROEF-01: {text}: zonder deze voorwaarde zegt de regel hetzelfde.\n"
        "Kies een andere waarde of haal de voorwaarde weg."
    )


def test_a_condition_that_is_said_twice_cannot_be_crossed() -> None:
    assert "is niet te overschrijden" in fault("er is nu een incident", "er is nu een incident")
    assert "is niet te overschrijden" in fault(
        'de bevinding "geen doel" geldt', "minstens 1 van deze bevindingen gelden:"
    )


def test_a_condition_that_another_one_overtakes_has_no_limit() -> None:
    assert fault("er is minstens 1 fte voor data", "er is minstens 2 fte voor data") == (
        'PROEF-01: "er is minstens 1 fte voor data" komt nooit op haar grens, '
        "want een andere voorwaarde gaat verder.\n"
        "Haal de ruimste van de twee voorwaarden weg."
    )


def test_an_engine_that_does_not_fire_at_the_limit_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Alone, "verdict", lambda *_: FALSE)
    assert fault("er is minstens 0,5 fte voor data", 'de bevinding "geen doel" geldt niet') == (
        'PROEF-01 geldt niet, terwijl "er is minstens 0,5 fte voor data" op de grens staat en de rest ook klopt:\n'
        '- fte voor data: 0,5\n- de bevinding "geen doel" geldt niet'
    )


def test_an_engine_that_fires_across_the_limit_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Alone, "verdict", lambda *_: TRUE)
    assert fault('de gemeente is lid van "G40"') == (
        'PROEF-01 geldt nog, terwijl "de gemeente is lid van "G40"" niet klopt:\n- G40: nee'
    )
