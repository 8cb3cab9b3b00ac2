"""What it costs to start: whole processes, in turns."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import strategiekeuze

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.stopwatch import Samples

HELP = "from strategiekeuze.__main__ import main; import sys; sys.argv = ['strategiekeuze', '--help']; main()"
"""What the installed command runs."""

PYTHON = "python -c pass"
PACKAGE = "import strategiekeuze"
COMMAND = "strategiekeuze --help"
PROFILE = "from strategiekeuze import Profile"
PYDANTIC = "import pydantic"
BASE_MODEL = "from pydantic import BaseModel"

PROGRAMS = {
    PYTHON: "pass",
    PACKAGE: PACKAGE,
    COMMAND: HELP,
    PROFILE: PROFILE,
    PYDANTIC: PYDANTIC,
    BASE_MODEL: BASE_MODEL,
}


def measured(turns: int) -> Samples:
    """Return the nanoseconds of processor time of every program, one for each turn."""
    samples: Samples = {name: [] for name in PROGRAMS}
    order = list(PROGRAMS)
    with TemporaryDirectory() as folder:
        for turn in range(-1, turns):
            Random(turn).shuffle(order)
            for name in order:
                spent = processor_time(PROGRAMS[name], environment(folder))
                samples[name] += [spent] if turn >= 0 else []
    return samples


def environment(bytecode: str) -> Mapping[str, str]:
    """Return an environment in which every module, ours and theirs, is compiled in the turn that does not count."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    source = str(Path(strategiekeuze.__file__).parent.parent)
    return {**kept, "PYTHONPATH": source, "PYTHONPYCACHEPREFIX": bytecode}


def processor_time(program: str, environment: Mapping[str, str]) -> float:
    """Return the nanoseconds of processor time that a process takes.

    Raises:
        subprocess.CalledProcessError: when it fails.
    """
    command = [sys.executable, "-c", program]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return (usage.ru_utime + usage.ru_stime) * 1e9
