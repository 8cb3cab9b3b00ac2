"""The catalogue of sentences of a rule set."""

from __future__ import annotations

from pathlib import Path

from strategiekeuze.errors import Problem, UsageError
from strategiekeuze.language.quoting import meant, meant_or_all, quoted
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
