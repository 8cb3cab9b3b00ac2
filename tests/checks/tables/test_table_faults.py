"""Every finding about a table is right, and none is missed: random tables are worked out case by case beside it."""

from __future__ import annotations

import re
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategiekeuze.checks.tables.faults import check_table
from strategiekeuze.checks.tables.found import Fault
from support.decision_tables import KINDS, TRUTH, Case, Kind, Value, dmn, table_of, tables

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from strategiekeuze.checks.tables.found import FoundFault, SearchedTable

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
ORDER = ('"p"', '"q"', '"r"')


def found(checked: SearchedTable, fault: Fault) -> list[FoundFault]:
    return [each for each in checked.bevindingen if each.soort is fault]


def rows(checked: SearchedTable, fault: Fault) -> set[int]:
    return {each.rijen[-1] for each in found(checked, fault)}


def value(text: str) -> Value:
    day = re.fullmatch(r'date\("(.*)"\)', text)
    if day:
        return date.fromisoformat(day[1])
    return (
        {"true": True, "false": False}[text]
        if text in ("true", "false")
        else text[1:-1]
        if '"' in text
        else float(text)
    )


def part_holds(part: str, seen: Value) -> bool:
    span = re.fullmatch(r"([\[\]])(.+)\.\.(.+)([\[\]])", part)
    if span:
        signs = (">=" if span[1] == "[" else ">", "<=" if span[4] == "]" else "<")
        return part_holds(f"{signs[0]} {span[2]}", seen) and part_holds(f"{signs[1]} {span[3]}", seen)
    sign, _, limit = part.rpartition(" ")
    names = {"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__", "": "__eq__"}
    return bool(getattr(float(seen) if isinstance(seen, int) else seen, names[sign])(value(limit)))


def inside(finding: FoundFault, case: Sequence[Value]) -> bool:
    """Tell whether a case lies in the box of a finding, by what it says in S-FEEL."""
    for side in finding.gebied:
        seen = case[int(side.kolom[1:])]
        text = side.feel.removeprefix("not(").removesuffix(")") if side.feel.startswith("not(") else side.feel
        if any(part_holds(part, seen) for part in text.split(", ")) is side.feel.startswith("not("):
            return False
    return True


@given(tables())
@same_folder
def test_the_gaps_are_the_cases_without_a_row_and_no_others(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("UNIQUE"), tmp_path))
    gaps = found(checked, Fault.GAP)
    assert checked.onderzocht
    for each in case.cases():
        assert sum(inside(gap, each) for gap in gaps) == (0 if case.hits(each) else 1)


@given(st.sampled_from(KINDS), st.data())
@same_folder
def test_two_columns_on_one_variable_have_no_gap_and_no_overlap_but_in_cases_that_exist(
    tmp_path: Path, kind: Kind, data: st.DataObject
) -> None:
    row = st.tuples(kind.tests, TRUTH.tests, kind.tests)
    drawn = data.draw(st.lists(row, min_size=1, max_size=5))
    columns = [("k0", kind.type, kind.allowed), ("k1", "boolean", ""), ("k0", kind.type, "")]
    text = dmn(columns, [(*(cell for cell, _ in tests), '"p"') for tests in drawn], "UNIQUE")
    checked = check_table(table_of(text, tmp_path))
    for case in product(kind.samples, TRUTH.samples):
        seen = (*case, case[0])
        hits = [n for n, tests in enumerate(drawn, 1) if all(ok(v) for (_, ok), v in zip(tests, seen, strict=True))]
        pairs = {(one, other) for one in hits for other in hits if one < other}
        assert sum(inside(gap, case) for gap in found(checked, Fault.GAP)) == (0 if hits else 1)
        assert {each.rijen for each in found(checked, Fault.OVERLAP) if inside(each, case)} == pairs


@given(tables())
@same_folder
def test_the_overlaps_are_the_cases_where_two_rows_hold_and_no_others(tmp_path: Path, case: Case) -> None:
    overlaps = found(check_table(table_of(case.dmn("UNIQUE"), tmp_path)), Fault.OVERLAP)
    for each in case.cases():
        hits = case.hits(each)
        pairs = {(one, other) for one in hits for other in hits if one < other}
        assert {finding.rijen for finding in overlaps if inside(finding, each)} == pairs


