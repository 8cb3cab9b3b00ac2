"""The examples as a whole: nothing is lost in silence, every sentence is used, and every word means what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from strategiekeuze.language.sentences.vocabulary import Sentence, SentenceKind
from strategiekeuze.model.rule import Operator
from strategiekeuze.service import default_rules
from strategiekeuze.service.examples.file import read_examples
from strategiekeuze.service.examples.spoken import wheel
from support.feature_cases import cases, features, files, our_reading, sentences_in, spoken_in, their_readings

ROOT = Path(__file__).parents[3]
FEATURES = ROOT / "features"
FOLDERS = (FEATURES / "adviezen", FEATURES / "taal")
MEANINGS = {
    r"(minder|lager) dan": Operator.LESS,
    r"hoogstens|geen (fte|afgeronde|lopende|opgaven)": Operator.AT_MOST,
    r"minstens": Operator.AT_LEAST,
    r"(meer|hoger) dan": Operator.MORE,
    r"is niet": Operator.NONE_OF,
    r"geen lid": Operator.LACKS,
    r"lid van": Operator.CONTAINS,
}
"""What words mean, the first that fits; a sentence with none of them says that something is so."""


@pytest.mark.parametrize("path", [path for folder in FOLDERS for path in files(folder)], ids=lambda path: path.stem)
def test_no_example_loses_a_title_or_a_step(path: Path) -> None:
    assert read_examples(path, path.name, ROOT, wheel()).problems == ()


def test_pytest_bdd_reads_the_examples_as_our_own_reader_does() -> None:
    theirs = sorted(reading for folder in FOLDERS for reading in their_readings(folder))
    assert theirs == sorted(our_reading(case) for folder in FOLDERS for case in cases(folder))


def test_no_scenario_has_free_text_that_could_hide_a_step() -> None:
    scenarios = [scenario for folder in FOLDERS for each in features(folder) for scenario in each.scenarios]
    assert [f"{place}  {text}" for scenario in scenarios for text, place in scenario.description] == []


def test_every_sentence_is_used() -> None:
    folders = (default_rules(), *FOLDERS)
    spoken = {text for folder in folders for case in cases(folder) for text in spoken_in(case)}
    used = {sentence.id for text in spoken for sentence in sentences_in(text)}
    unused = [sentence.id for sentence in wheel().vocabulary.sentences if sentence.id not in used]
    assert not unused, f"deze zinnen van taal.yaml staan in geen regel en in geen voorbeeld: {', '.join(unused)}"


def compares(sentence: Sentence) -> bool:
    """Tell whether a sentence compares a fact."""
    return sentence.kind is SentenceKind.CONDITION and not sentence.finding


@pytest.mark.parametrize(
    "sentence", [pytest.param(each, id=each.id) for each in wheel().vocabulary.sentences if compares(each)]
)
def test_the_words_of_a_sentence_mean_what_they_say(sentence: Sentence) -> None:
    meant = next((meaning for words, meaning in MEANINGS.items() if re.search(words, sentence.form)), Operator.ONE_OF)
    assert sentence.operator == meant


@pytest.mark.parametrize(
    "sentence", [pytest.param(each, id=each.id) for each in wheel().vocabulary.sentences if each.value]
)
def test_a_sentence_with_a_fixed_value_says_so(sentence: Sentence) -> None:
    none = "0" if sentence.operator == Operator.AT_MOST else "nee"
    assert sentence.value == (none if "geen" in sentence.form else "ja")
