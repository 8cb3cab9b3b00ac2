"""What an advice says stands in the rule set, and never in a Python file."""

from __future__ import annotations

from pathlib import Path

import pytest

from strategiekeuze import advise, read_profile
from support.dutch_in_code import DutchText, dutch_texts, runs_of

PROFILES = sorted((Path(__file__).parents[1] / "profiles").glob("*.yaml"))

MAKES_ADVICE = ("engine/", "explain/", "policy/")
"""Where an advice is made."""

ALLOWED = {
    "engine/chaining/limits.py": "why durable-rules cannot take a rule set; the command shows it and stops",
    "engine/chaining/session.py": "why durable-rules failed; the command shows it and stops",
    "engine/durable.py": "why durable-rules is not there; the command shows it and stops",
    "engine/comparison.py": "the kinds of reason, which templates choose by and JSON names",
    "engine/criteria.py": "what a criterion says of a strategy, which templates choose by and JSON names",
    "explain/reading/check.py": "what the check on reading level says",
    "explain/reading/level.py": "what a score is called in the report on reading level",
    "explain/reading/syllables.py": "the vowels of Dutch, which only look like words",
    "explain/shapes.py": "the forms of a value, as messages about templates call them",
    "explain/template_nodes.py": "what a template may not hold, as messages about templates say it",
    "explain/template_values.py": "what is wrong with a value, as messages about templates say it",
    "policy/reading/beside.py": "how people write a value that they want to reach, and who owns a goal",
    "policy/reading/title.py": "names of chapters, which no document is called by",
    "policy/reading/front.py": "how a first page names its municipality, who adopted it and its period",
    "policy/reading/naming.py": "the small words in the name of a function",
    "explain/templates.py": "words of jinja2, to recognise its own messages by",
    "policy/documents/abbreviations.py": "abbreviations, by which the end of a sentence is recognised",
    "policy/documents/archive.py": "names of kinds of document, as messages say them",
    "policy/documents/kinds.py": "names of kinds of document, as messages say them",
    "policy/documents/line_ends.py": "words before which a hyphen stays",
    "policy/documents/pdf_edges.py": "how people number pages",
    "policy/documents/sentences.py": "words that begin a sentence and no name",
    "policy/documents/web_page.py": "the name of a kind of document, as a message says it",
    "policy/documents/word_styles.py": "names that Word gives its styles",
}
"""Files where an advice is made that hold Dutch of another kind, with the reason."""

NOTES = {
    "registry/lookup.py": "a note on a municipality that was merged: it is about the register, not about the advice",
    "cli/app.py": "the help says too that the wheel is a reconstruction, as every place that shows it must",
    "pytest_plugin/example_steps.py": "what a failed example says",
    "report/health/rows.py": "the names of figures on the health of a wheel",
    "language/profile/municipality.py": "a note on figures that differ from the register, of the same kind",
}
"""Files with words that an advice may have too, with the reason."""


def sentence(text: DutchText) -> str:
    return f"{text.file}:{text.line}  {text.whole}"


def test_where_an_advice_is_made_no_sentence_stands_but_in_messages() -> None:
    texts = [text for text in dutch_texts(problems=False) if text.file.startswith(MAKES_ADVICE)]
    assert [sentence(text) for text in texts if text.file not in ALLOWED] == []


@pytest.mark.parametrize("file", sorted(ALLOWED))
def test_what_is_allowed_is_still_needed(file: str) -> None:
    assert any(text.file == file for text in dutch_texts(problems=True))


def test_no_four_words_in_a_row_of_an_advice_stand_in_a_python_file() -> None:
    said = {run for path in PROFILES for run in runs_of(advise(read_profile(path)).motivering)}
    found = [text for text in dutch_texts(problems=True) if text.runs & said and text.file not in NOTES]
    assert [sentence(text) for text in found] == []


def test_the_search_finds_a_sentence_in_the_code() -> None:
    found = [text for text in dutch_texts(problems=True) if text.file in NOTES]
    assert any(text.runs & runs_of("Het profiel noemt zelf 12 voor dit feit.") for text in found)
    assert len(list(dutch_texts(problems=True))) > 300