@given(tables())
@same_folder
def test_rows_of_any_contradict_each_other_where_their_outcomes_differ(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("ANY"), tmp_path))
    for each in case.cases():
        hits = case.hits(each)
        pairs = {(a, b) for a in hits for b in hits if a < b and case.outcome(a) != case.outcome(b)}
        assert {finding.rijen for finding in found(checked, Fault.CONTRADICTION) if inside(finding, each)} == pairs


@given(tables())
@same_folder
def test_rows_that_others_say_already_can_all_go_at_once_and_no_more_can(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("ANY"), tmp_path))
    gone = rows(checked, Fault.SUBSUMED)

    def given_by(skipped: set[int]) -> list[set[str]]:
        return [{case.outcome(row) for row in case.hits(each) if row not in skipped} for each in case.cases()]

    assert given_by(gone) == given_by(set())
    live = {row for each in case.cases() for row in case.hits(each)} - gone
    assert all(given_by(gone | {row}) != given_by(set()) for row in live)


@given(tables())
@same_folder
def test_the_masked_rows_of_first_are_those_that_never_come_first(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("FIRST"), tmp_path))
    hits = [case.hits(each) for each in case.cases()]
    first = {each[0] for each in hits if each}
    alive = {row for each in hits for row in each}
    assert rows(checked, Fault.MASKED) == alive - first
    assert rows(checked, Fault.NEVER) == set(range(1, len(case.rows) + 1)) - alive


@given(tables())
@same_folder
def test_a_row_of_first_misleads_where_an_earlier_row_gives_something_else(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("FIRST"), tmp_path))
    hits = [case.hits(each) for each in case.cases()]
    masked = rows(checked, Fault.MASKED)
    pairs = {(a, b) for each in hits for a in each for b in each if a < b and not {a, b} & masked}
    rest = len(case.rows) if all(len(case.rows) in each for each in hits) else 0
    differ = {row for other, row in pairs if case.outcome(other) != case.outcome(row)} - {rest}
    assert rows(checked, Fault.MISLEADING) == differ
    for finding in found(checked, Fault.MISLEADING):
        assert any(inside(finding, each) and set(finding.rijen) <= set(case.hits(each)) for each in case.cases())


@given(tables())
@same_folder
def test_without_the_needless_rows_first_gives_the_same(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("FIRST"), tmp_path))
    gone = rows(checked, Fault.SUBSUMED) | rows(checked, Fault.MASKED)
    for each in case.cases():
        hits = case.hits(each)
        left = [row for row in hits if row not in gone]
        assert [case.outcome(row) for row in left[:1]] == [case.outcome(row) for row in hits[:1]]


@given(tables())
@same_folder
def test_the_masked_rows_of_priority_are_those_that_a_better_outcome_always_beats(tmp_path: Path, case: Case) -> None:
    checked = check_table(table_of(case.dmn("PRIORITY", ORDER), tmp_path))
    best = [(min(case.outcome(row) for row in hits), hits) for each in case.cases() if (hits := case.hits(each))]
    reached = {row for outcome, hits in best for row in hits if case.outcome(row) == outcome}
    alive = {row for _, hits in best for row in hits}
    assert rows(checked, Fault.MASKED) == alive - reached
    gone = rows(checked, Fault.SUBSUMED) | rows(checked, Fault.MASKED)
    for outcome, hits in best:
        assert min(case.outcome(row) for row in hits if row not in gone) == outcome


@given(tables(), st.sampled_from(["COLLECT", "RULE ORDER", "OUTPUT ORDER"]))
@same_folder
def test_where_all_rows_count_nothing_is_missing_or_double_but_equal_rows(
    tmp_path: Path, case: Case, policy: str
) -> None:
    checked = check_table(table_of(case.dmn(policy), tmp_path))
    assert {each.soort for each in checked.bevindingen} <= {Fault.DUPLICATE, Fault.NEVER, Fault.UNUSED}
    for finding in found(checked, Fault.DUPLICATE):
        first, second = finding.rijen
        assert case.outcome(first) == case.outcome(second)
        assert all((first in case.hits(each)) == (second in case.hits(each)) for each in case.cases())


