"""Which rules an example names."""

from __future__ import annotations

import pytest

from strategiekeuze.checks import every_rule_shown
from strategiekeuze.checks.examples import named_in
from support.small_set import rule_named, with_rules


@pytest.mark.parametrize(
    "line",
    ['Dan telt regel "REG-01" mee', '    En telt regel "REG-01" niet mee', "| REG-01 | mee |", '* "REG-01"'],
)
def test_a_step_names_what_stands_between_quotes_and_a_table_what_stands_in_a_cell(line: str) -> None:
    assert "REG-01" in set(named_in(f"Functionaliteit: Proef\n{line}\n"))


@pytest.mark.parametrize(
    "text",
    [
        '# Dan telt regel "REG-01" mee',
        '@regel:"REG-01"',
        "Dan telt regel REG-01 mee",
        '"""\nDan telt regel "REG-01" mee\n"""',
        "```\n| REG-01 |\n```",
        '  """jinja\n  """ niet het einde\n  "REG-01"\n  """',
    ],
)
def test_comments_labels_and_texts_between_triple_quotes_name_nothing(text: str) -> None:
    assert "REG-01" not in set(named_in(f"Functionaliteit: Proef\n{text}\n"))


def test_a_step_below_a_text_counts_again() -> None:
    assert "REG-01" in set(named_in('"""\n"""\nDan telt regel "REG-01" mee'))


def test_each_rule_that_no_example_names_is_told() -> None:
    rules = with_rules(rule_named("REG-01"), rule_named("REG-02-a"), rule_named("REG-02-b"))
    found = every_rule_shown.check(rules, {"REG-01", "REG-02"}, "features")
    assert [problem.what for problem in found] == [
        "regel REG-02-a heeft geen voorbeeld",
        "regel REG-02-b heeft geen voorbeeld",
    ]


def test_examples_that_name_no_rule_at_all_are_one_problem() -> None:
    rules = with_rules(rule_named("REG-01"), rule_named("REG-02-a"))
    (problem,) = every_rule_shown.check(rules, {"x"}, "voorbeelden")
    assert problem.what == 'in "voorbeelden" noemt geen voorbeeld een regel'
