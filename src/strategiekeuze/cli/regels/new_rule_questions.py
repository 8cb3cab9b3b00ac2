"""The questions about a new rule: asked in a terminal, each answer checked at once; elsewhere answered by options."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer

from strategiekeuze.cli import show
from strategiekeuze.errors import Problem, RulesError, UsageError
from strategiekeuze.service.new_rule import answers, placing, proposals
from strategiekeuze.service.new_rule.example import EXAMPLE_PROBLEMS
from strategiekeuze.service.new_rule.frame import Draft, Frame, read_frame
from strategiekeuze.service.new_rule.writing import NewRule, write_rule
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    Given = Mapping[str, Sequence[str]]

OWN_WORK = answers.OWN_WORK
SUFFIX = " "


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to know of a new rule.

    Attributes:
        proposal: makes an answer when nobody gives one; without it there must be one.
        again: what is asked for one more answer, empty when one is enough.
    """

    option: str
    asked: str
    answer: Callable[[str, Draft, Frame], Draft]
    proposal: Callable[[Draft, Frame], str] | None = None
    again: str = ""


QUESTIONS = (
    Question("besluit", "Wat besluit de regel? Bijvoorbeeld: pleit dit voor ...", answers.conclusion),
    Question(
        "voorwaarde",
        "Wat is de voorwaarde?",
        answers.condition,
        again="Nog een voorwaarde? Laat leeg als u klaar bent.",
    ),
    Question("titel", "Wat zegt de regel, in één zin?", answers.title),
    Question("bron", f'Wat is de bron? Schrijf een naam uit bronnen.yaml, of "{OWN_WORK}".', answers.source),
    Question("bestand", "In welk bestand komt de regel?", placing.file, proposals.file_for),
    Question("groep", "Onder welk kopje?", placing.group, proposals.group_for),
    Question("id", "Welk nummer krijgt de regel?", placing.number, proposals.id_for),
    Question(
        "tekst", "Wat is de reden, in woorden? Met enter neemt u dit voorstel.", answers.reason, proposals.text_for
    ),
)
FACT = Question(
    "feit",
    "Welk feit hoort in het voorbeeld? Schrijf naam: waarde.",
    answers.fact,
    again="Nog een feit? Laat leeg als u klaar bent.",
)


def refuse_missing(given: Given) -> None:
    """Check that every needed answer is there where nobody can be asked.

    Raises:
        UsageError: with every missing option.
    """
    needed = [question.option for question in QUESTIONS if question.proposal is None]
    missing = ["--bron of --eigen-werk" if name == "bron" else f"--{name}" for name in needed if name not in given]
    if missing:
        what = f"hier ontbreekt nog: {listing(missing)}"
        remedy = "Geef deze opties, of voer de opdracht uit in een terminal: dan vraagt het programma ernaar."
        raise UsageError(Problem("optie-ontbreekt", what, remedy))


def ask_and_write(given: Given, folder: Path, examples: str | None, *, asking: bool) -> None:
    """Gather the answers, write the rule, and show what was written.

    Raises:
        RulesError: with every problem in what was given; nothing is written then.
    """
    frame = read_frame(folder, examples)
    draft, problems = taken(given, Draft(id="".join(given.get("id", ()))), frame, asking=asking)
    if problems:
        raise RulesError(*problems)
    show_written(written(draft, frame, asking=asking))


def taken(given: Given, draft: Draft, frame: Frame, *, asking: bool) -> tuple[Draft, list[Problem]]:
    """Return the rule after every question, and what is wrong with what was given."""
    problems: list[Problem] = []
    for question in (*QUESTIONS, FACT):
        texts = given.get(question.option, ())
        if not texts and asking and question is not FACT:
            draft = asked(question, draft, frame) if not problems else draft
        elif not texts and question.proposal and not problems:
            texts = [question.proposal(draft, frame)]
        # What a text may name follows from the conditions: when they are wrong, it cannot be judged.
        for text in texts if question.option != "tekst" or not problems else ():
            draft, found = tried(question, text, draft, frame)
            problems += found
    return draft, problems


def tried(question: Question, text: str, draft: Draft, frame: Frame) -> tuple[Draft, Sequence[Problem]]:
    """Return the rule with one answer in it, or the rule as it was with the problems of the answer."""
    try:
        return question.answer(text, draft, frame), ()
    except RulesError as error:
        return draft, error.problems


def asked(question: Question, draft: Draft, frame: Frame) -> Draft:
    """Ask until the answer is right, and again when there may be more than one."""
    proposal = question.proposal(draft, frame) if question.proposal else None
    if proposal and "\n" in proposal:
        typer.echo(f"\n{proposal}")
    draft = answered(question, proposal, draft, frame)
    while question.again:
        text = typer.prompt(question.again, default="", show_default=False, prompt_suffix=SUFFIX)
        if not text.strip():
            break
        draft, problems = tried(question, text, draft, frame)
        complain(problems)
    return draft


def answered(question: Question, proposal: str | None, draft: Draft, frame: Frame) -> Draft:
    """Ask one question until the answer is right."""
    while True:
        short = bool(proposal) and "\n" not in (proposal or "")
        text = typer.prompt(question.asked, default=proposal, show_default=short, prompt_suffix=SUFFIX)
        if text and not text.strip():
            # Blanks are no answer; nothing at all is the proposal.
            continue
        draft, problems = tried(question, text, draft, frame)
        if not problems:
            return draft
        complain(problems)


def complain(problems: Sequence[Problem]) -> None:
    """Show what is wrong with an answer; whoever just gave it knows where it stands."""
    if problems:
        show.problems([replace(problem, place=None) for problem in problems])


def written(draft: Draft, frame: Frame, *, asking: bool) -> NewRule:
    """Write the rule; where no example is found, ask for facts and try again.

    Raises:
        RulesError: with every other problem.
    """
    while True:
        rule, problems = attempted(draft, frame)
        if rule is not None:
            return rule
        if not asking or any(problem.code not in EXAMPLE_PROBLEMS for problem in problems):
            raise RulesError(*problems)
        complain(problems)
        draft = asked(FACT, replace(draft, facts=()), frame)


def attempted(draft: Draft, frame: Frame) -> tuple[NewRule | None, Sequence[Problem]]:
    """Return the rule as it was written, or the problems that prevented it."""
    try:
        return write_rule(draft, frame), ()
    except RulesError as error:
        return None, error.problems


def show_written(rule: NewRule) -> None:
    """Show the files that were written, and what the rule and its example say."""
    files = [f"- {path}" for path in rule.files]
    parts = {
        "Deze bestanden zijn geschreven": files,
        "De regel": rule.scenario,
        "De tekst": rule.text.splitlines(),
        "Het voorbeeld": rule.example,
    }
    told = ["\n".join([f"{heading}:", *(f"  {line}" for line in lines)]) for heading, lines in parts.items()]
    typer.echo("\n\n".join(told))
    if rule.warnings:
        show.problems(rule.warnings)
