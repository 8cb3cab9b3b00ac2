"""Run a script of the tests in a process of its own: a crash of C code is then a failed test, and no more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_script(path: Path, *arguments: str, timeout: float = 60) -> None:
    """Run a script and fail with all that it printed when it does not end well."""
    paths = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, str(path), *arguments],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    ended = f"signaal {-done.returncode}" if done.returncode < 0 else f"code {done.returncode}"
    assert done.returncode == 0, f"{path.name} eindigde met {ended}\n{done.stdout}\n{done.stderr}"
