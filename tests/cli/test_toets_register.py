"""`strategiekeuze toets` with a register: what is due comes first, what is missing is asked, JSON has it all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer

from strategiekeuze.cli import toets_register
from strategiekeuze.service.deviations.register import read_register
from support.command import inside

if TYPE_CHECKING:
    from collections.abc import Iterator

PROFILES = Path(__file__).parents[2] / "profiles"
CALL = f"strategiekeuze toets {PROFILES / 'eersel.yaml'} {PROFILES / 'beleid' / 'eersel.yaml'}"
WHOLE = "--leg-vast register.yaml --reden 'Wonen gaat voor' --eigenaar Ans --herzien-op 2027-01-01 --op 2026-03-01"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_deviation_goes_on_record_and_the_memo_ends_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    done = inside(f"{CALL} {WHOLE}", monkeypatch)
    assert (done.exit_code, done.err, done.changed) == (0, "", ("register.yaml",))
    ending = "Deze afwijking staat in het register, als nummer 1. De reden is: Wonen gaat voor.\n"
    assert done.out.endswith(f"Vastgelegd\n\n{ending}\nEigenaar: Ans. Te herzien op 1 januari 2027.\n")
    assert "Te herzien\n\nUw gemeente" not in done.out


def test_the_next_check_opens_with_what_is_due(monkeypatch: pytest.MonkeyPatch) -> None:
    inside(f"{CALL} {WHOLE}", monkeypatch)
    done = inside(f"{CALL} --register register.yaml --op 2027-01-01", monkeypatch)
    assert (done.exit_code, done.changed) == (0, ())
    heading, due, explanation = done.out.split("\n\n")[:3]
    assert (heading.startswith("Toets van"), due) == (True, "Te herzien")
    assert explanation == "Uw gemeente week eerder af van een advies. Het is tijd om daar weer naar te kijken:"
    assert "Afwijking 1 van 1 maart 2026" in done.out
    early = inside(f"{CALL} --register register.yaml --op 2026-12-31", monkeypatch)
    assert "Uw gemeente week eerder af" not in early.out


def test_who_records_again_sees_what_is_due_too(monkeypatch: pytest.MonkeyPatch) -> None:
    inside(f"{CALL} {WHOLE}", monkeypatch)
    again = WHOLE.replace("2027-01-01", "2029-01-01").replace("2026-03-01", "2027-03-01").replace("Wonen", "De zorg")
    done = inside(f"{CALL} {again} --json", monkeypatch)
    said = json.loads(done.out)
    assert [each["nummer"] for each in said["te_herzien"]] == [1]
    assert (said["vastgelegd"]["nummer"], said["vastgelegd"]["reden"]) == (2, "De zorg gaat voor")
    assert [each.nummer for each in read_register("register.yaml").entries] == [1, 2]


def test_in_a_terminal_it_asks_what_was_not_given_until_the_day_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    answers: Iterator[str] = iter([" ", "Wonen gaat voor", "morgen", "2026-03-01", "2027-01-01"])
    asked: list[str] = []

    def prompt(question: str, **_: object) -> str:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr(toets_register, "asking", lambda: True)
    monkeypatch.setattr(typer, "prompt", prompt)
    done = inside(f"{CALL} --leg-vast register.yaml --eigenaar Ans --op 2026-03-01", monkeypatch)
    assert done.exit_code == 0
    assert done.err.startswith("Het oordeel is: spanning. ")
    assert done.err.count("Kies een dag na 2026-03-01") == 2
    questions = [toets_register.QUESTIONS[name] for name in ("--reden", "--herzien-op")]
    assert asked == [questions[0]] * 2 + [questions[1]] * 3
    entry = read_register("register.yaml").entries[0]
    assert (entry.reden, entry.eigenaar, entry.herzien_op) == ("Wonen gaat voor", "Ans", "2027-01-01")


def test_the_reverse_check_stands_in_the_memo_and_in_json(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("z3")
    call = CALL.replace("eersel", "woensdrecht")
    done = inside(f"{call} --omgekeerd --op 2026-03-01", monkeypatch)
    assert "Voor welke gemeente past Fundament eerst wel\n\nFundament eerst past nu al bij Woensdrecht." in done.out
    said = json.loads(inside(f"{call} --omgekeerd --op 2026-03-01 --json", monkeypatch).out)
    assert (said["omgekeerd"]["gemeenten"], said["omgekeerd"]["zonder_verandering"]) == (342, 342)
    assert said["te_herzien"] == []
