"""Files with decision tables: every version, types that are declared elsewhere, and texts that mean harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategiekeuze import check_decision_table
from strategiekeuze.language.dmn.reader import SPACES, read_tables
from strategiekeuze.model.decision_table import ValueKind
from support.decision_tables import SPACE, dmn

EXAMPLES = Path(__file__).parents[3] / "examples" / "dmn"
SMALL = dmn([("a", "number", "")], [("< 5", '"p"'), (">= 5", '"q"')], "UNIQUE")


def written(folder: Path, text: str) -> Path:
    path = folder / "tabel.dmn"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("space", sorted(SPACES))
def test_a_table_of_every_version_is_read(tmp_path: Path, space: str) -> None:
    assert check_decision_table(written(tmp_path, SMALL.replace(SPACE, space))).clean


def test_a_prefix_for_the_namespace_makes_no_difference(tmp_path: Path) -> None:
    text = SMALL.replace("</", "</d:").replace("<", "<d:").replace("<d:/d:", "</d:").replace("xmlns=", "xmlns:d=")
    assert check_decision_table(written(tmp_path, text)).clean


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (("< 5", "-"), ValueKind.NUMBER),
        (('"a"', "-"), ValueKind.TEXT),
        (("true", ""), ValueKind.YES_NO),
        (('date("2024-01-01")', "-"), ValueKind.DATE),
        (("-", "-"), ValueKind.TEXT),
    ],
)
def test_a_column_without_a_type_takes_the_kind_of_its_cells(
    tmp_path: Path, cells: tuple[str, str], kind: ValueKind
) -> None:
    text = dmn([("a", "", "")], [(cell, '"p"') for cell in cells], "FIRST")
    (table,) = read_tables(written(tmp_path, text)).tabellen
    assert table.kolommen[0].soort is kind


def test_a_type_and_its_values_may_be_declared_for_the_whole_file(tmp_path: Path) -> None:
    declared = (
        '<itemDefinition name="tKleur"><typeRef>string</typeRef>'
        '<allowedValues><text>"rood", "blauw"</text></allowedValues></itemDefinition><decision'
    )
    text = dmn([("kleur", "tKleur", "")], [('"rood"', '"p"'), ('"blauw"', '"q"')], "UNIQUE")
    assert check_decision_table(written(tmp_path, text.replace("<decision", declared, 1))).clean


def test_a_type_that_is_declared_by_itself_ends(tmp_path: Path) -> None:
    declared = '<itemDefinition name="a"><typeRef>a</typeRef></itemDefinition><decision'
    text = dmn([("kleur", "a", "")], [("-", '"p"')], "UNIQUE").replace("<decision", declared, 1)
    assert [problem.code for problem in check_decision_table(written(tmp_path, text)).bevindingen] == ["dmn-type"]


def test_what_a_type_is_held_to_counts_too(tmp_path: Path) -> None:
    declared = (
        '<itemDefinition name="tUren"><typeRef>number</typeRef>'
        "<typeConstraint><text>[0..8]</text></typeConstraint></itemDefinition><decision"
    )
    text = dmn([("uren", "tUren", "")], [("< 5", '"p"'), ("[5..8]", '"q"')], "UNIQUE")
    assert check_decision_table(written(tmp_path, text.replace("<decision", declared, 1))).clean


def test_the_cells_of_a_column_with_an_unknown_type_give_no_further_problems(tmp_path: Path) -> None:
    text = dmn([("duur", "duration", ""), ("a", "number", "")], [('> duration("P1D")', "veel", '"p"')], "UNIQUE")
    codes = [problem.code for problem in check_decision_table(written(tmp_path, text)).bevindingen]
    assert codes == ["dmn-type", "dmn-vakje"]


def test_the_table_of_a_model_of_knowledge_is_checked_too(tmp_path: Path) -> None:
    text = SMALL.replace("<decision id", "<businessKnowledgeModel id").replace(
        "</decision>", "</businessKnowledgeModel>"
    )
    text = text.replace("<decisionTable", "<encapsulatedLogic><decisionTable")
    path = written(tmp_path, text.replace("</decisionTable>", "</decisionTable></encapsulatedLogic>"))
    assert [(each.id, each.rijen) for each in check_decision_table(path).tabellen] == [("t", 2)]
    assert check_decision_table(path, "Tabel").clean


def test_one_of_several_tables_can_be_chosen_and_all_problems_come_at_once(tmp_path: Path) -> None:
    second = SMALL.replace('id="t" name="Tabel"', 'id="u" name="Ander"').replace("&lt; 5", "&lt; 4")
    both = SMALL.replace("</definitions>", second[second.index("<decision ") :])
    path = written(tmp_path, both)
    assert [each.naam for each in check_decision_table(path).tabellen] == ["Tabel", "Ander"]
    assert check_decision_table(path, "t").clean
    assert [problem.code for problem in check_decision_table(path, "Ander").bevindingen] == ["dmn-gat"]


@given(st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_gives_problems_and_no_crash(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tabel.dmn"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert read_tables(path).errors


@pytest.mark.parametrize(
    ("name", "codes"),
    [("subsidie", []), ("parkeren", ["dmn-gat", "dmn-overlap"]), ("urgentie", [])],
)
def test_the_examples_say_what_they_are_for(name: str, codes: list[str]) -> None:
    found = check_decision_table(EXAMPLES / f"{name}.dmn")
    assert [problem.code for problem in found.bevindingen] == codes
    assert found.clean is not bool(codes)
