"""Put a deviation on record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem, RegisterError, StrategiekeuzeError
from strategiekeuze.language.register.lock import only_writer
from strategiekeuze.language.register.seal import sealed
from strategiekeuze.language.register.writing import added
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.model.deviation import Deviation
from strategiekeuze.service.day import today
from strategiekeuze.service.deviations.refusals import (
    Explanation,
    refuse_nothing,
    refuse_out_of_order,
    refuse_repeated,
    refuse_strange,
    refuse_unfit,
)
from strategiekeuze.service.deviations.register import standing

if TYPE_CHECKING:
    from datetime import date

    from strategiekeuze.language.register.reader import Register
    from strategiekeuze.model.policy_check import PolicyCheck

OF_THE_USER = ("map-ontbreekt", "register-bezet", "bestand-onleesbaar")
"""What a user can mend when nothing can be written: the name of the folder or file, and who else is writing."""

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
