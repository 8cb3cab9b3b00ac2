"""A terminal of our own, to see what a user sees there."""

from __future__ import annotations

import os
import pty
import subprocess
from contextlib import suppress


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
