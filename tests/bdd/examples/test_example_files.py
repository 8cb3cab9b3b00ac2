"""The examples as a whole: nothing is lost in silence, every sentence is used, and every word means what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytest_bdd.parser import FeatureParser

from strategiekeuze.language.sentences.vocabulary import Sentence, SentenceKind
from strategiekeuze.model.rule import Operator
from strategiekeuze.service import default_rules
from support.feature_cases import cases, features, sentences_in
from support.scenario_faults import faults
from support.sentences import language

FEATURES = Path(__file__).parents[3] / "features"
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

SILENT = """# language: nl
Functionaliteit: Proef

  Scenario: Twee keer
    Gegeven het profiel "eersel"
    Dan is het advies "Opgavegericht"

  Scenario: Twee keer
    Gegeven het profiel "eersel"
    Dan is het advies "Samen in de regio"

  Scenario: Tikfout
    Gegven het profiel "eersel"
    Dna is het advies nipt
"""


def test_no_scenario_loses_a_title_or_a_step() -> None:
    assert [fault for folder in FOLDERS for fault in faults(features(folder))] == []


def test_no_scenario_has_free_text_that_could_hide_a_step() -> None:
    scenarios = [scenario for folder in FOLDERS for each in features(folder) for scenario in each.scenarios]
    assert [f"{place}  {text}" for scenario in scenarios for text, place in scenario.description] == []


def test_every_sentence_is_used() -> None:
    folders = (default_rules(), *FOLDERS)
    spoken = {text for folder in folders for case in cases(folder) for text in case.sentences}
    used = {sentence.id for text in spoken for sentence in sentences_in(text)}
    unused = [sentence.id for sentence in language().vocabulary.sentences if sentence.id not in used]
    assert not unused, f"deze zinnen van taal.yaml staan in geen regel en in geen voorbeeld: {', '.join(unused)}"


def compares(sentence: Sentence) -> bool:
    """Tell whether a sentence compares a fact."""
    return sentence.kind is SentenceKind.CONDITION and not sentence.finding


@pytest.mark.parametrize(
    "sentence", [pytest.param(each, id=each.id) for each in language().vocabulary.sentences if compares(each)]
)
def test_the_words_of_a_sentence_mean_what_they_say(sentence: Sentence) -> None:
    meant = next((meaning for words, meaning in MEANINGS.items() if re.search(words, sentence.form)), Operator.ONE_OF)
    assert sentence.operator == meant


@pytest.mark.parametrize(
    "sentence", [pytest.param(each, id=each.id) for each in language().vocabulary.sentences if each.value]
)
def test_a_sentence_with_a_fixed_value_says_so(sentence: Sentence) -> None:
    none = "0" if sentence.operator == Operator.AT_MOST else "nee"
    assert sentence.value == (none if "geen" in sentence.form else "ja")


def test_pytest_bdd_would_drop_a_repeated_title_and_run_the_rest_of_a_mistyped_scenario(tmp_path: Path) -> None:
    (tmp_path / "proef.feature").write_text(SILENT, "utf-8")
    run = FeatureParser(str(tmp_path), "proef.feature").parse().scenarios
    assert [len(scenario.steps) for scenario in run.values()] == [2, 0]
    assert [fault.partition("  ")[2] for fault in faults(features(tmp_path))] == [
        'de titel "Twee keer" staat er 2 keer: alleen de laatste zou draaien',
        '"Gegven het profiel "eersel"" is geen stap: controleer het eerste woord',
        '"Dna is het advies nipt" is geen stap: controleer het eerste woord',
        '"Tikfout" heeft geen stap die begint met Gegeven',
        '"Tikfout" heeft geen stap die begint met Dan',
    ]
