"""The command line: one file per command, each importing what it needs when it runs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from strategiekeuze.cli import show
from strategiekeuze.errors import (
    ContradictionError,
    EngineDifferenceError,
    ProfileError,
    RulesError,
    StrategiekeuzeError,
    UsageError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILURE, USAGE, PROFILE, RULES = 1, 2, 3, 4
"""Exit codes beside 0: a failure of ours, wrong usage, a rejected profile, rejected rules."""

EXIT_CODES: dict[type[StrategiekeuzeError], int] = {
    UsageError: USAGE,
    ProfileError: PROFILE,
    RulesError: RULES,
    ContradictionError: RULES,
    EngineDifferenceError: FAILURE,
}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; every error of ours is shown in Dutch on standard error."""
    from strategiekeuze.cli.app import application

    for stream in (sys.stdout, sys.stderr):
        # A console that lacks a sign shows a question mark instead of stopping halfway.
        getattr(stream, "reconfigure", lambda **_: None)(errors="replace")
    try:
        return application(arguments)
    except StrategiekeuzeError as error:
        show.problems(error.problems)
        return next((code for kind, code in EXIT_CODES.items() if isinstance(error, kind)), FAILURE)
    except BrokenPipeError:
        # The reader of our output stopped early, as `head` does. Nothing went wrong.
        sys.stderr.close()
        return 0
