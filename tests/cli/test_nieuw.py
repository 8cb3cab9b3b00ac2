"""A conversation about a new rule: questions, answers that are checked at once, and a way out."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from strategiekeuze import cli
from strategiekeuze.service import load_rules
from support.new_rules import changed_files, real_copy, small_copy, snapshot

if TYPE_CHECKING:
    from pathlib import Path

SMOOTH = (
    'pleit dit voor "Samen werken"',
    "er is minstens 3 fte",
    "",
    "Drie mensen werken samen",
    "rapport",
    "",
    "",
    "",
    "",
)


class Terminal(io.StringIO):
    """Somebody who types, and who may stop halfway."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    small_copy(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(
    answers: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *options: str
) -> tuple[int, str, str]:
    """Return the exit code and what was said; the conversation breaks off after the last answer."""
    monkeypatch.setattr(sys, "stdin", Terminal("".join(f"{answer}\n" for answer in answers)))
    code = cli.run(["regels", "nieuw", *options])
    return code, *capsys.readouterr()


def test_a_conversation_asks_everything_and_writes_the_rule(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(folder)
    code, out, _ = told(SMOOTH, monkeypatch, capsys)
    assert code == 0
    questions, _, shown = out.partition("Deze bestanden zijn geschreven:")
    assert questions.splitlines()[0].startswith(
        "Wat besluit de regel? Bijvoorbeeld: pleit dit voor ... "
        "Wat is de voorwaarde? Nog een voorwaarde? Laat leeg als u klaar bent. Wat zegt de regel, in één zin? "
        'Wat is de bron? Schrijf een naam uit bronnen.yaml, of "eigen werk". '
        "In welk bestand komt de regel? [regels.feature] Onder welk kopje? Welk nummer krijgt de regel? [REG-04] "
    )
    assert 'De waarde van "fte voor data" is {{ fte }}, en dat is minstens {{ grens.fte }}.' in questions
    assert shown.splitlines()[1:4] == [
        "  - rules/regels.feature",
        "  - rules/teksten/REG-04.md.j2",
        "  - features/regels.feature",
    ]
    assert changed_files(before, folder) == [
        "features/regels.feature",
        "rules/regels.feature",
        "rules/teksten/REG-04.md.j2",
    ]
    rule = load_rules(folder / "rules").by_id["REG-04"]
    assert (rule.titel, rule.bronnen, rule.eigen_werk) == ("Drie mensen werken samen", ("rapport",), False)


def test_a_wrong_answer_is_told_at_once_and_asked_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    conclusion, condition, *rest = SMOOTH
    answers = ('pleit dit voor "Samn werken"', conclusion, "er is minstns 3 fte", condition, "er is een incidnt", *rest)
    code, out, err = told(answers, monkeypatch, capsys)
    assert code == 0
    assert out.count("Wat besluit de regel?") == 2
    assert err.startswith('de strategie "Samn werken" ken ik niet\nBedoelde u "Samen werken"?\ndeze zin ken ik niet\n')
    assert "Bedoelde u: er is minstens 3 fte?\n" in err
    assert "Bedoelde u: er is een incident?\n" in err
    assert len(load_rules(folder / "rules").by_id["REG-04"].voorwaarden) == 1


@pytest.mark.parametrize("count", range(len(SMOOTH)))
def test_a_conversation_that_breaks_off_writes_nothing(
    count: int, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(folder)
    code, out, err = told(SMOOTH[:count], monkeypatch, capsys)
    assert code == 1
    assert err.endswith("Gestopt.\n")
    assert "geschreven" not in out
    assert changed_files(before, folder) == []


def test_what_an_option_says_is_not_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = (
        "--titel",
        "Zonder mensen werkt u samen",
        "--eigen-werk",
        "--id",
        "REG-77",
        "--bestand",
        "regels",
        "--tekst",
        "Kort.",
    )
    code, out, _ = told(('pleit dit voor "Samen werken"', "er is geen fte", "", ""), monkeypatch, capsys, *options)
    assert code == 0
    assert "één zin" not in out
    assert "bron" not in out.partition("Deze bestanden")[0]
    assert load_rules(folder / "rules").teksten["REG-77"] == "Kort.\n"


def test_a_wrong_option_ends_the_conversation(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(folder)
    code, out, err = told((), monkeypatch, capsys, "--besluit", "weg ermee", "--bestand", "weg.txt")
    assert (code, out) == (4, "")
    assert "deze zin ken ik niet" in err
    assert '"weg.txt" eindigt niet op .feature' in err
    assert changed_files(before, folder) == []


def test_without_an_example_the_conversation_asks_for_facts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real_copy(tmp_path)
    monkeypatch.chdir(tmp_path)
    before = snapshot(tmp_path)
    answers = (
        'pleit dit voor "Samen in de regio"',
        'de bevinding "zwakke gegevens" geldt',
        'de score op "datakwaliteit" is hoger dan 2',
        'de score op "gegevensbeheer en standaarden" is hoger dan 2',
        *("", "Dit kan niet", "eigen werk", "", "", "", "", "datakwaliteit", "datakwaliteit: 3", ""),
    )
    code, out, err = told(answers, monkeypatch, capsys)
    assert code == 1
    assert out.count("Welk feit hoort in het voorbeeld? Schrijf naam: waarde.") == 3
    assert "vind ik geen voorbeeld waarin zij geldt" in err
    assert '"datakwaliteit" is geen feit met een waarde' in err
    assert changed_files(before, tmp_path) == []


def test_an_answer_of_blanks_is_asked_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = snapshot(folder)
    answers = (*SMOOTH[:3], "   ", *SMOOTH[3:])
    code, out, _ = told(answers, monkeypatch, capsys)
    assert code == 0
    assert "Scenario: Drie mensen werken samen" in out
    assert len(changed_files(before, folder)) == 3
