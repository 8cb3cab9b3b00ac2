"""Put files under git, apart from the settings of whoever runs the tests."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

WHO = (
    "-c",
    "user.name=Test",
    "-c",
    "user.email=test@voorbeeld.nl",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "core.hooksPath=/",
)


def commit_all(folder: Path) -> None:
    """Make a repository in a folder when there is none, and commit every file."""
    for arguments in (("init", "-q"), ("add", "-A"), (*WHO, "commit", "-q", "-m", "stand")):
        environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        subprocess.run(["git", *arguments], cwd=folder, env=environment, check=True)
