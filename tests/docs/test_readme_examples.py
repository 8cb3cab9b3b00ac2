"""Every example in a document runs as the reader would run it, and gives what the document says."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
import sys
from contextlib import redirect_stdout, suppress
from dataclasses import dataclass
from importlib.metadata import entry_points
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import strategiekeuze

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "docs/eigen-regelset.md")),
    *sorted(ROOT.glob("examples/*/LEESMIJ.md")),
]
PART = re.compile(r"^(#+ [^\n]*)$|^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A heading, or a fenced block with its language and text."""
SKIP = "..."
PLUGIN = "" if entry_points(group="pytest11", name="strategiekeuze") else "-p strategiekeuze.pytest_plugin"
"""How pytest finds our plugin; where the package is installed it does so by itself."""

MARK = "\x1e"
"""Ends the output of one command; no example prints it."""


@dataclass(frozen=True)
class Block:
    """One fenced block and where it stands."""

    place: str
    section: str
    language: str
    text: str


def blocks_of(document: Path) -> Iterator[Block]:
    text, section = document.read_text(encoding="utf-8"), ""
    for part in PART.finditer(text):
        section = part[1] or section
        if part[1] is None:
            place = f"{document.relative_to(ROOT)}:{text.count(chr(10), 0, part.start()) + 1}"
            yield Block(place, f"{document.relative_to(ROOT)} {section}", part[2], part[3])


