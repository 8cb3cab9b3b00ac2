"""The outside of a rule: labels, order of steps, tables, and what gets lost."""

from __future__ import annotations

import pytest

from support.small_set import HEAD, LABELS, codes_of, marked, rule_problems, rules_in

GOOD = '    Gegeven er is geen fte\n    Dan pleit dit voor "Zelf doen"\n'
OUTLINE = '    Gegeven er is minstens <n> fte\n    Dan pleit dit voor "Zelf doen"\n\n    Voorbeelden:\n'


def table_problems(*rows: str) -> list[str]:
    table = "".join(f"      {row}\n" for row in rows)
    return codes_of(rule_problems(OUTLINE + table, heading="Abstract Scenario: Proef"))


def test_a_good_scenario_becomes_one_rule() -> None:
    rules, problems = rules_in(f"{HEAD}{LABELS}  Scenario: Proef\n{GOOD}")
    assert (problems, [rule.id for rule in rules]) == ([], ["PRO-01"])


def test_a_good_table_becomes_one_rule_per_row() -> None:
    rows = "      | regel | n |\n      | a | 1 |\n      | b2 | 2 |\n"
    rules, problems = rules_in(f"{HEAD}{LABELS}  Abstract Scenario: Proef\n{OUTLINE}{rows}")
    assert (problems, [rule.id for rule in rules]) == ([], ["PRO-01-a", "PRO-01-b2"])


def test_dat_after_gegeven_says_nothing() -> None:
    assert rule_problems(GOOD.replace("Gegeven er", "Gegeven dat er")) == []


@pytest.mark.parametrize(
    ("labels", "codes"),
    [
        ("", ["labels-ontbreken"]),
        ("  @eigen-werk\n", ["regelnummer"]),
        ("  @regel:PRO-01\n", ["bron-ontbreekt"]),
        ("  @regel:PRO-01 @regel:PRO-02 @eigen-werk\n", ["regelnummer"]),
        ("  @regel:pro-01 @eigen-werk\n", ["regelnummer"]),
        ("  @regel:PRO-\u0660\u0661 @eigen-werk\n", ["regelnummer"]),
        ("  @regel:P-01 @eigen-werk\n", ["regelnummer"]),
        ("  @regel: @eigen-werk\n", ["onbekend-label"]),
        ("  @regel:PRO-01 @bron:\n", ["onbekend-label"]),
        ("  @regel:PRO-01 @eigenwerk\n", ["onbekend-label"]),
        ("  @regel:PRO-01 @bron:raport\n", ["onbekende-bron"]),
        ("  @regel:PRO-01 @bron:rapport @eigen-werk\n", []),
    ],
)
def test_labels_give_one_id_and_a_source(labels: str, codes: list[str]) -> None:
    assert codes_of(rule_problems(GOOD, labels)) == codes


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ("", ["geen-stappen"]),
        ("    Gegeven er is geen fte\n", ["geen-besluit"]),
        ('    Dan pleit dit voor "Zelf doen"\n', ["geen-voorwaarde"]),
        (f"{GOOD}    Dan geldt de bevinding 'x'\n", ["twee-besluiten", "onbekende-zin"]),
        (f'{GOOD}    Maar geldt de bevinding "x"\n', ["twee-besluiten"]),
        (f"{GOOD}    Gegeven er is een incident\n", ["voorwaarde-na-besluit"]),
        (f"{GOOD}    Stel er is een incident\n", ["voorwaarde-na-besluit"]),
        ('    Wanneer er is geen fte\n    Dan pleit dit voor "Zelf doen"\n', ["stap-hoort-niet"]),
    ],
)
def test_steps_are_conditions_and_then_one_conclusion(body: str, codes: list[str]) -> None:
    assert codes_of(rule_problems(body)) == codes


def test_the_word_that_does_not_belong_is_marked() -> None:
    (problem,) = rule_problems('    Als er is geen fte\n    Dan pleit dit voor "Zelf doen"\n')
    assert marked(problem) == "Als"


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Gegevn er is een incident", ["onbekend-woord"]),
        ("gegeven er is een incident", ["onbekend-woord"]),
        ("Given er is een incident", ["engels-woord"]),
        ("- er is geen fte", ["vergeten-stap"]),
        ("Want er is geen fte", ["vergeten-stap"]),
    ],
)
def test_free_text_that_was_meant_as_a_step_is_a_problem(line: str, codes: list[str]) -> None:
    assert codes_of(rule_problems(f"    {line}\n{GOOD}")) == codes


