"""Rules that are each right, and that together are not."""

from __future__ import annotations

from shutil import copytree
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import checks
from strategiekeuze.checks import (
    conditions_agree,
    cycle,
    every_condition_matters,
    known_findings,
    unique_ids,
    unique_titles,
)
from strategiekeuze.model.rule import CountHolds, FindingHolds
from strategiekeuze.service.rule_checks import check_rules
from support.broken_files import SMALL_RULES
from support.small_set import HEAD, LABELS, codes_of, renamed, rule_named, rules_in, small_set, with_rules

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule import Rule


def rules(*bodies: str) -> tuple[Rule, ...]:
    """Return rules PRO-01, PRO-02, ... with these steps."""
    texts = [
        f"  @regel:PRO-{number:02} @eigen-werk\n  Scenario: Proef {number}\n{body}\n"
        for number, body in enumerate(bodies, 1)
    ]
    found, problems = rules_in(HEAD + "\n".join(texts))
    assert problems == []
    return found


def finding(name: str, *needed: str) -> str:
    """Return the steps of a rule that concludes a finding from others."""
    conditions = [f'    Gegeven de bevinding "{each}" geldt' for each in needed] or ["    Gegeven er is geen fte"]
    return "\n".join([*conditions, f'    Dan geldt de bevinding "{name}"'])


def test_a_right_rule_set_passes_every_check() -> None:
    assert checks.problems(small_set(), whole=True) == []


def test_an_id_is_used_once() -> None:
    rule = rule_named("REG-01")
    found = list(unique_ids.check(with_rules(rule, renamed(rule, titel="Anders", tekst="ANDERS"))))
    assert codes_of(found) == ["dubbel-regelnummer"]


def test_the_rows_of_one_table_share_an_id() -> None:
    assert list(unique_ids.check(with_rules(rule_named("REG-02-a"), rule_named("REG-02-b")))) == []


def test_two_tables_do_not_share_an_id_even_with_other_letters() -> None:
    other = renamed(rule_named("REG-02-b"), id="REG-02-c", titel="Een andere tabel")
    (problem,) = unique_ids.check(with_rules(rule_named("REG-02-a"), rule_named("REG-02-b"), other))
    assert problem.what.startswith('het regelnummer "REG-02" is al gebruikt')


@pytest.mark.parametrize("title", ["Een kleine gemeente werkt samen", "EEN KLEINE GEMEENTE WERKT SAMEN"])
def test_a_title_is_used_once_in_any_case(title: str) -> None:
    rule = rule_named("REG-01")
    other = renamed(rule, id="REG-09", tekst="REG-09", titel=title)
    assert codes_of(list(unique_titles.check(with_rules(rule, other)))) == ["dubbele-titel"]


def test_the_rows_of_one_table_share_a_title() -> None:
    assert list(unique_titles.check(with_rules(rule_named("REG-02-a"), rule_named("REG-02-b")))) == []


def test_every_finding_that_is_read_is_concluded_somewhere() -> None:
    found = rules(finding("a"), finding("b", "a", "aa"), finding("c", "z"))
    assert [problem.remedy for problem in known_findings.check(with_rules(*found))] == [
        "Schrijf een regel die deze bevinding vaststelt.",
        "Schrijf een regel die deze bevinding vaststelt.",
    ]


def test_a_finding_that_is_nearly_right_is_offered() -> None:
    found = rules(finding("geen capaciteit"), finding("b", "geen capactiteit"))
    (problem,) = known_findings.check(with_rules(*found))
    assert problem.remedy == 'Bedoelde u "geen capaciteit"?'


def test_a_finding_in_a_count_is_read_too() -> None:
    body = "    Gegeven minstens 1 van deze bevindingen gelden:\n      | bevinding |\n      | z |\n"
    found = rules(body + '    Dan geldt de bevinding "a"')
    assert codes_of(list(known_findings.check(with_rules(*found)))) == ["onbekende-bevinding"]


def test_findings_may_rest_on_findings_in_layers() -> None:
    found = rules(finding("a"), finding("b", "a"), finding("c", "a", "b"))
    assert list(cycle.check(with_rules(*found))) == []


