"""Every municipality in every domain gets an outcome; where durable-rules works, both engines agree on it."""

from __future__ import annotations

from pathlib import Path

from support.scripts import run_script


def test_every_municipality_gets_an_outcome_in_every_domain_on_which_the_engines_agree() -> None:
    run_script(Path(__file__).with_name("municipalities.py"))
