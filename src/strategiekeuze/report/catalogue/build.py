"""Build the catalogue of a rule set: its sentences by chapter and subject, in the order of `taal.yaml`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from strategiekeuze.language.sentences.grammar import parameters_in
from strategiekeuze.language.sentences.vocabulary import SentenceKind
from strategiekeuze.language.sentences.wording import shown_ways
from strategiekeuze.report.catalogue.choices import choices_of
from strategiekeuze.report.catalogue.content import Catalogue, Chapter, Entry, Subject
from strategiekeuze.report.catalogue.examples import example_of
from strategiekeuze.report.catalogue.prose import chapter_words, prose
from strategiekeuze.suggestion import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from strategiekeuze.language.sentences.vocabulary import Sentence
    from strategiekeuze.model.rule import RuleSet


def catalogue_of(sentences: Iterable[Sentence], rules: RuleSet) -> Catalogue:
    """Return the catalogue of a rule set."""
    every = tuple(sentences)
    found = [chapter(kind, [each for each in every if each.kind is kind], rules) for kind in SentenceKind]
    chapters = tuple(each for each in found if each.subjects)
    return Catalogue(rules.naam, rules.versie, rules.wiel.voorbehoud, chapters)


def chapter(kind: SentenceKind, sentences: Sequence[Sentence], rules: RuleSet) -> Chapter:
    """Return the sentences of one kind, by subject."""
    words = chapter_words()[kind]
    titles = dict.fromkeys(title_of(each, rules) for each in sentences)
    subjects = (
        subject(title, [each for each in sentences if title_of(each, rules) == title], rules) for title in titles
    )
    return Chapter(words["titel"], words["uitleg"], tuple(subjects))


def subject(title: str, sentences: Sequence[Sentence], rules: RuleSet) -> Subject:
    """Return the sentences about one thing."""
    fact = rules.feiten.by_key.get(sentences[0].fact)
    entries = tuple(entry(each, rules) for each in sentences)
    return Subject(title, fact.vraag if fact else "", choices_of(sentences, rules), entries)


def entry(sentence: Sentence, rules: RuleSet) -> Entry:
    """Return one sentence."""
    forms = shown_ways(sentence.form)
    fixed = len(forms) == 1 and not parameters_in(sentence.form)
    return Entry(sentence.id, () if fixed else forms, example_of(sentence, rules))


def title_of(sentence: Sentence, rules: RuleSet) -> str:
    """Return what a sentence is about, in the words of the rule set where it has them."""
    if sentence.kind is not SentenceKind.CONDITION:
        return prose()["onderwerpen"][sentence.effect or sentence.kind]
    if sentence.finding:
        return prose()["onderwerpen"]["bevindingen"]
    fact = rules.feiten.by_key.get(sentence.fact)
    name = fact.naam if fact else sentence.fact
    return name[:1].upper() + name[1:]


def searched(catalogue: Catalogue, word: str) -> Catalogue:
    """Return what a catalogue says about a word: whole subjects that name it, else the sentences that have it."""
    wanted = plain(word)
    found = (replace(each, subjects=tuple(subjects_with(each.subjects, wanted))) for each in catalogue.chapters)
    return replace(catalogue, chapters=tuple(each for each in found if each.subjects))


def subjects_with(subjects: Iterable[Subject], wanted: str) -> Iterable[Subject]:
    """Yield what each subject says about a word."""
    for each in subjects:
        names = (value.name for choice in each.choices for value in choice.values)
        entries = tuple(entry for entry in each.entries if names_it((entry.id, *entry.forms, entry.example[0]), wanted))
        if names_it((each.title, each.question, *names), wanted):
            yield each
        elif entries:
            yield replace(each, entries=entries)


def names_it(texts: Iterable[str], wanted: str) -> bool:
    """Tell whether one of some texts holds a word; accents and capitals do not count."""
    return any(wanted in plain(text) for text in texts)
