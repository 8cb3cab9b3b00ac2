"""Comply or explain: put a deviation on record, and see which are due."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RegisterError, StrategiekeuzeError
from strategiekeuze.language.register import reader
from strategiekeuze.language.register.lock import only_writer
from strategiekeuze.language.register.reader import Register
from strategiekeuze.language.register.seal import sealed
from strategiekeuze.language.register.writing import added
from strategiekeuze.language.source import read_source
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.model.deviation import Deviation
from strategiekeuze.policy.deviations.due import due
from strategiekeuze.service.day import day_given, today
from strategiekeuze.service.deviation_refusals import (
    Explanation,
    refuse_nothing,
    refuse_out_of_order,
    refuse_repeated,
    refuse_strange,
    refuse_unfit,
    refuse_unknown,
    refuse_unnamed,
)

if TYPE_CHECKING:
    from datetime import date

    from strategiekeuze.model.policy_check import PolicyCheck

ABSENT = "bestand-ontbreekt"
OF_THE_USER = ("map-ontbreekt", "register-bezet")
"""What a user can mend when nothing can be written: the name of the folder, and who else is writing."""

RECEIPT = (
    "regelset_versie",
    "regelset_sha256",
    "toetsregels_versie",
    "toetsregels_sha256",
    "profiel_sha256",
    "beleid_sha256",
)
"""What an entry keeps of the receipt of a check."""

HALF_SIGN = "\N{REPLACEMENT CHARACTER}"


def record_deviation(
    path: str | Path, check: PolicyCheck, *, reason: str, owner: str, review_on: date, on: date | None = None
) -> Deviation:
    """Put a deviation on record, and return the entry as it stands in the register.

    What stands in the register stays, byte for byte. One writer at a time adds to it: a file beside it says who is
    busy, and right before the register is replaced it must still hold what was read. The same deviation is recorded
    twice only when the reason differs, or when the first was closed.

    Args:
        path: the register, in YAML; it is made when there is none, in a folder that exists.
        check: what `check_policy` returned.
        reason: why the municipality deviates.
        owner: who answers for it.
        review_on: when it is looked at again; later than `on`.
        on: day on which it is recorded; without it today.

    Raises:
        UsageError: there is nothing to explain, it stands in the register already, or an argument does not fit.
        RegisterError: the register is damaged or no register, its folder is not there, or another writes.
        StrategiekeuzeError: the register cannot be written.
    """
    day = today() if on is None else on
    refuse_strange(path, check, (reason, owner), (review_on, day))
    refuse_nothing(check)
    explanation = Explanation(written(reason), written(owner), review_on)
    refuse_unfit(explanation, day)
    with only_writer(Path(path)) as problem:
        if problem:
            raise (RegisterError if problem.code in OF_THE_USER else StrategiekeuzeError)(problem)
        content, register = standing(Path(path))
        draft = entry(check, explanation, day, len(register.entries) + 1)
        refuse_out_of_order(day, check, register)
        refuse_repeated(draft, register)
        return put(Path(path), content, register, sealed(draft, register.last_seal))


def due_deviations(
    path: str | Path, municipality: str, day: date | str | None = None, *, may_be_new: bool = False
) -> tuple[Deviation, ...]:
    """Return the open deviations of a municipality that are due, the earliest first.

    Args:
        path: the register.
        municipality: name or CBS code.
        day: a deviation is due when its day of review is this day or earlier, a date or as 2026-01-31; else today.
        may_be_new: whether the register need not be there yet.

    Raises:
        RegisterError: the register is not there, is damaged, or is no register.
        UsageError: an argument does not fit, or no municipality goes by this name, here or in the register.
    """
    refuse_unnamed(path, municipality)
    on = day_given(day)
    register = register_at(path, may_be_new=may_be_new)
    refuse_unknown(municipality, register)
    return due(register.entries, municipality, on.isoformat())


def due_beside(path: str | Path, check: PolicyCheck, *, may_be_new: bool) -> tuple[Deviation, ...]:
    """Return the open deviations of the municipality of a check that are due on its day.

    Raises:
        RegisterError: as for `due_deviations`.
    """
    return due(register_at(path, may_be_new=may_be_new).entries, check.gemeente, check.op)


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
        raise RegisterError(source)
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
        raise RegisterError(source)
    return source.content, whole(source.text, str(path))


def whole(text: str, name: str) -> Register:
    """Return the register in a text.

    Raises:
        RegisterError: with every problem.
    """
    register, problems = reader.read_register(text, name)
    if problems:
        raise RegisterError(*problems)
    return register


def put(path: Path, content: bytes | None, register: Register, deviation: Deviation) -> Deviation:
    """Write a register with one entry more, and return that entry.

    Raises:
        RegisterError: nothing can be added at its end.
        StrategiekeuzeError: it cannot be written.
    """
    after = added(content, register, deviation, str(path))
    if isinstance(after, Problem):
        raise RegisterError(after)
    problem = write_all([Change(path, after, content)])
    if problem:
        raise StrategiekeuzeError(problem)
    return deviation


def entry(check: PolicyCheck, explanation: Explanation, day: date, number: int) -> Deviation:
    """Return a check as an entry, without its seal."""
    rules = [each.regel for each in (*check.oordeel.regels, *check.bevindingen)]
    return Deviation(
        nummer=number,
        datum=day.isoformat(),
        gemeente=written(check.gemeente),
        beleid=written(check.titel),
        domein=written(check.domein),
        oordeel=written(check.oordeel.naam),
        advies=written(check.advies.naam or check.advies.uitkomst),
        gekozen=tuple(written(each.naam) for each in check.gekozen),
        regels=tuple(dict.fromkeys(rules)),
        reden=explanation.reason,
        eigenaar=explanation.owner,
        herzien_op=explanation.review_on.isoformat(),
        **{name: getattr(check.bewijs, name) for name in RECEIPT},
    )


def written(text: str) -> str:
    """Return a text as a file can hold it: nothing around it, and no half of a sign of two parts."""
    return "".join(HALF_SIGN if "\ud800" <= sign <= "\udfff" else sign for sign in text.strip())
