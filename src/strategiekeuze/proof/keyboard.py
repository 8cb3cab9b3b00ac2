"""Ctrl-C while the solver works: z3 takes it for itself, so it is given back."""

from __future__ import annotations

import signal
import sys

INTERRUPTED = "interrupted from keyboard"
"""What z3 gives as its reason when it took a Ctrl-C."""


def give_back_the_keyboard(reason: str) -> None:
    """Let Ctrl-C stop the program, both the one that z3 just took and those that come.

    Args:
        reason: why z3 was not ready; empty when it was.
    """
    if sys.platform != "win32":
        # z3 sets the signal back in another way: a question in a terminal would then go on until enter is pressed.
        signal.siginterrupt(signal.SIGINT, True)  # noqa: FBT003 - has no name to give it by
    if reason == INTERRUPTED:
        signal.raise_signal(signal.SIGINT)
