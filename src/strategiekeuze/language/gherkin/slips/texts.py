"""What is said about a line that was meant to start with a word of Gherkin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from strategiekeuze.language.gherkin.line import Kind
from strategiekeuze.language.gherkin.words import LANGUAGE_NAMES
from strategiekeuze.language.quoting import quoted
from strategiekeuze.suggestion import listing

if TYPE_CHECKING:
    from strategiekeuze.language.gherkin.line import Line
    from strategiekeuze.language.gherkin.notes import Notes
    from strategiekeuze.language.gherkin.slips.keywords import Meant
    from strategiekeuze.language.gherkin.words import Words


class Note(Protocol):
    """Note one slip."""

    def __call__(self, code: str, what: str, remedy: str = "") -> None:
        """Note it."""


def note_meant(meant: Meant, line: Line, words: Words, notes: Notes, *, lost: bool) -> None:
    """Note a slip in the first word of a line, with the line as it should be."""
    role = "stap" if meant.kind is Kind.STEP else "kop"
    cause = f"Gherkin leest dit als uitleg, niet als {role}." if lost else ""

    def note(code: str, what: str, remedy: str = "") -> None:
        new = f"{line.indent}{meant.text}"
        notes.mend(code, what, line, new, remedy=remedy, marked=meant.word, cause=cause)

    if meant.code in ("onbekend-woord", "engels-woord"):
        note_word(meant, words, note)
    else:
        note_sign(meant, note)


def note_word(meant: Meant, words: Words, note: Note) -> None:
    """Note a word that is none of this language."""
    word = quoted(meant.word)
    colon = "" if meant.kind is Kind.STEP else ":"
    if meant.code == "engels-woord":
        language = LANGUAGE_NAMES.get(words.language, "een andere taal")
        note("engels-woord", f"het woord {word} is Engels, en dit bestand is {language}")
    elif meant.word.casefold() == meant.keyword.casefold():
        note("onbekend-woord", f"de hoofdletters van {word} kloppen niet")
    else:
        note("onbekend-woord", f"het woord {word} ken ik niet", f'Bedoelde u "{meant.keyword}{colon}"?')


def note_sign(meant: Meant, note: Note) -> None:
    """Note what is wrong around a word that is right."""
    word = quoted(meant.word)
    match meant.code:
        case "dubbele-punt-ontbreekt":
            note("dubbele-punt-ontbreekt", f"achter {word} ontbreekt de dubbele punt")
        case "spatie-voor-dubbele-punt":
            note("spatie-voor-dubbele-punt", f"achter {word} staat een spatie voor de dubbele punt")
        case "nummer-in-kop":
            note("nummer-in-kop", f"achter {word} staat een nummer voor de dubbele punt")
        case "teken-achter-stapwoord":
            note("teken-achter-stapwoord", f"achter {word} staat een leesteken")
        case "geen-gewone-spatie":
            note("geen-gewone-spatie", f"achter {word} staat geen gewone spatie")
        case "onzichtbaar-teken":
            note("onzichtbaar-teken", "in deze tekst staan onzichtbare tekens")
        case _:
            note("opmaak-in-tekst", f"voor {quoted(meant.keyword)} staat opmaak die Gherkin niet kent")


def start_of_steps(words: Words) -> str:
    """Return the sentence that says how a step starts."""
    roles = [words.word(role) for role in ("given", "when", "and", "but", "then")]
    return f"Begin een stap met {listing(dict.fromkeys(roles), 'of')}."
