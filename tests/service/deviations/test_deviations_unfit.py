"""What stays in a register for good is refused when it says nothing or too much, or when no file can hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from strategiekeuze.errors import RegisterError, UsageError
from support.deviations import record

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["a\0b.yaml", "a\ud800b.yaml"], ids=["nul", "half a sign"])
def test_a_name_that_cannot_be_is_refused_as_everywhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(RegisterError, match="Oorzaak: de naam kan niet") as caught:
        record(tmp_path / name)
    assert [each.code for each in caught.value.problems] == ["bestand-onleesbaar"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", ["?", "-", "n.v.t.", "N.V.T", "geen", "nog te bepalen"])
def test_an_owner_or_a_reason_that_only_fills_its_place_is_refused(register: Path, text: str) -> None:
    with pytest.raises(UsageError) as caught:
        record(register, text, owner=text)
    assert [str(each.place) for each in caught.value.problems] == ["--eigenaar", "--reden"]
    assert {each.code for each in caught.value.problems} == {"lege-tekst"}
    assert not register.exists()


def test_an_owner_is_a_name_and_no_story(register: Path) -> None:
    with pytest.raises(UsageError, match="201 tekens"):
        record(register, owner="a" * 201)
    assert record(register, owner="a" * 200).eigenaar == "a" * 200


def test_a_register_that_is_full_is_left_and_gets_a_second_one_beside_it(register: Path) -> None:
    record(register)
    filled = register.read_bytes()
    register.write_bytes(b"#" * (1_000_000 - len(filled) - 1) + b"\n" + filled)
    before = register.read_bytes()
    for _ in range(2):
        with pytest.raises(RegisterError, match="Begin een tweede register"):
            record(register, "Een andere reden.")
        assert register.read_bytes() == before
        before += b"#" * 1_000
        register.write_bytes(before)
