"""Entry point of the command line."""

from __future__ import annotations

import sys
from traceback import extract_tb
from typing import TYPE_CHECKING

from strategiekeuze.cli import run

if TYPE_CHECKING:
    from types import TracebackType


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.excepthook = report
    sys.exit(run(sys.argv[1:]))


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say in Dutch that the program itself failed, and what the makers need to know; Python then leaves with code 1."""
    if issubclass(kind, KeyboardInterrupt):
        print("Gestopt.", file=sys.stderr)  # noqa: T201 - nothing else is left to print with
        return
    last = extract_tb(trace)[-1] if trace else None
    place = f" ({last.name}:{last.lineno})" if last else ""
    lines = (
        "er ging iets mis in strategiekeuze zelf",
        f"{kind.__name__}: {error}{place}",
        "Dat had niet gemogen. Meld dit aan de makers, met wat u invoerde.",
    )
    print("\n".join(lines), file=sys.stderr)  # noqa: T201 - nothing else is left to print with


if __name__ == "__main__":
    main()
