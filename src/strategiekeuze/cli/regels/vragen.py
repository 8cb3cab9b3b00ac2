"""`strategiekeuze regels vragen`: which small changes of the rules no example notices, as questions."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pathlib import Path

    from strategiekeuze.model.rule_question import RuleQuestions
    from strategiekeuze.service.rule_questions.answering import AnswerFile

Map = Annotated[
    str | None,
    typer.Argument(metavar="MAP", help="Map met regels. Zonder map: rules, of anders de regels van het wiel."),
]
Voorbeelden = Annotated[
    str | None, typer.Option("--voorbeelden", metavar="MAP", help="Map met voorbeelden; anders features naast MAP.")
]
Regel = Annotated[str | None, typer.Option("--regel", metavar="NUMMER", help="Vraag alleen naar deze regel.")]
Aantal = Annotated[int, typer.Option("--aantal", metavar="GETAL", min=1, max=1000, help="Hoogstens zo veel vragen.")]
OpAdvies = Annotated[
    bool, typer.Option("--op-advies", help="Tel alleen voorbeelden mee die zeggen wat het advies moet zijn.")
]
Schrijf = Annotated[
    str | None, typer.Option("--schrijf", metavar="BESTAND", help="Stel de vragen, en schrijf uw antwoorden hierin.")
]
Seconden = Annotated[float, typer.Option("--seconden", metavar="N", help="Bewijs hoogstens zo veel seconden.")]
Json = Annotated[bool, typer.Option("--json", help="Geef de vragen als JSON.")]


def command(
    folder: Map = None,
    *,
    examples: Voorbeelden = None,
    rule: Regel = None,
    number: Aantal = 10,
    on_advice: OpAdvies = False,
    file: Schrijf = None,
    seconds: Seconden = 60.0,
    as_json: Json = False,
) -> None:
    """Zoek kleine wijzigingen van de regels die geen voorbeeld opmerkt, en vraag wat er moet staan."""
    from pathlib import Path

    from strategiekeuze.cli.regels.vragen_progress import progress
    from strategiekeuze.cli.rules_folder import checked
    from strategiekeuze.service.rule_checks import usual_rules
    from strategiekeuze.service.rule_questions.report import ask_questions

    path = Path(checked(folder) or usual_rules())
    answers = None if file is None else answer_file(file, path, examples, as_json=as_json)
    found = ask_questions(
        path,
        voorbeelden=examples,
        regel=rule,
        aantal=number,
        op_advies=on_advice,
        seconds=seconds,
        progress=progress,
    )
    finish(found, answers, as_json=as_json)


def answer_file(file: str, rules: Path, examples: str | None, *, as_json: bool) -> AnswerFile:
    """Return the file for the answers, after checking that answers can be given and written."""
    from pathlib import Path

    from strategiekeuze.service.rule_questions.answering import AnswerFile

    answers = AnswerFile(Path(file), rules, examples)
    answers.check_name()
    answers.check_folder()
    check_call(as_json=as_json)
    answers.check()
    return answers


def finish(found: RuleQuestions, answers: AnswerFile | None, *, as_json: bool) -> None:
    """Show the questions, or ask them when there is a file for the answers."""
    if answers is None:
        show_questions(found, as_json=as_json)
        return
    from strategiekeuze.cli.regels.vragen_answers import ask

    ask(found, answers)


def check_call(*, as_json: bool) -> None:
    """Refuse a call that cannot be meant.

    Raises:
        UsageError: when answers are to be written where nobody can answer.
    """
    from strategiekeuze.errors import Problem, UsageError

    if as_json:
        raise UsageError(Problem("verkeerd-gebruik", "--schrijf gaat niet samen met --json", "Kies een van beide."))
    if sys.stdin is None or not sys.stdin.isatty():
        remedy = "Voer de opdracht uit in een terminal, of laat --schrijf weg voor een lijst."
        raise UsageError(Problem("geen-terminal", "hier kan niemand de vragen beantwoorden", remedy))


def show_questions(found: RuleQuestions, *, as_json: bool) -> None:
    """Print the questions."""
    from strategiekeuze.cli import show

    with show.reader_may_leave():
        typer.echo(json_of(found) if as_json else page_of(found), nl=False)


def page_of(found: RuleQuestions) -> str:
    """Return the questions as a page."""
    from strategiekeuze.cli.regels.vragen_text import page

    return "\n".join(page(found)) + "\n"


def json_of(found: RuleQuestions) -> str:
    """Return the questions as JSON, with places as in problems."""
    import json

    from strategiekeuze.cli.problem_json import place

    document = found.model_dump(mode="json")
    for told, each in zip(document["vragen"], found.vragen, strict=True):
        told["plaats"], told["stap"] = place(each.plaats), place(each.stap)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
