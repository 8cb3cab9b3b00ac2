"""A check of a file is data: Python and JSON say the same, in the words of the other results."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from strategiekeuze import TableCheck, check_decision_table
from strategiekeuze.cli import run
from support.decision_tables import dmn

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

GAP = dmn([("a", "integer", "[0..9]"), ("b", "boolean", "")], [("< 5", "-", '"p"'), ("> 4", "true", '"p"')], "UNIQUE")


def test_a_finding_names_its_table_its_rows_and_its_cases(tmp_path: Path) -> None:
    path = tmp_path / "tabel.dmn"
    path.write_text(GAP, encoding="utf-8")
    found = check_decision_table(path)
    (gap,) = found.bevindingen
    assert (gap.code, gap.ernst, gap.tabel, gap.rijen) == ("dmn-gat", "fout", "t", ())
    assert gap.wat == 'tabel "Tabel" heeft geen rij voor: a 5 tot en met 9; b false'
    assert [(side.kolom, side.feel) for side in gap.gebied] == [("a", "[5..9]"), ("b", "false")]
    assert [(place.file, place.line) for place in gap.plaatsen] == [(str(path), 1)]
    assert TableCheck.model_validate(found.model_dump()) == found


def test_json_says_what_python_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tabel.dmn"
    path.write_text(GAP, encoding="utf-8")
    assert run(["dmn", "controleer", str(path), "--json"]) == 4
    told = json.loads(capsys.readouterr().out)
    document = check_decision_table(path).model_dump(mode="json")
    assert told.pop("schoon") is False
    (place,) = told["bevindingen"][0].pop("plaatsen")
    document["bevindingen"][0].pop("plaatsen")
    assert (place["bestand"], place["rij"]) == (str(path), 1)
    assert told == document


def test_what_cannot_be_read_is_a_finding_without_a_table(tmp_path: Path) -> None:
    found = check_decision_table(tmp_path / "weg.dmn")
    assert [(each.code, each.tabel, each.rijen) for each in found.bevindingen] == [("bestand-ontbreekt", "", ())]
    assert (found.tabellen, found.clean) == ((), False)
