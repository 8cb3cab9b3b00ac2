"""The options of `strategiekeuze toets` about deviations and the reverse check, and what is done with them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from datetime import date

    from strategiekeuze.model.policy_check import PolicyCheck
    from strategiekeuze.model.rule import RuleSet
    from strategiekeuze.service.profile.reading import ReadProfile

Omgekeerd = Annotated[
    bool, typer.Option("--omgekeerd", help="Zoek ook voor welke gemeente het beleid wel past; dat duurt even.")
]
Seconden = Annotated[float, typer.Option("--seconden", metavar="N", help="Zoek daarnaar hoogstens zo veel seconden.")]
LegVast = Annotated[
    str | None, typer.Option("--leg-vast", metavar="REGISTER", help="Leg de afwijking vast in dit register (YAML).")
]
Register = Annotated[
    str | None,
    typer.Option("--register", metavar="REGISTER", help="Toon eerst wat volgens dit register te herzien is."),
]
Reden = Annotated[str, typer.Option("--reden", metavar="TEKST", help="Waarom de gemeente afwijkt.")]
Eigenaar = Annotated[str, typer.Option("--eigenaar", metavar="WIE", help="Wie over de afwijking gaat.")]
HerzienOp = Annotated[
    str, typer.Option("--herzien-op", metavar="DATUM", help="Wanneer u er weer naar kijkt, zoals 2027-03-01.")
]

QUESTIONS = {
    "--reden": "Waarom wijkt de gemeente af?",
    "--eigenaar": "Wie gaat over deze afwijking?",
    "--herzien-op": "Wanneer kijkt u er weer naar? Schrijf jaar, maand en dag, zoals 2027-03-01.",
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked beside the check; a text is empty where an option was not given."""

    reverse: bool
    seconds: float
    record_in: str | None
    register: str | None
    reason: str
    owner: str
    review_on: str

    @property
    def explanation(self) -> dict[str, str]:
        """What belongs to a deviation, by option."""
        return {"--reden": self.reason, "--eigenaar": self.owner, "--herzien-op": self.review_on}


def refuse_unusable(wishes: Wishes) -> None:
    """Refuse options before anything is read or computed.

    Raises:
        UsageError: with every option that is missing where nobody can be asked, or that has no use.
    """
    from strategiekeuze.errors import Problem, UsageError
    from strategiekeuze.service.search_limits import check_time
    from strategiekeuze.suggestion import listing

    check_time(wishes.seconds)
    refuse_no_file(wishes)
    missing = [name for name, text in wishes.explanation.items() if not text]
    given = [name for name in wishes.explanation if name not in missing]
    if wishes.record_in is None and given:
        what = f"zonder --leg-vast heeft dit geen zin: {listing(given)}"
        raise UsageError(Problem("verkeerd-gebruik", what, "Geef ook --leg-vast met de naam van een register."))
    if wishes.record_in is not None and missing and not asking():
        what = f"om een afwijking vast te leggen, ontbreekt nog: {listing(missing)}"
        remedy = "Geef deze opties, of voer de opdracht uit in een terminal: dan vraagt het programma ernaar."
        raise UsageError(Problem("optie-ontbreekt", what, remedy))
    if wishes.review_on:
        day_behind(wishes.review_on, "--herzien-op")


def refuse_no_file(wishes: Wishes) -> None:
    """Refuse a register without a name, or one on standard input: it must stay.

    Raises:
        UsageError: when one of them has no name of a file.
    """
    from strategiekeuze.errors import Place, Problem, UsageError
    from strategiekeuze.language.quoting import quoted

    for option, name in {"--leg-vast": wishes.record_in, "--register": wishes.register}.items():
        if name in ("", "-"):
            what = f"{quoted(name)} is geen naam van een register"
            raise UsageError(Problem("geen-register", what, "Noem een bestand, zoals register.yaml.", Place(option)))


def asking() -> bool:
    """Tell whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def day_behind(text: str, option: str) -> date:
    """Return the day behind an option.

    Raises:
        UsageError: when this is no day.
    """
    from datetime import date

    from strategiekeuze.errors import Place, Problem, UsageError
    from strategiekeuze.language.profile.values import DAY_FORM, is_day
    from strategiekeuze.language.quoting import quoted

    if is_day(text.strip()):
        return date.fromisoformat(text.strip())
    raise UsageError(Problem("geen-datum", f"{quoted(text)} is geen datum", DAY_FORM, Place(option)))


def with_wishes(check: PolicyCheck, wishes: Wishes, profile: ReadProfile, rules: RuleSet) -> PolicyCheck:
    """Return a check with everything that was asked beside it; a deviation is put on record last.

    Raises:
        StrategiekeuzeError: when something of it cannot be; nothing is on record then.
    """
    from strategiekeuze.service.deviations.due import due_beside
    from strategiekeuze.service.deviations.refusals import refuse_nothing
    from strategiekeuze.service.policy.check_with_more import with_due, with_reverse

    if wishes.record_in is not None:
        refuse_nothing(check)
    register = wishes.record_in if wishes.register is None else wishes.register
    more = check
    if register is not None:
        more = with_due(check, due_beside(register, check, may_be_new=wishes.register is None))
    if wishes.reverse:
        more = with_reverse(more, profile, rules, wishes.seconds)
    return more if wishes.record_in is None else recorded(more, wishes, wishes.record_in)


def recorded(check: PolicyCheck, wishes: Wishes, register: str) -> PolicyCheck:
    """Put a check on record as a deviation, and return it with that.

    Raises:
        StrategiekeuzeError: when it cannot be recorded.
    """
    from datetime import date

    from strategiekeuze.service.deviations.recording import record_deviation
    from strategiekeuze.service.policy.check_with_more import with_recorded

    said = wishes.explanation if all(wishes.explanation.values()) else asked(check, wishes)
    entry = record_deviation(
        register,
        check,
        reason=said["--reden"],
        owner=said["--eigenaar"],
        review_on=day_behind(said["--herzien-op"], "--herzien-op"),
        on=date.fromisoformat(check.op),
    )
    return with_recorded(check, entry)


def asked(check: PolicyCheck, wishes: Wishes) -> dict[str, str]:
    """Ask what was not given, and return it with what was; who explains must know the verdict first."""
    typer.echo(f"Het oordeel is: {check.oordeel.naam}. Dat betekent: {check.oordeel.kern}.", err=True)
    return {name: text or answer_to(name, check.op) for name, text in wishes.explanation.items()}


def answer_to(option: str, day: str) -> str:
    """Ask one question until the answer will do."""
    while True:
        text = str(typer.prompt(QUESTIONS[option], prompt_suffix=" ", err=True)).strip()
        if text and (option != "--herzien-op" or later(text, day)):
            return text


def later(text: str, day: str) -> bool:
    """Tell whether a text is a day after another, and say so when it is not."""
    from strategiekeuze.language.profile.values import is_day

    found = is_day(text) and text > day
    if not found:
        typer.echo(f"Kies een dag na {day}, en schrijf jaar, maand en dag.", err=True)
    return found
