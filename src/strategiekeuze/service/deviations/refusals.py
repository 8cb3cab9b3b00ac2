"""What may not be put on record as a deviation: nothing, what is never looked at again, and the same twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, UsageError
from strategiekeuze.language.policy.filler import is_filler
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.policy_check import PolicyCheck
from strategiekeuze.policy.deviations.due import already, code_of
from strategiekeuze.registry import LookupFailedError, find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.register.reader import Register
    from strategiekeuze.model.deviation import Deviation

LONGEST_OWNER = 200
"""Most signs of an owner: a person, or a function."""

LONGEST_REASON = 2_000
"""Most signs of a reason: it comes back in every memo until the deviation is closed."""

FITS = "past"
"""The verdict that leaves nothing to explain."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a municipality deviates, who answers for it, and when it looks again."""

    reason: str
    owner: str
    review_on: date


def refuse_strange(path: object, check: object, texts: tuple[object, ...], days: tuple[object, ...]) -> None:
    """Refuse values of another type than a register can hold; a moment with a time is no day.

    Raises:
        UsageError: when there is one.
    """
    fits = (
        isinstance(path, str | PathLike)
        and isinstance(check, PolicyCheck)
        and all(isinstance(text, str) for text in texts)
    )
    if fits and all(type(day) is date for day in days):
        return
    remedy = "Geef de naam van een register, wat check_policy teruggaf, twee teksten, en dagen als datetime.date."
    raise UsageError(Problem("verkeerd-gebruik", "zo is een afwijking niet vast te leggen", remedy))


def refuse_nothing(check: PolicyCheck) -> None:
    """Refuse a check without a deviation.

    Raises:
        UsageError: there is no verdict, nothing to explain, or the verdict rests on what nobody confirmed.
    """
    if check.ontbreekt:
        remedy = "Vul eerst aan wat voor een oordeel nog ontbreekt."
        raise UsageError(Problem("geen-oordeel", "er is nog geen oordeel, dus ook geen afwijking", remedy))
    if check.oordeel.slug == FITS:
        what = "dit beleid past, en er is geen afwijking om vast te leggen"
        raise UsageError(Problem("geen-afwijking", what, "Laat --leg-vast weg."))
    if check.gebruikt.met_voorstellen and check.gebruikt.voorstel:
        what = "dit oordeel rust ook op voorstellen, en die heeft nog niemand bevestigd"
        remedy = "Bevestig eerst wat klopt, en leg de afwijking vast zonder --met-voorstellen."
        raise UsageError(Problem("afwijking-op-voorstel", what, remedy))


def refuse_unfit(explanation: Explanation, day: date) -> None:
    """Refuse an explanation that says nothing, or that is never looked at again.

    Raises:
        UsageError: with every problem.
    """
    said = {"--reden": explanation.reason, "--eigenaar": explanation.owner}
    problems = [problem for name, text in said.items() for problem in unfit_text(name, text)]
    if explanation.review_on <= day:
        what = f"{quoted(explanation.review_on.isoformat())} ligt niet na de dag van vastleggen"
        remedy = f"Kies een dag na {day.isoformat()}."
        problems.append(Problem("herzien-te-vroeg", what, remedy, Place("--herzien-op")))
    if problems:
        raise UsageError(*problems)


def unfit_text(option: str, text: str) -> Iterator[Problem]:
    """Yield what is wrong with a text of an explanation: it says nothing, or too much."""
    if not text:
        yield Problem("lege-tekst", "deze tekst is leeg", "Schrijf op wat hier hoort.", Place(option))
    if is_filler(text):
        what = f"{quoted(text)} zegt niets, en een afwijking verandert later niet meer"
        yield Problem("lege-tekst", what, "Schrijf op wat hier hoort.", Place(option))
    if option == "--reden" and len(text) > LONGEST_REASON:
        what = f"deze reden heeft {len(text)} tekens, en hoogstens {LONGEST_REASON} passen"
        remedy = "Schrijf de reden korter. Verwijs voor meer naar een stuk."
        yield Problem("te-lange-tekst", what, remedy, Place(option))
    if option == "--eigenaar" and len(text) > LONGEST_OWNER:
        what = f"deze eigenaar heeft {len(text)} tekens, en hoogstens {LONGEST_OWNER} passen"
        yield Problem("te-lange-tekst", what, "Noem alleen een naam of een functie.", Place(option))


def refuse_out_of_order(day: date, check: PolicyCheck, register: Register) -> None:
    """Refuse a day of recording that lies before the check, or before the last deviation on record.

    Raises:
        UsageError: when it does.
    """
    last = register.entries[-1].datum if register.entries else ""
    before = max(check.op, last)
    if day.isoformat() < before:
        what = f"{quoted(day.isoformat())} is te vroeg om deze afwijking vast te leggen"
        cause = (
            f"Oorzaak: de toets is van {check.op}."
            if before == check.op
            else f"Oorzaak: de laatste afwijking is van {last}."
        )
        raise UsageError(Problem("vastleggen-te-vroeg", what, f"Kies {before}, of een dag daarna.", cause=cause))


def refuse_repeated(draft: Deviation, register: Register) -> None:
    """Refuse a deviation that stands in the register already.

    Raises:
        UsageError: with its number.
    """
    found = already(register.entries, draft)
    if found:
        what = f"deze afwijking staat al in het register, als nummer {found.nummer}, met dezelfde reden"
        remedy = "Geef een andere reden, of zet de eerste afwijking eerst op afgedaan."
        raise UsageError(Problem("afwijking-staat-er-al", what, remedy))


def refuse_unnamed(path: object, municipality: object) -> None:
    """Refuse what names no register or no municipality.

    Raises:
        UsageError: when one of them does not.
    """
    if not isinstance(path, str | PathLike) or not isinstance(municipality, str):
        remedy = "Geef de naam van een register, en de naam of de CBS-code van een gemeente."
        raise UsageError(Problem("verkeerd-gebruik", "zo is niet te zoeken in een register", remedy))


def refuse_unknown(municipality: str, register: Register) -> None:
    """Refuse a municipality that nobody knows: to find nothing for it would say that nothing is due.

    Raises:
        UsageError: when neither the register of municipalities nor this register knows it.
    """
    try:
        find(municipality)
    except LookupFailedError as error:
        if code_of(municipality) not in {code_of(each.gemeente) for each in register.entries}:
            raise UsageError(*error.problems) from error
