"""Every example in a document runs as the reader would run it, and gives what the document says.

A document runs from top to bottom in one folder, so what an example changes or leaves behind is there for the next.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from contextlib import redirect_stdout
from importlib.metadata import entry_points
from io import StringIO
from pathlib import Path

import pytest

import strategiekeuze
from support.our_documents import DOCUMENTS, ROOT, Block, blocks_of
from support.terminal import on_terminal

READINGS = [DOCUMENTS[:2], *([document] for document in DOCUMENTS[2:])]
"""What one reader does in one folder: whoever did the README goes on with how to change a rule."""

SKIP = "..."
PLUGIN = "" if entry_points(group="pytest11", name="strategiekeuze") else "-p strategiekeuze.pytest_plugin"
"""How pytest finds our plugin; where the package is installed it does so by itself."""

MARK = "\x1e"
"""Ends the output of one command; no example prints it."""


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
    (tmp_path / "bin" / "here").write_text(str(tmp_path))
    monkeypatch.setenv("HERE", str(tmp_path / "bin" / "here"))
    monkeypatch.setenv("PYTHONPATH", str(Path(strategiekeuze.__file__).parents[1]))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def command(path: Path, line: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("documents", READINGS, ids=lambda documents: documents[0].relative_to(ROOT).as_posix())
@pytest.mark.usefixtures("workspace")
def test_the_examples_hold_from_top_to_bottom_in_one_folder(documents: list[Path]) -> None:
    for document in documents:
        run(list(blocks_of(document)))


def run(blocks: list[Block]) -> None:
    """Do what each block says, in order, and compare what it gives."""
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
    """Run all commands in one shell, so that `echo $?` shows the code of the command before it.

    It starts in the folder where the commands before it ended, as the reader's own shell does.
    """
    expected = re.split(r"^\$ (.*)\n", block.text, flags=re.MULTILINE)
    assert expected[0] == "", f"{block.place}: begin met een opdracht"
    lines, wanted = expected[1::2], expected[2::2]
    end = f"status=$?; printf '{MARK}%s{MARK}' $status; (exit $status)"
    script = ['cd "$(cat "$HERE")"', *(f"{line}\n{end}" for line in lines), 'pwd > "$HERE"']
    seen = on_terminal("\n".join(script)).split(MARK)
    for output, shown in zip(seen[:-1:2], wanted, strict=True):
        same(output, shown, block)
    for line, status, shown, then in zip(lines, seen[1::2], wanted, [*lines[1:], ""], strict=True):
        hidden = status != "0" and not says_anything(shown) and then != "echo $?"
        assert not hidden, f"{block.place}: {line} geeft {status}, en dat staat er niet"


def says_anything(shown: str) -> bool:
    """Tell whether a document shows more of an output than that there is one."""
    return any(line.strip() != SKIP for line in shown.splitlines())


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
    assert name.endswith((".yaml", ".feature")), block.place
    write(name, rest)


def check_text(block: Block) -> None:
    """Write the text to the file that the sentence above it names: in a text every line counts."""
    names = re.findall(r"`([^`]+\.md\.j2)`", block.above)
    assert len(names) == 1, f"{block.place}: noem erboven in welk bestand dit komt"
    write(names[0], block.text)


def write(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")


def check_quote(block: Block) -> None:
    """Find the rule or text as it is quoted, whatever its indentation."""
    files = [*(ROOT / "rules").rglob("*"), *(ROOT / "examples").rglob("*")]
    texts = [flat(file.read_text(encoding="utf-8")) for file in files if file.suffix in (".feature", ".j2")]
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
    "markdown": check_text,
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
