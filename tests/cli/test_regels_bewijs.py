"""`strategiekeuze regels bewijs`: what it refuses before it starts to prove."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest

from strategiekeuze import cli
from support.broken_files import SMALL_RULES, copy_rules


def test_a_certificate_that_is_there_is_refused_before_the_proof(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prove(*_: object, **__: object) -> NoReturn:
        pytest.fail("the proof began")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("strategiekeuze.service.verification.verify.verify", prove)
    copy_rules(SMALL_RULES)
    Path("c.json").write_text("van een ander", encoding="utf-8")
    assert cli.run(["regels", "bewijs", "regels", "--certificaat", "c.json"]) == cli.USAGE
    assert "bestaat al" in capsys.readouterr().err
    assert Path("c.json").read_text(encoding="utf-8") == "van een ander"
