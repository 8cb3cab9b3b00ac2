"""Fill the facts that the register of municipalities knows; the profile's own figures win."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.values import no_value, show_value
from strategiekeuze.model.answers import Answer, Origin
from strategiekeuze.model.facts import Fact, Facts, Kind
from strategiekeuze.registry import LookupFailedError, Municipality, find
from strategiekeuze.registry.names import shown
from strategiekeuze.suggestion import did_you_mean, dropped, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.model.answers import Answers

IN_NAMES = frozenset("'\"(),./")
"""Signs that people write in the name of a municipality, such as Bergen (NH.)."""


@dataclass(frozen=True, slots=True)
class Completed:
    """A profile with the register's facts.

    Attributes:
        municipality: from the register, None when the profile names none.
        name: to address it by, empty when there is none; any name will do where nothing comes from the register.
        notes: Dutch sentences the reader must know: a successor was used, own figures went first.
    """

    answers: Answers
    municipality: Municipality | None
    name: str
    notes: tuple[str, ...]
    problems: tuple[Problem, ...]


def complete(answers: Answers, facts: Facts) -> Completed:
    """Add what the register knows of the municipality that the profile names."""
    named = next((answers.texts[key] for key in answers.texts if facts.by_key[key].soort is Kind.NAME), None)
    if not isinstance(named, Answer) or facts.municipality is None:
        name = shown(named.text) if isinstance(named, Answer) else ""
        return Completed(answers, None, name, (), tuple(missing(answers, facts)))
    try:
        found = find(named.text)
    except LookupFailedError as error:
        place = named.place or Place(answers.file)
        return Completed(answers, None, "", (), tuple(problem.at(place) for problem in error.problems))
    if not dropped(named.text) <= IN_NAMES:
        strange = not_so_written(facts.municipality, named.text, found.naam)
        return Completed(answers, None, "", (), (strange.at(named.place or Place(answers.file)),))
    registered = dict(from_register(found.gemeente, facts))
    merged = replace(answers, values={**registered, **answers.values})
    own = [
        own_figure(facts.by_key[key], answers.values[key], answer)
        for key, answer in registered.items()
        if key in answers.values
    ]
    notes = tuple(note for note in (found.melding, *own) if note)
    return Completed(merged, found.gemeente, found.naam, notes, tuple(missing(merged, facts)))


def not_so_written(fact: Fact, text: str, found: str) -> Problem:
    """Say that no municipality is written like this, with a question mark or so, and which one was probably meant."""
    return Problem("onbekende-waarde", no_value(fact, text), did_you_mean([found]))


def from_register(municipality: Municipality, facts: Facts) -> Iterator[tuple[str, Answer]]:
    """Yield the facts that the register fills."""
    for fact in facts.feiten:
        if not fact.uit_register:
            continue
        figure = getattr(municipality, fact.uit_register)
        if fact.soort is Kind.LIST:
            yield fact.sleutel, membership(fact, figure, municipality.netwerken_bekend)
        else:
            yield fact.sleutel, Answer(figure, show_value(fact, figure), Origin.REGISTER)


def membership(fact: Fact, held: tuple[str, ...], decided: tuple[str, ...]) -> Answer:
    """Return the options that the register decides; the others stay unknown."""
    held_mask, known_mask = (sum(1 << fact.option_index[plain(name)] for name in names) for names in (held, decided))
    text = ", ".join(option.naam for option in fact.held(held_mask)) or "geen"
    return Answer(held_mask, text, Origin.REGISTER, known=known_mask)


def own_figure(fact: Fact, own: Answer, registered: Answer) -> str:
    """Say that the profile's own figure differs from the register's, empty when it does not."""
    decided = registered.known if fact.soort is Kind.LIST else -1
    if own.value & decided == registered.value:
        return ""
    shown = own.text if fact.soort is Kind.LIST else show_value(fact, own.value)
    theirs = f"Het register zegt {registered.text}."
    return f'Het profiel noemt zelf {shown} voor "{fact.naam}". {theirs} Het profiel gaat voor.'


def missing(answers: Answers, facts: Facts) -> Iterator[Problem]:
    """Yield a problem for each fact that cannot be missed and is unknown."""
    name = next((fact for fact in facts.feiten if fact.soort is Kind.NAME), None)
    for fact in facts.feiten:
        if not fact.verplicht or fact.sleutel in answers.values:
            continue
        if name and fact.uit_register and name.sleutel not in answers.texts:
            what = f"het profiel noemt geen {name.naam} en geen {fact.naam}"
            remedy = f'Voeg "{name.sleutel}:" toe, of "{fact.sleutel}:".'
        else:
            what, remedy = f"het profiel noemt geen {fact.naam}", f'Voeg "{fact.sleutel}:" toe.'
        yield Problem("feit-ontbreekt", what, remedy, Place(answers.file))
