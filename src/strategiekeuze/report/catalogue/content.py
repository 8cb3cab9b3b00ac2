"""What a catalogue of sentences holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """A name that can be filled in; the note tells more, and is often empty."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What can stand in the place of one parameter: words that say so, or the names to choose from."""

    parameter: str
    words: str
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence.

    Attributes:
        id: name in `taal.yaml`.
        forms: the ways to write it, with {parameters}; empty when the example says it all.
        example: lines of a feature file.
    """

    id: str
    forms: tuple[str, ...]
    example: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """Sentences about one thing; `question` is what a profile answers, empty when it is not asked."""

    title: str
    question: str
    choices: tuple[Choice, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Sentences of one kind; `lead` says where they belong."""

    title: str
    lead: str
    subjects: tuple[Subject, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All sentences of a rule set; `note` is what a reader must know of its wheel."""

    title: str
    version: str
    note: str
    chapters: tuple[Chapter, ...]
