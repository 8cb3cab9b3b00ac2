from __future__ import annotations

from pathlib import Path

from support.scripts import run_script


def test_without_durable_rules_everything_imports_and_only_its_engine_fails() -> None:
    run_script(Path(__file__).parent / "durable_absent.py")
