"""The command line: one file per command, each importing what it needs when it runs."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

from strategiekeuze.cli import show
from strategiekeuze.errors import (
    ContradictionError,
    DocumentError,
    EngineDifferenceError,
    PolicyError,
    Problem,
    ProfileError,
    RegisterError,
    RulesError,
    StrategiekeuzeError,
    UsageError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILURE, USAGE, PROFILE, RULES, CHANGES, DIFFERENT = 1, 2, 3, 4, 5, 6
"""Exit codes beside 0: a failure of ours, wrong usage, a rejected profile, policy or advice, rejected rules or another
rejected feature file, changes that were shown and not written, and an advice that is not the same as it was."""

EXIT_CODES: dict[type[StrategiekeuzeError], int] = {
    UsageError: USAGE,
    ProfileError: PROFILE,
    DocumentError: PROFILE,
    PolicyError: PROFILE,
    RegisterError: PROFILE,
    RulesError: RULES,
    ContradictionError: RULES,
    EngineDifferenceError: FAILURE,
}

REASONS = {
    errno.ENOSPC: "De schijf is vol.",
    errno.EFBIG: "Het bestand wordt te groot.",
    errno.EIO: "Er is een leesfout.",
}
"""Why the system stopped us, by its number."""


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; every error of ours is shown in Dutch on standard error."""
    from strategiekeuze.cli.app import application

    if sys.stdout is None:
        return no_output("De standaarduitvoer is dicht.")
    for stream in (sys.stdout, sys.stderr):
        # A console that lacks a sign shows a question mark instead of stopping halfway.
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    code = 0
    try:
        code = application(arguments)
        sys.stdout.flush()
    except StrategiekeuzeError as error:
        show.problems(error.problems)
        return next((code for kind, code in EXIT_CODES.items() if isinstance(error, kind)), FAILURE)
    except BrokenPipeError:
        # The reader of our output stopped early, as `head` does. That changes nothing about the answer.
        show.silence()
        return code
    except OSError as error:
        show.silence()
        return no_output(REASONS.get(error.errno or 0, ""))
    return code


def no_output(cause: str) -> int:
    """Say that the answer cannot be written, and return the exit code."""
    show.problems([Problem("geen-uitvoer", "de uitvoer is niet te schrijven", "Kies een andere plek.", cause=cause)])
    return FAILURE
