"""A decision table as a rule set: it passes our own checks, and gives what the table gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from strategiekeuze.cli import run
from strategiekeuze.engine.machine import EngineChoice, Machine
from strategiekeuze.errors import RulesError
from strategiekeuze.language.profile.python_profile import read_values
from strategiekeuze.model.rule import Operator
from strategiekeuze.proof.complete.run import ran
from strategiekeuze.service.dmn.intake.columns import REST, fact_columns
from strategiekeuze.service.dmn.intake.intake import taken_in, write_rule_set
from strategiekeuze.service.dmn.intake.rules import drawn_rules
from strategiekeuze.service.rule_checks import check_rules
from strategiekeuze.service.rules import load_rules
from strategiekeuze.service.verification.verify import verify
from support.decision_tables import OPEN, TEXT, TRUTH, WHOLE, Case, Kind, dmn, ordered, table_of, with_lists

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.errors import Problem
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.dmn.intake.cells import Demand
    from support.decision_tables import Test, Value

HUNDREDTHS = Kind("number", "[0..3]", (0, 0.01, 0.5, 0.99, 1, 1.01, 1.99, 2, 2.01, 3), with_lists(ordered((1, 2), str)))
KINDS = (WHOLE, HUNDREDTHS, TEXT, OPEN, TRUTH)
OUTCOMES = ("p", "q", "r")

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)


@st.composite
def few_rows(draw: st.DrawFn) -> Case:
    """Draw a table of up to three columns, all of kinds that a rule can read."""
    kinds = tuple(draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=3)))
    row = st.tuples(st.tuples(*(kind.tests for kind in kinds)), st.sampled_from(OUTCOMES))
    return Case(kinds, tuple(draw(st.lists(row, min_size=1, max_size=4))))


def in_memory(text: str, folder: Path) -> dict[str, str]:
    """Return the files that a table becomes."""
    return dict(taken_in(table_of(text, folder)).files)


def given_by(rules: RuleSet, machine: Machine, case: Sequence[Value]) -> str | None:
    """Return the outcome of a rule set for one case."""
    options = {fact.sleutel: [option.naam for option in fact.opties] for fact in rules.feiten.feiten}
    pairs = [(f"k{place}", value) for place, value in enumerate(case)]
    stated = {key: REST if isinstance(value, str) and value not in options[key] else value for key, value in pairs}
    answers, problems = read_values(stated, rules.feiten)
    assert not problems, problems
    pick = ran(machine, answers).pick
    assert pick is not None
    return None if pick.strategy is None else rules.wiel.name_of(pick.strategy)


def wanted(table: Case, policy: str, order: Sequence[str], case: Sequence[Value]) -> str | None:
    """Return what the table gives for one case, by the words of DMN."""
    hits = [table.outcome(number) for number in table.hits(case)]
    if policy == "PRIORITY":
        hits.sort(key=order.index)
    return hits[0] if hits else None


def is_sound(table: Case, policy: str) -> bool:
    """Tell whether every row can hold, and no two rows contradict what the hit policy promises."""
    hits = [table.hits(case) for case in table.cases()]
    alive = {number for each in hits for number in each} == set(range(1, len(table.rows) + 1))
    apart = all(len(each) < 2 for each in hits)
    agreed = all(len({table.outcome(number) for number in each}) < 2 for each in hits)
    return alive and {"UNIQUE": apart, "ANY": agreed}.get(policy, True)


@pytest.mark.parametrize("policy", ["UNIQUE", "ANY", "FIRST", "PRIORITY"])
@given(table=few_rows(), order=st.permutations(OUTCOMES))
@same_folder
def test_the_rules_give_what_the_table_gives(
    tmp_path_factory: pytest.TempPathFactory, policy: str, table: Case, order: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("tabel")
    priority = [f'"{outcome}"' for outcome in order] if policy == "PRIORITY" else ()
    (folder / "tabel.dmn").write_text(table.dmn(policy, priority), encoding="utf-8")
    try:
        write_rule_set(folder / "tabel.dmn", str(folder / "regels"))
    except RulesError as error:
        told = str(error)
        unfit = "wordt 27 regels" in told or "geen kolom heeft twee waarden" in told
        assert unfit or not is_sound(table, policy)
        return
    assert is_sound(table, policy)
    assert check_rules(folder / "regels").errors == 0
    rules = load_rules(folder / "regels")
    machine = Machine(rules, EngineChoice.EVALUATOR)
    for case in table.cases():
        assert given_by(rules, machine, case) == wanted(table, policy, order, case)


def test_the_standard_outcome_is_for_what_no_row_holds(tmp_path: Path) -> None:
    text = dmn([("k0", "boolean", ""), ("k1", "boolean", "")], [("true", "-", "true")], "FIRST")
    standard = "<defaultOutputEntry><text>false</text></defaultOutputEntry>"
    text = text.replace('<output name="uit">', f'<output name="uit">{standard}')
    (tmp_path / "tabel.dmn").write_text(text, encoding="utf-8")
    write_rule_set(tmp_path / "tabel.dmn", str(tmp_path / "regels"))
    rules = load_rules(tmp_path / "regels")
    machine = Machine(rules, EngineChoice.EVALUATOR)
    found = [given_by(rules, machine, case) for case in [(True, True), (True, False), (False, True), (False, False)]]
    assert found == ["ja", "ja", "nee", "nee"]


def dashed(table: Case) -> Case:
    """Return a table with a last row of only dashes."""
    dash: Test = ("-", lambda _: True)
    return Case(table.kinds, (*table.rows, (tuple(dash for _ in table.kinds), "r")))


def every_row_matters(table: Case, policy: str) -> bool:
    """Tell whether for each row some case gets something else without it."""
    given_now = [wanted(table, policy, OUTCOMES, case) for case in table.cases()]
    without = [Case(table.kinds, table.rows[:place] + table.rows[place + 1 :]) for place in range(len(table.rows))]
    return all([wanted(each, policy, OUTCOMES, case) for case in each.cases()] != given_now for each in without)


@pytest.mark.parametrize("policy", ["UNIQUE", "ANY", "FIRST", "PRIORITY"])
@given(drawn=few_rows(), added=st.sampled_from(["", "row", "standard", "both"]))
@settings(same_folder, max_examples=10)
def test_every_rule_changes_some_advice_when_every_row_does(
    tmp_path_factory: pytest.TempPathFactory, policy: str, drawn: Case, added: str
) -> None:
    folder = tmp_path_factory.mktemp("tabel")
    table = dashed(drawn) if added in ("row", "both") else drawn
    text = table.dmn(policy, [f'"{outcome}"' for outcome in OUTCOMES] if policy == "PRIORITY" else ())
    other = "<defaultOutputEntry><text>&quot;s&quot;</text></defaultOutputEntry></output>"
    text = text.replace("</output>", other) if added in ("standard", "both") else text
    assume(is_sound(table, policy) and every_row_matters(table, policy))
    (folder / "tabel.dmn").write_text(text, encoding="utf-8")
    try:
        write_rule_set(folder / "tabel.dmn", str(folder / "regels"))
    except RulesError:
        # A row of only dashes, and no column with two values.
        return
    idle = {"regel-zonder-gevolg", "overschaduwde-regel", "regels-zeggen-hetzelfde", "trede-beslist-nooit"}
    assert idle.isdisjoint(each.code for each in verify(load_rules(folder / "regels")).bevindingen)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([("< 10", "-", '"a"'), ("-", "-", '"b"')], ["1 < 10", "2 >= 10"]),
        ([("[5..9]", "-", '"a"'), ("-", "-", '"b"')], ["1 >= 5 <= 9", "2a < 5", "2b >= 5"]),
        ([("-", "true", '"a"'), ("-", "-", '"b"')], ["1 ja", "2 nee"]),
        ([("-", "-", '"a"')], ["1a 0", "1b >= 1"]),
        ([("1, 3", "-", '"a"'), ("< 3", "true", '"b"')], ["1a 1", "1b 3", "2 < 3 ja"]),
        ([("<= 4", "-", '"a"'), ("3, 7", "-", '"b"')], ["1 <= 4", "2 7"]),
        ([("1, 8", "-", '"a"'), ("[5..9]", "-", '"b"'), ("< 5", "-", '"a"')], ["1 8", "2 >= 5 <= 9", "3 < 5"]),
    ],
)
def test_a_row_becomes_rules_that_each_decide_something(
    tmp_path: Path, rows: list[tuple[str, ...]], expected: list[str]
) -> None:
    table = table_of(dmn([("n", "integer", ""), ("ja", "boolean", "")], rows, "FIRST"), tmp_path)
    problems: list[Problem] = []
    drawn = drawn_rules(table, fact_columns(table, problems), problems)
    assert problems == []
    assert [" ".join([rule.letter, *map(shown, rule.demands)]) for rule in drawn] == expected


def shown(demand: Demand) -> str:
    """Return a condition in short."""
    return demand.value if demand.operator is Operator.ONE_OF else f"{demand.operator} {demand.value}"


def test_a_standard_outcome_for_no_case_becomes_no_rule(tmp_path: Path) -> None:
    text = dmn([("ja", "boolean", "")], [("true", '"a"'), ("false", '"b"')], "UNIQUE")
    other = '<output name="uit"><defaultOutputEntry><text>"c"</text></defaultOutputEntry>'
    made = taken_in(table_of(text.replace('<output name="uit">', other), tmp_path))
    assert (made.rows, made.rules) == (2, 2)


def test_columns_that_read_the_same_become_one_fact(tmp_path: Path) -> None:
    columns = [("n", "integer", "[0..9]"), ("n", "integer", "")]
    rows = [("< 3", "-", '"a"'), (">= 3", "< 6", '"b"'), ("-", ">= 6", '"c"')]
    (tmp_path / "tabel.dmn").write_text(dmn(columns, rows, "UNIQUE"), encoding="utf-8")
    write_rule_set(tmp_path / "tabel.dmn", str(tmp_path / "regels"))
    rules = load_rules(tmp_path / "regels")
    assert [fact.sleutel for fact in rules.feiten.feiten] == ["n"]
    assert verify(rules).clean


def test_rows_with_the_same_steps_share_a_table_and_a_dash_is_no_step(tmp_path: Path) -> None:
    columns = [("leden", "integer", ">= 0"), ("doel", "string", '"sport","kunst"')]
    rows = [("< 10", "-", '"geen"'), ("[10..49]", '"sport"', '"klein"'), ("< 5", "-", '"nooit"'), ("-", "-", '"rest"')]
    feature = in_memory(dmn(columns, rows, "FIRST"), tmp_path)["regels.feature"]
    assert feature.endswith("""
  @regel:RIJ-01 @bron:tabel
  Abstract Scenario: Vorm 1, rij 1 en 3
    Gegeven de waarde van leden is minder dan <leden, onder>
    Dan is "<uitkomst>" aangewezen op trede <trede>

    Voorbeelden:
      | regel | leden, onder | uitkomst | trede |
      | 1     | 10           | geen     | 1     |
      | 3     | 5            | nooit    | 3     |

  @regel:RIJ-02 @bron:tabel
  Abstract Scenario: Vorm 2, rij 2
    Gegeven de waarde van leden is minstens <leden, van>
    En de waarde van leden is hoogstens <leden, tot en met>
    En de waarde van doel is <doel, waarde>
    Dan is "<uitkomst>" aangewezen op trede 2

    Voorbeelden:
      | regel | leden, van | leden, tot en met | doel, waarde | uitkomst |
      | 2     | 10         | 49                | "sport"      | klein    |

  @regel:RIJ-03 @bron:tabel
  Abstract Scenario: Vorm 3, rij 4
    Gegeven de waarde van leden is minstens <leden, van>
    Dan is "<uitkomst>" aangewezen op trede 4

    Voorbeelden:
      | regel | leden, van | uitkomst |
      | 4     | 10         | rest     |
