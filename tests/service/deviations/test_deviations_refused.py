"""What may not go on record is refused, and a register stays as it is whatever goes wrong."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NoReturn, cast

import pytest

from strategiekeuze.errors import RegisterError, StrategiekeuzeError, UsageError
from strategiekeuze.language.register import lock
from strategiekeuze.language.register.writing import added
from strategiekeuze.service.deviations import recording
from strategiekeuze.service.deviations.due import due_deviations
from strategiekeuze.service.deviations.recording import record_deviation
from strategiekeuze.service.deviations.register import read_register
from support.deviations import CHECK, DAY, LATER, leftovers, record
from support.policies import PROPOSAL, checked, choosing

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.register.reader import Register
    from strategiekeuze.model.deviation import Deviation

UNIX = pytest.mark.skipif(os.name != "posix", reason="links as on Unix")


def test_what_is_no_deviation_is_refused_and_nothing_is_made(register: Path) -> None:
    fitting = CHECK.model_copy(update={"oordeel": CHECK.oordeel.model_copy(update={"slug": "past"}), "bevindingen": ()})
    with pytest.raises(UsageError, match="geen afwijking"):
        record(register, check=fitting)
    with pytest.raises(UsageError, match="nog geen oordeel"):
        record(register, check=CHECK.model_copy(update={"ontbreekt": ("Kies een strategie.",)}))
    assert list(register.parent.iterdir()) == []


def test_an_explanation_that_says_nothing_is_refused_with_all_that_is_wrong(register: Path) -> None:
    with pytest.raises(UsageError) as caught:
        record_deviation(register, CHECK, reason=" ", owner="\n", review_on=DAY, on=DAY)
    assert [problem.code for problem in caught.value.problems] == ["lege-tekst", "herzien-te-vroeg", "lege-tekst"]
    assert not register.exists()


def test_a_deviation_is_not_recorded_before_its_check_nor_before_the_last_one(register: Path) -> None:
    with pytest.raises(UsageError, match="de toets is van 2026-03-01"):
        record_deviation(register, CHECK, reason="Nee", owner="Ans", review_on=LATER, on=date(2026, 2, 28))
    record_deviation(register, CHECK, reason="Nee", owner="Ans", review_on=LATER, on=date(2026, 3, 2))
    with pytest.raises(UsageError, match="de laatste afwijking is van 2026-03-02"):
        record(register, "Een andere reden.")


def test_what_rests_on_proposals_is_refused_and_a_policy_without_proposals_is_not(register: Path) -> None:
    proposed = choosing("opgave", ground=PROPOSAL)
    with pytest.raises(UsageError, match="rust ook op voorstellen"):
        record(register, check=checked("eersel", proposed, with_proposals=True))
    record(register, check=checked("eersel", choosing("opgave"), with_proposals=True))
    assert len(read_register(register).entries) == 1


def test_a_policy_that_fits_is_never_a_deviation_even_when_something_can_be_better(register: Path) -> None:
    fitting = CHECK.model_copy(update={"oordeel": CHECK.oordeel.model_copy(update={"slug": "past"})})
    assert fitting.bevindingen
    with pytest.raises(UsageError, match="geen afwijking"):
        record(register, check=fitting)


def test_a_name_that_nobody_knows_has_nothing_due_only_when_the_register_knows_it(register: Path) -> None:
    record(register, check=CHECK.model_copy(update={"gemeente": "Ons dorp"}))
    assert [each.gemeente for each in due_deviations(register, "ons dorp", "2027-03-01")] == ["Ons dorp"]
    with pytest.raises(UsageError, match="ken ik niet"):
        due_deviations(register, "Ersel", LATER)


def test_a_register_or_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="is geen dag"):
        due_deviations("weg.yaml", "Eersel", datetime(2026, 3, 1, tzinfo=UTC))
    with pytest.raises(UsageError, match="niet vast te leggen"):
        record_deviation(cast("Path", None), CHECK, reason="Nee", owner="Ans", review_on=LATER)


def test_a_register_that_was_cut_off_is_refused_and_left_as_it_is(register: Path) -> None:
    record(register)
    whole = register.read_bytes()
    end = whole.index(b"    status:")
    start = whole.index(b"  - nummer")
    for cut in range(start + 4, end, 7):
        register.write_bytes(whole[:cut])
        with pytest.raises(RegisterError):
            record(register, "Een andere reden.")
        assert register.read_bytes() == whole[:cut]
    assert leftovers(register.parent) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("De raad wil dit.", "De raad wil dat."),
        ("Ans", "Bas"),
        ("2027-03-01", "2028-03-01"),
        ("nummer: 1", "nummer: 3"),
        ("zegel: ", 'zegel: "x" #'),
        ("status: open", "status: open\n    status: open"),
    ],
)
def test_a_register_that_was_changed_is_refused_and_left_as_it_is(register: Path, old: str, new: str) -> None:
    record(register)
    changed = register.read_text(encoding="utf-8").replace(old, new).encode()
    register.write_bytes(changed)
    with pytest.raises(RegisterError):
        record(register, "Een andere reden.")
    assert register.read_bytes() == changed


def test_an_entry_that_was_taken_out_from_between_is_noticed(register: Path) -> None:
    for number in range(3):
        record(register, f"Reden {number}.")
    head, *entries = register.read_text(encoding="utf-8").split("  - nummer: ")
    renumbered = entries[2].replace("3", "2", 1)
    register.write_text("  - nummer: ".join([head, entries[0], renumbered]), encoding="utf-8")
    with pytest.raises(RegisterError, match="afwijking 2 is veranderd"):
        read_register(register)


def test_who_writes_past_the_lock_is_not_overwritten(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record(register)

    def and_another_writes(content: bytes | None, found: Register, entry: Deviation, file: str) -> bytes | Problem:
        register.write_bytes(b"van een ander")
        return added(content, found, entry, file)

    monkeypatch.setattr(recording, "added", and_another_writes)
    with pytest.raises(StrategiekeuzeError, match="intussen veranderd"):
        record(register, "Een andere reden.")
    assert register.read_bytes() == b"van een ander"
    assert leftovers(register.parent) == []


def test_a_writer_that_stopped_halfway_is_not_passed_by(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    record(register)
    before = register.read_bytes()
    (register.parent / ".register.yaml.slot").touch()
    with pytest.raises(StrategiekeuzeError, match="een ander schrijft nu"):
        record(register, "Een andere reden.")
    assert register.read_bytes() == before
    assert leftovers(register.parent) == [".register.yaml.slot"]


def test_a_folder_that_may_not_be_written_gets_a_clear_message(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object, *_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied", str(path))

    # Who runs the tests may be allowed to write everything, so the system's answer is given here.
    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StrategiekeuzeError, match="u mag hier niet schrijven"):
        record(register)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StrategiekeuzeError, match="archief"):
        record(tmp_path / "archief" / "register.yaml")
    assert list(tmp_path.iterdir()) == []


@UNIX
def test_a_link_to_nothing_or_to_itself_is_refused(tmp_path: Path) -> None:
    for target in ("weg.yaml", "register.yaml", "nergens/register.yaml"):
        link = tmp_path / "register.yaml"
        link.symlink_to(target)
        with pytest.raises(StrategiekeuzeError):
            record(link)
        link.unlink()
        assert list(tmp_path.iterdir()) == []