@pytest.mark.parametrize(
    "line",
    ["Gegevens zijn belangrijk.", "Een kleine gemeente werkt samen.", "dan nog dit.", "Wij geven hulp."],
)
def test_free_text_that_is_prose_is_no_problem(line: str) -> None:
    assert rule_problems(f"    {line}\n{GOOD}") == []


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Scenrio: A", ["onbekend-woord", "labels-ontbreken", "geen-stappen"]),
        ("Scenario A", ["dubbele-punt-ontbreekt", "labels-ontbreken", "geen-stappen"]),
        ("Rule: A", ["engels-woord"]),
        ("Gegeven er is geen fte", ["vergeten-stap"]),
        ("er is geen fte", ["vergeten-stap"]),
    ],
)
def test_a_rule_that_is_lost_below_a_heading_is_a_problem(line: str, codes: list[str]) -> None:
    text = HEAD.rstrip("\n") + f"\n  {line}\n    nog meer\n\n{LABELS}  Scenario: Proef\n{GOOD}"
    assert sorted(codes_of(rules_in(text)[1])) == sorted(codes)


@pytest.mark.parametrize(
    "line", ["De regels van de werkgroep.", "Let op: dit is een proef.", "Bron: zie het rapport.", "* punt"]
)
def test_prose_below_a_heading_is_no_problem(line: str) -> None:
    text = HEAD.rstrip("\n") + f"\n  {line}\n\n{LABELS}  Scenario: Proef\n{GOOD}"
    assert rules_in(text)[1] == []


def test_labels_on_anything_but_a_scenario_are_a_problem_once_per_line() -> None:
    text = f"# language: nl\n@a @b\nFunctionaliteit: P\n\n  @c\n  Regel: R\n\n{LABELS}  Scenario: Proef\n{GOOD}"
    assert codes_of(rules_in(text)[1]) == ["label-hoort-niet", "label-hoort-niet"]


@pytest.mark.parametrize(
    ("rows", "codes"),
    [
        (("| regel | n |",), ["voorbeelden-ontbreken"]),
        (("|", "|"), ["voorbeelden-ontbreken"]),
        (("| |", "| |"), ["kolom-regel"]),
        (("| n |", "| 1 |"), ["kolom-regel"]),
        (("| n | regel |", "| 1 | a |"), ["kolom-regel"]),
        (("| regel | n | n |", "| a | 1 | 2 |"), ["kolom-regel"]),
        (("| regel | |", "| a | 1 |"), ["kolom-regel"]),
        (("| regel |", "| a |"), ["kolom-ontbreekt"]),
        (("| regel | n | m |", "| a | 1 | 2 |"), ["kolom-ongebruikt"]),
        (("| regel | n |", "| a | 1 |", "| a | 2 |"), ["rijletter"]),
        (("| regel | n |", "| A | 1 |"), ["rijletter"]),
        (("| regel | n |", "|  | 1 |"), ["rijletter"]),
        (("| regel | n |", "| a | x |"), ["onbekende-zin"]),
        (("| regel | n |", "| a | 1001 |", "| b | 1002 |"), ["buiten-bereik", "buiten-bereik"]),
    ],
)
def test_a_table_has_a_letter_per_row_and_a_column_per_parameter(rows: tuple[str, ...], codes: list[str]) -> None:
    assert table_problems(*rows) == codes


@pytest.mark.parametrize("table", ["|", "| |", "| x |", "|\n      |"])
def test_a_table_below_a_sentence_that_reads_none_is_a_problem_even_without_cells(table: str) -> None:
    body = f'    Gegeven er is geen fte\n      {table}\n    Dan pleit dit voor "Zelf doen"\n      {table}\n'
    assert codes_of(rule_problems(body)) == ["tabel-te-veel", "tabel-te-veel"]


@pytest.mark.parametrize("table", ["", "|", "|\n      |", "| |", "| bevinding |", "| bevindng |\n      | zwak |"])
def test_a_count_without_a_good_table_is_a_problem(table: str) -> None:
    body = f'    Gegeven minstens 1 van deze bevindingen gelden:\n      {table}\n    Dan pleit dit voor "Zelf doen"\n'
    assert codes_of(rule_problems(body)) == ["tabel-ontbreekt"]


def test_a_wrong_value_is_marked_in_its_own_cell() -> None:
    rows = "      | regel | n    |\n      | 1     | 1    |\n      | 2000  | 2000 |\n"
    (problem,) = rule_problems(OUTLINE + rows, heading="Abstract Scenario: Proef")
    assert problem.place is not None
    assert (marked(problem), problem.place.column) == ("2000", 17)


def test_one_run_shows_what_is_wrong_in_every_part_of_a_rule() -> None:
    body = '    Gegeven de zon schijnt\n    En de ambitie is minstens "hoog"\n    Dan pleit dit voor "Zelf deon"\n'
    assert codes_of(rule_problems(body, "  @regel:x\n")) == [
        "regelnummer",
        "onbekende-zin",
        "onbekende-waarde",
        "onbekende-strategie",
    ]


@pytest.mark.parametrize(
    "line", ["(Gegeven er is een incident)", "~ er is een incident ~", "Kortom: En er is een incident."]
)
def test_a_sentence_with_signs_around_it_does_not_get_lost(line: str) -> None:
    assert codes_of(rule_problems(f"    {line}\n{GOOD}")) == ["vergeten-stap"]
