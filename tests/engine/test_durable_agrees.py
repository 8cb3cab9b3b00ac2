from __future__ import annotations

from pathlib import Path

import pytest

from strategiekeuze.engine.durable import available
from support.scripts import run_script

HERE = Path(__file__).parent

pytestmark = pytest.mark.skipif(
    not available(), reason="durable-rules is hier niet te laden: het vraagt Python 3.11 of 3.12"
)


@pytest.mark.parametrize("first_seed", ["0", "1000"])
def test_both_engines_agree_on_random_rule_sets(first_seed: str) -> None:
    run_script(HERE / "durable_differential.py", first_seed, "48", "40")


def test_both_engines_agree_where_the_library_has_its_limits() -> None:
    run_script(HERE / "durable_extremes.py")


def test_threads_may_share_an_engine() -> None:
    run_script(HERE / "durable_threads.py", "3")


@pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="alleen Linux vertelt hoeveel geheugen er in gebruik is"
)
def test_memory_comes_back_when_engines_go() -> None:
    run_script(HERE / "durable_memory.py")


def test_a_run_that_fails_leaves_the_next_run_unharmed() -> None:
    run_script(HERE / "durable_failure.py")
