"""Ctrl-C stops a proof and a question, also after the solver worked: each in a program of its own, with a limit."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from support.command import SOURCE
from support.told_world import told_world

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no signals like these")
pty = pytest.importorskip("pty")

SECONDS = 30
STARTED, ASKED = b"bewijs begint\n", b"Uw antwoord:"
LISTENS = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
"""Who runs the tests in the background has Ctrl-C switched off, and every program that it starts inherits that."""

HARD = f"""{LISTENS}
from time import monotonic
from strategiekeuze.proof.logic import Logic
from strategiekeuze.proof.solver import Solver, TimeIsUpError

# Twelve pigeons and eleven holes: no solver is done with that soon.
logic = Logic()
places = [[logic.free() for _ in range(11)] for _ in range(12)]
for row in places:
    logic.require(logic.some(row))
for hole in zip(*places):
    for number, one in enumerate(hole):
        for other in hole[:number]:
            logic.require(logic.some([logic.opposite(one), logic.opposite(other)]))
solver = Solver(logic, monotonic() + {SECONDS})
print("bewijs begint", flush=True)
try:
    solver.possible()
except TimeIsUpError:
    print("de tijd was om", flush=True)
"""
COMMAND = f"{LISTENS}from strategiekeuze.__main__ import main\nmain()\n"


def program(*arguments: str, keyboard: int, folder: Path) -> subprocess.Popen[bytes]:
    """Start Python beside the tests, with this to read from."""
    paths = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        [sys.executable, *arguments],
        stdin=keyboard,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env=paths,
    )


def interrupted(running: subprocess.Popen[bytes], after: bytes) -> tuple[float, str, str]:
    """Press Ctrl-C once a program said something, and return how long it took then, and the rest of its words."""
    assert running.stdout
    said = b""
    while after not in said and (sign := running.stdout.read(1)):
        said += sign
    assert after in said
    time.sleep(0.5)
    start = time.monotonic()
    running.send_signal(signal.SIGINT)
    try:
        out, error = running.communicate(timeout=SECONDS)
    finally:
        running.kill()
    return time.monotonic() - start, out.decode(), error.decode()


def test_ctrl_c_stops_a_proof_at_once(tmp_path: Path) -> None:
    running = program("-c", HARD, keyboard=subprocess.DEVNULL, folder=tmp_path)
    seconds, out, error = interrupted(running, STARTED)
    assert seconds < SECONDS / 3
    assert "de tijd was om" not in out
    assert error.endswith("KeyboardInterrupt\n")


def test_ctrl_c_stops_the_questions_after_a_proof_without_enter(tmp_path: Path) -> None:
    told_world(tmp_path, ("Wie mensen heeft, doet het zelf", "3", 'is het advies "Zelf doen"'))
    terminal, keyboard = pty.openpty()
    call = ("regels", "vragen", "rules", "--regel", "REG-02", "--schrijf", "features/a.feature")
    running = program("-c", COMMAND, *call, keyboard=keyboard, folder=tmp_path)
    seconds, out, _ = interrupted(running, ASKED)
    os.close(keyboard)
    os.close(terminal)
    assert seconds < SECONDS / 3
    assert out.endswith("Er is niets geschreven.\n")
    assert running.returncode == 0