SECTIONS = [
    pytest.param(list(blocks), id=section)
    for document in DOCUMENTS
    for section, blocks in groupby(blocks_of(document), key=lambda block: block.section)
]


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of what a reader may change, with the commands of this environment first on the path."""
    for folder in ("profiles", "rules", "features", "examples"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    program = f"'{sys.executable}' -c 'from strategiekeuze.__main__ import main; main()'"
    command(tmp_path / "bin" / "strategiekeuze", f'exec {program} "$@"')
    # Stands in for the script, which would install: without an argument it advises Eersel.
    command(tmp_path / "bin" / "pytest", f"exec '{sys.executable}' -m pytest {PLUGIN} \"$@\"")
    command(tmp_path / "script" / "advies", f'exec {program} advies "${{@:-profiles/eersel.yaml}}"')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(strategiekeuze.__file__).parents[1]))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def command(path: Path, line: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("blocks", SECTIONS)
@pytest.mark.usefixtures("workspace")
def test_example(blocks: list[Block]) -> None:
    printed: Block | None = None
    for block in blocks:
        assert (block.language == "text") == (printed is not None), f"{block.place}: uitvoer zonder of na python"
        if printed is not None:
            same(run_python(printed), block.text, printed)
        printed = block if block.language == "python" else None
        CHECKS[block.language](block)
    assert printed is None, f"{printed.place}: dit voorbeeld toont niet wat het geeft"


def run_python(block: Block) -> str:
    with redirect_stdout(StringIO()) as output:
        exec(compile(block.text, block.place, "exec"), {})  # noqa: S102 - the examples of our own documents
    return output.getvalue()


def check_console(block: Block) -> None:
    """Run all commands in one shell, so that `echo $?` shows the code of the command before it."""
    expected = re.split(r"^\$ (.*)\n", block.text, flags=re.MULTILINE)
    assert expected[0] == "", f"{block.place}: begin met een opdracht"
    script = "".join(f"{line}\nstatus=$?; printf '{MARK}'; (exit $status)\n" for line in expected[1::2])
    outputs = on_terminal(script).split(MARK)
    for output, wanted in zip(outputs[:-1], expected[2::2], strict=True):
        same(output, wanted, block)


def on_terminal(script: str) -> str:
    """Return what a user sees who runs this in a terminal."""
    ours, theirs = pty.openpty()
    shell = subprocess.Popen(["sh", "-c", script], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    while chunk := read(ours):
        seen += chunk
    os.close(ours)
    shell.wait(timeout=60)
    return seen.decode().replace("\r\n", "\n")


def read(terminal: int) -> bytes:
    with suppress(OSError):  # Linux says so when the other side is closed.
        return os.read(terminal, 65536)
    return b""


def check_diff(block: Block) -> None:
    """Make the change that the document asks for; each line it replaces stands in the file once."""
    name, *lines = block.text.splitlines()
    file = Path(name.removeprefix("--- "))
    text = file.read_text(encoding="utf-8")
    for old, new in zip(lines[::2], lines[1::2], strict=True):
        assert (old[0], new[0]) == ("-", "+"), block.place
        assert text.count(f"{old[1:]}\n") == 1, f"{block.place}: {old}"
        text = text.replace(f"{old[1:]}\n", f"{new[1:]}\n")
    file.write_text(text, encoding="utf-8")


def check_file(block: Block) -> None:
    """Write the file that its first line names."""
    name, rest = block.text.removeprefix("# ").split("\n", 1)
    assert name.endswith((".yaml", ".feature", ".md.j2")), block.place
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(rest, encoding="utf-8")


def check_quote(block: Block) -> None:
    """Find the rule or text as it is quoted, whatever its indentation."""
    files = [
        file
        for folder in ("rules", "examples")
        for end in ("feature", "j2")
        for file in (ROOT / folder).rglob(f"*.{end}")
    ]
    texts = [flat(file.read_text(encoding="utf-8")) for file in files]
    assert any(flat(block.text) in text for text in texts), f"{block.place}: dit staat zo niet in rules/ of examples/"


def flat(text: str) -> str:
    return "".join(f"{line.strip()}\n" for line in text.splitlines())


def check_shell(block: Block) -> None:
    """Check that the scripts exist; these commands install things, so no test runs them."""
    for name in re.findall(r"script/\w+", block.text):
        assert os.access(ROOT / name, os.X_OK), f"{block.place}: {name}"


def run_later(_: Block) -> None:
    """Wait for the other half: a python block runs with the text block that holds its output."""


CHECKS = {
    "console": check_console,
    "diff": check_diff,
    "feature": check_file,
    "gherkin": check_quote,
    "jinja": check_quote,
    "markdown": check_file,
    "python": run_later,
    "sh": check_shell,
    "text": run_later,
    "yaml": check_file,
}


def test_every_kind_of_block_is_found() -> None:
    assert {block.language for document in DOCUMENTS for block in blocks_of(document)} == set(CHECKS)


def same(output: str, wanted: str, block: Block) -> None:
    if not re.fullmatch(pattern(wanted), output):
        pytest.fail(f"{block.place}\nzo staat het er:\n{wanted}\nzo is het:\n{output}", pytrace=False)


def pattern(wanted: str) -> str:
    """Return the pattern of an output in which a line of dots stands for any lines."""
    lines = wanted.splitlines(keepends=True)
    return "".join(r"(?:.*\n)*?" if line.strip() == SKIP else re.escape(line) for line in lines)


@pytest.mark.parametrize(
    ("wanted", "output", "agrees"),
    [
        ("een\ntwee\n", "een\ntwee\n", True),
        ("een\n", "een\ntwee\n", False),
        ("een\n...\n", "een\ntwee\n", True),
        ("een\n...\ndrie\n", "een\ntwee\n", False),
        ("...\ntwee\n", "een\n twee\n", False),
        ("", "een\n", False),
    ],
)
def test_an_output_that_differs_is_seen(wanted: str, output: str, agrees: bool) -> None:  # noqa: FBT001
    assert bool(re.fullmatch(pattern(wanted), output)) is agrees


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_named_paths_exist(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    paths = re.findall(r"`((?:rules|src|tests|profiles|features|benchmarks|script|docs)/[\w./-]*)`", text)
    named = [*(document.parent / link for link in links), *(ROOT / path for path in paths)]
    assert [str(path) for path in named if not path.exists()] == []
