"""Where a comment goes: with what follows it, unless it plainly belongs to what stands above."""

from __future__ import annotations

import pytest

from strategiekeuze.language.gherkin.layout import laid_out

HEAD = "# language: nl\nFunctionaliteit: A\n"
SCENARIO = "\n  Scenario: B\n    Gegeven x\n"


def kept(written: str) -> bool:
    return laid_out(written) == written


def test_comments_on_top_stay_on_top_with_the_empty_line_behind_them() -> None:
    assert kept("# language: nl\n# van ons\n\n# over dit\nFunctionaliteit: A\n")


def test_a_comment_above_a_heading_goes_with_the_heading() -> None:
    assert laid_out(f"{HEAD}{SCENARIO}# over C\n@los\n# ook\nScenario: C\n") == (
        f"{HEAD}{SCENARIO}\n  # over C\n  @los\n  # ook\n  Scenario: C\n"
    )


def test_an_empty_line_between_a_comment_and_a_heading_stays_and_a_second_goes() -> None:
    assert kept(f"{HEAD}{SCENARIO}\n  # deel twee\n\n  # over C\n  Scenario: C\n")
    assert laid_out(f"{HEAD}{SCENARIO}\n\n  # deel twee\n\n\n  Scenario: C\n") == (
        f"{HEAD}{SCENARIO}\n  # deel twee\n\n  Scenario: C\n"
    )


def test_a_comment_right_below_a_scenario_stays_with_it() -> None:
    assert laid_out(f"{HEAD}{SCENARIO}# over B\n# nog steeds\n\n\n# over C\nScenario: C\n") == (
        f"{HEAD}{SCENARIO}    # over B\n    # nog steeds\n\n  # over C\n  Scenario: C\n"
    )


def test_a_comment_below_a_heading_stands_one_level_further_in() -> None:
    assert laid_out(f"{HEAD}# nog leeg\n{SCENARIO}") == f"{HEAD}  # nog leeg\n{SCENARIO}"
    assert laid_out(f"{HEAD}# nog leeg") == f"{HEAD}  # nog leeg\n"


def test_comments_between_steps_and_between_rows_stand_as_far_in_as_what_follows() -> None:
    written = f"{HEAD}{SCENARIO}# een\n\n# twee\nEn y:\n# drie\n|a|\n# vier\n|bb|\n# vijf\nEn z\n"
    table = "      # drie\n      | a  |\n      # vier\n      | bb |\n"
    assert laid_out(written) == f"{HEAD}{SCENARIO}    # een\n    # twee\n    En y:\n{table}    # vijf\n    En z\n"


@pytest.mark.parametrize("after", ["    En z\n", "\n  Scenario: C\n", ""])
def test_a_row_that_is_switched_off_stays_with_its_table(after: str) -> None:
    assert kept(f"{HEAD}{SCENARIO}      | a |\n      # | b |\n{after}")


def test_comments_in_a_description_stay_between_its_lines() -> None:
    assert kept(f"{HEAD}  # een\n\n  # twee\n  Verhaal.\n  # drie\n\n  Meer.\n  # vier\n{SCENARIO}")


def test_a_comment_between_a_description_and_a_step_goes_with_the_step() -> None:
    assert laid_out(f"{HEAD}\nScenario: B\nUitleg.\n# over x\nGegeven x") == (
        f"{HEAD}\n  Scenario: B\n    Uitleg.\n\n    # over x\n    Gegeven x\n"
    )


def test_at_the_end_a_comment_at_the_margin_stays_there_and_another_stands_as_a_scenario_does() -> None:
    assert kept(f"{HEAD}{SCENARIO}\n  # Scenario: C\n  #   Gegeven y\n\n# einde\n")
    assert laid_out(f"{HEAD}\nRegel: R\n\n      # Scenario: C\n") == f"{HEAD}\n  Regel: R\n\n    # Scenario: C\n"