@pytest.mark.parametrize(
    ("bodies", "circle"),
    [
        ([finding("a", "a")], '"a" rust op "a"'),
        ([finding("a", "b"), finding("b", "a")], '"a" rust op "b" rust op "a"'),
        ([finding("x"), finding("a", "x", "b"), finding("b", "c"), finding("c", "a")], '"b" rust op "c" rust op "a"'),
    ],
)
def test_findings_in_a_circle_are_one_problem_that_shows_it(bodies: list[str], circle: str) -> None:
    (problem,) = cycle.check(with_rules(*rules(*bodies)))
    assert problem.code == "kringverwijzing"
    shown = problem.what.rsplit(": ", 1)[1]
    # The circle may be entered anywhere.
    assert circle in f"{shown} {shown.partition(' ')[2]}"


@pytest.mark.parametrize(
    ("condition", "word"),
    [
        ("er is minstens 0 fte", "altijd"),
        ("een gemeente met minder dan 1 inwoners", "nooit"),
        ('het domein is "alles" of "Veiligheid"', "altijd"),
        ('de ambitie is minstens "verkennen"', "altijd"),
        ('de score op "kwaliteit" is lager dan 1', "nooit"),
    ],
)
def test_a_condition_that_cannot_go_both_ways_is_a_problem(condition: str, word: str) -> None:
    found = rules(f'    Gegeven {condition}\n    Dan geldt de bevinding "a"')
    (problem,) = every_condition_matters.check(with_rules(*found))
    assert problem.what == f"deze voorwaarde geldt {word}"


@pytest.mark.parametrize(
    "condition",
    ["er is minstens 0,01 fte", 'de gemeente is lid van "G4" of "G40"', 'de score op "beheer" is lager dan 5'],
)
def test_a_condition_that_can_go_both_ways_is_fine(condition: str) -> None:
    found = rules(f'    Gegeven {condition}\n    Dan geldt de bevinding "a"')
    assert list(every_condition_matters.check(with_rules(*found))) == []


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        (["er is geen fte", "er is minstens 2 fte"], '"er is geen fte" en "er is minstens 2 fte"'),
        (['het domein is "alles"', 'het domein is "Veiligheid"'], 'het domein is "Veiligheid"" spreken'),
        (["er is geen fte", "er is een incident", "er is minstens 2 fte"], "geen fte"),
    ],
)
def test_conditions_that_leave_no_value_contradict_each_other(steps: list[str], said: str) -> None:
    body = "\n".join(f"    Gegeven {step}" for step in steps)
    (problem,) = conditions_agree.check(with_rules(*rules(f'{body}\n    Dan geldt de bevinding "a"')))
    assert problem.code == "regel-geldt-nooit"
    assert said in problem.what
    assert "incident" not in problem.what


def test_a_finding_and_its_negation_contradict_each_other_also_in_a_count() -> None:
    (rule,) = rules(finding("b", "a"))
    holds, fails = FindingHolds(bevinding="a"), FindingHolds(bevinding="a", geldt=False)
    count = CountHolds(minstens=1, bevindingen=("a", "c"))
    other = FindingHolds(bevinding="c", geldt=False)
    condition = rule.voorwaarden[0]
    for tests in ((holds, fails), (count, fails, other)):
        conditions = tuple(condition.model_copy(update={"test": test}) for test in tests)
        (problem,) = conditions_agree.check(with_rules(rule.model_copy(update={"voorwaarden": conditions})))
        assert problem.code == "regel-geldt-nooit"


def test_a_condition_that_never_holds_is_not_told_again_as_a_contradiction() -> None:
    body = "    Gegeven een gemeente met minder dan 1 inwoners\n    En een gemeente met minder dan 9 inwoners\n"
    found = with_rules(*rules(f'{body}    Dan geldt de bevinding "a"'))
    assert list(conditions_agree.check(found)) == []
    assert codes_of(list(every_condition_matters.check(found))) == ["voorwaarde-zonder-keuze"]


def test_checks_between_rules_wait_until_every_rule_could_be_read() -> None:
    found = with_rules(*rules(finding("b", "z")))
    assert codes_of(checks.problems(found, whole=False)) == []
    assert codes_of(checks.problems(found, whole=True)) == ["onbekende-bevinding"]


def test_a_warning_about_the_form_of_a_file_does_not_hide_an_error_between_rules(tmp_path: Path) -> None:
    copytree(SMALL_RULES, tmp_path / "regels")
    text = HEAD.replace("# language: nl\n", "") + LABELS + f"  Scenario: Proef\n{finding('b', 'z')}\n"
    (tmp_path / "regels" / "proef.feature").write_text(text, encoding="utf-8")
    (tmp_path / "regels" / "teksten" / "PRO-01.md.j2").write_text("Een proef.\n", encoding="utf-8")
    assert codes_of(check_rules(tmp_path / "regels").problems) == ["taal-ontbreekt", "onbekende-bevinding"]
