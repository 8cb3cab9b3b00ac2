"""What may not go on record is refused, and a register stays as it is whatever goes wrong."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import pytest

from strategiekeuze.errors import RegisterError, StrategiekeuzeError, UsageError
from strategiekeuze.language.register import lock
from strategiekeuze.language.register.writing import added
from strategiekeuze.service import deviations
from strategiekeuze.service.deviations import read_register, record_deviation
from support.policies import checked, choosing

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.errors import Problem
    from strategiekeuze.language.register.reader import Register
    from strategiekeuze.model.deviation import Deviation
    from strategiekeuze.model.policy_check import PolicyCheck

DAY, LATER = date(2026, 3, 1), date(2027, 3, 1)
CHECK = checked("eersel", choosing("opgave"))
UNIX = pytest.mark.skipif(os.name != "posix", reason="links as on Unix")


def record(path: Path, reason: str = "De raad wil dit.", check: PolicyCheck = CHECK, owner: str = "Ans") -> Deviation:
    """Put a deviation on record."""
    return record_deviation(path, check, reason=reason, owner=owner, review_on=LATER, on=DAY)


def leftovers(folder: Path) -> list[str]:
    """Return what stands in a folder beside the register."""
    return sorted(each.name for each in folder.iterdir() if each.name != "register.yaml")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Return where a register can be."""
    return tmp_path / "register.yaml"


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

    monkeypatch.setattr(deviations, "added", and_another_writes)
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
