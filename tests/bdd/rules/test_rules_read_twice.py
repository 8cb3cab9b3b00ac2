"""Nothing of a rule gets lost between the file, pytest-bdd and our own translator."""

from __future__ import annotations

import pytest

from strategiekeuze.pytest_plugin.same_rule import ReadDifferentlyError, check_same
from strategiekeuze.service import default_rules, load_rules
from strategiekeuze.service.examples.said import Said, conclusion_said, condition_said
from support.feature_cases import cases, our_reading, their_readings


def test_every_rule_is_a_case_of_its_own() -> None:
    sets = [load_rules(default_rules() / folder) for folder in (".", "toets", "toets/lezen")]
    rules = [rule.id for each in sets for rule in each.regels]
    assert sorted(case.rule_id for case in cases(default_rules())) == sorted(rules)


def test_pytest_bdd_reads_the_rules_as_our_own_reader_does() -> None:
    assert sorted(their_readings(default_rules())) == sorted(our_reading(case) for case in cases(default_rules()))


def test_a_step_that_is_read_differently_is_a_failure() -> None:
    rule = load_rules().by_id["VER-11"]
    said = [condition_said(condition.zin, ()) for condition in rule.voorwaarden]
    conclusion = conclusion_said('pleit dit sterk tegen "Verantwoord en veilig"')
    other = condition_said("er is hoogstens 1 lopende proef", ())
    check_same(rule, said, conclusion)
    assert differs(rule.id, said[:1], "pleit dit sterk tegen") == "1 voorwaarden, geen 2."
    assert differs(rule.id, [said[0], other], "pleit dit sterk tegen").startswith('"er is hoogstens 1 lopende proef"')
    assert differs(rule.id, said, "pleit dit tegen").startswith("een ander besluit")


def differs(rule_id: str, said: list[Said], conclusion: str) -> str:
    """Return what the comparison says after the place of the rule."""
    rule = load_rules().by_id[rule_id]
    with pytest.raises(ReadDifferentlyError) as raised:
        check_same(rule, said, conclusion_said(f'{conclusion} "Verantwoord en veilig"'))
    return str(raised.value).removeprefix(f"pytest-bdd leest in {rule_id} ({rule.plaats}) ")
