"""What it costs to load a rule set: for the first time, and again."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.stopwatch import in_turns
from strategiekeuze.service import default_rules, load_rules

if TYPE_CHECKING:
    from benchmarks.stopwatch import Samples

COLD = "load_rules(), never read before"
CACHED = "load_rules(), nothing changed"


def measured(turns: int) -> Samples:
    """Return the nanoseconds of processor time to load our rules; a fresh copy of the folder is always cold."""
    with TemporaryDirectory() as folder:
        numbers = count()
        copies = [copytree(default_rules(), Path(folder) / str(number)) for number in range(4 * turns + 4)]
        return in_turns({COLD: lambda: load_rules(copies[next(numbers)]), CACHED: load_rules}, turns)