""")


def test_loose_numbers_become_a_rule_each(tmp_path: Path) -> None:
    feature = in_memory(dmn([("n", "integer", "[0..9]")], [("not(3, [5..6])", '"p"')], "UNIQUE"), tmp_path)
    lines = [line.split("|")[1:-1] for line in feature["regels.feature"].splitlines() if line.startswith("      | 1")]
    assert [[cell.strip() for cell in line] for line in lines] == [["1a", "3", "p"], ["1b", "4", "p"], ["1c", "6", "p"]]


def test_what_a_row_says_of_itself_stays_with_its_rules(tmp_path: Path) -> None:
    text = dmn([("n", "integer", "[0..9]")], [("not(3)", '"p"')], "UNIQUE")
    text = text.replace("<rule>", "<rule><description>Dit is\n@zo: afgesproken</description>")
    assert "    # rij 1: Dit is @zo: afgesproken\n" in in_memory(text, tmp_path)["regels.feature"]


@pytest.mark.parametrize(("first", "second"), [("a b", "A-b"), ("trede", "kolom trede")])
def test_two_columns_that_would_be_one_fact_are_refused(tmp_path: Path, first: str, second: str) -> None:
    text = dmn([(first, "integer", ""), (second, "integer", "")], [("> 1", "> 2", '"p"')], "UNIQUE")
    with pytest.raises(RulesError, match="zijn in een regelset dezelfde naam"):
        in_memory(text, tmp_path)


@pytest.mark.parametrize("name", ["de trede", "trede", "Uitkomst", "aantal", "4 uur", "dat x", "foto's (los)", "a_b"])
@pytest.mark.parametrize("kind", ["integer", "number", "string", "boolean"])
def test_a_column_may_have_any_plain_name(tmp_path: Path, name: str, kind: str) -> None:
    cell = {"string": '"ja, nee", "x\'s"', "boolean": "true"}.get(kind, "> 3")
    (tmp_path / "tabel.dmn").write_text(dmn([(name, kind, "")], [(cell, '"Een: uitkomst #1"')], "UNIQUE"), "utf-8")
    write_rule_set(tmp_path / "tabel.dmn", str(tmp_path / "regels"))
    assert check_rules(tmp_path / "regels").errors == 0


def test_the_proof_runs_and_is_clean_for_a_whole_table(tmp_path: Path) -> None:
    columns = [("leden", "integer", ">= 0"), ("doel", "string", '"sport","kunst"')]
    rows = [("< 10", "-", '"geen"'), (">= 10", '"sport"', '"groot"'), (">= 10", 'not("sport")', '"klein"')]
    (tmp_path / "tabel.dmn").write_text(dmn(columns, rows, "UNIQUE"), encoding="utf-8")
    write_rule_set(tmp_path / "tabel.dmn", str(tmp_path / "regels"))
    assert verify(load_rules(tmp_path / "regels")).clean


def test_nothing_is_written_over_what_stands_there_nor_for_a_table_that_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, wrong, folder = tmp_path / "goed.dmn", tmp_path / "fout.dmn", tmp_path / "regels"
    good.write_text(dmn([("n", "integer", "")], [("> 3", '"p"')], "UNIQUE"), encoding="utf-8")
    wrong.write_text(dmn([("n", "integer", "")], [("> 3", "4")], "UNIQUE"), encoding="utf-8")
    assert run(["dmn", "in", str(wrong), "-o", str(folder)]) == 4
    assert not folder.exists()
    folder.mkdir()
    assert run(["dmn", "in", str(good), "-o", str(folder)]) == 2
    assert list(folder.iterdir()) == []
    capsys.readouterr()
    assert run(["dmn", "in", str(good), "-o", str(tmp_path / "nieuw" / "regels")]) == 0
    assert capsys.readouterr().out.startswith("1 rij is nu 1 regel, in ")


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("< 0", "van 0 tot en met 999.999.999"),
        ("not(>= 0)", "van 0 tot en met 999.999.999"),
        ("> 999999999", "van 0 tot en met 999.999.999"),
        ("0.001", "met hoogstens twee decimalen"),
        ("]1.01..1.02[", "met hoogstens twee decimalen"),
    ],
)
def test_a_row_for_no_number_is_told_which_numbers_there_are(tmp_path: Path, cell: str, reason: str) -> None:
    text = dmn([("a", "number", "")], [(cell, '"p"')], "UNIQUE")
    with pytest.raises(RulesError) as refused:
        in_memory(text, tmp_path)
    assert [each.remedy for each in refused.value.problems] == [f"Een regelset kent getallen {reason}."]
