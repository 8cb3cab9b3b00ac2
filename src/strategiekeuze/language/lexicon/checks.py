"""Check a lexicon beside the facts: every signal is a fact, every fact has words, no word says two things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from strategiekeuze.errors import Place, Problem
from strategiekeuze.language.lexicon.terms import plain_term
from strategiekeuze.language.quoting import meant_or_all, quoted
from strategiekeuze.model.facts import Kind
from strategiekeuze.model.lexicon import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from strategiekeuze.language.yaml.fields import Fields
    from strategiekeuze.model.facts import Facts
    from strategiekeuze.model.lexicon import Lexicon, Signal


def check_lexicon(lexicon: Lexicon, facts: Facts, fields: Fields) -> None:
    """Report what does not fit together; `fields` are those of the whole file."""
    sound = not fields.problems
    for found in lexicon.signalen:
        fields.problems += signal_faults(found, facts, fields.problems)
    fields.problems += same_words(lexicon)
    fields.problems += topic_faults(lexicon, fields)
    if sound:
        fields.problems += wordless_facts(lexicon, facts, fields)


def signal_faults(found: Signal, facts: Facts, problems: list[Problem]) -> Iterator[Problem]:
    """Yield what is wrong with the fact that a signal names, or that it has no words."""
    fact = facts.by_key.get(found.feit)
    if fact is None:
        known = [key for key in facts.by_key if key not in FORMS]
        what = f"het feit {quoted(found.feit)} staat niet in feiten.yaml"
        yield Problem("onbekend-signaal", what, meant_or_all(found.feit, known, problems), found.place)
    elif fact.soort is not Kind.YES_NO:
        what = f"het feit {quoted(found.feit)} is geen ja of nee"
        yield Problem("onbekend-signaal", what, 'Geef het feit de soort "ja/nee".', found.place)
    elif found.feit in FORMS:
        what = f"{quoted(found.feit)} ziet het programma zelf, zonder woorden"
        yield Problem("onbekend-signaal", what, "Haal het signaal weg.", found.place)
    if not found.termen:
        what = f"bij {quoted(found.feit)} staan geen woorden"
        yield Problem("signaal-zonder-woorden", what, "Voeg minstens een woord toe.", found.place)


def same_words(lexicon: Lexicon) -> Iterator[Problem]:
    """Yield each term that is a sign of two strategies, or of two themes."""
    seen: dict[tuple[str, str], Signal] = {}
    told = ((found, term) for found in lexicon.signalen if found.soort for term in found.termen)
    for found, term in told:
        first = seen.setdefault((str(found.soort), plain_term(term.tekst)), found)
        if first is not found:
            what = f"{quoted(term.tekst)} staat ook bij {quoted(first.onderwerp)}"
            remedy = "Kies bij welke van de twee het hoort."
            yield Problem("dubbele-term", what, remedy, term.place)


def topic_faults(lexicon: Lexicon, fields: Fields) -> Iterator[Problem]:
    """Yield a problem when the topic is no signal of the lexicon."""
    topic, known = lexicon.onderwerp.signaal, [found.feit for found in lexicon.signalen if not found.soort]
    if topic and topic not in known:
        what = f"het signaal {quoted(topic)} staat niet in de woordenlijst"
        remedy = meant_or_all(topic, known, fields.problems)
        yield Problem("onbekend-signaal", what, remedy, fields.place_of_name("onderwerp"))


def wordless_facts(lexicon: Lexicon, facts: Facts, fields: Fields) -> Iterator[Problem]:
    """Yield each fact that no word can make true."""
    signals = {found.feit for found in lexicon.signalen}
    for key in facts.by_key:
        if key not in signals and key not in FORMS:
            what = f"voor het feit {quoted(key)} staan er geen woorden in de woordenlijst"
            remedy = f"Voeg het signaal {quoted(key)} toe, of haal het feit weg uit feiten.yaml."
            yield Problem("feit-zonder-woorden", what, remedy, Place(fields.place.file))
