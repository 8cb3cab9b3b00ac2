"""What a baseline measurement says at its end: what is open or unknown, and how to go on."""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING

from strategiekeuze.cli.counting import counted
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.service.assessment.interview.interview import (
    differing,
    is_answered,
    is_unknown_to,
    open_questions,
)
from strategiekeuze.service.assessment.merging import Apart, who_said_what

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.service.assessment.interview.interview import Interview
    from strategiekeuze.service.assessment.interview.opening import Wanted


def finished(interview: Interview, wanted: Wanted) -> Iterator[str]:
    """Yield the end of a conversation that was held to the last question."""
    yield ""
    if wanted.question:
        yield f"Uw antwoord staat in {quoted_path(interview.path)}."
    else:
        yield f"Klaar: {how_many(interview)} een antwoord. Alles staat in {quoted_path(interview.path)}."
    yield from left(interview)
    rest = open_questions(interview, interview.everything)
    again = go_on(wanted, interview, quick=False)
    if rest:
        yield from command("Ook de open vragen beantwoorden:", again)
    yield from command("Een antwoord aanpassen:", [*again, "--vraag", example(interview)])
    yield from command("Het advies:", ["advies", str(interview.path), *folder(wanted)])


def how_many(interview: Interview) -> str:
    """Return how many questions there were."""
    count = len(interview.asked)
    return "de vraag heeft" if count == 1 else f"alle {count} vragen hebben"


def broken_off(interview: Interview, facts: Iterable[Fact], still: Iterable[str]) -> Iterator[str]:
    """Yield that a conversation stops here, how many of these facts are answered, and what is still to come."""
    yield ""
    if interview.source is None:
        yield "Gestopt. Er is nog niets opgeslagen."
        return
    done = sum(is_answered(interview, fact) for fact in facts)
    answers = counted(done, "antwoord", "antwoorden")
    yield f"Gestopt. In {quoted_path(interview.path)} {'staat' if done == 1 else 'staan'} {answers}."
    yield from still


def stopped(interview: Interview, wanted: Wanted) -> Iterator[str]:
    """Yield the end of a conversation that was broken off."""
    yield from broken_off(interview, interview.asked, left(interview))
    yield from command("Verder gaan:", go_on(wanted, interview, quick=wanted.quick))


def left(interview: Interview) -> Iterator[str]:
    """Yield every question that is open, unknown, or answered in ways that have no middle."""
    unknown = [fact for fact in interview.everything if is_unknown_to(interview, fact)]
    yield from bullets("Dit weet u niet:", unknown)
    yield from bullets("Deze vragen zijn nog open:", open_questions(interview, interview.everything))
    apart = [Apart(fact, interview.answers.responses[fact.sleutel]) for fact in differing(interview)]
    if apart:
        yield from ("", "Hier verschillen de antwoorden. Het profiel laat dit open. Kies samen:")
        yield from (f"- {each.fact.naam}: {who_said_what(each)}" for each in apart)


def bullets(heading: str, facts: Sequence[Fact]) -> Iterator[str]:
    """Yield the names of facts below a heading, nothing when there are none."""
    if facts:
        yield from ("", heading)
        yield from (f"- {fact.naam}" for fact in facts)


def command(heading: str, words: Sequence[str]) -> Iterator[str]:
    """Yield a command to copy."""
    yield from ("", heading, f"  {join(['strategiekeuze', *words])}")


def go_on(wanted: Wanted, interview: Interview, *, quick: bool) -> list[str]:
    """Return the words of the command that goes on with this measurement."""
    single = ["--vraag", wanted.question] if wanted.question and interview.source is None else []
    return go_on_with(["nulmeting", "afnemen"], wanted, interview, *["--quick"] * quick, *single)


def go_on_with(words: Sequence[str], wanted: Wanted, interview: Interview, *options: str) -> list[str]:
    """Return the words of a command that goes on with this file."""
    begin = ["--gemeente", wanted.municipality] if interview.source is None and wanted.municipality else []
    role = ["--rol", interview.role] if interview.role else []
    return [*words, wanted.file, *begin, *role, *options, *folder(wanted)]


def folder(wanted: Wanted) -> list[str]:
    """Return the option for the rule set."""
    return ["--regels", wanted.folder] if wanted.folder else []


def example(interview: Interview) -> str:
    """Return the question to name in an example: one that nobody knows, else the last."""
    unknown = [fact for fact in interview.everything if is_unknown_to(interview, fact)]
    return (unknown or list(interview.asked))[-1].sleutel
