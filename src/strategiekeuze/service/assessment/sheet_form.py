"""Make the sheet of a baseline measurement: a row per question, filled with what a profile says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem, ProfileError
from strategiekeuze.language.profile.responses import answerable
from strategiekeuze.language.sheets.form import ANSWER, NOTE, PROOF, ROLE, SHEET, Form, FormRow
from strategiekeuze.language.sheets.offered import allowed, list_text
from strategiekeuze.language.sheets.signs import fits, fitted
from strategiekeuze.language.values import show_short
from strategiekeuze.model.answers import Answers, Origin
from strategiekeuze.model.facts import DESCRIPTIVE, Fact, Kind
from strategiekeuze.service.assessment.questionnaire import asked_facts
from strategiekeuze.service.profile.file import dimension_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.questionnaire import Questionnaire
    from strategiekeuze.model.responses import Response
    from strategiekeuze.model.rule import RuleSet

HOW = f"""Dit is een blad om in te vullen. De vragen staan op het blad "{SHEET}".
Schrijf in de kolom "antwoord" uw antwoord. Bij veel vragen kunt u kiezen uit een lijst.
Een score is een getal van 1 tot en met 5. Halve punten mogen. Typ een score met een komma: 2,5.
Weet u een antwoord niet? Laat het leeg. Leeg betekent onbekend.
Schrijf in de kolom "rol" wie het antwoord geeft. Dan mag u ook "weet ik niet" antwoorden: dat blijft bewaard.
Schrijf bij "notitie" uw toelichting. Schrijf bij "bewijs" welk stuk u zag, en waar het staat.
Geeft nog iemand antwoord op een vraag? Kopieer de hele rij en verander het antwoord en de rol.
Zijn er meer antwoorden op een vraag? Dan telt de rij zonder rol.
Sorteren mag. Haal geen rijen of kolommen weg. Gebruik geen formules en voeg geen cellen samen.
Klaar? Maak er een profiel van met: strategiekeuze nulmeting uit-blad
Vult ieder een eigen blad in? Voeg de profielen daarna samen met: strategiekeuze nulmeting samenvoegen"""


def form_of(answers: Answers, rules: RuleSet, questions: Questionnaire, *, quick: bool = False, role: str = "") -> Form:
    """Return a sheet with the questions, and what is known already.

    Args:
        answers: what a profile says; what the register filled is left out.
        rules: the rule set that declares the facts.
        questions: what is asked, and what you see at each level.
        quick: whether to ask the short form only; what the profile says stands there too.
        role: who will fill it in; stands beside each question without an answer.

    Raises:
        ProfileError: when a text of the profile does not fit in a cell.
    """
    problems: list[Problem] = []
    facts, domain = facts_of(answers, rules, questions, quick=quick), rules.domain_fact
    rows = []
    for number, fact in enumerate(facts, 1):
        # For which domain a measurement is, is no opinion of someone.
        told = tuple(told_about(fact, answers, "" if fact is domain else role))
        problems += unfit(fact, told, answers.file)
        numbers = (f"{number:0{len(str(len(facts)))}}{letters(index)} van {len(facts)}" for index in range(len(told)))
        rows += [row_of(fact, each, told_one, rules, questions) for each, told_one in zip(numbers, told, strict=True)]
    if problems:
        raise ProfileError(*problems)
    levels = next((each.niveaus for each in questions.vragen), ())
    headings = tuple(fitted(f"niveau {each.nummer}: {each.naam}") for each in levels)
    return Form(tuple(explanation(answers, rules, questions, quick=quick)), headings, tuple(rows))


def letters(index: int) -> str:
    """Return what tells the rows of one question apart: nothing for the first, then a, b and on."""
    return "" if index == 0 else f"{letters((index - 1) // 26)}{chr(ord('a') + (index - 1) % 26)}"


def facts_of(answers: Answers, rules: RuleSet, questions: Questionnaire, *, quick: bool) -> tuple[Fact, ...]:
    """Return the facts with a row: those that describe the profile, that are asked, and that the profile states."""
    own = {key for key, answer in answers.values.items() if answer.origin is Origin.PROFILE}
    asked = {fact.sleutel for fact in asked_facts(rules, questions, quick=quick)}
    shown = own | asked | set(answers.responses)
    stated = (fact for fact in rules.feiten.feiten if fact.op_te_geven)
    return tuple(fact for fact in stated if fact.soort in DESCRIPTIVE or fact.sleutel in shown)


Told = tuple[str, str, str, str]
"""An answer, its role, note and proof."""


def told_about(fact: Fact, answers: Answers, role: str) -> Iterator[Told]:
    """Yield what the rows of a fact say: the value that counts, and each answer of someone.

    One answer that is the value itself shares its row, so that a sheet of one person has one row per question.
    """
    value, responses = value_of(fact, answers), answers.responses.get(fact.sleutel, ())
    if len(responses) == 1 and responses[0].waarde == value:
        yield told_by(fact, responses[0])
        return
    open_question = value is None and not responses and answerable(fact)
    yield (stated(fact, answers), role.strip() if open_question else "", "", "")
    yield from (told_by(fact, response) for response in responses)


def value_of(fact: Fact, answers: Answers) -> int | None:
    """Return the value that a profile states; None when it does not."""
    answer = answers.values.get(fact.sleutel)
    return answer.value if answer and answer.origin is Origin.PROFILE else None


def stated(fact: Fact, answers: Answers) -> str:
    """Return what a profile states, as a cell says it; empty when it is unknown."""
    if fact.soort in DESCRIPTIVE:
        return answers.text_of(fact.sleutel)
    value = value_of(fact, answers)
    if value is None:
        return ""
    return list_text(fact, value) if fact.soort is Kind.LIST else show_short(fact, value)


def told_by(fact: Fact, response: Response) -> Told:
    """Return what someone answered, as the cells say it."""
    known_list = fact.soort is Kind.LIST and response.waarde is not None
    answer = list_text(fact, response.waarde or 0) if known_list else response.antwoord.strip()
    return (answer, response.rol.strip(), response.notitie.strip(), response.bewijs.strip())


def unfit(fact: Fact, told: Sequence[Told], file: str) -> Iterator[Problem]:
    """Yield a problem for each text that a cell cannot hold."""
    named = [pair for texts in told for pair in zip((ANSWER, ROLE, NOTE, PROOF), texts, strict=True)]
    for name in (name for name, text in named if not fits(text)):
        what = f'de tekst onder "{name}" bij "{fact.naam}" past niet in een cel'
        cause = "De tekst is te lang, of er staat een teken in dat een blad niet kent."
        yield Problem("past-niet-in-cel", what, "Pas de tekst aan.", Place(file), cause)


def row_of(fact: Fact, number: str, told: Told, rules: RuleSet, questions: Questionnaire) -> FormRow:
    """Return one row."""
    question = questions.by_fact.get(fact.sleutel)
    asked = question.vraag if question else fact.vraag
    levels = tuple(fitted(level.beschrijving) for level in question.niveaus) if question else ()
    kind = fitted(dimension_of(fact, rules.wiel))
    return FormRow(fact, number, kind, fitted(asked), fitted(allowed(fact)), levels, *told)


def explanation(answers: Answers, rules: RuleSet, questions: Questionnaire, *, quick: bool) -> Iterator[str]:
    """Yield how it works, and what the questions and the wheel are worth."""
    name = next((stated(fact, answers) for fact in rules.feiten.feiten if fact.soort is Kind.NAME), "")
    yield fitted(f"{questions.naam}: {name}" if name else questions.naam)
    for text in (HOW, *questions.told(quick=quick), rules.wiel.voorbehoud):
        yield from ["", *map(fitted, text.splitlines())]
