"""Comply or explain: what is on record stays, byte for byte, and whoever writes too loses nothing."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from strategiekeuze.errors import RegisterError, UsageError
from strategiekeuze.language.register import lock
from strategiekeuze.model.deviation import State
from strategiekeuze.service.deviations.due import due_deviations
from strategiekeuze.service.deviations.recording import record_deviation
from strategiekeuze.service.deviations.register import read_register
from support.deviations import CHECK, DAY, leftovers, record
from support.random_profiles import TEXTS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from strategiekeuze.model.policy_check import PolicyCheck

UNIX = pytest.mark.skipif(os.name != "posix", reason="links as on Unix")


def test_the_first_deviation_makes_the_register_and_says_all_of_the_check(register: Path) -> None:
    made = record(register)
    assert read_register(register).entries == (made,)
    assert (made.nummer, made.datum, made.herzien_op, made.status) == (1, "2026-03-01", "2027-03-01", State.OPEN)
    assert (made.gemeente, made.beleid, made.oordeel) == ("Eersel", CHECK.titel, CHECK.oordeel.naam)
    assert (made.advies, made.gekozen) == ("Samen in de regio", ("Opgavegericht",))
    assert set(made.regels) == {each.regel for each in (*CHECK.oordeel.regels, *CHECK.bevindingen)}
    assert made.regelset_sha256 == CHECK.bewijs.regelset_sha256
    assert made.beleid_sha256 == CHECK.bewijs.beleid_sha256
    assert leftovers(register.parent) == []


BEGINNINGS: dict[str, Callable[[str], str]] = {
    "ordinary": lambda text: text,
    "windows": lambda text: text.replace("\n", "\r\n"),
    "marked": lambda text: f"\ufeff{text}",
    "without a last line end": lambda text: text.rstrip("\n"),
    "not indented": lambda text: text.replace("\n  ", "\n"),
    "indented more": lambda text: text.replace("\n  ", "\n      "),
    "with remarks": lambda text: f"{text}# Besproken in de raad.\n\n",
}


@pytest.mark.parametrize("form", BEGINNINGS)
def test_what_stood_in_the_register_stays_byte_for_byte(register: Path, form: str) -> None:
    first = record(register)
    before = BEGINNINGS[form](register.read_text(encoding="utf-8")).encode()
    register.write_bytes(before)
    second = record(register, "Een andere reden.")
    after = register.read_bytes()
    assert after.startswith(before)
    assert read_register(register).entries == (first, second)
    assert (b"\r" in after[len(before) :]) is (form == "windows")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, TEXTS, st.lists(TEXTS, max_size=2))
def test_any_text_comes_back_as_it_was(tmp_path: Path, reason: str, owner: str, title: str, chosen: list[str]) -> None:
    path = tmp_path / "register.yaml"
    path.unlink(missing_ok=True)
    named = tuple(each.model_copy(update={"naam": name}) for each, name in zip(CHECK.gekozen * 2, chosen, strict=False))
    check = CHECK.model_copy(update={"titel": f"x{title}", "gekozen": named})
    made = record(path, f"r{reason}", check, f"o{owner}")
    assert read_register(path).entries == (made,)
    assert (made.reden, made.eigenaar, made.beleid) == (f"r{reason}".strip(), f"o{owner}".strip(), f"x{title}".strip())
    before = path.read_bytes()
    second = record(path, f"r{reason} en nog iets", check)
    assert read_register(path).entries == (made, second)
    assert path.read_bytes().startswith(before)


def test_the_same_deviation_is_refused_unless_the_reason_differs(register: Path) -> None:
    record(register)
    before = register.read_bytes()
    with pytest.raises(UsageError, match="nummer 1"):
        record(register, "de  raad wil dit. ")
    assert register.read_bytes() == before
    assert record(register, "De raad wil iets anders.").nummer == 2


def test_a_deviation_that_was_closed_may_come_back(register: Path) -> None:
    record(register)
    text = register.read_text(encoding="utf-8").replace("status: open", "status: afgedaan")
    closed = text.replace("afgedaan op:", "afgedaan op: 2026-06-01").replace("afgedaan door:", "afgedaan door: de raad")
    register.write_text(closed, encoding="utf-8")
    assert record(register).nummer == 2
    first = read_register(register).entries[0]
    assert (first.status, first.afgedaan_op, first.afgedaan_door) == (State.DONE, "2026-06-01", "de raad")


def test_many_writers_at_once_lose_nothing(register: Path) -> None:
    reasons = [f"Reden {number}." for number in range(12)]
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda reason: record(register, reason), reasons))
    entries = read_register(register).entries
    assert sorted(each.reden for each in entries) == sorted(reasons)
    assert [each.nummer for each in entries] == list(range(1, 13))
    assert set(entries) == set(made)
    assert leftovers(register.parent) == []


@UNIX
def test_a_link_stays_a_link_and_what_it_leads_to_grows(tmp_path: Path) -> None:
    real, link = tmp_path / "echt.yaml", tmp_path / "register.yaml"
    first = record(real)
    link.symlink_to(real)
    second = record(link, "Een andere reden.")
    assert link.is_symlink()
    assert read_register(real).entries == (first, second)
    assert lock.lock_of(link) == lock.lock_of(real)


def test_what_is_due_is_open_of_this_municipality_and_not_later_than_the_day(register: Path) -> None:
    def at(reason: str, day: date, check: PolicyCheck = CHECK) -> None:
        record_deviation(register, check, reason=reason, owner="Ans", review_on=day, on=DAY)

    at("later", date(2027, 6, 1))
    at("net", date(2027, 1, 1))
    at("eerder", date(2026, 6, 1))
    at("ander", date(2026, 6, 1), CHECK.model_copy(update={"gemeente": "Den Haag"}))

    def found(name: str, day: date) -> list[str]:
        return [each.reden for each in due_deviations(register, name, day)]

    assert found("Eersel", date(2027, 1, 1)) == ["eerder", "net"]
    assert found("GM0770", date(2026, 12, 31)) == ["eerder"]
    assert found("'s-Gravenhage", date(2027, 1, 1)) == ["ander"]
    assert found("Eersel", date(2026, 5, 31)) == []
    closed = register.read_text(encoding="utf-8").replace("status: open", "status: afgedaan")
    closed = closed.replace("afgedaan op:", "afgedaan op: 2026-12-01").replace("door:", "door: Ans")
    register.write_text(closed, encoding="utf-8")
    assert found("Eersel", date(2030, 1, 1)) == []


def test_a_register_that_is_not_there_can_only_be_missing_when_one_may_be_made(register: Path) -> None:
    assert due_deviations(register, "Eersel", DAY, may_be_new=True) == ()
    with pytest.raises(RegisterError, match="bestaat niet"):
        due_deviations(register, "Eersel", DAY)