GRID = [("< 10", "true"), ("< 10", "false"), ("[10..20)", "-"), (">= 20", "-")]


@pytest.mark.parametrize("policy", ["UNIQUE", "ANY", "FIRST", "PRIORITY", "COLLECT"])
def test_a_whole_table_without_overlap_gives_no_finding_at_all(tmp_path: Path, policy: str) -> None:
    rows_of = [(*tests, f'"{"pqr"[place % 3]}"') for place, tests in enumerate(GRID)]
    text = dmn([("a", "number", ""), ("b", "boolean", "")], rows_of, policy, ORDER)
    checked = check_table(table_of(text, tmp_path))
    assert (checked.bevindingen, checked.onderzocht) == ((), True)


def test_between_two_whole_numbers_nothing_is_missing_but_between_two_others_there_is(tmp_path: Path) -> None:
    rows_of = [("<= 9", '"p"'), (">= 10", '"q"')]
    whole = check_table(table_of(dmn([("a", "integer", "")], rows_of, "UNIQUE"), tmp_path))
    number = check_table(table_of(dmn([("a", "number", "")], rows_of, "UNIQUE"), tmp_path))
    assert whole.bevindingen == ()
    assert [side.tekst for each in number.bevindingen for side in each.gebied] == ["hoger dan 9 en lager dan 10"]


def test_gaps_that_differ_in_one_column_are_one_gap(tmp_path: Path) -> None:
    rows_of = [("2", "-", '"p"'), ("not(2)", "[2..3]", '"p"')]
    columns = [("a", "integer", "[1..3]"), ("b", "integer", "[1..4]")]
    (gap,) = check_table(table_of(dmn(columns, rows_of, "UNIQUE"), tmp_path)).bevindingen
    assert [(side.tekst, side.feel) for side in gap.gebied] == [("1 of 3", "1, 3"), ("1 of 4", "1, 4")]


@pytest.mark.parametrize("policy", ["UNIQUE", "ANY", "FIRST", "COLLECT"])
def test_a_row_without_an_outcome_is_named(policy: str, tmp_path: Path) -> None:
    text = dmn([("a", "boolean", "")], [("true", '"p"'), ("false", "")], policy)
    (empty,) = check_table(table_of(text, tmp_path)).bevindingen
    assert (empty.soort, empty.rijen, empty.kolom) == (Fault.NO_OUTCOME, (2,), "uit")


def test_where_outcomes_have_an_order_an_empty_one_is_said_once(tmp_path: Path) -> None:
    text = dmn([("a", "boolean", "")], [("true", '"p"'), ("false", "")], "PRIORITY", order=ORDER)
    assert [each.soort for each in check_table(table_of(text, tmp_path)).bevindingen] == [Fault.UNORDERED]


def test_a_standard_outcome_fills_every_gap(tmp_path: Path) -> None:
    text = dmn([("a", "number", "")], [("1", '"p"')], "UNIQUE")
    standard = '<output name="uit"><defaultOutputEntry><text>"r"</text></defaultOutputEntry></output>'
    assert check_table(table_of(text.replace('<output name="uit"></output>', standard), tmp_path)).bevindingen == ()


def test_a_large_whole_table_is_searched_to_the_end(tmp_path: Path) -> None:
    cells = ["< 10", "[10..20)", "[20..30)", ">= 30"]
    rows_of = [(a, b, c, d, '"p"') for a in cells for b in cells for c in cells for d in cells]
    columns = [(name, "number", "") for name in "abcd"]
    assert check_table(table_of(dmn(columns, rows_of, "UNIQUE"), tmp_path)).bevindingen == ()
    (gap,) = check_table(table_of(dmn(columns, rows_of[:100] + rows_of[101:], "UNIQUE"), tmp_path)).bevindingen
    assert [side.feel for side in gap.gebied] == ["[10..20[", "[20..30[", "[10..20[", "< 10"]


def test_a_table_that_is_too_large_says_that_there_may_be_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("strategiekeuze.checks.tables.faults.MOST_PAIRS", 2)
    text = dmn([("a", "number", "")], [("-", '"p"')] * 4, "UNIQUE")
    checked = check_table(table_of(text, tmp_path))
    assert (len(found(checked, Fault.OVERLAP)), checked.onderzocht) == (2, False)
