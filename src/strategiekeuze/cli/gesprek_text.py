"""What a conversation about the advice says in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.cli.counting import counted
from strategiekeuze.cli.nulmeting.conversation_text import beginning, what_to_type
from strategiekeuze.cli.nulmeting.ending_text import broken_off, bullets, command, folder, go_on_with
from strategiekeuze.language.quoting import quoted_path
from strategiekeuze.model.advice import Certainty
from strategiekeuze.service.assessment.interview.interview import own_response
from strategiekeuze.service.assessment.question_comments import wrapped
from strategiekeuze.suggestion import clear_listing, listing, named

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from strategiekeuze.model.unknown import Unknown
    from strategiekeuze.service.assessment.interview.interview import Interview
    from strategiekeuze.service.assessment.interview.opening import Wanted


def opening(interview: Interview, found: Unknown) -> Iterator[str]:
    """Yield what this is, before the first question."""
    yield from beginning(interview, "Gesprek over de strategie")
    yield from wrapped(interview.rules.wiel.voorbehoud)
    for part in (interview.questions.voorbehoud, interview.questions.uitleg):
        yield from ["", *wrapped(part)] if part else ()
    yield ""
    most = sum(each.kan_veranderen for each in found.feiten)
    yield from wrapped(f"U krijgt alleen vragen die het advies nog kunnen veranderen. Dat zijn er hoogstens {most}.")
    yield from wrapped("Na elk antwoord kiest het programma de vraag die nu het meest uitmaakt.")
    yield from what_to_type(interview)
    yield from ["", *possible(found)]


def told(found: Unknown, before: Sequence[str]) -> Iterator[str]:
    """Yield what an answer made impossible, and what is still possible; nothing at the end, which says so itself."""
    if found.vraag is None:
        return
    gone = [name for name in before if name not in found.namen]
    back = [name for name in found.namen if name not in before]
    yield ""
    yield from wrapped(f"Valt af: {listing(named(gone))}.") if gone else ()
    yield from wrapped(f"Weer mogelijk: {listing(named(back))}.") if back else ()
    yield from possible(found)


def possible(found: Unknown) -> Iterator[str]:
    """Yield the strategies that are still possible."""
    if found.zekerheid is Certainty.FIRM_IF:
        yield from wrapped(f"Het advies is {found.leidend}, mits dit klopt: {clear_listing(found.aannames)}.")
    else:
        yield from wrapped(f"Nog mogelijk ({len(found.namen)}): {listing(named(found.namen))}.")


def finished(interview: Interview, found: Unknown, wanted: Wanted, done: int) -> Iterator[str]:
    """Yield the end: what came out, how many questions that took, and how to go on."""
    yield from ["", *wrapped(came_out(found))]
    yield from wrapped(f"{asked_in_words(done)} {saved_in_words(interview, found)}".rstrip())
    yield from [f"Alles staat in {quoted_path(interview.path)}."] if interview.source else ()
    yield from still_open(interview, found)
    if interview.source is not None:
        yield from command("Het advies met alle redenen:", ["advies", str(interview.path), *folder(wanted)])


def came_out(found: Unknown) -> str:
    """Return what the conversation came to."""
    if found.zekerheid is Certainty.FIRM:
        return f"Het advies is vast: {found.leidend}. Meer antwoorden veranderen het niet."
    if found.zekerheid is Certainty.FIRM_IF:
        return f"Het advies is {found.leidend}, met dit voorbehoud: {clear_listing(found.aannames)}."
    return f"Er is geen vraag meer die helpt. Nog mogelijk ({len(found.namen)}): {listing(named(found.namen))}."


def asked_in_words(done: int) -> str:
    """Return how many questions were answered."""
    return "U kreeg geen vragen." if not done else f"U kreeg {counted(done, 'vraag', 'vragen')}."


def saved_in_words(interview: Interview, found: Unknown) -> str:
    """Return how many questions were not needed: not answered by this role, and changing nothing now."""
    facts = interview.rules.feiten.by_key
    never = [each for each in found.feiten if not own_response(interview, facts[each.feit])]
    if not never:
        return ""
    return f"{counted(len(never), 'vraag was', 'vragen waren')} niet nodig."


def still_open(interview: Interview, found: Unknown) -> Iterator[str]:
    """Yield what nobody knows and could still change the advice; when assumptions are all it needs, only those."""
    facts = [interview.rules.feiten.by_key[each.feit] for each in found.feiten if each.kan_veranderen]
    if found.zekerheid is Certainty.FIRM_IF:
        facts = [fact for fact in facts if fact.aanname is not None]
    yield from bullets("Zoek dit uit. Het kan het advies nog veranderen:", facts)


def stopped(interview: Interview, found: Unknown, wanted: Wanted) -> Iterator[str]:
    """Yield the end of a conversation that was broken off."""
    yield from broken_off(interview, interview.everything, possible(found))
    yield from command("Verder gaan:", go_on_with(["gesprek"], wanted, interview))
