"""Make files that are wrong in a way that a text in a feature cannot show."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

SMALL_RULES = Path(__file__).parents[1] / "fouten" / "kleine_regels"
SMALL_READING_RULES = SMALL_RULES.with_name("kleine_leesregels")
REAL_RULES = Path(__file__).parents[2] / "rules"


def write(name: str, content: str | bytes) -> Path:
    """Write a file in the current folder, with the folders above it."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def of_size(name: str, size: int) -> None:
    """Make a file of so many bytes; it takes no room on the disk."""
    with write(name, b"").open("r+b") as stream:
        stream.truncate(size)


def copy_rules(source: Path) -> None:
    """Copy a rule set to the folder `regels`, as new files: those of another test are not to be taken for these."""
    shutil.copytree(source, "regels", copy_function=shutil.copyfile)


def replace_in_rules(name: str, old: str, new: str) -> None:
    """Replace one piece of text in a file of the folder `regels`; a new piece may hold \\n for a new line."""
    path = Path("regels") / name
    content = path.read_text(encoding="utf-8")
    old, new = (piece.replace("\\n", "\n") for piece in (old, new))
    assert content.count(old) == 1, f"{name} heeft {content.count(old)} keer: {old}"
    path.write_text(content.replace(old, new), encoding="utf-8")


def many_texts(count: int) -> None:
    """Add so many texts of almost 1 MB to the folder `regels`."""
    for number in range(count):
        write(f"regels/teksten/GROOT-{number:02}.md.j2", "x" * 999_000)


def pipe(name: str) -> None:
    """Make a pipe that nobody writes to: who opens it waits forever."""
    os.mkfifo(name)
