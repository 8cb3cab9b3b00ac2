"""What may not be put on record as a deviation: nothing, what is never looked at again, and the same twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, UsageError
from strategiekeuze.language.quoting import quoted
from strategiekeuze.model.policy_check import PolicyCheck
from strategiekeuze.policy.deviations.due import already

if TYPE_CHECKING:
    from strategiekeuze.language.register.reader import Register
    from strategiekeuze.model.deviation import Deviation

FITS = "past"
"""The verdict that leaves nothing to explain."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a municipality deviates, who answers for it, and when it looks again."""

    reason: str
    owner: str
    review_on: date


def refuse_strange(check: object, texts: tuple[object, ...], days: tuple[object, ...]) -> None:
    """Refuse values of another type than a register can hold; a moment with a time is no day.

    Raises:
        UsageError: when there is one.
    """
    fits = isinstance(check, PolicyCheck) and all(isinstance(text, str) for text in texts)
    if fits and all(type(day) is date for day in days):
        return
    remedy = "Geef wat check_policy teruggaf, twee teksten, en dagen als datetime.date."
    raise UsageError(Problem("verkeerd-gebruik", "zo is een afwijking niet vast te leggen", remedy))


def refuse_nothing(check: PolicyCheck) -> None:
    """Refuse a check without a deviation.

    Raises:
        UsageError: there is no verdict, or nothing to explain.
    """
    if check.ontbreekt:
        remedy = "Vul eerst aan wat voor een oordeel nog ontbreekt."
        raise UsageError(Problem("geen-oordeel", "er is nog geen oordeel, dus ook geen afwijking", remedy))
    if check.oordeel.slug == FITS and not check.bevindingen:
        what = "dit beleid past, en er is geen afwijking om vast te leggen"
        raise UsageError(Problem("geen-afwijking", what, "Laat --leg-vast weg."))


def refuse_unfit(explanation: Explanation, day: date) -> None:
    """Refuse an explanation that says nothing, or that is never looked at again.

    Raises:
        UsageError: with every problem.
    """
    said = {"--reden": explanation.reason, "--eigenaar": explanation.owner}
    problems = [
        Problem("lege-tekst", "deze tekst is leeg", "Schrijf op wat hier hoort.", Place(name))
        for name, text in said.items()
        if not text
    ]
    if explanation.review_on <= day:
        what = f"{quoted(explanation.review_on.isoformat())} ligt niet na de dag van vastleggen"
        remedy = f"Kies een dag na {day.isoformat()}."
        problems.append(Problem("herzien-te-vroeg", what, remedy, Place("--herzien-op")))
    if problems:
        raise UsageError(*problems)


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
