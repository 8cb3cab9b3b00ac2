"""Put the questions to whoever sits at the terminal, and write each answer at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from strategiekeuze.cli.counting import counted
from strategiekeuze.cli.regels.vragen_text import opening, question, told
from strategiekeuze.service.rule_questions.settled import Settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.rule_question import RuleQuestion, RuleQuestions
    from strategiekeuze.service.rule_questions.answering import AnswerFile, Written

NOW, OTHER, UNKNOWN, STOP = "1", "2", "3", "s"
ANSWER = "Uw antwoord:"
AGAIN = "Typ 1, 2, 3 of s."
SUFFIX = " "
NO_SENTENCE = (
    "Dit antwoord is niet geschreven. Deze regels hebben geen zin voor een voorbeeld zonder voorkeur. "
    "Zet die zin eerst in taal.yaml, onder de naam geen-voorkeur."
)
SETTLED = "Vraag {number} slaan we over. Uw eerdere antwoord zegt al genoeg."


def ask(found: RuleQuestions, answers: AnswerFile) -> None:
    """Ask until the questions are answered or somebody stops; what was answered stays, also when writing then fails.

    Raises:
        RulesError: when an answer cannot be written.
    """
    typer.echo("\n".join(opening(found)))
    settled = Settled(answers.rules, found.sha256)
    written: list[Written] = []
    try:
        for each, answer in given(found, settled):
            written += taken(each, answer, answers, settled)
    finally:
        typer.echo("\n".join(["", *finished(written, answers)]))


def given(found: RuleQuestions, settled: Settled) -> Iterator[tuple[RuleQuestion, str]]:
    """Yield the questions with their answers until somebody stops; what an answer settled is not asked."""
    for each in found.vragen:
        if settled.holds(each):
            typer.echo("\n".join(["", *told(SETTLED.format(number=each.nummer))]))
            continue
        answer = answered(each)
        if answer == STOP:
            return
        yield each, answer


def taken(each: RuleQuestion, answer: str, answers: AnswerFile, settled: Settled) -> Iterator[Written]:
    """Write an answer, and say so; not to know is no answer."""
    if answer == UNKNOWN:
        return
    if not answers.can_say(each, agrees=answer == NOW):
        typer.echo("\n".join(told(NO_SENTENCE)))
        return
    written = answers.write(each, agrees=answer == NOW)
    settled.add(each, written)
    yield written
    typer.echo("\n".join(done(each, written)))


def answered(each: RuleQuestion) -> str:
    """Return the answer to one question: one of the four that are offered. To break off is to stop."""
    lines = [*question(each), "", *profile(each), "", *offered(each)]
    typer.echo("\n".join(["", *lines]))
    while True:
        try:
            answer: str = typer.prompt(ANSWER, default="", show_default=False, prompt_suffix=SUFFIX).strip().casefold()
        except typer.Abort:
            return STOP
        if answer in (NOW, OTHER, UNKNOWN, STOP):
            return answer
        typer.echo(AGAIN)


def profile(each: RuleQuestion) -> list[str]:
    """Return the facts of the example, without its title and its answer."""
    return [line for line in each.voorbeeld.tekst.split("\n") if line.strip().startswith("|")]


def offered(each: RuleQuestion) -> Iterator[str]:
    """Yield the answers to choose from."""
    yield f"  {NOW}  {each.naam_nu} (zo zijn de regels nu)"
    yield f"  {OTHER}  {each.naam_anders} (dan moet de regel anders)"
    yield f"  {UNKNOWN}  weet ik niet"
    yield f"  {STOP}  stoppen; wat u hebt beantwoord, blijft bewaard"


def done(each: RuleQuestion, written: Written) -> Iterator[str]:
    """Yield what was written, and how the rule must change when it must."""
    yield f'Geschreven in {written.file}: "{written.title}"'
    if written.agrees:
        return
    yield from told(f"Dit voorbeeld is nu rood: de regels geven {each.naam_nu}. Pas daarom {each.regel} aan.")
    yield f"{each.stap}"
    yield f"- {each.zin}"
    yield f"+ {each.andere_zin}"
    if each.uit_tabel:
        yield "Deze regel is een rij van een tabel. Let op de andere rijen: die delen deze zin."


def finished(written: list[Written], answers: AnswerFile) -> Iterator[str]:
    """Yield how many answers there are, and what to do with them."""
    if not written:
        yield "Er is niets geschreven."
        return
    yield f"{counted(len(written), 'antwoord staat', 'antwoorden staan')} in {answers.path}."
    red = sum(not each.agrees for each in written)
    if red:
        yield f"{counted(red, 'voorbeeld is', 'voorbeelden zijn')} rood tot de regels zijn aangepast."
