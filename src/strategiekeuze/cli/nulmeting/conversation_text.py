"""What a baseline measurement says in the terminal."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from strategiekeuze.errors import Problem
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.model.answers import Answer, Origin
from strategiekeuze.model.facts import Kind
from strategiekeuze.registry.names import dutch_date
from strategiekeuze.service.assessment.interview.interview import next_question, open_questions, own_response
from strategiekeuze.service.assessment.interview.recording import text_of
from strategiekeuze.service.assessment.question_comments import WIDTH, hanging, wanted, wrapped
from strategiekeuze.service.profile.file import dimension_of, in_words
from strategiekeuze.service.profile.several import first_of
from strategiekeuze.suggestion import listing, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.facts import Fact
    from strategiekeuze.model.responses import Response
    from strategiekeuze.service.assessment.interview.interview import Interview

ROLE = "Wat is uw rol? Bijvoorbeeld: beleidsadviseur. "
ANSWER = "Antwoord: "
FIRST = "Er is geen vraag voor deze."
NOTHING_YET = "Hier staat nog geen antwoord. Weet u het niet? Schrijf dan w."
HINT = "Schrijf ? voor uitleg, of stop om te stoppen."
REMARKS = {
    "notitie": "Een notitie is wat u bij uw antwoord wilt zeggen. Het advies gebruikt die niet.",
    "bewijs": "Bewijs is waaraan u het ziet: een stuk met bladzijde, een cijfer, of wie het zei.",
}
WORDS = (
    "  ?     uitleg bij de vraag",
    "  w     weet ik niet",
    "  t     terug naar de vorige vraag",
    "  stop  stoppen; later gaat u verder",
)


def no_role() -> Problem:
    """Say that a role is needed."""
    what = "hier hoort een rol: zo weet u later wie wat antwoordde"
    return Problem("rol-ontbreekt", what, "Schrijf wat u bent, zoals beleidsadviseur. Of schrijf stop.")


def opening(interview: Interview, *, single: bool) -> Iterator[str]:
    """Yield what this is, before the first question."""
    yield from beginning(interview, interview.questions.naam)
    done = len(interview.asked) - len(open_questions(interview, interview.asked))
    if single:
        yield HINT
    else:
        yield from resumed(interview, done) if done else introduction(interview)


def beginning(interview: Interview, title: str) -> Iterator[str]:
    """Yield what this is about, who answers, and what stands in the file."""
    name = f": {interview.municipality}" if interview.municipality else ""
    yield from (f"{title}{name}", *day(interview), f"U antwoordt als: {interview.role}")
    others = [role for role in interview.roles if role != interview.role]
    if others:
        yield from wrapped(f"In dit bestand staan ook antwoorden van: {listing(named(others))}. Die blijven staan.")
    for note in interview.notes:
        yield from wrapped(note)
    if interview.source is not None and text_of(interview) != interview.source.text:
        yield from wrapped("Het bestand krijgt een vaste volgorde. Uw opmerkingen achter een # blijven staan.")
    yield ""


def introduction(interview: Interview) -> Iterator[str]:
    """Yield what the questions are worth, and how to answer."""
    for part in (interview.questions.voorbehoud, interview.questions.uitleg):
        yield from [*wrapped(part), ""] if part else ()
    if len(interview.asked) < len(interview.everything):
        yield f"Dit zijn {len(interview.asked)} van de {len(interview.everything)} vragen."
    yield from what_to_type(interview)


def what_to_type(interview: Interview) -> Iterator[str]:
    """Yield how to answer, and where the answers go."""
    yield "Schrijf bij elke vraag uw antwoord, en druk op enter. U kunt ook schrijven:"
    yield from WORDS
    yield from wrapped(f"Elk antwoord staat meteen in {quoted_path(interview.path)}.")


def resumed(interview: Interview, done: int) -> Iterator[str]:
    """Yield how many questions were answered before, and where this goes on."""
    first = next_question(interview)
    number = interview.asked.index(first) + 1 if first else 1
    verb = "is" if done == 1 else "zijn"
    yield f"Er {verb} al {done} van de {len(interview.asked)} vragen beantwoord."
    yield f"U gaat verder bij vraag {number}, de eerste zonder antwoord."
    yield HINT


def day(interview: Interview) -> Iterator[str]:
    """Yield the day of measuring."""
    fact = first_of(interview.rules.feiten, Kind.DATE)
    found = interview.answers.texts.get(fact.sleutel) if fact else None
    if isinstance(found, Answer):
        yield f"Peildatum: {dutch_date(found.text)}"


def number(interview: Interview, fact: Fact) -> str:
    """Return which question this is, and of how many."""
    return f"Vraag {interview.asked.index(fact) + 1} van {len(interview.asked)}"


def question(interview: Interview, fact: Fact, heading: str) -> Iterator[str]:
    """Yield a question: its heading, what is asked, the levels or what to write, and what stands there now."""
    dimension = dimension_of(fact, interview.rules.wiel)
    place = f" ({dimension})" if dimension and dimension != fact.naam else ""
    yield ""
    yield f"{heading}: {fact.naam}{place}"
    theme = interview.questions.by_fact.get(fact.sleutel)
    yield from wrapped(theme.vraag if theme else fact.vraag)
    for level in theme.niveaus if theme else ():
        yield from hanging(f"{level.nummer} {level.naam}: {level.beschrijving}")
    yield from [] if theme else how(fact)
    yield from standing(interview, fact)


def how(fact: Fact) -> Iterator[str]:
    """Yield which answers a fact takes."""
    for option in fact.opties:
        also = f" (of: {', '.join(option.ook)})" if option.ook else ""
        yield from wrap(f"- {option.naam}{also}", WIDTH, subsequent_indent="  ")
    if fact.soort is Kind.LIST:
        yield "Kies er nul of meer, met een komma ertussen. Past er geen? Schrijf: geen."
    elif not fact.opties:
        yield from wrapped(wanted(fact))


def standing(interview: Interview, fact: Fact) -> Iterator[str]:
    """Yield what stands in the file about a fact."""
    own, stated = own_response(interview, fact), interview.answers.values.get(fact.sleutel)
    if own is not None:
        yield f"U antwoordde: {own.antwoord}. Schrijf v om dat zo te laten."
    elif stated is not None and stated.origin is Origin.REGISTER:
        yield f"Het register zegt: {in_words(fact, stated.value)}."
    elif stated is not None and not interview.answers.responses.get(fact.sleutel):
        yield f"In het bestand staat: {in_words(fact, stated.value)}. Schrijf v om dat zo te laten."


def explanation(interview: Interview, fact: Fact) -> Iterator[str]:
    """Yield help with a question."""
    theme = interview.questions.by_fact.get(fact.sleutel)
    yield from wrapped(interview.questions.uitleg if theme else fact.vraag)
    yield from hanging(f"Kijk naar: {theme.kijk_naar}.") if theme and theme.kijk_naar else ()
    yield from how(fact)
    if fact.aanname_in_woorden:
        yield from wrapped(f"Weet u het niet? Dan neemt het advies aan: {fact.aanname_in_woorden}.")
    yield "U kunt ook schrijven:"
    yield from WORDS


def remark_prompt(name: str, response: Response) -> str:
    """Return what to show before a note or a proof is typed."""
    there = response.notitie if name == "notitie" else response.bewijs
    return f"{name.capitalize()} (met enter {'blijft wat er stond' if there else 'slaat u dit over'}): "


def among_others(interview: Interview, fact: Fact) -> Iterator[str]:
    """Yield what the profile now says, when others answered too."""
    given, value = interview.answers.responses[fact.sleutel], interview.answers.values.get(fact.sleutel)
    if len(given) > 1 and value is not None:
        yield f"Er zijn nu {len(given)} antwoorden. In het profiel staat {in_words(fact, value.value)}."
    elif len(given) > 1 and any(each.waarde is not None for each in given):
        yield "De antwoorden verschillen. Het profiel laat dit open. Kies samen."
