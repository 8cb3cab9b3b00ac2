"""Run pytest as a municipality would: a program of its own, in a folder of theirs, with the package installed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SOURCE = Path(__file__).parents[2] / "src"
PACKAGE = "strategiekeuze-0.dist-info"
METADATA = "Metadata-Version: 2.1\nName: strategiekeuze\nVersion: 0\n"
ENTRY = "[pytest11]\nstrategiekeuze = strategiekeuze.pytest_plugin\n"
EERSEL = "gemeente: Eersel\nfte_data: 0,5\nopgaven: 2\n"
LINE = re.compile(r"^(?P<name>.+\.(?:feature|py)::.+?) (?P<result>PASSED|FAILED|SKIPPED|ERROR)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of pytest gave."""

    code: int
    out: str

    @property
    def results(self) -> dict[str, str]:
        """The result of each test."""
        return {match["name"]: match["result"] for match in LINE.finditer(self.out)}

    def failure(self, title: str) -> str:
        """Return what pytest shows below the title of a failure."""
        shown = re.search(rf"^_+ {re.escape(title)} _+\n(.+?)(?=^_{{3,}}|^={{3,}})", self.out, re.MULTILINE | re.DOTALL)
        assert shown, self.out
        return shown[1].rstrip("\n")


class Municipality:
    """A folder with files, in which pytest runs."""

    def __init__(self, folder: Path, installed: Path) -> None:
        self.folder = folder
        self._installed = installed
        for name, text in (("METADATA", METADATA), ("entry_points.txt", ENTRY)):
            (installed / PACKAGE).mkdir(parents=True, exist_ok=True)
            (installed / PACKAGE / name).write_text(text, "utf-8")
        self.write({"profielen/eersel.yaml": EERSEL})

    def write(self, files: Mapping[str, str]) -> None:
        """Write files."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def pytest(self, *arguments: str) -> Run:
        """Run pytest; a plugin is found as an installed package brings it."""
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *arguments],
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
            env={"PYTHONPATH": f"{SOURCE}{os.pathsep}{self._installed}", "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"},
        )
        return Run(done.returncode, done.stdout + done.stderr)
