"""The register of deviations as it stands in a file."""

from __future__ import annotations

from pathlib import Path

from strategiekeuze.errors import Problem, RegisterError
from strategiekeuze.language.register import reader
from strategiekeuze.language.register.reader import Register
from strategiekeuze.language.source import read_source

ABSENT, TOO_LARGE = "bestand-ontbreekt", "bestand-te-groot"


def register_at(path: str | Path, *, may_be_new: bool) -> Register:
    """Return the register in a file; one that may be new is empty as long as it is not there."""
    return standing(Path(path))[1] if may_be_new else read_register(path)


def read_register(path: str | Path) -> Register:
    """Return the register in a file.

    Raises:
        RegisterError: with every problem, sorted by place.
    """
    source = read_source(Path(path))
    if isinstance(source, Problem):
        raise RegisterError(refused(source, str(path)))
    return whole(source.text, str(path))


def standing(path: Path) -> tuple[bytes | None, Register]:
    """Return the bytes of a register and what they say; None where there is no file yet.

    Raises:
        RegisterError: with every problem.
    """
    source = read_source(path)
    if isinstance(source, Problem):
        if source.code == ABSENT and not path.is_symlink():
            return None, Register(())
        raise RegisterError(refused(source, str(path)))
    return source.content, whole(source.text, str(path))


def refused(problem: Problem, name: str) -> Problem:
    """Return why a register cannot be read; one that is too large gets a successor."""
    return reader.too_large(name) if problem.code == TOO_LARGE else problem


def whole(text: str, name: str) -> Register:
    """Return the register in a text.

    Raises:
        RegisterError: with every problem.
    """
    register, problems = reader.read_register(text, name)
    if problems:
        raise RegisterError(*problems)
    return register
