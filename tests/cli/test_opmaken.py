"""`strategiekeuze regels opmaken`: what it changes, and what it leaves alone."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from strategiekeuze import cli
from strategiekeuze.errors import RulesError
from strategiekeuze.service.layout import lay_out, write

RULES = Path(__file__).parents[2] / "rules"
FEATURES = RULES.parent / "features"
HEAD = "# language: nl\nFunctionaliteit: A\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def called(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.run(["regels", "opmaken", *arguments])
    return (code, *capsys.readouterr())


def last_line(text: str) -> str:
    return text.rstrip("\n").split("\n")[-1]


@pytest.mark.parametrize("ours", [RULES, FEATURES], ids=["rules", "features"])
def test_our_own_files_need_no_change(ours: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = called(capsys, str(ours))
    assert (code, err) == (0, "")
    assert re.fullmatch(r"\d+ bestanden gecontroleerd\. Er verandert niets\.\n", out)


def test_the_folder_rules_is_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(RULES, "rules", copy_function=shutil.copyfile)
    files = len(list(RULES.rglob("*.feature")))
    assert called(capsys)[:2] == (0, f"{files} bestanden gecontroleerd. Er verandert niets.\n")


def test_what_was_shown_is_written_and_then_nothing_is_left_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("a.feature")
    path.write_text("Functionaliteit:A\nScenario: B\nGegeven x\n")
    code, out, _ = called(capsys, "a.feature")
    assert (code, last_line(out)) == (5, "1 van 1 bestand verandert. Schrijf het met --schrijf.")
    shown = [line[1:] for line in out.split("\n")[3:] if line[:1] in ("+", " ")]
    assert called(capsys, "a.feature", "--schrijf") == (
        0,
        "geschreven: a.feature\n1 van 1 bestand is veranderd.\n",
        "",
    )
    assert path.read_text().split("\n")[:-1] == shown
    assert called(capsys, "a.feature") == (0, "1 bestand gecontroleerd. Er verandert niets.\n", "")


def test_several_files_are_counted_and_only_those_that_change_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    for name, text in (("a", "Functionaliteit:A"), ("b", "Functionaliteit:B"), ("c", HEAD)):
        Path(f"{name}.feature").write_text(text)
    code, out, _ = called(capsys, ".")
    assert (code, last_line(out)) == (5, "2 van 3 bestanden veranderen. Schrijf ze met --schrijf.")
    assert called(capsys, ".", "--schrijf")[1] == (
        "geschreven: a.feature\ngeschreven: b.feature\n2 van 3 bestanden zijn veranderd.\n"
    )


def test_a_slip_that_is_certain_is_mended_on_the_way(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("a.feature")
    path.write_text(f"{HEAD}\nScenrio: B\nGegeven x\n")
    assert called(capsys, "a.feature", "--schrijf")[0] == 0
    assert path.read_text() == f"{HEAD}\n  Scenario: B\n    Gegeven x\n"


def test_line_ends_and_byte_order_mark_stay(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("a.feature")
    path.write_bytes(b"\xef\xbb\xbf# language: nl\r\nFunctionaliteit:A\r\n\r\n\r\n")
    assert called(capsys, "a.feature", "--schrijf")[0] == 0
    assert path.read_bytes() == b"\xef\xbb\xbf# language: nl\r\nFunctionaliteit: A\r\n"


def test_a_file_with_another_kind_of_line_end_only_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path("a.feature")
    path.write_bytes(HEAD.replace("\n", "\r\n").encode())
    assert called(capsys, "a.feature", "--schrijf")[1] == "1 bestand gecontroleerd. Er verandert niets.\n"
    assert path.read_bytes() == HEAD.replace("\n", "\r\n").encode()


def test_a_file_named_twice_is_laid_out_once(capsys: pytest.CaptureFixture[str]) -> None:
    Path("map").mkdir()
    Path("map/a.feature").write_text("Functionaliteit:A")
    Path("link.feature").symlink_to("map/a.feature")
    assert called(capsys, "map", "map/a.feature", "link.feature", "--schrijf")[:2] == (
        0,
        "geschreven: map/a.feature\n1 van 1 bestand is veranderd.\n",
    )
    assert Path("link.feature").is_symlink()


def test_all_problems_of_all_files_are_shown_and_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.feature").write_text("Functionaliteit:A")
    Path("b.feature").write_text(f"{HEAD}<<<<<<< b\n>>>>>>> c\n")
    Path("c.feature").write_bytes(b"\xff")
    code, out, err = called(capsys, ".", "weg.feature", "--schrijf")
    assert (code, out) == (4, "")
    assert [head.split("  ")[0] for head in err.split("\n") if ".feature" in head] == [
        "b.feature:3",
        "c.feature:1",
        "weg.feature",
    ]
    assert Path("a.feature").read_text() == "Functionaliteit:A"


def test_a_link_that_leads_out_of_a_folder_is_not_followed(capsys: pytest.CaptureFixture[str]) -> None:
    Path("map").mkdir()
    Path("elders.feature").write_text("Functionaliteit:A")
    Path("map/a.feature").symlink_to("../elders.feature")
    code, _, err = called(capsys, "map", "--schrijf")
    assert (code, "verwijst naar buiten deze map" in err) == (4, True)
    assert Path("elders.feature").read_text() == "Functionaliteit:A"


def test_signs_in_a_file_never_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.feature").write_text("Functionaliteit:\x1b[31mA\x07")
    assert not {"\x1b", "\x07"} & set(called(capsys, "a.feature")[1])


def test_a_file_that_changed_after_it_was_read_is_not_written() -> None:
    path = Path("a.feature")
    path.write_text("Functionaliteit:A")
    found = lay_out(["a.feature"])
    path.write_text("van een ander")
    with pytest.raises(RulesError) as caught:
        write(found)
    assert [problem.code for problem in caught.value.problems] == ["bestand-veranderd"]
    assert path.read_text() == "van een ander"


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "weg"])
def test_a_name_that_leads_to_no_file_is_a_problem(name: str) -> None:
    with pytest.raises(RulesError):
        lay_out([name])


def test_loose_text_is_left_to_the_writer_for_it_may_be_a_condition(capsys: pytest.CaptureFixture[str]) -> None:
    text = "# language: nl\nFunctionaliteit: A\n\n  Scenario: B\n    Gegeven c\n    Ook d\n    Dan e\n"
    Path("proef.feature").write_text(text, "utf-8")
    code, _, err = called(capsys, "proef.feature", "--schrijf")
    assert (code, "deze tekst is geen stap" in err) == (4, True)
    assert Path("proef.feature").read_text("utf-8") == text
