"""A rule set as DMN: it reads back, has no loose ends, and decides as the engine does."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategiekeuze.cli import run
from strategiekeuze.language.dmn.literals import feel
from strategiekeuze.language.dmn.reader import read_tables
from strategiekeuze.language.dmn.writer import as_dmn
from strategiekeuze.model.decision_table import HitPolicy
from strategiekeuze.model.facts import HUNDREDTHS, Kind
from strategiekeuze.model.wheel import NO_PREFERENCE
from strategiekeuze.service.dmn.export.graph import graph_of
from strategiekeuze.service.dmn.export.names import Names
from strategiekeuze.service.rules import load_rules
from support.broken_files import REAL_RULES, SMALL_RULES
from support.few_profiles import CLASH, EveryProfile, few_rules
from support.random_rules import seeded
from support.small_set import small_set

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from strategiekeuze.model.decision_table import Cell, DecisionTable
    from strategiekeuze.model.rule import RuleSet

MODEL = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
DRAWN = "{https://www.omg.org/spec/DMN/20191111/DMNDI/}"
CANDIDATE = re.compile(r'\{naam: "([^"]*)", stand: (\w+), uit: (\w+), plaats: ([^}]*)\}')
MEMBER = re.compile(r'\(if list contains\((\w+), "([^"]*)"\) then 1 else 0\)')
CASE = re.compile(r'if \w+ = "([^"]*)" then (\d+) else')

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)


def tree(text: str) -> ElementTree.Element:
    """Return the elements of what we wrote ourselves."""
    return ElementTree.fromstring(text)  # noqa: S314 - no text of others


def cell_holds(cell: Cell, value: Any) -> bool:  # noqa: ANN401 - any kind of value
    """Tell whether a cell holds, and the tests of other columns that read the same."""
    return all(one_holds(test, value) for test in cell.tests)


def one_holds(cell: Cell, value: Any) -> bool:  # noqa: ANN401 - any kind of value
    """Tell whether one test holds, by what it says about equal, lower and higher."""
    seen = any(
        (part.van is None or part.van < value or (part.van_mee and part.van == value))
        and (part.tot is None or part.tot > value or (part.tot_mee and part.tot == value))
        if part.van != part.tot
        else part.van == value
        for part in cell.delen
    )
    return seen is not cell.niet


def looked_up(expression: str, known: dict[str, Any]) -> object:
    """Return the value of the few formulas that columns use: a name, a sum of names, and membership of lists."""
    if expression in known:
        return known[expression]
    return sum(part_gives(part, known) for part in expression.split(" + "))


def part_gives(part: str, known: dict[str, Any]) -> int:
    """Return what a part of a sum gives."""
    match = MEMBER.fullmatch(part)
    return int(match[2] in known[match[1]]) if match else int(known[part])


def table_gives(table: DecisionTable, known: dict[str, Any]) -> object:
    """Return what a table gives for these values."""
    values = [looked_up(column.uitdrukking, known) for column in table.kolommen]
    hits = [row for row in table.rijen if all(map(cell_holds, row.tests, values))]
    if table.trefregel is HitPolicy.FIRST:
        return hits[0].uitkomst[0]
    numbers = [int(row.uitkomst[0]) for row in hits]
    return sum(numbers) if table.samen == "SUM" else max(numbers)


def choice_gives(text: str, known: dict[str, Any]) -> object:
    """Return what the formula of the choice gives, by the candidates that it names."""
    if known.get("trede", feel(NO_PREFERENCE)) != feel(NO_PREFERENCE):
        return known["trede"]
    standing = []
    for name, balance, out, places in CANDIDATE.findall(text):
        cases = dict(CASE.findall(places))
        place = next((n for option, n in cases.items() if option in known.values()), places.split()[-1])
        if not known.get(out, 0) and int(str(known[balance])) > 0:
            standing.append((-int(str(known[balance])), int(place), feel(name)))
    return min(standing)[2] if standing else feel(NO_PREFERENCE)


def stated(rules: RuleSet, values: dict[str, int]) -> dict[str, Any]:
    """Return the values of a profile by the names that DMN gives them."""
    names, found = Names(rules), dict[str, Any]()
    for key, value in values.items():
        fact = rules.feiten.by_key[key]
        name = names.fact[key]
        if fact.soort is Kind.LIST:
            found[name] = [option.naam for option in fact.held(value)]
        elif fact.soort is Kind.YES_NO:
            found[name] = bool(value)
        else:
            number = Decimal(value) / 100 if fact.soort in HUNDREDTHS else value
            found[name] = fact.opties[value].naam if fact.opties else number
    return found


@given(st.integers(0, 100_000))
@same_folder
def test_the_tables_decide_as_the_rules_do_for_every_profile(tmp_path: Path, seed: int) -> None:
    every = EveryProfile(few_rules(seeded(seed)))
    text = as_dmn(graph_of(every.rule_set))
    (tmp_path / "regels.dmn").write_text(text, encoding="utf-8")
    read = read_tables(tmp_path / "regels.dmn")
    assert read.errors == ()
    formula = tree(text).findall(f"{MODEL}decision/{MODEL}literalExpression/{MODEL}text")[0].text
    for values, result in zip(every.profiles, every.results, strict=True):
        known = stated(every.rule_set, values)
        for table in read.tabellen:
            known[table.id] = table_gives(table, known)
        if result != CLASH:
            assert choice_gives(formula or "", known) == feel(every.rule_set.wiel.name_of(result))


def test_every_reference_of_the_drawing_leads_somewhere_and_every_id_is_used_once() -> None:
    root = tree(as_dmn(graph_of(small_set())))
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    wanted = {(each.get("href") or "#")[1:] for each in root.iter() if each.get("href")}
    shapes = {each.get("dmnElementRef") for each in root.iter(f"{DRAWN}DMNShape")}
    edges = {each.get("dmnElementRef") for each in root.iter(f"{DRAWN}DMNEdge")}
    drawn = {each.get("id") for each in root if each.tag in (f"{MODEL}inputData", f"{MODEL}decision")}
    assert len(ids) == len(set(ids))
    assert wanted <= set(ids)
    assert shapes == drawn
    assert edges == {each.get("id") for each in root.iter(f"{MODEL}informationRequirement")}


def test_each_row_says_which_rule_it_is_and_why() -> None:
    rules = small_set()
    told = " ".join(each.text or "" for each in tree(as_dmn(graph_of(rules))).iter(f"{MODEL}description"))
    assert all(f"{rule.id}: {rule.titel}." in told for rule in rules.regels)


def test_the_same_rules_give_the_same_bytes_and_a_file_that_stands_there_is_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = tmp_path / "een.dmn", tmp_path / "twee.dmn"
    assert run(["dmn", "uit", str(SMALL_RULES), "-o", str(first)]) == 0
    assert run(["dmn", "uit", str(SMALL_RULES), "-o", str(second)]) == 0
    assert first.read_bytes() == second.read_bytes()
    assert run(["dmn", "uit", str(REAL_RULES), "-o", str(first)]) == 2
    assert "bestaat al" in capsys.readouterr().err
    assert first.read_bytes() == second.read_bytes()
    assert run(["dmn", "uit", str(REAL_RULES), "-o", str(first), "--overschrijf"]) == 0
    assert first.read_bytes() != second.read_bytes()


def test_a_dash_writes_to_standard_output_and_to_no_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["dmn", "uit", str(SMALL_RULES), "-o", "-"]) == 0
    assert capsys.readouterr().out == as_dmn(graph_of(load_rules(SMALL_RULES)))
    assert list(tmp_path.iterdir()) == []


def test_our_own_rules_read_back_without_an_error_in_any_table(tmp_path: Path) -> None:
    path = tmp_path / "regels.dmn"
    assert run(["dmn", "uit", str(REAL_RULES), "-o", str(path)]) == 0
    assert run(["dmn", "controleer", str(path)]) == 0
