"""The catalogue of sentences of a rule set."""

from __future__ import annotations

from pathlib import Path

from strategiekeuze.errors import Place, Problem, StrategiekeuzeError, UsageError
from strategiekeuze.language.quoting import meant, meant_or_all, quoted, quoted_path
from strategiekeuze.language.writing import Change, write_all
from strategiekeuze.report.catalogue.build import catalogue_of, searched
from strategiekeuze.report.catalogue.render import SUFFIXES, Form, render
from strategiekeuze.service.sentences import read_sentences


def sentence_catalogue(folder: str | None, word: str, form: Form) -> str:
    """Return the sentences of a rule set, or those that a word is about.

    Args:
        folder: the rule set; None for the rules of the wheel.
        word: what to look for, empty for everything.
        form: how to write it.

    Raises:
        RulesError: when the facts, the sentences or the wheel cannot be read.
        UsageError: when no sentence is about the word.
    """
    rules, sentences = read_sentences(folder)
    whole = catalogue_of(sentences, rules)
    found = searched(whole, word) if word else whole
    if not found.chapters:
        titles = [subject.title for chapter in whole.chapters for subject in chapter.subjects]
        remedy = f"{meant(word, titles)} Zonder zoekwoord ziet u alle zinnen.".strip()
        raise UsageError(Problem("zin-niet-gevonden", f"geen zin gaat over {quoted(word)}", remedy))
    return render(found, form)


def form_of(name: str, file: str | None) -> Form:
    """Return the form that a user chose; without a choice the name of the file tells.

    Raises:
        UsageError: when there is no such form.
    """
    if not name:
        return SUFFIXES.get(Path(file or "").suffix.casefold(), Form.TEXT)
    if name in set(Form):
        return Form(name)
    remedy = meant_or_all(name, list(Form))
    raise UsageError(Problem("onbekende-vorm", f"de vorm {quoted(name)} ken ik niet", remedy))


def write_catalogue(file: str, text: str, *, again: bool) -> None:
    """Write a catalogue to a new file, or in the place of one when that is asked for.

    Raises:
        UsageError: when something stands there already.
        StrategiekeuzeError: when the file cannot be written.
    """
    path = Path(file)
    standing = path.read_bytes() if again and path.is_file() else None
    if path.exists() and standing is None:
        remedy = "Kies een andere naam." if not path.is_file() else "Kies een andere naam, of geef --overschrijf."
        raise UsageError(Problem("bestand-bestaat", f"{quoted_path(file)} bestaat al", remedy, Place(file)))
    problem = write_all([Change(path, text.encode(), standing)])
    if problem:
        raise StrategiekeuzeError(problem)
